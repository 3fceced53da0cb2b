"""The same code again: a gun that bounced, a label scanned twice by mistake, or the next box of the same kind. Pure.

Three cases, none of them silent (complaints 33 to 36 of the product research):

* A gun's **bounce**, the same code less than 300 ms after it, is one pull of the trigger: ignored, with a tick.
* The same code again in a session is a **question**, because only a person knows whether it is another piece:
  "Already scanned, ×2?". It stands until it is answered, or until another code comes: then it was not counted, and
  that is told.
* **Scanning it once more** is the answer yes, and it counts for itself too. One mistake makes two scans of a code;
  three in a row are pieces. So a person with gloves on counts ten equal boxes with ten pulls of the trigger, and the
  number on the screen is the number of pulls. From the yes on, by trigger or by touch, the same code counts at once
  until another code comes.

A camera sees by itself, also what only lies about: its readings ask again and again, but never answer. Only of equal
labels that it sees at the same moment it is certain: two in view are two pieces (``CodeScanned.together``).
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.codes import Code, Symbology
from kiosk.core.events import CaptureRepeated, CodeScanned, Source

BOUNCE_S = 0.3
"""The same code from a gun within so many seconds is the same pull of the trigger."""


class RepeatRule(StrEnum):
    """What becomes of a code that the session holds already."""

    ASK = "ask"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Repeated:
    """What a repeat brought: ``counted`` are to be kept now; ``dropped`` was an older question nobody answered.

    With nothing to be counted, the question stands.
    """

    counted: tuple[CaptureRepeated, ...] = ()
    dropped: CaptureRepeated | None = None


class Repeats:
    """Remembers one session's last code, its question and its run. Not thread-safe: the main thread owns it."""

    def __init__(self, rule: RepeatRule = RepeatRule.ASK) -> None:
        self.rule = rule
        self.question: CaptureRepeated | None = None
        """The repeat that waits for an answer."""
        self._run: Code | None = None
        self._gun_code: Code | None = None
        self._gun_at_s = 0.0

    def is_bounce(self, event: CodeScanned) -> bool:
        """Whether this is a gun's same pull of the trigger again. Tell every scan, in order."""
        if event.source is not Source.GUN:
            return False
        is_same = self._gun_code is not None and is_same_code(self._gun_code, event.code)
        is_bounce = is_same and abs(event.seen_at_s - self._gun_at_s) < BOUNCE_S
        self._gun_code, self._gun_at_s = event.code, event.seen_at_s
        return is_bounce

    def forget_trigger(self) -> None:
        """A touch brings the next scan: it is no pull of a trigger, and what was scanned last was not kept."""
        self._gun_code = None

    def counts_at_once(self, code: Code) -> bool:
        """Whether this code is kept without a question, be it there already or not."""
        if self._run is not None and not is_same_code(self._run, code):
            self._run = None
        return self.rule is RepeatRule.COUNT or self._run is not None

    def repeated(self, event: CaptureRepeated) -> Repeated:
        """The session holds this code already."""
        asked = self.question
        if asked is None or not is_same_code(asked.code, event.code):
            self.question = event
            return Repeated(dropped=asked)
        if event.source is Source.CAMERA:
            return Repeated()
        self.question, self._run = None, event.code
        return Repeated(counted=(asked, event))

    def yes(self) -> CaptureRepeated | None:
        """A person says: it is another piece. Returns what is to be kept."""
        answered, self.question = self.question, None
        if answered is not None:
            self._run = answered.code
        return answered

    def no(self) -> CaptureRepeated | None:
        """A person says: it is the same piece, or goes on without an answer. Returns what was not counted."""
        answered, self.question = self.question, None
        return answered

    def kept(self, code: Code) -> CaptureRepeated | None:
        """A capture was kept; returns the question about another code that nobody answered.

        A question about this code is answered: the camera sees that there is another piece.
        """
        asked = self.no()
        return asked if asked is not None and not is_same_code(asked.code, code) else None

    def forget(self) -> CaptureRepeated | None:
        """Another session begins; returns the question that nobody answered."""
        self._run = None
        return self.no()


def is_same_code(one: Code, other: Code) -> bool:
    """Whether two readings are of the same code: the same bytes, and no two symbologies that contradict each other."""
    symbologies = {one.symbology, other.symbology}
    return one.raw == other.raw and (len(symbologies) == 1 or Symbology.UNKNOWN in symbologies)
