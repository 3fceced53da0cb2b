"""Review and finish, timelines, what needs a person, and the two lamps: touches on the whole kiosk."""

import threading
from dataclasses import replace

import pytest
from fakes.camera_jpeg import camera_jpeg
from fakes.clock import FakeClock
from fakes.finishing import finish
from PySide6.QtCore import QModelIndex, QPoint, Qt

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.picture import picture_of
from kiosk.core.session import SessionState
from kiosk.desks.timeline_rows import capture_row, course_rows
from kiosk.gallery import Sample
from kiosk.store import photos
from kiosk.store.photo_files import PhotoFiles
from kiosk.store.records import QueueCounts
from kiosk.store.session_page import Course, GenerationRecord
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.row_model import PAGE
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED
from sync.practice.faults import Fault, Kind

HOSTILE = "<b>&amp;\u202egnp.exe\x00<img src=x>" + "W" * 300


def touch(kiosk, qtbot, widget) -> None:
    """A finger on a button, once the page listens."""
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not kiosk.window.stack.testAttribute(deaf), timeout=2_000)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def touch_row(kiosk, qtbot, view, words: str) -> None:
    """A finger on the row whose title has ``words`` in it."""
    deaf = Qt.WidgetAttribute.WA_TransparentForMouseEvents
    qtbot.waitUntil(lambda: not kiosk.window.stack.testAttribute(deaf), timeout=2_000)
    number = next(n for n in range(view.rows.rowCount()) if words in view.rows.row(n).title)
    index = view.rows.index(number)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))


def scan(kiosk, kept, *texts: str) -> None:
    for text in texts:
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)


def review(kiosk, qtbot):
    touch(kiosk, qtbot, kiosk.window.scan.finish_button)
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.review, timeout=5_000)
    return kiosk.window.review


def titles(view) -> list[str]:
    return [view.rows.row(number).title for number in range(view.rows.rowCount())]


def test_the_review_tells_what_is_in_the_session_and_what_is_doubtful(kiosk, qtbot, kept):
    scan(kiosk, kept, "4006381333931", "A" * 501, "SHELF-7")
    page = review(kiosk, qtbot)
    assert page.count.full_text == "3 captures · 3 different"
    assert titles(page.codes) == ["SHELF-7", "A" * 501, "4006381333931"]
    assert "1 cannot be sent." in page.doubts.text()
    assert kiosk.parts.session(kiosk.session_id).state is SessionState.OPEN


def test_what_cannot_be_sent_is_a_touch_away_from_the_review_and_back(kiosk, qtbot, kept):
    scan(kiosk, kept, "GOOD", "A" * 501)
    page = review(kiosk, qtbot)
    touch(kiosk, qtbot, page.doubts)
    timeline = kiosk.window.timeline
    assert kiosk.window.stack.currentWidget() is timeline
    assert timeline.title.full_text.startswith("AAAA")
    assert timeline.list.rows.row(timeline.list.rows.number(timeline.list.marked)).token == RED
    assert not timeline.trouble.isVisible(), "the row that is marked says it"
    touch(kiosk, qtbot, timeline.aside_button)
    touch(kiosk, qtbot, timeline.back_button)
    assert kiosk.window.stack.currentWidget() is page
    qtbot.waitUntil(lambda: "cannot be sent" not in page.doubts.text(), timeout=3_000)


