"""Keys by chance into the rules for typing guns: bursts of a gun, a person's typing, and noise.

What must hold: a code is recorded only when a gun sent it, whole and once; a person gets back every key, in order; of
mere noise no key is lost, doubled or made up.
"""

from collections import Counter
from dataclasses import dataclass, field
from random import Random

from hardware.wedge import LEAST_LENGTH, SURE_LENGTH, Hold, Replay, Scanned, Verdict, Wedge
from kiosk.commands.fuzz.falsehood import hold
from kiosk.core.gun import GunProfile, Key, Layout, Terminator

_SIGNS = "".join(map(chr, range(0x20, 0x7F))) + "\x1däöüß€日"
_ENDS = {"\r": Terminator.ENTER, "\t": Terminator.TAB}
_OTHER = "\0"
"""Stands for a key that no code begins with."""
_PREFIXES = ("", "", "", "~", "#*")


@dataclass(slots=True)
class _Keyboard:
    """Drives the rules as the screen's key filter does: hold, give back, tell again, and ask when time is up."""

    wedge: Wedge
    scanned: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    struck: list[str] = field(default_factory=list)
    now_s: float = 100.0
    _held: list[str] = field(default_factory=list)
    _alarm_s: float | None = None

    def press(self, key: Key, after_s: float, *, is_timer_late: bool) -> None:
        """A key, ``after_s`` after the one before; a busy machine's timer may ring after it instead of before."""
        self.now_s += after_s
        self.struck.append(key.char)
        while not is_timer_late and self._alarm_s is not None and self._alarm_s <= self.now_s:
            self._ring()
        self._tell(Key(key.char, key.scan_code, key.shift, key.altgr, key.control, key.caps, self.now_s))

    def rest(self) -> None:
        """Nobody presses a key any more."""
        while self._alarm_s is not None:
            self._ring()
        hold(not self.wedge.is_holding, "keys are held for ever", self._held)

    def _ring(self) -> None:
        at_s, self._alarm_s = self._alarm_s or 0.0, None
        answer = self.wedge.tick(at_s)
        if isinstance(answer, Hold):
            self._alarm_s = max(answer.until_s, at_s + 1e-9)
        elif answer is not None:
            self._told(answer, None)

    def _tell(self, key: Key) -> None:
        answer = self._ask(key)
        if isinstance(answer, Hold):
            self._held.append(key.char)
            self._alarm_s = answer.until_s
        elif isinstance(answer, Scanned | Replay):
            self._told(answer, key)
            if not answer.and_this:
                self._tell(key)

    def _ask(self, key: Key) -> Verdict:
        if key.char in _ENDS:
            return self.wedge.terminator(key)
        return self.wedge.other_key(Key("", *_rest(key))) if key.char == _OTHER else self.wedge.key(key)

    def _told(self, answer: Verdict, key: Key | None) -> None:
        if isinstance(answer, Scanned):
            self.scanned.append(answer.text)
        else:
            self.typed += self._held
            if key is not None and isinstance(answer, Replay) and answer.and_this:
                self.typed.append(key.char)
            self.wedge.forget()
        self._held, self._alarm_s = [], None


def _rest(key: Key) -> tuple[int, bool, bool, bool, bool | None, float]:
    return (key.scan_code, key.shift, key.altgr, key.control, key.caps, key.at_s)


def try_wedge(dice: Random) -> int:
    """One stretch of time at a keyboard. Returns how many codes were recorded."""
    return _gun_and_person(dice) if dice.random() < 0.7 else _noise(dice)


def _gun_and_person(dice: Random) -> int:
    profile = GunProfile(prefix=dice.choice(_PREFIXES), terminator=dice.choice([None, None, *Terminator]))
    keys = _Keyboard(Wedge(profile))
    sent: list[str] = []
    typed: list[str] = []
    hiccup_s = dice.choice([0.0, 0.0, dice.uniform(0.03, 0.09)])
    for _ in range(dice.randint(1, 5)):
        if dice.random() < 0.6:
            sent.append(_shoot(dice, keys, profile, hiccup_s))
        else:
            typed += _type(dice, keys)
    keys.rest()
    told = sum(text in sent for text in keys.scanned)
    hold(Counter(keys.scanned) <= Counter(sent), "recorded but not sent:", keys.scanned, "sent:", sent, profile)
    if hiccup_s:
        return told
    hold(keys.scanned == sent, "sent but not recorded:", sent, "recorded:", keys.scanned, profile)
    hold(keys.typed == typed, "a person's keys came back as", keys.typed, "typed:", typed, profile)
    return told


