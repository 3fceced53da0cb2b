"""The rows of a timeline and of the queue's sections, from records of the store. Ids begin with c:, p: or s:."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from kiosk.core.clock_marks import Stamp
from kiosk.core.codes import Code
from kiosk.core.delivery import CallState, DeliveryState
from kiosk.core.inert import inert
from kiosk.core.results import COMPLETED, FAILED, NOT_FOUND
from kiosk.core.session import SessionState
from kiosk.core.stored_words import say_stored
from kiosk.core.words import say, say_label_day, say_number, say_time
from kiosk.desks.proposal_words import extraction_chip
from kiosk.screens.queue_rows import short_trouble_of
from kiosk.store.records import CaptureRecord, PhotoRecord, SessionRecord
from kiosk.store.session_page import Course, GenerationRecord
from kiosk.widgets.big_code import NO_BREAK, date_of, parts_beyond
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.code_title import code_title, names_number
from kiosk.widgets.photo_types import type_word
from kiosk.widgets.row_model import Row
from kiosk.widgets.session_row import amount_words, session_words
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED

AMBER_INK = "warn_ink"
_STATES = {
    DeliveryState.WAITING: ("clock", GREY),
    DeliveryState.IN_FLIGHT: ("cloud-up", BLUE),
    DeliveryState.UNKNOWN: ("repeat", BLUE),
    DeliveryState.DELIVERED: ("cloud-check", GREEN),
    DeliveryState.REFUSED: ("hand", RED),
    DeliveryState.SET_ASIDE: ("cross", GREY),
    DeliveryState.VOID: ("undo", GREY),
}


def state_words(state: DeliveryState, why: str = "") -> str:
    """Where a capture or photo stands, in words; of a refused one, why."""
    if state is DeliveryState.REFUSED:
        return inert(say_stored(why), 200) or say("The server refused it.")
    return {
        DeliveryState.WAITING: say("Not sent yet"),
        DeliveryState.IN_FLIGHT: say("Being sent"),
        DeliveryState.UNKNOWN: say("Asking the server whether it arrived"),
        DeliveryState.DELIVERED: say("Sent"),
        DeliveryState.SET_ASIDE: say("Set aside: not sent, saved here"),
        DeliveryState.VOID: say("Removed"),
    }[state]


def result_words(capture: CaptureRecord) -> str:
    """What the server made of a capture; foreign words made inert. Empty before it told."""
    if capture.remote_status == COMPLETED:
        return inert(capture.product_name, 100) or say("Done by the server")
    if capture.remote_status == NOT_FOUND:
        return say("No product found for this code")
    if capture.remote_status == FAILED:
        return say("The server failed at it: {why}", why=inert(capture.remote_error, 150) or "?")
    return say("The server works on it") if capture.remote_status else ""


def is_failed(capture: CaptureRecord) -> bool:
    """Whether the server could not work it out and may be asked to try again."""
    return capture.state is DeliveryState.DELIVERED and capture.remote_status == FAILED


def capture_row(capture: CaptureRecord, chips: tuple[ChipWords, ...] = (), today: date | None = None) -> Row:
    """A capture: its code, where it stands, what became of it, what the code says besides, when it was scanned."""
    icon, token = _sign(capture)
    title = code_title(capture.code)
    words = result_words(capture) or state_words(capture.state, short_trouble_of(capture))
    is_new = bool(capture.gtin and capture.remote_status) and not names_number(title, capture.gtin or "")
    gtin = f"GTIN {capture.gtin}" if is_new else ""
    detail = " · ".join(part for part in (words, gtin, *_untold(capture.code, chips)) if part)
    times = f"×{say_number(capture.quantity)}" if capture.quantity > 1 else ""
    right = _scanned_at(capture, today)
    return Row(f"c:{capture.id}", capture.seq, icon, token, title, detail, right, chips, times=times)


def _untold(code: Code, chips: tuple[ChipWords, ...]) -> list[str]:
    """What a code says besides its title; its date only where no chip tells it, which tells how far off it is, too."""
    day = date_of(code)
    is_told = bool(day) and any(day in chip.word.replace(" ", NO_BREAK) for chip in chips)
    return [part for part in parts_beyond(code) if not (is_told and day in part)]


def _scanned_at(capture: CaptureRecord, today: date | None) -> str:
    """When a code was scanned; "~" where the clock is unsure, nothing where it was never set."""
    stamp = Stamp(capture.captured_at, capture.certainty)
    if not stamp.is_plausible:
        return ""
    return f"{'' if stamp.is_sure else '~'}{say_when(capture.captured_at, today)}"


def _sign(capture: CaptureRecord) -> tuple[str, str]:
    """The sign and colour of a capture: what became of it on the server says more than that it arrived."""
    if is_failed(capture):
        return "alert-triangle", RED
    if capture.state is DeliveryState.DELIVERED:
        told = {NOT_FOUND: ("info", AMBER_INK), COMPLETED: ("check", GREEN)}
        at_work = ("clock", BLUE) if capture.remote_status else _STATES[capture.state]
        return told.get(capture.remote_status, at_work)
    return _STATES[capture.state]


def photo_row(photo: PhotoRecord, seq: int, today: date | None = None) -> Row:
    """A photo and where it stands."""
    icon, token = _STATES[photo.state]
    at = say_when(photo.captured_at, today)
    title = say("Photo: {type}", type=type_word(photo.image_type))
    return Row(f"p:{photo.id}", seq, icon, token, title, state_words(photo.state, photo.last_error), at)


def percent_words(percent: int) -> str:
    """How far a photo is on its way."""
    return say("Being sent: {percent} %", percent=say_number(percent))


def session_row(session: SessionRecord, *, is_halted: bool = False) -> Row:
    """A session in a list of sessions; ``is_halted``: nothing is sent now."""
    icon, token, words = session_words(session, is_halted=is_halted)
    detail = inert(say_stored(session.attention), 200) or f"{words} · {amount_words(session)}"
    chip = extraction_chip(session.extraction) if session.submitted_at is not None else None
    when = say_when(session.opened_at)
    return Row(f"s:{session.id}", session.seq, icon, token, session.name, detail, when, (chip,) if chip else ())


def course_rows(found: Course, today: date | None = None) -> list[Row]:
    """What happened to a session, first things first; numbered from below zero, before its captures."""
    session, newest = found.session, len(found.generations)
    told = [_Step("check", GREEN, say("Session opened"), found.note, say_when(session.opened_at, today))]
    if session.closed_at is not None:
        told.append(_Step("flag", GREEN, say("Finished"), "", say_when(session.closed_at, today)))
    told += [_generation(one, is_newest=place == newest) for place, one in enumerate(found.generations, 1)]
    if session.submitted_at is not None:
        at = say_when(session.submitted_at, today)
        told += [_Step("cloud-check", GREEN, say("All captures received by the server"), "", at), _result(session)]
    first = -len(told)
    return [
        Row("", first + place, step.icon, step.token, step.title, step.detail, step.when, step.chips)
        for place, step in enumerate(told)
    ]


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that happened to a session."""

    icon: str
    token: str
    title: str
    detail: str = ""
    when: str = ""
    chips: tuple[ChipWords, ...] = ()


