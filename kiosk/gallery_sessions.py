"""Scenes of the pages about one session: review, timeline, what needs a person, results. Part of ``kiosk.gallery``."""

from dataclasses import replace

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.desks.timeline_rows import capture_row, course_rows, state_words
from kiosk.gallery import LONG, Sample, scene
from kiosk.screens.window import KioskWindow
from kiosk.store.session_page import CodeCount, Course, GenerationRecord, Summary


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
