"""What one key event of the window system tells: when, which character, which place, with which modifiers.

Qt reports X and Wayland scan codes as the Linux input event code plus 8, and the X modifier state as it is (X11/X.h:
LockMask 2, Mod1Mask 8, Mod5Mask 128, which xkeyboard-config gives to AltGr). Offscreen both are 0.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from hardware.burst import GS
from hardware.layouts import ACUTE, CIRCUMFLEX, DIAERESIS, FUNCTION_KEYS, GRAVE, RIGHT_ALT, RIGHT_BRACKET, character
from kiosk.core.gun import GunProfile, Key, Layout

_SCAN_CODE_OFFSET = 8
_LOCK, _MOD1, _MOD5 = 0x02, 0x08, 0x80
_REPEATS_FROM_S = 0.1
_STAMP_DRIFT_S = 5.0
_STAMP_JUMP_S = 5.0
"""Stamps that disagree by more have begun anew (another display, a wrap of their 32 bits)."""
_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_Mode_switch,
}
_TERMINATORS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_LINE_ENDS = {Qt.Key.Key_J, Qt.Key.Key_M}
"""With Ctrl: LF and CR of guns that send control characters."""
_LINE_END_TEXTS = {"\r", "\n"}
"""Of keys that are no Enter, such as the X key Linefeed."""
_DEAD = {
    Qt.Key.Key_Dead_Circumflex: CIRCUMFLEX,
    Qt.Key.Key_Dead_Diaeresis: DIAERESIS,
    Qt.Key.Key_Dead_Acute: ACUTE,
    Qt.Key.Key_Dead_Grave: GRAVE,
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
}
_SENT_ALONE = {"\x04", "\x1c", GS, "\x1e", "\x1f"}
"""Control characters of GS1 and ISO/IEC 15434 messages that no key of a person's stands for."""
_FIRST_FUNCTION_KEY = int(Qt.Key.Key_F1.value)


class KeyTimes:
    """When a key was struck, in seconds of ``clock``, although it may be handled late.

    The window system's stamp runs at the same pace from another start. The smallest difference ever seen between
    stamp and handling is the start's; whatever is above it is delay of ours. A stall of the screen must not tear a
    code in two.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None

    def now(self) -> float:
        """This moment."""
        return self._clock()

    def of(self, event: QKeyEvent) -> float:
        """When this key was struck; when it is handled, if it carries no stamp."""
        now, stamp = self._clock(), event.timestamp() / 1000.0
        if stamp <= 0:
            return now
        start = now - stamp
        if self._start is None or not -_STAMP_DRIFT_S < start - self._start < _STAMP_JUMP_S:
            self._start = start
        self._start = min(self._start, start)
        return stamp + self._start


class Repeats:
    """Tells a key that is held down from one that a gun strikes again at once.

    Qt takes a release and a press of one key for a repeat of the keyboard when both bear one millisecond of the X
    server (QXcbKeyboard, release followed by press); on a busy machine a gun's "333" is that, and would lose its
    digits. A keyboard begins to repeat after a quarter of a second or more, never within a tenth.
    """

    def __init__(self) -> None:
        self._struck_s: dict[int, float] = {}

    def is_repeat(self, event: QKeyEvent, place: int, at_s: float) -> bool:
        """Whether the press of the key at ``place`` at ``at_s`` is the keyboard's doing. Every press is told once."""
        is_held = event.isAutoRepeat() and at_s - self._struck_s.get(place, -math.inf) >= _REPEATS_FROM_S
        if not is_held:
            self._struck_s[place] = at_s
        return is_held


@dataclass(frozen=True, slots=True)
class Struck:
    """A key and what it may be. ``may_begin``: a code can begin with it; any other can only stand inside one."""

    key: Key
    may_begin: bool
    is_terminator: bool = False


