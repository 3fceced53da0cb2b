"""``kiosk export``: hand sessions over to another kiosk, take them back, or write them down for people."""

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from kiosk.assembly import fingerprint
from kiosk.clock import Clock
from kiosk.commands.passphrase import ask_passphrase
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, out, print_json, shown, warn
from kiosk.core.faults import SettingsFault, StoreFault
from kiosk.settings import Settings
from kiosk.store import handover
from kiosk.store.database import Database, read_only
from kiosk.store.durable import refuse_taken
from kiosk.store.handover import Given, Giver
from kiosk.store.photo_files import FOLDER_NAME
from kiosk.store.sealed import Passphrase
from kiosk.store.sheets import WRITERS

_ONE_KIOSK = (
    "Import it at ONE kiosk only: two that import it would both send. Send the passphrase by another way than the file."
)
_MAY_BE_THERE = (
    "Another kiosk may have imported these sessions and may have sent them. Take them back only when it has not, or "
    "when its copy is gone; otherwise they can arrive twice."
)


def export(
    settings: Settings, clock: Clock, target: Path, sessions: list[str], passphrase: Path | None, *, as_json: bool
) -> Exit:
    """Write the sessions (by default all that are not submitted) into a sealed file. Raises KnownFault."""
    storage = open_storage(settings, clock)
    database = storage.database
    try:
        is_unclear = _mend(database, clock)
        chosen = _chosen(sessions, database.read(handover.givable), "cannot be handed over")
        if not chosen:
            raise StoreFault("Nothing to hand over", "Every session of this kiosk is submitted or handed over already.")
        refuse_taken(target)
        words = Passphrase(ask_passphrase(passphrase, is_new=True))
        given = handover.hand_over(database, target, words, giver(settings), chosen, clock.now())
    finally:
        storage.close()
    _report(target, given, as_json=as_json)
    return Exit.NEEDS_PERSON if given.missing or is_unclear else Exit.DONE


def take_back(settings: Settings, clock: Clock, sessions: list[str], *, is_agreed: bool, as_json: bool) -> Exit:
    """Let this kiosk send sessions again that it handed over. Raises KnownFault."""
    storage = open_storage(settings, clock)
    database = storage.database
    try:
        _mend(database, clock)
        chosen = _chosen(sessions, database.read(handover.given_away), "is not handed over")
        if chosen:
            warn("Two kiosks must not send the same", _MAY_BE_THERE)
            _agree(is_agreed=is_agreed)
        names = handover.take_back(database, chosen, clock.now())
    finally:
        storage.close()
    if as_json:
        print_json({"taken_back": chosen})
        return Exit.DONE
    for name in names:
        out.print(f"[green]✓[/] {shown(name)}: this kiosk sends it again")
    if not names:
        out.print("No session is handed over.")
    return Exit.DONE


def write_down(settings: Settings, kind: str, target: Path, sessions: list[str], *, as_json: bool) -> Exit:
    """Write sessions and captures as ``csv`` or ``xlsx``. Works while the kiosk runs. Raises KnownFault."""
    count = read_only(settings.data, lambda tx: WRITERS[kind](tx, target, frozenset(sessions)), None)
    if count is None:
        raise StoreFault("Nothing to write down", f"There is no kiosk's data in {settings.data}.")
    if as_json:
        print_json({"file": str(target), "captures": count})
    else:
        out.print(f"[green]✓[/] {count} captures in {shown(str(target), 200)}")
        if kind == "csv":
            out.print("A leading ' keeps codes text: spreadsheets would make numbers or formulas of them. Or: --xlsx")
    return Exit.DONE


def giver(settings: Settings) -> Giver:
    """This kiosk, as the other side is told of it."""
    return Giver(settings.station, fingerprint(settings), settings.data / FOLDER_NAME)


def _chosen(named: Sequence[str], possible: Sequence[str], why_not: str) -> list[str]:
    unknown = [session_id for session_id in named if session_id not in possible]
    if unknown:
        raise SettingsFault("No such session", f"{shown(unknown[0])} {why_not}. See: kiosk status --json")
    return [session_id for session_id in possible if session_id in named] if named else list(possible)


def _agree(*, is_agreed: bool) -> None:
    if is_agreed:
        return
    if not sys.stdin.isatty():
        raise SettingsFault("Nobody agreed", "Nothing was changed. Say --yes, or run this in a terminal.")
    typer.confirm("Take them back?", abort=True, err=True)


def _mend(database: Database, clock: Clock) -> bool:
    """Clear up after an export that was killed; say what became of it. Returns whether something stays unclear."""
    is_unclear = False
    for mended in handover.mend(database, clock.now()):
        file, count = mended.file, mended.sessions
        if mended.how == "taken back":
            warn("An export was broken off", f"{file} was never whole. Its {count} sessions are this kiosk's again.")
        elif mended.how == "whole":
            warn(
                "An export was broken off at its end",
                f"{file} is whole: {count} sessions. Import it elsewhere.",
            )
        else:
            is_unclear = True
            warn(
                "An export was broken off",
                f"{file} is not to be found. Its {count} sessions stay handed over: find the file and import it, or "
                "take them back with kiosk export --take-back.",
            )
    return is_unclear


def _report(target: Path, given: Given, *, as_json: bool) -> None:
    counts = {"sessions": len(given.sessions), "captures": given.captures, "photos": given.photos}
    if as_json:
        print_json({"file": str(target), **counts, "missing_photos": given.missing})
    else:
        words = ", ".join(f"{count} {name}" for name, count in counts.items())
        out.print(f"[green]✓[/] {words} in {shown(str(target), 200)}. This kiosk does not send them any more.")
        out.print(_ONE_KIOSK)
    if given.missing:
        warn(
            "Photos are missing",
            f"The files of {len(given.missing)} photos are gone or damaged on this disk; all else was handed over.",
        )
