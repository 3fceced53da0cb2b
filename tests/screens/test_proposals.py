"""What the server made of a session, and proposals decided by touch: the whole kiosk, with the practice server."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from fakes.clock import FakeClock
from fakes.finishing import finish
from fakes.layout_faults import layout_faults
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from sqlmodel import select

from kiosk.core.codes import code_of_text
from kiosk.core.inert import inert
from kiosk.desks.proposal_words import shown
from kiosk.desks.timeline_rows import say_when
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.gallery_sessions import proposal
from kiosk.store import decisions
from kiosk.store.proposal_tables import Decision
from kiosk.store.sessions import NewSession, open_session
from kiosk.widgets.groups import THIN
from kiosk.widgets.row_model import Row
from kiosk.widgets.theme import Theme
from sync.practice.faults import Fault, Kind

GS1_SOON = "010952012345678810ABC123\x1d17261231"
DEAF = Qt.WidgetAttribute.WA_TransparentForMouseEvents
HOSTILE = {
    "html": "<h1><a href='https://evil.example'>Tap &amp; win</a></h1><img src=x onerror=alert(1)>",
    "bidi": "\u202egnp.exe\u2066\u2067abc\u2069\u200f 123 \u202d456",
    "long": "W" * 10_000,
    "words": "lorem ipsum " * 900,
    "emoji": "📦🧑‍🏭🏴‍☠️" * 30,
    "nul": "A\x00B\x1b[2J\x07\r\n\x9b31m\x7f\x1d",
    "tower": "Z" + "\u0300\u0301\u0302\u0303\u0488" * 60,
    "arabic": "تسليم الدفعة ٤٨٢١٣ שלום" * 10,
}


@pytest.fixture
def clock() -> FakeClock:
    """The kiosk's own: pauses of the courier pass when a test says so. The practice server lives in true time."""
    return FakeClock()


@pytest.fixture
def kiosk(make_kiosk, clock):
    """A kiosk without a camera, ready for scans."""
    return make_kiosk(clock=clock)


def pass_time(kiosk, seconds: float) -> None:
    """So long a pause is over, for the kiosk."""
    kiosk.queue._clock.advance(seconds)
    kiosk.parts.station.wake_courier()


def written(kiosk, qtbot) -> None:
    """Wait until all three decisions are stored and sent, let the time to think pass, and wait until that is done."""
    qtbot.waitUntil(lambda: kiosk.parts.read(_on_their_way) == [False] * 3, timeout=10_000)
    pass_time(kiosk, 4)
    qtbot.waitUntil(lambda: kiosk.window.proposals.chip.words.word == "Written to the product", timeout=10_000)


def _on_their_way(tx) -> list[bool]:
    return [row.state != "DELIVERED" for row in tx.exec(select(Decision))]


def touch(kiosk, qtbot, widget) -> None:
    """A finger on a button, once the page listens."""
    qtbot.waitUntil(
        lambda: not kiosk.window.stack.testAttribute(DEAF) and not widget.testAttribute(DEAF), timeout=3_000
    )
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=3_000)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def touch_row(kiosk, qtbot, view, words: str) -> None:
    qtbot.waitUntil(lambda: not kiosk.window.stack.testAttribute(DEAF), timeout=2_000)
    number = next(n for n in range(view.rows.rowCount()) if words in view.rows.row(n).title)
    index = view.rows.index(number)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))


def send(kiosk, qtbot, kept, *texts: str) -> str:
    """Scan, finish, and wait until the proposals are here. Returns the session's id."""
    for text in texts:
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    session_id = kiosk.session_id
    finish(kiosk, qtbot)
    state = kiosk.parts.practice.state
    qtbot.waitUntil(lambda: [one.extraction_status for one in state.sessions()] == ["ready"], timeout=20_000)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).submitted_at is not None, timeout=5_000)
    pass_time(kiosk, 6)
    qtbot.waitUntil(lambda: kiosk.parts.read(decisions.count_open) > 0, timeout=20_000)
    return session_id


