"""What did the server keep? Pure: its session as read, against our own ids.

Own ids are recognised by ``metadata.client_id``, because the API has no idempotency key and documents no own id.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

CLIENT_ID = "client_id"
"""Name under which our capture id travels in the metadata."""


@dataclass(frozen=True, slots=True)
class RemoteSession:
    """The server's session as read: its status in upper case, and the captures with our ids, newest last."""

    status: str
    remote_ids: Mapping[str, tuple[str | None, ...]]
    """Our capture id to the ids of the server's captures that carry it."""
    foreign: int
    """Captures that carry no id of ours."""
    photos: tuple["RemotePhoto", ...] = ()
    """Its photos in the order in which they stand."""

    @property
    def is_active(self) -> bool:
        """Whether it still takes captures and can be submitted."""
        return self.status == "ACTIVE"


@dataclass(frozen=True, slots=True)
class RemotePhoto:
    """A photo as the server shows it; ``client_id`` is ours, None when it carries none."""

    client_id: str | None
    s3_key: str
    remote_id: str | None

    def is_ours(self, photo_id: str, s3_key: str) -> bool:
        """Whether this is our photo: by our id, or by the key under which we uploaded it."""
        return self.client_id == photo_id if self.client_id else bool(s3_key) and self.s3_key == s3_key


class UnreadableSession(ValueError):
    """The answer is JSON but not a session: it proves nothing."""


def read_session(body: Mapping[str, Any]) -> RemoteSession:
    """Read the answer of GET /sessions/{id}. Raises UnreadableSession when status or captures are missing."""
    status, captures = body.get("status"), body.get("captures")
    if not isinstance(status, str) or not isinstance(captures, list):
        raise UnreadableSession("the session's answer has no status or no captures")
    remote_ids: dict[str, tuple[str | None, ...]] = {}
    foreign = 0
    for capture in captures:
        client_id = client_id_of(capture)
        if client_id is None:
            foreign += 1
        else:
            remote_ids[client_id] = (*remote_ids.get(client_id, ()), read_own_id(capture))
    return RemoteSession(status.upper(), remote_ids, foreign, _photos(body.get("product_photos")))


def _photos(listed: object) -> tuple[RemotePhoto, ...]:
    """A session's photos, sorted as the server says; older servers list none."""
    known = [photo for photo in listed if isinstance(photo, Mapping)] if isinstance(listed, list) else []
    if all(isinstance(photo.get("sort_order"), int) for photo in known):
        known.sort(key=lambda photo: int(photo["sort_order"]))
    return tuple(RemotePhoto(client_id_of(photo), _text(photo.get("s3_key")), read_own_id(photo)) for photo in known)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


@dataclass(frozen=True, slots=True)
class Audit:
    """How the server's session differs from ours; ``is_exact`` when it holds each live capture exactly once."""

    missing: int
    doubled: int
    strangers: int

    @property
    def is_exact(self) -> bool:
        """Whether the session may be submitted."""
        return self == Audit(0, 0, 0)

    @property
    def words(self) -> str:
        """The difference for people."""
        return f"{self.missing} missing, {self.doubled} doubled, {self.strangers} not ours"


def audit(remote: RemoteSession, ours: Iterable[str]) -> Audit:
    """Compare the server's session with the ids that must be in it, each exactly once."""
    expected = Counter(ours)
    found = Counter({client_id: len(ids) for client_id, ids in remote.remote_ids.items()})
    return Audit(
        missing=(expected - found).total(),
        doubled=sum(max(0, count - 1) for client_id, count in found.items() if client_id in expected),
        strangers=remote.foreign + sum(count for client_id, count in found.items() if client_id not in expected),
    )


@dataclass(frozen=True, slots=True)
class PhotoAudit:
    """How the server's photos differ from ours; ``remote_ids`` what it calls those that are there once."""

    difference: Audit
    remote_ids: Mapping[str, str]
    is_in_order: bool


def audit_photos(remote: RemoteSession, ours: Sequence[tuple[str, str]]) -> PhotoAudit:
    """Compare the server's photos with ours, given as id and key in the order in which they were taken."""
    owners = [next((own for own, key in ours if photo.is_ours(own, key)), None) for photo in remote.photos]
    counts = Counter(own for own in owners if own is not None)
    ids = {own: photo.remote_id for own, photo in zip(owners, remote.photos, strict=True) if own and photo.remote_id}
    return PhotoAudit(
        Audit(
            missing=sum(own not in counts for own, _ in ours),
            doubled=sum(count - 1 for count in counts.values()),
            strangers=owners.count(None),
        ),
        ids,
        is_in_order=[own for own in owners if own is not None] == [own for own, _ in ours],
    )


@dataclass(frozen=True, slots=True)
class RemoteStatus:
    """The answer of GET /sessions/{id}/status, in upper and lower case as documented."""

    session: str
    extraction: str

    @property
    def is_submitted(self) -> bool:
        """The proof of a submit: COMPLETED alone is none, because ``end`` sets it too (API page, 3.5)."""
        return self.extraction not in {"", "pending"}


def read_status(body: Mapping[str, Any]) -> RemoteStatus:
    """Read a status poll. Raises UnreadableSession when its two fields are missing."""
    session, extraction = body.get("session_status"), body.get("extraction_status")
    if not isinstance(session, str) or not isinstance(extraction, str):
        raise UnreadableSession("the status answer has no session_status or no extraction_status")
    return RemoteStatus(session.upper(), extraction.lower())


def client_id_of(capture: object) -> str | None:
    """Our own id in the metadata of a capture or photo of the server."""
    metadata = capture.get("metadata") if isinstance(capture, Mapping) else None
    value = metadata.get(CLIENT_ID) if isinstance(metadata, Mapping) else None
    return value if isinstance(value, str) and value else None


def read_own_id(capture: Mapping[str, Any]) -> str | None:
    """The server's id of a capture or photo, under any known name."""
    for name in ("id", "short_id", "public_id", "uuid"):
        value = capture.get(name)
        if isinstance(value, str):
            return value
    return None
