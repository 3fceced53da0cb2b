"""What does the upload host's answer mean? Pure, like ``sync.policy``.

It is another host than the API's and knows nothing of our key: its 403 says that the leave to upload ran out, and its
faults pause uploads only. S3 stores whole objects or nothing, so an upload may always be repeated (API page, 3.10).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from sync.policy import Answer, TransportFault, words_of

MAX_TRIES = 5
"""So often a leave that is refused at once is asked for anew before a person is asked."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The photo lies there."""


@dataclass(frozen=True, slots=True)
class LeaveOver:
    """The leave to upload ran out or does not fit: ask for another."""

    why: str


@dataclass(frozen=True, slots=True)
class HostFault:
    """The upload host is at fault, or out of reach: all uploads wait."""

    why: str


@dataclass(frozen=True, slots=True)
class UploadRefused:
    """It will never take this photo as it is."""

    why: str


@dataclass(frozen=True, slots=True)
class Unread:
    """The file could not be read to its end, though it is whole: the disk may have a bad moment. Try again."""

    why: str


UploadVerdict = Uploaded | LeaveOver | HostFault | UploadRefused | Unread
_FOR_LATER = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS})
_LINE_CODES = frozenset({"RequestTimeout", "IncompleteBody"})
"""S3 says 400 and this where a line was too slow, or broke off: that is none of the photo's faults."""
_LEAVE_CODES = frozenset({"ExpiredToken", "TokenRefreshRequired"})
"""S3 says 400 and this where what the server signed the leave with ran out."""


def judge_upload(outcome: Answer | TransportFault, attempts: int) -> UploadVerdict:
    """Return what an upload came to, after so many tries of this photo."""
    if isinstance(outcome, TransportFault):
        return HostFault(outcome.why)
    if outcome.status < 300 and isinstance(outcome.body, Mapping):
        return Uploaded()
    code = _code_of(outcome)
    if outcome.status < 400 or outcome.status >= 500 or outcome.status in _FOR_LATER or code in _LINE_CODES:
        return HostFault(f"The upload host does not take photos now: {words_of(outcome)}")
    words = f"The upload host refuses this photo: {words_of(outcome)}"
    is_leave = outcome.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN} or code in _LEAVE_CODES
    return LeaveOver(words) if is_leave and attempts < MAX_TRIES else UploadRefused(words)


def _code_of(answer: Answer) -> str:
    """What S3 calls its refusal; empty where it does not say."""
    error = answer.body.get("error") if isinstance(answer.body, Mapping) else None
    return str(error.get("code", "")) if isinstance(error, Mapping) else ""


def judge_unread(broken: str, why: str, attempts: int) -> UploadRefused | Unread:
    """Return what an upload came to whose file could not be read: ``broken`` tells why it is not whole, if it is not.

    A file that is whole is tried again, but not for ever.
    """
    if broken:
        return UploadRefused(broken)
    words = f"The file of this photo could not be read while it was sent ({why})"
    return UploadRefused(f"{words}. Send it again, or leave it out.") if attempts >= MAX_TRIES else Unread(words)
