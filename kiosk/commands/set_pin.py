"""``kiosk set-pin``: set or take away the PIN of the set-up pages, such as when it was forgotten.

The PIN is never an argument: that would stand in the list of processes and in the shell's history.
"""

import os
import sys
from pathlib import Path

import typer

from kiosk.choices import station_folder
from kiosk.clock import Clock
from kiosk.commands.terminal import Exit, out, warn
from kiosk.core.faults import SettingsFault
from kiosk.core.pin import LEAST, MOST, is_easy, is_pin
from kiosk.pin_file import FILE, PinFile
from kiosk.settings import Settings

VARIABLE = "KIOSK_PIN"


def set_pin(settings: Settings, clock: Clock, file: Path | None, *, remove: bool) -> Exit:
    """Set it, or with ``remove`` let everyone in. Raises SettingsFault, StoreFault."""
    if remove:
        (station_folder(settings.data) / FILE).unlink(missing_ok=True)
        out.print("There is no PIN now: everyone who touches the screen may open set-up.")
        return Exit.DONE
    pin = _ask(file)
    if not is_pin(pin):
        raise SettingsFault("That is no PIN", f"A PIN has {LEAST} to {MOST} digits. Nothing was changed.")
    if is_easy(pin):
        warn("This PIN is easy to guess", "Better are digits that are neither all the same nor in a row.")
    PinFile(settings.data, clock.now).set(pin)
    out.print("The PIN is set. It holds from the next time set-up is opened.")
    return Exit.DONE


def _ask(file: Path | None) -> str:
    if file is not None:
        try:
            return file.read_text(encoding="ascii")[: MOST + 2].rstrip("\r\n")
        except (OSError, ValueError):
            raise SettingsFault("The PIN cannot be read", f"{file} is missing, unreadable or no text.") from None
    pin = os.environ.get(VARIABLE, "")
    if not pin and not sys.stdin.isatty():
        raise SettingsFault("No PIN", f"Give it with --pin-file FILE or {VARIABLE}, or in a terminal.")
    return pin or str(typer.prompt("PIN", hide_input=True, confirmation_prompt=True, err=True))
