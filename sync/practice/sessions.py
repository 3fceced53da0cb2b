"""Session endpoints: open, look, end, submit, poll."""

from sync.practice.answers import FieldProblem, Problem, RefusedError
from sync.practice.captures import capture_value
from sync.practice.endpoint import SCANNER, Call, Reply, Route, date_text
from sync.practice.enrichment import proposals_of
from sync.practice.photos import photo_value
from sync.practice.records import Session
from sync.practice.schema import SessionForm, read_form


def create_session(call: Call) -> Reply:
    """Open a session; a caller with a cookie has to say for which organisation."""
    form = read_form(SessionForm, call.fields())
    if call.by_cookie and not form.organization_short_id:
        field, words = "organization_short_id", "Needed when signing in with a cookie."
        raise RefusedError(Problem(422, f"{field}: {words}", (FieldProblem(field, words),)))
    session = call.state.open_session(form)
    location = call.location(f"{SCANNER}/sessions/{session.id}")
    return Reply(201, _summary(call, session), applied=True, headers=location)


def get_session(call: Call) -> Reply:
    """Show a session with all its captures, in the order they were stored, and its photos in theirs."""
    session = call.state.session(call.id)
    captures = [capture_value(call, capture) for capture in session.captures]
    photos = [photo_value(call, photo) for photo in session.photos]
    return Reply(200, {**_head(call, session), "captures": captures, "product_photos": photos})


def end_session(call: Call) -> Reply:
    """End a session without submitting it."""
    return Reply(200, _summary(call, call.state.end(call.id)), applied=True)


def submit_session(call: Call) -> Reply:
    """Submit a session for extraction."""
    return Reply(200, _summary(call, call.state.submit(call.id)), applied=True)


def poll_session(call: Call) -> Reply:
    """Tell how far the session, its extraction and its captures are."""
    session = call.state.poll(call.id)
    captures = [
        {
            **call.own_id(capture.id),
            "status": call.enum_text(capture.status),
            "proposal_count": len(proposals_of(session, capture)),
        }
        for capture in session.captures
    ]
    value = {
        "session_status": call.enum_text(session.status),
        "extraction_status": session.extraction_status,
        "captures": captures,
    }
    return Reply(200, value)


def _head(call: Call, session: Session) -> dict[str, object]:
    return {
        **call.own_id(session.id),
        "status": call.enum_text(session.status),
        "capture_mode": session.capture_mode,
        "created": date_text(session.created),
        "modified": date_text(session.modified),
        "metadata": dict(session.metadata),
    }


def _summary(call: Call, session: Session) -> dict[str, object]:
    return {**_head(call, session), "capture_count": len(session.captures), "photo_count": len(session.photos)}


ROUTES = (
    Route("POST", f"{SCANNER}/sessions", create_session),
    Route("GET", f"{SCANNER}/sessions/{{id}}", get_session),
    Route("POST", f"{SCANNER}/sessions/{{id}}/end", end_session),
    Route("POST", f"{SCANNER}/sessions/{{id}}/submit", submit_session),
    Route("GET", f"{SCANNER}/sessions/{{id}}/status", poll_session),
)
