"""States of a scan session, and which event leads where. An unknown pair is a bug and raises."""

from enum import StrEnum


class SendWhen(StrEnum):
    """When a session is sent: once it is finished, or live, while it is still open."""

    FINISHED = "finished"
    LIVE = "live"


class SessionState(StrEnum):
    """Where a session stands."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
    """Finished by a person; the courier may send it."""
    SUBMITTED = "SUBMITTED"
    DONE = "DONE"
    """The server has finished working on it."""
    ATTENTION = "ATTENTION"
    """Kept safe, but only a person can say how it goes on."""
    HANDED_OVER = "HANDED_OVER"
    """Another kiosk sends it; this one keeps it and never sends it again, unless a person takes it back."""


class SessionEvent(StrEnum):
    """What can happen to a session."""

    FINISHED = "finished"
    EMPTY = "empty"
    """Finished without a single live capture: nothing to send."""
    BROUGHT_BACK = "brought back"
    """Of a session that had nothing to send something was put back that had been left out."""
    REOPENED = "reopened"
    SUBMITTED = "submitted"
    PROCESSED = "processed"
    NEEDS_PERSON = "needs person"
    RESOLVED = "resolved"
    ASKED_AGAIN = "asked again"
    """A person wants the server asked once more what it made of a submitted session."""
    LEFT = "left"
    """A person leaves a session as it is that was submitted, or may have been."""
    HANDED_OVER = "handed over"
    TAKEN_BACK = "taken back"


_TABLE: dict[tuple[SessionState, SessionEvent], SessionState] = {
    (SessionState.OPEN, SessionEvent.FINISHED): SessionState.CLOSED,
    (SessionState.CLOSED, SessionEvent.EMPTY): SessionState.DONE,
    (SessionState.DONE, SessionEvent.BROUGHT_BACK): SessionState.CLOSED,
    (SessionState.CLOSED, SessionEvent.REOPENED): SessionState.OPEN,
    (SessionState.CLOSED, SessionEvent.SUBMITTED): SessionState.SUBMITTED,
    (SessionState.CLOSED, SessionEvent.NEEDS_PERSON): SessionState.ATTENTION,
    (SessionState.SUBMITTED, SessionEvent.PROCESSED): SessionState.DONE,
    (SessionState.SUBMITTED, SessionEvent.NEEDS_PERSON): SessionState.ATTENTION,
    (SessionState.ATTENTION, SessionEvent.RESOLVED): SessionState.CLOSED,
    (SessionState.ATTENTION, SessionEvent.ASKED_AGAIN): SessionState.SUBMITTED,
    (SessionState.ATTENTION, SessionEvent.LEFT): SessionState.DONE,
    (SessionState.OPEN, SessionEvent.HANDED_OVER): SessionState.HANDED_OVER,
    (SessionState.CLOSED, SessionEvent.HANDED_OVER): SessionState.HANDED_OVER,
    (SessionState.ATTENTION, SessionEvent.HANDED_OVER): SessionState.HANDED_OVER,
    (SessionState.HANDED_OVER, SessionEvent.TAKEN_BACK): SessionState.CLOSED,
}


def after(state: SessionState, event: SessionEvent) -> SessionState:
    """Return the state that follows; raises ValueError for a pair that must not happen."""
    try:
        return _TABLE[state, event]
    except KeyError:
        raise ValueError(f"a session that is {state} cannot be {event}") from None


def may_send(state: SessionState, *, is_live: bool) -> bool:
    """Whether captures and photos of a session in this state may be sent; ``is_live``: also while it is open."""
    return state is SessionState.CLOSED or (is_live and state is SessionState.OPEN)
