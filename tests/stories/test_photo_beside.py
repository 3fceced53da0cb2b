"""Small captures wait for no photo: of all sessions they go first, and beside a photo that is on its way."""

import threading
from threading import Event

import pytest
from fakes.truth import assert_delivered_once, submitted_for

from kiosk.core.codes import Code, Symbology
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import PhotoUploading, Source, ThreadFailed
from kiosk.core.faults import StoreFault
from sync import courier as courier_module
from sync import search
from sync.courier import Courier
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET

PATIENCE_S = 10.0


class Sender:
    """A courier at work on a kiosk's engine; ``until`` waits for what its events bring about."""

    def __init__(self, kiosk) -> None:
        self.kiosk, self.events, self.news = kiosk, [], Event()
        self.courier = Courier(kiosk.engine, self.post)
        kiosk.station.wake_live = kiosk.station.wake_courier = self.courier.wake

    def post(self, event) -> None:
        self.events.append(event)
        self.news.set()

    def until(self, is_so) -> None:
        while not is_so():
            assert self.news.wait(PATIENCE_S), self.events[-5:]
            self.news.clear()

    def uploads(self):
        return [event for event in self.events if isinstance(event, PhotoUploading)]


@pytest.fixture
def live(make_kiosk, server):
    return make_kiosk(server, is_live=True)


@pytest.fixture
def beside():
    """Starts couriers, and ends them."""
    started = []

    def start(kiosk) -> Sender:
        started.append(Sender(kiosk))
        started[-1].courier.start()
        return started[-1]

    yield start
    for sender in started:
        sender.kiosk.server.faults.release()
        sender.courier.stop()
        sender.courier.wait_for_upload()


def bodies(server, ending):
    return [r.path for r in server.requests() if r.method == "POST" and r.path.endswith(ending) and r.applied]


def state_of(kiosk, session):
    return kiosk.captures(session.id)[-1].state


