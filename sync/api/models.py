"""Answers of the Scanner API as typed values, for those who show or use them.

A server may add fields, write an enum in either case, name an object's id in one of four ways, or leave out what it
documents: all of that is read. What every text says is the server's and hostile: show it through ``inert`` only.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Final, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from sync.api.operations import CAPTURE_NAMES, ID_NAMES
from sync.policy import Answer

_IS_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class SessionStatus(StrEnum):
    """Where a session stands; UNKNOWN is a word that this kiosk does not know."""

    ACTIVE = "ACTIVE"
    COMPLETED = "COMPLETED"
    EXPIRED = "EXPIRED"
    UNKNOWN = ""


class ExtractionStatus(StrEnum):
    """How far the vision work is; PENDING until the session is submitted."""

    PENDING = "pending"
    PROCESSING = "processing"
    READY = "ready"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = ""


class CaptureStatus(StrEnum):
    """How far the server is with a capture."""

    PENDING = "PENDING"
    LOOKING_UP = "LOOKING_UP"
    ENRICHING = "ENRICHING"
    RESOLVING = "RESOLVING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    NOT_FOUND = "NOT_FOUND"
    UNKNOWN = ""

    @property
    def is_final(self) -> bool:
        """Whether nothing more will happen to it."""
        return self in {CaptureStatus.COMPLETED, CaptureStatus.FAILED, CaptureStatus.NOT_FOUND}


class ProposalStatus(StrEnum):
    """What a person said to a proposal."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    UNKNOWN = ""


def _either_case(kind: type[StrEnum]) -> BeforeValidator:
    known = {member.casefold(): member for member in kind}
    return BeforeValidator(lambda value: known.get(value.casefold(), kind("")) if isinstance(value, str) else kind(""))


def _plain_id(value: object) -> object:
    return value if isinstance(value, str) and _IS_ID.fullmatch(value) else None


def _texts(value: object) -> object:
    """Metadata as a map of texts; null and other rubbish is none."""
    items = value.items() if isinstance(value, dict) else ()
    return {name: text for name, text in items if isinstance(name, str) and isinstance(text, str)}


def _share(value: object) -> float:
    """The API sends a decimal as text."""
    try:
        share = float(value) if isinstance(value, str | int | float) else 0.0
    except (ValueError, OverflowError):
        return 0.0
    return share if 0.0 <= share <= 1.0 else 0.0


def _items(value: object) -> object:
    return value if isinstance(value, list) else []


_OtherId = Annotated[str | None, BeforeValidator(_plain_id)]
_Metadata = Annotated[dict[str, str], BeforeValidator(_texts)]
_Text = Annotated[str, BeforeValidator(lambda value: value if isinstance(value, str) else "")]
_Count = Annotated[int, BeforeValidator(lambda v: v if isinstance(v, int) and not isinstance(v, bool) and v > 0 else 0)]
_SessionStatus = Annotated[SessionStatus, _either_case(SessionStatus)]


