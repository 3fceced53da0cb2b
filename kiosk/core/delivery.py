"""States of one capture on its way to the server, and of the two calls that concern a whole session.

The rules that make promise P3 hold are in ``sync``; here is only which state may follow which. An unknown pair is a
bug and raises.
"""

from enum import StrEnum


class DeliveryState(StrEnum):
    """Where a capture stands between this kiosk and the server."""

    WAITING = "WAITING"
    IN_FLIGHT = "IN_FLIGHT"
    """Committed before the first byte is sent; after a crash nobody knows whether it arrived."""
    UNKNOWN = "UNKNOWN"
    """Sent, outcome not known; settled by looking at the server's session."""
    DELIVERED = "DELIVERED"
    REFUSED = "REFUSED"
    """The server will never take it as it is; a person decides."""
    SET_ASIDE = "SET_ASIDE"
    VOID = "VOID"
    """Undone by a person; kept, never sent again."""


class DeliveryEvent(StrEnum):
    """What can happen to a delivery."""

    LEASED = "leased"
    ACCEPTED = "accepted"
    NOT_APPLIED = "not applied"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"
    FOUND = "found"
    ABSENT = "absent"
    CORRECTED = "corrected"
    SET_ASIDE = "set aside"
    BROUGHT_BACK = "brought back"
    """A person thought better of leaving it out: it is refused as before, and waits for a decision."""
    VOIDED = "voided"
    PUT_BACK = "put back"
    """A photo that was undone is wanted after all; the server never heard of it."""
    REHOMED = "rehomed"
    """A new generation was opened: whatever the old server session holds is never submitted."""


_S, _E = DeliveryState, DeliveryEvent
_TABLE: dict[tuple[DeliveryState, DeliveryEvent], DeliveryState] = {
    (_S.WAITING, _E.LEASED): _S.IN_FLIGHT,
    (_S.WAITING, _E.VOIDED): _S.VOID,
    (_S.WAITING, _E.REFUSED): _S.REFUSED,
    (_S.WAITING, _E.REHOMED): _S.WAITING,
    (_S.IN_FLIGHT, _E.ACCEPTED): _S.DELIVERED,
    (_S.IN_FLIGHT, _E.NOT_APPLIED): _S.WAITING,
    (_S.IN_FLIGHT, _E.DOUBTFUL): _S.UNKNOWN,
    (_S.IN_FLIGHT, _E.REFUSED): _S.REFUSED,
    (_S.IN_FLIGHT, _E.REHOMED): _S.WAITING,
    (_S.IN_FLIGHT, _E.VOIDED): _S.VOID,
    (_S.UNKNOWN, _E.FOUND): _S.DELIVERED,
    (_S.UNKNOWN, _E.ABSENT): _S.WAITING,
    (_S.UNKNOWN, _E.REHOMED): _S.WAITING,
    (_S.UNKNOWN, _E.VOIDED): _S.VOID,
    (_S.DELIVERED, _E.REHOMED): _S.WAITING,
    (_S.DELIVERED, _E.VOIDED): _S.VOID,
    (_S.REFUSED, _E.CORRECTED): _S.WAITING,
    (_S.REFUSED, _E.SET_ASIDE): _S.SET_ASIDE,
    (_S.REFUSED, _E.VOIDED): _S.VOID,
    (_S.SET_ASIDE, _E.BROUGHT_BACK): _S.REFUSED,
    (_S.SET_ASIDE, _E.VOIDED): _S.VOID,
    (_S.VOID, _E.PUT_BACK): _S.WAITING,
}


def after(state: DeliveryState, event: DeliveryEvent) -> DeliveryState:
    """Return the state that follows; raises ValueError for a pair that must not happen."""
    try:
        return _TABLE[state, event]
    except KeyError:
        raise ValueError(f"a delivery that is {state} cannot be {event}") from None


LIVE = frozenset({_S.WAITING, _S.IN_FLIGHT, _S.UNKNOWN, _S.DELIVERED})
"""States of captures that belong into the submitted session."""


class CallState(StrEnum):
    """State of a call that concerns a whole generation: creating the server's session, submitting it."""

    NONE = "NONE"
    IN_FLIGHT = "IN_FLIGHT"
    UNKNOWN = "UNKNOWN"
    DONE = "DONE"