def test_a_capture_scanned_while_a_photo_is_on_its_way_is_sent_at_once(live, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    session = live.station.open_session()
    sender = beside(live)
    live.shoot(1)
    assert server.faults.wait_held()
    live.keep("A", "B")
    sender.until(lambda: [c.state for c in live.captures(session.id)] == [DeliveryState.DELIVERED] * 2)
    assert [p.state for p in live.photos(session.id)] == [DeliveryState.WAITING], "the photo is still on its way"
    server.faults.release()
    sender.until(lambda: live.photos(session.id)[0].state is DeliveryState.DELIVERED)
    live.station.finish()
    sender.until(lambda: live.session(session.id).submitted_at is not None)
    assert_delivered_once(live)


def test_the_end_of_the_kiosk_waits_for_no_photo_and_leaves_no_upload_behind(kiosk, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    kiosk.station.open_session()
    kiosk.shoot(1)
    session = kiosk.station.finish()
    sender = beside(kiosk)
    assert server.faults.wait_held()
    sender.courier.stop()
    assert "upload" in running()
    kiosk.api.close()
    sender.courier.wait_for_upload()
    assert "upload" not in running()
    server.faults.release()
    kiosk.restart()
    kiosk.drain()
    assert kiosk.session(session.id).submitted_at is not None
    assert_delivered_once(kiosk)


def running() -> set[str]:
    return {thread.name for thread in threading.enumerate()}


def test_a_photo_on_its_way_holds_up_no_other_session(kiosk, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    kiosk.station.open_session("With a photo")
    kiosk.shoot(1)
    with_photo = kiosk.station.finish()
    sender = beside(kiosk)
    assert server.faults.wait_held()
    plain = kiosk.scan("A", "B", "C")
    sender.until(lambda: kiosk.session(plain.id).submitted_at is not None)
    assert kiosk.session(with_photo.id).submitted_at is None
    server.faults.release()
    sender.until(lambda: kiosk.session(with_photo.id).submitted_at is not None)
    assert_delivered_once(kiosk)


def test_captures_of_all_sessions_go_before_the_first_photo(kiosk, server):
    for number in range(4):
        kiosk.station.open_session(f"Delivery {number}")
        kiosk.keep(f"{number} A", f"{number} B")
        kiosk.shoot(*range(10 * number, 10 * number + 3))
        kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    order = [r.path.rpartition("/")[2] for r in server.requests() if r.applied]
    assert max(at for at, what in enumerate(order) if what == "captures") < order.index("bucket")
    submits = [at for at, what in enumerate(order) if what == "submit"]
    uploads = [at for at, what in enumerate(order) if what == "bucket"]
    assert all(submits[session] < uploads[3 * session + 3] for session in range(3)), "each ends before the next one's"


def test_only_so_many_sessions_wait_on_the_server_for_their_photos(kiosk, server, monkeypatch):
    monkeypatch.setattr(search, "MOST_AHEAD", 3)
    for number in range(6):
        kiosk.station.open_session(f"Delivery {number}")
        kiosk.keep(f"{number}")
        kiosk.shoot(number)
        kiosk.station.finish()
    plain = kiosk.scan("plain")
    while not bodies(server, BUCKET):
        kiosk.step()
    waiting = [session for session in server.state.sessions() if not session.submit_count]
    assert len(waiting) == 3
    assert submitted_for(server, plain.id), "one without photos goes all the same"
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(server.state.sessions()) == 7, "none expired, none was made twice"


def test_sessions_that_expire_while_photos_before_them_are_slow_are_not_begun_again_and_again(
    practice, make_kiosk, fake_clock
):
    server = practice(idle_ttl_s=600.0)
    kiosk = make_kiosk(server, wrap_api=lambda api: Slow(api, fake_clock, 250.0))
    for number in range(4):
        kiosk.station.open_session(f"Delivery {number}")
        kiosk.keep(f"{number}")
        kiosk.shoot(2 * number, 2 * number + 1)
        kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert max(kiosk.generation(session.id) for session in kiosk.sessions()) == 2


class Slow:
    """An API whose uploads take ``seconds`` of the turned time."""

    def __init__(self, api, clock, seconds) -> None:
        self._api, self._clock, self._seconds = api, clock, seconds

    def __getattr__(self, name):
        return getattr(self._api, name)

    def upload_photo(self, *given):
        self._clock.advance(self._seconds)
        return self._api.upload_photo(*given)


def test_progress_is_told_per_photo_and_per_session(kiosk, beside):
    kiosk.station.open_session()
    kiosk.shoot(1, 2, 3)
    session = kiosk.station.finish()
    sender = beside(kiosk)
    sender.until(lambda: kiosk.session(session.id).submitted_at is not None)
    told = sender.uploads()
    assert [(e.number, e.count) for e in told if e.is_over] == [(1, 3), (2, 3), (3, 3)]
    whole = [(e.percent, e.session_percent) for e in told if e.sent == e.size and not e.is_over]
    assert whole == [(100, 33), (100, 66), (100, 100)]
    assert {e.session_id for e in told} == {session.id}
    assert [e.photo_id for e in told if e.is_over] == [p.id for p in kiosk.photos(session.id)]


def test_a_photo_undone_while_it_is_on_its_way_is_not_registered(live, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    session = live.station.open_session()
    sender = beside(live)
    [photo] = live.shoot(1)
    assert server.faults.wait_held()
    live.station.undo_photo(photo.id)
    server.faults.release()
    sender.until(lambda: any(e.is_over for e in sender.uploads()))
    live.keep("A")
    live.station.finish()
    sender.until(lambda: live.session(session.id).submitted_at is not None)
    assert_delivered_once(live)
    assert bodies(server, "/photos") == []


def test_a_new_server_session_made_while_a_photo_is_on_its_way_gets_the_photo_itself(live, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    session = live.station.open_session()
    sender = beside(live)
    live.shoot(1)
    assert server.faults.wait_held()
    server.faults.add(Fault(Kind.END_ELSEWHERE, "/captures"))
    live.keep("A")
    sender.until(lambda: live.generation(session.id) == 2)
    live.clock.advance(60.0)  # the capture waits a little before its next try
    sender.courier.wake()
    sender.until(lambda: state_of(live, session) is DeliveryState.DELIVERED)
    server.faults.release()
    sender.until(lambda: live.photos(session.id)[0].state is DeliveryState.DELIVERED)
    live.station.finish()
    sender.until(lambda: live.session(session.id).submitted_at is not None)
    assert_delivered_once(live)
    assert len(bodies(server, BUCKET)) == 2, "once into each server session"


def test_a_stop_in_the_middle_of_an_upload_records_nothing_and_the_next_start_sends_that_photo_again(
    kiosk, server, beside
):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0, after=1))
    kiosk.station.open_session()
    kiosk.keep("A")
    kiosk.shoot(1, 2)
    session = kiosk.station.finish()
    sender = beside(kiosk)
    assert server.faults.wait_held()
    sender.until(lambda: kiosk.photos(session.id)[0].state is DeliveryState.DELIVERED)
    sender.courier.stop()
    server.stop()
    server.start()
    kiosk.restart()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(server.state.sessions()) == 1
    assert len(bodies(server, BUCKET)) == 2, "the photo begins anew, not the session"


def test_a_fault_of_the_disk_while_a_photo_is_on_its_way_is_told_and_mends_itself(kiosk, server, beside, monkeypatch):
    monkeypatch.setattr(courier_module, "_FAULT_PAUSE_S", 0.01)
    write, troubles = kiosk.database.write, [StoreFault("The disk is full", "Free some space.")]

    def failing(job):
        if troubles and "_carry" in job.__qualname__:
            raise troubles.pop()
        return write(job)

    monkeypatch.setattr(kiosk.database, "write", failing)
    kiosk.station.open_session()
    kiosk.shoot(1)
    session = kiosk.station.finish()
    sender = beside(kiosk)
    sender.until(lambda: kiosk.session(session.id).submitted_at is not None)
    assert [e.sentence for e in sender.events if isinstance(e, ThreadFailed)] == ["Free some space."]
    assert_delivered_once(kiosk)


def test_one_photo_at_a_time_is_on_its_way(kiosk, server, beside):
    server.faults.add(Fault(Kind.DELAY, BUCKET, seconds=60.0))
    for name in ("one", "two"):
        kiosk.station.open_session(name)
        kiosk.shoot(len(name), 9 + len(name))
        kiosk.station.finish()
    sender = beside(kiosk)
    assert server.faults.wait_held()
    code = Code("A", b"A", Symbology.CODE128)
    kiosk.station.accept(code, Source.CAMERA, 0.0).result()
    kiosk.station.finish()
    sender.until(lambda: kiosk.queue().delivered == 1)
    assert sum("presigned" in r.path for r in server.requests()) == 1
    server.faults.release()
    sender.until(lambda: all(one.submitted_at for one in kiosk.sessions()))
    assert_delivered_once(kiosk)
