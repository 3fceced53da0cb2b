"""All guns that the settings name, each read on a thread of its own.

Guns that only type into the window need no setting and are not here (``kiosk.widgets.gun_filter``).
"""

import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hardware.evdev_gun import EvdevGun
from hardware.evdev_keys import EvdevKeys
from hardware.framing import Framing
from hardware.gun_fault import GunFault
from hardware.gun_ports import Finder, GunKind, Roots, UsbIdentity
from hardware.gun_thread import GunThread, Opener, OpenGun
from hardware.serial_gun import SerialGun
from kiosk.core.codes import Code
from kiosk.core.events import CaptureKept, CaptureNotKept, CaptureRepeated, CodeScanned, Event, GunChanged, GunState
from kiosk.core.gun import GunProfile, Terminator
from kiosk.core.gun_line import CodeEnd, SerialLine
from kiosk.core.inert import inert

_MOST_UNANSWERED = 256
_TERMINATED = {Terminator.TAB: CodeEnd.TAB, Terminator.NONE: CodeEnd.NONE}


@dataclass(frozen=True, slots=True)
class GunPlan:
    """What the settings say of guns. ``names``: see ``hardware.gun_ports.Finder``.

    ``good`` and ``bad`` are sent to a serial gun when its code was kept, and when it was not; empty: nothing.
    """

    names: tuple[str, ...]
    line: SerialLine = field(default_factory=SerialLine)
    end: CodeEnd = CodeEnd.ANY
    good: bytes = b""
    bad: bytes = b""


class Guns:
    """All guns of the settings, from ``start`` to ``stop``. ``post`` is called from their threads, and never blocks.

    ``profiles``: by the name in the settings, as the gun doctor stores them.
    """

    def __init__(
        self,
        plan: GunPlan,
        post: Callable[[Event], None],
        profiles: Mapping[str, GunProfile] | None = None,
        roots: Roots | None = None,
        open_gun: Opener | None = None,
    ) -> None:
        self._plan, self._post = plan, post
        self._unanswered: deque[tuple[Code, float, GunThread]] = deque(maxlen=_MOST_UNANSWERED)
        self._lock = threading.Lock()
        roots = roots or Roots()
        self._guns: list[GunThread] = []
        for name in plan.names:
            profile = (profiles or {}).get(name, GunProfile())
            opener = open_gun or gun_opener(plan, profile)
            self._guns.append(GunThread(Finder(name, roots), opener, profile, self._pass_on))
        for gun in self._guns:
            gun.others = _others(gun, self._guns)

    def start(self) -> None:
        """Begin to listen."""
        for gun in self._guns:
            gun.start()

    def stop(self) -> None:
        """End all threads. May be called twice."""
        for gun in self._guns:
            gun.end()
        for gun in self._guns:
            gun.join()
        self._guns = []

    def kept(self, scan: CodeScanned | CaptureKept) -> None:
        """Let the gun that scanned a code beep, now that it is kept (promise P1). Any thread; never blocks."""
        self._answer(scan.code, scan.seen_at_s, self._plan.good)

    def hear(self, event: Event) -> None:
        """Let the gun beep or complain, by what became of its code. Any thread; never blocks."""
        if isinstance(event, CaptureKept):
            self.kept(event)
        elif isinstance(event, CaptureNotKept):
            self._answer(event.code, None, self._plan.bad)

    def question(self, event: CaptureRepeated) -> None:
        """A person is asked whether a code counts again: complain, but remember the gun, it may be kept yet."""
        self._answer(event.code, event.seen_at_s, self._plan.bad, is_last=False)

    def _pass_on(self, gun: GunThread, event: Event) -> None:
        if isinstance(event, CodeScanned):
            with self._lock:
                self._unanswered.append((event.code, event.seen_at_s, gun))
        elif isinstance(event, CaptureNotKept):
            gun.answer(self._plan.bad)
        self._post(event)

    def _answer(self, code: Code, at_s: float | None, signal: bytes, *, is_last: bool = True) -> None:
        with self._lock:
            for entry in reversed(self._unanswered):
                if entry[0] == code and at_s in {None, entry[1]}:
                    if is_last:
                        self._unanswered.remove(entry)
                    entry[2].answer(signal)
                    return


def probe(name: str, plan: GunPlan, roots: Roots | None = None) -> GunChanged:
    """How the gun of this name is now, by opening it for a moment."""
    finder = Finder(name, roots or Roots())
    try:
        node = finder.find()
        gun_opener(plan, GunProfile())(finder.kind, node, 0.0).close()
    except GunFault as fault:
        sentence = fault.sentence
        if fault.state is GunState.IN_USE:
            sentence += " The kiosk itself, while it runs, is such a program."
        return GunChanged(fault.state, sentence, name)
    return GunChanged(GunState.READY, f"The scanner gun {inert(node.name)} can be read.", name)


def gun_opener(plan: GunPlan, profile: GunProfile) -> Opener:
    """How the guns of this plan are opened. What was learnt of a gun's end mark outlives an unplug."""
    end = plan.end
    if end is CodeEnd.ANY and profile.terminator is not None:
        end = _TERMINATED.get(profile.terminator, CodeEnd.ANY)  # Enter is CR, LF or both: that is found out
    framing, keys = Framing(end), EvdevKeys(profile)

    def open_gun(kind: GunKind, node: Path, now_s: float) -> OpenGun:
        if kind is GunKind.KEYBOARD:
            return EvdevGun(node, keys, now_s)
        return SerialGun(node, plan.line, framing, now_s)

    return open_gun


def _others(gun: GunThread, guns: list[GunThread]) -> Callable[[], Collection[UsbIdentity]]:
    return lambda: {other.finder.usb for other in guns if other is not gun and other.finder.usb is not None}
