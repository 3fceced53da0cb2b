"""Scenes of the pages about one session: review, timeline, what needs a person, results. Part of ``kiosk.gallery``."""

from dataclasses import replace
from datetime import date, timedelta

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.freshness import Expiry, Thresholds
from kiosk.core.proposals import ApplyState, Proposal, ProposalRecord, Verdict
from kiosk.core.session import SessionState
from kiosk.desks.proposal_words import extraction_chip, freshness_chip, offered_chip, shown
from kiosk.desks.timeline_rows import capture_row, course_rows, state_words
from kiosk.gallery import EAN, LONG, Sample, scene
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.store.decisions import Offered
from kiosk.store.records import QueueCounts
from kiosk.store.session_page import CodeCount, Course, GenerationRecord, Summary

_DAY = date(2026, 11, 22)


def _summary(sample: Sample) -> Summary:
    counts = [CodeCount(one.code.text, 1 + one.seq % 3, 1 + one.seq % 5) for one in sample.captures[:20]]
    note = "CALL THE DRIVER BEFORE UNLOADING GATE 14"
    session = sample.session(6, "Goods in 22 Nov, gate 14", SessionState.OPEN, 41, photos=2)
    return Summary(session, note, tuple(counts), 20, 61, 1, 3, 2)


@scene("review")
def _review(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue("41 on this kiosk", "busy")
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
    window.header.show_queue("41 on this kiosk", "busy")
    window.header.show_safe(is_safe=False)
    session = sample.session(4, "Goods in 22 Nov, 11:40", SessionState.CLOSED, 41, delivered=8)
    lost = GenerationRecord(1, "remote-1", "DONE", "NONE", "", "the server's session ended before all was sent")
    found = Course(session, "CALL THE DRIVER", (lost, GenerationRecord(2, "remote-2", "DONE", "UNKNOWN", "", "")))
    made = replace(
        sample.captures[1], state=DeliveryState.DELIVERED, remote_status="COMPLETED", product_name="Oat drink"
    )
    rows = course_rows(found) + [capture_row(one) for one in (made, *sample.captures)]
    window.timeline.show_page(session.name, "", lambda _count, after: rows if after is None else ())
    window.timeline.show_acts()
    window.show_screen(window.timeline)


@scene("timeline, refused")
def _timeline_refused(window: KioskWindow, sample: Sample) -> None:
    _timeline(window, sample)
    window.header.show_queue("Needs you: 2", "bad")
    window.header.show_safe(is_safe=False, is_failing=True)
    refused = next(one for one in sample.captures if one.state is DeliveryState.REFUSED)
    window.timeline.refresh(refused.code.text, state_words(refused.state, refused.last_error))
    window.timeline.show_acts(again=True, fix=True, aside=True)


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
    window.header.show_queue("All sent", "good")
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
    _propose(window, decided, "Kept: Brand accepted")


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
    window.header.show_queue("All sent", "good")
    window.header.show_safe(is_safe=True)
    session = sample.session(1, "Goods in 21 Nov, 17:20", SessionState.DONE, 143, delivered=143, extraction="ready")
    known, today = Thresholds(30, 7), _DAY
    fresh = [freshness_chip(Expiry("", today + timedelta(days=days)), known, today) for days in (90, 12, 3, -2)]
    offered = [offered_chip(Offered(4, 3)), None, offered_chip(Offered(4, 0)), offered_chip(Offered(1, 1))]
    name = sample.server_words("Oat drink Barista, 1 litre")
    done = [
        replace(one, state=DeliveryState.DELIVERED, remote_status="COMPLETED", product_name=name)
        for one in sample.captures[4:8]
    ]
    rows = [
        capture_row(one, tuple(chip for chip in chips if chip is not None))
        for one, chips in zip(done, zip(offered, fresh, strict=True), strict=True)
    ]
    window.timeline.show_page(session.name, "", lambda _count, after: rows if after is None else ())
    window.timeline.show_chip(extraction_chip(session.extraction))
    window.timeline.show_acts(proposals="4 proposals")
    window.show_screen(window.timeline)


@scene("queue, much")
def _queue_much(window: KioskWindow, sample: Sample) -> None:
    window.header.show_queue("Needs you: 40", "bad")
    window.header.show_room("", "good")
    refused = [replace(one, state=DeliveryState.REFUSED, last_error=LONG) for one in sample.captures[:16]]
    counts = QueueCounts(delivered=388, refused=40)
    state = QueueState(counts, sample.sessions * 6, refused, "All finished sessions are sent.", open_proposals=12)
    window.queue.show_state(replace(state, all_sessions=812))
    window.show_screen(window.queue)
    window.queue.rows.verticalScrollBar().setValue(0)
