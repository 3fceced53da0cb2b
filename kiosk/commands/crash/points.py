"""The boundaries of one life: around every commit, every durable step of a file, every request.

``install`` hooks them into this process, which must be a child made to be killed. A boundary is a place (which commit,
which request) and a side of it; each is told the first time it is passed, so that the campaign learns what there is.
"""

import inspect
import os
import re
import signal
import socket
import stat
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from kiosk.store import database
from kiosk.store.database import Database, Tx
from sync.api.wire import Wire

Tell = Callable[[dict[str, Any]], None]
_GO_BETWEENS = {"points.py", "database.py", "caller.py"}
"""Files that hand a transaction on; who asked for it stands behind them."""
_CALLS = {"calls", "photo_calls", "result_calls"}
_KINDS = {"<lambda>": "intent", "nothing": "count", "record": "verdict"}
_ID = re.compile(r"(?<=/)[0-9A-Za-z]{22}(?=/|$)")


class Side(StrEnum):
    """Where at a place. AMID: a part of a request has gone out; a commit has no middle that Python sees."""

    BEFORE = "before"
    AMID = "amid"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Point:
    """One boundary."""

    place: str
    side: Side


AT_REST = Point("at rest, nothing left to do", Side.AFTER)
"""Where a child dies that never came to its point."""


class Points:
    """Counts boundaries and dies at the ``passing``-th passing of ``target``. Any thread may pass."""

    def __init__(self, tell: Tell, target: Point | None, passing: int) -> None:
        self._tell = tell
        self._target = target
        self._passing = passing
        self._passed: Counter[Point] = Counter()
        self._lock = threading.Lock()

    def at(self, place: str, side: Side) -> None:
        """A boundary is passed."""
        point = Point(place, side)
        with self._lock:
            self._passed[point] += 1
            if self._passed[point] == 1:
                self._tell({"point": [place, side]})
            if point == self._target and self._passed[point] == self._passing:
                self.die(point)

    def around(self, place: str, call: Callable[[], Any]) -> Any:
        """Make a call between the two sides of its place."""
        self.at(place, Side.BEFORE)
        try:
            return call()
        finally:
            self.at(place, Side.AFTER)

    def rest(self) -> None:
        """All work is done: a life that was to end at a point ends here."""
        if self._target is not None:
            self.die(AT_REST)

    def die(self, point: Point) -> None:
        """Kill this process at once."""
        self._tell({"died": [point.place, point.side]})
        os.kill(os.getpid(), signal.SIGKILL)
        threading.Event().wait()


def install(points: Points) -> None:
    """Hook the boundaries into this process."""
    _hook_commits(points)
    _hook_files(points)
    _hook_requests(points)


def _hook_commits(points: Points) -> None:
    write, commit, migrate = Database.write, Tx.commit, database.__dict__["migrate"]
    asked = {"place": ""}  # of the writer thread, which does one job at a time

    def counted_write(kept: Database, job: Callable[[Tx], Any]) -> Future[Any]:
        place = _who_asks(job)

        def placed(tx: Tx) -> Any:
            asked["place"] = place
            return job(tx)

        return write(kept, placed)

    _put(Database, "write", counted_write)
    _put(Tx, "commit", lambda tx: points.around(asked["place"], lambda: commit(tx)))
    _put(database, "migrate", lambda *given: points.around("commit  migrate", lambda: migrate(*given)))


def _who_asks(job: Callable[[Tx], Any]) -> str:
    """Name a commit after the function that asks for it; of the courier's calls also which of its commits it is."""
    name, frame = job.__name__, inspect.currentframe()
    while frame is not None and Path(frame.f_code.co_filename).name in _GO_BETWEENS:
        name = _given_job(frame, name)
        frame = frame.f_back
    if frame is None:
        return "commit"
    module, function = Path(frame.f_code.co_filename).stem, frame.f_code.co_name.strip("_")
    kind = f", {_KINDS.get(name, name)}" if module in _CALLS else ""
    return f"commit  {module} {function}{kind}"


def _given_job(frame: FrameType, name: str) -> str:
    return str(getattr(frame.f_locals.get("job"), "__name__", name))


def _hook_files(points: Points) -> None:
    fsync, rename, unlink = os.fsync, os.rename, os.unlink

    def counted_fsync(number: int) -> None:
        kind = "folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file"
        points.around(f"file  fsync of a {kind}", lambda: fsync(number))

    _put(os, "fsync", counted_fsync)
    _put(os, "rename", lambda *given, **named: points.around("file  rename", lambda: rename(*given, **named)))
    _put(os, "unlink", lambda *given, **named: points.around("file  unlink", lambda: unlink(*given, **named)))


def _hook_requests(points: Points) -> None:
    exchange, send = Wire.__dict__["_exchange"], socket.socket.send
    here = threading.local()

    def counted_exchange(wire: Wire, method: str, url: str, **sent: Any) -> Any:
        place = f"request  {method} {_ID.sub('ID', urlsplit(url).path)}"
        here.place = place
        try:
            return points.around(place, lambda: exchange(wire, method, url, **sent))
        finally:
            here.place = ""

    def counted_send(connection: socket.socket, *given: Any) -> int:
        count = send(connection, *given)
        if getattr(here, "place", ""):
            points.at(here.place, Side.AMID)
        return count

    _put(Wire, "_exchange", counted_exchange)
    _put(socket.socket, "send", counted_send)


def _put(owner: Any, name: str, hook: Callable[..., Any]) -> None:
    setattr(owner, name, hook)
