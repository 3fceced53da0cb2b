"""Telling a keyboard-wedge gun from a person typing. Pure: keys with times go in, decisions come out.

A gun types a code in 0 to 17 ms steps and ends with Enter or Tab; people need 60 ms and more (measured: research page
platform, 5.1). A printable key is held back for a moment: if the next comes at gun speed, both belong to a burst; if
not, the key is given back to whatever it was meant for, so a person's typing arrives untouched.
"""

from dataclasses import dataclass, field
from enum import StrEnum

HOLD_S = 0.045
"""How long a single key is held before it is given back to the person who typed it."""
MEAN_GAP_S = 0.030
"""Largest mean gap between the keys of a gun."""
SILENCE_S = 0.12
"""A burst of gun speed without Enter ends after so long: not all guns send a suffix."""
LEAST_LENGTH = 4


class Terminator(StrEnum):
    """A key that ends a code."""

    ENTER = "enter"
    TAB = "tab"


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep the key back; ask again at ``until_s``."""

    until_s: float


@dataclass(frozen=True, slots=True)
class Scanned:
    """The keys were a code; none of them may reach a widget, the terminator included."""

    text: str


@dataclass(frozen=True, slots=True)
class Replay:
    """The held keys were a person's: give them back in order. ``and_this`` tells the same of the key that came now."""

    and_this: bool


@dataclass(slots=True)
class Wedge:
    """Collects keys. Times are seconds, rising. Not thread-safe: the UI thread owns it."""

    least_length: int = LEAST_LENGTH
    _text: list[str] = field(default_factory=list)
    _times: list[float] = field(default_factory=list)

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back."""
        return bool(self._text)

    def key(self, char: str, at_s: float) -> Hold | Replay | Scanned:
        """A printable key, or GS. Replay and Scanned speak of the keys before it; then tell this key again."""
        is_gun = self._is_gun()
        if self._text and at_s - self._times[-1] > (SILENCE_S if is_gun else HOLD_S):
            return Scanned(self._take()) if is_gun else Replay(and_this=False)
        self._text.append(char)
        self._times.append(at_s)
        return Hold(at_s + (HOLD_S if len(self._text) < self.least_length else SILENCE_S))

    def terminator(self, _at_s: float) -> Scanned | Replay:
        """Enter or Tab. Even a late one ends a burst of gun speed: the timer of a busy machine may not have rung."""
        return Scanned(self._take()) if self._is_gun() else Replay(and_this=True)

    def other_key(self) -> Replay:
        """Any key that no code holds (arrows, Escape, a shortcut): what is held goes first."""
        return Replay(and_this=True)

    def tick(self, at_s: float) -> Scanned | Replay | Hold | None:
        """Time passed without a key."""
        if not self._text:
            return None
        left = self._times[-1] + (SILENCE_S if self._is_gun() else HOLD_S)
        if at_s < left:
            return Hold(left)
        return Scanned(self._take()) if self._is_gun() else Replay(and_this=False)

    def forget(self) -> None:
        """The held keys were given back."""
        self._text.clear()
        self._times.clear()

    def _is_gun(self) -> bool:
        if len(self._text) < self.least_length:
            return False
        return (self._times[-1] - self._times[0]) / (len(self._times) - 1) <= MEAN_GAP_S

    def _take(self) -> str:
        text = "".join(self._text)
        self.forget()
        return text
