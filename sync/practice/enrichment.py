"""Enrichment: what the vision work proposes for a capture's product, and what a person decides about it.

Proposals are worked out from the capture, always the same ones under the same ids, and exist once the extraction of a
submitted session is ready. Kept is only what was decided. A decision may be changed until it has been applied.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID, uuid5

from sync.practice import vision
from sync.practice.answers import Problem, RefusedError
from sync.practice.endpoint import SCANNER, Call, Reply, Route, date_text, optional_date_text
from sync.practice.products import product_of
from sync.practice.records import (
    Capture,
    CaptureStatus,
    ExtractionStatus,
    Review,
    ReviewStatus,
    Session,
    proposed_fields,
)
from sync.practice.schema import ReviewForm, read_form
from sync.practice.state import State

_SPACE: Final = UUID("5f0f9a3e-4a53-4f0c-9c6f-5d6b3a0e52f4")
_TEXTS: Final = ("field_name", "current_value", "proposed_value", "confidence", "reasoning", "source", "created")
_WITHOUT_PROPOSALS: Final = frozenset({ExtractionStatus.PENDING, ExtractionStatus.PROCESSING})


@dataclass(frozen=True, slots=True)
class Proposal:
    """One field of a product that the vision work would fill, and what was decided about it."""

    id: str
    field_name: str
    proposed_value: str
    confidence: str
    reasoning: str
    created: datetime
    review: Review | None


def proposals_of(session: Session, capture: Capture) -> tuple[Proposal, ...]:
    """Return the proposals of one capture of a session as it is now."""
    if session.extraction_status in _WITHOUT_PROPOSALS or capture.status is not CaptureStatus.COMPLETED:
        return ()
    reviews = {review.proposal_id: review for review in capture.reviews}
    product, created = product_of(capture), capture.processed_at or capture.created
    made = []
    for field_name in proposed_fields(session, capture):
        own_id = str(uuid5(_SPACE, f"{capture.id}/{field_name}"))
        sure = vision.confidence(session, capture, field_name)
        why = vision.reasoning(session, capture, field_name)
        value = product.field(field_name)
        made.append(Proposal(own_id, field_name, value, sure, why, created, reviews.get(own_id)))
    return tuple(made)


def list_proposals(call: Call) -> Reply:
    """Show what is proposed for a capture; nothing before the extraction is ready."""
    capture = call.state.capture(call.id)
    found = [_value(call, proposal) for proposal in proposals_of(call.state.session(capture.session_id), capture)]
    size = call.rules.proposals_per_page
    return Reply(200, found if size is None else _page(found, int(call.query.get("page", "1")), size))


def review_proposal(call: Call) -> Reply:
    """Accept or reject one proposal."""
    form, proposal_id = read_form(ReviewForm, call.fields()), call.path_ids["proposal_id"]
    capture = _capture_with(call.state, proposal_id)
    review = Review(proposal_id, ReviewStatus(form.status), call.state.now())
    changed = call.state.change_capture(capture.id, lambda one: _reviewed(one, review))
    shown = next(one for one in proposals_of(call.state.session(changed.session_id), changed) if one.id == proposal_id)
    return Reply(200, _value(call, shown), applied=True)


def apply_proposals(call: Call) -> Reply:
    """Write the accepted proposals to the product; a repeat finds nothing left to write and is refused."""
    waiting = [review for review in call.state.capture(call.id).reviews if _is_waiting(review)]
    capture = call.state.change_capture(call.id, _applied)
    value = {"applied_count": len(waiting), "product_short_id": product_of(capture).short_id}
    return Reply(200, value, applied=True)


def _reviewed(capture: Capture, review: Review) -> Capture:
    before = [one for one in capture.reviews if one.proposal_id == review.proposal_id]
    if any(one.is_applied for one in before):
        raise RefusedError(Problem(409, "The proposal has been applied already."))
    others = tuple(one for one in capture.reviews if one.proposal_id != review.proposal_id)
    return replace(capture, reviews=(*others, review))


def _applied(capture: Capture) -> Capture:
    if not any(_is_waiting(review) for review in capture.reviews):
        raise RefusedError(Problem(409, "There is no accepted proposal that waits to be applied."))
    return replace(
        capture, reviews=tuple(replace(one, is_applied=True) if _is_waiting(one) else one for one in capture.reviews)
    )


def _page(found: list[dict[str, object]], page: int, size: int) -> dict[str, object]:
    """One page in Closient's envelope."""
    paging = {"page": page, "page_size": size, "total_count": len(found), "has_next": page * size < len(found)}
    return {"data": found[(page - 1) * size : page * size], "pagination": paging}


def _is_accepted(review: Review) -> bool:
    return review.status is ReviewStatus.ACCEPTED


def _is_waiting(review: Review) -> bool:
    return _is_accepted(review) and not review.is_applied


def _capture_with(state: State, proposal_id: str) -> Capture:
    for session in state.sessions():
        for capture in session.captures:
            if any(proposal.id == proposal_id for proposal in proposals_of(session, capture)):
                return capture
    raise RefusedError(Problem(404, "The requested resource was not found."))


def _value(call: Call, proposal: Proposal) -> dict[str, object]:
    value, strange = _plain_value(call, proposal), call.rules.proposal_words
    return {**value, **dict.fromkeys(_TEXTS, strange)} if strange else value


def _plain_value(call: Call, proposal: Proposal) -> dict[str, object]:
    review = proposal.review
    return {
        "id": proposal.id,
        "field_name": proposal.field_name,
        "current_value": proposal.proposed_value if review and review.is_applied and _is_accepted(review) else "",
        "proposed_value": proposal.proposed_value,
        "confidence": proposal.confidence,
        "reasoning": proposal.reasoning,
        "source": "practice_vision",
        "status": call.enum_text(review.status if review else ReviewStatus.PENDING),
        "created": date_text(proposal.created),
        "metadata": {},
        "reviewed_at": optional_date_text(review.reviewed_at if review else None),
    }


ROUTES = (
    Route("GET", f"{SCANNER}/captures/{{id}}/proposals", list_proposals),
    Route("POST", f"{SCANNER}/captures/{{id}}/apply", apply_proposals),
    Route("PATCH", f"{SCANNER}/proposals/{{proposal_id}}", review_proposal),
)
