"""``kiosk import``: take over what another kiosk handed over."""

from collections import Counter
from pathlib import Path

from kiosk.clock import Clock
from kiosk.commands.export import giver
from kiosk.commands.passphrase import ask_passphrase
from kiosk.commands.storage import open_storage
from kiosk.commands.terminal import Exit, out, print_json, shown, warn
from kiosk.core.faults import StoreFault
from kiosk.settings import Settings
from kiosk.store.sealed import read_head
from kiosk.store.takeover import Fate, Taken, take_over


def import_(settings: Settings, clock: Clock, source: Path, passphrase: Path | None, *, as_json: bool) -> Exit:
    """Take the file's sessions over. Raises KnownFault; nothing is changed then."""
    try:
        with source.open("rb") as file:
            read_head(file)  # before anybody types a passphrase
    except OSError as fault:
        raise StoreFault("The file cannot be read", f"{source}: {fault.strerror}. Nothing was changed.") from fault
    words = ask_passphrase(passphrase, is_new=False)
    storage = open_storage(settings, clock)
    try:
        taken = take_over(storage.database, source, words, giver(settings), clock.now())
    finally:
        storage.close()
    _report(taken, as_json=as_json)
    return Exit.NEEDS_PERSON if taken.elsewhere else Exit.DONE


def _report(taken: Taken, *, as_json: bool) -> None:
    fates = Counter(taken.fates.values())
    if as_json:
        fate_of = {session_id: fate.value for session_id, fate in taken.fates.items()}
        counts = {"captures": taken.captures, "photos": taken.photos}
        print_json({"from": taken.station, "sessions": fate_of, **counts, "other_server": taken.elsewhere})
    else:
        out.print(
            f"[green]✓[/] From {shown(taken.station)}: {fates[Fate.TAKEN]} sessions with {taken.captures} captures and "
            f"{taken.photos} photos taken over, {fates[Fate.BACK]} taken back, {fates[Fate.HERE]} here already"
        )
        if fates[Fate.TAKEN] or fates[Fate.BACK]:
            out.print("This kiosk sends them now. Import the file nowhere else, and delete it.")
    if fates[Fate.OLD]:
        warn(
            "The file is older than a later hand-over",
            f"{fates[Fate.OLD]} sessions went on to another kiosk since and were left there.",
        )
    if taken.elsewhere:
        warn(
            "Another server or key",
            f"{len(taken.elsewhere)} sessions were begun on a server that this kiosk cannot look at. They are sent "
            "anew here; what lies on the other server is left there, not submitted. See also: kiosk attention",
        )
