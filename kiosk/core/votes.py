"""A doubtful reading counts when another picture says the same; until then the screen says "Hold still".

Why these figures (research page decoding, section 2): of texts that one engine alone read, 8 to 12 in a hundred were
wrong, of texts that two readings agreed on 0.4. But pictures taken right after each other hold the same blur and the
same glare, and give the same error again: so votes must come from different pictures at least ``_APART_S`` apart, in
which a hand moves a few pixels and blur and noise fall anew. ITF and Codabar have no check of their own, nor has
Code 39, whose short texts lean on a handful of bars: these need a third vote. Where readings of one spot disagree, one
of them is wrong, and a lead of two is asked for. Any part of an ITF reads as a shorter ITF, again and again, as long
as a thumb lies on the rest: what is part of a text believed at that spot is never believed.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from kiosk.core.codes import Code, Sighting, Symbology
from kiosk.core.place import Place, apart, place_of, share_ground
from kiosk.core.presence import key_of

WINDOW_S = 0.7
"""Votes older than this are forgotten: longer than a blink of focus, shorter than the way to the next label."""
_APART_S = 0.06
"""Two pictures of thirty a second."""
_CONTEST_S = 0.3
"""Nobody puts another label on the same spot within so short a time: of two texts there, one is a misread."""
_MEMORY_S = 1.0
_DRIFT = 0.5
"""A label that is "held still" drifts by less than half its own size from vote to vote."""
_LEAST_DRIFT = 0.05
_NEEDED, _NEEDED_WEAK = 2, 3
_LEAD = 2
_SHORT_CODE39 = 5


class Verdict(Enum):
    """What becomes of a sighting."""

    BELIEVED = "believed"
    DOUBTFUL = "doubtful"
    """Perhaps: another picture may settle it."""
    PART = "part"
    """A part of a code that was believed at this spot: nothing to show, nothing to wait for."""


@dataclass(frozen=True, slots=True)
class _Ballot:
    key: Hashable
    place: Place | None
    at_s: float
    number: int
    is_sure: bool


@dataclass(slots=True)
class _Believed:
    text: str
    place: Place | None
    at_s: float


class Votes:
    """Counts readings of the last moments. Not thread-safe. Times are seconds, rising; ``number`` names a picture."""

    def __init__(self) -> None:
        self._ballots: dict[Hashable, list[_Ballot]] = {}
        self._believed: dict[Hashable, _Believed] = {}

    def judge(self, sightings: Sequence[Sighting], at_s: float, number: int, width: int) -> list[Verdict]:
        """A verdict for each sighting of picture ``number``, which is ``width`` pixels wide."""
        self._forget(at_s)
        cast = [_Ballot(key_of(s.code), place_of(s.polygon, width), at_s, number, is_sure=s.is_sure) for s in sightings]
        for ballot in [ballot for ballot in cast if not self._is_too_soon(ballot)]:
            self._ballots.setdefault(ballot.key, []).append(ballot)
        gone = self._just_gone(cast, at_s)
        verdicts = [self._verdict(s.code, ballot, gone) for s, ballot in zip(sightings, cast, strict=True)]
        for sighting, ballot, verdict in zip(sightings, cast, verdicts, strict=True):
            if verdict is Verdict.BELIEVED:
                self._believed[ballot.key] = _Believed(sighting.code.text, ballot.place, at_s)
        return verdicts

    def _forget(self, at_s: float) -> None:
        for key, ballots in list(self._ballots.items()):
            self._ballots[key] = [ballot for ballot in ballots if at_s - ballot.at_s <= WINDOW_S]
            if not self._ballots[key]:
                del self._ballots[key]
        self._believed = {key: seen for key, seen in self._believed.items() if at_s - seen.at_s <= _MEMORY_S}

    def _verdict(self, code: Code, ballot: _Ballot, gone: Iterable[_Ballot]) -> Verdict:
        if ballot.is_sure:
            return Verdict.BELIEVED if self._is_uncontested(ballot, gone) else Verdict.DOUBTFUL
        for whole in self._believed.values():
            if code.text != whole.text and code.text in whole.text and _on_one_spot(whole.place, ballot.place):
                whole.at_s = ballot.at_s  # it lies there still, with something on it
                return Verdict.PART
        votes = self._votes(ballot, ballot.key)
        against = max((self._votes(ballot, key) for key in self._ballots if key != ballot.key), default=0)
        enough = votes >= _needed(code) and (not against or votes - against >= _LEAD)
        return Verdict.BELIEVED if enough else Verdict.DOUBTFUL

    def _votes(self, here: _Ballot, key: Hashable) -> int:
        """What was cast for ``key`` about where ``here`` is; a sure reading is worth as much as the lead asked for."""
        near = [
            b
            for b in self._ballots.get(key, ())
            if (_is_held if key == here.key else _on_one_spot)(b.place, here.place)
        ]
        return sum(_LEAD if ballot.is_sure else 1 for ballot in near)

    def _just_gone(self, cast: Iterable[_Ballot], at_s: float) -> list[_Ballot]:
        """Sure readings of a moment ago whose text this picture does not show.

        A text that it does show is that of another label, however near.
        """
        shown = {ballot.key for ballot in cast}
        absent = (ballots for key, ballots in self._ballots.items() if key not in shown)
        return [b for ballots in absent for b in ballots if b.is_sure and at_s - b.at_s <= _CONTEST_S]

    def _is_uncontested(self, ballot: _Ballot, gone: Iterable[_Ballot]) -> bool:
        """Whether no other sure text was at this spot a moment ago, or this one came again since."""
        since = max((other.at_s for other in gone if _on_one_spot(other.place, ballot.place)), default=None)
        return since is None or sum(own.at_s > since for own in self._ballots[ballot.key]) >= _NEEDED

    def _is_too_soon(self, ballot: _Ballot) -> bool:
        """Whether this reading is no other than one that was counted a moment ago."""
        return any(
            before.is_sure == ballot.is_sure
            and (before.number == ballot.number or ballot.at_s - before.at_s < _APART_S)
            and _is_held(before.place, ballot.place)
            for before in self._ballots.get(ballot.key, ())
        )


def _needed(code: Code) -> int:
    is_short = code.symbology is Symbology.CODE39 and len(code.text) <= _SHORT_CODE39
    return _NEEDED_WEAK if is_short or code.symbology in {Symbology.ITF, Symbology.CODABAR} else _NEEDED


def _on_one_spot(one: Place | None, other: Place | None) -> bool:
    """Readings that do not say where may be anywhere: then they contend."""
    return one is None or other is None or share_ground(one, other)


def _is_held(one: Place | None, other: Place | None) -> bool:
    if one is None or other is None:
        return True
    return apart(one.centre, other.centre) <= max(_DRIFT * max(one.size, other.size), _LEAST_DRIFT)
