"""What did the server keep? Pure: its session as read, against our own ids.

Own ids are recognised by ``metadata.client_id``, because the API has no idempotency key and documents no own id.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
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

    @property
    def is_active(self) -> bool:
        """Whether it still takes captures and can be submitted."""
        return self.status == "ACTIVE"


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
        client_id = _client_id(capture)
        if client_id is None:
            foreign += 1
        else:
            remote_ids[client_id] = (*remote_ids.get(client_id, ()), _own_id(capture))
    return RemoteSession(status.upper(), remote_ids, foreign)


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


def _client_id(capture: object) -> str | None:
    metadata = capture.get("metadata") if isinstance(capture, Mapping) else None
    value = metadata.get(CLIENT_ID) if isinstance(metadata, Mapping) else None
    return value if isinstance(value, str) and value else None


def _own_id(capture: Mapping[str, Any]) -> str | None:
    for name in ("id", "short_id", "public_id", "uuid"):
        value = capture.get(name)
        if isinstance(value, str):
            return value
    return None