class Keyboard:
    """Follows AltGr, which Qt does not report on every system. Main thread only."""

    def __init__(self) -> None:
        self._is_altgr_down = False

    def forget(self) -> None:
        """The window lost the keyboard: releases may not come any more."""
        self._is_altgr_down = False

    def press(self, event: QKeyEvent, profile: GunProfile, at_s: float) -> Struck | None:
        """A key went down; None for a modifier."""
        if _is_altgr(event):
            self._is_altgr_down = True
            return None
        return self.look_at(event, profile, at_s)

    def release(self, event: QKeyEvent) -> None:
        """A key went up."""
        if _is_altgr(event):
            self._is_altgr_down = False

    def look_at(self, event: QKeyEvent, profile: GunProfile, at_s: float) -> Struck | None:
        """What a key event tells; None for a modifier."""
        if event.key() in _MODIFIERS or _is_altgr(event):
            return None
        by_place = profile.layout is not Layout.AS_TYPED
        key = self._key(event, by_place=by_place, at_s=at_s)
        is_alt = _has(event, Qt.KeyboardModifier.AltModifier) and not key.altgr
        is_command = key.control or is_alt or _has(event, Qt.KeyboardModifier.MetaModifier)
        if event.key() in _TERMINATORS:
            return Struck(key, may_begin=False, is_terminator=not is_command)
        if event.text() in _LINE_END_TEXTS or (key.control and event.key() in _LINE_ENDS):
            return Struck(replace(key, char="\r"), may_begin=False, is_terminator=True)
        if key.char in _SENT_ALONE:
            return Struck(key, may_begin=True)
        return Struck(key, may_begin=not is_command and self._is_character(key, profile))

    def _key(self, event: QKeyEvent, *, by_place: bool, at_s: float) -> Key:
        scan_code: int = max(0, event.nativeScanCode() - _SCAN_CODE_OFFSET) or _function_key(event)
        altgr = self._is_altgr(event, by_place=by_place)
        control = _has(event, Qt.KeyboardModifier.ControlModifier) and not (by_place and altgr)
        char = _TERMINATORS.get(Qt.Key(event.key())) or _char(event, scan_code, control=control)
        caps = bool(event.nativeModifiers() & _LOCK) if event.nativeScanCode() else None
        shift = _has(event, Qt.KeyboardModifier.ShiftModifier)
        return Key(char, scan_code, shift, altgr, control, caps, at_s)

    def _is_altgr(self, event: QKeyEvent, *, by_place: bool) -> bool:
        """AltGr, or what it comes as: right Alt where the system knows no AltGr, Ctrl and Alt from some guns."""
        if event.nativeModifiers() & _MOD5 or _has(event, Qt.KeyboardModifier.GroupSwitchModifier):
            return True
        if self._is_altgr_down:
            return not event.nativeScanCode() or bool(event.nativeModifiers() & _MOD1)
        is_both = _has(event, Qt.KeyboardModifier.ControlModifier) and _has(event, Qt.KeyboardModifier.AltModifier)
        return by_place and is_both

    @staticmethod
    def _is_character(key: Key, profile: GunProfile) -> bool:
        if key.char:
            return True
        placed = character(key.scan_code, shift=key.shift, altgr=key.altgr, caps=False, layout=profile.layout)
        return profile.layout is not Layout.AS_TYPED and bool(placed)


def _char(event: QKeyEvent, scan_code: int, *, control: bool) -> str:
    """What the system made of a key. Guns send GS as Ctrl+] (research page platform, 5.1), by key or by place."""
    text = event.text()
    if control:
        if text and ord(text[0]) < ord(" "):
            return text[0]
        return GS if event.key() == Qt.Key.Key_BracketRight or scan_code == RIGHT_BRACKET else ""
    if text in _SENT_ALONE:
        return text
    if len(text) == 1 and text.isprintable():
        return text
    return _DEAD.get(Qt.Key(event.key()), "")


def _function_key(event: QKeyEvent) -> int:
    """Its scan code, where the system tells none."""
    number: int = event.key() - _FIRST_FUNCTION_KEY + 1
    return FUNCTION_KEYS.get(f"F{number}", 0)


def _is_altgr(event: QKeyEvent) -> bool:
    is_right_alt = event.nativeScanCode() == RIGHT_ALT + _SCAN_CODE_OFFSET
    return event.key() in {Qt.Key.Key_AltGr, Qt.Key.Key_Mode_switch} or is_right_alt


def _has(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)