def _shoot(dice: Random, keys: _Keyboard, profile: GunProfile, hiccup_s: float) -> str:
    """A gun's burst, after a pause; hands that reach for a gun do not type meanwhile.

    A busy bus or radio may stop it once for ``hiccup_s``, less than the silence that ends a code: it is never torn.
    """
    end = _end_for(dice, profile)
    least = SURE_LENGTH if not end else LEAST_LENGTH
    signs = [sign for sign in _SIGNS if profile.prefix[:1] != sign]
    code = "".join(dice.choices(signs, k=dice.randint(least, dice.choice([least, 14, 60]))))
    gap_s, is_timer_late = dice.uniform(0.0, 0.024), dice.random() < 0.2
    after_s = dice.uniform(0.3, 2.0)
    hiccup_at = dice.randint(3, len(code))
    for place, sign in enumerate(profile.prefix + code):
        keys.press(_key(sign), after_s, is_timer_late=is_timer_late)
        after_s = min(0.025, max(0.0, dice.gauss(gap_s, 0.002))) + (hiccup_s if place == hiccup_at else 0.0)
    for sign in end:
        keys.press(_key(sign), after_s, is_timer_late=is_timer_late)
    return code


def _end_for(dice: Random, profile: GunProfile) -> str:
    named = {Terminator.ENTER: "\r", Terminator.TAB: "\t", Terminator.NONE: ""}
    if profile.terminator is not None:
        return named[profile.terminator]
    return dice.choice(["\r", "\r", "\t", "\r\r", ""])


def _type(dice: Random, keys: _Keyboard) -> list[str]:
    """A person's word, at a person's pace, perhaps with Enter."""
    word = dice.choices(_SIGNS, k=dice.randint(1, 12)) + dice.choice([[], ["\r"], ["\t"], [_OTHER]])
    after_s = dice.uniform(0.3, 2.0)
    for sign in word:
        keys.press(_key(sign), after_s, is_timer_late=False)
        after_s = dice.choice([dice.uniform(0.06, 0.4), dice.uniform(0.06, 2.0)])
    return word


def _noise(dice: Random) -> int:
    """Any keys at any pace, on any keyboard."""
    profile = GunProfile(
        layout=dice.choice(list(Layout)),
        prefix=dice.choice(_PREFIXES),
        terminator=dice.choice([None, *Terminator]),
        is_case_swapped=dice.random() < 0.3,
        gs_as=dice.choice(["", "", "~", "F8", "^"]),
        slowest_gap_s=dice.choice([0.027, 0.005, 0.06, dice.uniform(0.001, 0.2)]),
    )
    keys = _Keyboard(Wedge(profile))
    signs = _SIGNS + "\r\r\t\t" + _OTHER * 3
    pace_s = dice.choice([0.0, 0.01, 0.03, 0.1, 0.5])
    for _ in range(dice.randint(1, 80)):
        key = Key(dice.choice(signs), *_any_place(dice), 0.0)
        after_s = dice.expovariate(1 / pace_s) if pace_s else 0.0
        keys.press(key, after_s, is_timer_late=dice.random() < 0.1)
    keys.rest()
    _conserved(keys, profile)
    return len(keys.scanned)


def _any_place(dice: Random) -> tuple[int, bool, bool, bool, bool | None]:
    is_place_known = dice.random() < 0.5
    return (
        dice.randint(1, 130) if is_place_known else 0,
        dice.random() < 0.3,
        dice.random() < 0.1,
        dice.random() < 0.1,
        dice.choice([None, True, False]),
    )


def _conserved(keys: _Keyboard, profile: GunProfile) -> None:
    """What was given back are struck keys in their order; what was recorded is no more than the keys that are left."""
    struck = iter(keys.struck)
    hold(all(sign in struck for sign in keys.typed), "given back but never struck so:", keys.typed, keys.struck)
    left = len(keys.struck) - len(keys.typed)
    hold(sum(map(len, keys.scanned)) <= left, "recorded more than was struck:", keys.scanned, keys.struck, profile)


def _key(sign: str) -> Key:
    return Key(sign, 0, False, False, False, None, 0.0)  # noqa: FBT003 - a key has that many states
