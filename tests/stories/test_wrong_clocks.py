"""A clock that is wrong stops nothing and loses nothing, and what was scanned by it gets its right time afterwards."""

from datetime import UTC, datetime, timedelta

import pytest
from fakes.clock import START, FakeClock
from fakes.truth import assert_delivered_once, submitted_for

from kiosk.core.clock_marks import Certainty, ClockMark, MarkSource, Stamp
from kiosk.store import clock_marks
from kiosk.store.clock_marks import ClockKeeper, SessionMoment
from kiosk.store.retention import Keep, retain
from kiosk.store.tables import BOOT_OF_CAPTURE, Capture
from sync.engine import Idle, IdleWhy
from sync.policy import Answer, hold_s
from sync.practice.faults import Fault, Kind

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
SINCE_1970_S = (START - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()
DAY_S = 86_400.0


def true_now(clock: FakeClock) -> datetime:
    return START + timedelta(seconds=clock.true_s)


def scan_slowly(kiosk, *texts):
    """Scan with a minute between; returns when it really was, by capture id."""
    when = {}
    for text in texts:
        kiosk.clock.advance(60.0)
        when[kiosk.keep(text)[0].id] = true_now(kiosk.clock)
    return when


def sent_times(kiosk):
    """What the server was told, by client_id."""
    told = {}
    for session in kiosk.sessions():
        for remote in submitted_for(kiosk.server, session.id):
            for capture in remote.captures:
                at = datetime.fromisoformat(capture.metadata["captured_at"])
                told[capture.metadata["client_id"]] = (at, capture.metadata["clock"])
    return told


def kept_rows(kiosk):
    def read(tx):
        return [tx.get_one(Capture, capture.id) for s in kiosk.sessions() for capture in kiosk.captures(s.id)]

    return kiosk.database.read(read)


def assert_told(told, when, certainty):
    assert set(told) == set(when)
    for capture_id, (at, clock) in told.items():
        assert abs(at - when[capture_id]) <= timedelta(seconds=0.002)
        assert clock == certainty


@pytest.fixture
def never_set(fake_clock):
    fake_clock.jump_wall(-SINCE_1970_S)
    fake_clock.synced = False
    return fake_clock


def set_right(clock):
    """NTP sets the clock."""
    clock.jump_wall((true_now(clock) - clock.now().wall).total_seconds())
    clock.synced = True


def test_scans_made_in_1970_are_sent_with_their_right_times_once_the_clock_is_set(never_set, kiosk):
    kiosk.station.open_session("Delivery 48213")
    opened = true_now(never_set)
    when = scan_slowly(kiosk, "A", "B", "C")
    before = [row.captured_at for row in kept_rows(kiosk)]
    never_set.advance(3600.0)
    set_right(never_set)
    session = kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_told(sent_times(kiosk), when, "corrected")
    assert [row.captured_at for row in kept_rows(kiosk)] == before, "what the clock showed is kept"
    assert all(at.wall.year == 1970 for at in before)
    times = kiosk.database.read(lambda tx: clock_marks.session_times(tx, [session.id]))
    assert times[session.id, SessionMoment.OPENED] == Stamp(opened, Certainty.CORRECTED)
    assert times[session.id, SessionMoment.CLOSED].certainty is Certainty.SYNCED


def test_a_clock_that_is_never_set_stops_nothing_and_is_called_unsure(never_set, make_kiosk, practice):
    kiosk = make_kiosk(practice())
    kiosk.scan("A", "B")
    assert [capture.certainty for capture in kiosk.captures(kiosk.sessions()[0].id)] == [Certainty.UNSURE] * 2
    never_set.advance(5.0)
    kiosk.restart()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert {clock for _, clock in sent_times(kiosk).values()} == {"unsure"}
    assert kiosk.sessions()[0].name == "Delivery 48213"


def test_the_night_between_two_boots_is_not_guessed(never_set, kiosk):
    kiosk.station.open_session("Yesterday")
    scan_slowly(kiosk, "A", "B")
    never_set.reboot(off_s=12 * 3600.0)
    never_set.jump_wall(-12 * 3600.0)
    kiosk.restart()
    kiosk.station.continue_session(kiosk.sessions()[0].id)
    when = scan_slowly(kiosk, "C", "D")
    set_right(never_set)
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    told = sent_times(kiosk)
    assert_told({i: told[i] for i in when}, when, "corrected")
    assert [clock for i, (_, clock) in told.items() if i not in when] == ["unsure", "unsure"]
    remote = submitted_for(kiosk.server, kiosk.sessions()[0].id)[0]
    assert [capture.raw_value for capture in remote.captures] == ["A", "B", "C", "D"], "by sequence, not by the clock"


def test_two_boots_that_showed_the_same_times_get_each_its_own(never_set, kiosk):
    kiosk.station.open_session("Both")
    when = {}
    for day in range(2):
        never_set.reboot(off_s=DAY_S)
        never_set.jump_wall(-SINCE_1970_S - (never_set.now().wall - START).total_seconds())
        never_set.synced = False
        kiosk.restart()
        kiosk.station.continue_session(kiosk.sessions()[0].id)
        when |= scan_slowly(kiosk, f"A{day}", f"B{day}")
        set_right(never_set)
        never_set.advance(1.0)
        kiosk.engine.step()
    walls = [row.captured_at.wall for row in kept_rows(kiosk)]
    assert len(set(walls)) == 2
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_told(sent_times(kiosk), when, "corrected")


def test_a_right_clock_that_nobody_vouches_for_is_borne_out_by_the_date_of_the_server(fake_clock, kiosk):
    fake_clock.synced = False
    kiosk.station.open_session("No NTP behind this firewall")
    when = scan_slowly(kiosk, "A", "B")
    kiosk.station.finish()
    kiosk.drain()
    assert_told(sent_times(kiosk), when, "corrected")
    kiosk.station.open_session("The next one")
    later = scan_slowly(kiosk, "C")
    [row] = [row for row in kept_rows(kiosk) if row.id in later]
    assert (row.clock_synced, row.certainty) == (0, "corrected"), "known at once, before anything is sent"


def test_dates_of_a_server_that_anybody_could_have_written_bear_out_nothing(fake_clock, make_kiosk, practice):
    fake_clock.synced = False
    kiosk = make_kiosk(practice(), is_date_trusted=False)
    kiosk.scan("A")
    kiosk.drain()
    assert {clock for _, clock in sent_times(kiosk).values()} == {"unsure"}


@pytest.mark.parametrize("ahead_s", [DAY_S, -DAY_S])
def test_a_server_whose_clock_is_a_day_off_sets_no_time_of_ours(fake_clock, kiosk, ahead_s):
    fake_clock.server.ahead_s = ahead_s
    kiosk.station.open_session("Today")
    when = scan_slowly(kiosk, "A", "B")
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_told(sent_times(kiosk), when, "unsure")


def test_a_clock_years_off_that_claims_to_be_right_is_unsure_and_corrected_when_it_is_mended(fake_clock, kiosk):
    fake_clock.jump_wall(-3 * 365 * DAY_S)
    wrong = kiosk.scan("A", "B")
    kiosk.drain()
    assert {clock for _, clock in sent_times(kiosk).values()} == {"unsure"}
    set_right(fake_clock)
    fake_clock.advance(10.0)
    when = {}
    kiosk.station.open_session("After the repair")
    when |= scan_slowly(kiosk, "C")
    kiosk.station.finish()
    kiosk.drain()
    kiosk.engine.step()
    told = sent_times(kiosk)
    assert_told({i: told[i] for i in when}, when, "synced")
    mended = kiosk.captures(wrong.id)
    assert [capture.certainty for capture in mended] == [Certainty.CORRECTED] * 2
    assert all(abs(c.captured_at - START - timedelta(seconds=1000)) < timedelta(seconds=1) for c in mended)
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("jump_s", [DAY_S, -DAY_S, 20 * 365 * DAY_S, -SINCE_1970_S])
def test_a_clock_that_jumps_in_the_middle_of_sending_changes_nothing_that_is_sent(fake_clock, kiosk, jump_s):
    kiosk.station.open_session("Jumpy")
    when = scan_slowly(kiosk, *"ABCDEFGH")
    kiosk.station.finish()
    began_s = fake_clock.true_s
    for step in range(8):
        kiosk.step()
        if step in {2, 5}:
            fake_clock.synced = False
            fake_clock.jump_wall(jump_s if step == 2 else -jump_s)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_told(sent_times(kiosk), when, "synced")
    assert fake_clock.true_s - began_s < 60.0, "no pause grew"


def test_a_correction_that_a_power_cut_ended_is_finished_at_the_next_start(never_set, kiosk, monkeypatch):
    monkeypatch.setattr(clock_marks, "_PAGE", 3)
    kiosk.station.open_session("Long")
    when = scan_slowly(kiosk, *"ABCDEFGHIJ")
    set_right(never_set)
    mark = ClockMark(never_set.now(), MarkSource.NETWORK)

    def half(tx):
        assert clock_marks.note(tx, mark)
        tx.flush()
        return clock_marks.correct(tx, clock_marks.to_correct(tx))

    assert kiosk.database.write(half).result() is not None
    assert sum(row.corrected_at is not None for row in kept_rows(kiosk)) == 3
    never_set.reboot()
    kiosk.restart()
    ClockKeeper(kiosk.database, never_set).look()
    kiosk.station.continue_session(kiosk.sessions()[0].id)
    kiosk.station.finish()
    kiosk.drain()
    assert_told(sent_times(kiosk), when, "corrected")
    assert kiosk.database.read(clock_marks.to_correct) is None


def test_a_disk_that_refuses_the_mark_keeps_nobody_from_scanning_and_it_is_noted_later(never_set, kiosk):
    kiosk.station.open_session("Full disk")
    when = scan_slowly(kiosk, "A")
    keeper = ClockKeeper(kiosk.database, never_set)
    keeper.look()
    keeper.settle()
    set_right(never_set)
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON clock_mark BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    kiosk.database.write(lambda tx: tx.connection().exec_driver_sql(refuse)).result()
    keeper.look()
    keeper.settle()
    when |= scan_slowly(kiosk, "B")
    assert [row.certainty for row in kept_rows(kiosk)] == ["unsure", "synced"]
    kiosk.database.write(lambda tx: tx.connection().exec_driver_sql("DROP TRIGGER refuse")).result()
    keeper.look()
    keeper.settle()
    assert {row.id: clock_marks.stamp_of(row).wall for row in kept_rows(kiosk)} == pytest.approx(
        when, abs=timedelta(0.001)
    )


def test_the_boot_of_a_capture_is_found_by_its_index(kiosk):
    kiosk.scan("A")

    def plan(tx):
        query = f"SELECT seq FROM capture WHERE {BOOT_OF_CAPTURE} = 'boot-1' AND seq > 0 ORDER BY seq"  # noqa: S608
        return tx.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {query}").all()

    assert "capture_by_boot" in str(kiosk.database.read(plan))


def test_a_clock_that_is_set_all_day_fills_no_table(fake_clock, kiosk):
    keeper = ClockKeeper(kiosk.database, fake_clock)
    for _ in range(80):
        fake_clock.jump_wall(100.0)
        keeper.look()
    keeper.settle()
    marks = kiosk.database.read(lambda tx: clock_marks.marks_of(tx, ["boot-1"]))
    assert len(marks) == 64


def test_what_was_delivered_in_1970_is_not_thrown_away_when_the_clock_is_set(never_set, make_kiosk, practice):
    kiosk = make_kiosk(practice(), is_date_trusted=False)
    session = kiosk.scan("A")
    kiosk.drain()
    assert kiosk.session(session.id).submitted_at.year == 1970
    never_set.reboot()
    kiosk.restart()
    set_right(never_set)
    kiosk.engine.step()
    assert clock_marks.is_clock_right(kiosk.database, never_set)
    retain(kiosk.database, Keep(days=90), never_set.now().wall, is_clock_right=True)
    assert [s.id for s in kiosk.sessions()] == [session.id]


def test_age_counts_from_the_corrected_time(never_set, make_kiosk, practice):
    never_set.jump_wall(SINCE_1970_S - 200 * DAY_S)
    kiosk = make_kiosk(practice(), is_date_trusted=False)
    session = kiosk.scan("A")
    kiosk.drain()
    set_right(never_set)
    never_set.advance(1.0)
    kiosk.engine.step()
    retain(kiosk.database, Keep(days=90), never_set.now().wall, is_clock_right=True)
    assert [s.id for s in kiosk.sessions()] == [session.id], "it is minutes old, though its row says 200 days"
    never_set.advance(91 * DAY_S)
    retain(kiosk.database, Keep(days=90), never_set.now().wall, is_clock_right=True)
    assert kiosk.sessions() == []


def test_a_clock_years_ahead_that_claims_to_be_right_ages_nothing(fake_clock, kiosk):
    kiosk.scan("A")
    fake_clock.jump_wall(3 * 365 * DAY_S)
    fake_clock.reboot()
    kiosk.restart()
    kiosk.drain()
    assert fake_clock.is_synced()
    assert not clock_marks.is_clock_right(kiosk.database, fake_clock)


def test_a_pause_until_a_date_is_no_day_for_a_kiosk_that_lives_in_1970(never_set):
    until = "Tue, 31 Mar 2026 12:20:00 GMT"
    answer = Answer(429, {"retry-after": until}, {})
    assert hold_s(answer, never_set.now().wall) == 30.0
    assert hold_s(Answer(429, {"retry-after": until, "date": "Tue, 31 Mar 2026 12:18:00 GMT"}, {}), NEVER) == 120.0


@pytest.mark.parametrize("is_set_before", [False, True])
def test_a_pause_is_not_cut_short_by_a_clock_that_is_set_over_a_reboot(fake_clock, make_kiosk, practice, is_set_before):
    """Machines without a battery begin with the time of their last end: days behind, yet no absurd time."""
    fake_clock.jump_wall(-3 * DAY_S)
    fake_clock.synced = False
    server = practice()
    kiosk = make_kiosk(server)
    server.faults.add(Fault(Kind.STATUS, "/sessions", status=429, retry_after="3600"))
    kiosk.scan("A")
    while not isinstance(paused := kiosk.engine.step(), Idle):
        pass
    asked_at = fake_clock.true_s
    if is_set_before:
        set_right(fake_clock)
        kiosk.engine.step()
    fake_clock.reboot(off_s=600.0)
    set_right(fake_clock)
    kiosk.restart()
    held = kiosk.engine.step()
    assert isinstance(held, Idle)
    assert held.why is IdleWhy.HELD
    assert held.seconds == pytest.approx(paused.seconds - 600.0 * is_set_before, abs=0.1)
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert server.requests()[1].received_s >= asked_at + 3600.0
