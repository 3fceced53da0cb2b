"""Photos: kept as files, uploaded without credentials, registered once, in the order in which they were taken."""

import pytest
from fakes.pixels import jpeg
from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once, submitted_for

from kiosk.core.delivery import DeliveryState
from kiosk.core.events import PhotoKept, PhotoNotKept
from kiosk.core.faults import StoreFault
from kiosk.core.session import SessionState
from kiosk.store.photo_files import FilesReport
from sync.engine import Idle
from sync.practice.faults import Fault, Kind
from sync.practice.signing import BUCKET


def shot(kiosk, *texts, photos=(1, 2)):
    kiosk.station.open_session("Delivery 48213")
    kiosk.shoot(*photos)
    kiosk.keep(*texts)
    return kiosk.station.finish()


def calls(server, ending, method="POST"):
    return [r for r in server.requests() if r.method == method and r.path.endswith(ending)]


def test_photos_arrive_once_after_the_captures_with_their_bytes_and_in_order(kiosk, server):
    session = shot(kiosk, "A", "B")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_bodies_follow_the_contract(server)
    kinds = [r.path.rpartition("/")[2].partition("?")[0] for r in server.requests()]
    remote = server.state.sessions()[0].id
    assert kinds == [
        "sessions",
        *["captures"] * 2,
        *["presigned-upload-url", BUCKET.rpartition("/")[2], "photos"] * 2,
        remote,
        "submit",
    ]
    assert server.state.sessions()[0].capture_mode == "both"
    assert kiosk.session(session.id).photos == 2
    photo = server.state.sessions()[0].photos[0]
    assert (photo.metadata["station"], photo.metadata["width"], photo.metadata["height"]) == ("Kiosk 1", "640", "480")


def test_an_upload_is_no_request_of_the_budget(kiosk, server):
    shot(kiosk, "A")
    kiosk.drain()
    counted = [r for r in server.requests() if not r.path.startswith(BUCKET)]
    now = kiosk.clock.now()
    assert now
    link = kiosk.database.read(kiosk.engine._host)
    assert link.day_used == len(counted) == 1 + 1 + 2 * 2 + 1 + 1


def test_a_session_with_nothing_but_photos_is_sent(kiosk, server):
    session = shot(kiosk)
    assert session.state is SessionState.CLOSED
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert server.state.sessions()[0].capture_mode == "product_photography"


def test_a_photo_of_a_capture_says_so(kiosk, server):
    kiosk.station.open_session()
    [capture] = kiosk.keep("A")
    kiosk.station.add_photo(jpeg(1), "nutrition", capture.id).result()
    kiosk.station.finish()
    kiosk.drain()
    [remote] = server.state.sessions()
    assert remote.photos[0].capture_id == remote.captures[0].id
    assert_delivered_once(kiosk)


def test_a_leave_that_ran_out_is_asked_for_anew(kiosk, server):
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=2))
    shot(kiosk, photos=(1,))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(calls(server, BUCKET)) == 3
    assert sum("presigned" in r.path for r in server.requests()) == 3


