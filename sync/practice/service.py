"""What the practice server does with a request that has been read: switch, fault, endpoint, journal.

It knows no socket. It returns the bytes to send and how to leave the connection; `sync.practice.server` does that.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from sync.practice.answers import (
    Answer,
    Problem,
    RefusedError,
    json_answer,
    limit_headers,
    portal_answer,
    problem_answer,
    wire_bytes,
)
from sync.practice.bucket import Bucket
from sync.practice.bucket import status_answer as upload_status
from sync.practice.clock import Clock, ShiftedClock
from sync.practice.control import CONTROL, Control
from sync.practice.endpoint import Request
from sync.practice.faults import Fault, Faults, Kind
from sync.practice.journal import Journal, Received
from sync.practice.limits import RateLimiter, Standing
from sync.practice.openapi import OpenApi
from sync.practice.routes import Handled, Router
from sync.practice.rules import Rules
from sync.practice.state import State


class Ending(StrEnum):
    """How the connection is left after an answer."""

    KEEP = "keep"
    CLOSE = "close"
    RESET = "reset"


@dataclass(frozen=True, slots=True)
class Outcome:
    """Bytes to send (perhaps none), and what then becomes of the connection."""

    data: bytes
    ending: Ending = Ending.KEEP


_ENDINGS: Final = {
    Kind.DROP_BEFORE: Ending.CLOSE,
    Kind.DROP_AFTER: Ending.CLOSE,
    Kind.RESET_BEFORE: Ending.RESET,
    Kind.RESET_AFTER: Ending.RESET,
    Kind.TRUNCATED: Ending.CLOSE,
}
_SILENT: Final = frozenset({Kind.DROP_BEFORE, Kind.DROP_AFTER, Kind.RESET_BEFORE, Kind.RESET_AFTER})
_NOT_APPLIED: Final = frozenset({Kind.DROP_BEFORE, Kind.RESET_BEFORE, Kind.HTML})


@dataclass(frozen=True, slots=True)
class _Played:
    """What came of one request under its fault; without an answer the client is left in the dark."""

    answer: Answer | None
    applied: bool
    fault: Fault | None


class Service:
    """Everything behind the socket of one practice server; safe to use from any thread."""

    def __init__(self, rules: Rules, clock: Clock, state_file: Path | None) -> None:
        self.clock = clock = ShiftedClock(clock, rules.clock_off_s)
        self.openapi = OpenApi(rules)
        self.state = State(rules, clock, state_file)
        self.faults = Faults()
        self.journal = Journal()
        self._rules = rules
        self._clock = clock
        self._limiter = RateLimiter(rules, clock)
        self._router = Router(self.state, self._limiter, clock, self.openapi)
        self._bucket = Bucket(self.state)
        self._control = Control(self.state, self.faults, self.journal, self.clock, self.openapi)

    def answer(self, request: Request, has_hung_up: Callable[[], bool]) -> Outcome:
        """Deal with one request; the journal knows the end of it before the client does."""
        if request.path.startswith(CONTROL):
            return self._outcome(request, _Played(self._switch(request), applied=False, fault=None))
        received_s = self._clock.monotonic()
        entry = self.journal.open(
            Received(request.method, request.path, None, received_s, request.fields(), applied=False)
        )
        played = _Played(None, applied=False, fault=None)
        try:
            played = self._play(request, has_hung_up)
        finally:
            self.journal.close(entry, played.answer.status if played.answer else None, applied=played.applied)
        return self._outcome(request, played)

    @property
    def upload_bytes_per_s(self) -> float | None:
        """How fast the upload host takes files; None: as fast as it can."""
        return self._rules.upload_bytes_per_s

    def refusal(self, status: int, detail: str) -> bytes:
        """Refuse what was not even HTTP."""
        answer = self._problem(Problem(status, detail))
        return wire_bytes(self._with_limits(answer, self._limiter.look()), self._clock.now(), closing=True)

    def _play(self, request: Request, has_hung_up: Callable[[], bool]) -> _Played:
        session_id = request.named_session(self.state, self._rules)
        fault = self.faults.take(
            request.method, request.path, names_session=session_id is not None, is_upload=request.is_upload
        )
        if fault is None:
            return self._handled(request, self._rules, None)
        if fault.kind in (Kind.DELAY, Kind.LATE):
            running = self.faults.wait(fault.seconds)
            if not running or (fault.kind is Kind.DELAY and has_hung_up()):
                return _Played(None, applied=False, fault=fault)
        self._happen(fault, session_id)
        if fault.kind in _NOT_APPLIED or (fault.kind is Kind.STATUS and not fault.applied):
            standing = None if request.is_upload else self._limiter.look()
            return _Played(self._instead(fault, standing), applied=False, fault=fault)
        return self._handled(request, self._rules_under(fault), fault)

    def _happen(self, fault: Fault, session_id: str | None) -> None:
        """Let the world change in the way of the fault, just before the request is dealt with."""
        if fault.kind is Kind.EXPIRE and session_id:
            self.state.expire(session_id)
        if fault.kind is Kind.END_ELSEWHERE and session_id:
            self.state.end_elsewhere(session_id)
        if fault.kind is Kind.DAY_SPENT:
            self._limiter.spend_day()

    def _handled(self, request: Request, rules: Rules, fault: Fault | None) -> _Played:
        handled = self._take_upload(request, fault) if request.is_upload else self._router.handle(request, rules)
        answer: Answer | None = self._with_limits(handled.answer, handled.standing)
        if fault and (fault.kind is Kind.STATUS or fault.kind in _SILENT):
            answer = self._instead(fault, handled.standing)
        return _Played(answer, handled.applied, fault)

    def _take_upload(self, request: Request, fault: Fault | None) -> Handled:
        is_expired = fault is not None and fault.kind is Kind.LINK_EXPIRED
        taken = self._bucket.handle(request, is_expired=is_expired)
        return Handled(taken.answer, taken.applied, standing=None)

    def _instead(self, fault: Fault, standing: Standing | None) -> Answer | None:
        """Answer with the fault itself; a portal is not the API, so it knows no limits."""
        if fault.kind is Kind.HTML:
            return portal_answer()
        if fault.kind is not Kind.STATUS:
            return None
        asked = upload_status(fault.status, fault.retry_after) if standing is None else self._status_answer(fault)
        return self._with_limits(asked, standing)

    def _status_answer(self, fault: Fault) -> Answer:
        headers = (("Retry-After", fault.retry_after),) if fault.retry_after is not None else ()
        if fault.status < 400:
            return replace(json_answer(fault.status, {}), headers=headers)
        wait_s = fault.body_retry_after
        return self._problem(Problem(fault.status, "Asked for.", retry_after_s=wait_s, headers=headers))

    def _rules_under(self, fault: Fault) -> Rules:
        names = {Kind.NO_ID: (), Kind.OTHER_ID: (fault.name,)}
        return replace(self._rules, id_fields=names.get(fault.kind, self._rules.id_fields))

    def _switch(self, request: Request) -> Answer:
        try:
            return self._control.serve(request)
        except RefusedError as refusal:
            return self._problem(refusal.problem)

    def _problem(self, problem: Problem) -> Answer:
        return problem_answer(problem, self._clock.now(), legacy=self._rules.legacy_errors)

    def _with_limits(self, answer: Answer, standing: Standing | None) -> Answer:
        if standing is None:
            return answer
        limits = limit_headers(standing, self._rules.headers, self._clock.now())
        return replace(answer, headers=(*answer.headers, *limits))

    def _outcome(self, request: Request, played: _Played) -> Outcome:
        ending = _ENDINGS.get(played.fault.kind, Ending.KEEP) if played.fault else Ending.KEEP
        if played.answer is None:
            # A wait cut short by a stop has no ending of its own: the connection closes.
            return Outcome(b"", ending if ending is Ending.RESET else Ending.CLOSE)
        head_only = request.method == "HEAD"
        closing = request.is_last or request.unreadable is not None
        data = wire_bytes(played.answer, self._clock.now(), closing=closing, head_only=head_only)
        if played.fault and played.fault.kind is Kind.TRUNCATED:
            data = data[: -max(1, len(played.answer.body) // 2)]
        return Outcome(data, Ending.CLOSE if closing else ending)
