"""Telling a keyboard-wedge gun from a person typing. Pure: keys with times go in, decisions come out.

A gun types a code in 0 to 25 ms steps, mostly with Enter or Tab at its end; the fastest rolls of a typist take 29 ms a
key and more (measured: research page platform, 5.1). No single gap decides: the mean over a whole burst does, with its
length and its end.

* With Enter or Tab at gun pace: 4 keys are a code. With the profile's prefix in front: any length.
* Ended by silence: 8 keys are a code, fewer only at two thirds of the gap or when the profile says that the gun sends
  no terminator. A typist may roll four letters within 25 ms each; nobody types eight so, and nobody adds an Enter.
* Keys are held back until that is known, and given back in order if they were a person's. A single key is held for a
  moment; two and more at gun pace until a longer silence, so that a hiccup of the gun cannot tear a code in two:
  the tail of a code would be recorded as another code.
* Any other key inside a burst (arrows, F8) is part of it for the same reason.
* Enter ends a code at once, also when more follows at gun pace, because guns with a memory send their codes that way.
  A code that holds line breaks therefore comes whole only from a gun whose profile names another terminator: then
  Enter is a line break in it, as Tab is data for a gun that ends with Enter.
* A second terminator (CR LF) belongs to the code before it and presses nothing.
"""

from dataclasses import dataclass, field

from hardware.burst import text_of, text_of_keys
from kiosk.core.gun import Burst, GunProfile, Key, Terminator

HOLD_S = 0.045
"""How long a single key is held before it is given back to the person who typed it."""
SILENCE_S = 0.12
"""A burst of gun speed without Enter ends after so long: not all guns send a suffix."""
LEAST_LENGTH = 4
SURE_LENGTH = 8
"""A burst of gun pace and of so many keys is a gun's even without a terminator."""
LONGEST = 10_000
"""More keys than the largest code holds (7,089 digits in a QR code, ISO/IEC 18004): the burst ends there."""

_TERMINATORS = {"\r": Terminator.ENTER, "\t": Terminator.TAB}


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep the key back; ask again at ``until_s``."""

    until_s: float


@dataclass(frozen=True, slots=True)
class Scanned:
    """The held keys were a code; no widget may see them. ``and_this``: nor the key that came now, it belongs to it.

    ``at_s`` is when the last of its keys was struck.
    """

    text: str
    burst: Burst
    and_this: bool

    @property
    def at_s(self) -> float:
        """When the last key was struck."""
        return self.burst.keys[-1].at_s


@dataclass(frozen=True, slots=True)
class Replay:
    """The held keys were a person's: give them back in order. ``and_this`` tells the same of the key that came now."""

    and_this: bool


@dataclass(frozen=True, slots=True)
class Swallow:
    """The key that came now is the rest of a code that was told already."""


Verdict = Hold | Scanned | Replay | Swallow


@dataclass(slots=True)
class Wedge:
    """Collects keys. Times are seconds, rising. Not thread-safe: the UI thread owns it.

    A verdict without ``and_this`` speaks of the held keys only: act on it, then tell the key again.
    """

    profile: GunProfile = field(default_factory=GunProfile)
    _keys: list[Key] = field(default_factory=list)
    _ended_s: float | None = None

    @property
    def is_holding(self) -> bool:
        """Whether keys are held back."""
        return bool(self._keys)

    @property
    def is_at_pace(self) -> bool:
        """Whether two keys or more are held that came at the pace of a gun."""
        gaps = len(self._keys) - 1
        return gaps > 0 and (self._keys[-1].at_s - self._keys[0].at_s) / gaps <= self.profile.slowest_gap_s

    def key(self, key: Key) -> Verdict:
        """A key that may be part of a code."""
        if self._keys and (key.at_s - self._keys[-1].at_s > self._patience_s or len(self._keys) >= LONGEST):
            return self._end_by_silence(and_this=False)
        self._keys.append(key)
        return Hold(key.at_s + self._patience_s)

    def terminator(self, key: Key) -> Verdict:
        """Enter or Tab; ``key.char`` says which. Even a late one ends a burst: a busy machine's timer may be late."""
        which = _TERMINATORS[key.char]
        if not self._keys:
            is_rest = self._ended_s is not None and key.at_s - self._ended_s <= self._hold_s
            self._ended_s = key.at_s if is_rest else None
            return Swallow() if is_rest else Replay(and_this=True)
        if key.at_s - self._keys[-1].at_s > self._patience_s:
            return self._end_by_silence(and_this=True)
        if self.profile.terminator not in {None, which}:
            return self.key(key)
        if not self._is_gun(self._keys, key.at_s, which):
            return Replay(and_this=True)
        self._ended_s = key.at_s
        return self._take(self._keys, which, and_this=True)

    def other_key(self, key: Key) -> Verdict:
        """Any key that no code begins with (arrows, Escape, a shortcut): what is held goes first."""
        if not self._keys:
            return Replay(and_this=True)
        if key.at_s - self._keys[-1].at_s > self._patience_s:
            return self._end_by_silence(and_this=False)
        return self.key(key) if self.is_at_pace else Replay(and_this=True)

    def tick(self, at_s: float) -> Verdict | None:
        """Time passed without a key."""
        if not self._keys:
            return None
        left = self._keys[-1].at_s + self._patience_s
        return Hold(left) if at_s < left else self._end_by_silence(and_this=False)

    def forget(self) -> None:
        """The held keys were given back."""
        self._keys = []

    @property
    def _hold_s(self) -> float:
        return max(HOLD_S, 1.5 * self.profile.slowest_gap_s)

    @property
    def _patience_s(self) -> float:
        """How long the next key may take and still belong to those that are held."""
        return max(SILENCE_S, 2 * self._hold_s) if self.is_at_pace else self._hold_s

    def _end_by_silence(self, *, and_this: bool) -> Scanned | Replay:
        """A terminator that is not the profile's, with nothing after it, ended the code all the same."""
        last = _TERMINATORS.get(self._keys[-1].char)
        end, keys = last or Terminator.NONE, self._keys[:-1] if last else self._keys
        if not self._is_gun(keys, self._keys[-1].at_s, end):
            return Replay(and_this=and_this)
        return self._take(keys, end, and_this=and_this)

    def _is_gun(self, keys: list[Key], end_s: float, end: Terminator) -> bool:
        """Whether a burst is a gun's that ended so, its last key or terminator at ``end_s``."""
        gaps = len(keys) - (end is Terminator.NONE)
        if gaps < 1:
            return False
        pace = (end_s - keys[0].at_s) / gaps / self.profile.slowest_gap_s
        if self._has_prefix(keys):
            return pace <= 1
        is_sure = end is not Terminator.NONE or self.profile.terminator is Terminator.NONE or len(keys) >= SURE_LENGTH
        return len(keys) >= LEAST_LENGTH and pace <= (1 if is_sure else 2 / 3)

    def _has_prefix(self, keys: list[Key]) -> bool:
        prefix = self.profile.prefix
        return bool(prefix) and len(keys) > len(prefix) and text_of_keys(keys, self.profile).startswith(prefix)

    def _take(self, keys: list[Key], end: Terminator, *, and_this: bool) -> Scanned:
        burst = Burst(tuple(keys), end)
        self.forget()
        return Scanned(text_of(burst, self.profile), burst, and_this)
