"""Take sessions over from a sealed file: all of it in one transaction, or nothing (promise P3 across two kiosks).

Ids travel, so nothing is taken twice. ``number`` counts a session's hand-overs on all kiosks: a file that is older
than the last hand-over known here is not taken, so that a session that went on to another kiosk does not come back
through an old file; the count is remembered when the session itself has been cleaned away.

What was in flight travels as UNKNOWN, and its quiet time begins anew here: the clocks of two machines are not compared.
Where the other kiosk had the same server and key, its server session is looked at before anything is sent; otherwise it
cannot be read, is left unsubmitted, and a new generation is opened.
"""

import hashlib
import os
import re
import sqlite3
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import col, update

from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.faults import StoreFault
from kiosk.core.session import SessionState
from kiosk.core.time import Instant
from kiosk.store import outbox, pending_photos
from kiosk.store.database import Database, Tx
from kiosk.store.durable import sync_folder
from kiosk.store.handover import GIVABLE, Giver, restore
from kiosk.store.handover_rows import (
    FORMAT,
    LONGEST_LINE,
    MARKS,
    PHOTO,
    PHOTOS,
    Row,
    check_row,
    from_line,
    next_seq,
    table_named,
    unfit,
    untyped,
)
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.photo_tables import Photo
from kiosk.store.sealed import Opener, newer
from kiosk.store.tables import Delivery, Generation, Handover, InstantText, ScanSession

_RENEWED = {"sent_at", "submit_sent_at", "retry_sent_at", "wait_since"}
_PHOTO_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_BLOCK = 256 * 1024
_OTHER_SERVER = "handed over by a kiosk with another server or key"
_SUBMITTED_PERHAPS = (
    "It came from a kiosk with another server or key, and nobody knows whether that server got it whole. Look there, "
    "then send it again or leave it."
)


class Fate(StrEnum):
    """What became of one session of the file."""

    TAKEN = "taken over"
    BACK = "taken back"
    HERE = "here already"
    OLD = "handed on since"


@dataclass(slots=True)
class Taken:
    """What became of the file's sessions, by id. ``elsewhere``: those whose server session cannot be looked at."""

    station: str = ""
    fates: dict[str, Fate] = field(default_factory=dict)
    captures: int = 0
    photos: int = 0
    elsewhere: list[str] = field(default_factory=list)


def take_over(database: Database, source: Path, passphrase: str, taker: Giver, now: Instant) -> Taken:
    """Take all sessions of the file that are not here. Raises StoreFault; nothing is changed then."""
    placed = _Photos(taker.photos)

    def take(tx: Tx) -> Taken:
        placed.drop()  # the job runs again after a full disk
        with source.open("rb") as file:
            reader = _Reader(tx, Opener(file, passphrase), taker, now, placed)
            taken = reader.read()
        tx.flush()
        placed.place()
        return taken

    try:
        return database.write(take).result()
    except (sqlite3.IntegrityError, OverflowError) as fault:  # a kiosk writes no such file
        placed.drop()
        raise unfit() from fault
    except OSError as fault:
        placed.drop()
        raise StoreFault(
            "The file could not be taken over",
            f"{fault.filename or source}: {fault.strerror}. Nothing was changed. Mend that, then import it again.",
        ) from fault
    except BaseException:
        placed.drop()
        raise


class _Photos:
    """Photo files on their way into the folder: beside their place until all is known to be right."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: dict[Path, Path] = {}
        self._placed: list[Path] = []

    def keep(self, name: str, size: int, sha256: str, source: Opener) -> None:
        """Read a photo's bytes. Raises StoreFault or OSError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        place = self._folder / name
        aside = place.with_name(f"{name}.part")
        digest, left = hashlib.sha256(), size
        self._waiting[aside] = place
        with aside.open("wb") as file:
            while left > 0 and (block := source.read(min(left, _BLOCK))):
                digest.update(block)
                file.write(block)
                left -= len(block)
            file.flush()
            os.fsync(file.fileno())
        if left or digest.hexdigest() != sha256:
            raise unfit()

    def place(self) -> None:
        """Move all to their places, durably. A file that is there already is the same one."""
        for aside, place in self._waiting.items():
            if place.exists():
                aside.unlink()
            else:
                aside.rename(place)
                self._placed.append(place)
        if self._waiting:
            sync_folder(self._folder)
        self._waiting.clear()

    def drop(self) -> None:
        """Nothing was taken: leave no file behind."""
        for path in [*self._waiting, *self._placed]:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        self._waiting.clear()
        self._placed.clear()


