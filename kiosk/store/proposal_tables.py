"""The tables of what the server proposes and people decide, and of freshness; beside ``kiosk.store.tables``.

What the server says is only kept, never sent back: it can be asked again. A decision is a person's, and goes on its
way as a capture does.
"""

from sqlalchemy import REAL, CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from kiosk.core.delivery import DeliveryState
from kiosk.core.proposals import ApplyState, Verdict
from kiosk.core.time import Instant
from kiosk.store.tables import InstantText, one_of

FETCH_DUE = text("enrichment.fetch_due = 1")
DOUBTFUL = text("enrichment.apply_state IN ('IN_FLIGHT', 'UNKNOWN')")
OPEN = text("proposal.is_open = 1")
UNDONE = text("decision.state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')")
UNAPPLIED = text("decision.state = 'DELIVERED' AND decision.verdict = 'ACCEPTED' AND decision.is_applied = 0")
WANTED = text("freshness.is_wanted = 1")
"""Word for word the conditions of the partial indexes; SQLite uses them only then."""


class Enrichment(SQLModel, table=True):
    """What becomes of one capture on the server beyond its status: are its proposals to be read, are they written?

    ``proposal_count``: what the last poll told, -1 where it did not tell. ``sent_at``: when the last apply went out.
    ``wait_since``, ``wait_s`` and ``last_error`` concern reading and writing alike; ``fetches`` and ``applies`` count.
    """

    __tablename__ = "enrichment"
    __table_args__ = (
        one_of("apply_state", ApplyState),
        CheckConstraint("fetch_due IN (0, 1)", name="fetch_due_known"),
        CheckConstraint("proposal_count >= -1", name="count_known"),
        CheckConstraint("fetches >= 0 AND applies >= 0", name="tries_positive"),
        Index("enrichment_by_session", "session_id"),
        Index("enrichment_due", "fetches", sqlite_where=text("fetch_due = 1")),
        Index("enrichment_doubtful", "apply_state", sqlite_where=text("apply_state IN ('IN_FLIGHT', 'UNKNOWN')")),
        {"sqlite_strict": True},
    )

    capture_id: str = Field(primary_key=True, foreign_key="capture.id", sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    proposal_count: int = 0
    fetch_due: int = 0
    fetches: int = 0
    apply_state: str = Field(default=ApplyState.NONE.value, sa_type=Text)
    applies: int = 0
    fetched_at: Instant | None = Field(default=None, sa_type=InstantText)
    sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    last_error: str = Field(default="", sa_type=Text)

    model_config = {"arbitrary_types_allowed": True}


class ProposalRow(SQLModel, table=True):
    """What the server proposes for one field of a capture's product, in its order.

    ``is_open``: nobody has decided, neither here nor there.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        CheckConstraint("place >= 0", name="place_positive"),
        CheckConstraint("is_open IN (0, 1)", name="is_open_known"),
        Index("proposal_by_capture", "capture_id", "place"),
        Index("proposal_by_session", "session_id", "capture_id", "place"),
        Index("proposal_open", "session_id", "capture_id", sqlite_where=text("is_open = 1")),
        {"sqlite_strict": True},
    )

    proposal_id: str = Field(primary_key=True, sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    capture_id: str = Field(foreign_key="capture.id", sa_type=Text)
    place: int
    field_name: str = Field(sa_type=Text)
    current_value: str = Field(sa_type=Text)
    proposed_value: str = Field(sa_type=Text)
    confidence: str = Field(sa_type=Text)
    reasoning: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    created: str = Field(sa_type=Text)
    is_open: int = 0


class Decision(SQLModel, table=True):
    """What a person decided about a proposal, and its way to the server. ``is_applied``: written to the product.

    It may be changed until it is applied; ``sent_at`` is of the last sending.
    """

    __tablename__ = "decision"
    __table_args__ = (
        one_of("verdict", Verdict),
        one_of("state", DeliveryState),
        CheckConstraint("is_applied IN (0, 1)", name="is_applied_known"),
        CheckConstraint("attempts >= 0", name="attempts_positive"),
        CheckConstraint("state NOT IN ('IN_FLIGHT', 'UNKNOWN') OR sent_at IS NOT NULL", name="sent_has_time"),
        Index("decision_by_capture", "capture_id"),
        Index("decision_by_session", "session_id", "state"),
        Index("decision_undone", "state", sqlite_where=text("state IN ('WAITING', 'IN_FLIGHT', 'UNKNOWN')")),
        Index(
            "decision_unapplied",
            "capture_id",
            sqlite_where=text("state = 'DELIVERED' AND verdict = 'ACCEPTED' AND is_applied = 0"),
        ),
        {"sqlite_strict": True},
    )

    proposal_id: str = Field(primary_key=True, sa_type=Text)
    session_id: str = Field(foreign_key="scan_session.id", sa_type=Text)
    capture_id: str = Field(foreign_key="capture.id", sa_type=Text)
    verdict: str = Field(sa_type=Text)
    state: str = Field(default=DeliveryState.WAITING.value, sa_type=Text)
    is_applied: int = 0
    attempts: int = 0
    decided_at: Instant = Field(sa_type=InstantText)
    sent_at: Instant | None = Field(default=None, sa_type=InstantText)
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)
    last_error: str = Field(default="", sa_type=Text)

    model_config = {"arbitrary_types_allowed": True}


class FreshnessRow(SQLModel, table=True):
    """From how many days before its date a product counts as due soon, as the server told at ``fetched_at``.

    Belongs to the kiosk, not to a session: it can be asked again at any time. ``tries``: failed ones since.
    """

    __tablename__ = "freshness"
    __table_args__ = (
        CheckConstraint("is_wanted IN (0, 1)", name="is_wanted_known"),
        CheckConstraint("tries >= 0", name="tries_positive"),
        CheckConstraint("warning_days >= 0 AND critical_days >= 0", name="days_positive"),
        Index("freshness_wanted", "tries", sqlite_where=text("is_wanted = 1")),
        {"sqlite_strict": True},
    )

    gtin: str = Field(primary_key=True, sa_type=Text)
    is_wanted: int = 1
    tries: int = 0
    warning_days: int | None = None
    critical_days: int | None = None
    category: str = Field(default="", sa_type=Text)
    source: str = Field(default="", sa_type=Text)
    fetched_at: Instant | None = Field(default=None, sa_type=InstantText)
    wait_since: Instant | None = Field(default=None, sa_type=InstantText)
    wait_s: float = Field(default=0.0, sa_type=REAL)

    model_config = {"arbitrary_types_allowed": True}
