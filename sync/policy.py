"""What does this answer mean? Pure: an answer or a transport fault goes in, a verdict comes out.

Only a request that provably did not reach the application, 429 and definite 4xx prove "not applied". Read, write and
protocol errors, 5xx, and a 2xx that cannot be read prove nothing (research page delivery, section 1.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from kiosk.core.inert import inert
from kiosk.core.time import EXISTS_SINCE

MAX_HOLD_S = 86_400.0
"""Longest pause that is believed: the day window really says so, anything above is rubbish."""
_DEFAULT_HOLD_S = 30.0
_OWN_ID_NAMES = ("id", "short_id", "public_id", "uuid")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer. Header names in lower case; ``body`` is the parsed JSON, None when it is no JSON."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


class TransportFault(Exception):
    """No answer. ``was_sent`` False proves that the request never reached the server; True proves nothing."""

    def __init__(self, why: str, *, was_sent: bool) -> None:
        super().__init__(why)
        self.why = why
        self.was_sent = was_sent


@dataclass(frozen=True, slots=True)
class Accepted:
    """Done; the JSON object of the answer."""

    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NotApplied:
    """Certainly not done: the server was not reached, or it throttled us."""

    why: str
    is_host_fault: bool


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Nobody knows. ``is_portal``: something answered that is not the Scanner API."""

    why: str
    is_portal: bool = False


@dataclass(frozen=True, slots=True)
class Barred:
    """401, 403: not done, and nothing else will be either."""

    why: str


@dataclass(frozen=True, slots=True)
class Gone:
    """404, 410 on a known session: not done."""

    why: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """409: not done because of the session's state; read it before deciding."""

    why: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Not done, and never will be as it is. ``why`` are the server's words."""

    why: str


Verdict = Accepted | NotApplied | Doubtful | Barred | Gone | Conflict | Refused


def judge(outcome: Answer | TransportFault) -> Verdict:
    """Return what an outcome means."""
    if isinstance(outcome, TransportFault):
        return Doubtful(outcome.why) if outcome.was_sent else NotApplied(outcome.why, is_host_fault=True)
    if outcome.status == HTTPStatus.TOO_MANY_REQUESTS:
        return NotApplied("The server asked for a pause", is_host_fault=False)
    if outcome.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return Barred(words_of(outcome))
    if outcome.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        return NotApplied("A network proxy wants a sign-in", is_host_fault=True)
    if outcome.status >= 500 or outcome.status == HTTPStatus.REQUEST_TIMEOUT:
        return Doubtful(words_of(outcome))
    if not isinstance(outcome.body, Mapping):
        return Doubtful("Something other than the Scanner API answered (a Wi-Fi sign-in page?)", is_portal=True)
    if outcome.status < 300:
        return Accepted(outcome.body)
    return _judge_client_error(outcome)


def _judge_client_error(answer: Answer) -> Verdict:
    words = words_of(answer)
    if answer.status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
        return Gone(words)
    if answer.status == HTTPStatus.CONFLICT:
        return Conflict(words)
    if answer.status < 400:
        return Doubtful(words, is_portal=True)
    return Refused(words)


def words_of(answer: Answer) -> str:
    """The server's own words for people, from RFC 9457 problem details or the older envelope; made inert, bounded."""
    body = answer.body if isinstance(answer.body, Mapping) else {}
    detail, older = body.get("detail"), body.get("error")
    parts = [detail, _field_words(detail), body.get("title"), older]
    if isinstance(older, Mapping):
        message = older.get("message")
        lead = [message] if isinstance(message, str) else []
        parts = ["; ".join([*lead, *filter(None, [_field_words(older.get("details"))])]), older.get("code")]
    told = next((part for part in parts if isinstance(part, str) and part.strip()), "")
    return inert(f"{told.strip()} ({answer.status})" if told else f"The server answered {answer.status}", limit=300)


def _field_words(details: object) -> str:
    """What is wrong with single fields: ``field`` and ``message`` of the envelopes, ``loc`` and ``msg`` of pydantic."""
    words = []
    for detail in details if isinstance(details, list) else []:
        known = detail if isinstance(detail, Mapping) else {}
        message, place = known.get("message") or known.get("msg"), known.get("loc")
        name = ".".join(map(str, place)) if isinstance(place, list) else known.get("field")
        if isinstance(message, str):
            words.append(f"{name}: {message}" if name else message)
    return "; ".join(words)


def own_id(answer: Answer) -> str | None:
    """The id the server gave its new object: under any known name, else the last part of Location (API page, 4a)."""
    if isinstance(answer.body, Mapping):
        for name in _OWN_ID_NAMES:
            value = answer.body.get(name)
            if isinstance(value, str) and _is_id(value):
                return value
    location = answer.headers.get("location", "").split("?")[0].rstrip("/")
    last = location.rpartition("/")[2]
    return last if _is_id(last) else None


def _is_id(value: str) -> bool:
    """An id goes into a path: only letters, digits, dash and underscore are let through."""
    return 0 < len(value) <= 64 and value.isascii() and value.replace("-", "").replace("_", "").isalnum()


def hold_s(answer: Answer, now: datetime) -> float | None:
    """Seconds the server wants us to wait, or None when it does not ask.

    The larger of ``Retry-After`` (seconds, or a date measured against the answer's own ``Date``: RFC 9110 10.2.3) and
    ``retry_after_seconds``; a 429 without either falls back to RateLimit-Reset.
    """
    body = answer.body.get("retry_after_seconds") if isinstance(answer.body, Mapping) else None
    asked = [
        wait
        for wait in (retry_after_s(answer.headers.get("retry-after"), answer.headers.get("date"), now), _seconds(body))
        if wait is not None
    ]
    if asked:
        return max(asked)
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        reset = _seconds(answer.headers.get("ratelimit-reset"))
        return _DEFAULT_HOLD_S if reset is None else reset
    return None


def retry_after_s(value: str | None, date: str | None, now: datetime) -> float | None:
    """Parse a Retry-After header: seconds or an HTTP-date, clamped to 0 .. one day; None when absent or rubbish."""
    if value is None:
        return None
    seconds = _seconds(value.strip())
    if seconds is not None:
        return seconds
    until, since = http_date(value), http_date(date) or now
    if until is None or since < EXISTS_SINCE:  # by a clock that was never set, every pause lasts a day
        return None
    return _clamp((until - since).total_seconds())


def http_date(value: str | None) -> datetime | None:
    """Parse a date of an HTTP header; None when it is absent or rubbish."""
    try:
        parsed = parsedate_to_datetime(value) if value else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if parsed is None:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return _clamp(seconds) if seconds == seconds and seconds >= 0 else None


def _clamp(seconds: float) -> float:
    return min(max(seconds, 0.0), MAX_HOLD_S)
