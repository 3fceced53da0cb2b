"""Where a thread's time went: it ran, it queued for a processor, or it slept.

Linux counts all that. What remains of the wall's time when the processor's time and the run queue's time
(``/proc/PID/task/TID/schedstat``, proc(5): its second figure) are taken off is the time that the thread slept: in
``sleep``, on a lock, for a disk or a socket, or because it wanted Python's lock while another thread held it.

A machine that does other work makes threads queue, and queueing is not sleeping. But a thread also sleeps while one
that it waits for queues: the one that holds Python's lock, or that is to take it over (``sys.setswitchinterval``). That
is the machine's fault as well. So of the sleep only as much counts as no other thread of Python's queued meanwhile; on
a machine that has nothing else to do this takes next to nothing off.

What counts is told apart. Python's lock is waited for in bits of ``sys.getswitchinterval()``, each of them one
voluntary switch (getrusage(2): ``ru_nvcsw``). What goes beyond so much for each switch was a wait of the thread's own.
Of the rest as much was a wait for Python as other threads ran.
"""

import ctypes
import os
import resource
import sys
import threading
import time
from pathlib import Path
from typing import NamedTuple

_NS = 1_000_000_000
_LATENESS = 1.2
"""By so much a timed wait may be late without queueing: the timer's slack, and the way into and out of the kernel."""
_FRESH_S = 0.02
_LIBC = ctypes.PyDLL(None)
"""Its calls keep Python's lock, so that looking at the clocks makes no thread change with another."""


class Span(NamedTuple):
    """What the clocks of one thread say, or how far they went on."""

    wall_s: float
    ran_s: float
    queued_s: float
    switches: float
    all_ran_s: float

    @property
    def slept_s(self) -> float:
        """All its waits. Without a switch there was none: a hypervisor took the processor away."""
        return max(0.0, self.wall_s - self.ran_s - self.queued_s) if self.switches else 0.0

    def waits(self, others_queued_s: float) -> tuple[float, float]:
        """How long it waited of its own doing, and how long for Python, while the others queued for so long."""
        slept_s = max(0.0, self.slept_s - others_queued_s)
        waited_s = max(0.0, slept_s - self.switches * sys.getswitchinterval() * _LATENESS)
        return waited_s, max(0.0, min(slept_s - waited_s, self.all_ran_s - self.ran_s))

    def after(self, other: "Span") -> "Span":
        return Span(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))

    def later_by(self, other: "Span") -> "Span":
        return Span(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))


class ThreadClock:
    """The clocks of the thread that made it; close it when done.

    They cannot be read at one instant. ``begin`` reads the wall last and ``end`` reads it first: whatever befalls the
    thread between two readings is then never taken for sleep.
    """

    def __init__(self) -> None:
        self._mine = threading.get_native_id()
        self._files: dict[int, int] = {}
        self._marked: dict[int, float] = {}
        self._marked_s = 0.0

    def begin(self) -> Span:
        queued_s, (all_ran_s, ran_s, switches) = self._queued_s(self._mine), _counted()
        return Span(time.monotonic(), ran_s, queued_s, switches, all_ran_s)

    def end(self) -> Span:
        wall_s, (all_ran_s, ran_s, switches) = time.monotonic(), _counted()
        return Span(wall_s, ran_s, self._queued_s(self._mine), switches, all_ran_s)

    def mark_others(self) -> None:
        """Remember how long the others have queued so far; what was remembered just now will do."""
        if time.monotonic() - self._marked_s > _FRESH_S:
            self._marked, self._marked_s = self._others(), time.monotonic()

    def others_queued_s(self) -> float:
        """How long they queued since, all of them together."""
        return sum(queued_s - self._marked.get(thread, 0.0) for thread, queued_s in self._others().items())

    def close(self) -> None:
        for file in self._files.values():
            os.close(file)
        self._files.clear()

    def _others(self) -> dict[int, float]:
        threads = [one.native_id for one in threading.enumerate()]
        return {thread: self._queued_s(thread) for thread in threads if thread not in {None, self._mine}}

    def _queued_s(self, thread: int) -> float:
        """In all its life; nothing for a thread that is over."""
        if thread not in self._files:
            try:
                self._files[thread] = os.open(Path(f"/proc/self/task/{thread}/schedstat"), os.O_RDONLY)
            except FileNotFoundError:
                return 0.0
        told = ctypes.create_string_buffer(64)
        length = _LIBC.pread(self._files[thread], told, 64, ctypes.c_long(0))
        return int(told.raw[:length].split()[1]) / _NS if length > 0 else 0.0


def _counted() -> tuple[float, float, int]:
    """What the process ran, what this thread ran of it, and its voluntary switches."""
    return time.process_time(), time.thread_time(), resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw
