"""The courier's side of proposals: what is to be asked, sent and written. Each function runs inside one transaction."""

from collections.abc import Mapping, Sequence

from sqlalchemy import text, update
from sqlmodel import col, select

from kiosk.core import delivery
from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.proposals import (
    OPEN,
    ApplyState,
    DecisionWork,
    EnrichmentWork,
    Proposal,
    StatusTold,
    Verdict,
)
from kiosk.core.results import COMPLETED
from kiosk.core.time import Instant, Wait
from kiosk.store.database import Tx
from kiosk.store.proposal_tables import DOUBTFUL, UNAPPLIED, UNDONE, Decision, Enrichment, ProposalRow
from kiosk.store.tables import Delivery, Generation, ScanSession

_IS_DUE = text("scan_session.extraction_due = 1")
_NONE_OPEN = text("NOT EXISTS (SELECT 1 FROM proposal WHERE session_id = scan_session.id AND is_open = 1)")
_HANDED_OVER = "SELECT id FROM scan_session WHERE state = 'HANDED_OVER'"
_DECIDED = text(f"""
    SELECT DISTINCT capture_id FROM decision WHERE state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')
        AND session_id NOT IN ({_HANDED_OVER}) ORDER BY rowid LIMIT :limit
""")  # noqa: S608 - our own words
_TO_WRITE = text(f"""
    SELECT DISTINCT capture_id FROM decision WHERE state = 'DELIVERED' AND verdict = 'ACCEPTED' AND is_applied = 0
        AND session_id NOT IN ({_HANDED_OVER})
        AND NOT EXISTS (SELECT 1 FROM enrichment e WHERE e.capture_id = decision.capture_id
                        AND e.apply_state = 'REFUSED')
        AND NOT EXISTS (SELECT 1 FROM proposal p WHERE p.capture_id = decision.capture_id AND p.is_open = 1)
    LIMIT :limit
""")  # noqa: S608 - our own words
_TO_READ = text(f"""
    SELECT e.capture_id FROM enrichment e JOIN delivery d ON d.capture_id = e.capture_id
    WHERE e.fetch_due = 1 AND d.remote_status = :completed AND d.remote_id IS NOT NULL
        AND e.session_id NOT IN ({_HANDED_OVER}) ORDER BY e.fetches, e.rowid LIMIT :limit
""")  # noqa: S608 - our own words
# A capture without a delivered remote id is none of the server's.
_NOTE_COUNT = text("""
    INSERT INTO enrichment (capture_id, session_id, proposal_count, fetch_due, fetches, apply_state, applies, wait_s,
                            last_error)
    VALUES (:capture_id, :session_id, :count, 1, 0, 'NONE', 0, 0.0, '')
    ON CONFLICT (capture_id) DO UPDATE SET proposal_count = excluded.proposal_count,
        fetch_due = max(fetch_due, fetched_at IS NULL OR excluded.proposal_count = -1 OR excluded.proposal_count <>
            (SELECT count(*) FROM proposal p WHERE p.capture_id = enrichment.capture_id)),
        fetches = CASE WHEN fetch_due = 1 THEN fetches ELSE 0 END
""")


def recover(tx: Tx) -> int:
    """At start: what was in flight has an unknown outcome. Returns how much that was."""
    decisions = update(Decision).where(UNDONE, col(Decision.state) == DeliveryState.IN_FLIGHT)
    applies = update(Enrichment).where(DOUBTFUL, col(Enrichment.apply_state) == ApplyState.IN_FLIGHT)
    sent = tx.exec(decisions.values(state=DeliveryState.UNKNOWN.value)).rowcount
    return sent + tx.exec(applies.values(apply_state=ApplyState.UNKNOWN.value)).rowcount


def note_status(tx: Tx, session_id: str, told: StatusTold) -> None:
    """Keep how far the server is, and whose proposals are to be read."""
    row = tx.get_one(ScanSession, session_id)
    row.extraction, row.extraction_due = told.extraction, 0
    if not (told.counts or told.is_any_unnamed):
        return
    counts = dict(told.counts)
    ours = select(Delivery.capture_id, Delivery.remote_id).where(
        Delivery.session_id == session_id, Delivery.state == DeliveryState.DELIVERED
    )
    wanted = [
        {"capture_id": capture_id, "session_id": session_id, "count": counts.get(remote_id or "", -1)}
        for capture_id, remote_id in tx.exec(ours).all()
        if remote_id in counts or told.is_any_unnamed
    ]
    if wanted:
        tx.connection().execute(_NOTE_COUNT, wanted)


