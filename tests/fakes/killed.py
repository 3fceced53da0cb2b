"""Runs an export or an import again and again, each time killed with -9 at a later point.

The points lie before and after every call that makes something durable. Run as a process of its own; each attempt is a
fork of it, made before there is any thread.

    python -m fakes.killed export|import FOLDER FILE

``FOLDER`` is copied for every attempt to ``FOLDER-1`` and so on, ``FILE`` gets the same ending; prints how many died.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from fakes.clock import FakeClock
from fakes.two_kiosks import QUICK, WORDS

from kiosk.store import handover, takeover
from kiosk.store.database import Database
from kiosk.store.handover import Giver


def main(what: str, folder: Path, file: Path) -> int:
    number = 0
    while True:
        number += 1
        here = folder.with_name(f"{folder.name}-{number}")
        shutil.copytree(folder, here)
        child = os.fork()
        if child == 0:
            kill_at(number)
            run(what, here, file, number)
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            return number - 1


def run(what: str, here: Path, file: Path, number: int) -> None:
    database, giver, now = Database(here), Giver("Kiosk 1", "one", here / "photos"), FakeClock().now()
    if what == "export":
        chosen = database.read(handover.givable)
        handover.hand_over(database, file.with_name(f"{file.name}-{number}"), QUICK, giver, chosen, now)
    else:
        takeover.take_over(database, file, WORDS, giver, now)


def kill_at(number: int) -> None:
    """Die at the ``number``-th point beside a durable step."""
    left = number

    def die_perhaps():
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(call):
        def step(*given, **named):
            die_perhaps()
            result = call(*given, **named)
            die_perhaps()
            return result

        return step

    os.fsync, os.rename, os.unlink = counted(os.fsync), counted(os.rename), counted(os.unlink)
    Database._transact = counted(Database._transact)


if __name__ == "__main__":
    print(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))  # noqa: T201 - for the test
