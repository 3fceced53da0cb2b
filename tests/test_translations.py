"""Every text a person sees is one that can be translated, and every translation says as much as its source."""

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.core.words import fields

ROOT = Path(__file__).parent.parent
SHOWS = {
    **dict.fromkeys(("PlainLabel", "WrappedLabel", "ElidedLabel", "touch_button", "Tile", "StoreFault"), 0),
    **dict.fromkeys(("setText", "set_word", "set_name", "show_text", "setAccessibleName", "setToolTip"), 0),
    **dict.fromkeys(("setWindowTitle", "add_note", "show_queue", "show_fault", "show_news", "show_starting"), 0),
    **dict.fromkeys(("setPlaceholderText", "show_trouble", "show_title"), 0),
}
"""Functions and methods that show their first argument to a person."""
WORD = re.compile(r"[^\W\d_]{2,}")
NO_LANGUAGE = {"GTIN", "GS", "ABC"}


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "assets/generate/translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


TOOL = tool()
FILES = sorted(TOOL.FOLDER.glob("kiosk_*.ts"))
Key = tuple[str, str]


def entries(ts: Path) -> Iterator[tuple[Key, ET.Element]]:
    for entry in ET.fromstring(ts.read_text(encoding="utf-8")).iter("message"):  # noqa: S314 - our own file
        yield (entry.findtext("source", ""), entry.findtext("comment", "")), entry


def translations(entry: ET.Element) -> list[str]:
    """What a finished entry says, in every form; nothing of one that is not translated yet."""
    translation = entry.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return []
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def shown_bare(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of every literal that is shown without ``say``."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            is_banner = isinstance(call.func, ast.Attribute) and name in {"say", "ask"}
            for shown in call.args if is_banner else call.args[SHOWS[name] :][:1] if name in SHOWS else []:
                yield from bare(shown)


def bare(shown: ast.expr) -> Iterator[tuple[int, str]]:
    """Literals in an expression that stand in no call: what a call makes of its own is looked at elsewhere."""
    if isinstance(shown, ast.Call):
        return
    if isinstance(shown, ast.Constant):
        if isinstance(shown.value, str) and set(WORD.findall(shown.value)) - NO_LANGUAGE:
            yield shown.lineno, shown.value
        return
    for part in ast.iter_child_nodes(shown):
        if isinstance(part, ast.expr) and not (isinstance(shown, ast.IfExp) and part is shown.test):
            yield from bare(part)


def test_what_is_shown_bare_is_found():
    found = shown_bare(ast.parse('label.setText(f"{n} pieces" if n else say("none"))\nPlainLabel("Hello", "title")'))

    assert sorted(text for _line, text in found) == ["Hello", " pieces"][::-1]


def test_no_screen_shows_a_literal_that_cannot_be_translated():
    screens = [path for package in ("screens", "widgets", "desks") for path in (ROOT / "kiosk" / package).glob("*.py")]
    paths = [*screens, ROOT / "kiosk/app.py", ROOT / "kiosk/gun_clinic.py"]

    found = {str(p.relative_to(ROOT)): list(shown_bare(ast.parse(p.read_text(encoding="utf-8")))) for p in paths}

    assert {path: texts for path, texts in found.items() if texts} == {}


def test_every_say_gives_the_values_its_text_asks_for():
    wrong = []
    for path in TOOL.modules():
        for call in TOOL.calls(ast.parse(path.read_text(encoding="utf-8"))):
            where = str(path.relative_to(ROOT))
            if not isinstance(call.func, ast.Name) or call.func.id != "say" or where == "kiosk/core/words.py":
                continue
            one = TOOL.message(call, where)
            given = {f"{{{word.arg}}}" for word in call.keywords if word.arg not in {"source", "comment", "n"}}
            if given | ({"%n"} if one.is_plural else set()) != fields(one.source):
                wrong.append((where, call.lineno, one.source))

    assert wrong == []


def test_a_text_that_is_no_literal_is_refused():
    call = next(TOOL.calls(ast.parse('say(f"{n} pieces")')))

    with pytest.raises(ValueError, match="literals"):
        TOOL.message(call, "here.py")


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_every_text_is_in_the_file_and_none_that_is_gone(ts: Path):
    """Mend it with: python assets/generate/translations.py"""
    wanted = {(one.source, one.comment) for one in TOOL.messages(TOOL.modules())}

    assert {key for key, _entry in entries(ts)} == wanted


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_a_translation_keeps_every_field_and_invents_none(ts: Path):
    wrong = [
        (key[0], told)
        for key, entry in entries(ts)
        for told in translations(entry)
        if not told or fields(told) != fields(key[0])
    ]

    assert wrong == []


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_the_compiled_file_is_of_the_source(ts: Path, tmp_path: Path):
    """Mend it with: python assets/generate/translations.py"""
    TOOL.compile_ts(ts, tmp_path / "made.qm")

    assert (tmp_path / "made.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


def test_there_is_a_file_for_each_language():
    assert {ts.stem for ts in FILES} == {f"kiosk_{language}" for language in TOOL.LANGUAGES}


def test_what_is_on_the_disk_is_saved_and_what_waits_for_a_decision_needs_you():
    """One word for each thing: neither "kept" nor "a person", which would be a second one."""
    others = re.compile(r"\b(?:was|were|is|are|not|still|copies|\{count\}) kept\b|\bneeds? a person\b")
    said = {one.source for one in TOOL.messages(TOOL.modules())}
    staged = [
        shown.value
        for path in (ROOT / "kiosk").glob("gallery*.py")
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        for shown in (part.args if isinstance(part, ast.Call) else [part.value] if isinstance(part, ast.Assign) else [])
        if isinstance(shown, ast.Constant) and isinstance(shown.value, str)
    ]

    assert [text for text in [*sorted(said), *staged] if others.search(text)] == []