def test_a_scan_at_the_review_is_kept_and_shown_and_goes_along(kiosk, qtbot, kept):
    scan(kiosk, kept, "FIRST")
    page = review(kiosk, qtbot)
    scan(kiosk, kept, "LATE")
    assert kiosk.window.stack.currentWidget() is page
    assert page.news.full_text == "Just saved: LATE"
    qtbot.waitUntil(lambda: titles(page.codes) == ["LATE", "FIRST"], timeout=5_000)
    session_id = kiosk.session_id
    touch(kiosk, qtbot, page.finish_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    assert [c.raw_value for c in kiosk.parts.practice.state.sessions()[0].captures] == ["FIRST", "LATE"]


def test_name_and_note_are_typed_on_the_screen_and_travel_to_the_server(kiosk, qtbot, kept):
    scan(kiosk, kept, "FIRST")
    page = review(kiosk, qtbot)
    touch(kiosk, qtbot, page.note_button)
    touch(kiosk, qtbot, page.keyboard.shift)
    touch(kiosk, qtbot, page.keyboard.shift)
    for char in "GATE":
        touch(kiosk, qtbot, page.keyboard.keys[char])
    touch(kiosk, qtbot, page.keyboard.swap)
    touch(kiosk, qtbot, page.keyboard.keys["7"])
    touch(kiosk, qtbot, page.keyboard.done)
    touch(kiosk, qtbot, page.name_button)
    touch(kiosk, qtbot, page.keyboard.shift)
    touch(kiosk, qtbot, page.keyboard.keys["X"])
    touch(kiosk, qtbot, page.keyboard.done)
    session_id = kiosk.session_id
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).name.endswith("X"), timeout=5_000)
    touch(kiosk, qtbot, page.finish_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    told = kiosk.parts.practice.state.sessions()[0].metadata
    assert told["note"] == "GATE7"
    assert told["name"] == kiosk.parts.session(session_id).name


def test_back_from_the_review_leaves_the_session_open(kiosk, qtbot, kept):
    scan(kiosk, kept, "FIRST")
    page = review(kiosk, qtbot)
    touch(kiosk, qtbot, page.back_button)
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.scan, timeout=5_000)
    assert kiosk.parts.session(kiosk.session_id).state is SessionState.OPEN


def test_a_sent_session_tells_its_course_down_to_what_the_server_made_of_it(kiosk, qtbot, kept):
    scan(kiosk, kept, "4006381333931")
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    qtbot.waitUntil(lambda: kiosk.window.header.chip.light.word == "All sent", timeout=5_000)
    touch(kiosk, qtbot, kiosk.window.queue.sent)
    page = kiosk.window.timeline
    name = kiosk.parts.session(session_id).name
    assert titles(page.list) == [name]
    touch_row(kiosk, qtbot, page.list, name)
    found = ["Session opened", "Finished", "Session made on the server", "All captures received by the server"]
    assert [title for title in titles(page.list) if title in found] == found
    assert "4006381333931" in titles(page.list)
    qtbot.waitUntil(lambda: sign_of(page, "4006381333931") == ("check", GREEN), timeout=15_000)
    assert _detail(page, "4006381333931") not in {"", "Sent", "The server works on it"}
    touch(kiosk, qtbot, page.back_button)
    touch(kiosk, qtbot, page.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.queue


def test_while_the_server_is_asked_the_row_is_blue_and_what_befell_an_older_one_is_grey(qapp):
    older = GenerationRecord(1, "remote-1", "DONE", "NONE", "", "The server answered 410")
    newest = GenerationRecord(2, "remote-2", "DONE", "UNKNOWN", "the server's session expired", "")
    session = Sample().session(4, "Goods in", SessionState.CLOSED, 40)
    rows = {row.title: row for row in course_rows(Course(session, "", (older, newest)))}
    past, now = rows["Session made on the server"], rows["Session opened again on the server"]
    assert (past.icon, past.token) == ("cloud-off", GREY)
    assert (now.icon, now.token) == ("repeat", BLUE)
    assert now.detail == "Asking the server whether all arrived · The server's session expired"
    [failing] = [row for row in course_rows(Course(session, "", (older,))) if row.title == past.title]
    assert (failing.icon, failing.token) == ("alert-triangle", RED)


def test_a_capture_on_which_the_server_works_is_blue(qapp):
    sent = replace(Sample().captures[0], state=DeliveryState.DELIVERED, remote_status="")
    rows = [capture_row(replace(sent, remote_status=status)) for status in ("", "PROCESSING", "COMPLETED")]
    assert [(row.icon, row.token) for row in rows] == [("cloud-check", GREEN), ("clock", BLUE), ("check", GREEN)]
    assert rows[1].detail.startswith("The server works on it")


@pytest.mark.parametrize("word", ["Use by 31 Dec 2026, in 39 days", "Use by 31 Dec 2026, expired"])
def test_a_date_is_told_once_by_the_chip_that_tells_how_far_off_it_is(qapp, word):
    sent = replace(Sample().captures[0], code=code_of_text("01095201234567881726123110ABC"))
    offered, fresh = ChipWords("hand", "warn", "3 proposals"), ChipWords("clock", "warn", word)
    assert "Use by 31\u00a0Dec\u00a02026" in capture_row(sent, (offered,)).detail
    told = capture_row(sent, (offered, fresh)).detail
    assert "31" not in told
    assert "Lot ABC" in told


def sign_of(page, title: str) -> tuple[str, str]:
    rows = [page.list.rows.row(number) for number in range(page.list.rows.rowCount())]
    return next(((row.icon, row.token) for row in rows if row.title == title), ("", ""))


def _detail(page, title: str) -> str:
    rows = [page.list.rows.row(number) for number in range(page.list.rows.rowCount())]
    return next((row.detail for row in rows if row.title == title), "")


def refuse_one(kiosk, qtbot, kept) -> str:
    """Finish a session of which the server refuses a capture. Returns the session's id."""
    kiosk.parts.practice.faults.add(Fault(Kind.STATUS, path_contains="/captures", status=422, applied=False))
    scan(kiosk, kept, "POISON", "GOOD")
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: kiosk.window.queue.needs_you.number.text() == "1", timeout=15_000)
    touch(kiosk, qtbot, kiosk.window.queue.needs_you)
    touch_row(kiosk, qtbot, kiosk.window.timeline.list, "POISON")
    return session_id


