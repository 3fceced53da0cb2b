"""The upload host: takes files under presigned links and answers like Amazon S3, in XML.

It stands for somebody else's server. So it is not counted against the rate limit, knows no problem+json, and refuses
whoever shows it a key, a token or a cookie: Closient's credentials are none of its business. Words and codes after
https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html.
"""

import hashlib
from dataclasses import dataclass, replace
from typing import Final
from xml.sax.saxutils import escape

from sync.practice.answers import Answer, RefusedError
from sync.practice.endpoint import Request
from sync.practice.multipart import Part, read_parts
from sync.practice.photo_steps import session_of_key, with_upload
from sync.practice.records import Upload
from sync.practice.signing import BUCKET, objection
from sync.practice.state import State

_STATUSES: Final = {"AccessDenied": 403, "SignatureDoesNotMatch": 403, "MethodNotAllowed": 405, "NoSuchBucket": 404}
"""All other codes are a 400."""

_WORDS: Final = {403: "AccessDenied", 500: "InternalError", 503: "SlowDown"}
"""What S3 calls a status that was asked for."""

_EXPIRED: Final = "Invalid according to Policy: Policy expired."


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one upload."""

    answer: Answer
    applied: bool


class _RefusedUpload(Exception):
    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Bucket:
    """The upload host of one practice server; safe to use from any thread."""

    def __init__(self, state: State) -> None:
        self._state = state

    def handle(self, request: Request, *, is_expired: bool = False) -> Taken:
        """Take one file or say in XML why not; ``is_expired`` plays a link that is too old."""
        try:
            upload = self._checked(request, is_expired=is_expired)
            self._state.change(session_of_key(upload.key), lambda session, _: with_upload(session, upload))
        except _RefusedUpload as refusal:
            status = _STATUSES.get(refusal.code, 400)
            return Taken(_xml(status, refusal.code, str(refusal)), applied=False)
        except RefusedError as refusal:
            code = "EntityTooLarge" if refusal.problem.status == 413 else "MalformedPOSTRequest"
            return Taken(_xml(400, code, refusal.problem.detail), applied=False)
        headers = (("ETag", f'"{upload.sha256[:32]}"'), ("Location", f"http://{request.host}{BUCKET}/{upload.key}"))
        return Taken(Answer(204, b"", headers=headers), applied=True)

    def _checked(self, request: Request, *, is_expired: bool) -> Upload:
        if request.path != BUCKET:
            raise _RefusedUpload("NoSuchBucket", "The specified bucket does not exist.")
        if request.key is not None or request.authorization is not None or request.cookies:
            raise _RefusedUpload("AccessDenied", "Credentials of another server have no place here.")
        if request.method != "POST":
            raise _RefusedUpload("MethodNotAllowed", "The specified method is not allowed against this resource.")
        if request.unreadable:
            raise RefusedError(request.unreadable)
        fields, file = _form(read_parts(request.content_type, request.body))
        now = self._state.now()
        refused = ("AccessDenied", _EXPIRED) if is_expired else objection(fields, len(file.content), now)
        if refused:
            raise _RefusedUpload(*refused)
        sha256 = hashlib.sha256(file.content).hexdigest()
        return Upload(fields["key"], fields["Content-Type"], len(file.content), sha256, now)


def status_answer(status: int, retry_after: str | None = None) -> Answer:
    """Answer an upload with a status that was asked for."""
    headers = (("Retry-After", retry_after),) if retry_after is not None else ()
    answer = Answer(status, b"") if status < 400 else _xml(status, _WORDS.get(status, "InternalError"), "Asked for.")
    return replace(answer, headers=headers)


def _form(parts: tuple[Part, ...]) -> tuple[dict[str, str], Part]:
    """Split a form into its fields and its file. What comes after the file S3 ignores; here it is refused."""
    if [part.name for part in parts].count("file") != 1 or parts[-1].name != "file":
        raise _RefusedUpload("InvalidArgument", "POST requires exactly one file upload per request, as its last field.")
    fields = {part.name: part.text for part in parts[:-1]}
    if len(fields) != len(parts) - 1:
        raise _RefusedUpload("InvalidArgument", "A field was sent twice.")
    return fields, parts[-1]


def _xml(status: int, code: str, message: str) -> Answer:
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Error><Code>{escape(code)}</Code><Message>{escape(message)}</Message>"
        "<RequestId>PRACTICE</RequestId><HostId>practice</HostId></Error>"
    )
    return Answer(status, text.encode(), "application/xml")
