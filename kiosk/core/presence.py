"""One label held in view is one scan; shown again after it left, it is another; two equal ones side by side are two.

A video shows the same label in thirty frames a second, with gaps when it blurs. A label counts as *gone* only after it
was absent for ``absent_s``; until then it is the same presentation. Complaints 33 and 35 of the product research:
neither count a hovering label twice, nor swallow a true repeat.

Labels are told apart by code and place. A label on its own may move as it likes. A second label of the same code is
believed only when both were seen in one picture, twice: an engine that reports one label as two for a moment must not
count it twice.

A label is gone only when the picture changed since it was read: not every look at the same picture reads all on it.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.core.codes import RETAIL, Code, Sighting
from kiosk.core.place import Place, apart, are_one_label, place_of

ABSENT_S = 1.0
"""Seconds a code must be out of view before showing it again is a new scan."""

_TOGETHER = 2
"""In how many pictures a label must have been seen beside an equal one."""
_MOST_SWAPS = 8
_STALE_SPEED = 0.05
"""Widths of the picture a second: of two labels as near, the one seen last is meant; the other has probably left."""


@dataclass(slots=True, eq=False)
class Track:
    """One label from its first sighting until it is gone. ``sighting`` and ``place`` are the newest; seconds rise.

    ``is_presented``: it is a scan of its own. Until then it is perhaps only a second report of an equal label.
    """

    id: int
    sighting: Sighting
    place: Place | None
    first_s: float
    last_s: float
    together: int = 0
    is_presented: bool = False

    @property
    def code(self) -> Code:
        """The code on the label."""
        return self.sighting.code

    def follow(self, sighting: Sighting, place: Place | None, at_s: float) -> None:
        """It was seen again. A reading that does not say where leaves the place as it was."""
        if place is not None:
            self.sighting, self.place = sighting, place
        self.last_s = at_s


_Spotted = tuple[Sighting, Place | None]


class Presence:
    """Remembers which labels are in view. Not thread-safe. Times are seconds, rising."""

    def __init__(self, absent_s: float = ABSENT_S) -> None:
        self._absent_s = absent_s
        self._tracks: dict[Hashable, list[Track]] = {}
        self._last_id = 0
        self._looked_s = self._changed_s = 0.0
        """When a picture was looked at last, and when the last one that differed from the one before."""

    def saw(
        self, sightings: Iterable[Sighting], at_s: float, width: int = 1, *, is_unchanged: bool = False
    ) -> list[Track]:
        """Take what one picture, ``width`` pixels wide, shows at ``at_s``; return the newly presented, in order.

        ``is_unchanged``: it looks like the one before, so what was read in that one is there, read again or not.
        """
        if is_unchanged:
            self._stay(at_s)
        else:
            self._changed_s = at_s
        self._forget_gone(at_s)
        spotted: dict[Hashable, list[_Spotted]] = {}
        for sighting in sightings:
            spotted.setdefault(key_of(sighting.code), []).append((sighting, place_of(sighting.polygon, width)))
        fresh: list[Track] = []
        for key, reports in spotted.items():
            fresh += self._saw_equal(self._tracks.setdefault(key, []), labels(reports), at_s)
        self._looked_s = at_s
        return fresh

    def still(self, at_s: float) -> None:
        """Nothing moved since the last picture: whatever was seen in it is there still."""
        for track in self.in_view():
            if not track.is_presented and track.last_s == self._looked_s:
                track.last_s = at_s
        self._stay(at_s)
        self._looked_s = at_s
        self._forget_gone(at_s)

    def in_view(self) -> list[Track]:
        """The labels that count as present, seen this moment or not."""
        return [track for tracks in self._tracks.values() for track in tracks]

    def knows(self, code: Code) -> bool:
        """Whether a label with this code counts as present."""
        return bool(self._tracks.get(key_of(code)))

    def number(self) -> int:
        """A number that no label of this kiosk's run has had."""
        self._last_id += 1
        return self._last_id

    def _stay(self, at_s: float) -> None:
        """The picture is the one before: all labels that were read since it changed are there still."""
        for track in self.in_view():
            if track.is_presented and track.last_s >= self._changed_s:
                track.last_s = at_s

    def _saw_equal(self, tracks: list[Track], reports: list[_Spotted], at_s: float) -> list[Track]:
        """One picture's labels of one code. Tracks that are presented come first: a lone sighting is theirs."""
        presented = [track for track in tracks if track.is_presented]
        hopeful = [track for track in tracks if not track.is_presented]
        left = _follow(presented, reports, at_s)
        left_over = _follow(hopeful, left, at_s)
        for track in hopeful:
            track.together += track.last_s == at_s
        new = [self._new(report, at_s) for report in left_over]
        tracks += new
        if not presented and new:
            new[0].is_presented = True
            return [new[0]]
        fresh = [track for track in hopeful if track.together >= _TOGETHER]
        for track in fresh:
            track.is_presented = True
        return fresh

    def _new(self, report: _Spotted, at_s: float) -> Track:
        sighting, place = report
        return Track(self.number(), sighting, place, at_s, at_s, together=1)

    def _forget_gone(self, at_s: float) -> None:
        for key, tracks in list(self._tracks.items()):
            here = [track for track in tracks if at_s - track.last_s < self._absent_s]
            if here:
                self._tracks[key] = here
            else:
                del self._tracks[key]


