"""Keys struck in steps of chosen length: what the screen's key filter does with the rules for guns and people."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from hardware.wedge import LEAST_LENGTH, Hold, Replay, Scanned, Swallow, Wedge
from kiosk.core.gun import Burst, GunProfile, Key, Terminator

ENTER, TAB = "\r", "\t"
ENDS = {ENTER: Terminator.ENTER, TAB: Terminator.TAB, "": Terminator.NONE}
printable = st.characters(min_codepoint=0x20, max_codepoint=0x7E)
codes = st.text(printable | st.just("\x1d"), min_size=LEAST_LENGTH, max_size=60)
gun_gaps = st.floats(0.0, 0.025)


@dataclass
class Filter:
    """What the screen's key filter does with the rules: hold, give back, tell again, and ask when time is up."""

    wedge: Wedge = field(default_factory=Wedge)
    scanned: list[str] = field(default_factory=list)
    bursts: list[Burst] = field(default_factory=list)
    typed: str = ""
    swallowed: int = 0
    now_s: float = 100.0
    _held: str = ""
    _alarm_s: float | None = None

    def press(self, char: str, after_s: float, *, is_timer_late: bool = False) -> None:
        """A key, so long after the one before. A busy machine's timer may come after the key it should precede."""
        self.now_s += after_s
        while not is_timer_late and self._alarm_s is not None and self._alarm_s <= self.now_s:
            self._ring()
        self._tell(char)

    def rest(self) -> None:
        """Nobody presses a key any more."""
        while self._alarm_s is not None:
            self._ring()

    def _ring(self) -> None:
        assert self._alarm_s is not None
        at_s, self._alarm_s = self._alarm_s, None
        answer = self.wedge.tick(at_s)
        if isinstance(answer, Hold):
            self._alarm_s = max(answer.until_s, at_s + 1e-9)
        elif isinstance(answer, Scanned | Replay):
            self._told(answer, "")

    def _tell(self, char: str) -> None:
        answer = self._ask(char)
        if isinstance(answer, Hold):
            self._held += char
            self._alarm_s = answer.until_s
        elif isinstance(answer, Scanned | Replay):
            self._told(answer, char)
            if not answer.and_this:
                self._tell(char)
        else:
            self.swallowed += 1

    def _ask(self, char: str) -> Hold | Replay | Scanned | Swallow:
        if char in ENTER + TAB:
            return self.wedge.terminator(key(char, self.now_s))
        if char == "←":
            return self.wedge.other_key(key("", self.now_s))
        return self.wedge.key(key(char, self.now_s))

    def _told(self, answer: Scanned | Replay, char: str) -> None:
        if isinstance(answer, Scanned):
            self.scanned.append(answer.text)
            self.bursts.append(answer.burst)
        else:
            self.typed += self._held + (char if answer.and_this else "")
            self.wedge.forget()
        self._held, self._alarm_s = "", None


def key(char: str, at_s: float) -> Key:
    return Key(char, 0, False, False, False, None, at_s)


def filter_for(**profile) -> Filter:
    return Filter(Wedge(GunProfile(**profile)))


def shoot(keys: Filter, code: str, gaps: list[float], end: str, before_s: float = 1.0) -> None:
    for place, char in enumerate(code):
        keys.press(char, gaps[place] if place else before_s)
    if end:
        keys.press(end, gaps[0])