def told(page) -> str:
    """Which proposal it is, and what was saved just before."""
    return f"{page.place.said} {page.news.said}"


def chips(view, words: str) -> list[str]:
    return [chip.word for row in rows_of(view, words) for chip in row.chips]


def rows_of(view, words: str) -> list[Row]:
    """The rows whose title this is, or that say it of their code, in a chip where that tells more."""
    rows = [view.rows.row(number) for number in range(view.rows.rowCount())]
    return [row for row in rows if words in (row.title, *parts_of(row))]


def parts_of(row: Row) -> list[str]:
    told = row.detail.replace("\N{NO-BREAK SPACE}", " ").split(" · ")
    return told + [part for chip in row.chips for part in chip.word.split(", ")]


def reviews(kiosk) -> list[tuple[str, bool]]:
    captures = [one for session in kiosk.parts.practice.state.sessions() for one in session.captures]
    return sorted((review.status.value, review.is_applied) for one in captures for review in one.reviews)


def test_from_the_queue_to_a_written_product_by_touch(kiosk, qtbot, kept):
    session_id = send(kiosk, qtbot, kept, "4006381333931")
    queue, page = kiosk.window.queue, kiosk.window.proposals
    qtbot.waitUntil(lambda: "3 proposals of the server wait" in row_words(queue), timeout=5_000)
    touch(kiosk, qtbot, way_on(queue, qtbot))
    assert kiosk.window.stack.currentWidget() is page
    assert (page.field.full_text, page.confidence.said) == ("Product name", "Very sure, 97 %")
    assert page.place.said == "1 of 3"
    assert (page.chip.words.word, page.chip.words.tone) == ("Undecided", "warn")
    touch(kiosk, qtbot, page.accept_button)
    qtbot.waitUntil(lambda: told(page) == "2 of 3 Saved: Product name accepted", timeout=3_000)
    touch(kiosk, qtbot, page.reject_button)
    qtbot.waitUntil(lambda: told(page) == "3 of 3 Saved: Brand rejected", timeout=3_000)
    assert not page.next_button.isEnabled()
    touch(kiosk, qtbot, page.accept_button)
    written(kiosk, qtbot)
    assert reviews(kiosk) == [("ACCEPTED", True), ("ACCEPTED", True), ("REJECTED", False)]
    assert not page.reject_button.isEnabled()
    touch(kiosk, qtbot, page.previous_button)
    assert page.chip.words.word == "Rejected, sent"
    touch(kiosk, qtbot, page.back_button)
    assert kiosk.window.stack.currentWidget() is queue
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).extraction == "accepted", timeout=10_000)
    kiosk.timeline.open(f"s:{session_id}")
    assert (kiosk.window.timeline.chip.words.word, kiosk.window.timeline.chip.words.icon) == ("Accepted", "check")


def row_words(queue) -> str:
    return " ".join(getattr(label, "full_text", label.text()) for label in queue.rows.findChildren(QLabel))


def way_on(queue, qtbot):
    """The button that leads on from a row, once it is laid out."""

    def found():
        buttons = queue.rows.findChildren(QPushButton)
        return [one for one in buttons if one.accessibleName() == "Show" and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=3_000)
    queue.rows.ensureWidgetVisible(found()[0])
    return found()[0]


