"""Give sessions away: write them into one sealed file and never send them again (promise P3 across two kiosks).

At every moment at most one kiosk may send. A sealed file without its last piece opens for nobody, so the order is:

1. write and fsync all but the last piece beside the target (``FILE.part``): a full disk shows here, nothing changed;
2. mark the sessions HANDED_OVER in one durable transaction: from here on this kiosk does not send them;
3. write the last piece, fsync, rename to FILE, fsync the folder: from here on another kiosk can take them;
4. note that the file is whole.

Marking first and writing then would leave a person without a file when the disk is full; writing first and marking
then would for a moment let two kiosks send. A crash before 2 leaves a part that opens for nobody. A crash between 2
and 4 leaves sessions that nobody sends: ``mend`` looks at the size of the part, and either takes the sessions back
(the last piece was never written) or puts the file in its place. Where neither file can be found, perhaps since the
stick was pulled, they stay with the person: import the file somewhere, or take them back.

What this cannot prevent: one file imported by two kiosks. The words of ``kiosk export`` say so.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import shortuuid
from sqlmodel import col, select

from kiosk.core import session
from kiosk.core.delivery import CallState
from kiosk.core.faults import StoreFault
from kiosk.core.session import SessionEvent, SessionState
from kiosk.core.time import Instant
from kiosk.core.words import say
from kiosk.store import outbox, pending_photos
from kiosk.store.database import Database, Tx
from kiosk.store.durable import refuse_taken, sync_folder
from kiosk.store.handover_rows import (
    FORMAT,
    PHOTO,
    PHOTOS,
    Row,
    boots_of,
    marks_of_boot,
    rows_of_session,
    session_tables,
    to_line,
)
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.sealed import Passphrase, Sealer
from kiosk.store.tables import Generation, Handover, ScanSession

GIVABLE = (SessionState.OPEN, SessionState.CLOSED, SessionState.ATTENTION)
_BLOCK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Giver:
    """Who gives: the station's name, and what stands for its server and key (never the key)."""

    station: str
    fingerprint: str
    photos: Path


