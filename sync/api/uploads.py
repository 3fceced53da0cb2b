"""Files on their way out: read as they are sent, with progress; and what the storage host answers (Amazon S3 POST).

The presigned form is the leave to upload; Closient's credentials are never sent to that host (API page, 3.10).
"""

import io
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.core.inert import inert
from kiosk.core.uploads import PresignedUpload
from sync.api.address import LOOPBACK
from sync.policy import Answer

Progress = Callable[[int, int], None]
"""Called with the bytes read so far and the bytes in all, on the courier's thread."""

MEDIA_TYPES = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
"""What the server takes as a photo (API page, 3.9), by the file's extension."""
_MOST_FIELDS = 50
_MOST_EXPIRY_S = 7 * 86_400  # the longest that S3 signs for
_XML_PART = {name: re.compile(rb"<%s>([^<]{0,300})</%s>" % (name, name)) for name in (b"Code", b"Message")}


class SentFile(io.BufferedReader):
    """A file that tells how much of it was read. Raises OSError when it cannot be opened or read, or became shorter.

    What a server was told to expect is what it gets: the size at the start, never more.
    """

    def __init__(self, path: Path, progress: Progress) -> None:
        super().__init__(io.FileIO(path))
        self._size = os.fstat(self.fileno()).st_size
        self._progress = progress
        self._done = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on, and tell how far it is."""
        left = self._size - self._done
        if left == 0:
            return b""
        part = super().read(left if size is None or size < 0 else min(size, left))
        if not part:
            raise OSError(f"{self.name} became shorter while it was sent")
        self._done += len(part)
        self._progress(self._done, self._size)
        return part


def media_type(file: Path) -> str:
    """The media type that a file's name stands for."""
    return MEDIA_TYPES.get(file.suffix.lower(), "application/octet-stream")


def presigned_upload(answer: Answer) -> PresignedUpload | None:
    """Read the answer to ``presign_upload``; None when it is no leave to upload. Nothing in it is trusted yet."""
    body = answer.body
    if not 200 <= answer.status < 300 or not isinstance(body, Mapping):
        return None
    url, fields, key, expires = (body.get(name) for name in ("upload_url", "upload_fields", "s3_key", "expires_in"))
    if not isinstance(url, str) or not isinstance(key, str) or not key or not isinstance(fields, Mapping):
        return None
    if len(fields) > _MOST_FIELDS or not all(isinstance(part, str) for part in (*fields, *fields.values())):
        return None
    lasts = expires if isinstance(expires, int) and not isinstance(expires, bool) else 0
    return PresignedUpload(url, dict(fields), key, min(max(lasts, 0), _MOST_EXPIRY_S))


def why_not_upload(url: str, *, is_server_local: bool) -> str:
    """Why nothing may be uploaded to this address; empty when it may.

    Only https, and no password in it. Plain http to this machine only when the server itself is this machine, so that
    no server elsewhere can make the kiosk talk to what runs beside it.
    """
    try:
        where = urlsplit(url)
        host, _ = where.hostname, where.port
    except ValueError:
        return "The server named an upload address that is none, so the photo was not sent"
    if not host or where.username is not None or where.password is not None:
        return "The server named an upload address without a plain host, so the photo was not sent"
    if host in LOOPBACK and is_server_local and where.scheme in {"http", "https"}:
        return ""
    if where.scheme != "https" or host in LOOPBACK:
        return f"The server named an upload address that is not safe ({inert(host, 60)}), so the photo was not sent"
    return ""


def storage_answer(answer: Answer, content: bytes) -> Answer:
    """An answer of the storage host as ``sync.policy`` reads one.

    Done is an empty 2xx or the XML of S3 (201): the body becomes ``{}``. A fault in XML becomes the older envelope, so
    that its words are told. Anything else, such as the page of a Wi-Fi sign-in, stays without a body: not ours.
    """
    if 200 <= answer.status < 300:
        is_done = not content.strip() or b"<PostResponse" in content[:300]
        return Answer(answer.status, answer.headers, {} if is_done else None)
    found = {name: pattern.search(content[:10_000]) for name, pattern in _XML_PART.items()}
    told = {name.decode().lower(): match[1].decode("utf-8", "replace") for name, match in found.items() if match}
    return Answer(answer.status, answer.headers, {"error": told} if "code" in told else None)
