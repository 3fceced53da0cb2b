"""How fast may we send? Pure: headers and what is known of the host go in, a pause comes out.

A gap is counted from send to send, not from the answer: that uses 97 instead of 68 percent of the limit. A kiosk that
is alone with its key divides what is left of the minute (law 4b of the research page delivery, section 6); one of a
fleet takes its turn, by an estimate of how many share the key now (law 7b). The end of a window is counted from the
answer: counted from the send, it would come too early by the time the request was under way. The day window hides
behind the minute window until few requests are left, so the day is counted here, durably.

Two things are added to law 7b, both for a fleet whose turn is long. Nobody places the kiosks in their turn, so chance
makes crowds, and a crowd that is together once is together again a turn later, unless the turns differ: thrown over
half a turn either way, every crowd is gone by its next turn, and only the chance of each single window is left. A
window that holds several turns evens crowds out by itself, and there wide throws would only add noise. For the same
reason the aim below a sliding window's limit goes with the turn: with several turns in a window its requests are
nearly as many every time, with one turn or less they scatter by some percent.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from http import HTTPStatus

from kiosk.core.forecast import DayBudget, Pace
from kiosk.core.host import Host, Window
from kiosk.core.time import Instant, elapsed_s
from sync.limit_headers import DAY_S, day_limit, read_window
from sync.policy import Answer

_LONG_WINDOW_S = 3_600.0
_MINUTE_S = 60.0
_UNTOLD_GAP_S = 0.2
_UNTOLD_LIMIT = 300
_AIM = 0.97
"""Share of the limit that a fleet aims at; the rest is for what nobody can know."""
_SLIDING_CARE = 0.03
"""A sliding window is always about to let go of a request, and full it cannot tell how much too many ask: aim lower,
by so much where a turn is a window or longer, by less where it is shorter."""
_LEAST_THROW, _MOST_THROW = 0.2, 0.5
"""Shares of a turn by which one pause is shorter or longer than the mean."""
_LONE_BELOW = 1.5
"""With an estimate below this a kiosk is alone with its key."""
_MOST_KIOSKS = 5_000.0
_LEAST_SPREAD_S = 5.0
_LONGEST_TURN_S = 5 * _MINUTE_S
_KEPT_SHARE = 0.05
"""Share of the day that is kept for looking, auditing and submitting, so that what was sent is also finished."""
_KEPT_LEAST = 2
"""A session needs an audit and a submit."""


class PauseWhy(StrEnum):
    """Why the next request waits."""

    PACING = "keeping to the minute limit"
    WINDOW = "the minute limit is used up"
    DAY = "the day limit is used up"


@dataclass(frozen=True, slots=True)
class Pause:
    """How long to wait before the next request, and why."""

    seconds: float
    why: PauseWhy


def count_send(host: Host, now: Instant) -> Host:
    """A request goes out: count it, durably, before its first byte."""
    day_is_over = _is_day_over(host, now)
    return replace(
        host,
        sent_at=now,
        day_used=1 if day_is_over else host.day_used + 1,
        day_since=now if day_is_over else host.day_since,
    )


def learn(host: Host, headers: Mapping[str, str], at: Instant) -> Host:
    """Keep what an answer that came at ``at`` says about the limits."""
    window = read_window(headers, at)
    trip_s = elapsed_s(host.sent_at, at) if host.sent_at else 0.0
    return replace(
        host,
        window=window or host.window,
        day_limit=day_limit(headers) or host.day_limit,
        trip_s=host.trip_s + 0.2 * (trip_s - host.trip_s) if host.trip_s else trip_s,
    )


def answered(host: Host, answer: Answer, at: Instant, fleet_size: int, jitter: float) -> Host:
    """Learn from an answer that came at ``at``: limits, how many share the key, the dice of the next pause.

    ``fleet_size`` is where the estimate begins; ``jitter`` in 0..1.
    """
    before, host = host, replace(learn(host, answer.headers, at), dice=jitter)
    count, window = fleet(before, fleet_size), host.window
    if window is not None and window.at == at and not _shows_day(host):
        estimate = _company if count < _LONE_BELOW else _corrected
        count = estimate(count, before.window, window)
    is_company = fleet_size > 1 or (window is not None and window.remaining <= 0)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS and window is not None and is_company:
        count = count * 1.1 + 0.5  # with requests left it was no other kiosk that used them up
    return replace(host, fleet=min(max(count, 1.0), _MOST_KIOSKS))


def begun(host: Host, fleet_size: int, now: Instant, jitter: float) -> Host:
    """The courier starts: kiosks of a fleet that are switched on together begin at random moments of their turns.

    All of the fleet may be at work again, so the estimate is no smaller than what the settings say.
    """
    host = replace(host, fleet=max(host.fleet, float(fleet_size)))
    if host.fleet < _LONE_BELOW:
        return host
    into_turn_s = jitter * _turn_s(host, fleet_size)
    early = replace(now, boot_s=now.boot_s - into_turn_s, wall=now.wall - timedelta(seconds=into_turn_s))
    return replace(host, sent_at=early)


def fleet(host: Host, fleet_size: int) -> float:
    """How many kiosks seem to share the key now; before the first answer as many as the settings say."""
    return host.fleet or float(fleet_size)


def pause(host: Host, fleet_size: int, now: Instant) -> Pause | None:
    """The pause before the next request, of whatever kind, or None."""
    day = _day_pause(host, fleet_size, now, kept=False)
    return day or _window_pause(host, fleet_size, now)


def begin_pause(host: Host, fleet_size: int, now: Instant) -> Pause | None:
    """The pause before anything that is not looking, auditing or submitting: the end of the day is kept for these."""
    return _day_pause(host, fleet_size, now, kept=True)


def pace(host: Host, fleet_size: int, now: Instant) -> Pace:
    """What a forecast needs to know: the pause now, then seconds from send to send, and what is left of the day."""
    is_alone = fleet(host, fleet_size) < _LONE_BELOW
    gap_s = _MINUTE_S / _minute_limit(host) if is_alone else _turn_s(host, fleet_size)
    waits = _window_pause(host, fleet_size, now)
    return Pace(
        gap_s,
        waits.seconds if waits else 0.0,
        _minute_limit(host) // 2 if is_alone else 0,
        _day_budget(host, fleet_size, now),
    )


def spread_s(host: Host, fleet_size: int, jitter: float) -> float:
    """Seconds added to a pause that many kiosks are given at once, so that they do not all wake together."""
    is_alone = fleet(host, fleet_size) < _LONE_BELOW
    return 0.0 if is_alone else jitter * max(_LEAST_SPREAD_S, _turn_s(host, fleet_size))


def _window_pause(host: Host, fleet_size: int, now: Instant) -> Pause | None:
    if host.sent_at is None:
        return None
    since_s, window = elapsed_s(host.sent_at, now), host.window
    if window is None:  # the server never told: the documented default limit of 300 a minute is kept
        return _waits(_UNTOLD_GAP_S * fleet(host, fleet_size) - since_s, PauseWhy.PACING)
    age_s, is_alone = elapsed_s(window.at, now), fleet(host, fleet_size) < _LONE_BELOW
    is_day = _shows_day(host)
    is_day_past = is_day and age_s >= window.reset_s and window.remaining <= _kept(window.limit)
    if window.remaining <= 0 or is_day_past:  # all kiosks know the same end: they do not begin together
        why = PauseWhy.DAY if is_day else PauseWhy.WINDOW
        return _waits(window.reset_s + spread_s(host, fleet_size, host.dice) - age_s, why)
    if not is_alone:
        return _waits(_thrown_s(_turn_s(host, fleet_size), host.dice) - since_s, PauseWhy.PACING)
    if is_day or age_s >= window.reset_s:  # within the day's last requests the order of work matters, not pace
        return None
    return _waits(_lone_gap_s(window, host.dice) - since_s, PauseWhy.PACING)


def _waits(seconds: float, why: PauseWhy) -> Pause | None:
    return Pause(seconds, why) if seconds > 0 else None


def _turn_s(host: Host, fleet_size: int) -> float:
    """Mean seconds from one send to the next of one kiosk of a fleet."""
    return _turn_of(fleet(host, fleet_size), _minute_limit(host))


def _turn_of(count: float, limit: int) -> float:
    return min(count * _MINUTE_S / (_AIM * limit), _LONGEST_TURN_S)


def _thrown_s(turn_s: float, dice: float) -> float:
    """One pause of a kiosk whose mean pause is ``turn_s``: no crowd may come together again a turn later."""
    throw = min(max(_LEAST_THROW, _MOST_THROW * turn_s / _MINUTE_S), _MOST_THROW)
    return turn_s * (1.0 + throw * (2.0 * dice - 1.0))


def _minute_limit(host: Host) -> int:
    """Requests a minute of the whole key, as told last; the documented default while nothing or the day is told."""
    window = host.window
    return max(1, window.limit) if window is not None and not _shows_day(host) else _UNTOLD_LIMIT


def _lone_gap_s(window: Window, dice: float) -> float:
    """Seconds from one send to the next of a kiosk that is alone with its key."""
    if window.remaining * 2 > window.limit:
        return 0.0  # a lone kiosk with more than half its minute left has no reason to dawdle
    return max(window.reset_s - 1.0, 0.2) / window.remaining * (0.95 + 0.1 * dice)


def _company(count: float, before: Window | None, window: Window) -> float:
    """The estimate of a kiosk that seemed to be alone: how many requests the server counted for one of ours."""
    if before is None or elapsed_s(before.at, window.at) >= _MINUTE_S:
        counted = window.limit - window.remaining  # nothing of ours can be in this window but the one request
    else:
        counted = before.remaining - window.remaining
    return math.sqrt(count * max(counted, 1))


def _corrected(count: float, before: Window | None, window: Window) -> float:
    """The estimate of one kiosk among many: what all used of this window so far against what they should have used."""
    into_window_s = max(0.5, _MINUTE_S - window.reset_s + 0.5)
    care = _SLIDING_CARE * min(1.0, _turn_of(count, max(1, window.limit)) / _MINUTE_S)
    aim = _AIM * (1.0 - (care if window.reset_s <= 1.0 else 0.0))
    wanted = aim * window.limit * into_window_s / _MINUTE_S
    used = window.limit - window.remaining
    since_s = elapsed_s(before.at, window.at) if before is not None else 2.0
    weight = min(0.5, 1.0 - math.exp(-since_s / 20.0)) * min(1.0, wanted / 100.0)
    error = min(max((used + 3.0) / (wanted + 3.0), 0.25), 4.0)
    return float(count * error**weight)


def _day_budget(host: Host, fleet_size: int, now: Instant) -> DayBudget | None:
    """None while nothing is known of a day limit, or a new day begins with the next request."""
    window = host.window
    if window is not None and _shows_day(host) and elapsed_s(window.at, now) < window.reset_s:
        # The headers show the day of the whole key: they rule over our own count.
        left_s = window.reset_s - elapsed_s(window.at, now)
        return DayBudget(window.remaining, _kept(window.limit), window.limit, left_s)
    if not host.day_limit:
        return None
    share = max(1, host.day_limit // fleet_size)
    if host.day_since is None or _is_day_over(host, now):
        return DayBudget(share, _kept(share), share, DAY_S)
    return DayBudget(share - host.day_used, _kept(share), share, DAY_S - elapsed_s(host.day_since, now))


def _is_day_over(host: Host, now: Instant) -> bool:
    """Whether a new day begins with the next request: ours is over, or the one that the headers showed."""
    window = host.window
    is_told_over = window is not None and _shows_day(host) and elapsed_s(window.at, now) >= window.reset_s
    return is_told_over or host.day_since is None or elapsed_s(host.day_since, now) >= DAY_S


def _shows_day(host: Host) -> bool:
    """Whether it is the day window that the headers showed last."""
    window = host.window
    return window is not None and (window.reset_s > _LONG_WINDOW_S or window.limit == host.day_limit)


def _kept(limit: int) -> int:
    """How many requests of a day are kept for finishing what was begun; of a tiny limit fewer, so that some go out."""
    return min(max(_KEPT_LEAST, math.ceil(_KEPT_SHARE * limit)), limit // 4)


def _day_pause(host: Host, fleet_size: int, now: Instant, *, kept: bool) -> Pause | None:
    day = _day_budget(host, fleet_size, now)
    if day is None or day.left > (day.kept if kept else 0):
        return None
    return Pause(day.ends_s, PauseWhy.DAY)
