"""Second thoughts about photos, on a real store, and what of it arrives at the server."""

from fakes.pixels import jpeg
from fakes.truth import assert_delivered_once, submitted_for

from kiosk.core.photo_shot import Advice, AdviceKind, Shot, Wish
from kiosk.store.photo_edit import Why, capture_of
from kiosk.store.photo_tables import Photo
from kiosk.store.tables import Generation


def types(kiosk, session_id):
    return [one.image_type for one in kiosk.photos(session_id)]


def on_server(server, session_id):
    [remote] = submitted_for(server, session_id)
    ordered = sorted(remote.photos, key=lambda photo: photo.sort_order)
    return [(photo.metadata["client_id"], photo.photo_type) for photo in ordered]


def begin(kiosk, *numbers):
    session = kiosk.station.open_session()
    return session.id, [one.id for one in kiosk.shoot(*numbers)], kiosk.station.amendments.photos


def test_photos_change_places_and_stop_at_the_ends(kiosk, server):
    session_id, (first, second, third), changes = begin(kiosk, 1, 2, 3)
    assert changes.move(third, -1).why is Why.DONE
    assert changes.move(first, -1).why is Why.LAST
    assert changes.move(second, 1).why is Why.LAST
    assert changes.move(first, 1).why is Why.DONE
    wanted = [third, first, second]
    assert [one.id for one in kiosk.photos(session_id)] == wanted
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert [own for own, _ in on_server(server, session_id)] == wanted


def test_an_undone_photo_is_no_neighbour(kiosk):
    session_id, (first, second, third), changes = begin(kiosk, 1, 2, 3)
    changes.delete(second)
    assert changes.move(third, -1).why is Why.DONE
    assert [one.id for one in kiosk.photos(session_id)] == [third, first]
    assert changes.move(second, 1).why is Why.GONE


def test_another_type_travels_and_one_that_is_none_is_refused(kiosk, server):
    session_id, (first, second), changes = begin(kiosk, 1, 2)
    assert changes.retype(second, "nutrition").photo.image_type == "nutrition"
    kiosk.station.finish()
    assert changes.retype(first, "back").why is Why.FINISHED
    kiosk.drain()
    assert on_server(server, session_id) == [(first, "front"), (second, "nutrition")]


def test_a_photo_that_is_sent_live_keeps_its_type_and_moves_all_the_same(make_kiosk, server):
    kiosk = make_kiosk(server, is_live=True)
    session_id, (first, second, third), changes = begin(kiosk, 1, 2, 3)
    kiosk.drain()
    assert changes.retype(first, "back").why is Why.SENT
    assert types(kiosk, session_id) == ["front"] * 3
    assert changes.move(third, -1).why is Why.DONE
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert [own for own, _ in on_server(server, session_id)] == [first, third, second]


def test_an_order_that_is_changed_after_the_audit_is_audited_again(kiosk, server):
    session_id, (first, second), changes = begin(kiosk, 1, 2)
    kiosk.station.finish()
    while not kiosk.database.read(lambda tx: tx.get(Generation, (session_id, 1)) and is_audited(tx, session_id)):
        kiosk.step()
    kiosk.station.reopen(session_id)
    assert changes.move(second, -1).why is Why.DONE
    kiosk.station.finish()
    kiosk.drain()
    assert [own for own, _ in on_server(server, session_id)] == [second, first]


def is_audited(tx, session_id):
    return tx.get_one(Generation, (session_id, 1)).audited


def test_a_type_that_changes_while_the_photo_is_uploaded_is_what_the_server_gets(kiosk, server):
    session_id, (first,), changes = begin(kiosk, 1)
    kiosk.station.finish()
    while not kiosk.database.read(lambda tx: uploaded(tx, first)):
        kiosk.step()
    kiosk.station.reopen(session_id)
    assert changes.retype(first, "back").why is Why.DONE
    kiosk.station.finish()
    kiosk.drain()
    assert on_server(server, session_id) == [(first, "back")]
    [remote] = submitted_for(server, session_id)
    assert "/back/" in remote.photos[0].s3_key


def uploaded(tx, photo_id):
    return tx.get_one(Photo, photo_id).s3_key


def test_a_retaken_photo_takes_the_place_of_the_old_one_and_that_can_be_undone(kiosk, server):
    session_id, (first, second, third), changes = begin(kiosk, 1, 2, 3)
    [new] = kiosk.shoot(4)
    assert changes.replace(first, new.id).why is Why.DONE
    assert [one.id for one in kiosk.photos(session_id)] == [new.id, second, third]
    assert kiosk.session(session_id).photos == 3
    assert changes.replace(first, new.id).why is Why.GONE
    assert changes.put_back(first).why is Why.DONE
    assert changes.replace(new.id, first).why is Why.DONE
    assert [one.id for one in kiosk.photos(session_id)] == [first, second, third]
    kiosk.station.finish()
    kiosk.drain()
    assert [own for own, _ in on_server(server, session_id)] == [first, second, third]


