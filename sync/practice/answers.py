"""Answers: JSON bodies, problems in both envelopes, rate-limit headers in every dress, and the bytes on the wire."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from http import HTTPStatus
from typing import Final

from sync.practice.limits import Standing, whole_seconds
from sync.practice.rules import HeaderStyle

Headers = tuple[tuple[str, str], ...]

_CODES: Final = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    422: "validation_error",
    429: "rate_limited",
    500: "internal_error",
}
"""The documented codes; the list is open, so other statuses are called after their own name."""

_WITHOUT_BODY: Final = frozenset({204, 304})


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with one field of a request."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a request is refused."""

    status: int
    detail: str
    fields: tuple[FieldProblem, ...] = ()
    retry_after_s: float | None = None
    headers: Headers = ()


class RefusedError(Exception):
    """Ends the handling of a request with a problem; nothing has been applied."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer without the headers that every answer gets."""

    status: int
    body: bytes
    content_type: str = "application/json"
    headers: Headers = ()


def json_answer(status: int, value: object, headers: Headers = ()) -> Answer:
    """Wrap a JSON value."""
    return Answer(status, json.dumps(value, allow_nan=False).encode(), headers=headers)


def problem_answer(problem: Problem, now: datetime, *, legacy: bool) -> Answer:
    """Say why a request was refused, in the problem+json envelope or the older one."""
    if legacy:
        answer = json_answer(problem.status, {"error": _legacy_error(problem)})
    else:
        answer = json_answer(problem.status, _problem_details(problem, now))
        answer = replace(answer, content_type="application/problem+json")
    return replace(answer, headers=problem.headers)


def portal_answer() -> Answer:
    """Build what a captive portal answers in the server's place."""
    page = "<!DOCTYPE html>\n<html><head><title>Guest Wi-Fi</title></head><body><h1>Please sign in</h1></body></html>\n"
    return Answer(200, page.encode(), "text/html; charset=utf-8", (("Cache-Control", "no-store"),))


def limit_headers(standing: Standing, style: HeaderStyle, now: datetime) -> Headers:
    """Describe the tightest window in the asked dress; a refused request also learns when to come back."""
    tightest = standing.tightest
    limit, remaining = str(tightest.quota), str(tightest.remaining)
    reset = str(whole_seconds(tightest.reset_s))
    older: Headers = (
        ("X-RateLimit-Limit", limit),
        ("X-RateLimit-Remaining", remaining),
        ("X-RateLimit-Reset", str(whole_seconds(now.timestamp() + tightest.reset_s))),
    )
    policy = ", ".join(f"{window.quota};w={window.length_s}" for window in standing.windows)
    current: Headers = (
        ("RateLimit-Policy", policy),
        ("RateLimit-Limit", limit),
        ("RateLimit-Remaining", remaining),
        ("RateLimit-Reset", reset),
    )
    draft07: Headers = (
        ("RateLimit-Policy", f'"default";q={limit};w={tightest.length_s}'),
        ("RateLimit", f'"default";r={remaining};t={reset}'),
    )
    return {"current": current + older, "draft07": draft07, "x-only": older, "none": ()}[style]


def wire_bytes(answer: Answer, now: datetime, *, closing: bool = False, head_only: bool = False) -> bytes:
    """Write an answer as HTTP/1.1, in one piece so that it leaves in one packet."""
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unassigned"
    lines = [
        f"HTTP/1.1 {answer.status} {phrase}",
        f"Date: {format_datetime(now, usegmt=True)}",
        *(f"{name}: {value}" for name, value in answer.headers),
    ]
    if answer.status not in _WITHOUT_BODY:
        lines += [f"Content-Type: {answer.content_type}", f"Content-Length: {len(answer.body)}"]
    if closing:
        lines.append("Connection: close")
    bodiless = head_only or answer.status in _WITHOUT_BODY
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + (b"" if bodiless else answer.body)


def _problem_details(problem: Problem, now: datetime) -> dict[str, object]:
    code = _code(problem.status)
    details: dict[str, object] = {
        "type": f"https://closient.com/docs/errors/{code}",
        "title": _title(problem.status),
        "status": problem.status,
        "detail": problem.detail,
        "error_code": code,
        "retryable": problem.status == HTTPStatus.TOO_MANY_REQUESTS or problem.status >= 500,
        "timestamp": now.isoformat(timespec="seconds"),
    }
    if problem.retry_after_s is not None:
        details["retry_after_seconds"] = problem.retry_after_s
    return details


def _legacy_error(problem: Problem) -> dict[str, object]:
    fields = [{"field": fault.field, "message": fault.message} for fault in problem.fields]
    return {
        "code": _code(problem.status).upper(),
        "message": problem.detail,
        "status": problem.status,
        "details": fields or None,
    }


def _code(status: int) -> str:
    if status in _CODES:
        return _CODES[status]
    if status >= 500:
        return "internal_error"
    return _title(status).lower().replace(" ", "_").replace("-", "_")


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unassigned Status"
