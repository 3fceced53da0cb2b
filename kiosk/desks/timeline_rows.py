"""The rows of a timeline and of the queue's sections, from records of the store. Ids begin with c:, p: or s:."""

from datetime import datetime

from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.inert import inert
from kiosk.core.results import COMPLETED, FAILED, NOT_FOUND
from kiosk.core.session import SessionState
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_label_day, say_time
from kiosk.desks.proposal_words import extraction_chip
from kiosk.store.records import CaptureRecord, PhotoRecord, SessionRecord
from kiosk.store.session_page import Course, GenerationRecord
from kiosk.widgets.capture_list import trouble_of, when_of
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.lines import Row
from kiosk.widgets.photo_types import type_word
from kiosk.widgets.session_row import amount_words, session_words
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED

_STATES = {
    DeliveryState.WAITING: ("clock", GREY),
    DeliveryState.IN_FLIGHT: ("cloud-up", BLUE),
    DeliveryState.UNKNOWN: ("repeat", BLUE),
    DeliveryState.DELIVERED: ("cloud-check", GREEN),
    DeliveryState.REFUSED: ("alert-triangle", RED),
    DeliveryState.SET_ASIDE: ("cross", GREY),
    DeliveryState.VOID: ("undo", GREY),
}


def state_words(state: DeliveryState, why: str = "") -> str:
    """Where a capture or photo stands, in words; of a refused one, why."""
    if state is DeliveryState.REFUSED:
        return inert(say_stored(why), 200) or say("The server refused it.")
    return {
        DeliveryState.WAITING: say("Waiting to be sent"),
        DeliveryState.IN_FLIGHT: say("Being sent"),
        DeliveryState.UNKNOWN: say("Checking with the server whether it arrived"),
        DeliveryState.DELIVERED: say("On the server"),
        DeliveryState.SET_ASIDE: say("Left out by a person; kept here"),
        DeliveryState.VOID: say("Undone"),
    }[state]


def result_words(capture: CaptureRecord) -> str:
    """What the server made of a capture; foreign words made inert. Empty before it told."""
    if capture.remote_status == COMPLETED:
        name = inert(capture.product_name, 100)
        return say("Product: {name}", name=name) if name else say("Done by the server")
    if capture.remote_status == NOT_FOUND:
        return say("The server knows no product for it")
    if capture.remote_status == FAILED:
        return say("The server failed at it: {why}", why=inert(capture.remote_error, 150) or "?")
    return say("The server works on it") if capture.remote_status else ""


def is_failed(capture: CaptureRecord) -> bool:
    """Whether the server could not work it out and may be asked to try again."""
    return capture.state is DeliveryState.DELIVERED and capture.remote_status == FAILED


def capture_row(capture: CaptureRecord, chips: tuple[ChipWords, ...] = ()) -> Row:
    """A capture: its code, where it stands, what became of it, when it was scanned."""
    icon, token = ("alert-triangle", RED) if is_failed(capture) else _STATES[capture.state]
    words = result_words(capture) or state_words(capture.state, trouble_of(capture))
    gtin = f"GTIN {capture.gtin}" if capture.gtin and capture.remote_status else ""
    times = f"×{capture.quantity}" if capture.quantity > 1 else ""
    detail = " · ".join(part for part in (words, gtin) if part)
    right = " ".join(part for part in (times, when_of(capture)) if part)
    return Row(f"c:{capture.id}", capture.seq, icon, token, capture.code.text, detail, right, chips)


def photo_row(photo: PhotoRecord, seq: int) -> Row:
    """A photo and where it stands."""
    icon, token = _STATES[photo.state]
    at = say_time(photo.captured_at.astimezone())
    title = say("Photo: {type}", type=type_word(photo.image_type))
    return Row(f"p:{photo.id}", seq, icon, token, title, state_words(photo.state, photo.last_error), at)


def session_row(session: SessionRecord) -> Row:
    """A session in a list of sessions."""
    icon, token, words = session_words(session)
    detail = inert(say_stored(session.attention), 200) or f"{words} · {amount_words(session)}"
    chip = extraction_chip(session.extraction) if session.submitted_at is not None else None
    when = _when(session.opened_at)
    return Row(f"s:{session.id}", session.seq, icon, token, session.name, detail, when, (chip,) if chip else ())


def course_rows(found: Course) -> list[Row]:
    """What happened to a session, first things first; numbered from below zero, before its captures."""
    session = found.session
    rows = [("barcode", BLUE, say("Opened"), found.note, session.opened_at)]
    if session.closed_at is not None:
        rows.append(("flag", BLUE, say("Finished"), "", session.closed_at))
    told = [(icon, token, title, detail, _when(at)) for icon, token, title, detail, at in rows]
    told += [_generation(one) for one in found.generations]
    if session.submitted_at is not None:
        told.append(("cloud-check", GREEN, say("Submitted"), "", _when(session.submitted_at)))
    if session.state is SessionState.DONE and session.submitted_at is not None:
        told.append(("check", GREEN, say("The server is done with it"), "", ""))
    first = -len(told)
    return [
        Row("", first + place, icon, token, title, detail, when)
        for place, (icon, token, title, detail, when) in enumerate(told)
    ]


def _generation(one: GenerationRecord) -> tuple[str, str, str, str, str]:
    title = say("Session {number} made on the server", number=one.number)
    if not one.remote_id:
        title = say("Session {number} is being made on the server", number=one.number)
    doubt = say("The submit is being checked") if one.submit_state == CallState.UNKNOWN else ""
    why = inert(say_stored(one.why), 120)
    detail = " · ".join(part for part in (doubt, why, inert(say_stored(one.last_error), 150)) if part)
    return "cloud-up", BLUE, title, detail, ""


def _when(at: datetime) -> str:
    local = at.astimezone()
    return f"{say_label_day(local.date())}, {say_time(local)}"
