"""What one picture after the other shows, and what of it is taken: votes, presence and aim put together.

The decode thread feeds it; a person's tap goes through ``take``. Whatever is taken is taken once, until it left.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.aim_choice import Aim, AimChoice, Take
from kiosk.core.codes import Code, Sighting
from kiosk.core.place import Place, place_of, share_ground
from kiosk.core.presence import ABSENT_S, Presence, Track, key_of, labels
from kiosk.core.votes import Verdict, Votes

_EAGER_S = 1.0
_SHOWN_S = 0.25
"""A box stays for so long after its code was read last: one that flickers cannot be tapped."""


class BoxState(StrEnum):
    """How a code in view stands."""

    SEEN = "seen"
    """About to be taken, or just come."""
    WAITING = "waiting"
    """One of several: it is taken by a tap, or by aiming at it."""
    TAKEN = "taken"
    """Handed on. Kept is what the station says later, after its commit (promise P1)."""
    DOUBTFUL = "doubtful"
    """Not read surely yet: hold still."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One box: which label it is, what was read, how it stands. A doubtful one has ``track_id`` 0: no tap takes it."""

    track_id: int
    sighting: Sighting
    state: BoxState


@dataclass(frozen=True, slots=True)
class Scene:
    """Size in pixels and number of the picture that is looked at."""

    number: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Doubt:
    sighting: Sighting
    place: Place | None
    at_s: float


class View:
    """Labels in view. Not thread-safe. Times are seconds, rising; ``aim``: the viewfinder's shares of a picture."""

    def __init__(self, take: Take, aim: tuple[float, float], absent_s: float = ABSENT_S) -> None:
        self._take = take
        self._aim = aim
        self._presence = Presence(absent_s)
        self._votes = Votes()
        self._choice = AimChoice()
        self._taken: frozenset[int] = frozenset()
        self._doubts: list[_Doubt] = []
        self._doubtful_since_s: float | None = None
        self._scene = Scene(-1, 1, 1)
        self._now_s = 0.0

    def saw(
        self, sightings: Sequence[Sighting], scene: Scene, at_s: float, *, is_unchanged: bool = False
    ) -> list[Sighting]:
        """What was read in a picture at ``at_s``. Returns the readings of labels that are taken now.

        ``is_unchanged``: it looks like the picture before.
        """
        self._scene, self._now_s = scene, at_s
        believed, doubts = [], []
        verdicts = self._votes.judge(sightings, at_s, scene.number, scene.width)
        for sighting, verdict in zip(sightings, verdicts, strict=True):
            if verdict is Verdict.BELIEVED or self._is_only_one_known(sighting, sightings):
                believed.append(sighting)
            elif verdict is Verdict.DOUBTFUL:
                doubts.append(_Doubt(sighting, place_of(sighting.polygon, scene.width), at_s))
        fresh = self._presence.saw(believed, at_s, scene.width, is_unchanged=is_unchanged)
        read = {key_of(sighting.code) for sighting in sightings}
        old = [doubt for doubt in self._doubts if key_of(doubt.sighting.code) not in read]
        self._doubts = self._open(doubts + old)
        return self._taken_now(fresh)

    def still(self, at_s: float) -> list[Sighting]:
        """Nothing moved since the last picture: all that was seen is there still. Returns as ``saw``."""
        self._now_s = at_s
        self._presence.still(at_s)
        self._doubts = self._open(self._doubts)
        return self._taken_now([])

    @property
    def is_eager(self) -> bool:
        """Whether another picture would settle a doubt, though nothing moves: noise and passes differ in each.

        Not for ever: what stays doubtful for so long is left to the pictures that come anyhow.
        """
        return self._doubtful_since_s is not None and self._now_s - self._doubtful_since_s <= _EAGER_S

    def take(self, track_id: int) -> Sighting | None:
        """A person points at a label. What was read, or None when it was taken before or is in view no more."""
        track = next((track for track in self._presence.in_view() if track.id == track_id), None)
        if track is None or track_id in self._taken or not track.is_presented:
            return None
        self._taken |= {track_id}
        return track.sighting

    def together(self, code: Code) -> int:
        """How many labels with this code are in view at this moment and were taken: so many pieces there are."""
        tracks = [track for track in self._presence.in_view() if self._now_s - track.last_s <= _SHOWN_S]
        return sum(track.id in self._taken and key_of(track.code) == key_of(code) for track in tracks)

    def seen(self) -> tuple[Seen, ...]:
        """The boxes to show, read a quarter of a second ago at most."""
        tracks = [track for track in self._presence.in_view() if self._now_s - track.last_s <= _SHOWN_S]
        is_several = len(tracks) + len(self._doubts) > 1
        boxes = [Seen(track.id, track.sighting, self._state(track, is_several=is_several)) for track in tracks]
        return (*boxes, *(Seen(0, doubt.sighting, BoxState.DOUBTFUL) for doubt in self._doubts))

    def picture(self, sightings: Sequence[Sighting], width: int) -> tuple[Seen, ...]:
        """A picture of its own, not one of a moving sequence: each label on it that is read surely is taken."""
        spotted: dict[object, list[tuple[Sighting, Place | None]]] = {}
        for sighting in sightings:
            if sighting.is_sure:
                spotted.setdefault(key_of(sighting.code), []).append((sighting, place_of(sighting.polygon, width)))
        told = [report[0] for reports in spotted.values() for report in labels(reports)]
        return tuple(Seen(self._presence.number(), sighting, BoxState.TAKEN) for sighting in told)

    def _taken_now(self, fresh: Sequence[Track]) -> list[Sighting]:
        if not self._doubts:
            self._doubtful_since_s = None
        elif self._doubtful_since_s is None:
            self._doubtful_since_s = self._now_s
        tracks = self._presence.in_view()
        self._taken &= {track.id for track in tracks}
        if self._take is Take.ALL:
            chosen = list(fresh)
        else:
            aim = Aim(*self._aim, self._scene.height / self._scene.width)
            doubtful = [doubt.place for doubt in self._doubts if doubt.place is not None]
            nearest = self._choice.choose(tracks, self._taken, doubtful, aim, self._now_s)
            chosen = [track for track in fresh if track.place is None]  # nobody can aim at these, or tap them
            chosen += [nearest] if nearest is not None else []
        self._taken |= {track.id for track in chosen}
        return [track.sighting for track in chosen]

    def _state(self, track: Track, *, is_several: bool) -> BoxState:
        if track.id in self._taken:
            return BoxState.TAKEN
        waits = self._take is Take.AIM and is_several and track.is_presented and track is not self._choice.target
        return BoxState.WAITING if waits else BoxState.SEEN

    def _is_only_one_known(self, sighting: Sighting, sightings: Sequence[Sighting]) -> bool:
        """A doubtful reading says what is believed to be in view anyhow, and of no second label."""
        equal = sum(key_of(other.code) == key_of(sighting.code) for other in sightings)
        return equal == 1 and self._presence.knows(sighting.code)

    def _open(self, doubts: Sequence[_Doubt]) -> list[_Doubt]:
        """The doubts that stand: not too old, and nothing was read surely on their spot. Newest first."""
        sure = [track.place for track in self._presence.in_view() if track.last_s == self._now_s]
        standing: list[_Doubt] = []
        for doubt in doubts:
            places = sure + [other.place for other in standing]
            if self._now_s - doubt.at_s <= _SHOWN_S and not _is_on(doubt.place, places):
                standing.append(doubt)
        return standing


def _is_on(place: Place | None, others: Sequence[Place | None]) -> bool:
    return any(place is not None and other is not None and share_ground(place, other) for other in others)
