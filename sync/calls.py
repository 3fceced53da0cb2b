"""One call each: commit the intent, call, judge, commit the verdict. Used by ``sync.engine`` only, on its thread."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, assert_never

from kiosk.clock import Clock
from kiosk.core.delivery import DeliveryEvent
from kiosk.core.host import Host
from kiosk.core.time import Instant, Wait
from kiosk.core.work import SessionWork
from kiosk.store import hosts, outbox
from kiosk.store.database import Database, Tx
from sync import governor, link, plan, policy, reconcile
from sync.api import ScannerApi

log = logging.getLogger(__name__)

T = TypeVar("T")
_MAX_CONFLICTS = 3
_NO_ID = (
    "The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract)."
)
_KNOWN_ID = "The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person."
_WRONG_ADDRESS = {404, 405, 410}
_NOT_THE_API = "The server's address answers, but not as the Scanner API: check it in the settings"
_ENDED = (
    "The session was ended on the server and may not have been submitted. Look there, then send it again or leave it."
)
_STRANGER = "The answer to the submit is no session: perhaps something else than the Scanner API answered."
_GONE = "The server no longer knows this session, and nobody can tell whether it was submitted. Look there first."


@dataclass(frozen=True, slots=True)
class CourierSettings:
    """What the courier needs to know; times in seconds. ``fingerprint`` stands for server and key."""

    quiescence_s: float
    fingerprint: str
    fleet_size: int = 1


@dataclass(frozen=True, slots=True)
class Recorded:
    """What one call brought."""

    what: str
    delivered: int = 0
    submitted: int = 0


class Calls:
    """Makes the calls that ``plan`` asks for."""

    def __init__(
        self, database: Database, api: ScannerApi, clock: Clock, settings: CourierSettings, jitter: Callable[[], float]
    ) -> None:
        self._database = database
        self._api = api
        self._clock = clock
        self._settings = settings
        self._jitter = jitter

    def make(self, work: SessionWork, step: plan.Step, host: Host) -> Recorded:
        """Do the call of ``step``. The step must be one that calls."""
        match step:
            case plan.Create():
                return self._create(work, host)
            case plan.SendCapture(capture_id):
                return self._send(work, capture_id, host)
            case plan.Look(remote_id):
                return self._look(work, remote_id, host)
            case plan.AuditSession(remote_id):
                return self._audit(work, remote_id, host)
            case plan.Submit(remote_id):
                return self._submit(work, remote_id, host)
            case plan.CheckSubmit(remote_id):
                return self._check_submit(work, remote_id, host)
            case _:
                raise AssertionError(f"{step} is no call")

    def _create(self, work: SessionWork, host: Host) -> Recorded:
        _, host = self._sending(host)
        new = self._write(lambda tx: outbox.lease_create(tx, work.session_id), host)
        outcome = _outcome(lambda: self._api.create_session(new))
        verdict = policy.judge(outcome)
        host = self._after(host, outcome, verdict)
        remote_id = policy.own_id(outcome) if isinstance(outcome, policy.Answer) else None
        is_wrong_address = isinstance(outcome, policy.Answer) and outcome.status in _WRONG_ADDRESS
        if is_wrong_address:  # the path holds no id of ours: the host is at fault, not the session
            host = link.down(host, self._clock.now(), self._jitter(), _NOT_THE_API)

        def record(tx: Tx) -> None:
            if isinstance(verdict, policy.Accepted) and remote_id and not outbox.is_known_remote(tx, remote_id):
                outbox.created(tx, work.session_id, remote_id)
            elif isinstance(verdict, policy.Accepted):
                words = _KNOWN_ID if remote_id else _NO_ID
                outbox.not_created(tx, work.session_id, None, words)
                outbox.needs_person(tx, work.session_id, words)
            elif isinstance(verdict, policy.Refused) and not is_wrong_address:
                outbox.not_created(tx, work.session_id, None, verdict.why)
                outbox.needs_person(tx, work.session_id, f"The server refuses this session: {verdict.why}")
            else:
                outbox.not_created(tx, work.session_id, self._row_wait(verdict, _attempts(work)), verdict.why)

        self._write(record, host)
        return Recorded("created a session on the server")

    def _send(self, work: SessionWork, capture_id: str, host: Host) -> Recorded:
        now, host = self._sending(host)
        capture = self._write(lambda tx: outbox.lease_capture(tx, capture_id, now), host)
        if capture is None:
            return Recorded("a capture changed meanwhile")
        outcome = _outcome(lambda: self._api.submit_capture(capture))
        verdict = policy.judge(outcome)
        host = self._after(host, outcome, verdict)
        event = _event(verdict)
        remote_id = policy.own_id(outcome) if isinstance(outcome, policy.Answer) else None
        is_accepted = isinstance(verdict, policy.Accepted)
        why = "" if isinstance(verdict, policy.Accepted) else verdict.why
        wait = self._row_wait(verdict, capture.attempts)

        def record(tx: Tx) -> None:
            outbox.settle_capture(
                tx, capture_id, event, remote_id=remote_id if is_accepted else None, wait=wait, why=why
            )
            if isinstance(verdict, policy.Conflict | policy.Gone | policy.Refused):
                # Servers refuse captures of an ended session with 400, 409 or 422 alike (API page, 4d): read its state.
                outbox.look_at_once(tx, work.session_id, None, why)

        self._write(record, host)
        return Recorded("sent a capture", delivered=int(is_accepted))

    def _look(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        asked_at = self._clock.now()
        remote, host = self._read_session(work, remote_id, host)
        if remote is None:
            return Recorded("looked at the server's session")

        def record(tx: Tx) -> int:
            found = self._settle_doubts(tx, work.session_id, remote, asked_at)
            outbox.looked(tx, work.session_id)
            if not remote.is_active:
                renew(tx, work, f"the server's session is {remote.status}")
                return 0
            if work.generation and work.generation.is_look_due:
                outbox.refuse_conflicting(tx, work.session_id, _MAX_CONFLICTS)
            return found

        return Recorded("looked at the server's session", delivered=self._write(record, host))

    def _settle_doubts(self, tx: Tx, session_id: str, remote: reconcile.RemoteSession, asked_at: Instant) -> int:
        """What the server shows was delivered; what it does not show is absent, unless it may still be on its way."""
        found = 0
        for unknown in outbox.unknown_captures(tx, session_id):
            if unknown.capture_id in remote.remote_ids:
                own_id = remote.remote_ids[unknown.capture_id][0]
                outbox.settle_capture(tx, unknown.capture_id, DeliveryEvent.FOUND, remote_id=own_id)
                found += 1
            elif Wait(unknown.sent_at, self._settings.quiescence_s).remaining_s(asked_at) <= 0:
                backoff = Wait(asked_at, link.backoff_s(unknown.attempts, self._jitter()))
                wait = backoff if unknown.attempts > 1 else None
                outbox.settle_capture(tx, unknown.capture_id, DeliveryEvent.ABSENT, wait=wait)
        return found

    def _audit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        remote, host = self._read_session(work, remote_id, host)
        if remote is None:
            return Recorded("audited the server's session")
        ours = self._database.read(lambda tx: outbox.delivered_captures(tx, work.session_id))
        audit = reconcile.audit(remote, ours)

        def record(tx: Tx) -> None:
            if remote.is_active and audit.is_exact:
                outbox.audited(tx, work.session_id)
            elif remote.is_active:
                renew(tx, work, f"the audit does not match: {audit.words}")
            else:
                renew(tx, work, f"the server's session is {remote.status}")

        self._write(record, host)
        return Recorded("audited the server's session")

    def _submit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        now, host = self._sending(host)
        if not self._write(lambda tx: outbox.lease_submit(tx, work.session_id, now), host):
            return Recorded("a session changed meanwhile")
        outcome = _outcome(lambda: self._api.submit_session(remote_id))
        verdict = policy.judge(outcome)
        host = self._after(host, outcome, verdict)
        at_once = Wait(self._clock.now(), 0.0)

        def record(tx: Tx) -> None:
            match verdict:
                case policy.Accepted() if not _is_session(verdict.body):
                    outbox.submit_in_doubt(tx, work.session_id, None, _STRANGER)
                case policy.Accepted():
                    outbox.submitted(tx, work.session_id, self._clock.now())
                case policy.NotApplied() | policy.Barred():
                    outbox.submit_not_applied(tx, work.session_id, None, verdict.why)
                case policy.Doubtful():
                    outbox.submit_in_doubt(tx, work.session_id, None, verdict.why)
                case policy.Gone() | policy.Conflict() | policy.Refused():
                    outbox.submit_in_doubt(tx, work.session_id, at_once, verdict.why, is_refusal=True)

        self._write(record, host)
        is_done = isinstance(verdict, policy.Accepted) and _is_session(verdict.body)
        return Recorded("submitted a session", submitted=int(is_done))

    def _check_submit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        _, host = self._sending(host)
        self._write(_nothing, host)
        outcome = _outcome(lambda: self._api.get_status(remote_id))
        verdict = policy.judge(outcome)
        host = self._after(host, outcome, verdict)
        status = _status(verdict)
        words = "" if isinstance(verdict, policy.Accepted) else verdict.why

        def record(tx: Tx) -> None:
            if status is not None:
                self._settle_submit(tx, work, status)
            elif isinstance(verdict, policy.Gone):
                outbox.needs_person(tx, work.session_id, _GONE)
            else:
                wait = Wait(self._clock.now(), link.backoff_s(_attempts(work), 1.0))
                outbox.submit_in_doubt(tx, work.session_id, wait, words or _last_error(work))

        self._write(record, host)
        return Recorded("asked whether a session was submitted", submitted=int(bool(status and status.is_submitted)))

    def _settle_submit(self, tx: Tx, work: SessionWork, status: reconcile.RemoteStatus) -> None:
        """Draw the conclusion of a status poll."""
        refusals = work.generation.refusals if work.generation else 0
        again = Wait(self._clock.now(), link.backoff_s(refusals, 1.0))
        if status.is_submitted:
            outbox.submitted(tx, work.session_id, self._clock.now())
        elif status.session == "EXPIRED":
            outbox.submit_not_applied(tx, work.session_id, None, "")
            renew(tx, work, "the server's session expired")
        elif status.session == "ACTIVE" and refusals <= plan.MAX_SUBMIT_CHECKS:
            outbox.submit_not_applied(tx, work.session_id, again if refusals > 1 else None, "")
        elif status.session == "ACTIVE":
            outbox.needs_person(tx, work.session_id, f"The server does not let it be submitted: {_last_error(work)}")
        elif refusals < plan.MAX_SUBMIT_CHECKS:
            why = "the server has not said that it was submitted"
            outbox.submit_in_doubt(tx, work.session_id, again, why, is_refusal=True)
        else:
            outbox.needs_person(tx, work.session_id, _ENDED)

    def _read_session(
        self, work: SessionWork, remote_id: str, host: Host
    ) -> tuple[reconcile.RemoteSession | None, Host]:
        """GET the session; on anything but a session, record why and return None."""
        _, host = self._sending(host)
        self._write(_nothing, host)
        outcome = _outcome(lambda: self._api.get_session(remote_id))
        verdict = policy.judge(outcome)
        host = self._after(host, outcome, verdict)
        if isinstance(verdict, policy.Accepted):
            try:
                return reconcile.read_session(verdict.body), host
            except reconcile.UnreadableSession as fault:
                verdict = policy.Doubtful(str(fault))
        failed = verdict
        wait = self._row_wait(failed, _attempts(work))

        def record(tx: Tx) -> None:
            if isinstance(failed, policy.Gone):
                renew(tx, work, "the server no longer knows its session")
            else:
                outbox.hold_generation(tx, work.session_id, wait, failed.why)

        self._write(record, host)
        return None, host

    def _sending(self, host: Host) -> tuple[Instant, Host]:
        now = self._clock.now()
        return now, governor.count_send(host, now)

    def _after(self, host: Host, outcome: policy.Answer | policy.TransportFault, verdict: policy.Verdict) -> Host:
        """What an outcome says about the host."""
        now, jitter = self._clock.now(), self._jitter()
        if isinstance(outcome, policy.TransportFault):
            return (link.doubtful if outcome.was_sent else link.down)(host, now, jitter, outcome.why)
        host = governor.learn(host, outcome.headers, now)
        asked = policy.hold_s(outcome, now.wall)
        if asked is not None:
            asked += governor.spread_s(self._settings.fleet_size, jitter)
            return link.held(host, now, asked, f"The server asked for a pause of {asked:.0f} s")
        if isinstance(verdict, policy.Barred):
            return link.barred(host, now, verdict.why)
        if isinstance(verdict, policy.Doubtful):
            return (link.down if verdict.is_portal else link.doubtful)(host, now, jitter, verdict.why)
        if isinstance(verdict, policy.NotApplied) and verdict.is_host_fault:
            return link.down(host, now, jitter, verdict.why)
        return link.up(host)

    def _row_wait(self, verdict: policy.Verdict, attempts: int) -> Wait | None:
        """A wait for this row alone: only where the row itself, not the host, may be at fault."""
        is_rows_fault = isinstance(verdict, policy.Doubtful | policy.Conflict | policy.Gone)
        return Wait(self._clock.now(), link.backoff_s(attempts, self._jitter())) if is_rows_fault else None

    def _write(self, job: Callable[[Tx], T], host: Host) -> T:
        """Run ``job`` and keep what is known of the host, in one transaction."""

        def both(tx: Tx) -> T:
            result = job(tx)
            hosts.save_host(tx, self._settings.fingerprint, host)
            return result

        return self._database.write(both).result()


def renew(tx: Tx, work: SessionWork, why: str) -> None:
    """Open a new generation, or after too many ask a person; nothing is lost either way."""
    number = work.generation.number if work.generation else 0
    if number and number % plan.MAX_GENERATIONS == 0:
        outbox.needs_person(
            tx,
            work.session_id,
            f"Sending this session failed {number} times ({why}). Nothing is lost; send it again later.",
        )
        return
    outbox.open_generation(tx, work.session_id, why)
    log.info("Opened generation %d of session %s: %s", number + 1, work.session_id, why)


def _outcome(call: Callable[[], policy.Answer]) -> policy.Answer | policy.TransportFault:
    try:
        return call()
    except policy.TransportFault as fault:
        return fault


def _event(verdict: policy.Verdict) -> DeliveryEvent:
    match verdict:
        case policy.Accepted():
            return DeliveryEvent.ACCEPTED
        case policy.NotApplied() | policy.Barred() | policy.Conflict() | policy.Gone():
            return DeliveryEvent.NOT_APPLIED
        case policy.Doubtful():
            return DeliveryEvent.DOUBTFUL
        case policy.Refused():
            return DeliveryEvent.REFUSED
    assert_never(verdict)


def _is_session(body: Mapping[str, Any]) -> bool:
    """A submit answers with the session (contract): a mere yes may be a sign-in page's."""
    return isinstance(body.get("status"), str)


def _status(verdict: policy.Verdict) -> reconcile.RemoteStatus | None:
    if not isinstance(verdict, policy.Accepted):
        return None
    try:
        return reconcile.read_status(verdict.body)
    except reconcile.UnreadableSession:
        return None


def _attempts(work: SessionWork) -> int:
    return work.generation.attempts if work.generation else 0


def _last_error(work: SessionWork) -> str:
    return work.generation.last_error if work.generation else ""


def _nothing(_tx: Tx) -> None:
    """A read needs no intent; only the budget is counted."""
