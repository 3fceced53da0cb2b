"""Rows as they leave the store: frozen, complete, safe to hand to any thread."""

import re
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from kiosk.core.clock_marks import Certainty
from kiosk.core.codes import Code
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState

_STATUS = re.compile(r"(?:\(|answered )(\d{3})\)?$")
"""How the stored words of a refusal end: see ``sync.policy.words_of``."""
_SERVERS_OWN = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.CONFLICT, HTTPStatus.GONE, HTTPStatus.LOCKED})
"""What tells of the server's session, not of the code that was sent: the same may be taken later."""


def is_servers_own(refusal: str) -> bool:
    """Whether the server's own state was in the way, not the code: told by the status that ends the stored words."""
    found = _STATUS.search(refusal)
    return found is not None and int(found[1]) in _SERVERS_OWN


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session with what people are shown of it. ``delivered`` and the like count its live captures by state."""

    id: str
    seq: int
    name: str
    state: SessionState
    station: str
    operator: str
    opened_at: datetime
    closed_at: datetime | None
    submitted_at: datetime | None
    captures: int
    delivered: int = 0
    unknown: int = 0
    refused: int = 0
    attention: str = ""
    last_error: str = ""
    photos: int = 0
    extraction: str = ""
    """How far the server is with it, in its own words (API page, 3.5)."""
    capture_mode: str = "barcode_scan"
    """What its screen is for, as the Scanner API names it."""


@dataclass(frozen=True, slots=True)
class CaptureRecord:
    """A kept capture and where it stands. ``found_by``: engine and pass that read it; empty unless a camera did.

    ``captured_at`` is the best known time, corrected where it could be; ``certainty`` tells how far to believe it.
    """

    id: str
    session_id: str
    seq: int
    code: Code
    gtin: str | None
    quantity: int
    source: str
    captured_at: datetime
    state: DeliveryState
    last_error: str
    found_by: str = ""
    certainty: Certainty = Certainty.SYNCED
    remote_status: str = ""
    """What the server made of it after the submit (API page, 3.6); empty before."""
    remote_error: str = ""
    product_id: str = ""
    product_name: str = ""

    @property
    def may_send_again(self) -> bool:
        """Whether it was refused and can be sent again as it is."""
        return self.state is DeliveryState.REFUSED and self.code.is_sendable

    @property
    def is_again_first(self) -> bool:
        """Whether sending it again as it is comes first; else typing the right code does."""
        return self.may_send_again and is_servers_own(self.last_error)


@dataclass(frozen=True, slots=True)
class PhotoRecord:
    """A kept photo and where it stands. ``size`` in bytes, ``width`` and ``height`` in pixels.

    ``captured_at`` and ``certainty`` as in ``CaptureRecord``.
    """

    id: str
    session_id: str
    capture_id: str | None
    seq: int
    image_type: str
    file_name: str
    sha256: str
    size: int
    content_type: str
    width: int
    height: int
    captured_at: datetime
    state: DeliveryState
    last_error: str
    certainty: Certainty = Certainty.SYNCED


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """All captures of this kiosk by where they stand; void and set-aside ones are not counted.

    ``waiting`` counts every capture that waits on this kiosk, those of open sessions included.
    """

    waiting: int = 0
    in_flight: int = 0
    unknown: int = 0
    refused: int = 0
    delivered: int = 0
    sessions_to_send: int = 0
    sessions_attention: int = 0
    sessions_open_sent: int = 0
    """Open sessions of which something went to the server: live, or before they were opened again."""
    photos_waiting: int = 0
    """Photos without the server's receipt, refused ones included."""
    photos_sending: int = 0
    """Photos of these of which the server was told, and has not said yet that it has them."""
    photos_refused: int = 0
    decisions_unsent: int = 0
    """Decisions about proposals that the server does not know, or has not written yet although it could."""

    @property
    def on_this_kiosk(self) -> int:
        """Captures without the server's receipt."""
        return self.waiting + self.in_flight + self.unknown + self.refused

    @property
    def is_all_delivered(self) -> bool:
        """Whether the server has all of it: nothing waits, is under way, in doubt or refused, all sessions submitted.

        A session that is still open, of which something was sent, is not: the server begins once it is submitted.
        """
        sessions = self.sessions_to_send + self.sessions_attention + self.sessions_open_sent
        return not (self.on_this_kiosk or self.photos_waiting or sessions or self.decisions_unsent)
