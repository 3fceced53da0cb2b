"""What an endpoint is made of: the request it gets, the reply it gives, the route that leads to it.

A file with endpoints ends in a tuple ``ROUTES``; `sync.practice.routes` collects them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl

from sync.practice.answers import Headers, Problem, RefusedError
from sync.practice.multipart import read_parts
from sync.practice.rules import Rules
from sync.practice.schema import read_object
from sync.practice.signing import BUCKET
from sync.practice.state import State

SCANNER: Final = "/scanner/api/v1"
UPLOAD_IMAGE: Final = f"{SCANNER}/captures/upload-image"
_ID_IN_PATH: Final = re.compile(rf"^{SCANNER}/(?:sessions|captures)/([^/]+)")


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came off the wire.

    ``unreadable`` tells why its body was not read; after the ``is_last`` one the connection closes.
    """

    method: str
    path: str
    key: str | None = None
    body: bytes = b""
    query: str = ""
    content_type: str = ""
    host: str = ""
    authorization: str | None = None
    cookies: str = ""
    unreadable: Problem | None = None
    is_last: bool = False

    def fields(self) -> dict[str, object] | None:
        """Return the JSON object in the body, or the plain fields of a multipart form; None if there are none."""
        try:
            if self.content_type.startswith("multipart/"):
                parts = read_parts(self.content_type, self.body)
                return {part.name: part.text for part in parts if part.filename is None}
            return read_object(self.body)
        except RefusedError:
            return None

    def named_session(self, state: State, rules: Rules) -> str | None:
        """Return the id of the known session that this request is about, by its path or by its body."""
        in_path = _ID_IN_PATH.match(self.path)
        named = state.named_session(in_path[1]) if in_path else None
        in_body = None if named else (self.fields() or {}).get(rules.session_field)
        return state.named_session(in_body) if isinstance(in_body, str) else named

    @property
    def takes_file(self) -> bool:
        """Whether it may carry a file, and so be large."""
        return self.is_upload or self.path == UPLOAD_IMAGE

    @property
    def is_upload(self) -> bool:
        """Whether it goes to the upload host, which is another server's part."""
        return self.path == BUCKET or self.path.startswith(f"{BUCKET}/")


@dataclass(frozen=True, slots=True)
class Call:
    """One request that reached its endpoint: allowed, counted and readable."""

    request: Request
    state: State
    rules: Rules
    path_ids: Mapping[str, str]
    by_cookie: bool = False
    """Whether the caller signed in with the cookie of a browser session, which belongs to no organisation."""
    openapi: Callable[[], dict[str, object]] = dict
    """Describes the server itself."""

    @property
    def id(self) -> str:
        """The ``{id}`` of the path."""
        return self.path_ids["id"]

    @property
    def session_id(self) -> str:
        """The ``{session_id}`` of the path."""
        return self.path_ids["session_id"]

    @property
    def query(self) -> dict[str, str]:
        """The query of the address; of a name that is given twice the last one counts."""
        return dict(parse_qsl(self.request.query, keep_blank_values=True))

    def fields(self) -> dict[str, object]:
        """Return the JSON object in the body, or refuse."""
        return read_object(self.request.body)

    def own_id(self, own_id: str) -> dict[str, object]:
        """Name an object's own id the way the rules ask for."""
        return {name: own_id for name in self.rules.id_fields if name != "location"}

    def location(self, path: str) -> Headers:
        """Point at a new object, if the rules ask for it."""
        return (("Location", path),) if "location" in self.rules.id_fields else ()

    def enum_text(self, value: str) -> str:
        """Write an enum value in the case the rules ask for."""
        return value.lower() if self.rules.lower_case_enums else value


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint answers, and whether the request changed anything."""

    status: int
    value: object
    applied: bool = False
    headers: Headers = ()


@dataclass(frozen=True, slots=True)
class Route:
    """One method on one path with ``{names}`` in it."""

    method: str
    template: str
    serve: Callable[[Call], Reply]
    is_public: bool = False
    """Whether it needs no credentials."""
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        """Turn the template into a pattern."""
        object.__setattr__(self, "pattern", re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", self.template)))


def date_text(moment: datetime) -> str:
    """Write a date the way the contract's samples do."""
    return moment.isoformat().replace("+00:00", "Z")


def optional_date_text(moment: datetime | None) -> str | None:
    """Write a date that may be missing."""
    return date_text(moment) if moment else None


def plain(value: Mapping[str, object] | None) -> dict[str, object] | None:
    """Turn a frozen mapping into one that JSON knows."""
    return None if value is None else dict(value)
