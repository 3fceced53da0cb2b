"""Where the passphrase of a hand-over file comes from: a file, the environment, or a hidden prompt; never an argument.

An argument would stand in the list of processes and in the shell's history.
"""

import os
import sys
import unicodedata
from pathlib import Path

import typer

from kiosk.commands.terminal import warn
from kiosk.core.faults import SettingsFault

VARIABLE = "KIOSK_PASSPHRASE"
_MOST = 1024
_SHORT = 12
_FEW_SIGNS = 6


def ask_passphrase(file: Path | None, *, is_new: bool) -> str:
    """The passphrase; ``is_new``: it is asked for twice, and a weak one is warned of. Raises SettingsFault."""
    words = _from_file(file) if file else os.environ.get(VARIABLE, "")
    if not words and not sys.stdin.isatty():
        raise SettingsFault("No passphrase", f"Give it with --passphrase-file FILE or {VARIABLE}, or in a terminal.")
    if not words:
        words = typer.prompt("Passphrase", hide_input=True, confirmation_prompt=is_new, err=True)
    words = unicodedata.normalize("NFC", words)  # keyboards write one letter in more than one way
    if is_new and is_weak(words):
        warn(
            "This passphrase is weak",
            f"Whoever finds the file can guess it. Better are {_SHORT} signs or more, such as four words by chance.",
        )
    return words


def is_weak(words: str) -> bool:
    """Whether it is short, or made of few different signs or of digits alone."""
    return len(words) < _SHORT or len(set(words)) < _FEW_SIGNS or words.isdigit()


def _from_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            words = file.read(_MOST + 1).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise SettingsFault("The passphrase cannot be read", f"{path} is missing, unreadable or no text.") from None
    words = words.rstrip("\r\n")
    if not words or len(words) > _MOST:
        raise SettingsFault("The passphrase cannot be read", f"{path} must hold one line of at most {_MOST} signs.")
    return words
