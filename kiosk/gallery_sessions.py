"""Scenes of the pages about one session: review, timeline, what needs a person, results. Part of ``kiosk.gallery``."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.freshness import Expiry, Thresholds
from kiosk.core.proposals import ApplyState, Proposal, ProposalRecord, Verdict
from kiosk.core.session import SessionState
from kiosk.core.words import say
from kiosk.desks.proposal_words import extraction_chip, freshness_chip, offered_chip, shown
from kiosk.desks.timeline_rows import capture_row, course_rows, percent_words, photo_row, state_words
from kiosk.gallery import EAN, LONG, Sample, scene
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.store.decisions import Offered
from kiosk.store.records import CaptureRecord, QueueCounts
from kiosk.store.refused import Reason
from kiosk.store.session_page import CodeCount, Course, GenerationRecord, Summary
from kiosk.widgets.code_title import code_title

_DAY = date(2026, 11, 22)
_DATED = ("010952012345678815261204", "010952012345003817261125", "010400638133393115261120")
"""Codes of three products whose dates are twelve and three days ahead, and two days past."""


def _summary(sample: Sample) -> Summary:
    counts = [CodeCount(one.code.text, 1 + one.seq % 3, 1 + one.seq % 5) for one in sample.captures[:20]]
    note = "CALL THE DRIVER BEFORE UNLOADING GATE 14"
    session = sample.session(6, "Goods in 22 Nov, gate 14", SessionState.OPEN, 41, photos=2)
    return Summary(session, note, tuple(counts), 20, 61, 1, 3, 2)


@scene("review")
def _review(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="1"), "bad")
    window.header.show_safe(is_safe=True)
    window.review.begin()
    window.review.show_kept(code_of_text(LONG))
    window.review.show_summary(_summary(sample), not_counted=1)
    window.show_screen(window.review)


@scene("review, keyboard")
def _review_keyboard(window: KioskWindow, sample: Sample) -> None:
    _review(window, sample)
    window.review.note_button.click()


@scene("timeline")
def _timeline(window: KioskWindow, sample: Sample) -> None:
    _course(window, [_untroubled(one) for one in _captures(sample)], sample)


def _captures(sample: Sample) -> list[CaptureRecord]:
    """Forty of a session, of which the first eight were sent."""
    return [replace(one, state=DeliveryState.DELIVERED) if one.seq <= 8 else one for one in sample.captures]


def _untroubled(capture: CaptureRecord) -> CaptureRecord:
    return replace(capture, state=DeliveryState.WAITING) if capture.state is DeliveryState.REFUSED else capture


def _course(window: KioskWindow, captures: list[CaptureRecord], sample: Sample) -> None:
    """A finished session of which eight captures of forty were sent."""
    window.header.show_queue(say("%n here", "", 32), "busy")
    session = sample.session(4, "Goods in 22 Nov, 11:40", SessionState.CLOSED, 40, delivered=8)
    session = replace(session, closed_at=session.opened_at + timedelta(minutes=37))
    lost = GenerationRecord(1, "remote-1", "DONE", "NONE", "", "")
    again = GenerationRecord(2, "remote-2", "DONE", "UNKNOWN", "the server's session expired", "")
    found = Course(session, "CALL THE DRIVER", (lost, again))
    rows = course_rows(found, _DAY) + [capture_row(one, (), _DAY) for one in captures]
    window.timeline.list.mark("")
    window.timeline.show_page(session.name, "", lambda _count, after: rows if after is None else ())
    window.timeline.show_chip(None)
    window.timeline.show_acts()
    window.show_screen(window.timeline)


@scene("timeline, refused")
def _timeline_refused(window: KioskWindow, sample: Sample) -> None:
    _course(window, _captures(sample), sample)
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="1"), "bad")
    refused = next(one for one in sample.captures if one.state is DeliveryState.REFUSED)
    words = state_words(refused.state, refused.last_error)
    window.timeline.list.mark(f"c:{refused.id}", is_sought=True)
    window.timeline.refresh(code_title(refused.code), words, is_trouble=True)
    window.timeline.show_acts(again=True, fix=True, aside=True)


@scene("timeline, photos on their way")
def _timeline_photos(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 3), "busy")
    session = sample.session(9, "Shelf 12, new products", SessionState.CLOSED, 0, photos=4)
    made = GenerationRecord(1, "remote-1", "DONE", "NONE", "", "")
    states = (DeliveryState.DELIVERED, DeliveryState.IN_FLIGHT, DeliveryState.WAITING, DeliveryState.WAITING)
    rows = course_rows(Course(session, "", (made,)), _DAY) + [
        photo_row(sample.photo(place, state), -1, _DAY) for place, state in enumerate(states, 1)
    ]
    window.timeline.show_page(session.name, "", lambda _count, after: rows if after is None else ())
    window.timeline.list.rows.show_percent("p:p2", 40, percent_words(40))
    window.timeline.list.mark("")
    window.timeline.show_chip(None)
    window.timeline.show_acts()
    window.show_screen(window.timeline)


@scene("timeline, correct")
def _timeline_correct(window: KioskWindow, sample: Sample) -> None:
    _timeline_refused(window, sample)
    window.timeline.ask("The right code", LONG, 500)


def proposal(sample: Sample, **changed: object) -> ProposalRecord:
    """One of the server, for goods that no warehouse has."""
    told = Proposal(
        "p1",
        "ingredients",
        sample.server_words("Water, oats, salt"),
        sample.server_words("Water, OATS 10 %, rapeseed oil, calcium carbonate, salt, vitamins D and B12"),
        "0.87",
        sample.server_words("Read from the photo of the back: the list of ingredients names oil and vitamins."),
        sample.server_words("bedrock_claude"),
        "PENDING",
        "2026-11-22T11:02:00Z",
    )
    name = sample.server_words("Oat drink Barista, 1 litre")
    record = ProposalRecord(told, "s1", "c1", sample.capture(1, EAN).code.text, name)
    return replace(record, **changed)  # type: ignore[arg-type]


def _propose(window: KioskWindow, record: ProposalRecord, news: str = "") -> None:
    window.header.show_queue(say("All sent"), "good")
    window.header.show_safe(is_safe=True)
    words = shown(record, 2, 6, news, 0 if record.verdict else 4)
    window.proposals.show_proposal(words, has_previous=True, has_next=True)
    window.show_screen(window.proposals)


@scene("proposals")
def _proposals(window: KioskWindow, sample: Sample) -> None:
    _propose(window, proposal(sample))


@scene("proposals, kept")
def _proposals_kept(window: KioskWindow, sample: Sample) -> None:
    decided = proposal(sample, verdict=Verdict.ACCEPTED, state=DeliveryState.WAITING)
    _propose(window, decided, "Saved: Ingredients accepted")
    window.header.show_queue(say("Not all"), "busy")


@scene("proposals, not written")
def _proposals_not_written(window: KioskWindow, sample: Sample) -> None:
    why = sample.server_words("The server did not write the accepted values: the product is locked by another editor.")
    stuck = {"verdict": Verdict.ACCEPTED, "state": DeliveryState.DELIVERED, "apply_state": ApplyState.REFUSED}
    _propose(window, proposal(sample, **stuck, why=why))


@scene("proposals, none")
def _proposals_none(window: KioskWindow, _sample: Sample) -> None:
    window.proposals.show_none("No proposals", "Nothing waits for a decision.")
    window.show_screen(window.proposals)


@scene("timeline, results")
def _timeline_results(window: KioskWindow, sample: Sample) -> None:
    """What the server made of five captures: three products with dates, one that it does not know, one it failed at."""
    session = sample.session(1, "Goods in 21 Nov, 17:20", SessionState.DONE, 143, delivered=143, extraction="ready")
    known = Thresholds(30, 7)
    dates = [Expiry("", _DAY + timedelta(days=days), ai) for days, ai in ((12, "15"), (3, "17"), (-2, "15"))]
    offered = [offered_chip(Offered(4, 3)), None, offered_chip(Offered(4, 0))]
    names = ("Oat drink Barista, 1 litre", "Rye crispbread", "Vanilla yoghurt, 500 g", "", "")
    rows = []
    for place, one in enumerate(sample.captures[4:9]):
        status = ("COMPLETED", "COMPLETED", "COMPLETED", "NOT_FOUND", "FAILED")[place]
        why = sample.server_words("the picture of the label could not be read")
        code = code_of_text(_DATED[place]) if place < len(_DATED) else one.code
        name = sample.server_words(names[place])
        done = replace(one, state=DeliveryState.DELIVERED, remote_status=status, product_name=name, remote_error=why)
        done = replace(done, code=code)
        chips = (offered[place], freshness_chip(dates[place], known, _DAY)) if place < len(dates) else ()
        rows.append(capture_row(done, tuple(chip for chip in chips if chip is not None), _DAY))
    window.timeline.list.mark("")
    window.timeline.show_page(session.name, "", lambda _count, after: rows if after is None else ())
    window.timeline.show_chip(extraction_chip(session.extraction))
    window.timeline.show_acts(proposals="3 proposals")
    window.show_screen(window.timeline)


@scene("queue, much")
def _queue_much(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("Needs you: {needs_person}", needs_person="40"), "bad")
    window.header.show_room("", "good")
    why = sample.server_words("The code is too long: 20 characters at most.")
    refused = [replace(one, state=DeliveryState.REFUSED, last_error=why) for one in sample.captures[:16]]
    counts = QueueCounts(waiting=922, delivered=24_511, refused=39, sessions_attention=1, sessions_to_send=2)
    reason = Reason(why, 37, may_retry=True)
    words = "Some captures need you: see the list."
    older = [
        sample.session(number, f"Goods in {number} Nov, 17:20", SessionState.DONE, 143, delivered=143)
        for number in range(21, 0, -1)
    ]
    state = QueueState(counts, [*sample.sessions, *older], refused, words, open_proposals=12)
    window.queue.show_state(replace(state, all_sessions=812, reason=reason))
    window.show_screen(window.queue)
    window.queue.rows.verticalScrollBar().setValue(0)


@scene("queue, set all aside")
def _queue_set_all_aside(window: KioskWindow, sample: Sample) -> None:
    _queue_much(window, sample)
    window.queue.ask(is_asking=True)


@scene("queue, server is away")
def _queue_away(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue(say("%n here", "", 816), "busy")
    counts = QueueCounts(waiting=816, delivered=531, sessions_to_send=1)
    words = "The server cannot be reached. Next try at 12:44:10. Nothing is lost; it goes on by itself."
    sessions = sample.sessions[2:3] + sample.sessions[5:]
    window.queue.show_state(QueueState(counts, sessions, (), words, link_tone="warn", is_halted=True))
    window.show_screen(window.queue)
