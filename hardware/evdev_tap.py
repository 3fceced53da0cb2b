"""The keys of a grabbed gun as they are, for the gun doctor: places and modifiers, no codes. Pure.

It takes the place of ``EvdevKeys`` in an ``EvdevGun`` while the doctor looks: what a layout cannot read is what the
doctor has to see. Characters are those of a US keyboard, which is how the kiosk reads such a gun without a profile.
"""

from collections.abc import Callable, Collection

from hardware.evdev_keys import EV_KEY, EV_SYN, RECORD, SYN_DROPPED, EvdevKeys
from hardware.framing import Heard
from hardware.layouts import RIGHT_ALT, character, control_character
from kiosk.core.gun import Burst, Key, Layout, Terminator

SILENCE_S = 0.25
"""A burst without Enter or Tab ends after so long without a key; the slowest gun is quicker."""

_SHIFTS, _CONTROLS = frozenset({42, 54}), frozenset({29, 97})
_SILENT = _SHIFTS | _CONTROLS | {RIGHT_ALT, 56, 58, 69, 70, 125, 126}
"""Shift, Ctrl, AltGr, Alt, Caps Lock, Num Lock, Scroll Lock, Meta (linux/input-event-codes.h)."""
_ENDS = {28: Terminator.ENTER, 96: Terminator.ENTER, 15: Terminator.TAB}
_PRESSED = 1


class EvdevTap(EvdevKeys):
    """``heard`` gets each burst, on the thread of the gun. Codes are never told."""

    def __init__(self, heard: Callable[[Burst], None]) -> None:
        super().__init__()
        self._tell = heard
        self._part = b""
        self._down: set[int] = set()
        self._keys: list[Key] = []
        self._last_s = 0.0
        self._is_spoilt = False

    @property
    def due_s(self) -> float | None:
        """When silence ends the burst."""
        return self._last_s + SILENCE_S if self._keys or self._is_spoilt else None

    def restart(self, at_s: float) -> None:
        """The gun was opened (again)."""
        super().restart(at_s)
        self._part, self._keys, self._is_spoilt = b"", [], False
        self._down.clear()

    def resync(self, pressed: Collection[int]) -> None:
        """Which keys are down, by the kernel's word."""
        super().resync(pressed)
        self._down = set(pressed) & _SILENT

    def feed(self, chunk: bytes, at_s: float) -> list[Heard]:
        """Records came, whole or in pieces. Keys bear the kernel's own times."""
        data = self._part + chunk
        whole = len(data) - len(data) % RECORD.size
        self._part = data[whole:]
        for seconds, micros, kind, code, value in RECORD.iter_unpack(data[:whole]):
            if kind == EV_KEY:
                self._stroke(code, value, seconds + micros / 1e6, at_s)
            elif kind == EV_SYN and code == SYN_DROPPED:  # the burst under way is not whole
                self.needs_state = self._is_spoilt = True
                self._last_s = at_s
        return []

    def tick(self, at_s: float) -> list[Heard]:
        """Nothing came until now."""
        if self.due_s is not None and at_s >= self.due_s:
            self._end(Terminator.NONE)
        return []

    def gone(self) -> list[Heard]:
        """The gun was unplugged: half a burst tells nothing."""
        self._keys, self._is_spoilt = [], False
        return []

    def _stroke(self, code: int, value: int, struck_s: float, at_s: float) -> None:
        if code in _SILENT:
            (self._down.add if value else self._down.discard)(code)
        elif value == _PRESSED and code in _ENDS:
            self._end(_ENDS[code])
        elif value == _PRESSED:
            self._keys.append(self._key_of(code, struck_s))
            self._last_s = at_s

    def _key_of(self, code: int, struck_s: float) -> Key:
        shift, altgr = bool(self._down & _SHIFTS), RIGHT_ALT in self._down
        control = bool(self._down & _CONTROLS) and not altgr
        if control:
            char = control_character(code, shift=shift, altgr=altgr, layout=Layout.US)
        else:
            char = character(code, shift=shift, altgr=altgr, caps=False, layout=Layout.US)
        return Key(char, code, shift, altgr, control, caps=False, at_s=struck_s)

    def _end(self, terminator: Terminator) -> None:
        keys, is_spoilt = tuple(self._keys), self._is_spoilt
        self._keys, self._is_spoilt = [], False
        if keys and not is_spoilt:
            self._tell(Burst(keys, terminator))