def add_photos(kiosk, count: int) -> None:
    """Many at once: not each of them need be durable before the next one comes."""
    session_id, now = kiosk.session_id, FakeClock().now()
    files, data = PhotoFiles(kiosk.parts.settings.data), camera_jpeg(1)
    files.folder.mkdir(exist_ok=True)

    def add(tx) -> None:
        for number in range(count):
            new = photos.NewPhoto(f"photo{number}", session_id, "front", picture_of(data), len(data), "", now, True)
            files.path(new.file_name).write_bytes(data)
            photos.add_photo(tx, new)

    kiosk.parts._database.write(add).result(10)


@pytest.mark.parametrize("count", [PAGE - 1, PAGE, 2 * PAGE + 10])
def test_the_course_of_a_session_with_many_photos_is_read_page_by_page(kiosk, qtbot, kept, count):
    scan(kiosk, kept, "ONE", "TWO")
    add_photos(kiosk, count)
    kiosk.timeline.open(f"s:{kiosk.session_id}")
    rows = kiosk.window.timeline.list.rows
    assert rows.rowCount() == PAGE
    while rows.canFetchMore(QModelIndex()):
        before = rows.rowCount()
        rows.fetchMore(QModelIndex())
        assert rows.rowCount() <= before + PAGE
    ids = [rows.row(number).id for number in range(rows.rowCount())]
    newest_first = [f"c:{one.id}" for one in kiosk.parts.captures(kiosk.session_id, 9, None)]
    assert [one for one in ids if one] == [*(f"p:photo{number}" for number in range(count)), *newest_first]


def test_a_refused_code_is_corrected_by_touch_and_the_right_one_is_sent(kiosk, qtbot, kept):
    session_id = refuse_one(kiosk, qtbot, kept)
    page = kiosk.window.timeline
    touch(kiosk, qtbot, page.fix_button)
    touch(kiosk, qtbot, page.keyboard.shift)
    touch(kiosk, qtbot, page.keyboard.keys["S"])
    touch(kiosk, qtbot, page.keyboard.done)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    sent = [c.raw_value for c in kiosk.parts.practice.state.sessions()[0].captures]
    assert sorted(sent) == ["GOOD", "POISONS"]


@pytest.mark.parametrize("way", ["again", "aside"])
def test_a_refused_code_is_sent_again_or_left_out(kiosk, qtbot, kept, way):
    session_id = refuse_one(kiosk, qtbot, kept)
    page = kiosk.window.timeline
    touch(kiosk, qtbot, page.again_button if way == "again" else page.aside_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=15_000)
    sent = [c.raw_value for c in kiosk.parts.practice.state.sessions()[0].captures]
    assert sorted(sent) == (["GOOD", "POISON"] if way == "again" else ["GOOD"])


def test_a_hostile_code_is_inert_in_review_and_timeline(kiosk, qtbot, kept):
    with kept(kiosk):
        kiosk.parts.station.accept(code_of_text(HOSTILE), "gun", 0.0)
    page = review(kiosk, qtbot)
    words = page.codes.rows.data(page.codes.rows.index(0))
    assert not set(words) & {"\u202e", "\x00"}
    assert "<b>" in words
    session_id = kiosk.session_id
    kiosk.timeline.open(f"s:{session_id}")
    last = kiosk.window.timeline.list.rows
    assert not set(last.data(last.index(last.rowCount() - 1))) & {"\u202e", "\x00"}


