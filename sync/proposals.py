"""What to do next about a capture's proposals, and what the answers say. Pure, like ``sync.plan``.

It comes after all sending and all asking for results: decisions of people first, then what was accepted is written,
then proposals are read, and that only while most of the day's requests are left for scans. PATCH sets a target state,
so a decision whose answer was lost is looked up by listing again; what was accepted is written once, after the last
decision about a capture, and never repeated blindly (API page, 3.14 and 4d).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.forecast import DayBudget
from kiosk.core.inert import inert
from kiosk.core.proposals import ApplyState, DecisionWork, EnrichmentWork, Proposal, StatusTold
from kiosk.core.time import Instant, Wait
from sync.reconcile import UnreadableSession, read_own_id
from sync.results import is_over

APPLY_AFTER_S = 3.0
"""So long after the last decision a person may still take it back, before it is written to the product."""
MAX_READS = 12
"""So often the proposals of a capture are asked for before it is left; a new poll of its session asks again."""
MAX_APPLIES = 2
"""So often what was accepted is written by itself: once more only where a look shows that the first did not arrive."""
MOST = 200
"""More proposals of one capture are not kept."""
_LONGEST = {"value": 2_000, "words": 2_000, "name": 50, "source": 100, "short": 40}
_IS_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class ListProposals:
    """GET the proposals: to keep them, and to settle what is in doubt."""

    work: EnrichmentWork


@dataclass(frozen=True, slots=True)
class SendDecision:
    """PATCH one proposal."""

    work: EnrichmentWork
    decision: DecisionWork


@dataclass(frozen=True, slots=True)
class Apply:
    """POST apply: write what was accepted."""

    work: EnrichmentWork


@dataclass(frozen=True, slots=True)
class AskExtraction:
    """GET the status once more: decisions change it."""

    session_id: str
    remote_id: str


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing to do for ``seconds``; None: nothing at all."""

    seconds: float | None


ProposalStep = ListProposals | SendDecision | Apply | AskExtraction | Later
NOTHING = Later(None)


def next_step(work: EnrichmentWork, quiescence_s: float, now: Instant) -> ListProposals | SendDecision | Apply | Later:
    """Return the next step for one capture."""
    waits: list[float] = []
    for decision in work.decisions:
        left = decision.wait.remaining_s(now) if decision.wait else 0.0
        if decision.state is DeliveryState.WAITING:
            if left <= 0:
                return SendDecision(work, decision)
        else:
            left = max(left, _quiet_s(decision.sent_at, quiescence_s, now), _look_wait_s(work, now))
            if left <= 0:
                return ListProposals(work)
        waits.append(left)
    if waits:  # nothing is written before each decision is settled
        return Later(min(waits))
    if work.apply_state in {ApplyState.IN_FLIGHT, ApplyState.UNKNOWN}:
        left = max(_quiet_s(work.sent_at, quiescence_s, now), _look_wait_s(work, now))
        return Later(left) if left > 0 else ListProposals(work)
    return _write_or_read(work, now)


def _write_or_read(work: EnrichmentWork, now: Instant) -> ListProposals | Apply | Later:
    is_to_write = bool(work.to_apply) and not work.is_any_open and work.apply_state is not ApplyState.REFUSED
    if is_to_write:
        thinking_s = Wait(work.decided_at, APPLY_AFTER_S).remaining_s(now) if work.decided_at else 0.0
        left = max(thinking_s, _look_wait_s(work, now))
        return Later(left) if left > 0 else Apply(work)
    if not work.is_fetch_due:
        return NOTHING
    left = _look_wait_s(work, now)
    return Later(left) if left > 0 else ListProposals(work)


def _quiet_s(sent_at: Instant | None, quiescence_s: float, now: Instant) -> float:
    return Wait(sent_at, quiescence_s).remaining_s(now) if sent_at else 0.0


def _look_wait_s(work: EnrichmentWork, now: Instant) -> float:
    return work.wait.remaining_s(now) if work.wait else 0.0


def may_read(day: DayBudget | None) -> bool:
    """Whether proposals and freshness may be read: half of the day's requests stay for scans and for decisions."""
    return day is None or day.left * 2 > day.share


