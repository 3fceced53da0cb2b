"""Many kiosks on one key: each keeps to its share of the day and finishes what it began; the forecast knows."""

from dataclasses import replace

from fakes.truth import assert_delivered_once

from kiosk.core.forecast import Needs, Outlook, Reason
from kiosk.store import hosts
from kiosk.store.needs import count_needs
from sync.caller import CourierSettings
from sync.engine import Idle, IdleWhy
from sync.outlook import outlook


def run_until_the_day_is_spent(kiosk):
    """Step, and let shorter pauses pass."""
    outcome = kiosk.engine.step()
    while not (isinstance(outcome, Idle) and outcome.why in {IdleWhy.DAY, IdleWhy.NOTHING_TO_SEND}):
        if isinstance(outcome, Idle):
            kiosk.clock.advance(outcome.seconds + 1e-6)
        outcome = kiosk.engine.step()


def forecast_of(kiosk, clock):
    settings = CourierSettings(90.0, "one", 100)
    return kiosk.database.read(lambda tx: outlook(tx, settings, clock.now()))


def test_a_kiosk_of_a_hundred_uses_its_share_of_the_day_and_finishes_the_oldest_first(practice, make_kiosk, fake_clock):
    server = practice(per_day=2_000)  # 20 for each of a hundred kiosks, 2 of them for finishing
    kiosk = make_kiosk(server, fleet_size=100)
    first = kiosk.scan(*(f"first {n}" for n in range(10)))
    second = kiosk.scan(*(f"second {n}" for n in range(10)))
    run_until_the_day_is_spent(kiosk)
    assert len(server.requests()) == 18
    assert kiosk.session(first.id).state == "SUBMITTED"
    assert kiosk.session(second.id).state == "CLOSED"
    told = forecast_of(kiosk, fake_clock)
    assert (told.outlook, told.reason) == (Outlook.NOT_TODAY, Reason.DAY_LIMIT)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert [r for r in server.requests() if r.status == 429] == []
    assert forecast_of(kiosk, fake_clock).outlook is Outlook.SENT


def test_what_was_all_sent_is_audited_and_submitted_with_what_is_kept_of_the_day(practice, make_kiosk):
    server = practice(per_day=2_000)
    kiosk = make_kiosk(server, fleet_size=100)
    session = kiosk.scan(*(f"code {n}" for n in range(17)))  # with its create exactly what may be begun
    run_until_the_day_is_spent(kiosk)
    assert kiosk.session(session.id).state == "SUBMITTED"
    assert len(server.requests()) == 20


def test_the_estimate_of_the_fleet_survives_a_restart(practice, make_kiosk):
    kiosk = make_kiosk(practice(), fleet_size=7)
    kiosk.scan("A", "B", "C")
    kiosk.drain()
    before = kiosk.database.read(lambda tx: hosts.load_host(tx, "one"))
    assert before.fleet > 0
    assert before.trip_s >= 0
    changed = replace(before, fleet=12.5, dice=0.25)
    kiosk.database.write(lambda tx: hosts.save_host(tx, "one", changed)).result()
    kiosk.restart()
    after = kiosk.database.read(lambda tx: hosts.load_host(tx, "one"))
    assert (after.fleet, after.dice) == (12.5, 0.25)


def test_needs_are_counted_until_nothing_is_needed(practice, make_kiosk):
    server = practice()
    kiosk = make_kiosk(server)
    kiosk.scan("A", "B", "C")
    seen = [kiosk.database.read(count_needs)]
    assert seen == [Needs(creates=1, captures=3, audits=1, submits=1)]
    while seen[-1].requests:
        kiosk.step()
        seen.append(kiosk.database.read(count_needs))
    assert [needs.requests for needs in seen] == sorted((needs.requests for needs in seen), reverse=True)
    assert len([r for r in server.requests() if r.method in {"POST", "GET"}]) == seen[0].requests