def test_the_timeline_leads_to_a_captures_proposals_and_all_are_accepted_at_once(kiosk, qtbot, kept):
    session_id = send(kiosk, qtbot, kept, "4006381333931", "NOTFOUND 1")
    kiosk.timeline.open(f"s:{session_id}")
    timeline, page = kiosk.window.timeline, kiosk.window.proposals
    assert timeline.chip.words.word == "Results ready"
    assert chips(timeline.list, "4006381333931") == ["3 proposals"]
    assert chips(timeline.list, "NOTFOUND 1") == []
    touch_row(kiosk, qtbot, timeline.list, "NOTFOUND 1")
    assert not timeline.proposals_button.isVisible()
    touch_row(kiosk, qtbot, timeline.list, "4006381333931")
    touch(kiosk, qtbot, timeline.proposals_button)
    touch(kiosk, qtbot, page.all_button)
    qtbot.waitUntil(lambda: "Saved: 3 accepted" in told(page), timeout=3_000)
    assert not page.all_button.isVisible()
    written(kiosk, qtbot)
    touch(kiosk, qtbot, page.back_button)
    assert kiosk.window.stack.currentWidget() is timeline
    qtbot.waitUntil(lambda: chips(timeline.list, "4006381333931") == ["Decided"], timeout=5_000)


def test_what_is_kept_is_told_from_what_is_sent_and_a_second_tap_decides_about_nothing(kiosk, qtbot, kept):
    send(kiosk, qtbot, kept, "4006381333931")
    server, page = kiosk.parts.practice, kiosk.window.proposals
    server.faults.add(Fault(Kind.STATUS, "/proposals/", method="PATCH", status=503, times=50))
    kiosk.timeline.proposals.open("")
    touch(kiosk, qtbot, page.accept_button)
    qtbot.waitUntil(lambda: told(page).startswith("2 of 3 Saved"), timeout=3_000)
    qtbot.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=page.accept_button.mapTo(kiosk.window, QPoint(9, 9)))
    qtbot.waitUntil(lambda: not page.accept_button.testAttribute(DEAF), timeout=3_000)
    assert kiosk.parts.read(decisions.count_open) == 2
    touch(kiosk, qtbot, page.previous_button)
    qtbot.waitUntil(lambda: any(r.method == "PATCH" for r in server.requests()), timeout=5_000)
    kiosk.timeline.proposals.refresh()
    assert (page.chip.words.word, page.chip.words.icon) == ("Accepted, not sent yet", "clock")
    assert page.reject_button.isEnabled()
    assert not page.accept_button.isEnabled()
    with kept(kiosk) as found:  # no scan is refused, whatever page is shown
        kiosk.gun.scanned.emit("SHELF-7", 0.0)
    assert found[0].code.text == "SHELF-7"


def test_a_product_with_a_date_shows_how_fresh_it_is(kiosk, qtbot, kept):
    session_id = send(kiosk, qtbot, kept, GS1_SOON, "010952012345678817200101")
    kiosk.timeline.open(f"s:{session_id}")
    view = kiosk.window.timeline.list
    old, soon = "Use by 1 Jan 2020", "Use by 31 Dec 2026"
    qtbot.waitUntil(lambda: f"{old}, expired" in chips(view, old), timeout=10_000)
    qtbot.waitUntil(lambda: len(chips(view, soon)) == 2, timeout=10_000)  # the server told from when it is soon
    assert chips(view, soon)[0] == "3 proposals"
    assert [row.title.replace(THIN, "") for row in rows_of(view, old)] == ["09520123456788"]
    [row] = rows_of(view, old)
    assert (row.chips[1].tone, row.chips[1].icon) == ("warn", "alert-triangle")


def test_freshness_is_told_on_every_page_of_a_long_session(kiosk, qtbot):
    station = kiosk.parts.station
    session = station.open_session("Long")
    old = "010952012345678817200101"
    station.accept(code_of_text(old), "gun", 0.0).result()
    for number in range(70):
        station.accept(code_of_text(f"SHELF {number}"), "gun", 0.0).result()
    kiosk.timeline.open(f"s:{session.id}")
    rows = kiosk.window.timeline.list.rows
    while rows.canFetchMore(kiosk.window.timeline.list.rootIndex()):
        rows.fetchMore(kiosk.window.timeline.list.rootIndex())
    qtbot.waitUntil(
        lambda: chips(kiosk.window.timeline.list, "Use by 1 Jan 2020") == ["Use by 1 Jan 2020, expired"], timeout=5_000
    )


