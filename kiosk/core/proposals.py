"""What the server proposes for a product, and what a person decides about it. Plain values.

Source: API page, 3.14. Texts of the server were made inert and cut when they were read; ids of the server are plain.
"""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from kiosk.core.delivery import DeliveryState
from kiosk.core.time import Instant, Wait

OPEN = "PENDING"
"""The server's status of a proposal that nobody has decided about."""


class Verdict(StrEnum):
    """What a person says to a proposal; the server's own words for it."""

    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"


class ApplyState(StrEnum):
    """Whether what was accepted of a capture has been written to its product."""

    NONE = "NONE"
    IN_FLIGHT = "IN_FLIGHT"
    UNKNOWN = "UNKNOWN"
    """Sent, outcome not known; settled by looking at the proposals, never by a blind repeat (API page, 4d)."""
    DONE = "DONE"
    REFUSED = "REFUSED"
    """The server will not, or nobody can know whether it did: a person decides."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the server proposes for one field. ``confidence``: its own decimal from 0 to 1, as text."""

    id: str
    field_name: str
    current_value: str
    proposed_value: str
    confidence: str
    reasoning: str
    source: str
    status: str
    created: str


@dataclass(frozen=True, slots=True)
class StatusTold:
    """A status poll's answer. ``counts``: how many proposals the server has, by its id of a capture.

    ``is_any_unnamed``: there are proposals for captures that the answer does not name.
    """

    extraction: str
    is_over: bool
    counts: tuple[tuple[str, int], ...] = ()
    is_any_unnamed: bool = False


@dataclass(frozen=True, slots=True)
class DecisionWork:
    """A person's decision that is not on the server, or not known to be. ``sent_at`` of the last sending."""

    proposal_id: str
    verdict: Verdict
    state: DeliveryState
    attempts: int = 0
    sent_at: Instant | None = None
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class EnrichmentWork:
    """What is to be done about one capture's proposals.

    ``to_apply``: accepted proposals that the server knows as such and that are not written yet, each with the value
    that the product had before. ``is_any_open``: a person has not decided about all. ``decided_at``: the last time.
    """

    capture_id: str
    session_id: str
    remote_id: str
    is_fetch_due: bool = False
    fetches: int = 0
    decisions: tuple[DecisionWork, ...] = ()
    to_apply: tuple[tuple[str, str], ...] = ()
    is_any_open: bool = False
    decided_at: Instant | None = None
    apply_state: ApplyState = ApplyState.NONE
    applies: int = 0
    sent_at: Instant | None = None
    wait: Wait | None = None


@dataclass(frozen=True, slots=True)
class ProposalRecord:
    """A proposal as it is shown: what is proposed, for what, what was decided, and where the decision stands."""

    proposal: Proposal
    session_id: str
    capture_id: str
    code: str
    product_name: str
    verdict: Verdict | None = None
    state: DeliveryState | None = None
    is_applied: bool = False
    apply_state: ApplyState = ApplyState.NONE
    why: str = ""

    @property
    def is_open(self) -> bool:
        """Whether a person's decision is wanted."""
        return self.verdict is None and self.proposal.status == OPEN

    @property
    def may_change(self) -> bool:
        """Whether a decision, the first or another one, can still be made."""
        is_ours = self.is_open or self.verdict is not None
        is_writing = self.apply_state in {ApplyState.IN_FLIGHT, ApplyState.UNKNOWN}
        return is_ours and not self.is_applied and not is_writing


def percent(confidence: str) -> int | None:
    """The server's decimal from 0 to 1 in percent; None when it is none."""
    try:
        share = Decimal(confidence.strip())
    except InvalidOperation:
        return None
    return round(share * 100) if share.is_finite() and 0 <= share <= 1 else None
