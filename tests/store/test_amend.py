"""Another quantity and putting back: in place while the server has nothing of it, else as a copy; never twice."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.time import Instant
from kiosk.store import amend, sessions
from kiosk.store.database import Database
from kiosk.store.sessions import NewCapture, NewSession
from kiosk.store.tables import Capture, Delivery

AT = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path) -> Iterator[Database]:
    made = Database(tmp_path / "kiosk.db")

    def begin(tx):
        sessions.open_session(tx, NewSession("s", "Goods in", "Kiosk 1", "", "both"), AT)
        new = NewCapture("a", "s", code_of_text("4006381333931"), "gun", 2, Instant("boot", 5.0, AT), True)
        sessions.add_capture(tx, new)

    made.write(begin).result()
    yield made
    made.close()


def rows(database) -> list[tuple[str, int]]:
    found = database.read(lambda tx: [(one.id, one.quantity) for one in sessions.list_captures(tx, "s")])
    assert database.read(lambda tx: sessions.get_session(tx, "s").captures) == len(found)
    return found


def change(database, quantity: int, new_id: str = "b"):
    return database.write(lambda tx: amend.change_quantity(tx, "a", quantity, new_id, AT)).result()


@pytest.mark.parametrize("state", [DeliveryState.WAITING, DeliveryState.REFUSED, DeliveryState.SET_ASIDE])
def test_what_the_server_does_not_hold_is_changed_in_place(database, state):
    database.write(lambda tx: setattr(tx.get_one(Delivery, "a"), "state", state)).result()
    assert change(database, 7).quantity == 7
    assert rows(database) == [("a", 7)]


@pytest.mark.parametrize("state", [DeliveryState.IN_FLIGHT, DeliveryState.UNKNOWN, DeliveryState.DELIVERED])
def test_what_the_server_may_hold_gives_way_to_a_copy(database, state):
    def send(tx):
        way = tx.get_one(Delivery, "a")
        way.state, way.sent_at = state, Instant("boot", 6.0, AT)

    database.write(send).result()
    copy = change(database, 7)
    assert (copy.id, copy.state, copy.captured_at) == ("b", DeliveryState.WAITING, AT)
    assert rows(database) == [("b", 7)]
    kept = database.read(lambda tx: (tx.get_one(Capture, "a").quantity, tx.get_one(Capture, "b").replaces))
    assert kept == (2, "a")


def test_what_was_undone_is_put_back_once(database):
    database.write(lambda tx: sessions.void_capture(tx, "a", AT)).result()
    assert change(database, 3) is None
    back = database.write(lambda tx: amend.put_back(tx, "a", "b")).result()
    assert (back.quantity, back.code.text, back.captured_at) == (2, "4006381333931", AT)
    assert database.write(lambda tx: amend.put_back(tx, "a", "c")).result() is None
    assert rows(database) == [("b", 2)]


def test_a_finished_session_is_changed_no_more(database):
    database.write(lambda tx: sessions.finish_session(tx, "s", AT)).result()
    assert change(database, 3) is None
    assert database.write(lambda tx: amend.put_back(tx, "a", "b")).result() is None


@pytest.mark.parametrize("quantity", [0, -1, 10_000])
def test_what_is_no_quantity_is_refused(database, quantity):
    with pytest.raises(ValueError, match="is no quantity"):
        change(database, quantity)
    assert rows(database) == [("a", 2)]
