"""The queue screen: what needs a person comes first, many are decided about at once, and each row leads on."""

from dataclasses import replace

import pytest
from fakes.finishing import finish
from fakes.taps import tap
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import PhotoUploading
from kiosk.core.session import SessionState
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.screens.queue import QueueState
from kiosk.screens.queue_rows import NothingYet, QueueRow, SessionLine
from kiosk.store.records import QueueCounts
from kiosk.store.refused import Reason
from kiosk.widgets.button import TouchButton
from kiosk.widgets.code_title import in_middle
from kiosk.widgets.session_row import session_words
from kiosk.widgets.sign_tile import SignTile
from kiosk.widgets.theme import RED
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


def words_of(page) -> list[str]:
    """The words on the buttons of a page, from left to right."""
    seen = [one for one in page.findChildren(TouchButton) if one.isVisible()]
    return [one.text().strip() for one in sorted(seen, key=lambda one: one.mapTo(page, one.rect().topLeft()).x())]


def blue(page) -> list[str]:
    """The words on the buttons that stand out."""
    seen = [one for one in page.findChildren(TouchButton) if one.isVisible() and one.property("kind") == "primary"]
    return [one.text().strip() for one in seen]


def keep(kiosk, qtbot, *texts: str) -> None:
    """Capture these into the open session, and wait until the screen has followed."""
    painted = []
    kiosk.painted.connect(painted.append)
    for text in texts:
        kiosk.parts.station.accept(code_of_text(text), "gun", 0.0).result()
    qtbot.waitUntil(lambda: len(painted) == len(texts), timeout=5_000)


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
    tap(qtbot, kiosk.window.header.chip)
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
    queue = kiosk.window.queue
    qtbot.waitUntil(lambda: "Set all 3 aside?" in titles(kiosk), timeout=3_000)
    assert not queue.back_button.isVisible()
    assert blue(queue) == ["Yes, set aside"]
    assert titles(kiosk) == ["Set all 3 aside?"]  # nothing else can be touched beside the question
    touch(kiosk, qtbot, queue.no_button)
    qtbot.waitUntil(lambda: "3 for the same reason" in titles(kiosk), timeout=3_000)
    touch(kiosk, qtbot, button, "3 for the same reason", "Set all aside")
    touch(kiosk, qtbot, queue.yes_button)
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
    assert blue(timeline) == ["Fix"]
    assert words_of(timeline) == ["Back", "Set aside", "Send again", "Fix"]
    touch(kiosk, qtbot, timeline.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.queue


def test_the_start_screen_leads_to_what_needs_a_person_and_back(kiosk, qtbot, kept):
    refuse(kiosk, qtbot, kept, "POISON", "GOOD")
    window = kiosk.window
    tap(qtbot, window.header.home)

    def ways_on() -> list[SignTile]:
        tiles = window.start.rows.findChildren(SignTile)
        return [one for one in tiles if one.isVisible() and one.text().strip() == "Show"]

    qtbot.waitUntil(lambda: len(ways_on()) == 1, timeout=5_000)
    tap(qtbot, ways_on()[0])
    assert window.stack.currentWidget() is window.timeline
    assert window.timeline.title.full_text == "POISON"
    assert words_of(window.timeline) == ["Back", "Set aside", "Send again", "Fix"]
    tap(qtbot, window.timeline.back_button)
    assert window.stack.currentWidget() is window.start


def test_a_session_with_a_refused_row_far_down_opens_at_it(kiosk, qtbot, kept):
    station = kiosk.parts.station
    session = station.open_session("Long")
    keep(kiosk, qtbot, "A" * 501, *(f"GOOD {number}" for number in range(90)))
    tap(qtbot, kiosk.window.header.chip)
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
    keep(kiosk, qtbot, "LOT\x00")
    tap(qtbot, kiosk.window.header.chip)
    qtbot.waitUntil(lambda: any(one.startswith("LOT") for one in titles(kiosk)), timeout=5_000)
    title = next(one for one in titles(kiosk) if one.startswith("LOT"))
    touch(kiosk, qtbot, button, title, "Fix")
    timeline = kiosk.window.timeline
    qtbot.waitUntil(timeline.keyboard.isVisible, timeout=3_000)
    timeline.keyboard.show_text("LOT 7")
    tap(qtbot, timeline.keyboard.done)
    qtbot.waitUntil(lambda: list(states(kiosk, session.id)) == ["LOT 7"], timeout=5_000)


def test_a_queue_that_is_full_of_all_it_can_be_comes_up_without_a_stall(kiosk, qtbot):
    station, queue = kiosk.parts.station, kiosk.window.queue
    for number in range(33):
        station.open_session(f"S {number}")
    keep(kiosk, qtbot, *(f"{number}" + "A" * 501 for number in range(40)))
    tap(qtbot, kiosk.window.header.chip)
    qtbot.waitUntil(lambda: queue.needs_you.number.text() == "40", timeout=5_000)
    assert len(queue.rows.findChildren(SessionLine)) < 33
    touch(kiosk, qtbot, queue.back_button)


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


LARGE = ["queue, full", "queue, needs you", "queue, much", "queue, set all aside", "queue, server is away"]


@pytest.mark.parametrize("form", FORMATS[:3], ids=str)
def test_with_large_text_a_whole_row_is_in_sight_and_so_are_the_answers(qapp, form):
    with window_for(qapp, form, Theme.LIGHT, 200) as window:
        for name in LARGE:
            bring(qapp, window, SCENES[name], Sample())
            page = window.queue
            row = next(row for row in page.rows.findChildren(QueueRow) if not row.isHidden())
            assert row.visibleRegion().boundingRect() == row.rect(), name
            for answer in (page.no_button, page.yes_button):
                assert answer.isVisible() is ("aside" in name)
                assert not answer.isVisible() or answer.visibleRegion().boundingRect() == answer.rect()
            assert len({tile.y() for tile in page.tiles.all}) == 1, "four small ones in one line"


def test_no_is_left_and_yes_is_right_and_yes_alone_stands_out(qapp):
    with window_for(qapp, FORMATS[0], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["queue, set all aside"], Sample())
        page = window.queue
        assert page.no_button.x() < page.yes_button.x()
        assert page.no_button.icon().isNull()
        assert blue(page) == ["Yes, set aside"]


@pytest.mark.parametrize("name", ["queue, needs you", "queue, much"])
def test_the_sensible_act_of_the_first_row_that_has_one_is_the_one_blue_button(qapp, name):
    for scale in (100, 200):
        with window_for(qapp, FORMATS[2], Theme.LIGHT, scale) as window:
            bring(qapp, window, SCENES[name], Sample())
            assert blue(window.queue) == ["Send again"]


@pytest.mark.parametrize(
    ("stored", "may_retry", "sensible"),
    [
        ("The code is too long: 20 characters at most. (422)", True, "Fix"),
        ("The session is not open. (409)", True, "Send all again"),
        ("", False, "Set all aside"),
    ],
)
def test_sending_all_again_stands_out_only_where_it_can_help(qapp, stored, may_retry, sensible):
    sample = Sample()
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        refused = [replace(one, state=DeliveryState.REFUSED, last_error=stored) for one in sample.captures[:4]]
        counts, reason = QueueCounts(refused=4), Reason(stored, 4, may_retry=may_retry)
        bring(qapp, window, SCENES["queue, much"], sample)
        window.queue.show_state(QueueState(counts, sample.sessions[:1], refused, "", reason=reason))
        qapp.processEvents()
        assert blue(window.queue) == [sensible]


def test_a_refused_row_offers_what_its_timeline_does(qapp):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["queue, needs you"], Sample())
        row = next(row for row in window.queue.rows.findChildren(QueueRow) if row.title.startswith("DELIVERY"))
        assert [one.text().strip() for one in row.buttons] == ["Set aside", "Send again", "Fix"]
        bring(qapp, window, SCENES["timeline, refused"], Sample())
        assert words_of(window.timeline) == ["Back", "Set aside", "Send again", "Fix"]
        assert blue(window.timeline) == ["Fix"]


