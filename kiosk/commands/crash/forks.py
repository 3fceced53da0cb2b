"""A process that has loaded the kiosk once and forks a child for each life: a kill costs no second start of Python.

    python -m kiosk.commands.crash.forks

It has no thread when it forks. One line of JSON in (the order, and after how many seconds to kill), one line out: what
the child told, and how it ended. ``Forks`` is the campaign's end of it.
"""

import gc
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

from kiosk.commands.crash.life import Order, live
from kiosk.core.faults import KnownFault
from kiosk.store import sessions
from kiosk.store.database import Database

_LONGEST_LIFE_S = 120.0
_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Life:
    """How a child ended: its exit status (negative: the signal), what it told, how long it lived."""

    status: int
    told: list[dict[str, Any]]
    seconds: float

    @property
    def was_killed(self) -> bool:
        """Whether it died by SIGKILL."""
        return self.status == -signal.SIGKILL


class Forks:
    """The process that forks. One thread only."""

    def __init__(self, log: Path) -> None:
        self._log = log
        own = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        with log.open("ab") as errors:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-m", __name__],
                cwd=Path(__file__).parents[3],
                env=own,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._orders, self._answers = cast("IO[str]", self._process.stdin), cast("IO[str]", self._process.stdout)

    def __enter__(self) -> Self:
        """Ready to fork."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it. A child that lives when this ends badly is killed by its own parent at its time."""
        self._process.communicate()

    def live(self, order: Order, kill_after_s: float | None) -> Life:
        """One life, killed after so many seconds if it is not over by then. Raises KnownFault for a fault of its own.

        Waits; a life that does not end is a fault, too.
        """
        line = json.dumps({"order": asdict(order), "kill_after_s": kill_after_s})
        self._orders.write(line + "\n")
        self._orders.flush()
        answer = self._answers.readline()
        if not answer:
            raise KnownFault("The children's parent ended", self._said())
        life = Life(**json.loads(answer))
        if life.seconds > _LONGEST_LIFE_S:
            raise KnownFault("A child hangs", f"Life {order.name} did not end.")
        if life.status and not life.was_killed:
            raise KnownFault(f"A child ended with {life.status}", self._said())
        return life

    def _said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")[-1500:].strip()


def main() -> None:
    """Fork a child for each line of stdin until it ends."""
    _warm_up()
    gc.freeze()
    for line in sys.stdin:
        asked = json.loads(line)
        life = _fork(Order(**asked["order"]), asked["kill_after_s"])
        sys.stdout.write(json.dumps(asdict(life)) + "\n")
        sys.stdout.flush()


def _warm_up() -> None:
    """Do once what every child would do: the mappers and the first statements take longer than a life."""
    with tempfile.TemporaryDirectory(prefix="kiosk-warm-") as folder:
        database = Database(Path(folder))
        database.read(sessions.count_queue)
        database.close()


def _fork(order: Order, kill_after_s: float | None) -> Life:
    began = time.monotonic()
    read_end, write_end = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read_end)
        _be_child(order, write_end)
    os.close(write_end)
    told = _hear(child, read_end, began + (_LONGEST_LIFE_S if kill_after_s is None else kill_after_s))
    os.close(read_end)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return Life(status, [json.loads(line) for line in told.splitlines()], time.monotonic() - began)


def _be_child(order: Order, write_end: int) -> None:
    """Live, and end without the parent's own clean-up."""
    status = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)
        live(order, lambda fact: _write(write_end, json.dumps(fact).encode() + b"\n"))
        status = 0
    except BaseException:  # noqa: BLE001 - the top of a process: whatever it is, it is told
        traceback.print_exc()
    finally:
        os._exit(status)


def _write(write_end: int, line: bytes) -> None:
    """Shorter than PIPE_BUF: threads do not mix their lines (pipe(7))."""
    os.write(write_end, line)


def _hear(child: int, read_end: int, ends_at: float) -> bytes:
    """Read what the child tells until it is gone; kill it at ``ends_at``. Its number stays its own until waited for."""
    pieces: list[bytes] = []
    is_killed = False
    while True:
        left_s = None if is_killed else max(0.0, ends_at - time.monotonic())
        ready, _, _ = select.select([read_end], [], [], left_s)
        if not ready:
            os.kill(child, signal.SIGKILL)
            is_killed = True
            continue
        piece = os.read(read_end, _PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)


if __name__ == "__main__":
    main()