def _result(session: SessionRecord) -> _Step:
    """How far the server is with it."""
    chip = extraction_chip(session.extraction)
    if session.state is SessionState.DONE:
        return _Step("check", GREEN, say("The server is done with it"), "", "", (chip,) if chip else ())
    return _Step("clock", BLUE, say("The server works on it"), "", "", (chip,) if chip else ())


def _generation(one: GenerationRecord, *, is_newest: bool) -> _Step:
    """One session of the server that was made for ours. An older one is no matter any more, nor what befell it."""
    title = say("Session made on the server") if one.number == 1 else say("Session opened again on the server")
    icon, token = ("cloud-check", GREEN) if is_newest else ("cloud-off", GREY)
    if not one.remote_id:
        icon, token, title = "cloud-up", BLUE, say("Making the session on the server")
    doubt = say("Asking the server whether all arrived") if one.submit_state == CallState.UNKNOWN else ""
    why = inert(say_stored(one.why), 120) if one.number > 1 else ""
    told = inert(say_stored(one.last_error), 150)
    if doubt and is_newest:
        icon, token = _STATES[DeliveryState.UNKNOWN]
    if told and is_newest:
        icon, token = "alert-triangle", RED
    detail = " · ".join(_sentence(part) for part in (doubt, why, told) if part)
    return _Step(icon, token, title, detail)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def say_when(at: datetime, today: date | None = None) -> str:
    """A moment: the time of day, with the day where that is another one than ``today``."""
    local, now = at.astimezone(), today or datetime.now(UTC).astimezone().date()
    return say_time(local) if local.date() == now else f"{say_label_day(local.date())}, {say_time(local)}"
