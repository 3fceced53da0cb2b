"""The queue screen: what needs a person comes first, many are decided about at once, and each row leads on."""

import pytest
from fakes.finishing import finish
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.screens.queue_rows import NothingYet, QueueRow
from kiosk.widgets.tones import Theme
from sync.practice.faults import Fault, Kind

WAIT_MS = 15_000
DEAF = Qt.WidgetAttribute.WA_TransparentForMouseEvents


def touch(kiosk, qtbot, widget, *words: str) -> None:
    """A finger on something, or on the button of a row that says this, once the page listens."""
    for part in (kiosk.window.stack, kiosk.window.queue.rows.widget()):
        qtbot.waitUntil(lambda part=part: not part.testAttribute(DEAF), timeout=3_000)
    if words:
        qtbot.waitUntil(lambda: words[0] in titles(kiosk), timeout=5_000)
    qtbot.mouseClick(widget(kiosk, *words) if words else widget, Qt.MouseButton.LeftButton)


def rows(kiosk) -> list[QueueRow]:
    return [row for row in kiosk.window.queue.rows.findChildren(QueueRow) if not row.isHidden()]


def titles(kiosk) -> list[str]:
    return [row.title for row in rows(kiosk)]


def row_of(kiosk, title: str) -> QueueRow:
    return next(row for row in rows(kiosk) if row.title == title)


def button(kiosk, title: str, word: str):
    """The button with this word in the row that says ``title``."""
    return next(one for one in row_of(kiosk, title).buttons if one.text().strip() == word)


def refuse(kiosk, qtbot, kept, *texts: str) -> str:
    """Finish a session of which the server refuses all captures but the last. Returns the session's id."""
    faults = kiosk.parts.practice.faults
    faults.add(Fault(Kind.STATUS, path_contains="/captures", status=422, applied=False, times=len(texts) - 1))
    for text in texts:
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    needs = str(len(texts) - 1)
    qtbot.waitUntil(lambda: kiosk.window.queue.needs_you.number.text() == needs, timeout=WAIT_MS)
    return session_id


def states(kiosk, session_id: str) -> dict[str, DeliveryState]:
    return {one.code.text: one.state for one in kiosk.parts.captures(session_id, 50, None)}


def test_an_empty_queue_tells_the_next_touch_which_leads_to_scanning(kiosk, qtbot):
    kiosk.window.header.queue_touched.emit()
    queue = kiosk.window.queue
    qtbot.waitUntil(queue.scan_button.isVisible, timeout=5_000)
    assert queue.rows.findChildren(NothingYet)
    assert not queue.try_button.isVisible()
    touch(kiosk, qtbot, queue.scan_button)
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.scan, timeout=5_000)
    assert kiosk.session_id != ""


def test_many_refused_for_one_reason_are_sent_again_by_one_touch(kiosk, qtbot, kept):
    session_id = refuse(kiosk, qtbot, kept, "P1", "P2", "P3", "P4", "GOOD")
    qtbot.waitUntil(lambda: "4 for the same reason" in titles(kiosk), timeout=5_000)
    assert titles(kiosk)[:2] == ["4 for the same reason", "P1"]
    touch(kiosk, qtbot, button, "4 for the same reason", "Send all again")
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=WAIT_MS)
    sent = kiosk.parts.practice.state.sessions()[0].captures
    assert sorted(one.raw_value for one in sent) == ["GOOD", "P1", "P2", "P3", "P4"]


def test_many_are_set_aside_only_after_a_second_touch_and_no_scan_is_lost_meanwhile(kiosk, qtbot, kept):
    session_id = refuse(kiosk, qtbot, kept, "P1", "P2", "P3", "GOOD")
    qtbot.waitUntil(lambda: "3 for the same reason" in titles(kiosk), timeout=5_000)
    touch(kiosk, qtbot, button, "3 for the same reason", "Set all aside")
    assert set(states(kiosk, session_id).values()) == {DeliveryState.REFUSED, DeliveryState.DELIVERED}
    touch(kiosk, qtbot, button, "Set all 3 aside?", "No")
    qtbot.waitUntil(lambda: "3 for the same reason" in titles(kiosk), timeout=3_000)
    touch(kiosk, qtbot, button, "3 for the same reason", "Set all aside")
    touch(kiosk, qtbot, button, "Set all 3 aside?", "Yes, set aside")
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=WAIT_MS)
    assert states(kiosk, session_id)["P2"] is DeliveryState.SET_ASIDE
    assert [one.raw_value for one in kiosk.parts.practice.state.sessions()[0].captures] == ["GOOD"]


