"""One gun and the thread that reads it: found, opened, listened to, and opened again for ever (promise P7).

Codes go out as CodeScanned, states as GunChanged; what was doubtful is told as CaptureNotKept, never guessed.
"""

import contextlib
import logging
import select
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Protocol

from hardware.burst import put_right, tidied
from hardware.framing import Doubt, Heard, Torn
from hardware.gun_fault import GunFault
from hardware.gun_ports import Finder, GunKind, UsbIdentity
from kiosk.core.aim import code_of_scan
from kiosk.core.codes import code_of_bytes
from kiosk.core.events import CaptureNotKept, CodeScanned, Event, GunChanged, GunState, Source, ThreadFailed
from kiosk.core.gun import GunProfile
from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked

log = logging.getLogger(__name__)

REOPEN_S = (0.2, 0.5, 1.0, 2.0)
"""Pauses before opening again; the last one repeats. A gun that is plugged in again is back in under 5 s."""
_STEADY_S = 5.0
"""A gun that was open for so long starts again with the first pause."""
_JOIN_S = 4.0
_MOST_SIGNALS = 16
_SHOWN_BYTES = 120

_WHY = {
    Doubt.NO_END: mark("The end of the code did not come. Scan it again. Each time? See gun_end in the settings."),
    Doubt.TOO_LONG: mark(
        "The scanner gun sends more than any barcode holds. Scan again, and check how the gun is set."
    ),
    Doubt.GONE: mark("The scanner gun was unplugged in the middle of a code. Plug it in and scan that one again."),
    Doubt.START: mark(
        "The scanner gun sent something while it was being plugged in. If that was a scan, scan it again."
    ),
    Doubt.LOST: mark("This machine was too busy and lost keys of the scanner gun. Scan the last code again."),
    Doubt.UNKNOWN_KEY: mark(
        "The scanner gun sent a key without a character. Scan again. Each time? Run the gun doctor."
    ),
}


class OpenGun(Protocol):
    """A gun that is open: ``SerialGun`` or ``EvdevGun``."""

    @property
    def due_s(self) -> float | None:
        """When silence will mean something."""

    def fileno(self) -> int:
        """What to wait on."""

    def read(self, now_s: float) -> list[Heard]:
        """Take what came. Raises GunFault."""

    def tick(self, now_s: float) -> list[Heard]:
        """Nothing came until now."""

    def gone(self) -> list[Heard]:
        """What had begun when the gun was unplugged."""

    def signal(self, signal: bytes) -> None:
        """Make the gun beep. Raises GunFault."""

    def close(self) -> None:
        """Let the device go."""


Opener = Callable[[GunKind, Path, float], OpenGun]


