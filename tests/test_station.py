"""The station's use cases: commit first, announce after, refuse no scan."""

from kiosk.commands.finish import finish
from kiosk.commands.terminal import Exit
from kiosk.core.codes import Code, Symbology
from kiosk.core.events import CaptureKept, CaptureRepeated, CodeScanned, QueueChanged, Source
from kiosk.settings import Settings
from kiosk.station import Station
from kiosk.store import sessions
from kiosk.store.database import Database, read_only


def scan(station, text="A"):
    return station.accept(Code(text, text.encode(), Symbology.QR), Source.CAMERA, 1.5).result()


def test_it_beeps_only_after_the_commit(station, database, events):
    seen = []
    station._post = lambda event: seen.append(database.read(sessions.count_queue).waiting)
    scan(station)
    assert seen == [1]


def test_what_read_a_code_is_kept_with_it(station, database):
    code = Code("A", b"A", Symbology.QR, "]Q1")
    kept = station.accept(code, Source.CAMERA, 1.5, found_by="zxing bands").result()
    [row] = database.read(lambda tx: sessions.list_captures(tx, kept.session_id, limit=5))
    assert (row.code, row.found_by) == (code, "zxing bands")
    assert scan(station).found_by == ""


def test_a_scan_without_a_session_opens_one(station, database):
    kept = scan(station)
    assert station.session_id == kept.session_id
    assert scan(station).session_id == kept.session_id
    assert len(database.read(sessions.open_sessions)) == 1


def test_a_scan_into_a_session_that_is_open_no_more_goes_into_a_new_one(station, database):
    first = scan(station).session_id
    station.finish()
    station.continue_session(first)
    kept = scan(station, "late")
    assert kept.session_id != first
    assert station.session_id == kept.session_id


def test_counts_tell_the_session_and_the_code(station, events):
    scan(station), scan(station, "B"), scan(station)
    counts = [(e.count, e.times) for e in events if isinstance(e, CaptureKept)]
    assert counts == [(1, 1), (2, 1), (3, 2)]


def test_undoing_takes_the_newest_first_and_nothing_twice(station, database):
    first, second = scan(station), scan(station, "B")
    assert station.undo_last().id == second.id
    assert station.undo(second.id) is None
    assert station.undo_last().id == first.id
    assert station.undo_last() is None
    assert station.undo("nobody") is None


def test_finishing_wakes_the_courier_and_ends_the_session(station, events):
    woken = []
    station.wake_courier = lambda: woken.append(station.session_id)
    scan(station)
    station.finish()
    assert woken == [""]
    assert events[-1] == QueueChanged()


def test_what_does_not_exist_cannot_be_decided_on(station):
    assert station.reopen("nobody") is None
    assert not station.set_aside("nobody")
    assert not station.retry("nobody")
    assert not station.send_again("nobody")
    station.leave_session()
    assert station.session_id == ""


def test_the_finish_command_finishes_all_that_is_open_however_much(tmp_path, fake_clock):
    database = Database(tmp_path)
    station = Station(database, fake_clock, lambda event: None, "Kiosk 1")
    ids = [station.open_session(f"left open {number}").id for number in range(60)]
    database.close()
    settings = Settings(data=tmp_path)
    assert finish(settings, fake_clock, [ids[0], ids[0]], as_json=True) is Exit.DONE
    assert finish(settings, fake_clock, [], as_json=True) is Exit.DONE
    assert read_only(tmp_path, sessions.open_sessions, None) == []


def offer(station, text="A", symbology=Symbology.QR, source=Source.CAMERA):
    station.offer(CodeScanned(Code(text, text.encode(), symbology), source, 1.5))
    station.undo("nobody")  # waits for the writer


def test_a_code_that_is_there_already_is_not_added_but_told(station, database, events):
    offer(station), offer(station), offer(station, "B")
    told = [event for event in events if isinstance(event, CaptureKept | CaptureRepeated)]
    assert [(type(event), event.code.text, event.times) for event in told] == [
        (CaptureKept, "A", 1),
        (CaptureRepeated, "A", 1),
        (CaptureKept, "B", 1),
    ]
    assert len({event.session_id for event in told}) == 1
    assert database.read(sessions.count_queue).waiting == 2


def test_of_equal_labels_in_view_at_once_as_many_are_kept_without_a_question(station, events):
    for together in (1, 2, 2, 1):
        station.offer(CodeScanned(Code("A", b"A", Symbology.QR), Source.CAMERA, 1.5, "", together))
    station.undo("nobody")
    told = [(type(event), event.times) for event in events if isinstance(event, CaptureKept | CaptureRepeated)]
    assert told == [(CaptureKept, 1), (CaptureKept, 2), (CaptureRepeated, 2), (CaptureRepeated, 2)]


def test_quick_offers_cannot_miss_each_other(station, events):
    for _ in range(50):
        station.offer(CodeScanned(Code("A", b"A", Symbology.QR), Source.GUN, 1.5))
    station.undo("nobody")
    assert sum(isinstance(event, CaptureKept) for event in events) == 1
    assert sum(isinstance(event, CaptureRepeated) for event in events) == 49


def test_what_was_undone_or_is_in_another_session_is_no_repeat(station, events):
    offer(station)
    station.undo_last()
    offer(station)
    station.finish()
    offer(station)
    assert sum(isinstance(event, CaptureKept) for event in events) == 3


def test_a_gun_that_tells_no_symbology_repeats_what_the_camera_read(station, events):
    offer(station, "4006381333931", Symbology.EAN13)
    offer(station, "4006381333931", Symbology.UNKNOWN, Source.GUN)
    offer(station, "4006381333931", Symbology.QR)
    told = [type(event) for event in events if isinstance(event, CaptureKept | CaptureRepeated)]
    assert told == [CaptureKept, CaptureRepeated, CaptureKept]


def test_the_next_of_the_same_code_tells_how_often_it_is_there(station, events):
    scan(station), scan(station)
    offer(station)
    assert [event.times for event in events if isinstance(event, CaptureRepeated)] == [2]