def test_a_deleted_photo_comes_back_where_it_stood(kiosk, server):
    session_id, (first, second, third), changes = begin(kiosk, 1, 2, 3)
    assert changes.delete(second).why is Why.DONE
    assert changes.delete(second).why is Why.GONE
    assert kiosk.session(session_id).photos == 2
    assert changes.put_back(second).why is Why.DONE
    assert changes.put_back(second).why is Why.GONE
    assert [one.id for one in kiosk.photos(session_id)] == [first, second, third]
    kiosk.station.finish()
    assert changes.put_back(first).why is Why.GONE
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert kiosk.session(session_id).photos == 3


def test_a_deleted_photo_that_the_server_has_stays_deleted(make_kiosk, server):
    kiosk = make_kiosk(server, is_live=True)
    session_id, (first, second), changes = begin(kiosk, 1, 2)
    kiosk.drain()
    changes.delete(first)
    assert changes.put_back(first).why is Why.SENT
    kiosk.station.finish()
    assert changes.put_back(first).why is Why.FINISHED
    kiosk.drain()
    assert [own for own, _ in on_server(server, session_id)] == [second]


def test_photos_follow_a_capture_that_gets_another_quantity_or_comes_back(make_kiosk, server):
    kiosk = make_kiosk(server, is_live=True)
    session = kiosk.station.open_session()
    [capture] = kiosk.keep("4006381333931")
    photo = kiosk.station.add_photo(jpeg(1), "front", capture.id).result()
    kiosk.drain()
    changed = kiosk.station.amendments.change_quantity(capture.id, 5)
    assert changed.id != capture.id
    [shown] = kiosk.photos(session.id)
    assert (shown.id, shown.capture_id) == (photo.id, changed.id)
    kiosk.station.undo(changed.id)
    back = kiosk.station.amendments.put_back(changed.id)
    assert kiosk.photos(session.id)[0].capture_id == back.id
    found = kiosk.database.read(lambda tx: capture_of(tx, session.id, back.code))
    assert found.id == back.id
    kiosk.station.finish()
    kiosk.drain()
    [remote] = submitted_for(server, session.id)
    [kept] = [one for one in remote.captures if one.metadata["client_id"] == back.id]
    assert remote.photos[0].capture_id == kept.id


def test_a_photo_that_is_taken_again_takes_the_place_as_it_is_kept_or_none(kiosk):
    session_id, (first, second, third), _ = begin(kiosk, 1, 2, 3)
    new = kiosk.station.add_photo(jpeg(4), "front", replaces=first).result()
    assert (kiosk.events[-1].count, kiosk.events[-1].replaced) == (3, first)
    assert [one.id for one in kiosk.photos(session_id)] == [new.id, second, third]
    wish = Wish(session_id, "front", None, second)
    asked = kiosk.station.pending.keep(Shot(jpeg(5), 640, 480, (Advice(AdviceKind.BLUR, "Not sharp."),)), wish)
    kiosk.restart()
    kiosk.station.continue_session(session_id)
    assert kiosk.station.pending.accept(asked).id == asked
    assert kiosk.events[-1].replaced == second
    assert [one.id for one in kiosk.photos(session_id)] == [new.id, asked, third]
    assert kiosk.session(session_id).photos == 3
    kiosk.station.amendments.photos.delete(third)
    late = kiosk.station.add_photo(jpeg(6), "front", replaces=third).result()
    assert (kiosk.events[-1].count, kiosk.events[-1].replaced) == (3, "")
    assert [one.id for one in kiosk.photos(session_id)] == [new.id, asked, late.id]


def test_a_photo_of_a_capture_that_changed_while_the_camera_worked_shows_the_one_in_its_place(make_kiosk, server):
    kiosk = make_kiosk(server, is_live=True)
    session = kiosk.station.open_session()
    [scanned] = kiosk.keep("4006381333931")
    kiosk.drain()
    changed = kiosk.station.amendments.change_quantity(scanned.id, 5)
    kiosk.station.undo(changed.id)
    undone = kiosk.station.add_photo(jpeg(1), "front", scanned.id).result()
    assert undone.capture_id == changed.id
    back = kiosk.station.amendments.put_back(changed.id)
    first = kiosk.station.add_photo(jpeg(2), "back", scanned.id).result()
    wish = Wish(session.id, "left", scanned.id)
    asked = kiosk.station.pending.keep(Shot(jpeg(3), 640, 480, (Advice(AdviceKind.BLUR, "Not sharp."),)), wish)
    second = kiosk.station.pending.accept(asked)
    assert {one.capture_id for one in kiosk.photos(session.id)} == {back.id}
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    [remote] = submitted_for(server, session.id)
    [kept] = remote.captures
    assert [photo.capture_id for photo in remote.photos] == [kept.id] * 3
    assert [own for own, _ in on_server(server, session.id)] == [undone.id, first.id, second.id]
