"""The one table of what the kiosk asks of the Scanner API: method, path, fields sent, fields read.

The client takes its methods and paths from here, and ``sync.api.contract`` compares the table with the description
that a server gives of itself. Source: the API page, section 3; held against ``openapi-scanner.yaml`` by a test.
"""

from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote

SCANNER: Final = "/scanner/api/v1"
DESCRIPTION: Final = f"{SCANNER}/openapi.json"
"""Where a server describes its Scanner API (API page, section 1)."""

SESSION_NAMES: Final = ("session_short_id", "session_public_id")
CAPTURE_NAMES: Final = ("capture_short_id", "capture_public_id")
ID_NAMES: Final = ("id", "short_id", "public_id", "uuid")
"""Where a server may write an object's own id; the documentation is silent (API page, section 4a)."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field that the kiosk sends or reads. ``kind`` is its JSON Schema type.

    ``names``: the first is the documented one, the others are tried too. ``is_needed``: sent with every call, or needed
    in every answer. ``values``: all that the kiosk sends, or understands. ``longest``: the documented limit of
    characters that the kiosk keeps to (of a map: of a value); ``most``: of entries. ``parts``: what is read inside.
    """

    names: tuple[str, ...]
    kind: str = "string"
    is_needed: bool = False
    values: tuple[str, ...] = ()
    longest: int | None = None
    most: int | None = None
    parts: tuple["Field", ...] = ()

    @property
    def name(self) -> str:
        """The documented name."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Operation:
    """One call. ``path`` begins after the app's own part unless it begins with ``/account``."""

    method: str
    path: str
    sends: tuple[Field, ...] = ()
    query: tuple[Field, ...] = ()
    reads: tuple[Field, ...] = ()
    is_list: bool = False
    is_form: bool = False

    def url(self, *ids: str) -> str:
        """The path with these ids in it, made harmless."""
        path = self.path
        for one in ids:
            before, _, rest = path.partition("{")
            path = before + quote(one, safe="") + rest.partition("}")[2]
        return path

    @property
    def title(self) -> str:
        """How people call it."""
        return f"{self.method} {self.path.removeprefix(SCANNER)}"


def _own(name: str, kind: str = "string", **more: object) -> Field:
    return Field((name,), kind, **more)  # type: ignore[arg-type]


_SESSION_STATUS = ("ACTIVE", "COMPLETED", "EXPIRED")
_EXTRACTION_STATUS = ("pending", "processing", "ready", "accepted", "rejected")
_CAPTURE_STATUS = ("PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING", "COMPLETED", "FAILED", "NOT_FOUND")
_SIDES = ("front", "back", "left", "right", "top", "bottom")
PHOTO_TYPES: Final = (*_SIDES, "nutrition", "ingredients", "barcode", "recycling", "certification", "other")
_OWN_ID = Field(ID_NAMES)
_METADATA_SENT = _own("metadata", "object", is_needed=True, longest=500, most=50)
_METADATA_READ = _own("metadata", "object")
_SESSION_REFERENCE = Field(SESSION_NAMES, is_needed=True)
_SESSION_READ = (_OWN_ID, _own("status", is_needed=True, values=_SESSION_STATUS))
_CAPTURE_READ = (
    _OWN_ID,
    _own("status", is_needed=True, values=_CAPTURE_STATUS),
    _own("raw_value", is_needed=True),
    _METADATA_READ,
    _own("gtin"),
    _own("error_message"),
    _own("product_name"),
)
_PHOTO_READ = (
    _OWN_ID,
    _own("s3_key", is_needed=True),
    _own("photo_type"),
    _own("sort_order", "integer"),
    _METADATA_READ,
)
_PROPOSAL_READ = (
    _own("id", is_needed=True),
    _own("field_name", is_needed=True),
    _own("current_value"),
    _own("proposed_value", is_needed=True),
    _own("confidence"),
    _own("status", is_needed=True, values=("PENDING", "ACCEPTED", "REJECTED")),
)

