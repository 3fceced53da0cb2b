"""What to ask next about a submitted session, and what the answers say. Pure, like ``sync.plan``.

Polls come after all sending, with pauses that grow and are kept as rows. A capture that FAILED is tried again only when
a person wants it; whether a lost retry arrived is settled by looking at the capture (API page, 4d).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.core.results import CaptureResult, ResultsWork, RetryState, RetryWork
from kiosk.core.time import Instant, Wait
from sync.reconcile import UnreadableSession, client_id_of, read_own_id

FIRST_PAUSE_S = 5.0
LONGEST_PAUSE_S = 3_600.0
MAX_POLLS = 100
"""So often, over some four days, a session is asked about before a person is."""
_UNDONE = frozenset({"", "pending", "processing"})
_MOST_WORDS = 300


@dataclass(frozen=True, slots=True)
class Poll:
    """GET the status."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class ReadResults:
    """GET the session, for the status and the product of each capture."""

    remote_id: str


@dataclass(frozen=True, slots=True)
class Retry:
    """POST retry of one capture."""

    retry: RetryWork


@dataclass(frozen=True, slots=True)
class CheckRetry:
    """GET one capture to learn whether a retry arrived."""

    retry: RetryWork


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing to ask for ``seconds``."""

    seconds: float


ResultStep = Poll | ReadResults | Retry | CheckRetry | Later


def next_step(work: ResultsWork, quiescence_s: float, now: Instant) -> ResultStep:
    """Return the next step for a submitted session."""
    waits: list[float] = []
    for retry in work.retries:
        left = _retry_wait_s(retry, quiescence_s, now)
        if left <= 0:
            return Retry(retry) if retry.state is RetryState.WANTED else CheckRetry(retry)
        waits.append(left)
    if waits:  # asked before its retry, the server would call the session done
        return Later(min(waits))
    left = work.wait.remaining_s(now) if work.wait else 0.0
    if left > 0:
        return Later(left)
    return ReadResults(work.remote_id) if work.is_read_due else Poll(work.remote_id)


def _retry_wait_s(retry: RetryWork, quiescence_s: float, now: Instant) -> float:
    if retry.wait is not None:
        return retry.wait.remaining_s(now)
    if retry.state is RetryState.WANTED or retry.sent_at is None:
        return 0.0
    return Wait(retry.sent_at, quiescence_s).remaining_s(now)


def pause_s(polls: int) -> float:
    """Seconds before the next poll, after so many."""
    return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(polls, 16))


def is_over(status: Mapping[str, Any]) -> bool:
    """Whether a status poll says that the server is done. Raises UnreadableSession when its fields are missing.

    ``session_status`` tells nothing here: the submit itself completed the session (API page, 3.5). Unknown words of
    ``extraction_status`` count as done: waiting for ever on a word nobody knows helps nobody.
    """
    extraction, captures = status.get("extraction_status"), status.get("captures", [])
    if not isinstance(extraction, str) or not isinstance(captures, list):
        raise UnreadableSession("the status answer has no extraction_status, or no list of captures")
    return extraction.lower() not in _UNDONE and all(_result(capture).is_final for capture in captures)


def read_results(body: Mapping[str, Any]) -> tuple[CaptureResult, ...]:
    """What a session's answer tells of its captures. Raises UnreadableSession when it has no list of them."""
    captures = body.get("captures")
    if not isinstance(captures, list):
        raise UnreadableSession("the session's answer has no captures")
    return tuple(_result(capture) for capture in captures)


def read_result(body: Mapping[str, Any]) -> CaptureResult:
    """What a capture's answer tells. Raises UnreadableSession when it has no status."""
    result = _result(body)
    if not result.status:
        raise UnreadableSession("the capture's answer has no status")
    return result


def _result(capture: object) -> CaptureResult:
    known = capture if isinstance(capture, Mapping) else {}
    product = _text(known, "product_short_id") or _text(known, "product_public_id")
    return CaptureResult(
        client_id=client_id_of(known) or "",
        remote_id=read_own_id(known),
        status=_text(known, "status").upper(),
        error=_text(known, "error_message"),
        product_id=product,
        product_name=_text(known, "product_name"),
    )


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value[:_MOST_WORDS] if isinstance(value, str) else ""