OFF = [
    QueueCounts(waiting=1),
    QueueCounts(in_flight=1),
    QueueCounts(unknown=1),
    QueueCounts(refused=1),
    QueueCounts(photos_waiting=1),
    QueueCounts(photos_waiting=1, photos_refused=1),
    QueueCounts(delivered=9, sessions_to_send=1),
    QueueCounts(delivered=9, sessions_attention=1),
    QueueCounts(delivered=9, sessions_open_sent=1),
    QueueCounts(delivered=9, decisions_unsent=1),
]


@pytest.mark.parametrize("counts", OFF, ids=repr)
def test_all_delivered_is_off_while_anything_is_not(counts):
    from kiosk.widgets.header_words import chip_words

    assert not counts.is_all_delivered
    needs = counts.refused + counts.photos_refused + counts.sessions_attention
    words, tone, _sentence = chip_words(counts, needs)
    assert tone != "good"
    assert words != "All sent"
    assert chip_words(QueueCounts(delivered=9), 0) == ("All sent", "good", "All sent")


def test_the_lamp_all_delivered_follows_the_rows(kiosk, qtbot, kept):
    chip = kiosk.window.header.chip
    qtbot.waitUntil(lambda: chip.property("tone") == "good", timeout=5_000)
    scan(kiosk, kept, "FIRST")
    qtbot.waitUntil(lambda: chip.property("tone") == "busy", timeout=5_000)
    assert chip.light.word == "1 here"
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    qtbot.waitUntil(lambda: chip.property("tone") == "good", timeout=15_000)
    assert kiosk.parts.session(session_id).submitted_at is not None


def test_safe_to_switch_off_is_off_while_a_write_is_under_way(kiosk, qtbot):
    lamp, go_on = kiosk.window.header.safe, threading.Event()
    qtbot.waitUntil(lambda: lamp.accessibleName() == "Safe to switch off", timeout=5_000)
    writing = kiosk.parts._database.write(lambda _tx: go_on.wait(10))
    kiosk.queue.show_safe()
    assert (lamp.light.word, lamp.accessibleName(), lamp.property("tone")) == ("Wait", "Saving, leave it on", "busy")
    go_on.set()
    writing.result(10)
    qtbot.waitUntil(lambda: lamp.property("tone") == "good", timeout=5_000)


def test_safe_to_switch_off_is_off_when_the_disk_refuses_until_it_takes_a_write_again(kiosk, qtbot):
    lamp, database = kiosk.window.header.safe, kiosk.parts._database
    full = database.write(lambda tx: tx.connection().exec_driver_sql("PRAGMA max_page_count = 1"))
    full.result(10)
    big = database.write(
        lambda tx: tx.connection().exec_driver_sql("CREATE TABLE much AS SELECT zeroblob(20000000) AS x")
    )
    assert big.exception(10) is not None
    qtbot.waitUntil(lambda: not kiosk.parts.is_safe and lamp.property("tone") == "bad", timeout=5_000)
    assert lamp.text() == "Switch off\nNot safe"
    database.write(lambda tx: tx.connection().exec_driver_sql("PRAGMA max_page_count = 1073741823")).result(10)
    qtbot.waitUntil(lambda: lamp.property("tone") == "good", timeout=5_000)


def test_safe_to_switch_off_is_off_once_the_file_is_damaged(kiosk, qtbot):
    kiosk.parts._database.damage = "damaged"
    kiosk.queue.show_safe()
    assert kiosk.window.header.safe.property("tone") == "bad"


def test_what_was_delivered_counts_no_row_that_was_set_aside(kiosk, qtbot, kept):
    session_id = refuse_one(kiosk, qtbot, kept)
    touch(kiosk, qtbot, kiosk.window.timeline.aside_button)
    qtbot.waitUntil(lambda: kiosk.window.header.chip.property("tone") == "good", timeout=15_000)
    states = {c.code.text: c.state for c in kiosk.parts.captures(session_id, 10, None)}
    assert states == {"POISON": DeliveryState.SET_ASIDE, "GOOD": DeliveryState.DELIVERED}
