"""``kiosk attention``: what needs a person, and deciding it without a window."""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.commands.scan import no_screen
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.faults import SettingsFault
from kiosk.core.session import SessionState
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import hosts, photos, results, sessions
from kiosk.store.checked import noted_damage
from kiosk.store.database import Tx, read_only
from kiosk.store.records import CaptureRecord, PhotoRecord, SessionRecord

ALL = "all"
Found = tuple[list[CaptureRecord], list[SessionRecord], list[tuple[str, str, str]], list[PhotoRecord]]


def attention(settings: Settings, clock: Clock, *, leave_out: list[str], send_again: list[str], as_json: bool) -> Exit:
    """Decide what is named (``all`` names everything), then show what still needs a person. Raises KnownFault."""
    if leave_out or send_again:
        _decide(settings, clock, leave_out, send_again)
    nothing: Found = ([], [], [], [])
    captures, in_doubt, failed, pictures = read_only(settings.data, _read, nothing)
    refused = read_only(settings.data, hosts.barred_why, "")
    damage = noted_damage(settings.data)
    if as_json:
        print_json(
            {
                "captures": [
                    {"id": c.id, "session": c.session_id, "text": c.code.text, "why": c.last_error} for c in captures
                ],
                "sessions": [{"id": s.id, "name": s.name, "why": s.attention} for s in in_doubt],
                "photos": [{"id": p.id, "session": p.session_id, "why": p.last_error} for p in pictures],
                "damage": damage,
                "failed_on_server": [{"id": i, "session": owner, "why": why} for i, owner, why in failed],
            }
        )
    else:
        if refused:
            out.print(f"[red]✗ The server refuses the key:[/] {shown(refused, 200)}. Renew it in the settings.")
        for picture in pictures:
            out.print(f"[red]▲[/] {picture.id}  photo ({picture.image_type}): {shown(picture.last_error, 300)}")
        if damage:
            out.print(f"[red]✗[/] {damage}")
        _print(captures, in_doubt, is_all_well=not (refused or pictures or damage))
        for capture_id, _, why in failed:
            out.print(f"  [red]✗[/] {capture_id}: the server failed at it: {shown(why, 300)}")
    return Exit.NEEDS_PERSON if captures or in_doubt or pictures or refused or damage else Exit.DONE


def _decide(settings: Settings, clock: Clock, leave_out: list[str], send_again: list[str]) -> None:
    storage = open_storage(settings, clock)
    database = storage.database
    try:
        station = Station(database, clock, no_screen, settings.station)
        captures, in_doubt, failed, pictures = database.read(_read)
        refused, waiting = [*(c.id for c in captures), *(p.id for p in pictures)], [s.id for s in in_doubt]
        tried = [capture_id for capture_id, _, _ in failed]
        _each(
            leave_out,
            refused if ALL in leave_out else [*refused, *waiting],
            lambda i: station.set_aside(i) if i in refused else station.leave(i),
        )
        _each(
            send_again,
            [*refused, *waiting] if ALL in send_again else [*refused, *waiting, *tried],
            lambda i: station.send_again(i) if i in waiting else station.retry(i),
        )
    finally:
        storage.close()


def _each(named: list[str], known: list[str], act: Callable[[str], bool]) -> None:
    chosen = known if ALL in named else named
    for row_id in chosen:
        if row_id not in known:
            raise SettingsFault(
                "No such row", f"{shown(row_id)} does not need a person in that way. See: kiosk attention"
            )
        if not act(row_id) and ALL not in named:
            raise SettingsFault("Not possible", f"{shown(row_id)} cannot be decided that way. See: kiosk attention")


def _read(tx: Tx) -> Found:
    rows = sessions.list_sessions(tx, limit=-1)
    in_doubt = [s for s in rows if s.state is SessionState.ATTENTION]
    return sessions.refused_captures(tx), in_doubt, results.failed_captures(tx), photos.refused_photos(tx)


def _print(captures: list[CaptureRecord], in_doubt: list[SessionRecord], *, is_all_well: bool) -> None:
    for capture in captures:
        out.print(f"[red]▲[/] {capture.id}  {shown(capture.code.text)}: {shown(capture.last_error, 300)}")
    for session in in_doubt:
        out.print(f"[red]▲[/] {session.id}  “{shown(session.name)}”: {shown(session.attention, 300)}")
    if captures or in_doubt:
        out.print("Decide with: kiosk attention --leave-out ID, or --send-again ID (or all). Nothing is deleted.")
    elif is_all_well:
        out.print("[green]✓[/] Nothing needs a person.")
