"""A gun that types, as it is set and as the computer it is plugged into is set: which keys come of a code."""

from dataclasses import dataclass

from hardware.layouts import FUNCTION_KEYS, RIGHT_BRACKET, character
from kiosk.core.gs1 import GS
from kiosk.core.gun import Burst, Key, Layout, Terminator
from kiosk.core.gun_sheet import SheetCode

_KEYPAD = {*range(71, 84), 55, 98, 117, 121}
_PLACES = [place for place in range(1, 130) if place not in _KEYPAD]


@dataclass(frozen=True)
class TypingGun:
    """``gs`` is what it sends for GS: GS itself (as Ctrl+]), nothing, signs, or a function key such as "F8"."""

    layout: Layout = Layout.US
    system: Layout = Layout.US
    caps: bool = False
    is_caps_known: bool = True
    has_places: bool = True
    inverts_case: bool = False
    gs: str = GS
    terminator: Terminator = Terminator.ENTER
    prefix: str = ""
    suffix: str = ""
    sends_aim: bool = True
    sends_check_digit: bool = True
    gap_s: float = 0.005

    def shoot(self, code: SheetCode) -> Burst:
        """The keys of a test code."""
        text = code.text if self.sends_check_digit or code.aim != "]E0" else code.text[:-1]
        return self.send(self.prefix + (code.aim if self.sends_aim else "") + text + self.suffix)

    def send(self, text: str) -> Burst:
        """The keys of any text."""
        keys: list[Key] = []
        for char in text:
            for place, shift, altgr, control in self._strokes(char):
                keys.append(self._key(place, shift, altgr, control, 100.0 + self.gap_s * len(keys)))
        return Burst(tuple(keys), self.terminator)

    def _strokes(self, char: str) -> list[tuple[int, bool, bool, bool]]:
        if char != GS:
            return [self._stroke(char)]
        if self.gs == GS:
            return [(RIGHT_BRACKET, False, False, True)]
        if self.gs in FUNCTION_KEYS:
            return [(FUNCTION_KEYS[self.gs], False, False, False)]
        return [self._stroke(sign) for sign in self.gs]

    def _stroke(self, char: str) -> tuple[int, bool, bool, bool]:
        """Where a character lies on the gun's keyboard."""
        if self.inverts_case and char.isalpha():
            char = char.swapcase()
        for altgr in (False, True):
            for shift in (False, True):
                for place in _PLACES:
                    if character(place, shift=shift, altgr=altgr, caps=False, layout=self.layout) == char:
                        return place, shift, altgr, False
        raise LookupError(f"{char!r} is on no key of {self.layout}")

    def _key(self, place: int, shift: bool, altgr: bool, control: bool, at_s: float) -> Key:
        char = GS if control else character(place, shift=shift, altgr=altgr, caps=self.caps, layout=self.system)
        caps = self.caps if self.is_caps_known else None
        return Key(char, place if self.has_places else 0, shift, altgr, control, caps, at_s)
