"""Photos that are asked about, answered in both ways, and killed with -9 again and again, each time at a later point.

    python -m fakes.killed_pending FOLDER

The points are those of ``fakes.killed``. ``FOLDER``, which holds an open session, is copied for every attempt to
``FOLDER-1`` and so on; what a person saw of an attempt is told in ``acts`` in its folder, a word for each answer.
Prints how many died.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from fakes.clock import FakeClock
from fakes.killed import kill_at
from fakes.pixels import jpeg

from kiosk.core.photo_shot import Advice, AdviceKind, Shot, Wish
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database

ADVICE = (Advice(AdviceKind.BLUR, "The lower half is not sharp.", (0, 120, 320, 120)),)


def main(folder: Path) -> int:
    number = 0
    while True:
        number += 1
        here = folder.with_name(f"{folder.name}-{number}")
        shutil.copytree(folder, here)
        child = os.fork()
        if child == 0:
            kill_at(number)
            run(here)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            return number - 1


def run(here: Path) -> None:
    database = Database(here)
    station = Station(database, FakeClock(), lambda _event: None, "Kiosk 1")
    station.look_at_photos()
    [session] = database.read(lambda tx: sessions.list_sessions(tx, limit=1))
    told = os.open(here / "acts", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    pending, wish = station.pending, Wish(session.id, "front")
    first = pending.keep(Shot(jpeg(1), 320, 240, ADVICE, original=b"original"), wish)
    os.write(told, b"asked ")
    pending.accept(first)
    os.write(told, b"saved ")
    second = pending.keep(Shot(jpeg(2), 320, 240, ADVICE, original=b"original"), wish)
    os.write(told, b"asked again ")
    pending.retake(second)
    os.write(told, b"retaken ")
    database.close()


if __name__ == "__main__":
    print(main(Path(sys.argv[1])))  # noqa: T201 - for the test
