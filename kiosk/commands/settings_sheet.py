"""``kiosk settings-key`` and ``kiosk settings-sheet``: signed settings on paper for many kiosks."""

import os
import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey

from kiosk.clock import Clock
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert
from kiosk.core.settings_code import ALLOWED, SettingsCode, fingerprint, signed, texts_of
from kiosk.fleet import check
from kiosk.settings import Settings, load_settings

if TYPE_CHECKING:
    from kiosk.widgets.settings_page import SettingsSheet

_SECRET = "api_key"  # noqa: S105 - the name of a setting
_WARNING = "THE API KEY STANDS IN THESE CODES: whoever photographs this sheet has it. Lock it away, then destroy it."


@dataclass(frozen=True, slots=True)
class Wish:
    """What the sheet is for. ``number`` None: minutes since 1970, so that every sheet is newer than the last one."""

    fleet: str
    days: int
    number: int | None
    is_letter: bool


def make_key(file: Path, *, as_json: bool) -> Exit:
    """Write a new signing key, readable by this user only, and tell its public half. Raises SettingsFault."""
    key = SigningKey.generate()
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
            opened.write(bytes(key).hex().encode() + b"\n")
            opened.flush()
            os.fsync(opened.fileno())
    except FileExistsError:
        raise SettingsFault("That file exists", f"{file} was not touched. Name a file that does not exist.") from None
    except OSError as fault:
        raise SettingsFault("The key cannot be written", f"{file}: {fault.strerror}.") from None
    public = bytes(key.verify_key)
    if as_json:
        print_json({"file": str(file), "settings_public_key": public.hex(), "words": fingerprint(public)})
        return Exit.DONE
    out.print(f"[green]✓[/] {shown(str(file), 200)} signs settings codes. Keep it secret, and keep a copy.")
    out.print(f'For kiosk.toml:  settings_public_key = "{public.hex()}"')
    out.print(f"Its words:       {fingerprint(public)}   (a kiosk without that line shows them and asks)")
    return Exit.DONE


@dataclass(frozen=True, slots=True)
class Made:
    """A sheet, and what to tell of it. ``left_out``: settings of the file that no code may set."""

    sheet: "SettingsSheet"
    number: int
    expires: date
    left_out: list[str]


def sheet_of(config: Path, key_file: Path, wish: Wish, now: datetime) -> Made:
    """The sheet of the settings in ``config``; ``now`` is local time. Raises SettingsFault."""
    from kiosk.widgets.settings_page import SettingsSheet

    key, (values, left_out) = _read_key(key_file), _values(config)
    number = wish.number if wish.number is not None else int(now.timestamp()) // 60
    expires, public = now.date() + timedelta(days=wish.days), bytes(key.verify_key)
    check(SettingsCode(public, wish.fleet, number, expires, values), Settings(), now.date())
    sheet = SettingsSheet(
        f"Settings for the kiosks of {inert(wish.fleet, 40)}",
        _about(number, expires, public),
        _WARNING if _SECRET in values else "",
        [f"{name}:  {_shown(name, value)}" for name, value in values.items()],
        texts_of(signed(key, wish.fleet, number, expires, values)),
    )
    return Made(sheet, number, expires, left_out)


def write_sheet(file: Path, config: Path, key_file: Path, wish: Wish, clock: Clock, *, as_json: bool) -> Exit:
    """Write the sheet as a PDF. Raises SettingsFault."""
    from kiosk.widgets.gun_page import Paper
    from kiosk.widgets.settings_page import pdf_settings

    made = sheet_of(config, key_file, wish, clock.now().wall.astimezone())
    try:
        file.write_bytes(pdf_settings(made.sheet, Paper.LETTER if wish.is_letter else Paper.A4))
    except OSError as fault:
        raise SettingsFault("The sheet cannot be written", f"{file}: {fault.strerror}.") from None
    codes = len(made.sheet.codes)
    if as_json:
        print_json({"file": str(file), "number": made.number, "expires": str(made.expires), "codes": codes})
        return Exit.DONE
    out.print(f"[green]✓[/] {shown(str(file), 200)}: {codes} code(s), number {made.number}, until {made.expires}.")
    out.print("Print it at 100 %. An older sheet cannot undo it where it was used.")
    if made.left_out:
        out.print(f"Left out, no code may set it: {shown(', '.join(made.left_out), 300)}")
    if made.sheet.warning:
        out.print(f"[bold yellow]![/] {made.sheet.warning}")
    return Exit.DONE


def _values(config: Path) -> tuple[dict[str, Any], list[str]]:
    """What of the file a code may set, and the names of the rest. The file must be good as a whole."""
    good = load_settings(config, None, {}, base=None)
    said = tomllib.loads(config.read_text(encoding="utf-8"))
    values = {name: said[name] for name in Settings.model_fields if name in said and name in ALLOWED}
    if good.api_key.get_secret_value():
        values[_SECRET] = good.api_key.get_secret_value()
    if not values:
        raise SettingsFault("Nothing to print", f"{config} holds no setting that a code may set.")
    return values, sorted(set(said) - set(values) - {"api_key_file"})


def _read_key(file: Path) -> SigningKey:
    try:
        if file.stat().st_mode & 0o077:
            raise SettingsFault("The signing key is not private", f"Others may read {file}. Run: chmod 600 {file}")
        return SigningKey(bytes.fromhex(file.read_text(encoding="ascii").strip()))
    except (OSError, ValueError, CryptoError):
        raise SettingsFault("The signing key cannot be read", f"{file} is not what kiosk settings-key wrote.") from None


def _about(number: int, expires: date, public: bytes) -> list[str]:
    return [
        f"Number {number}; taken until {expires.isoformat()}, once at each kiosk.",
        f"Words of the key that signed it:  {fingerprint(public)}",
    ]


def _shown(name: str, value: Any) -> str:
    if name == _SECRET:
        return "in the codes, not printed here"
    text = ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)
    if name == "station" and "{}" in text:
        return f"{inert(text, 80)}   ({{}} is typed at each kiosk)"
    return inert(text, 200)
