"""What an answer's headers say about the limits. Pure; the headers are a stranger's and are bounded.

The three-field RateLimit headers (up to draft -06), the structured ones (from -07), and the X-RateLimit names.
"""

import re
from collections.abc import Mapping

from kiosk.core.host import Window
from kiosk.core.time import Instant
from sync.policy import http_date

DAY_S = 86_400.0
_MINUTE_S = 60.0
_NUMBER = "([0-9]{1,15})(?![0-9])"
_OLD_POLICY = re.compile(rf"^\s*{_NUMBER}\s*;\s*w={_NUMBER}")
_NEW_POLICY = re.compile(rf"q={_NUMBER}.*?w={_NUMBER}")
_NEW_LIMIT = re.compile(rf'"[^"]*"\s*;\s*r={_NUMBER}(?:\s*;\s*t={_NUMBER})?')
_DRAFT_07 = re.compile(rf"limit={_NUMBER}\s*,\s*remaining={_NUMBER}\s*,\s*reset={_NUMBER}")


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
