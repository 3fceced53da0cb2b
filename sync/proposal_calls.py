"""The calls about proposals and freshness: read, decide, write. Used by ``sync.engine`` only.

They come last: only when nothing is to be sent and no result is to be asked for.
"""

from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.host import Host
from kiosk.core.proposals import ApplyState, DecisionWork, EnrichmentWork, Proposal
from kiosk.core.time import Instant, Wait
from kiosk.core.words import mark
from kiosk.store import freshness as freshness_store
from kiosk.store import hosts
from kiosk.store import proposals as store
from kiosk.store.database import Tx
from sync import freshness, governor, link, policy, proposal_pages, proposals
from sync.caller import Caller, Recorded, nothing, outcome_of
from sync.photo_calls import event_of
from sync.reconcile import UnreadableSession

NextCall = (
    proposals.ListProposals
    | proposals.SendDecision
    | proposals.Apply
    | proposals.AskExtraction
    | freshness.AskFreshness
)
_GONE = mark("The server no longer has this proposal. Nothing is lost: what it proposes now is read again.")
_UNCLEAR = mark(
    "Nobody knows whether the accepted values were written: the answer was lost. Look on the server, then write them "
    "again or leave them."
)
_UNREADABLE = "The list of proposals cannot be read"


class ProposalCalls:
    """Finds and makes the calls that ``sync.proposals`` and ``sync.freshness`` ask for."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self._reading: proposal_pages.Reading | None = None

    def find(self, tx: Tx, now: Instant) -> NextCall | float | None:
        """The first call that is due, else the seconds until one is: what people decided comes before what is read."""
        settings = self._caller.settings
        waits: list[float] = []
        host = hosts.load_host(tx, settings.fingerprint)
        day = governor.pace(host, settings.fleet_size, now).day
        may_read = proposals.may_read(day)
        for find in (store.to_decide, store.to_read if may_read else _none):
            for capture_id in find(tx):
                step = proposals.next_step(store.work(tx, capture_id), settings.quiescence_s, now)
                if not isinstance(step, proposals.Later):
                    return step
                waits += [step.seconds] if step.seconds is not None else []
        if not may_read and day is not None:
            return min([*waits, *([day.ends_s] if _wants_reading(tx) else [])], default=None)
        asked = store.extraction_to_ask(tx)
        if asked is not None:
            return proposals.AskExtraction(*asked)
        fresh = freshness.next_step(freshness_store.to_ask(tx), now)
        if isinstance(fresh, freshness.AskFreshness):
            return fresh
        return min([*waits, *([fresh] if fresh is not None else [])], default=None)

    def make(self, step: NextCall, host: Host) -> Recorded:
        """Do the call of ``step``."""
        match step:
            case proposals.ListProposals(work):
                return self._list(work, host)
            case proposals.SendDecision(_, decision):
                return self._send(decision, host)
            case proposals.Apply(work):
                return self._apply(work, host)
            case proposals.AskExtraction(session_id, remote_id):
                return self._ask_extraction(session_id, remote_id, host)
            case freshness.AskFreshness(wanted):
                return self._ask_freshness(wanted.gtin, wanted.tries, host)

    def _list(self, work: EnrichmentWork, host: Host) -> Recorded:
        """One page of the list; only its last one changes what is kept."""
        now, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        asked = proposal_pages.begun(self._reading, work.capture_id, now)
        outcome = outcome_of(lambda: self._caller.api.list_proposals(work.remote_id, asked.page))
        is_answer = isinstance(outcome, policy.Answer) and 200 <= outcome.status < 300
        found = proposal_pages.took(asked, outcome.body) if isinstance(outcome, policy.Answer) and is_answer else None
        verdict = policy.Accepted({}) if found is not None else policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        if found is not None and not found.is_whole:
            self._reading = found
            self._caller.write(nothing, host)
            return Recorded("read a page of what the server proposes for a capture")
        is_to_be_repeated = isinstance(verdict, policy.NotApplied | policy.Barred)
        self._reading = self._reading if is_to_be_repeated else None

        def record(tx: Tx) -> None:
            if found is not None:
                told = proposals.read_proposals(list(found.items)) or ()
                self._settle(tx, work, told, found.asked_at)
                store.keep_proposals(tx, work, told, found.asked_at)
            elif not is_to_be_repeated:
                self._not_read(tx, work, verdict)

        self._caller.write(record, host)
        return Recorded("read what the server proposes for a capture")

    def _not_read(self, tx: Tx, work: EnrichmentWork, verdict: policy.Verdict) -> None:
        tries = work.fetches + 1
        wait = Wait(self._caller.clock.now(), link.backoff_s(tries, self._caller.jitter()))
        is_over = isinstance(verdict, policy.Gone) or tries >= proposals.MAX_READS
        why = _UNREADABLE if isinstance(verdict, policy.Accepted) else verdict.why
        store.not_read(tx, work, wait, why, is_over=is_over)
        if is_over:
            self._give_up(tx, work)

    def _settle(self, tx: Tx, work: EnrichmentWork, told: tuple[Proposal, ...], asked_at: Instant) -> None:
        """What is in doubt is decided by what the list shows."""
        quiescence_s = self._caller.settings.quiescence_s
        for decision, event in proposals.settled_decisions(work, told, quiescence_s, asked_at):
            wait = self._backoff(decision.attempts) if event is DeliveryEvent.ABSENT else None
            store.settle_decision(tx, decision.proposal_id, decision.verdict, event, wait)
        state = proposals.settled_apply(work, told, quiescence_s, asked_at)
        if state is not None:
            store.settle_apply(tx, work, state, None, _UNCLEAR if state is ApplyState.REFUSED else "")

    def _give_up(self, tx: Tx, work: EnrichmentWork) -> None:
        """The list cannot be had: decisions in doubt are sent again, which changes nothing twice; a person is asked
        about values that may have been written."""
        for decision in work.decisions:
            if decision.state is not DeliveryState.WAITING:
                wait = self._backoff(decision.attempts)
                store.settle_decision(tx, decision.proposal_id, decision.verdict, DeliveryEvent.ABSENT, wait)
        if work.apply_state in {ApplyState.IN_FLIGHT, ApplyState.UNKNOWN}:
            store.settle_apply(tx, work, ApplyState.REFUSED, None, _UNCLEAR)

    def _send(self, decision: DecisionWork, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        sent = self._caller.write(lambda tx: store.lease_decision(tx, decision.proposal_id, now), host)
        if sent is None:
            return Recorded("a decision changed meanwhile")
        outcome = outcome_of(lambda: self._caller.api.review_proposal(decision.proposal_id, sent == "ACCEPTED"))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        is_refused = isinstance(verdict, policy.Gone | policy.Conflict | policy.Refused)
        event = DeliveryEvent.REFUSED if is_refused else event_of(verdict)
        wait = self._caller.row_wait(verdict, decision.attempts + 1) if not is_refused else None
        why = "" if isinstance(verdict, policy.Accepted) else verdict.why
        words = _GONE if isinstance(verdict, policy.Gone) else why
        self._caller.write(lambda tx: store.settle_decision(tx, decision.proposal_id, sent, event, wait, words), host)
        return Recorded("told the server what a person decided")

    def _apply(self, work: EnrichmentWork, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        if not self._caller.write(lambda tx: store.lease_apply(tx, work, now), host):
            return Recorded("a decision changed meanwhile")
        outcome = outcome_of(lambda: self._caller.api.apply_proposals(work.remote_id))
        verdict = policy.judge(outcome)
        if _is_done_without_words(outcome):
            verdict = policy.Accepted({})
        host = self._caller.after(host, outcome, verdict)

        def record(tx: Tx) -> None:
            match verdict:
                case policy.Accepted():
                    store.settle_apply(tx, work, ApplyState.DONE)
                case policy.Conflict(why):  # there is nothing left to write: somebody else had it written
                    store.settle_apply(tx, work, ApplyState.DONE, None, why)
                case policy.NotApplied() | policy.Barred():
                    store.settle_apply(tx, work, ApplyState.NONE, None, verdict.why, is_tried=False)
                case policy.Doubtful(why):
                    store.settle_apply(tx, work, ApplyState.UNKNOWN, None, why)
                case policy.Gone(why) | policy.Refused(why):
                    store.settle_apply(tx, work, ApplyState.REFUSED, None, why)

        self._caller.write(record, host)
        return Recorded("had accepted values written")

    def _ask_extraction(self, session_id: str, remote_id: str, host: Host) -> Recorded:
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(lambda: self._caller.api.get_status(remote_id))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        try:
            extraction = proposals.extraction_of(verdict.body) if isinstance(verdict, policy.Accepted) else ""
        except UnreadableSession:
            extraction = ""

        def record(tx: Tx) -> None:
            if not isinstance(verdict, policy.NotApplied | policy.Barred):
                store.keep_extraction(tx, session_id, extraction)

        self._caller.write(record, host)
        return Recorded("asked how far the server is with a session")

    def _ask_freshness(self, gtin: str, tries: int, host: Host) -> Recorded:
        """Without our key: what the answer says about limits or sign-in is said to nobody in particular."""
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(lambda: self._caller.api.freshness_thresholds(gtin))
        verdict = policy.judge(outcome)
        if not isinstance(verdict, policy.Barred):
            host = self._caller.after(host, _without_limits(outcome), verdict)
        told = freshness.read_thresholds(verdict.body) if isinstance(verdict, policy.Accepted) else None
        now = self._caller.clock.now()

        def record(tx: Tx) -> None:
            if told is not None:
                freshness_store.keep(tx, gtin, *told, now)
            elif not isinstance(verdict, policy.NotApplied):
                is_over = tries + 1 >= freshness.MAX_TRIES
                freshness_store.not_told(tx, gtin, self._backoff(tries + 1), is_over=is_over)

        self._caller.write(record, host)
        return Recorded("asked how long a product is fresh")

    def _backoff(self, attempts: int) -> Wait:
        return Wait(self._caller.clock.now(), link.backoff_s(attempts, self._caller.jitter()))


def _is_done_without_words(outcome: policy.Answer | policy.TransportFault) -> bool:
    """An apply's answer is not documented (API page, 5.4): a 204, or a list, says that it is done, too."""
    if not isinstance(outcome, policy.Answer):
        return False
    return outcome.status == 204 or (200 <= outcome.status < 300 and isinstance(outcome.body, list))


def _without_limits(outcome: policy.Answer | policy.TransportFault) -> policy.Answer | policy.TransportFault:
    if not isinstance(outcome, policy.Answer):
        return outcome
    kept = {name: value for name, value in outcome.headers.items() if "ratelimit" not in name}
    return policy.Answer(outcome.status, kept, outcome.body)


def _none(_tx: Tx) -> list[str]:
    return []


def _wants_reading(tx: Tx) -> bool:
    is_asked = store.extraction_to_ask(tx) is not None
    return bool(store.to_read(tx, 1) or freshness_store.to_ask(tx, 1)) or is_asked
