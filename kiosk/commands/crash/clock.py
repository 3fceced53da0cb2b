"""Time that goes on by itself and is turned on wherever the kiosk would only wait; one for all lives and the server.

How far it was turned lies in a file that every process maps, so that no kill sets it back.
"""

import mmap
import struct
import time
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.core.clock_marks import SyncState
from kiosk.core.time import Instant

_FORM = "d"


class SharedClock:
    """The kiosk's clock. ``turn`` is for one thread of one process at a time; anybody may read."""

    def __init__(self, file: Path) -> None:
        if not file.exists():
            file.write_bytes(struct.pack(_FORM, 0.0))
        with file.open("r+b") as opened:
            self._turned = mmap.mmap(opened.fileno(), struct.calcsize(_FORM))
        self._real = SystemClock()

    @property
    def turned_s(self) -> float:
        """Seconds that were not waited for."""
        turned: float = struct.unpack(_FORM, self._turned[:])[0]
        return turned

    def turn(self, seconds: float) -> None:
        """Let so many seconds pass at once."""
        self._turned[:] = struct.pack(_FORM, self.turned_s + seconds)  # one copy of eight bytes: a kill cannot cut it

    def now(self) -> Instant:
        """Return this moment."""
        real, turned_s = self._real.now(), self.turned_s
        return Instant(real.boot_id, real.boot_s + turned_s, real.wall + timedelta(seconds=turned_s))

    def is_synced(self) -> bool:
        """The clock is right."""
        return True

    def sync_state(self) -> SyncState:
        """The clock is right."""
        return SyncState.YES


class ServerClock:
    """The same time as the practice server reads it. Any thread."""

    def __init__(self, clock: SharedClock) -> None:
        self._clock = clock

    def monotonic(self) -> float:
        """Return seconds that never jump back."""
        return time.monotonic() + self._clock.turned_s

    def now(self) -> datetime:
        """Return the aware UTC date and time."""
        return self._clock.now().wall