def test_a_leave_that_is_refused_again_and_again_asks_a_person(kiosk, server):
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=5))
    session = shot(kiosk, "A", photos=(1,))
    kiosk.drain()
    [photo] = kiosk.photos(session.id)
    assert photo.state is DeliveryState.REFUSED
    assert "Policy expired" in photo.last_error
    assert kiosk.queue().photos_refused == 1
    assert kiosk.station.retry(photo.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.STATUS, BUCKET, status=500, times=6),
        Fault(Kind.STATUS, "presigned", status=503, times=6),
        Fault(Kind.DROP_BEFORE, "presigned", times=6),
        Fault(Kind.EXPIRE, "/photos", times=3),
    ],
    ids=str,
)
def test_a_leave_that_ran_out_after_faults_of_the_host_is_asked_for_anew(kiosk, server, fault):
    server.faults.add(fault)
    shot(kiosk, photos=(1,))
    while server.faults.planned():
        kiosk.step()
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=2))
    kiosk.drain()
    assert server.faults.planned() == ()
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("kind", [Kind.DROP_AFTER, Kind.DROP_BEFORE, Kind.RESET_AFTER, Kind.TRUNCATED])
def test_a_photo_in_doubt_is_looked_up_and_not_uploaded_again(kiosk, server, kind):
    server.faults.add(Fault(kind, "/photos"))
    shot(kiosk, "A")
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(calls(server, BUCKET)) == 2


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.DROP_BEFORE, BUCKET),
        Fault(Kind.DROP_AFTER, BUCKET),
        Fault(Kind.HTML, BUCKET),
        Fault(Kind.STATUS, BUCKET, status=503, retry_after="9"),
        Fault(Kind.STATUS, BUCKET, status=500, times=4),
        Fault(Kind.DROP_BEFORE, "presigned"),
        Fault(Kind.HTML, "presigned"),
        Fault(Kind.STATUS, "presigned", status=200),
        Fault(Kind.STATUS, "presigned", status=409),
        Fault(Kind.STATUS, "presigned", status=429, retry_after="9"),
        Fault(Kind.STATUS, "/photos", status=404),
        Fault(Kind.STATUS, "/photos", status=429),
        Fault(Kind.STATUS, "/photos", status=401),
        Fault(Kind.STATUS, "/photos", status=502, applied=True),
        Fault(Kind.EXPIRE, "/photos"),
        Fault(Kind.EXPIRE, "presigned"),
        Fault(Kind.END_ELSEWHERE, "/photos", after=1),
        Fault(Kind.EXPIRE, "/submit"),
        Fault(Kind.NO_ID, "/photos"),
    ],
    ids=str,
)
def test_no_single_fault_loses_or_doubles_a_photo(kiosk, server, fault):
    shot(kiosk, "A", photos=(1, 2, 3))
    server.faults.add(fault)
    kiosk.drain()
    assert server.faults.planned() == ()
    assert_delivered_once(kiosk)


def test_the_upload_hosts_fault_holds_up_uploads_but_no_other_session(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, BUCKET, status=503, times=None))
    first = shot(kiosk, "A")
    second = kiosk.scan("B")
    while kiosk.session(second.id).submitted_at is None:
        kiosk.engine.step()
    assert calls(server, BUCKET) == [], "no photo before what is small"
    while not calls(server, BUCKET):
        kiosk.engine.step()
    assert isinstance(kiosk.engine.step(), Idle)
    assert len(calls(server, BUCKET)) == 1
    assert kiosk.session(first.id).state is SessionState.CLOSED
    server.faults.clear()
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_photos_that_arrived_in_another_order_are_put_in_order(kiosk, server):
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=2))  # the first photo waits before its third try
    shot(kiosk, photos=(1, 2, 3))
    kiosk.drain()
    assert_delivered_once(kiosk)
    [remote] = server.state.sessions()
    ours = [p.id for p in kiosk.photos(kiosk.sessions()[0].id)]
    assert [p.metadata["client_id"] for p in sorted(remote.photos, key=lambda p: p.sort_order)] == ours
    assert len(calls(server, "/reorder")) == 1


def test_a_server_that_will_not_put_photos_in_order_gets_them_all_the_same(kiosk, server):
    server.faults.add(Fault(Kind.LINK_EXPIRED, times=2))
    server.faults.add(Fault(Kind.STATUS, "/reorder", status=422, times=None))
    shot(kiosk, photos=(1, 2, 3))
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert len(calls(server, "/reorder")) == 2