def key_of(code: Code) -> Hashable:
    """What makes two readings the same code: of a retail code the GTIN, for engines differ in UPC-A and EAN-13."""
    gtin = code.gtin if code.symbology in RETAIL else None
    return gtin or code.identity


def labels(reports: Sequence[_Spotted]) -> list[_Spotted]:
    """Of the reports of one code in one picture, one for each label; one without a place only when none has any."""
    placed = sorted(((s, p) for s, p in reports if p is not None), key=lambda report: -report[1].size)
    told: list[tuple[Sighting, Place]] = []
    for sighting, place in placed:
        if not any(are_one_label(place, other, sighting.code.symbology) for _, other in told):
            told.append((sighting, place))
    return [*told] or list(reports[:1])


def _follow(tracks: Sequence[Track], reports: Sequence[_Spotted], at_s: float) -> list[_Spotted]:
    """Give each track the report that is its, so that all together move least; return the reports left over."""
    pairs = _matched(tracks, reports, at_s)
    for track, number in pairs:
        track.follow(*reports[number], at_s)
    taken = {number for _, number in pairs}
    return [report for number, report in enumerate(reports) if number not in taken]


def _matched(tracks: Sequence[Track], reports: Sequence[_Spotted], at_s: float) -> list[tuple[Track, int]]:
    """Nearest first, then swapped while that shortens the squares of the ways.

    Squares, because labels that are carried together by a whole pitch must each keep its track.
    """
    ways = {(t, r): _way(track, place, at_s) for t, track in enumerate(tracks) for r, (_, place) in enumerate(reports)}
    chosen: dict[int, int] = {}
    for (t, r), _ in sorted(ways.items(), key=lambda way: way[1]):
        if t not in chosen and r not in chosen.values():
            chosen[t] = r
    swaps_left = _MOST_SWAPS
    while swaps_left and _swap_once(chosen, ways):
        swaps_left -= 1
    return [(tracks[t], r) for t, r in chosen.items()]


def _swap_once(chosen: dict[int, int], ways: dict[tuple[int, int], float]) -> bool:
    """Swap each pair of tracks whose ways get shorter so. Returns whether there was any."""
    is_better = False
    for one in chosen:
        for other in chosen:
            now = ways[one, chosen[one]] + ways[other, chosen[other]]
            if ways[one, chosen[other]] + ways[other, chosen[one]] < now - 1e-12:
                chosen[one], chosen[other] = chosen[other], chosen[one]
                is_better = True
    return is_better


def _way(track: Track, place: Place | None, at_s: float) -> float:
    """The square of the way from where the label was last seen. One without a place may be anywhere."""
    age = (_STALE_SPEED * (at_s - track.last_s)) ** 2
    return age + (apart(track.place.centre, place.centre) ** 2 if track.place is not None and place is not None else 0)
