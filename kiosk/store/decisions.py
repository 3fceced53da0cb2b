"""A person's side of proposals: what is shown, and what is decided. Each function runs inside one transaction."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlmodel import col, select

from kiosk.core.delivery import DeliveryState
from kiosk.core.proposals import ApplyState, Proposal, ProposalRecord, Verdict
from kiosk.core.time import Instant
from kiosk.store.database import Tx
from kiosk.store.proposal_tables import OPEN, Decision, Enrichment, ProposalRow
from kiosk.store.tables import Capture, Delivery

MOST_COUNTED = 999
"""More open proposals are not counted: nobody needs the number."""
_MOST_SHOWN = 2_000
_COUNT = text("SELECT count(*) FROM (SELECT 1 FROM proposal WHERE is_open = 1 LIMIT :most)")
_BY_CAPTURE = text("""
    SELECT p.capture_id, count(*), sum(p.is_open) FROM proposal p
    WHERE p.capture_id IN (SELECT value FROM json_each(:ids)) GROUP BY p.capture_id
""")
_OF_CAPTURE = text("SELECT count(*), coalesce(sum(is_open), 0) FROM proposal WHERE capture_id = :id")
_OF_SESSION = text("""
    SELECT (SELECT count(*) FROM proposal WHERE session_id = :id),
        (SELECT count(*) FROM proposal WHERE session_id = :id AND is_open = 1)
