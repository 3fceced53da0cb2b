"""How the practice server behaves: everything the contract leaves open is a rule that can be set."""

import zlib
from dataclasses import dataclass
from typing import Final, Literal

PRACTICE_KEY: Final = "csb_PracticePracticePracticePractice_1427603c"
"""The key that opens the practice server unless another one is set. It is no secret: it opens nothing else."""

PRACTICE_BEARER: Final = "practice-access-token"
PRACTICE_COOKIE: Final = "practice-session-cookie"
"""The OAuth token and the ``sessionid`` that open the practice server, as little a secret as its key."""

WindowKind = Literal["fixed", "sliding"]
HeaderStyle = Literal["current", "draft07", "x-only", "none"]


@dataclass(frozen=True, slots=True)
class Rules:
    """The behaviour of one practice server; the defaults are the contract's most likely reading."""

    key: str = PRACTICE_KEY
    bearer: str = PRACTICE_BEARER
    cookie: str = PRACTICE_COOKIE
    per_minute: int = 300
    per_day: int = 10_000
    id_fields: tuple[str, ...] = ("id",)
    """Names under which an object's own id is returned; ``location`` means the Location header, ``()`` none at all."""
    session_field: str = "session_short_id"
    """The name of the session reference in a capture; older pages call it ``session_public_id``."""
    capture_field: str = "capture_short_id"
    """The name of the linked capture in a photo; the older page calls it ``capture_public_id``."""
    idle_ttl_s: float | None = None
    """An ACTIVE session without a write for longer than this is EXPIRED; None keeps it forever."""
    window: WindowKind = "fixed"
    lower_case_enums: bool = False
    legacy_errors: bool = False
    headers: HeaderStyle = "current"
    extraction_s: float = 2.0
    """How long a capture's pipeline takes, and the extraction after a submit."""
    extraction_polls: int | None = None
    """After so many status polls the extraction is ready whatever the clock says; None leaves it to the clock."""
    link_ttl_s: int = 900
    """How long a presigned upload link is good, by the server's clock."""
    max_upload_bytes: int = 10_000_000
    """The largest file the upload host and upload-image take."""
    upload_bytes_per_s: float | None = None
    """How fast the upload host takes files, in real time, as a slow line would; None: as fast as it can."""
    proposal_words: str = ""
    """What each text of a proposal says in the place of its own, for trying out strange texts; empty: its own."""
    proposals_per_page: int | None = None
    """Lists of proposals are cut into pages of so many; None gives a bare list."""
    clock_off_s: float = 0.0
    """How far the server's date is ahead of the true one; its durations are right all the same."""


def make_key(body: str, prefix: str = "csb") -> str:
    """Build a well-formed API key around 32 alphanumerics: the last part is the CRC-32 of the middle part."""
    if len(body) != 32 or not (body.isascii() and body.isalnum()):
        raise ValueError("the middle of a key is 32 ASCII letters and digits")
    return f"{prefix}_{body}_{zlib.crc32(body.encode()):08x}"
