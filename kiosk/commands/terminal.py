"""How commands speak: results on stdout (words or JSON), progress and troubles on stderr, exit codes."""

import json
import sys
from enum import IntEnum
from typing import Any

from rich.console import Console
from rich.markup import escape

from kiosk.core.faults import KnownFault
from kiosk.core.inert import inert


class Exit(IntEnum):
    """Exit codes of every command."""

    DONE = 0
    BUG = 1
    USAGE = 2
    NEEDS_PERSON = 3
    SERVER = 4


out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)
_LONGEST_SENTENCE = 2000


def print_json(value: Any) -> None:
    """One JSON value on one line of stdout; escaped where the terminal's charset or a file's name demands it."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = json.dumps(value)
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def shown(text: str, limit: int = 60) -> str:
    """Scanned or foreign text, inert and without markup."""
    return escape(inert(text, limit))


def tell_fault(fault: KnownFault) -> None:
    """A fault of the world, on stderr."""
    err.print(f"[bold red]✗ {shown(fault.title)}:[/] {shown(fault.sentence, _LONGEST_SENTENCE)}")


def warn(title: str, sentence: str) -> None:
    """Something a person should know, while the work goes on."""
    err.print(f"[bold yellow]! {shown(title)}:[/] {shown(sentence, _LONGEST_SENTENCE)}")
