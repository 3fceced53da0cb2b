"""The real clock. Everything that waits or stamps takes a ``Clock``, so that tests can turn time themselves."""

import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from kiosk.core.time import Instant

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_SYNCED = (Path("/run/systemd/timesync/synchronized"), Path("/run/chrony/chronyd.pid"))


class Clock(Protocol):
    """Where ``now`` comes from. Any thread may call."""

    def now(self) -> Instant:
        """Return this moment."""

    def is_synced(self) -> bool:
        """Whether the wall clock is known to be set from the network."""


class SystemClock:
    """The machine's clocks: CLOCK_BOOTTIME goes on during sleep and never jumps; the wall clock may."""

    def __init__(self, boot_id_file: Path = _BOOT_ID) -> None:
        boot_id = _read_boot_id(boot_id_file)
        # Where boots cannot be told apart, every start counts as a boot of its own, which began just now.
        self._boot_id = boot_id or uuid.uuid4().hex
        self._boot_s = 0.0 if boot_id else time.clock_gettime(time.CLOCK_BOOTTIME)

    def now(self) -> Instant:
        """Return this moment."""
        return Instant(self._boot_id, time.clock_gettime(time.CLOCK_BOOTTIME) - self._boot_s, datetime.now(UTC))

    def is_synced(self) -> bool:
        """Whether systemd-timesyncd or chrony says that the wall clock is right; unknown counts as no."""
        return any(path.exists() for path in _SYNCED)


def _read_boot_id(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except OSError:
        return ""
