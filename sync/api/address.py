"""Where the server is and how the kiosk signs in there."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kiosk.core.words import mark

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
"""Hosts that are this machine: plain http is allowed there, and no proxy stands between."""


class SignInWay(StrEnum):
    """The three ways that the Scanner API knows (API page, section 2.1)."""

    KEY = mark("API key")
    BEARER = mark("OAuth token")
    COOKIE = mark("session cookie")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where to send and how long to wait; times in seconds.

    ``key`` is the secret of the ``way`` to sign in: an API key, an OAuth bearer token or the value of the cookie
    ``sessionid``. ``organization`` is the organisation's short id, which a cookie needs and the others may leave out.
    """

    url: str
    key: str
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 30.0
    session_field: str = "session_short_id"
    way: SignInWay = SignInWay.KEY
    organization: str = ""

    def __repr__(self) -> str:
        """The secret is never shown."""
        return f"ServerAddress(url={self.url!r})"

    @property
    def is_local(self) -> bool:
        """Whether the server is this machine."""
        return urlsplit(self.url).hostname in LOOPBACK

    @property
    def sign_in(self) -> dict[str, str]:
        """The one header that signs in."""
        match self.way:
            case SignInWay.KEY:
                return {"X-API-Key": self.key}
            case SignInWay.BEARER:
                return {"Authorization": f"Bearer {self.key}"}
            case SignInWay.COOKIE:
                return {"Cookie": f"sessionid={self.key}"}
