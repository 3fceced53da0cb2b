"""Many captures that were refused for one reason: found, and decided about at once."""

from kiosk.core.delivery import DeliveryState
from kiosk.refusals import Refusals
from kiosk.store import refused
from kiosk.store.refused import AT_ONCE, Reason, commonest
from kiosk.store.tables import Delivery

LONG, ODD = "The code is too long.", "The place is not known."


def refuse(kiosk, session, why_of) -> None:
    """Refuse the captures of a session as the server would, each for its reason."""
    ids = [one.id for one in kiosk.captures(session.id)]

    def mark(tx) -> None:
        for one in ids:
            row = tx.get_one(Delivery, one)
            row.state, row.last_error = DeliveryState.REFUSED, why_of(row.seq)

    kiosk.database.write(mark).result()


def states(kiosk, session) -> list[DeliveryState]:
    return [one.state for one in kiosk.captures(session.id)]


def desk(kiosk) -> tuple[Refusals, list[str]]:
    told: list[str] = []
    return Refusals(kiosk.database, lambda: told.append("changed")), told


def test_the_commonest_reason_is_told_with_its_number(kiosk):
    assert kiosk.database.read(commonest) is None
    session = kiosk.scan(*(f"CODE {number}" for number in range(5)))
    refuse(kiosk, session, lambda seq: ODD if seq == 2 else LONG)
    assert kiosk.database.read(commonest) == Reason(LONG, 4, may_retry=True)


def test_codes_that_cannot_be_sent_as_they_are_offer_no_sending_again(kiosk):
    kiosk.scan("A" * 501, "B" * 501)
    found = kiosk.database.read(commonest)
    assert found is not None
    assert (found.count, found.may_retry) == (2, False)
    rest, _told = desk(kiosk)
    assert rest.retry_all(found.stored) == 0


def test_all_of_one_reason_are_sent_again_and_the_others_stay(kiosk):
    session = kiosk.scan(*(f"CODE {number}" for number in range(5)))
    refuse(kiosk, session, lambda seq: ODD if seq == 2 else LONG)
    rest, told = desk(kiosk)
    assert rest.retry_all(LONG) == 4
    assert told == ["changed"]
    assert sorted(states(kiosk, session)) == [DeliveryState.REFUSED] + [DeliveryState.WAITING] * 4


def test_more_than_go_into_one_transaction_are_all_set_aside(kiosk):
    session = kiosk.scan(*(f"CODE {number}" for number in range(AT_ONCE + 5)))
    refuse(kiosk, session, lambda _seq: LONG)
    rest, _told = desk(kiosk)
    assert rest.set_aside_all(LONG) == AT_ONCE + 5
    assert set(states(kiosk, session)) == {DeliveryState.SET_ASIDE}
    assert rest.set_aside_all(LONG) == 0


def test_exactly_as_many_as_go_into_one_transaction_are_set_aside_too(kiosk):
    session = kiosk.scan(*(f"CODE {number}" for number in range(AT_ONCE)))
    refuse(kiosk, session, lambda _seq: LONG)
    done, after = kiosk.database.write(lambda tx: refused.set_aside(tx, LONG, 0)).result()
    assert (done, after > 0) == (AT_ONCE, True)
    assert kiosk.database.write(lambda tx: refused.set_aside(tx, LONG, after)).result() == (0, 0)