def test_an_undone_photo_stays_on_the_disk_and_is_not_sent(kiosk, server):
    kiosk.station.open_session()
    first, second = kiosk.shoot(1, 2)
    undone = kiosk.station.undo_photo(first.id)
    assert undone is not None
    assert undone.state is DeliveryState.VOID
    assert kiosk.station.undo_photo(first.id) is None
    session = kiosk.station.finish()
    assert kiosk.station.undo_photo(second.id) is None
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert (kiosk.folder / "photos" / first.file_name).exists()
    assert len(submitted_for(server, session.id)[0].photos) == 1


def test_undoing_a_photo_that_was_sent_opens_a_new_server_session(kiosk, server):
    session = shot(kiosk, photos=(1, 2))
    while not server.state.sessions() or not server.state.sessions()[0].photos:
        kiosk.step()
    kiosk.station.reopen(session.id)
    kiosk.station.undo_photo(kiosk.photos(session.id)[0].id)
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.generation(session.id) == 2


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"\xff\xd8\xff")])
def test_a_photo_whose_file_is_gone_or_damaged_asks_a_person_and_blocks_no_other(kiosk, server, damage):
    session = shot(kiosk, "A")
    [first, _] = kiosk.photos(session.id)
    damage(kiosk.folder / "photos" / first.file_name)
    kiosk.drain()
    assert [p.state for p in kiosk.photos(session.id)] == [DeliveryState.REFUSED, DeliveryState.DELIVERED]
    assert kiosk.station.set_aside(first.id)
    assert not kiosk.station.set_aside(first.id)
    kiosk.drain()
    assert_delivered_once(kiosk)


def test_a_start_finds_orphans_missing_files_and_what_was_half_written(kiosk):
    session = shot(kiosk)
    first, second = kiosk.photos(session.id)
    folder = kiosk.folder / "photos"
    (folder / first.file_name).unlink()
    (folder / "orphan.jpg").write_bytes(jpeg(9))
    (folder / "half.jpg.part").write_bytes(b"\xff")
    kiosk.restart()
    assert kiosk.station.look_at_photos() == FilesReport(("orphan.jpg",), (first.file_name,))
    assert {path.name for path in folder.iterdir()} == {second.file_name, "orphan.jpg"}
    assert [p.state for p in kiosk.photos(session.id)] == [DeliveryState.REFUSED, DeliveryState.WAITING]


def test_a_photo_is_announced_only_when_file_and_row_are_there(kiosk):
    kiosk.station.open_session()
    seen = []
    kiosk.station._post = lambda event: seen.append((event, kiosk.photos(kiosk.station.session_id)))
    [photo] = kiosk.shoot(1)
    [(event, rows)] = seen
    assert event == PhotoKept(photo.session_id, photo.id, "front", photo.file_name, 1)
    assert rows == [photo]
    assert (kiosk.folder / "photos" / photo.file_name).read_bytes() == jpeg(1)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff", jpeg(0, width=0)])
def test_what_is_no_photo_is_refused_in_words(kiosk, data):
    with pytest.raises(ValueError, match="no JPEG"):
        kiosk.station.add_photo(data).result()
    assert isinstance(kiosk.events[-1], PhotoNotKept)
    assert kiosk.station.session_id == ""


def test_a_folder_that_takes_no_photo_is_told_and_leaves_nothing(kiosk):
    (kiosk.folder / "photos").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreFault, match="Photo NOT saved"):
        kiosk.shoot(1)
    assert isinstance(kiosk.events[-1], PhotoNotKept)
    assert kiosk.sessions() == []


def test_a_photo_without_an_open_session_opens_one(kiosk):
    shot(kiosk)
    [photo] = kiosk.shoot(3)
    assert kiosk.station.session_id == photo.session_id == kiosk.sessions()[-1].id


def test_a_photo_of_a_stranger_capture_leaves_no_file(kiosk):
    kiosk.station.open_session()
    with pytest.raises(ValueError, match="none of this session"):
        kiosk.station.add_photo(jpeg(1), capture_id="nobody").result()
    assert list((kiosk.folder / "photos").iterdir()) == []