def settled_decisions(
    work: EnrichmentWork, told: Sequence[Proposal], quiescence_s: float, now: Instant
) -> tuple[tuple[DecisionWork, DeliveryEvent], ...]:
    """What a list says about decisions in doubt; one that may still be on its way stays in doubt.

    The server has another status, or the proposal no more: the decision is sent again, and its answer tells.
    """
    status = {one.id: one.status for one in told}
    settled = []
    for decision in work.decisions:
        if decision.state is DeliveryState.WAITING or _quiet_s(decision.sent_at, quiescence_s, now) > 0:
            continue
        is_there = status.get(decision.proposal_id) == decision.verdict
        settled.append((decision, DeliveryEvent.FOUND if is_there else DeliveryEvent.ABSENT))
    return tuple(settled)


def settled_apply(
    work: EnrichmentWork, told: Sequence[Proposal], quiescence_s: float, now: Instant
) -> ApplyState | None:
    """What a list says about values whose writing is in doubt; None while nothing is, or it may still arrive.

    All are the product's values now: done. All are as they were: it did not arrive, and is tried once more. Anything
    else nobody can know.
    """
    is_doubtful = work.apply_state in {ApplyState.IN_FLIGHT, ApplyState.UNKNOWN}
    if not is_doubtful or _quiet_s(work.sent_at, quiescence_s, now) > 0:
        return None
    by_id = {one.id: one for one in told}
    known = [(by_id.get(proposal_id), before) for proposal_id, before in work.to_apply]
    if all(one is not None and one.current_value == one.proposed_value for one, _ in known):
        return ApplyState.DONE
    if all(one is not None and one.current_value == before for one, before in known) and work.applies < MAX_APPLIES:
        return ApplyState.NONE
    return ApplyState.REFUSED


def read_status(body: Mapping[str, Any]) -> StatusTold:
    """Read a status poll. Raises UnreadableSession when its fields are missing."""
    over = is_over(body)
    counts: list[tuple[str, int]] = []
    is_any_unnamed = False
    for capture in body.get("captures", []):
        known = capture if isinstance(capture, Mapping) else {}
        count, own_id = known.get("proposal_count"), read_own_id(known)
        if not isinstance(count, int) or isinstance(count, bool) or count <= 0:
            continue
        if own_id is None:
            is_any_unnamed = True
        else:
            counts.append((own_id, min(count, MOST)))
    return StatusTold(inert(str(body["extraction_status"]).lower(), 40), over, tuple(counts), is_any_unnamed)


def read_proposals(body: object) -> tuple[Proposal, ...] | None:
    """Read a list of proposals; None when it is none. What is no proposal, or has no plain id, is left out."""
    if not isinstance(body, list):
        return None
    found: dict[str, Proposal] = {}
    for item in body:
        one = _proposal(item) if isinstance(item, Mapping) else None
        if one is not None and len(found) < MOST:
            found.setdefault(one.id, one)
    return tuple(found.values())


def _proposal(item: Mapping[str, Any]) -> Proposal | None:
    own_id = item.get("id")
    if not isinstance(own_id, str) or not _IS_ID.fullmatch(own_id):
        return None
    return Proposal(
        id=own_id,
        field_name=_text(item, "field_name", "name"),
        current_value=_text(item, "current_value", "value"),
        proposed_value=_text(item, "proposed_value", "value"),
        confidence=_text(item, "confidence", "short"),
        reasoning=_text(item, "reasoning", "words"),
        source=_text(item, "source", "source"),
        status=_text(item, "status", "short").upper(),
        created=_text(item, "created", "short"),
    )


def _text(item: Mapping[str, Any], name: str, kind: str) -> str:
    value = item.get(name)
    return inert(value, _LONGEST[kind]) if isinstance(value, str) else ""


def extraction_of(body: Mapping[str, Any]) -> str:
    """How far the server is, of a status poll. Raises UnreadableSession when it does not tell."""
    told = body.get("extraction_status")
    if not isinstance(told, str) or not told:
        raise UnreadableSession("the status answer has no extraction_status")
    return inert(told.lower(), 40)