@dataclass(slots=True)
class Given:
    """What one file holds. ``missing``: photos whose file is not there or not as it was; their rows travel."""

    sessions: list[str] = field(default_factory=list)
    captures: int = 0
    photos: int = 0
    missing: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a hand-over that was broken off. ``how``: "taken back", "whole" or "unclear"."""

    file: str
    how: str
    sessions: int


def givable(tx: Tx) -> list[str]:
    """Ids of the sessions that are not submitted yet, oldest first."""
    wanted = col(ScanSession.state).in_(GIVABLE)
    return list(tx.exec(select(ScanSession.id).where(wanted).order_by(col(ScanSession.seq))))


def given_away(tx: Tx) -> list[str]:
    """Ids of the sessions that another kiosk sends, oldest first."""
    wanted = ScanSession.state == SessionState.HANDED_OVER
    return list(tx.exec(select(ScanSession.id).where(wanted).order_by(col(ScanSession.seq))))


def hand_over(
    database: Database, target: Path, passphrase: Passphrase, giver: Giver, sessions: Sequence[str], now: Instant
) -> Given:
    """Write the sessions into ``target`` and mark them. Raises StoreFault; nothing is changed then.

    Only where the last step fails and cannot be undone either, the sessions stay handed over, and the fault says so.
    """
    refuse_taken(target)
    database.write(outbox.recover).result()  # nothing of ours is on its way: the folder's lock is held
    part, export = _part_of(target), shortuuid.uuid()
    try:
        part.unlink(missing_ok=True)  # of a run that died before its mark; it opens for nobody
        with _create(part) as file:
            sealer = Sealer(file, passphrase)
            given = database.read(lambda tx: _write(tx, sealer, giver, sessions, export, now))
            size = _kept(file)
            database.write(lambda tx: _mark(tx, target, export, sessions, size, now)).result()
            _complete(database, file, sealer, target, sessions, now)
    except OSError as fault:
        _drop(part)
        raise _not_written(target, fault) from fault
    except StoreFault:
        _drop(part)
        raise
    return given


def mend(database: Database, now: Instant) -> list[Mended]:
    """Finish or undo hand-overs during which the kiosk was killed. Raises StoreFault when the disk refuses."""
    broken = select(Handover).where(Handover.is_whole == 0)
    by_file: dict[str, list[Handover]] = {}
    for row in database.read(lambda tx: tx.exec(broken).all()):
        by_file.setdefault(row.file, []).append(row)
    return [_mend_one(database, Path(name), rows, now) for name, rows in by_file.items()]


def take_back(database: Database, sessions: Sequence[str], now: Instant) -> list[str]:
    """A person takes sessions back; returns their names.

    Another kiosk may have sent them: where it could know the server's session, that is asked first whether it was
    submitted.
    """
    return database.write(lambda tx: [restore(tx, i, now, is_doubtful=True) for i in sessions]).result()


def restore(tx: Tx, session_id: str, now: Instant, *, is_doubtful: bool) -> str:
    """This kiosk may send the session again. ``is_doubtful``: another kiosk may have it. Returns its name."""
    owner, handover = tx.get_one(ScanSession, session_id), tx.get_one(Handover, session_id)
    owner.state = session.after(SessionState(owner.state), SessionEvent.TAKEN_BACK)
    generation = tx.get(Generation, (session_id, owner.generation))
    is_asked = is_doubtful and generation is not None and generation.remote_id is not None
    if is_asked and generation is not None and generation.submit_state == CallState.NONE:
        generation.submit_state, generation.submit_sent_at = CallState.UNKNOWN, now
        generation.audited, generation.look_due = 0, 1
        generation.wait_since, generation.wait_s = None, 0.0
    if handover.state_before == SessionState.ATTENTION:
        owner.state = session.after(SessionState.CLOSED, SessionEvent.NEEDS_PERSON)
    elif handover.state_before == SessionState.OPEN:
        owner.state = session.after(SessionState.CLOSED, SessionEvent.REOPENED)
        if is_asked:  # it goes on by itself: perhaps the other kiosk submitted it
            pending_photos.accept_all(tx, session_id, now.wall)
            owner.state, owner.closed_at = session.after(SessionState.OPEN, SessionEvent.FINISHED), now.wall
    elif owner.closed_at is None:
        owner.closed_at = now.wall
    handover.is_whole = 1
    return owner.name


def _write(tx: Tx, sealer: Sealer, giver: Giver, sessions: Sequence[str], export: str, now: Instant) -> Given:
    given, rows, files, boots = Given(), 0, 0, set[str]()
    first = {"handover": FORMAT, "data": len(MIGRATIONS), "export": export, "station": giver.station}
    sealer.write(to_line(first | {"fingerprint": giver.fingerprint, "at": now.wall.isoformat()}))
    for session_id in sessions:
        last = tx.get(Handover, session_id)
        sealer.write(to_line({"session": session_id, "number": last.number + 1 if last else 1}))
        for owned in session_tables():
            for row in rows_of_session(tx, owned, session_id):
                sealer.write(to_line({"row": owned.name, "v": row}))
                rows += 1
                boots |= boots_of(owned, row)
                if owned.name in PHOTOS and not row.get("is_unwanted"):
                    is_there = _write_photo(sealer, giver.photos, row, given)
                    files += is_there
                    given.photos += is_there and owned.name == PHOTO
                given.captures += owned.name == "capture" and row["voided_at"] is None
        given.sessions.append(session_id)
    for boot_id in sorted(boots):
        for row in marks_of_boot(tx, boot_id):
            sealer.write(to_line({"row": "clock_mark", "v": row}))
            rows += 1
    sealer.write(to_line({"end": {"rows": rows, "files": files}}))
    return given


def _write_photo(sealer: Sealer, folder: Path, row: Row, given: Given) -> bool:
    """The photo's file, when it is there and as it was kept."""
    path = folder / row["file_name"]
    try:
        digest = hashlib.sha256()
        for block in _blocks(path):
            digest.update(block)
        is_whole = digest.hexdigest() == row["sha256"] and path.stat().st_size == row["size"]
    except FileNotFoundError:
        is_whole = False
    if not is_whole:
        given.missing.append(row["id"])
        return False
    sealer.write(to_line({"file": row["file_name"], "size": row["size"], "sha256": row["sha256"]}))
    for block in _blocks(path):
        sealer.write(block)
    return True


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _create(part: Path) -> BinaryIO:
    return os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _drop(part: Path) -> None:
    """Without its last piece it opens for nobody; it only takes room."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _kept(file: BinaryIO) -> int:
    file.flush()
    os.fsync(file.fileno())
    return file.tell()


def _mark(tx: Tx, target: Path, export: str, sessions: Sequence[str], size: int, now: Instant) -> None:
    for session_id in sessions:
        owner, last = tx.get_one(ScanSession, session_id), tx.get(Handover, session_id)
        row = last or Handover(session_id=session_id, number=0, export_id=export, at=now.wall)
        row.number, row.export_id, row.at, row.from_station = row.number + 1, export, now.wall, ""
        row.file, row.part_size, row.is_whole = str(target.absolute()), size, 0
        row.state_before = owner.state
        owner.state = session.after(SessionState(owner.state), SessionEvent.HANDED_OVER)
        tx.add(row)


def _complete(
    database: Database, file: BinaryIO, sealer: Sealer, target: Path, sessions: Sequence[str], now: Instant
) -> None:
    part = _part_of(target)
    try:
        sealer.finish()
        _kept(file)
        part.rename(target)
        sync_folder(target.parent)
    except OSError as fault:
        try:
            part.unlink(missing_ok=True)
            target.unlink(missing_ok=True)
            sync_folder(target.parent)
        except OSError:
            raise StoreFault(
                say("The file may not be whole"),
                say(
                    "{target}: {why}. The sessions stay handed over, nothing is lost and nobody sends them: "
                    "take them back with kiosk export --take-back.",
                    target=target,
                    why=fault.strerror,
                ),
            ) from fault
        database.write(lambda tx: [restore(tx, i, now, is_doubtful=False) for i in sessions]).result()
        raise _not_written(target, fault) from fault
    database.write(lambda tx: _note_whole(tx, sessions)).result()


def _note_whole(tx: Tx, sessions: Sequence[str]) -> None:
    for session_id in sessions:
        tx.get_one(Handover, session_id).is_whole = 1


def _mend_one(database: Database, target: Path, rows: Sequence[Handover], now: Instant) -> Mended:
    part, ids = _part_of(target), [row.session_id for row in rows]
    try:
        is_ended = part.exists() and part.stat().st_size > rows[0].part_size
        if is_ended and target.exists():
            return Mended(str(target), "unclear", len(ids))
        if is_ended:
            part.rename(target)  # its last piece was written; a person may have copied it
        elif part.exists():
            part.unlink()
            sync_folder(target.parent)
            database.write(lambda tx: [restore(tx, i, now, is_doubtful=False) for i in ids]).result()
            return Mended(str(target), "taken back", len(ids))
        if not target.exists():
            return Mended(str(target), "unclear", len(ids))
        sync_folder(target.parent)
    except OSError:
        return Mended(str(target), "unclear", len(ids))
    database.write(lambda tx: _note_whole(tx, ids)).result()
    return Mended(str(target), "whole", len(ids))


def _part_of(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def _not_written(target: Path, fault: OSError) -> StoreFault:
    return StoreFault(
        say("The file could not be written"),
        say(
            "{target}: {why}. Nothing was handed over, this kiosk goes on sending. Choose another place.",
            target=target,
            why=fault.strerror,
        ),
    )
