"""How fast may we send? Pure: headers and what is known of the host go in, a pause comes out.

Reads the three-field RateLimit headers (up to draft -06), the structured ones (from -07) and the X-RateLimit names.
A gap is counted from send to send, not from the answer: that uses 97 instead of 68 percent of the limit (research
page delivery, section 6, law 4b). The end of a window is counted from the answer: counted from the send, it would come
too early by the time the request was under way. The day window hides behind the minute window until few requests are
left, so the day is counted here, durably.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.core.host import Host, Window
from kiosk.core.time import Instant, elapsed_s
from sync.policy import http_date

DAY_S = 86_400.0
_LONG_WINDOW_S = 3_600.0
_MINUTE_S = 60.0
_UNTOLD_GAP_S = 0.2
_NUMBER = "([0-9]{1,15})(?![0-9])"
_OLD_POLICY = re.compile(rf"^\s*{_NUMBER}\s*;\s*w={_NUMBER}")
_NEW_POLICY = re.compile(rf"q={_NUMBER}.*?w={_NUMBER}")
_NEW_LIMIT = re.compile(rf'"[^"]*"\s*;\s*r={_NUMBER}(?:\s*;\s*t={_NUMBER})?')
_DRAFT_07 = re.compile(rf"limit={_NUMBER}\s*,\s*remaining={_NUMBER}\s*,\s*reset={_NUMBER}")


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


def read_window(headers: Mapping[str, str], at: Instant) -> Window | None:
    """The window an answer describes, counted from ``at``, when it came: never too early; None when it says nothing."""
    structured = _structured(headers)
    if structured is not None:
        return Window(*structured, at)
    limit_text = headers.get("ratelimit-limit") or headers.get("x-ratelimit-limit")
    remaining_text = headers.get("ratelimit-remaining") or headers.get("x-ratelimit-remaining")
    limit_number, remaining_number = _whole(limit_text), _whole(remaining_text)
    if limit_number is None or remaining_number is None:
        return None
    return Window(limit_number, remaining_number, _reset_s(headers, at), at)


def day_limit(headers: Mapping[str, str]) -> int:
    """Requests a day by RateLimit-Policy; 0 when it does not say."""
    return next((quota for quota, length in _quotas(headers) if length >= DAY_S), 0)


def count_send(host: Host, now: Instant) -> Host:
    """A request goes out: count it, durably, before its first byte."""
    day_is_over = host.day_since is None or elapsed_s(host.day_since, now) >= DAY_S
    return replace(
        host,
        sent_at=now,
        day_used=1 if day_is_over else host.day_used + 1,
        day_since=now if day_is_over else host.day_since,
    )


def learn(host: Host, headers: Mapping[str, str], at: Instant) -> Host:
    """Keep what an answer that came at ``at`` says about the limits."""
    window = read_window(headers, at)
    return replace(host, window=window or host.window, day_limit=day_limit(headers) or host.day_limit)


def pause(host: Host, fleet_size: int, now: Instant, jitter: float) -> Pause | None:
    """The pause before the next request, or None. ``jitter`` in 0..1."""
    window = host.window
    is_running = window is not None and elapsed_s(window.at, now) < window.reset_s
    is_day_told = is_running and window is not None and window.reset_s > _LONG_WINDOW_S  # then the headers rule
    if host.day_limit and host.day_since and host.day_used >= host.day_limit and not is_day_told:
        left = DAY_S - elapsed_s(host.day_since, now)
        if left > 0:
            return Pause(left, PauseWhy.DAY)
    if host.sent_at is None or (window is not None and not is_running):
        return None
    if window is None:  # the server never told: the documented default limit of 300 a minute is kept
        left = _UNTOLD_GAP_S * fleet_size - elapsed_s(host.sent_at, now)
        return Pause(left, PauseWhy.PACING) if left > 0 else None
    if window.remaining <= 0:
        why = PauseWhy.DAY if window.reset_s > _LONG_WINDOW_S else PauseWhy.WINDOW
        return Pause(window.reset_s - elapsed_s(window.at, now) + jitter * fleet_size, why)
    left = _gap_s(window, fleet_size, jitter) - elapsed_s(host.sent_at, now)
    return Pause(left, PauseWhy.PACING) if left > 0 else None


def spread_s(fleet_size: int, jitter: float) -> float:
    """Seconds added to a pause that many kiosks are given at once, so that they do not all wake together."""
    return 0.0 if fleet_size == 1 else jitter * max(5.0, fleet_size * 60.0 / 300.0)


def _gap_s(window: Window, fleet_size: int, jitter: float) -> float:
    """Seconds from one send to the next."""
    if window.reset_s > _LONG_WINDOW_S:
        return 0.0  # the day window: order of work matters there, not pace
    if fleet_size > 1:
        return min(fleet_size * 60.0 / (0.97 * max(window.limit, 1)), 300.0) * (0.8 + 0.4 * jitter)
    if window.remaining * 2 > window.limit:
        return 0.0  # a lone kiosk with more than half its minute left has no reason to dawdle
    return max(window.reset_s - 1.0, 0.2) / window.remaining * (0.95 + 0.1 * jitter)


def _structured(headers: Mapping[str, str]) -> tuple[int, int, float] | None:
    """Limit, remaining and reset of the ``RateLimit`` header; of several windows the one that runs out first."""
    whole = _DRAFT_07.search(headers.get("ratelimit", ""))
    if whole:
        return int(whole[1]), int(whole[2]), min(float(whole[3]), DAY_S)
    found = [
        (int(match[1]), min(float(match[2] or _MINUTE_S), DAY_S))
        for match in _NEW_LIMIT.finditer(headers.get("ratelimit", ""))
    ]
    if not found:
        return None
    remaining, reset = min(found, key=lambda window: (window[0], -window[1]))
    # The window is at least as long as what is left of it.
    quotas = [quota for quota, length in _quotas(headers) if length >= reset and quota >= remaining]
    return min(quotas, default=max(remaining, 1)), remaining, reset


def _quotas(headers: Mapping[str, str]) -> list[tuple[int, int]]:
    quotas = []
    for part in headers.get("ratelimit-policy", "").split(","):
        match = _OLD_POLICY.match(part) or _NEW_POLICY.search(part)
        if match:
            quotas.append((int(match[1]), int(match[2])))
    return quotas


def _reset_s(headers: Mapping[str, str], at: Instant) -> float:
    relative = _whole(headers.get("ratelimit-reset"))
    if relative is not None:
        return min(float(relative), DAY_S)
    reset = _whole(headers.get("x-ratelimit-reset"))
    if reset is None:
        return _MINUTE_S
    # Unix time, measured against the answer's own date: our clock may be wrong, so without a date a minute is the most
    # that is believed. Some servers send seconds all the same.
    date = http_date(headers.get("date"))
    seconds = reset - (date or at.wall).timestamp() if reset > DAY_S else float(reset)
    return min(max(seconds, 0.0), DAY_S if date else _MINUTE_S)


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.strip().isdigit() and len(text) < 16 else None
