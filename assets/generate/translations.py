"""Gather every text of the screen into the translation files, and compile these.

    python assets/generate/translations.py           # after a text was added or changed, or a .ts was edited

Texts are the literals in ``say("...")`` and ``mark("...")`` (kiosk.core.words). They are read from the syntax tree and
handed to Qt's lupdate as calls with one context, because lupdate would name the context after the class around a call
and ``say`` does not know it. lupdate keeps what is translated already, and lrelease makes the .qm files. Both tools
come with PySide6. English has no file: it is what the code says.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "translations"
CODE = ("kiosk", "hardware", "sync")
CONTEXT = "kiosk"
LANGUAGES = ("de", "es", "fr", "pl", "tr")
_FUNCTIONS = {"say", "mark"}


@dataclass(frozen=True, order=True)
class Message:
    """One text. ``where``: the file it was first found in, for the translators."""

    source: str
    comment: str
    is_plural: bool
    where: str


def modules(root: Path = ROOT) -> list[Path]:
    """Every module that may speak."""
    return sorted(path for package in CODE for path in (root / package).rglob("*.py"))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call of ``say`` and ``mark`` by that name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
            yield node


def message(call: ast.Call, where: str) -> Message:
    """The text of one call. Raises ValueError when it is no literal."""
    given: dict[str, ast.expr] = dict(zip(("source", "comment", "n"), call.args, strict=False))
    given |= {word.arg: word.value for word in call.keywords if word.arg in {"source", "comment", "n"}}
    texts = [given.get("source"), given.get("comment", ast.Constant(""))]
    if not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
        raise ValueError(f"{where}:{call.lineno}: say() needs literals; for a text that mark() names use say_marked()")
    source, comment = (text.value for text in texts if isinstance(text, ast.Constant))
    is_plural = "n" in given and not (isinstance(given["n"], ast.Constant) and given["n"].value is None)
    return Message(str(source), str(comment), is_plural, where)


def messages(paths: Iterable[Path], root: Path = ROOT) -> list[Message]:
    """The texts of these modules, each once, sorted."""
    found: dict[tuple[str, str], Message] = {}
    for path in paths:
        where = path.relative_to(root).as_posix()
        if where == "kiosk/core/words.py":
            continue
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            one = message(call, where)
            found.setdefault((one.source, one.comment), one)
    return sorted(found.values())


def write_calls(found: Iterable[Message], file: Path) -> None:
    """The texts as calls that lupdate understands; a number as fourth argument makes a plural."""
    lines = []
    for one in found:
        plural = ", 1" if one.is_plural else ""
        lines += [f"#: {one.where}", f'translate("{CONTEXT}", {_quoted(one.source)}, {_quoted(one.comment)}{plural})']
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def update(found: Iterable[Message], folder: Path = FOLDER) -> None:
    """Bring every .ts up to these texts, keeping what is translated."""
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "texts.py"
        write_calls(found, file)
        for language in LANGUAGES:
            ts = folder / f"kiosk_{language}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            _tool("lupdate", str(file), *options, "-ts", str(ts))


def compile_ts(ts: Path, qm: Path) -> None:
    """Make a .qm of a .ts; what is not translated is left out and said in English."""
    _tool("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(qm))


def _tool(name: str, *arguments: str) -> None:
    tool = next(iter(sorted(Path(PySide6.__file__).parent.glob(f"{name}*"))))
    ended = subprocess.run([str(tool), *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if ended.returncode:
        sys.exit(f"{name} failed: {ended.stderr or ended.stdout}")


def main() -> None:
    """Update and compile all."""
    FOLDER.mkdir(exist_ok=True)
    found = messages(modules())
    update(found)
    for ts in sorted(FOLDER.glob("kiosk_*.ts")):
        compile_ts(ts, ts.with_suffix(".qm"))
    print(f"{len(found)} texts, {len(LANGUAGES)} languages")


if __name__ == "__main__":
    main()
