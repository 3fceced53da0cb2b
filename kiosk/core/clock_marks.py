"""When was it really? Wall times put right by marks at which the wall clock was known to be right.

Inside one boot the boot clock never jumps, so one mark (boot seconds and right wall time) tells the wall time of every
other moment of that boot, however wrong the wall clock was at it. Nothing here orders or delays anything: rows are
ordered by their sequence, waits by ``kiosk.core.time``.

Two sources: the system says that its clock is set from the network; and the ``Date`` of a successful answer agrees with
the wall clock (RFC 9110 6.6.1: whole seconds, the moment the answer was made). The server's date alone never sets a
time: a server may be a day off too. But where it contradicts a clock that claims to be set, neither is believed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.core.time import EXISTS_SINCE, Instant
from kiosk.core.words import say

SAME_SETTING_S = 5.0
"""Only setting the wall clock moves it against the boot clock; smaller steps change no row worth telling."""
AGREES_WITHIN_S = 2.0
"""So far a date may lie outside its request's round trip and still agree."""
DISPUTED_FROM_S = 120.0
"""From here on a date contradicts; between the two it tells nothing."""
LONGEST_ROUND_TRIP_S = 10.0
"""A slower answer says too little about the time."""
_YEAR_S = 31_557_600.0
MAX_MARKS = 64
"""So many marks of one boot are kept: a clock that is set all the time fills no disk."""


class SyncState(StrEnum):
    """What the system says about its wall clock."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class MarkSource(StrEnum):
    """Who says something about the wall clock."""

    NETWORK = "network"
    """The system: its clock is set from the network."""
    SERVER = "server"
    """The server's date agrees with it."""
    DISPUTED = "disputed"
    """The server's date contradicts it."""


class Certainty(StrEnum):
    """How far a time can be believed."""

    SYNCED = "synced"
    CORRECTED = "corrected"
    """Worked out from a later or earlier moment of the same boot at which the clock was right."""
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class ClockMark:
    """What ``source`` said at ``at``. ``ahead_s``: so far the server's date was ahead of ours, in seconds."""

    at: Instant
    source: MarkSource
    ahead_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """The best known wall time of a moment."""

    wall: datetime
    certainty: Certainty

    @property
    def is_sure(self) -> bool:
        """Whether the time can be shown without a doubt."""
        return self.certainty is not Certainty.UNSURE

    @property
    def is_plausible(self) -> bool:
        """Whether it is worth showing at all: a clock that was never set shows 1970."""
        return self.wall >= EXISTS_SINCE


def true_time(at: Instant, marks: Iterable[ClockMark], *, claims_sync: bool) -> Stamp:
    """Return the best known time of ``at``, whose clock claimed to be set from the network or did not."""
    own = [mark for mark in marks if mark.at.boot_id == at.boot_id]
    mark = believed(own)
    if mark is None:
        is_denied = any(same_setting(other.at, at) for other in own if other.source is MarkSource.DISPUTED)
        is_sure = claims_sync and at.wall >= EXISTS_SINCE and not is_denied and not _contradict(_network(own))
        return Stamp(at.wall, Certainty.SYNCED if is_sure else Certainty.UNSURE)
    if claims_sync and same_setting(mark.at, at):
        return Stamp(at.wall, Certainty.SYNCED)
    return Stamp(at.wall + timedelta(seconds=_zero_s(mark.at) - _zero_s(at)), Certainty.CORRECTED)


def believed(marks: Sequence[ClockMark]) -> ClockMark | None:
    """Return the mark to go by among those of one boot, in any order; None where there is none, or they contradict.

    Two sources that agree count more than one; among equals the newest.
    """
    agreed = [mark for mark in marks if mark.source is MarkSource.SERVER]
    if agreed:
        return _newest(agreed)
    claimed = _network(marks)
    if not claimed or _contradict(claimed):
        return None
    mark = _newest(claimed)
    disputed = (other for other in marks if other.source is MarkSource.DISPUTED)
    if mark.at.wall < EXISTS_SINCE or any(same_setting(other.at, mark.at) for other in disputed):
        return None
    return mark


def wait_start(since: Instant, now: Instant, marks: Sequence[ClockMark]) -> Instant:
    """Put right when a wait began, while the clock is right at ``now``; else as it is.

    A wait of an earlier boot whose clock was never found right is counted from the start of this one: the difference of
    a wrong and a right clock is no passing of time, and promise P5 would be broken by believing it.
    """
    own = believed([mark for mark in marks if mark.at.boot_id == now.boot_id])
    if own is None:
        return since
    told = true_time(since, marks, claims_sync=False)
    if told.is_sure:
        return replace(since, wall=told.wall)
    return Instant(now.boot_id, 0.0, own.at.wall - timedelta(seconds=own.at.boot_s))


def row_wait_start(since: Instant, now: Instant, marks: Sequence[ClockMark]) -> Instant:
    """Put right when a short wait began (``wait_start``), also while nothing is known of the clock at ``now``.

    Then a wait of an earlier boot begins anew with this one: never early, at most once its own length late. That is too
    much for a pause of hours, and nothing for the waits of rows.
    """
    if since.boot_id == now.boot_id:
        return since
    if believed([mark for mark in marks if mark.at.boot_id == now.boot_id]) is None:
        return Instant(now.boot_id, 0.0, now.wall - timedelta(seconds=now.boot_s))
    return wait_start(since, now, marks)


