"""One call each: commit the intent, call, judge, commit the verdict. Used by ``sync.engine`` only, on its thread."""

import logging
from collections.abc import Mapping
from typing import Any

from kiosk.core.delivery import DeliveryEvent
from kiosk.core.host import Host
from kiosk.core.session import SessionState
from kiosk.core.time import Instant, Wait
from kiosk.core.work import SessionWork
from kiosk.store import learnt, outbox, photo_outbox
from kiosk.store.database import Tx
from sync import link, plan, policy, reconcile, results
from sync.caller import Caller, CourierSettings, Recorded, nothing, outcome_of
from sync.photo_calls import event_of, settle_photos

__all__ = ["Calls", "CourierSettings", "Recorded", "renew"]

log = logging.getLogger(__name__)

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


class Calls:
    """Makes the calls that ``plan`` asks for."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

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

    @property
    def _is_live(self) -> bool:
        return self._caller.settings.is_live

    def _create(self, work: SessionWork, host: Host) -> Recorded:
        _, host = self._caller.sending(host)
        new = self._caller.write(lambda tx: outbox.lease_create(tx, work.session_id), host)
        outcome = outcome_of(lambda: self._caller.api.create_session(new))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        remote_id = policy.own_id(outcome) if isinstance(outcome, policy.Answer) else None
        is_wrong_address = isinstance(outcome, policy.Answer) and outcome.status in _WRONG_ADDRESS
        if is_wrong_address:  # the path holds no id of ours: the host is at fault, not the session
            host = link.down(host, self._caller.clock.now(), self._caller.jitter(), _NOT_THE_API)

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
                outbox.not_created(tx, work.session_id, self._caller.row_wait(verdict, _attempts(work)), verdict.why)

        self._caller.write(record, host)
        return Recorded("created a session on the server")

    def _send(self, work: SessionWork, capture_id: str, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        capture = self._caller.write(lambda tx: outbox.lease_capture(tx, capture_id, now, self._is_live), host)
        if capture is None:
            return Recorded("a capture changed meanwhile")
        name_before = self._caller.api.session_field
        outcome = outcome_of(lambda: self._caller.api.submit_capture(capture))
        name = self._caller.api.session_field
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        event = event_of(verdict)
        remote_id = policy.own_id(outcome) if isinstance(outcome, policy.Answer) else None
        is_accepted = isinstance(verdict, policy.Accepted)
        why = "" if isinstance(verdict, policy.Accepted) else verdict.why
        wait = self._caller.row_wait(verdict, capture.attempts)

        def record(tx: Tx) -> bool:
            is_first = outbox.settle_capture(
                tx, capture_id, event, remote_id=remote_id if is_accepted else None, wait=wait, why=why
            )
            if isinstance(verdict, policy.Conflict | policy.Gone | policy.Refused):
                # Servers refuse captures of an ended session with 400, 409 or 422 alike (API page, 4d): read its state.
                outbox.look_at_once(tx, work.session_id, None, why)
            if name != name_before:
                learnt.keep_learnt(tx, self._caller.settings.fingerprint, learnt.SESSION_FIELD, name)
            return is_first

        return Recorded("sent a capture", delivered=int(self._caller.write(record, host)))

    def _look(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        asked_at = self._caller.clock.now()
        remote, host = self._read_session(work, remote_id, host)
        if remote is None:
            return Recorded("looked at the server's session")

        def record(tx: Tx) -> tuple[int, int]:
            found = self._settle_doubts(tx, work.session_id, remote, asked_at)
            photos = settle_photos(tx, self._caller, work.session_id, remote, asked_at)
            outbox.looked(tx, work.session_id)
            if not remote.is_active:
                renew(tx, work, f"the server's session is {remote.status}")
                return 0, 0
            if work.generation and work.generation.is_look_due:
                outbox.refuse_conflicting(tx, work.session_id, _MAX_CONFLICTS)
            return found, photos

        delivered, photos = self._caller.write(record, host)
        return Recorded("looked at the server's session", delivered=delivered, photos=photos)

    def _settle_doubts(self, tx: Tx, session_id: str, remote: reconcile.RemoteSession, asked_at: Instant) -> int:
        """What the server shows was delivered; what it does not show is absent, unless it may still be on its way."""
        found = 0
        for unknown in outbox.unknown_captures(tx, session_id):
            if unknown.capture_id in remote.remote_ids:
                own_id = remote.remote_ids[unknown.capture_id][0]
                found += outbox.settle_capture(tx, unknown.capture_id, DeliveryEvent.FOUND, remote_id=own_id)
            elif Wait(unknown.sent_at, self._caller.settings.quiescence_s).remaining_s(asked_at) <= 0:
                backoff = Wait(asked_at, link.backoff_s(unknown.attempts, self._caller.jitter()))
                wait = backoff if unknown.attempts > 1 else None
                outbox.settle_capture(tx, unknown.capture_id, DeliveryEvent.ABSENT, wait=wait)
        return found

    def _audit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        remote, host = self._read_session(work, remote_id, host)
        if remote is None:
            return Recorded("audited the server's session")
        ours = self._caller.database.read(lambda tx: outbox.delivered_captures(tx, work.session_id))
        photos = self._caller.database.read(lambda tx: photo_outbox.delivered_photos(tx, work.session_id))
        audit, shown = reconcile.audit(remote, ours), reconcile.audit_photos(remote, photos)

        def record(tx: Tx) -> None:
            if remote.is_active and audit.is_exact and shown.difference.is_exact:
                outbox.audited(tx, work.session_id)
                photo_outbox.keep_remote_ids(tx, shown.remote_ids)
                if plan.is_order_to_mend(work, shown.is_in_order, len(shown.remote_ids) == len(photos)):
                    photo_outbox.order_due(tx, work.session_id, is_due=True)
            elif remote.is_active:
                words = audit.words if not audit.is_exact else f"of the photos {shown.difference.words}"
                renew(tx, work, f"the audit does not match: {words}")
            else:
                renew(tx, work, f"the server's session is {remote.status}")

        self._caller.write(record, host)
        return Recorded("audited the server's session")

    def _submit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        if not self._caller.write(lambda tx: outbox.lease_submit(tx, work.session_id, now), host):
            return Recorded("a session changed meanwhile")
        outcome = outcome_of(lambda: self._caller.api.submit_session(remote_id))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        at_once = Wait(self._caller.clock.now(), 0.0)

        def record(tx: Tx) -> None:
            match verdict:
                case policy.Accepted() if not _is_session(verdict.body):
                    outbox.submit_in_doubt(tx, work.session_id, None, _STRANGER)
                case policy.Accepted():
                    self._submitted(tx, work)
                case policy.NotApplied() | policy.Barred():
                    outbox.submit_not_applied(tx, work.session_id, None, verdict.why)
                case policy.Doubtful():
                    outbox.submit_in_doubt(tx, work.session_id, None, verdict.why)
                case policy.Gone() | policy.Conflict() | policy.Refused():
                    outbox.submit_in_doubt(tx, work.session_id, at_once, verdict.why, is_refusal=True)

        self._caller.write(record, host)
        is_done = isinstance(verdict, policy.Accepted) and _is_session(verdict.body)
        return Recorded("submitted a session", submitted=int(is_done))

    def _check_submit(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(lambda: self._caller.api.get_status(remote_id))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        status = _status(verdict)
        words = "" if isinstance(verdict, policy.Accepted) else verdict.why

        def record(tx: Tx) -> None:
            if status is not None:
                self._settle_submit(tx, work, status)
            elif isinstance(verdict, policy.Gone):
                outbox.needs_person(tx, work.session_id, _GONE)
            else:
                wait = Wait(self._caller.clock.now(), link.backoff_s(_attempts(work), 1.0))
                outbox.submit_in_doubt(tx, work.session_id, wait, words or _last_error(work))

        self._caller.write(record, host)
        return Recorded("asked whether a session was submitted", submitted=int(bool(status and status.is_submitted)))

    def _settle_submit(self, tx: Tx, work: SessionWork, status: reconcile.RemoteStatus) -> None:
        """Draw the conclusion of a status poll."""
        refusals = work.generation.refusals if work.generation else 0
        again = Wait(self._caller.clock.now(), link.backoff_s(refusals, 1.0))
        if status.is_submitted:
            self._submitted(tx, work)
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

    def _submitted(self, tx: Tx, work: SessionWork) -> None:
        now = self._caller.clock.now()
        outbox.submitted(tx, work.session_id, now, Wait(now, results.pause_s(0)))

    def _read_session(
        self, work: SessionWork, remote_id: str, host: Host
    ) -> tuple[reconcile.RemoteSession | None, Host]:
        """GET the session; on anything but a session, record why and return None."""
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(lambda: self._caller.api.get_session(remote_id))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        if isinstance(verdict, policy.Accepted):
            try:
                return reconcile.read_session(verdict.body), host
            except reconcile.UnreadableSession as fault:
                verdict = policy.Doubtful(str(fault))
        failed = verdict
        wait = self._caller.row_wait(failed, _attempts(work))

        def record(tx: Tx) -> None:
            if isinstance(failed, policy.Gone):
                renew(tx, work, "the server no longer knows its session")
            else:
                outbox.hold_generation(tx, work.session_id, wait, failed.why)

        self._caller.write(record, host)
        return None, host


def renew(tx: Tx, work: SessionWork, why: str) -> None:
    """Open a new generation, or after too many ask a person; nothing is lost either way.

    Of an open session fewer are opened: the rest is kept for when it is finished, which begins with a look again.
    """
    number = work.generation.number if work.generation else 0
    if work.state is SessionState.OPEN and number >= plan.MAX_LIVE_GENERATIONS:
        outbox.look_at_once(tx, work.session_id, None, why)
        return
    if number and number % plan.MAX_GENERATIONS == 0:
        outbox.needs_person(
            tx,
            work.session_id,
            f"Sending this session failed {number} times ({why}). Nothing is lost; send it again later.",
        )
        return
    outbox.open_generation(tx, work.session_id, why)
    log.info("Opened generation %d of session %s: %s", number + 1, work.session_id, why)


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
