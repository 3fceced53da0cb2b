"""When will all be sent? Pure: what is still to send, what is known of the host, and now go in; a time comes out.

An honest guess: never earlier than the end of a pause that the server asked for, never later for less work, and
"not today" where the day's budget forbids it. What nobody can know makes a range, or no time at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial

from kiosk.core.host import Host, LinkState
from kiosk.core.time import Instant
from kiosk.core.words import mark, say, say_day, say_marked, say_time

_DEFAULT_TRIP_S = 0.5
"""A send and its answer, before one was measured."""
_SLOW = 1.5
"""So much longer than measured a send may take before it is a surprise."""
_CROWDED, _ALONE = 1.25, 1.05
"""So much longer than now a turn may take when more kiosks of a fleet begin to send; alone there is little to fear."""
_DAY_S = 86_400.0
_FAR_S = 3650 * _DAY_S
"""Nothing is foretold beyond ten years."""
_SURE_S = 60.0
"""A range no longer than this, or a tenth of the time it takes, is shown as one time: the later one."""


@dataclass(frozen=True, slots=True)
class Needs:
    """How many requests are still needed, by kind; ``doubts`` are sessions that must be looked at after a pause."""

    creates: int = 0
    captures: int = 0
    photos: int = 0
    doubts: int = 0
    audits: int = 0
    submits: int = 0

    @property
    def requests(self) -> int:
        """All of them; a photo needs an address to upload to and a registration."""
        return self.sending + self.doubts + self.audits + self.submits

    @property
    def sending(self) -> int:
        """Those which begin something, and wait for the next day when only the kept part of the budget is left."""
        return self.creates + self.captures + 2 * self.photos


@dataclass(frozen=True, slots=True)
class DayBudget:
    """This kiosk's requests of the day: ``left``, of which ``kept`` are for finishing sessions; then ``share`` anew."""

    left: int
    kept: int
    share: int
    ends_s: float

    def forbids(self, needs: Needs) -> int:
        """How many of the requests needed must wait for another day; 0 when today's are enough."""
        return max(needs.sending - max(0, self.left - self.kept), needs.requests - max(0, self.left), 0)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the governor lets this kiosk send.

    ``gap_s``: mean seconds from send to send, after ``pause_s``; the first ``at_once`` need none. ``day``: what is
    left of the day's budget, None while no limit is known.
    """

    gap_s: float
    pause_s: float = 0.0
    at_once: int = 0
    day: DayBudget | None = None


class Outlook(StrEnum):
    """What can be said."""

    SENT = "sent"
    BY = "by"
    NOT_TODAY = "not today"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """What decides how long it takes."""

    NONE = ""
    NETWORK = "network"
    SERVER_AWAY = "server cannot be reached"
    MINUTE_LIMIT = "minute limit"
    DAY_LIMIT = "day limit"
    RETRY_AFTER = "waiting for Retry-After"
    KEY = "key refused"


@dataclass(frozen=True, slots=True)
class Forecast:
    """All is sent between ``earliest`` and ``latest`` (wall time, UTC); None where nobody can know."""

    outlook: Outlook
    reason: Reason
    requests: int
    earliest: datetime | None = None
    latest: datetime | None = None


def forecast(needs: Needs, host: Host, pace: Pace, now: Instant, quiescence_s: float = 90.0) -> Forecast:
    """When all that is finished on this kiosk will be sent. ``quiescence_s``: the pause before a doubt is looked at."""
    count = needs.requests
    if count == 0:
        return Forecast(Outlook.SENT, Reason.NONE, 0)
    if host.state is LinkState.BARRED:
        return Forecast(Outlook.UNKNOWN, Reason.KEY, count)
    wait_s = host.wait.remaining_s(now) if host.wait is not None and host.state is not LinkState.UP else 0.0
    begins_s, trip_s = max(wait_s, pace.pause_s), host.trip_s or _DEFAULT_TRIP_S
    quiet_s = quiescence_s if needs.doubts else 0.0
    crowded = _ALONE if pace.at_once else _CROWDED
    soon = partial(_takes_s, trip_s=trip_s, gap_s=pace.gap_s, at_once=pace.at_once)
    late = partial(_takes_s, trip_s=trip_s * _SLOW, gap_s=pace.gap_s * crowded, at_once=0)
    soonest_s, latest_s = begins_s + soon(count), begins_s + quiet_s + late(count)
    over = pace.day.forbids(needs) if pace.day is not None else 0
    if pace.day is not None and over:
        soonest_s = max(soonest_s, _another_day_s(pace.day, over, soon))
        latest_s = max(latest_s, _another_day_s(pace.day, over, late))
        outlook, reason = Outlook.NOT_TODAY, Reason.DAY_LIMIT
    else:
        outlook, reason = Outlook.BY, _reason(host, wait_s, pace, soonest_s, trip_s)
    is_lost = host.state is LinkState.DOWN
    return Forecast(outlook, reason, count, _at(now, soonest_s), None if is_lost else _at(now, latest_s))


def in_words(found: Forecast, local_now: datetime) -> str:
    """One sentence for people; ``local_now`` is aware and in the zone in which times are shown."""
    if found.outlook is Outlook.SENT:
        return say("All finished sessions are sent.")
    if found.earliest is None:
        return say("Nobody can say when all is sent: the server refuses the key.")
    earliest = _clock(found.earliest, local_now)
    if found.outlook is Outlook.NOT_TODAY:
        is_today = found.earliest.astimezone(local_now.tzinfo).date() == local_now.date()
        if is_today:
            return say("The day limit is used up. All sent {when} at the earliest.", when=earliest)
        return say("Not today: the day limit is used up. All sent {when} at the earliest.", when=earliest)
    why = say_marked(_WORDS[found.reason])
    if found.latest is None:
        return say("All sent {when} at the earliest ({why}).", when=earliest, why=why)
    latest = _clock(found.latest, local_now)
    unsure_s = (found.latest - found.earliest).total_seconds()
    takes_s = (found.latest - local_now).total_seconds()
    if earliest == latest or unsure_s <= max(_SURE_S, takes_s / 10):
        return say("All sent by {when} ({why}).", when=latest, why=why)
    return say("All sent between {earliest} and {latest} ({why}).", earliest=earliest, latest=latest, why=why)


_WORDS = {
    Reason.NETWORK: mark("as the network allows"),
    Reason.SERVER_AWAY: mark("the server cannot be reached"),
    Reason.MINUTE_LIMIT: mark("the minute limit sets the pace"),
    Reason.RETRY_AFTER: mark("the server asked for a pause"),
}


def _takes_s(count: int, *, trip_s: float, gap_s: float, at_once: int) -> float:
    quick = min(count, at_once)
    return quick * trip_s + (count - quick) * max(trip_s, gap_s)


def _another_day_s(day: DayBudget, over: int, takes_s: Callable[[int], float]) -> float:
    """Seconds until the ``over`` requests that today does not allow are sent: full days first, then the rest."""
    full_days, rest = divmod(over - 1, max(1, day.share - day.kept))
    return day.ends_s + full_days * _DAY_S + min(_DAY_S, takes_s(rest + 1))


def _reason(host: Host, wait_s: float, pace: Pace, soonest_s: float, trip_s: float) -> Reason:
    """What takes the largest part of the time."""
    if host.state is LinkState.DOWN:
        return Reason.SERVER_AWAY
    if 2 * wait_s >= soonest_s:
        return Reason.RETRY_AFTER
    is_paced = 2 * pace.pause_s >= soonest_s or pace.gap_s > trip_s
    return Reason.MINUTE_LIMIT if is_paced else Reason.NETWORK


def _at(now: Instant, seconds: float) -> datetime:
    return now.wall + timedelta(seconds=min(seconds, _FAR_S))


def _clock(moment: datetime, local_now: datetime) -> str:
    """The next full minute as people say it."""
    local = moment.astimezone(local_now.tzinfo)
    local += timedelta(seconds=59, microseconds=999_999)
    days = (local.date() - local_now.date()).days
    if days == 0:
        return say_time(local)
    if days == 1:
        return say("{time} tomorrow", time=say_time(local))
    return say("{time} on {day}", time=say_time(local), day=say_day(local))