class Told(BaseModel):
    """An answer of the server; unknown fields are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Named(Told):
    """An object with an id of its own, fit for a path; None when the answer holds none."""

    id: _OtherId = None

    @model_validator(mode="before")
    @classmethod
    def _find_id(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        found = next((value[name] for name in ID_NAMES if _plain_id(value.get(name))), None)
        return {**value, "id": found}


class Capture(Named):
    """A capture as the server has it."""

    status: Annotated[CaptureStatus, _either_case(CaptureStatus)]
    capture_type: _Text = ""
    raw_value: _Text = ""
    gtin: _Text = ""
    metadata: _Metadata = {}
    error_message: _Text = ""
    product_id: Annotated[_OtherId, Field(validation_alias=AliasChoices("product_short_id", "product_public_id"))] = (
        None
    )
    product_name: _Text = ""


class Photo(Named):
    """A registered photo."""

    s3_key: str
    photo_type: _Text = "other"
    original_filename: _Text = ""
    sort_order: _Count = 0
    file_size: _Count = 0
    capture_id: Annotated[_OtherId, Field(validation_alias=AliasChoices(*CAPTURE_NAMES))] = None
    metadata: _Metadata = {}


class Session(Named):
    """A session in short."""

    status: _SessionStatus
    capture_mode: _Text = ""
    metadata: _Metadata = {}
    capture_count: _Count = 0
    photo_count: _Count = 0


class SessionDetails(Session):
    """A session with all that it holds."""

    captures: Annotated[list[Capture], BeforeValidator(_items)] = []
    photos: Annotated[list[Photo], BeforeValidator(_items), Field(validation_alias="product_photos")] = []


class PolledCapture(Named):
    """A capture in a status poll; the order is the only sure link to ours (API page, 3.5)."""

    status: Annotated[CaptureStatus, _either_case(CaptureStatus)]
    proposal_count: _Count = 0


class SessionPoll(Told):
    """The light status of a session."""

    session_status: _SessionStatus
    extraction_status: Annotated[ExtractionStatus, _either_case(ExtractionStatus)]
    captures: Annotated[list[PolledCapture], BeforeValidator(_items)] = []


class Proposal(Told):
    """What the enrichment proposes for one field of the product. ``confidence`` from 0 to 1, 0 when it is not told."""

    id: Annotated[str, BeforeValidator(_plain_id)]
    field_name: str
    current_value: _Text = ""
    proposed_value: _Text = ""
    confidence: Annotated[float, BeforeValidator(_share)] = 0.0
    reasoning: _Text = ""
    source: _Text = ""
    status: Annotated[ProposalStatus, _either_case(ProposalStatus)]


class Resolved(Told):
    """Where an address leads, or why nowhere."""

    succeeded: bool
    initial_url: _Text = ""
    final_url: _Text = ""
    hops: _Count = 0
    error_message: _Text = ""


class Freshness(Told):
    """From how many days before its date an item counts as soon due, and as due."""

    warning_days: Annotated[int, Field(ge=0, validation_alias="warningDays")]
    critical_days: Annotated[int, Field(ge=0, validation_alias="criticalDays")]
    category: Annotated[_Text, Field(validation_alias="categoryLabel")] = ""
    source: _Text = ""


class Organization(Named):
    """An organisation that the caller belongs to."""

    name: _Text = ""


class CallerKey(Named):
    """The key that was used."""

    role: _Text = ""
    description: _Text = ""
    expires_at: datetime | None = None


class Caller(Told):
    """Who the server takes the kiosk for."""

    email: _Text = ""
    organizations: Annotated[list[Organization], BeforeValidator(_items)] = []
    api_key: CallerKey | None = None


class Page(Told):
    """Where a list was cut: the envelope of Closient's paged answers (API page, 2.6)."""

    page: _Count = 1
    page_size: _Count = 0
    total_count: _Count = 0
    has_next: bool = False


_T = TypeVar("_T", bound=Told)
ONE_PAGE: Final = Page()


def read(kind: type[_T], answer: Answer) -> _T | None:
    """The answer as a ``kind``, or None when it is no 2xx or no such thing."""
    return _read(kind, answer.body) if 200 <= answer.status < 300 else None


def page_of(kind: type[_T], answer: Answer) -> tuple[list[_T], Page] | None:
    """The items of a list, bare or in the paging envelope, and where it was cut; None when the answer is no list.

    Items that are no ``kind`` are left out.
    """
    body, page = answer.body, ONE_PAGE
    if not 200 <= answer.status < 300:
        return None
    if isinstance(body, Mapping):
        page = _read(Page, body.get("pagination")) or ONE_PAGE
        body = body.get("data")
    if not isinstance(body, list):
        return None
    return [item for item in (_read(kind, one) for one in body) if item is not None], page


def _read(kind: type[_T], value: Any) -> _T | None:
    try:
        return kind.model_validate(value)
    except (ValidationError, RecursionError):
        return None
