"""``kiosk finish``: finish open sessions without a window, such as those a crash left open, so that they are sent."""

from kiosk.clock import Clock
from kiosk.commands.scan import no_screen
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.faults import SettingsFault
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import sessions


def finish(settings: Settings, clock: Clock, ids: list[str], *, as_json: bool) -> Exit:
    """Finish the named sessions, or all open ones; a damaged data file is mended first. Raises KnownFault.

    One with a photo that waits for an answer stays open, is told, and keeps no other from being finished.
    """
    storage = open_storage(settings, clock)
    database = storage.database
    try:
        station = Station(database, clock, no_screen, settings.station)
        found = {session.id: session for session in database.read(lambda tx: sessions.open_sessions(tx, limit=-1))}
        unknown = [session_id for session_id in ids if session_id not in found]
        if unknown:
            raise SettingsFault("No such open session", f"{shown(unknown[0])} is not open. See: kiosk status")
        wanted = dict.fromkeys(ids or found)
        asked = [found[session_id] for session_id in wanted if station.pending.has_some(session_id)]
        done = [station.finish(session_id) for session_id in wanted if found[session_id] not in asked]
    finally:
        storage.close()
    if as_json:
        print_json({"finished": [session.id for session in done]})
    for session in [] if as_json else done:
        out.print(f"[green]✓[/] {shown(session.name)}: {session.captures} captures, finished")
    for session in asked:
        err.print(f"{shown(session.name)} is not finished: a photo of it waits for an answer on the touchscreen.")
    if not done and not asked and not as_json:
        out.print("No session is open.")
    return Exit.NEEDS_PERSON if asked else Exit.DONE