def compare_date(sent: Instant, answered: Instant, date: datetime) -> ClockMark | None:
    """Hold the ``Date`` of an answer against our clock; None where it tells nothing."""
    round_trip_s = answered.boot_s - sent.boot_s
    if sent.boot_id != answered.boot_id or not 0 <= round_trip_s <= LONGEST_ROUND_TRIP_S:
        return None
    if not same_setting(sent, answered):
        return None  # the clock was set while the request was under way
    since_sent_s = (date - sent.wall).total_seconds() + 1.0  # a date is cut to whole seconds
    since_answered_s = (date - answered.wall).total_seconds()
    ahead_s = min(since_sent_s, 0.0) + max(since_answered_s, 0.0)
    if abs(ahead_s) <= AGREES_WITHIN_S:
        return ClockMark(answered, MarkSource.SERVER)
    return ClockMark(answered, MarkSource.DISPUTED, ahead_s) if abs(ahead_s) >= DISPUTED_FROM_S else None


def is_news(mark: ClockMark, known: Sequence[ClockMark]) -> bool:
    """Whether a mark tells something that those ``known`` of its boot do not; the clock may have been set since."""
    if len(known) >= MAX_MARKS:
        return False
    return not any(other.source is mark.source and same_setting(other.at, mark.at) for other in known)


def same_setting(one: Instant, other: Instant) -> bool:
    """Whether the wall clock was not set between two moments of one boot."""
    return abs(_zero_s(one) - _zero_s(other)) <= SAME_SETTING_S


def time_words(stamp: Stamp, shape: str) -> str:
    """A time for people, in local time and the ``shape`` of strftime: "about" where it is unsure, hidden if absurd."""
    if not stamp.is_plausible:
        return "unknown"
    words = stamp.wall.astimezone().strftime(shape)
    return words if stamp.is_sure else f"about {words}"


def clock_words(now: Instant, sync: SyncState, marks: Sequence[ClockMark]) -> tuple[bool, str]:
    """Whether the clock can be believed now, and a sentence for people about it."""
    own = [mark for mark in marks if mark.at.boot_id == now.boot_id]
    stamp = true_time(now, own, claims_sync=sync is SyncState.YES)
    off_s = (now.wall - stamp.wall).total_seconds()
    if stamp.is_sure and abs(off_s) <= SAME_SETTING_S:
        is_told = sync is SyncState.YES
        told = say("Set from the network.") if is_told else say("It was found right since the machine was started.")
        return True, told
    fault, cure = _clock_fault(now, sync, own, stamp)
    kept = say(
        "Nothing is lost: scans keep their order, their times are marked unsure and put right when the clock is."
    )
    return False, f"{fault} {kept} {cure}"


def _clock_fault(now: Instant, sync: SyncState, own: Sequence[ClockMark], stamp: Stamp) -> tuple[str, str]:
    """What is wrong with the clock, and what to do."""
    ntp, service = say("Switch on NTP."), say("Check the time service.")
    off_s = (now.wall - stamp.wall).total_seconds()
    if stamp.is_sure:
        words = (
            say("It was right, then somebody set it {length} ahead.", length=_length(off_s))
            if off_s > 0
            else say("It was right, then somebody set it {length} behind.", length=_length(off_s))
        )
        return words, say("Set it right again.")
    disputes = [mark for mark in own if mark.source is MarkSource.DISPUTED and same_setting(mark.at, now)]
    if disputes:
        return _disputed(_newest(disputes).ahead_s, is_claimed=sync is SyncState.YES), service
    if not stamp.is_plausible:
        words = say("It was never set: it shows {day}.", day=f"{now.wall:%Y-%m-%d}")
        return words, say("Switch on NTP, or set the clock.")
    if sync is SyncState.YES:
        return say("It was set several times, though it says that it is right."), service
    if sync is SyncState.NO:
        return say("It is not set from the network."), ntp
    return say("Nothing tells whether it is set from the network."), ntp


def _disputed(ahead_s: float, *, is_claimed: bool) -> str:
    """The server's clock tells another time; ``is_claimed``: ours says that it is right."""
    length = _length(ahead_s)
    if is_claimed and ahead_s > 0:
        return say(
            "The clock says that it is set from the network, but it is {length} behind the server's.", length=length
        )
    if is_claimed:
        return say(
            "The clock says that it is set from the network, but it is {length} ahead of the server's.", length=length
        )
    if ahead_s > 0:
        return say("The clock is not set and is {length} behind the server's.", length=length)
    return say("The clock is not set and is {length} ahead of the server's.", length=length)


def _length(seconds: float) -> str:
    """A span in the largest unit that fits."""
    seconds = abs(seconds)
    if seconds >= 2 * _YEAR_S:
        return say("%n year(s)", "", round(seconds / _YEAR_S))
    if seconds >= 2 * 86_400:
        return say("%n day(s)", "", round(seconds / 86_400))
    if seconds >= 2 * 3_600:
        return say("%n hour(s)", "", round(seconds / 3_600))
    if seconds >= 120:
        return say("%n minute(s)", "", round(seconds / 60))
    return say("%n second(s)", "", round(seconds))


def _network(marks: Iterable[ClockMark]) -> list[ClockMark]:
    return [mark for mark in marks if mark.source is MarkSource.NETWORK]


def _contradict(marks: Sequence[ClockMark]) -> bool:
    return any(not same_setting(mark.at, marks[0].at) for mark in marks)


def _newest(marks: Iterable[ClockMark]) -> ClockMark:
    return max(marks, key=lambda mark: (mark.at.boot_s, mark.at.wall, mark.ahead_s))


def _zero_s(at: Instant) -> float:
    """What the wall clock would have shown when the boot began, in Unix seconds: only setting it changes this."""
    return at.wall.timestamp() - at.boot_s
