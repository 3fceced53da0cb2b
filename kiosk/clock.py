"""The real clock. Everything that waits or stamps takes a ``Clock``, so that tests can turn time themselves."""

import ctypes
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from kiosk.core.clock_marks import SyncState
from kiosk.core.time import Instant

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_TIMESYNCD = Path("/run/systemd/timesync/synchronized")
_UNSYNCED_ERROR_US = 16_000_000
"""The kernel's NTP_PHASE_LIMIT: its estimate of the clock's error begins here and comes back by 500 us a second."""
_TIMEX_LONGS = 64
"""More than ``struct timex`` has on any machine; ``maxerror`` is its fourth field of a long's width."""
_MAXERROR = 3


class Clock(Protocol):
    """Where ``now`` comes from. Any thread may call."""

    def now(self) -> Instant:
        """Return this moment."""

    def is_synced(self) -> bool:
        """Whether the wall clock is known to be set from the network. Ask before ``now``: setting may come between."""

    def sync_state(self) -> SyncState:
        """Whether the wall clock is set from the network, as far as the system tells."""


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
        """Whether the kernel says that the wall clock is right; unknown counts as no."""
        return self.sync_state() is SyncState.YES

    def sync_state(self) -> SyncState:
        """What the kernel says, else systemd-timesyncd; a running time service alone proves nothing."""
        return sync_state_of(kernel_error_us(), _TIMESYNCD)


def sync_state_of(error_us: int | None, timesyncd: Path) -> SyncState:
    """Judge the kernel's greatest error of the wall clock in microseconds (None: it does not tell).

    As ``timedatectl`` does (systemd, timedated.c, ntp_synced): every time service (timesyncd, chrony, ntpd) lowers the
    error when it has set the clock, ``settimeofday`` and a boot raise it to the limit, and so do 9 hours without the
    service. STA_UNSYNC is left alone: chrony without ``rtcsync`` keeps it set though the clock is right. Where the
    kernel does not tell (some sandboxes), the file that timesyncd touches at each success counts; chrony's pid file
    does not, it only says that chrony runs.
    """
    if error_us is not None:
        return SyncState.YES if 0 <= error_us < _UNSYNCED_ERROR_US else SyncState.NO
    return SyncState.YES if timesyncd.exists() else SyncState.UNKNOWN


def kernel_error_us() -> int | None:
    """Ask adjtimex(2) for ``maxerror``, changing nothing (modes 0 needs no rights); None where it does not answer."""
    timex = (ctypes.c_long * _TIMEX_LONGS)()
    try:
        state = int(ctypes.CDLL(None).adjtimex(timex))
    except (OSError, AttributeError):  # no such library or call here
        return None
    return int(timex[_MAXERROR]) if state >= 0 else None


def _read_boot_id(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except OSError:
        return ""
