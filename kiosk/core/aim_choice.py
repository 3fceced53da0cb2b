"""Of several codes in view, the one in the aim is taken; the others wait for a tap.

- The only code in the aim is taken at once. A code that was taken already holds its place: the next one is taken when
  it is nearer to the centre, not because it is left over; else all in the aim would be taken one after the other.
- Of several in the aim, the one nearest to the centre is taken when it has been so for ``SETTLE_S``; at once when it
  is the only one that lies on the centre.
- With none in the aim, a code alone in view is taken after ``SETTLE_S``; of several none.
- A code that is not read surely yet holds its place too: who aims at it does not mean its neighbour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.place import Place, apart, share_ground
from kiosk.core.presence import Track

SETTLE_S = 0.25
"""Long enough to pass over a code on the way to another, short enough not to be felt as waiting."""
_RECENT_S = 0.4
"""A code missed for so long is probably still there: blur and glare hide it for some pictures."""
_STICKS = 0.01
"""Two codes as near as that, in widths of the picture, do not take turns: the one that was nearest stays so."""


class Take(StrEnum):
    """Which of the codes in view are taken by themselves."""

    AIM = "aim"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Aim:
    """The viewfinder in a picture that is ``height`` widths high; ``across`` and ``down`` are shares of the picture."""

    across: float
    down: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the picture."""
        return 0.5, self.height / 2

    def holds(self, place: Place) -> bool:
        """Whether a code's middle is in the viewfinder."""
        x, y = place.centre
        return abs(x - 0.5) <= self.across / 2 and abs(y - self.height / 2) <= self.down * self.height / 2


_Rival = tuple[Track | None, Place]
"""A label in view; None for one that is not read surely yet."""


class AimChoice:
    """Remembers for how long which label has been nearest. Not thread-safe. Times are seconds, rising."""

    def __init__(self, settle_s: float = SETTLE_S) -> None:
        self._settle_s = settle_s
        self._nearest: Track | None = None
        self._since_s = 0.0
        self.target: Track | None = None
        """The label that will be taken if all stays as it is."""

    def choose(
        self, tracks: Sequence[Track], taken: frozenset[int], doubtful: Sequence[Place], aim: Aim, at_s: float
    ) -> Track | None:
        """The label to take now, if any.

        ``tracks``: all that count as in view; ``taken``: the ids of those that are taken; ``doubtful``: where codes
        are that were not read surely yet.
        """
        rivals = _rivals(tracks, doubtful, at_s)
        in_aim = [rival for rival in rivals if aim.holds(rival[1])]
        nearest = self._nearest_of(in_aim or rivals, aim)
        if nearest is not self._nearest:
            self._nearest, self._since_s = nearest, at_s
        is_wanted = bool(in_aim) or len(tracks) + len(doubtful) == 1
        self.target = nearest if is_wanted and nearest is not None and nearest.id not in taken else None
        if self.target is None or not self.target.is_presented or self.target.last_s != at_s:
            return None
        is_due = _is_plain(self.target, in_aim, aim) or at_s - self._since_s >= self._settle_s
        return self.target if is_due else None

    def _nearest_of(self, rivals: Sequence[_Rival], aim: Aim) -> Track | None:
        def way(rival: _Rival) -> tuple[float, float]:
            track, place = rival
            bonus = _STICKS if track is not None and track is self._nearest else 0.0
            return place.distance(aim.centre) - bonus, apart(place.centre, aim.centre) - bonus

        return min(rivals, key=way)[0] if rivals else None


def _is_plain(nearest: Track, in_aim: Sequence[_Rival], aim: Aim) -> bool:
    """Whether nobody can mean another: it is alone in the aim, or alone on its centre."""
    on_centre = [track for track, place in in_aim if place.distance(aim.centre) == 0.0]
    return [track for track, _ in in_aim] == [nearest] or on_centre == [nearest]


def _rivals(tracks: Sequence[Track], doubtful: Sequence[Place], at_s: float) -> list[_Rival]:
    """Labels that are seen, or were a moment ago and have not been replaced by another on their spot."""
    seen = [(t, t.place) for t in tracks if t.place is not None and t.last_s == at_s]
    missed = [(t, t.place) for t in tracks if t.place is not None and 0.0 < at_s - t.last_s <= _RECENT_S]
    others: list[_Rival] = [*missed, *((None, place) for place in doubtful)]
    return [*seen, *(rival for rival in others if not any(share_ground(rival[1], place) for _, place in seen))]