def to_decide(tx: Tx, limit: int = 50) -> list[str]:
    """Captures of which a decision waits or is in doubt, or whose accepted proposals may be written."""
    doubtful = select(Enrichment.capture_id).where(DOUBTFUL).limit(limit)
    found = [*_ids(tx, _DECIDED, limit=limit), *tx.exec(doubtful), *_ids(tx, _TO_WRITE, limit=limit)]
    return list(dict.fromkeys(found))


def to_read(tx: Tx, limit: int = 50) -> list[str]:
    """Captures whose proposals are to be read, the least tried first."""
    return _ids(tx, _TO_READ, completed=COMPLETED, limit=limit)


def extraction_to_ask(tx: Tx) -> tuple[str, str] | None:
    """A session of which the server is to be asked once more how far it is, and the server's id of it.

    Only where nothing is open any more: before that the server waits as well.
    """
    query = (
        select(ScanSession.id, Generation.remote_id)
        .where(_IS_DUE, Generation.session_id == ScanSession.id, Generation.number == ScanSession.generation)
        .where(col(Generation.remote_id).is_not(None), _NONE_OPEN)
        .order_by(col(ScanSession.seq))
    )
    found = tx.exec(query.limit(1)).first()
    return (found[0], found[1] or "") if found else None


def work(tx: Tx, capture_id: str) -> EnrichmentWork:
    """What ``sync.proposals`` needs to know of one capture, which must be there."""
    way = tx.get_one(Delivery, capture_id)
    row = tx.get(Enrichment, capture_id) or Enrichment(capture_id=capture_id, session_id=way.session_id)
    mine = select(Decision).where(Decision.capture_id == capture_id)
    decisions = list(tx.exec(mine.order_by(text("rowid"))))
    open_ones = select(ProposalRow.proposal_id).where(ProposalRow.capture_id == capture_id, ProposalRow.is_open == 1)
    accepted = select(ProposalRow.proposal_id, ProposalRow.current_value).where(
        UNAPPLIED, Decision.proposal_id == ProposalRow.proposal_id, Decision.capture_id == capture_id
    )
    return EnrichmentWork(
        capture_id=capture_id,
        session_id=way.session_id,
        remote_id=way.remote_id or "",
        is_fetch_due=bool(row.fetch_due),
        fetches=row.fetches,
        decisions=tuple(_decision_work(one) for one in decisions if one.state in _ON_ITS_WAY),
        to_apply=tuple((proposal_id, value) for proposal_id, value in tx.exec(accepted)),
        is_any_open=tx.exec(open_ones.limit(1)).first() is not None,
        decided_at=max((one.decided_at for one in decisions), key=lambda at: at.wall, default=None),
        apply_state=ApplyState(row.apply_state),
        applies=row.applies,
        sent_at=row.sent_at,
        wait=Wait(row.wait_since, row.wait_s) if row.wait_since else None,
    )


def keep_proposals(tx: Tx, asked: EnrichmentWork, told: Sequence[Proposal], now: Instant) -> None:
    """Keep what the server proposes for a capture; what it no longer proposes goes, unless somebody decided about it.

    An id that belongs to another capture is a strange server's: that proposal is left out.
    """
    decided = set(tx.exec(select(Decision.proposal_id).where(Decision.capture_id == asked.capture_id)))
    mine = select(ProposalRow).where(ProposalRow.capture_id == asked.capture_id)
    left = {row.proposal_id: row for row in tx.exec(mine)}
    for place, one in enumerate(told):
        known = left.pop(one.id, None) or tx.get(ProposalRow, one.id)
        if known is None or known.capture_id == asked.capture_id:
            is_open = one.status == OPEN and one.id not in decided
            tx.merge(_proposal_row(asked, one, place, is_open=is_open))
    for gone in left.values():
        gone.is_open = 0
        if gone.proposal_id not in decided:
            tx.delete(gone)
    row_of = _enrichment(tx, asked)
    row_of.fetch_due, row_of.fetches, row_of.fetched_at, row_of.proposal_count = 0, 0, now, len(told)
    _rest(row_of, None)


def not_read(tx: Tx, asked: EnrichmentWork, wait: Wait | None, why: str, *, is_over: bool) -> None:
    """The proposals of a capture could not be read. ``is_over``: it is not tried again by itself."""
    row = _enrichment(tx, asked)
    row.fetches += 1
    row.fetch_due = 0 if is_over else row.fetch_due
    _rest(row, wait, why)


def lease_decision(tx: Tx, proposal_id: str, now: Instant) -> Verdict | None:
    """Intent to send a decision; None when it changed meanwhile."""
    row = tx.get_one(Decision, proposal_id)
    if row.state != DeliveryState.WAITING:
        return None
    row.state, row.sent_at = delivery.after(DeliveryState.WAITING, DeliveryEvent.LEASED), now
    row.attempts += 1
    return Verdict(row.verdict)