""")
# Word for word the conditions of two partial indexes. What a person has to decide about first is none of it.
_UNSENT = text("""
    SELECT (SELECT count(*) FROM decision d JOIN scan_session s ON s.id = d.session_id
            WHERE d.state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN') AND s.state <> 'HANDED_OVER'),
        (SELECT count(*) FROM decision d JOIN scan_session s ON s.id = d.session_id
            WHERE d.state = 'DELIVERED' AND d.verdict = 'ACCEPTED' AND d.is_applied = 0 AND s.state <> 'HANDED_OVER'
            AND NOT EXISTS (SELECT 1 FROM enrichment e WHERE e.capture_id = d.capture_id AND e.apply_state = 'REFUSED')
            AND NOT EXISTS (SELECT 1 FROM proposal p WHERE p.capture_id = d.capture_id AND p.is_open = 1))
""")
_IS_KEPT = text("SELECT 1 FROM sqlite_schema WHERE name = 'decision'")
_SESSIONS = text("SELECT count(*) FROM scan_session")


@dataclass(frozen=True, slots=True)
class Offered:
    """How many proposals a capture has, and how many of them nobody has decided about."""

    proposals: int
    open: int


def count_open(tx: Tx) -> int:
    """How many proposals want a decision, counted up to one more than ``MOST_COUNTED``."""
    return int(tx.connection().execute(_COUNT, {"most": MOST_COUNTED + 1}).scalar_one())


def count_unsent(tx: Tx) -> int:
    """How many decisions the server does not know, or has not written yet although it could.

    None in a file that no kiosk of this version has opened yet (``doctor`` may look into one).
    """
    if tx.connection().execute(_IS_KEPT).first() is None:
        return 0
    sending, writing = tx.connection().execute(_UNSENT).one()
    return int(sending + writing)


def count_sessions(tx: Tx) -> int:
    """How many sessions there are."""
    return int(tx.connection().execute(_SESSIONS).scalar_one())


def offered(tx: Tx, capture_ids: Sequence[str]) -> dict[str, Offered]:
    """How many proposals each of these captures has; those without any are left out."""
    found = tx.connection().execute(_BY_CAPTURE, {"ids": json.dumps(list(capture_ids))})
    return {capture_id: Offered(count, is_open) for capture_id, count, is_open in found}


def offered_in(tx: Tx, scope: str) -> Offered:
    """How many proposals there are of a capture (``c:`` and its id), of a session (``s:``), or open ones at all."""
    kind, _, own_id = scope.partition(":")
    if not own_id:
        count = count_open(tx)
        return Offered(count, count)
    query = _OF_CAPTURE if kind == "c" else _OF_SESSION
    proposals, is_open = tx.connection().execute(query, {"id": own_id}).one()
    return Offered(proposals, is_open)


def ids_of_session(tx: Tx, session_id: str) -> list[str]:
    """Ids of the proposals of a session, capture by capture in the server's order; the first two thousand."""
    mine = select(ProposalRow.proposal_id).where(ProposalRow.session_id == session_id)
    in_order = mine.order_by(col(ProposalRow.capture_id), col(ProposalRow.place))
    return list(tx.exec(in_order.limit(_MOST_SHOWN)))


def ids_of_capture(tx: Tx, capture_id: str) -> list[str]:
    """Ids of the proposals of a capture, in the server's order."""
    mine = select(ProposalRow.proposal_id).where(ProposalRow.capture_id == capture_id)
    return list(tx.exec(mine.order_by(col(ProposalRow.place)).limit(_MOST_SHOWN)))


def ids_of_open(tx: Tx) -> list[str]:
    """Ids of all proposals that want a decision, capture by capture; the first two thousand."""
    wanted = select(ProposalRow.proposal_id).where(OPEN)
    in_order = wanted.order_by(col(ProposalRow.session_id), col(ProposalRow.capture_id), col(ProposalRow.place))
    return list(tx.exec(in_order.limit(_MOST_SHOWN)))


def get_proposal(tx: Tx, proposal_id: str) -> ProposalRecord | None:
    """One proposal with all that is shown of it; None when the server has taken it back."""
    row = tx.get(ProposalRow, proposal_id)
    if row is None:
        return None
    capture, way = tx.get(Capture, row.capture_id), tx.get(Delivery, row.capture_id)
    decision, enrichment = tx.get(Decision, proposal_id), tx.get(Enrichment, row.capture_id)
    proposal = Proposal(
        row.proposal_id,
        row.field_name,
        row.current_value,
        row.proposed_value,
        row.confidence,
        row.reasoning,
        row.source,
        row.status,
        row.created,
    )
    return ProposalRecord(
        proposal=proposal,
        session_id=row.session_id,
        capture_id=row.capture_id,
        code=capture.text if capture else "",
        product_name=way.product_name if way else "",
        verdict=Verdict(decision.verdict) if decision else None,
        state=DeliveryState(decision.state) if decision else None,
        is_applied=bool(decision and decision.is_applied),
        apply_state=ApplyState(enrichment.apply_state) if enrichment else ApplyState.NONE,
        why=(decision.last_error if decision else "") or (enrichment.last_error if enrichment else ""),
    )


def decide(tx: Tx, proposal_id: str, verdict: Verdict, now: Instant) -> bool:
    """Keep what a person decided. False when it can no longer be decided: written already, or the server took it back.

    A decision that is under way, or in doubt, keeps its state: the courier sends the new one when the old one is
    settled, so that no late answer can overtake it.
    """
    found = get_proposal(tx, proposal_id)
    if found is None or not found.may_change:
        return False
    row = tx.get(Decision, proposal_id)
    if row is None:
        row = Decision(
            proposal_id=proposal_id,
            session_id=found.session_id,
            capture_id=found.capture_id,
            verdict=verdict,
            decided_at=now,
        )
        tx.add(row)
    elif row.verdict != verdict or row.state == DeliveryState.REFUSED:
        row.verdict, row.decided_at = verdict, now
        if row.state not in {DeliveryState.IN_FLIGHT, DeliveryState.UNKNOWN}:
            row.state, row.wait_since, row.wait_s, row.last_error = DeliveryState.WAITING, None, 0.0, ""
    tx.get_one(ProposalRow, proposal_id).is_open = 0
    enrichment = tx.get(Enrichment, found.capture_id)
    if enrichment is not None and enrichment.apply_state in {ApplyState.DONE, ApplyState.REFUSED}:
        enrichment.apply_state, enrichment.applies = ApplyState.NONE, 0
        enrichment.wait_since, enrichment.wait_s, enrichment.last_error = None, 0.0, ""
    return True


def accept_all(tx: Tx, capture_id: str, now: Instant) -> int:
    """Accept all proposals of a capture that want a decision. Returns how many."""
    wanted = select(ProposalRow.proposal_id).where(OPEN, ProposalRow.capture_id == capture_id)
    return sum(decide(tx, proposal_id, Verdict.ACCEPTED, now) for proposal_id in tx.exec(wanted).all())


def write_again(tx: Tx, capture_id: str) -> bool:
    """A person wants what was accepted to be written once more, having looked. False when nothing stands still."""
    row = tx.get(Enrichment, capture_id)
    if row is None or row.apply_state != ApplyState.REFUSED:
        return False
    row.apply_state, row.applies = ApplyState.NONE, 0
    row.wait_since, row.wait_s, row.last_error = None, 0.0, ""
    return True
