"""What the code looks like from above. The layers themselves are lint-imports' business."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hardware.sound import Signal
from kiosk.resources import assets

ROOT = Path(__file__).parent.parent
CODE = ("kiosk", "hardware", "sync")
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 45
# Spelt in pieces, so that this file does not name them itself.
NEVER_NAMED = ("/" + "work/", "/" + "root/", "python" + "hosted")


def modules() -> list[Path]:
    return sorted(path for package in CODE for path in (ROOT / package).rglob("*.py"))


def tracked_text() -> Iterator[tuple[Path, str]]:
    """Every file of the project that is text: tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this is no git checkout")
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file():
            content = path.read_bytes()
            if b"\0" not in content:
                yield Path(name), content.decode("utf-8")


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_are_short_enough_to_read(path: Path) -> None:
    source = path.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= MOST_LINES_OF_A_FILE
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    long = {f.name: f.end_lineno - f.lineno + 1 for f in functions if f.end_lineno}
    assert {name: lines for name, lines in long.items() if lines > MOST_LINES_OF_A_FUNCTION} == {}


def test_no_file_names_a_folder_of_one_machine_or_a_registry() -> None:
    found = [(str(name), word) for name, text in tracked_text() for word in NEVER_NAMED if word in text]

    assert found == []


def constants(path: Path) -> Iterator[str]:
    """Every text that a module holds."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def icons_asked_for(path: Path) -> Iterator[str]:
    """The names of icons that a module gives to the functions that draw them."""
    place = {"icon": 0, "icon_pixmap": 0, "touch_button": 1}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in place:
            for argument in node.args[place[node.func.id] :][:1]:
                if isinstance(argument, ast.Constant) and argument.value:
                    yield str(argument.value)


def test_the_files_that_code_names_exist() -> None:
    have = {path.name for path in assets().rglob("*")}
    is_name = re.compile(r"[\w-]+\.(svg|otf|qss|jpg|wav|json)").fullmatch
    ours_to_write = {"server.json"}

    named = {text for path in modules() for text in constants(path) if is_name(text)} - ours_to_write

    assert len(named) > 2
    assert named <= have
    assert {f"{signal}.wav" for signal in Signal} <= have


def test_the_icons_that_code_names_exist() -> None:
    asked = {name for path in modules() for name in icons_asked_for(path)}

    assert len(asked) > 5
    assert asked <= {path.stem for path in (assets() / "icons").glob("*.svg")}