def settle_decision(
    tx: Tx, proposal_id: str, sent: Verdict, event: DeliveryEvent, wait: Wait | None = None, why: str = ""
) -> None:
    """Record what became of a decision. One that a person changed meanwhile is sent anew, whatever became of it."""
    row = tx.get_one(Decision, proposal_id)
    state = delivery.after(DeliveryState(row.state), event)
    is_changed = row.verdict != sent and state in {DeliveryState.DELIVERED, DeliveryState.REFUSED}
    row.state = DeliveryState.WAITING if is_changed else state
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait and not is_changed else (None, 0.0)
    row.last_error = "" if is_changed else why
    if row.state == DeliveryState.REFUSED:
        proposal, enrichment = tx.get(ProposalRow, proposal_id), tx.get(Enrichment, row.capture_id)
        if proposal is not None:
            proposal.is_open = 0
        if enrichment is not None:
            enrichment.fetch_due, enrichment.fetches = 1, 0  # what does the server say of it now?
    if row.state in {DeliveryState.DELIVERED, DeliveryState.REFUSED}:
        tx.get_one(ScanSession, row.session_id).extraction_due = 1


def lease_apply(tx: Tx, asked: EnrichmentWork, now: Instant) -> bool:
    """Intent to have the accepted proposals written; False when a person changed a decision meanwhile."""
    accepted = tx.exec(select(Decision.proposal_id).where(UNAPPLIED, Decision.capture_id == asked.capture_id)).all()
    undone = tx.exec(select(Decision.proposal_id).where(UNDONE, Decision.capture_id == asked.capture_id)).first()
    if undone is not None or set(accepted) != {proposal_id for proposal_id, _ in asked.to_apply}:
        return False
    row = _enrichment(tx, asked)
    row.apply_state, row.sent_at = ApplyState.IN_FLIGHT, now
    row.applies += 1
    return True


def settle_apply(
    tx: Tx, asked: EnrichmentWork, state: ApplyState, wait: Wait | None = None, why: str = "", *, is_tried: bool = True
) -> None:
    """Record whether what was accepted is written. ``is_tried`` False: the server never saw the try."""
    row = _enrichment(tx, asked)
    row.apply_state = state
    row.applies = 0 if state is ApplyState.DONE else row.applies if is_tried else max(0, row.applies - 1)
    _rest(row, wait, why)
    if state is ApplyState.DONE:
        wanted = col(Decision.proposal_id).in_([proposal_id for proposal_id, _ in asked.to_apply])
        tx.exec(update(Decision).where(wanted).values(is_applied=1))
        tx.get_one(ScanSession, asked.session_id).extraction_due = 1


def keep_extraction(tx: Tx, session_id: str, extraction: str) -> None:
    """Keep how far the server is with a session; an empty word says nothing. It is not asked again by itself."""
    row = tx.get_one(ScanSession, session_id)
    row.extraction, row.extraction_due = extraction or row.extraction, 0


_ON_ITS_WAY = frozenset({DeliveryState.WAITING, DeliveryState.IN_FLIGHT, DeliveryState.UNKNOWN})


def _decision_work(row: Decision) -> DecisionWork:
    wait = Wait(row.wait_since, row.wait_s) if row.wait_since else None
    return DecisionWork(
        row.proposal_id, Verdict(row.verdict), DeliveryState(row.state), row.attempts, row.sent_at, wait
    )


def _proposal_row(asked: EnrichmentWork, one: Proposal, place: int, *, is_open: bool) -> ProposalRow:
    return ProposalRow(
        proposal_id=one.id,
        session_id=asked.session_id,
        capture_id=asked.capture_id,
        place=place,
        field_name=one.field_name,
        current_value=one.current_value,
        proposed_value=one.proposed_value,
        confidence=one.confidence,
        reasoning=one.reasoning,
        source=one.source,
        status=one.status,
        created=one.created,
        is_open=int(is_open),
    )


def _enrichment(tx: Tx, asked: EnrichmentWork) -> Enrichment:
    row = tx.get(Enrichment, asked.capture_id)
    if row is None:
        row = Enrichment(capture_id=asked.capture_id, session_id=asked.session_id)
        tx.add(row)
    return row


def _rest(row: Enrichment, wait: Wait | None, why: str = "") -> None:
    row.wait_since, row.wait_s = (wait.since, wait.length_s) if wait else (None, 0.0)
    row.last_error = why


def _ids(tx: Tx, query: object, **values: object) -> list[str]:
    named: Mapping[str, object] = values
    return [row[0] for row in tx.connection().execute(query, named)]  # type: ignore[call-overload]
