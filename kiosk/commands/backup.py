"""``kiosk backup`` and ``kiosk restore``: a checked copy of the database, and a new data folder made of one."""

from pathlib import Path

from kiosk.clock import Clock
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.session import SessionState
from kiosk.settings import Settings
from kiosk.store import sessions
from kiosk.store.backup import Copy, back_up
from kiosk.store.backup import restore as put_back
from kiosk.store.database import Tx, read_only
from kiosk.store.retention import PHOTO_FOLDER


def backup(settings: Settings, file: Path, *, as_json: bool) -> Exit:
    """Copy the database into a new file; works while the kiosk runs. Raises StoreFault."""
    copy = back_up(settings.data, file)
    _tell(copy, as_json=as_json, need_person=None)
    photos = settings.data / PHOTO_FOLDER
    if photos.exists() and any(photos.iterdir()):
        err.print(f"Photos are files of their own and are not in it: copy {shown(str(photos), 200)} too.")
    return Exit.DONE


def restore(settings: Settings, clock: Clock, file: Path, *, as_json: bool) -> Exit:
    """Put a copy into the data folder, which holds no data yet. Raises StoreFault."""
    copy = put_back(settings.data, file, clock.now())
    need_person = read_only(settings.data, _need_person, 0)
    _tell(copy, as_json=as_json, need_person=need_person)
    if need_person and not as_json:
        out.print(
            f"[yellow]▲ {need_person} sessions were not submitted yet when the copy was made.[/] They may have been "
            "sent since; nothing of them is sent by itself. Decide with: kiosk attention"
        )
    return Exit.NEEDS_PERSON if need_person else Exit.DONE


def _need_person(tx: Tx) -> int:
    return sum(s.state is SessionState.ATTENTION for s in sessions.list_sessions(tx, limit=-1))


def _tell(copy: Copy, *, as_json: bool, need_person: int | None) -> None:
    if as_json:
        told = {"file": str(copy.file), "bytes": copy.size, "captures": copy.captures}
        print_json(told if need_person is None else {**told, "need_person": need_person})
    else:
        size = f"{copy.size / 1e6:,.1f} MB"
        out.print(f"[green]✓[/] {shown(str(copy.file), 300)}: {copy.captures} captures, {size}, checked")
