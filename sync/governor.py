"""How fast may we send? Pure: headers and what is known of the host go in, a pause comes out.

Reads the three-field RateLimit headers (up to draft -06), the structured ones (from -07) and the X-RateLimit names.
A gap is counted from send to send, not from the answer: that uses 97 instead of 68 percent of the limit (research
page delivery, section 6, law 4b). The day window hides behind the minute window until few requests are left, so the
day is counted here, durably.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.core.host import Host, Window
from kiosk.core.time import Instant

DAY_S = 86_400.0
_LONG_WINDOW_S = 3_600.0
_OLD_POLICY = re.compile(r"^\s*(\d+)\s*;\s*w=(\d+)")
_NEW_POLICY = re.compile(r"q=(\d+).*?w=(\d+)")
_NEW_LIMIT = re.compile(r'"([^"]*)"\s*;\s*r=(\d+)(?:\s*;\s*t=(\d+))?')


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


def read_window(headers: Mapping[str, str], sent_at: Instant) -> Window | None:
    """The window an answer describes, counted from the moment the request was sent; None when it says nothing."""
    structured = _NEW_LIMIT.search(headers.get("ratelimit", ""))
    if structured:
        quotas = _quotas(headers)
        remaining, reset = int(structured[2]), float(structured[3] or 0)
        limit = min(quotas, key=lambda q: abs(q[1] - reset))[0] if quotas else max(remaining, 1)
        return Window(limit, remaining, reset, sent_at)
    limit_text = headers.get("ratelimit-limit") or headers.get("x-ratelimit-limit")
    remaining_text = headers.get("ratelimit-remaining") or headers.get("x-ratelimit-remaining")
    limit_number, remaining_number = _whole(limit_text), _whole(remaining_text)
    if limit_number is None or remaining_number is None:
        return None
    return Window(limit_number, remaining_number, _reset_s(headers, sent_at), sent_at)


def day_limit(headers: Mapping[str, str]) -> int:
    """Requests a day by RateLimit-Policy; 0 when it does not say."""
    return next((quota for quota, length in _quotas(headers) if length >= DAY_S), 0)


def count_send(host: Host, now: Instant) -> Host:
    """A request goes out: count it, durably, before its first byte."""
    day_is_over = host.day_since is None or _since(host.day_since, now) >= DAY_S
    return replace(
        host,
        sent_at=now,
        day_used=1 if day_is_over else host.day_used + 1,
        day_since=now if day_is_over else host.day_since,
    )


def learn(host: Host, headers: Mapping[str, str], sent_at: Instant) -> Host:
    """Keep what an answer says about the limits."""
    window = read_window(headers, sent_at)
    return replace(host, window=window or host.window, day_limit=day_limit(headers) or host.day_limit)


def pause(host: Host, fleet_size: int, now: Instant, jitter: float) -> Pause | None:
    """The pause before the next request, or None. ``jitter`` in 0..1."""
    if host.day_limit and host.day_since and host.day_used >= host.day_limit:
        left = DAY_S - _since(host.day_since, now)
        if left > 0:
            return Pause(left, PauseWhy.DAY)
    window = host.window
    if window is None or host.sent_at is None or _since(window.at, now) >= window.reset_s:
        return None
    if window.remaining <= 0:
        why = PauseWhy.DAY if window.reset_s > _LONG_WINDOW_S else PauseWhy.WINDOW
        return Pause(window.reset_s - _since(window.at, now) + jitter * fleet_size, why)
    left = _gap_s(window, fleet_size, jitter) - _since(host.sent_at, now)
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


def _quotas(headers: Mapping[str, str]) -> list[tuple[int, int]]:
    quotas = []
    for part in headers.get("ratelimit-policy", "").split(","):
        match = _OLD_POLICY.match(part) or _NEW_POLICY.search(part)
        if match:
            quotas.append((int(match[1]), int(match[2])))
    return quotas


def _reset_s(headers: Mapping[str, str], sent_at: Instant) -> float:
    relative = _whole(headers.get("ratelimit-reset"))
    if relative is not None:
        return min(float(relative), DAY_S)
    absolute = _whole(headers.get("x-ratelimit-reset"))
    if absolute is None:
        return 60.0
    # Absolute Unix time against a clock that may be wrong: bounded, so that a 1970 clock cannot stop sending.
    return min(max(absolute - sent_at.wall.timestamp(), 0.0), 60.0 if absolute > 0 else 0.0)


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.strip().isdigit() and len(text) < 16 else None


def _since(then: Instant, now: Instant) -> float:
    if then.boot_id == now.boot_id:
        return max(0.0, now.boot_s - then.boot_s)
    return max(now.boot_s, (now.wall - then.wall).total_seconds(), 0.0)
