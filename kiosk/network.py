"""Whether this machine has a way to a server at all: the question before whether the server answers."""

import socket
from urllib.parse import urlsplit

from kiosk.core.faults import KnownFault
from kiosk.core.words import say

_ANYWHERE = "192.0.2.1"
"""An address that belongs to nobody (RFC 5737): the system tells which way a packet would take, none is sent."""


class NoNetwork(KnownFault):
    """There is no network, or the name of the server is not known in it."""

    def __init__(self, sentence: str) -> None:
        super().__init__(say("Network"), sentence)


def address_towards(server: str | None) -> str:
    """This machine's own address on the way to ``server`` (a URL; None: to anywhere beyond this machine).

    May wait some seconds for a name to be looked up; sends nothing to the server. Not on the main thread.

    Raises:
        NoNetwork: no cable, no Wi-Fi, or a name that nobody knows.

    """
    host, port = _place_of(server)
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
    except (OSError, UnicodeError) as fault:  # the latter: no name can be so
        words = say("Nobody knows the name {host}. Check cable, Wi-Fi and the address of the server.", host=host)
        raise NoNetwork(words) from fault
    try:
        with socket.socket(family, kind, protocol) as way:
            way.connect(place)  # of datagrams this chooses the way, and nothing else (connect(2))
            return str(way.getsockname()[0])
    except OSError as fault:
        raise NoNetwork(say("This kiosk has no network. Check cable and Wi-Fi.")) from fault


def _place_of(server: str | None) -> tuple[str, int]:
    parts = urlsplit(server or "")
    return parts.hostname or _ANYWHERE, parts.port or 443