class _Reader:
    """Reads the file's records in one transaction."""

    def __init__(self, tx: Tx, source: Opener, taker: Giver, now: Instant, photos: _Photos) -> None:
        self._tx, self._source, self._taker, self._now, self._photos = tx, source, taker, now, photos
        self._taken = Taken()
        self._seen: Counter[str] = Counter()
        self._session, self._fate, self._is_known = "", Fate.HERE, False
        self._seqs: dict[str, int] = {}
        self._owed: dict[str, tuple[int, str, bool]] = {}
        """Files that are to come: size, sum, and whether it is a photo that nobody need answer about."""
        self._came: list[str] = []
        self._export, self._fingerprint = "", ""

    def read(self) -> Taken:
        """Take what the file holds."""
        self._begin(self._next())
        while "end" not in (record := self._next()):
            if "session" in record:
                self._begin_session(record)
            elif "row" in record:
                self._row(record)
            else:
                self._file(record)
        if record["end"] != {"rows": self._seen["rows"], "files": self._seen["files"]} or self._source.read(1):
            raise unfit()
        self._tx.flush()
        self._tx.expire_all()  # the rows went past the objects
        for session_id in self._came:
            self._settle(session_id)
        return self._taken

    def _next(self) -> Row:
        return from_line(self._source.line(LONGEST_LINE))

    def _begin(self, first: Row) -> None:
        if not isinstance(first.get("handover"), int) or not isinstance(first.get("data"), int):
            raise unfit()
        if first["handover"] > FORMAT or first["data"] > len(MIGRATIONS):
            raise newer()
        self._export, self._fingerprint = _text(first, "export"), _text(first, "fingerprint")
        self._taken.station = _text(first, "station")

    def _begin_session(self, record: Row) -> None:
        self._session, number = _text(record, "session"), record.get("number")
        if not isinstance(number, int) or number < 1 or self._session in self._taken.fates:
            raise unfit()
        owner, last = self._tx.get(ScanSession, self._session), self._tx.get(Handover, self._session)
        self._is_known = owner is not None
        self._fate = self._judge(owner, last, number)
        self._taken.fates[self._session] = self._fate
        if self._fate is Fate.BACK:
            restore(self._tx, self._session, self._now, is_doubtful=True)
        if self._fate is Fate.TAKEN:
            self._came.append(self._session)
            row = last or Handover(session_id=self._session, number=number, export_id="", at=self._now.wall)
            row.number, row.export_id, row.from_station = number, self._export, self._taken.station
            row.file, row.part_size, row.is_whole, row.state_before = "", 0, 1, ""
            row.at = self._now.wall
            self._tx.add(row)
            self._tx.flush()
            pending_photos.leave_to_file(self._tx, self._session)

    def _judge(self, owner: ScanSession | None, last: Handover | None, number: int) -> Fate:
        known = last.number if last else 0
        if owner is None:
            return Fate.TAKEN if number > known else Fate.HERE
        if owner.state != SessionState.HANDED_OVER:
            return Fate.HERE
        if number == known and last is not None and last.export_id == self._export:
            return Fate.BACK
        return Fate.TAKEN if number > known else Fate.OLD

    def _row(self, record: Row) -> None:
        row, owned = record.get("v"), table_named(_text(record, "row"))
        if not isinstance(row, dict) or owned is None:
            raise unfit()
        check_row(owned, row)
        self._seen["rows"] += 1
        if owned.name == MARKS:
            row["applied"] = 0
            self._tx.connection().execute(insert(untyped(owned)).values(row).on_conflict_do_nothing())
            return
        if row.get("id" if owned.name == "scan_session" else "session_id") != self._session:
            raise unfit()
        if owned.name in PHOTOS:
            self._owed[str(row.get("file_name"))] = (row.get("size", 0), str(row.get("sha256")), owned.name == PHOTO)
        if self._fate is Fate.HERE and self._is_known and owned.name == "capture":
            self._refuse_news(owned, row)
        if self._fate is Fate.TAKEN:
            self._put(owned, self._as_taken(owned, row))

    def _refuse_news(self, owned: Table, row: Row) -> None:
        """A session that is alive here may miss scans of the file: they must not wait on two kiosks, sent by none."""
        raw = untyped(owned)
        if self._tx.connection().execute(select(raw.c.id).where(raw.c.id == row.get("id"))).first() is None:
            raise StoreFault(
                "The file has more scans of a session that is here",
                f"Session {self._session} came here earlier and was added to since. Nothing was changed. Take it back "
                "on the kiosk that wrote this file (kiosk export --take-back), and let only one of the two send it.",
            )

    def _as_taken(self, owned: Table, row: Row) -> Row:
        """The row as it is stored here: renumbered, nothing in flight, all waits begun anew."""
        if "seq" in owned.columns:
            row["seq"] = self._seq(owned, row)
        for name in _RENEWED & row.keys():
            if row[name] is not None:
                row[name] = InstantText().process_bind_param(self._now, self._tx.get_bind().dialect)
        if owned.name == "scan_session" and row.get("state") not in GIVABLE:
            raise unfit()
        self._taken.captures += owned.name == "capture" and row.get("voided_at") is None
        return row

    def _seq(self, owned: Table, row: Row) -> int:
        raw = untyped(owned)
        keys = [raw.c[c.name] == row.get(c.name) for c in owned.primary_key.columns]
        old = self._tx.connection().execute(select(raw.c.seq).where(*keys)).scalar()
        if old is not None and owned.name != PHOTO:  # photos come in the order that they were put into there
            return int(old)
        if owned.name == "delivery":  # it goes by its capture's number
            captures = untyped(_known("capture"))
            mine = select(captures.c.seq).where(captures.c.id == row.get("capture_id"))
            return int(self._tx.connection().execute(mine).scalar() or 0)
        self._seqs[owned.name] = self._seqs.get(owned.name) or next_seq(self._tx, owned)
        self._seqs[owned.name] += 1
        return self._seqs[owned.name] - 1

    def _put(self, owned: Table, row: Row) -> None:
        raw, keys = untyped(owned), [c.name for c in owned.primary_key.columns]
        put: Any = insert(raw).values(row)
        if self._is_known:  # it was here before, and comes back as another kiosk left it
            others = {name: value for name, value in row.items() if name not in keys}
            put = put.on_conflict_do_update(index_elements=keys, set_=others)
        self._tx.connection().execute(put)

    def _file(self, record: Row) -> None:
        name, size, sha256 = _text(record, "file"), record.get("size"), _text(record, "sha256")
        owed = self._owed.get(name)
        if not isinstance(size, int) or owed is None or owed[:2] != (size, sha256) or not _PHOTO_NAME.fullmatch(name):
            raise unfit()
        self._seen["files"] += 1
        if self._fate in {Fate.TAKEN, Fate.BACK}:
            self._photos.keep(name, size, sha256, self._source)
            self._taken.photos += owed[2]
            return
        while size > 0 and (skipped := len(self._source.read(min(size, _BLOCK)))):
            size -= skipped

    def _settle(self, session_id: str) -> None:
        """Before anything is sent, the server's session is looked at; where it cannot be, another one is opened."""
        owner = self._tx.get_one(ScanSession, session_id)
        for table in (Delivery, Photo):
            idle = col(table.session_id) == session_id, col(table.state) == DeliveryState.WAITING
            self._tx.exec(update(table).where(*idle).values(wait_since=None, wait_s=0.0, last_error=""))
        pending_photos.drop_answered(self._tx, session_id)
        generation = self._tx.get(Generation, (session_id, owner.generation))
        if generation is None:
            return
        if self._fingerprint != self._taker.fingerprint:
            self._taken.elsewhere.append(session_id)
            if owner.state != SessionState.ATTENTION and generation.submit_state != CallState.NONE:
                owner.state, owner.attention = SessionState.ATTENTION, _SUBMITTED_PERHAPS
            elif owner.state != SessionState.ATTENTION:
                outbox.open_generation(self._tx, session_id, _OTHER_SERVER)
        elif generation.remote_id is not None and generation.submit_state == CallState.NONE:
            generation.look_due, generation.audited = 1, 0


def _known(name: str) -> Table:
    found = table_named(name)
    if found is None:
        raise LookupError(name)
    return found


def _text(record: Row, name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str):
        raise unfit()
    return value
