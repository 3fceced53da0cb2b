"""What a grabbed typing gun sends: kernel input records become codes. Pure: records with times go in, codes come out.

Keys are read by place (``hardware.layouts``), so the system's layout does not matter. The grabbed device belongs to the
gun alone: no key is a person's, and ``hardware.framing`` decides where a code ends, Enter being CR and Tab being Tab.
Doubtful are keys that stand for nothing in the gun's layout, and everything around keys the kernel dropped.
Sources: linux/input.h and linux/input-event-codes.h; Documentation/input/event-codes.rst (SYN_DROPPED).
"""

import struct
from collections.abc import Collection

from hardware.framing import SILENCE_S, Doubt, Framing, Heard, Whole
from hardware.layouts import FUNCTION_KEYS, RIGHT_ALT, character, control_character, joined
from kiosk.core.gs1 import GS
from kiosk.core.gun import GunProfile, Layout, Terminator
from kiosk.core.gun_line import CodeEnd

RECORD = struct.Struct("llHHi")
"""struct input_event: seconds, microseconds, type, code, value; 24 bytes on 64-bit machines."""
KEY_SILENCE_S = 0.12
"""A typed code without Enter ends after so long without a key (as ``hardware.wedge``)."""
EV_SYN, EV_KEY = 0, 1
SYN_REPORT, SYN_DROPPED = 0, 3
_RELEASED, _PRESSED = 0, 1

_SHIFTS, _CONTROLS = frozenset({42, 54}), frozenset({29, 97})
_LEFT_ALT, _CAPS_LOCK = 56, 58
_SILENT = _SHIFTS | _CONTROLS | {_LEFT_ALT, RIGHT_ALT, _CAPS_LOCK, 69, 70, 125, 126}
"""Modifiers and locks (Num, Scroll), Meta: they stand for no character themselves."""
_ENTERS, _TAB = frozenset({28, 96}), 15
_ALT_DIGITS = dict(zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73), "0123456789", strict=True))
_FIRST_KEY_NO_KEYBOARD_HAS = 0x100
"""Buttons of mice and joysticks begin here (BTN_MISC)."""
_FUNCTION_NAMES = {code: name for name, code in FUNCTION_KEYS.items()}
_ENDS = {
    None: CodeEnd.ANY,
    Terminator.ENTER: CodeEnd.CR,
    Terminator.TAB: CodeEnd.TAB,
    Terminator.NONE: CodeEnd.NONE,
}


class EvdevKeys:
    """Turns the records of one gun into codes (text as UTF-8). Times are seconds, rising. Not thread-safe."""

    def __init__(self, profile: GunProfile | None = None) -> None:
        self._profile = profile or GunProfile()
        self._layout = Layout.US if self._profile.layout is Layout.AS_TYPED else self._profile.layout
        self._framing = Framing(_ENDS[self._profile.terminator], max(SILENCE_S, KEY_SILENCE_S))
        self._rest = b""
        self._pressed: set[int] = set()
        self._is_caps = False
        self._alt_digits = ""
        self._is_dropping = False
        self.needs_state = False
        """The kernel dropped records: ask it which keys are down and call ``resync``."""

    @property
    def due_s(self) -> float | None:
        """When silence will mean something: ask ``tick`` then."""
        return self._framing.due_s

    def restart(self, at_s: float) -> None:
        """The gun was opened (again): no key is down, Caps Lock is off."""
        self._rest, self._alt_digits = b"", ""
        self._pressed.clear()
        self._is_caps = self._is_dropping = self.needs_state = False
        self._framing.restart(at_s)

    def resync(self, pressed: Collection[int]) -> None:
        """Which keys are down, by the kernel's word."""
        self._pressed = set(pressed) & _SILENT
        self._alt_digits = ""
        self.needs_state = False

    def feed(self, chunk: bytes, at_s: float) -> list[Heard]:
        """Records came, whole or in pieces."""
        data = self._rest + chunk
        whole = len(data) - len(data) % RECORD.size
        self._rest = data[whole:]
        heard: list[Heard] = []
        for _, _, kind, code, value in RECORD.iter_unpack(data[:whole]):
            heard += self._record(kind, code, value, at_s)
        return [self._as_text(item) for item in heard]

    def tick(self, at_s: float) -> list[Heard]:
        """Nothing came until now."""
        return [self._as_text(item) for item in self._framing.tick(at_s)]

    def gone(self) -> list[Heard]:
        """The gun was unplugged."""
        return self._framing.gone()

    def _record(self, kind: int, code: int, value: int, at_s: float) -> list[Heard]:
        if kind == EV_SYN:
            return self._syn(code, at_s)
        if kind != EV_KEY or self._is_dropping or code >= _FIRST_KEY_NO_KEYBOARD_HAS:
            return []
        if value == _RELEASED:
            self._pressed.discard(code)
            return self._alt_code(at_s) if code == _LEFT_ALT else []
        if value != _PRESSED:
            return []  # the kernel's own repeat of a key that was held long; no gun means it
        if code in _SILENT:
            self._pressed.add(code)
            self._is_caps ^= code == _CAPS_LOCK
            return []
        return self._key(code, at_s)

    def _syn(self, code: int, at_s: float) -> list[Heard]:
        if code == SYN_DROPPED:
            self._is_dropping = self.needs_state = True
            return self._framing.spoil(Doubt.LOST, at_s)
        if code == SYN_REPORT:
            self._is_dropping = False
        return []

    def _key(self, code: int, at_s: float) -> list[Heard]:
        if _LEFT_ALT in self._pressed and code in _ALT_DIGITS:
            self._alt_digits += _ALT_DIGITS[code]
            return []
        char = self._character(code)
        if not char:
            return self._framing.spoil(Doubt.UNKNOWN_KEY, at_s)
        return self._framing.feed(char.encode(), at_s)

    def _character(self, code: int) -> str:
        if _LEFT_ALT in self._pressed:
            return ""
        if code in _ENTERS:
            return "\r"
        if code == _TAB:
            return "\t"
        if _FUNCTION_NAMES.get(code) == self._profile.gs_as:
            return GS
        shift, altgr = bool(self._pressed & _SHIFTS), RIGHT_ALT in self._pressed
        if self._pressed & _CONTROLS and not altgr:
            return control_character(code, shift=shift, altgr=altgr, layout=self._layout)
        caps = self._is_caps != self._profile.is_case_swapped
        return character(code, shift=shift, altgr=altgr, caps=caps, layout=self._layout)

    def _alt_code(self, at_s: float) -> list[Heard]:
        """Alt was let go after keypad digits: the layout-free way of guns set to ALT mode (Alt+065 is A)."""
        digits, self._alt_digits = self._alt_digits, ""
        if not digits:
            return []
        charset = "cp1252" if digits.startswith("0") else "cp437"
        try:
            char = bytes([int(digits)]).decode(charset)
        except (ValueError, UnicodeDecodeError):
            return self._framing.spoil(Doubt.UNKNOWN_KEY, at_s)
        return self._framing.feed(char.encode(), at_s)

    def _as_text(self, item: Heard) -> Heard:
        """Dead keys and their letters become one character."""
        return Whole(joined(item.raw.decode()).encode(), item.at_s) if isinstance(item, Whole) else item
