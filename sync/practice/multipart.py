"""multipart/form-data, read strictly (RFC 7578): the parts of a body that is wholly in memory, in their order."""

from dataclasses import dataclass
from email.parser import BytesHeaderParser
from email.policy import HTTP
from typing import Final

from sync.practice.answers import Problem, RefusedError

_MOST_PARTS: Final = 100


@dataclass(frozen=True, slots=True)
class Part:
    """One part; ``filename`` is None for a plain field, ``content_type`` empty where the part names none."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str = ""

    @property
    def text(self) -> str:
        """The content as text, or refuse with 400."""
        try:
            return self.content.decode()
        except UnicodeDecodeError:
            raise RefusedError(Problem(400, f"The part {self.name!r} is not UTF-8.")) from None


def read_parts(content_type: str, body: bytes) -> tuple[Part, ...]:
    """Take a body apart, or refuse with 400. Bytes of a file come back exactly as they were sent."""
    boundary = _boundary(content_type)
    if boundary is None:
        raise RefusedError(Problem(400, "The body is not multipart/form-data."))
    preamble, *pieces = (b"\r\n" + body).split(b"\r\n--" + boundary)
    parts, epilogue = pieces[:-1], b"".join(pieces[-1:])
    if preamble.strip() or not epilogue.startswith(b"--") or not parts or len(parts) > _MOST_PARTS:
        raise RefusedError(Problem(400, "The multipart body has no proper beginning or end."))
    return tuple(_part(piece) for piece in parts)


def _boundary(content_type: str) -> bytes | None:
    head = BytesHeaderParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode("latin-1", "replace"))
    boundary = head.get_boundary()
    if head.get_content_type() != "multipart/form-data" or not boundary:
        return None
    return boundary.encode("latin-1", "replace")


def _part(piece: bytes) -> Part:
    head, gap, content = piece.partition(b"\r\n\r\n")
    headers = BytesHeaderParser(policy=HTTP).parsebytes(head.removeprefix(b"\r\n") + b"\r\n\r\n")
    name = headers.get_param("name", header="Content-Disposition")
    if not gap or headers.get_content_disposition() != "form-data" or not isinstance(name, str) or not name:
        raise RefusedError(Problem(400, "A part of the multipart body has no name."))
    own_type = headers.get_content_type() if "Content-Type" in headers else ""
    return Part(name, content, headers.get_filename(), own_type)