def test_a_photo_on_its_way_is_being_sent(qapp):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["queue, photos on their way"], Sample())
        assert window.queue.sending.number.text() == "1"
        window.queue.show_upload(PhotoUploading("s9", "photo", 3, 12, 9, 9, session_percent=25, is_over=True))
        assert window.queue.sending.number.text() == "0"


def test_nothing_is_called_sending_while_the_server_is_away(qapp):
    sample = Sample()
    half = sample.session(4, "Half", SessionState.CLOSED, 12, delivered=3)
    assert session_words(half)[2] == "Sending"
    assert session_words(half, is_halted=True)[0::2] == ("clock", "Waiting to be sent")
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["queue, server is away"], sample)
        told = [row.accessibleName() for row in window.queue.rows.findChildren(SessionLine)]
        assert any("Waiting to be sent" in words for words in told)
        assert not any("Sending" in words for words in told)


GS1 = "010952012345678810ABC123\x1d17261231"


def test_a_code_of_gs1_is_told_by_its_article_and_what_it_says_besides(kiosk, qtbot, kept):
    session_id = refuse(kiosk, qtbot, kept, GS1, "GOOD")
    qtbot.waitUntil(lambda: "09\u2009520123\u2009456788" in titles(kiosk), timeout=5_000)
    kiosk.timeline.open(f"s:{session_id}")
    rows = kiosk.window.timeline.list.rows
    row = next(row for row in map(rows.row, range(rows.rowCount())) if row.token == RED)
    assert row.title == "09\u2009520123\u2009456788"
    assert "Lot ABC123" in row.detail


def test_a_long_title_is_cut_once_and_in_its_middle():
    cut = in_middle("HEAD" + "x" * 500 + "TAIL", 60)
    assert len(cut) == 60
    assert cut.count("…") == 1
    assert (cut[:4], cut[-4:]) == ("HEAD", "TAIL")
    assert in_middle("SHORT", 60) == "SHORT"
    assert "\x1d" not in in_middle("A\x1dB" * 40, 30)