def test_more_than_the_queue_shows_is_told_and_led_to(kiosk, qtbot, kept):
    for number in range(33):
        new = NewSession(f"id-{number}", f"S{number}", "Kiosk 1", "", "barcode_scan")
        kiosk.parts._database.write(lambda tx, new=new: open_session(tx, new, datetime.now(UTC))).result()
    touch(kiosk, qtbot, kiosk.window.header.chip)
    queue = kiosk.window.queue
    qtbot.waitUntil(lambda: "and 23 more" in row_words(queue), timeout=5_000)
    touch(kiosk, qtbot, way_on(queue, qtbot))
    timeline = kiosk.window.timeline
    assert timeline.title.full_text == "All sessions"
    assert timeline.list.rows.rowCount() == 33


def test_all_that_needs_a_person_is_listed_page_by_page(kiosk, qtbot):
    station = kiosk.parts.station
    station.open_session("Long codes")
    for number in range(130):
        station.accept(code_of_text(f"{number}" + "A" * 501), "gun", 0.0).result()
    kiosk.timeline.open("needs")
    view = kiosk.window.timeline.list
    while view.rows.canFetchMore(view.rootIndex()):
        view.rows.fetchMore(view.rootIndex())
    assert view.rows.rowCount() == 130
    assert len({view.rows.row(number).id for number in range(130)}) == 130


def test_dates_of_the_timeline_are_said_as_the_language_does(make_kiosk, qtbot, kept):
    kiosk = make_kiosk(language="de")
    with kept(kiosk):
        kiosk.gun.scanned.emit("FIRST", 0.0)
    kiosk.timeline.open(f"s:{kiosk.session_id}")
    today = kiosk.parts.decisions.today()
    assert f"{today.day}. " not in kiosk.window.timeline.list.rows.row(0).right  # of today the time is enough
    earlier = datetime.now(UTC) - timedelta(days=2)
    told = say_when(earlier)
    assert f"{earlier.astimezone().day}. " in told
    assert earlier.astimezone().date().isoformat() not in told


@pytest.mark.parametrize("form", [FORMATS[0], FORMATS[4]], ids=str)
def test_hostile_words_of_the_server_stay_in_their_place(qapp, monkeypatch, form):
    said = [""]
    monkeypatch.setattr(Sample, "server_words", lambda _self, _words: inert(said[0], 2_000))
    with window_for(qapp, form, Theme.LIGHT) as window:
        for kind, words in HOSTILE.items():
            said[0] = words
            for name in ("proposals", "proposals, not written", "timeline, results"):
                bring(qapp, window, SCENES[name], Sample())
                assert layout_faults(window, window.sizes, form.px_per_mm) == [], (kind, name)
        labels = [label for label in window.proposals.findChildren(QLabel) if label.text()]
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_text_of_a_proposal_is_on_the_page(qapp):
    """None of the server's texts that a person needs to decide is left out."""
    names = ("field_name", "current_value", "proposed_value", "reasoning", "source")
    record = proposal(Sample())
    marked = replace(record, proposal=replace(record.proposal, **{name: f"mark-{name}" for name in names}))
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        window.proposals.show_proposal(shown(marked, 2, 6, "", 4), has_previous=True, has_next=True)
        labels = window.proposals.findChildren(QLabel)
        said = " ".join(getattr(one, "full_text", "") or one.text() for one in labels).replace("\u200b", "")
    assert [name for name in names if f"mark-{name}" not in said] == []


@pytest.mark.parametrize("form", FORMATS, ids=str)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_what_is_to_be_accepted_is_in_view_whole_beside_the_key_that_accepts_it(qapp, form, text_scale):
    with window_for(qapp, form, Theme.LIGHT, text_scale) as window:
        bring(qapp, window, SCENES["proposals"], Sample())
        view, value = window.proposals.docked.viewport(), window.proposals.values.new.value
        assert value is not None
        assert view.rect().contains(QRect(value.mapTo(view, QPoint(0, 0)), value.size()))
