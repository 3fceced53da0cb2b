"""The calls about submitted sessions: status poll, results, retry of a capture. Used by ``sync.engine`` only."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from kiosk.core.freshness import expiry_of
from kiosk.core.host import Host
from kiosk.core.results import FAILED, ResultsWork, RetryState, RetryWork
from kiosk.core.time import Wait
from kiosk.store import freshness, sessions
from kiosk.store import proposals as proposal_store
from kiosk.store import results as store
from kiosk.store.database import Tx
from sync import link, policy, proposals, results
from sync.caller import Caller, Recorded, nothing, outcome_of
from sync.reconcile import UnreadableSession

T = TypeVar("T")
_MOST_DATED = 2_000
"""Captures of a session, newest first, whose codes are looked at for a date."""
_GONE = (
    "The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once more."
)
_TOO_LONG = "The server has not finished this session for days. Look there. Nothing is lost; send again asks once more."


class ResultCalls:
    """Makes the calls that ``sync.results`` asks for."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def make(self, work: ResultsWork, step: results.ResultStep, host: Host) -> Recorded:
        """Do the call of ``step``. The step must be one that calls."""
        match step:
            case results.Poll(remote_id):
                return self._poll(work, remote_id, host)
            case results.ReadResults(remote_id):
                return self._read(work, remote_id, host)
            case results.Retry(retry):
                return self._retry(retry, host)
            case results.CheckRetry(retry):
                return self._check_retry(retry, host)
            case _:
                raise AssertionError(f"{step} is no call")

    def _poll(self, work: ResultsWork, remote_id: str, host: Host) -> Recorded:
        verdict, host = self._ask(lambda: self._caller.api.get_status(remote_id), host)
        told, why = _read(verdict, proposals.read_status)

        def record(tx: Tx) -> None:
            if told is not None:
                proposal_store.note_status(tx, work.session_id, told)
            if told is not None and told.is_over:
                store.is_over(tx, work.session_id)
            else:
                self._ask_later(tx, work, verdict, why)

        self._caller.write(record, host)
        return Recorded("asked how far the server is with a session")

    def _read(self, work: ResultsWork, remote_id: str, host: Host) -> Recorded:
        verdict, host = self._ask(lambda: self._caller.api.get_session(remote_id), host)
        found, why = _read(verdict, results.read_results)
        dated = self._caller.database.read(lambda tx: _dated(tx, work.session_id)) if found is not None else ()

        def record(tx: Tx) -> None:
            if dated:
                freshness.want(tx, dated, self._caller.clock.now())
            if found is None:
                self._ask_later(tx, work, verdict, why)
            elif store.keep_results(tx, work.session_id, found):
                self._ask_later(tx, work, verdict, "The server is not done with every capture")
            else:
                store.conclude(tx, work.session_id)

        self._caller.write(record, host)
        return Recorded("read what the server made of a session")

    def _ask_later(self, tx: Tx, work: ResultsWork, verdict: policy.Verdict, why: str) -> None:
        if isinstance(verdict, policy.NotApplied | policy.Barred):
            return  # the host's own pause is all; the session's turn comes right after it
        wait = Wait(self._caller.clock.now(), results.pause_s(work.polls + 1))
        store.not_over(tx, work.session_id, wait, why)
        if isinstance(verdict, policy.Gone):
            store.needs_person(tx, work.session_id, _GONE)
        elif work.polls + 1 >= results.MAX_POLLS:
            store.needs_person(tx, work.session_id, _TOO_LONG)

    def _retry(self, retry: RetryWork, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        if not self._caller.write(lambda tx: store.lease_retry(tx, retry.capture_id, now), host):
            return Recorded("a capture changed meanwhile")
        outcome = outcome_of(lambda: self._caller.api.retry_capture(retry.remote_id))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)

        def record(tx: Tx) -> None:
            match verdict:
                case policy.Accepted():
                    store.settle_retry(tx, retry.capture_id, RetryState.NONE)
                case policy.NotApplied() | policy.Barred():
                    store.settle_retry(tx, retry.capture_id, RetryState.WANTED, why=verdict.why)
                case policy.Doubtful():
                    store.settle_retry(tx, retry.capture_id, RetryState.UNKNOWN, why=verdict.why)
                case _:  # not wanted, or not possible: the next poll tells how it stands
                    store.settle_retry(tx, retry.capture_id, RetryState.NONE, why=verdict.why)

        self._caller.write(record, host)
        return Recorded("let the server try a capture again")

    def _check_retry(self, retry: RetryWork, host: Host) -> Recorded:
        verdict, host = self._ask(lambda: self._caller.api.get_capture(retry.remote_id), host)
        found, why = _read(verdict, results.read_result)
        wait = Wait(self._caller.clock.now(), link.backoff_s(retry.attempts, self._caller.jitter()))

        def record(tx: Tx) -> None:
            if found is not None:
                store.keep_result(tx, retry.capture_id, found)
                state = RetryState.WANTED if found.status == FAILED else RetryState.NONE
                is_again = retry.attempts > 1 and state is RetryState.WANTED
                store.settle_retry(tx, retry.capture_id, state, wait if is_again else None)
            elif isinstance(verdict, policy.Gone | policy.Refused):
                store.settle_retry(tx, retry.capture_id, RetryState.NONE, why=why)
            else:
                store.settle_retry(tx, retry.capture_id, RetryState.UNKNOWN, wait, why)

        self._caller.write(record, host)
        return Recorded("asked whether a capture is tried again")

    def _ask(self, call: Callable[[], policy.Answer], host: Host) -> tuple[policy.Verdict, Host]:
        """A read: it needs no intent, only the budget is counted."""
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(call)
        verdict = policy.judge(outcome)
        return verdict, self._caller.after(host, outcome, verdict)


def _read(verdict: policy.Verdict, reader: Callable[[Mapping[str, Any]], T]) -> tuple[T | None, str]:
    """What an answer says, and why it says nothing."""
    if not isinstance(verdict, policy.Accepted):
        return None, verdict.why
    try:
        return reader(verdict.body), ""
    except UnreadableSession as fault:
        return None, str(fault)


def _dated(tx: Tx, session_id: str) -> tuple[str, ...]:
    """GTINs of a session whose codes tell until when they are good; codes are taken apart here, on this thread."""
    codes = (capture.code for capture in sessions.list_captures(tx, session_id, _MOST_DATED))
    expiries = (expiry_of(code.gs1) for code in codes if code.gtin)
    return tuple(sorted({expiry.gtin for expiry in expiries if expiry is not None}))