class GunThread:
    """One gun and its thread. ``start``, ``answer``, ``end`` and ``join``: from any other thread."""

    def __init__(
        self, finder: Finder, open_gun: Opener, profile: GunProfile, post: Callable[["GunThread", Event], None]
    ) -> None:
        self.finder = finder
        self.others: Callable[[], Collection[UsbIdentity]] = tuple
        self._open, self._profile, self._post = open_gun, profile, post
        self._told: GunChanged | None = None
        self._stop = threading.Event()
        self._signals: deque[bytes] = deque(maxlen=_MOST_SIGNALS)
        self._thread: threading.Thread | None = None
        self._rope: socket.socket | None = None

    def start(self) -> None:
        """Begin to look for the gun."""
        bell, self._rope = socket.socketpair()  # pull the rope, and the bell wakes the thread
        self._rope.settimeout(0)
        self._thread = threading.Thread(target=self._run, args=(bell,), name=f"gun {self.finder.name}", daemon=True)
        self._thread.start()

    def answer(self, signal: bytes) -> None:
        """Have the gun's thread send a signal; dropped when the gun is away."""
        if signal:
            self._signals.append(signal)
            self._wake()

    def end(self) -> None:
        """Have the thread end."""
        self._stop.set()
        self._wake()

    def join(self) -> None:
        """Wait until it has ended; one that hangs in its driver is abandoned with a line in the log."""
        if self._thread is None or self._rope is None:
            return  # it was never started
        self._thread.join(_JOIN_S)
        if self._thread.is_alive():
            log.warning("The thread %s hangs in its driver and was abandoned", inert(self._thread.name))
        self._rope.close()

    def _wake(self) -> None:
        if self._rope is not None:
            with contextlib.suppress(OSError):  # full: it is awake already; closed: it has ended
                self._rope.send(b"!")

    def _run(self, bell: socket.socket) -> None:
        with bell:
            while not self._stop.is_set():
                try:
                    self._heal(bell)
                except Exception:  # top of the thread: told, logged, and begun anew
                    log.exception("A gun's thread failed and starts again")
                    self._post(self, ThreadFailed("gun", say("The scanner gun had a fault and starts again.")))
                    self._stop.wait(REOPEN_S[-1])

    def _heal(self, bell: socket.socket) -> None:
        """Open, listen, and open again, until stopped."""
        failures = 0
        while not self._stop.is_set():
            began_s = time.monotonic()
            try:
                self._serve(bell)
            except GunFault as fault:
                self._say(fault.state, fault.sentence)
            if time.monotonic() - began_s > _STEADY_S:
                failures = 0
            self._stop.wait(REOPEN_S[min(failures, len(REOPEN_S) - 1)])
            failures += 1

    def _serve(self, bell: socket.socket) -> None:
        node = self.finder.find(self.others())
        gun = self._open(self.finder.kind, node, time.monotonic())
        try:
            self.finder.opened(node)
            self._signals.clear()  # what an earlier connection was to hear
            self._say(GunState.READY, say("The scanner gun {name} is ready.", name=inert(node.name)))
            self._listen(gun, bell)
        except GunFault:
            self._hear(gun.gone())
            raise
        finally:
            gun.close()

    def _listen(self, gun: OpenGun, bell: socket.socket) -> None:
        poll = select.poll()
        poll.register(gun.fileno(), select.POLLIN)
        poll.register(bell, select.POLLIN)
        while not self._stop.is_set():
            due_s = gun.due_s
            wait_ms = None if due_s is None else max(0.0, (due_s - time.monotonic()) * 1000.0)
            ready = {fd for fd, _ in poll.poll(wait_ms)}
            if bell.fileno() in ready:
                bell.recv(4096)
            if gun.fileno() in ready:
                self._hear(gun.read(time.monotonic()))
            else:  # only now is it certain that nothing came
                self._hear(gun.tick(time.monotonic()))
            while self._signals:
                gun.signal(self._signals.popleft())

    def _hear(self, heard: list[Heard]) -> None:
        for item in heard:
            if isinstance(item, Torn):
                log.warning("A gun sent what is no whole code (%s)", item.why)
                part = code_of_bytes(item.raw[:_SHOWN_BYTES])
                self._post(self, CaptureNotKept(part, say("Scan it again"), say_marked(_WHY[item.why]), is_whole=False))
            else:
                code = code_of_scan(_put_right(item.raw, self._profile, self.finder.kind))
                self._post(self, CodeScanned(code, Source.GUN, item.at_s))

    def _say(self, state: GunState, sentence: str) -> None:
        change = GunChanged(state, sentence, self.finder.name)
        if change == self._told:
            return
        if self._told is None or state is not self._told.state:
            log.info("Gun %s", state)
        self._told = change
        self._post(self, change)


def _put_right(raw: bytes, profile: GunProfile, kind: GunKind) -> bytes:
    """The code without what the gun adds; one that is nothing but the prefix stays. Bytes that are no UTF-8 stay.

    Of keys the case was put right when they were read.
    """
    text = raw.decode("utf-8", "surrogateescape")
    text = put_right(text, profile) if kind is GunKind.SERIAL else tidied(text, profile)
    return text.encode("utf-8", "surrogateescape") or raw