def test_two_refused_are_no_crowd(kiosk, qtbot, kept):
    refuse(kiosk, qtbot, kept, "P1", "P2", "GOOD")
    qtbot.waitUntil(lambda: titles(kiosk)[:2] == ["P1", "P2"], timeout=5_000)


def test_a_refused_row_leads_to_its_place_in_the_session_where_it_is_marked(kiosk, qtbot, kept):
    refuse(kiosk, qtbot, kept, "POISON", "GOOD")
    qtbot.waitUntil(lambda: "POISON" in titles(kiosk), timeout=5_000)
    timeline = kiosk.window.timeline
    touch(kiosk, qtbot, row_of, "POISON")
    assert kiosk.window.stack.currentWidget() is timeline
    assert timeline.title.full_text == "POISON"
    number = timeline.list.rows.number(timeline.list.marked)
    assert timeline.list.rows.row(number).title == "POISON"
    assert timeline.again_button.isVisible()
    assert timeline.fix_button.property("kind") == "primary"
    touch(kiosk, qtbot, timeline.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.queue


def test_a_session_with_a_refused_row_far_down_opens_at_it(kiosk, qtbot, kept):
    station = kiosk.parts.station
    session = station.open_session("Long")
    station.accept(code_of_text("A" * 501), "gun", 0.0).result()
    for number in range(90):
        station.accept(code_of_text(f"GOOD {number}"), "gun", 0.0).result()
    kiosk.window.header.queue_touched.emit()
    qtbot.waitUntil(lambda: "Long" in titles(kiosk), timeout=5_000)
    touch(kiosk, qtbot, button, "Long", "Details")
    view = kiosk.window.timeline.list
    number = view.rows.number(view.marked)
    assert view.rows.row(number).title == "A" * 501
    assert number > 60
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.rows.index(number))), timeout=3_000)
    assert kiosk.window.timeline.fix_button.property("kind") == "primary"
    assert kiosk.parts.session(session.id).refused == 1


def test_a_code_that_cannot_be_sent_is_fixed_from_the_queue(kiosk, qtbot):
    station = kiosk.parts.station
    session = station.open_session("Binary")
    station.accept(code_of_text("LOT\x00"), "gun", 0.0).result()
    kiosk.window.header.queue_touched.emit()
    qtbot.waitUntil(lambda: any(one.startswith("LOT") for one in titles(kiosk)), timeout=5_000)
    title = next(one for one in titles(kiosk) if one.startswith("LOT"))
    touch(kiosk, qtbot, button, title, "Fix")
    timeline = kiosk.window.timeline
    qtbot.waitUntil(timeline.keyboard.isVisible, timeout=3_000)
    timeline.keyboard.entered.emit("LOT 7")
    qtbot.waitUntil(lambda: list(states(kiosk, session.id)) == ["LOT 7"], timeout=5_000)


@pytest.mark.parametrize(("status", "tone"), [(401, "bad"), (503, "")])
def test_a_fault_of_the_link_stands_on_top_in_its_colour(kiosk, qtbot, kept, status, tone):
    kiosk.parts.practice.faults.add(Fault(Kind.STATUS, status=status, applied=False, times=None))
    with kept(kiosk):
        kiosk.gun.scanned.emit("WAITS", 0.0)
    finish(kiosk, qtbot)
    queue = kiosk.window.queue
    told = queue.fault if tone else queue.link
    qtbot.waitUntil(lambda: "othing is lost" in told.text(), timeout=WAIT_MS)
    assert (queue.fault.property("tone") or "") == tone
    assert queue.try_button.isVisible()
    assert queue.try_button.property("kind") == "primary"


def test_counts_are_whole_the_first_time_the_page_is_shown(qapp):
    with window_for(qapp, FORMATS[0], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["queue, full"], Sample())
        for tile in window.queue.tiles.all:
            advance = QFontMetrics(tile.number._font(tile.number.most)).horizontalAdvance(tile.number.text())
            assert advance <= tile.number.width(), tile.number.text()