CREATE_SESSION: Final = Operation(
    "POST",
    f"{SCANNER}/sessions",
    sends=(
        _own("capture_mode", is_needed=True, values=("barcode_scan", "product_photography", "both")),
        _own("user_agent", is_needed=True),
        _own("device_context", "object", is_needed=True),
        _METADATA_SENT,
        _own("organization_short_id"),
    ),
    reads=_SESSION_READ,
)
GET_SESSION: Final = Operation(
    "GET",
    f"{SCANNER}/sessions/{{id}}",
    reads=(
        _own("status", is_needed=True, values=_SESSION_STATUS),
        _own("captures", "array", is_needed=True, parts=_CAPTURE_READ),
        _own("product_photos", "array", parts=_PHOTO_READ),
    ),
)
END_SESSION: Final = Operation("POST", f"{SCANNER}/sessions/{{id}}/end", reads=_SESSION_READ[1:])
SUBMIT_SESSION: Final = Operation("POST", f"{SCANNER}/sessions/{{id}}/submit", reads=_SESSION_READ[1:])
GET_STATUS: Final = Operation(
    "GET",
    f"{SCANNER}/sessions/{{id}}/status",
    reads=(
        _own("session_status", is_needed=True, values=_SESSION_STATUS),
        _own("extraction_status", is_needed=True, values=_EXTRACTION_STATUS),
    ),
)
CREATE_CAPTURE: Final = Operation(
    "POST",
    f"{SCANNER}/captures",
    sends=(
        _SESSION_REFERENCE,
        _own("capture_type", is_needed=True, values=("BARCODE", "MANUAL", "IMAGE")),
        _own("raw_value", is_needed=True, longest=500),
        _METADATA_SENT,
        _own("gtin", longest=14),
        _own("gs1_dl_data", "object"),
    ),
    reads=_CAPTURE_READ,
)
UPLOAD_IMAGE: Final = Operation(
    "POST",
    f"{SCANNER}/captures/upload-image",
    sends=(
        _SESSION_REFERENCE,
        _own("image", is_needed=True),
        _own("capture_type", is_needed=True, values=("IMAGE", "BARCODE")),
        _own("gtin", longest=14),
    ),
    reads=_CAPTURE_READ,
    is_form=True,
)
GET_CAPTURE: Final = Operation("GET", f"{SCANNER}/captures/{{id}}", reads=_CAPTURE_READ)
RETRY_CAPTURE: Final = Operation("POST", f"{SCANNER}/captures/{{id}}/retry", reads=_CAPTURE_READ)
PRESIGN: Final = Operation(
    "GET",
    f"{SCANNER}/sessions/{{session_id}}/presigned-upload-url",
    query=(_own("photo_type", is_needed=True, values=PHOTO_TYPES), _own("original_filename", is_needed=True)),
    reads=(
        _own("upload_url", is_needed=True),
        _own("upload_fields", "object", is_needed=True),
        _own("s3_key", is_needed=True),
        _own("expires_in", "integer", is_needed=True),
    ),
)
REGISTER_PHOTO: Final = Operation(
    "POST",
    f"{SCANNER}/sessions/{{session_id}}/photos",
    sends=(
        _own("s3_key", is_needed=True),
        _own("photo_type", is_needed=True, values=PHOTO_TYPES),
        _METADATA_SENT,
        Field(CAPTURE_NAMES),
        _own("original_filename", is_needed=True),
        _own("file_size", "integer"),
    ),
    reads=_PHOTO_READ,
)
REORDER_PHOTOS: Final = Operation(
    "POST",
    f"{SCANNER}/sessions/{{session_id}}/photos/reorder",
    sends=(_own("photo_short_ids", "array", is_needed=True),),
    reads=_PHOTO_READ,
    is_list=True,
)
CLASSIFY_PHOTO: Final = Operation(
    "PATCH",
    f"{SCANNER}/sessions/{{session_id}}/photos/{{photo_id}}",
    sends=(_own("photo_type", is_needed=True, values=PHOTO_TYPES), replace(_METADATA_SENT, is_needed=False)),
    reads=_PHOTO_READ,
)
LIST_PROPOSALS: Final = Operation("GET", f"{SCANNER}/captures/{{id}}/proposals", reads=_PROPOSAL_READ, is_list=True)
REVIEW_PROPOSAL: Final = Operation(
    "PATCH",
    f"{SCANNER}/proposals/{{proposal_id}}",
    sends=(_own("status", is_needed=True, values=("ACCEPTED", "REJECTED")),),
    reads=_PROPOSAL_READ,
)
APPLY_PROPOSALS: Final = Operation("POST", f"{SCANNER}/captures/{{id}}/apply")
RESOLVE_URL: Final = Operation(
    "POST",
    f"{SCANNER}/resolve-url",
    sends=(_own("url", is_needed=True, longest=2048),),
    reads=(_own("final_url", is_needed=True), _own("succeeded", "boolean", is_needed=True), _own("error_message")),
)
SAVE_REDIRECT: Final = Operation(
    "POST", f"{SCANNER}/captures/{{short_id}}/save-redirect", sends=(_own("url", is_needed=True, longest=2048),)
)
FRESHNESS: Final = Operation(
    "GET",
    f"{SCANNER}/freshness-thresholds",
    query=(_own("gtin", is_needed=True, longest=20),),
    reads=(
        _own("warningDays", "integer", is_needed=True),
        _own("criticalDays", "integer", is_needed=True),
        _own("categoryLabel"),
        _own("source"),
    ),
)
WHO_AM_I: Final = Operation("GET", "/account/api/v1/whoami")

OPERATIONS: Final = (
    CREATE_SESSION,
    GET_SESSION,
    END_SESSION,
    SUBMIT_SESSION,
    GET_STATUS,
    CREATE_CAPTURE,
    UPLOAD_IMAGE,
    GET_CAPTURE,
    RETRY_CAPTURE,
    PRESIGN,
    REGISTER_PHOTO,
    REORDER_PHOTOS,
    CLASSIFY_PHOTO,
    LIST_PROPOSALS,
    REVIEW_PROPOSAL,
    APPLY_PROPOSALS,
    RESOLVE_URL,
    SAVE_REDIRECT,
    FRESHNESS,
)
"""Every call of the Scanner API; ``WHO_AM_I`` belongs to another app with a description of its own."""
