"""Decisions about proposals outlive a damaged disk, a backup, a hand-over and cleaning up; the rest is read again."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from fakes.damage import open_as_kiosk
from fakes.two_kiosks import give, take

from kiosk.core.delivery import DeliveryEvent, DeliveryState
from kiosk.core.freshness import Thresholds
from kiosk.core.proposals import ApplyState, Proposal, Verdict
from kiosk.decisions import Decisions
from kiosk.store import backup, decisions, freshness, proposals, sessions
from kiosk.store.database import FILE_NAME, read_only
from kiosk.store.migration_proposals import PROPOSALS
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.proposal_tables import ProposalRow
from kiosk.store.records import QueueCounts
from kiosk.store.retention import Keep, retain
from sync.practice.faults import Fault, Kind

DAY = date(2026, 11, 22)


@pytest.fixture
def decided(kiosk, server):
    """A sent session with three proposals; two are decided, and nothing of that is sent."""
    session = kiosk.scan("4006381333931")
    kiosk.await_results()
    first, second, _ = ids(kiosk)
    desk = Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)
    assert desk.decide(first, Verdict.ACCEPTED)
    assert desk.decide(second, Verdict.REJECTED)
    return session


def ids(kiosk):
    [session] = [one.id for one in kiosk.sessions()]
    return kiosk.database.read(lambda tx: decisions.ids_of_session(tx, session))


def verdicts(database, session_id):
    found = database.read(lambda tx: decisions.ids_of_session(tx, session_id))
    return [database.read(lambda tx, one=one: decisions.get_proposal(tx, one)).verdict for one in found]


def without(file, *tables):
    """The rows of these tables could not be read."""
    with closing(sqlite3.connect(file)) as damaged:
        for table in tables:
            damaged.execute(f"DELETE FROM {table}")  # noqa: S608 - our own tables
        damaged.commit()


def test_a_salvage_brings_decisions_back_and_they_are_sent(kiosk, server, decided):
    kiosk.close()
    file = kiosk.folder / FILE_NAME
    content = bytearray(file.read_bytes())
    content[100:4096] = bytes(3996)  # the first page is gone
    file.write_bytes(bytes(content))
    database, told = open_as_kiosk(kiosk.folder, kiosk.clock)
    assert told is not None
    assert verdicts(database, decided.id) == [Verdict.ACCEPTED, Verdict.REJECTED, None]
    database.close()
    kiosk.start()
    kiosk.await_results()
    reviews = server.state.sessions()[0].captures[0].reviews
    assert [review.status.value for review in reviews] == ["ACCEPTED", "REJECTED"]


@pytest.mark.parametrize(
    "lost",
    [("decision",), ("proposal",), ("enrichment", "proposal"), ("decision", "proposal", "enrichment", "freshness")],
)
def test_a_salvage_without_them_works_and_a_backup_fills_decisions_in(kiosk, server, decided, lost):
    backup.back_up_daily(kiosk.folder, DAY, 3)
    kiosk.close()
    file = kiosk.folder / FILE_NAME
    without(file, *lost)
    content = bytearray(file.read_bytes())
    content[100:4096] = bytes(3996)
    file.write_bytes(bytes(content))
    database, _ = open_as_kiosk(kiosk.folder, kiosk.clock)
    assert verdicts(database, decided.id) == [Verdict.ACCEPTED, Verdict.REJECTED, None]
    database.close()
    kiosk.start()
    kiosk.await_results()
    assert len(server.state.sessions()[0].captures[0].reviews) == 2


def test_without_a_backup_a_kiosk_that_lost_them_goes_on(kiosk, server, decided):
    kiosk.close()
    without(kiosk.folder / FILE_NAME, "decision", "proposal", "enrichment", "freshness")
    kiosk.start()
    kiosk.await_results()
    assert kiosk.database.read(decisions.count_open) == 0
    kiosk.scan("5901234123457")
    kiosk.await_results()
    assert kiosk.database.read(decisions.count_open) == 3


def test_values_that_may_have_been_written_are_looked_up_after_a_salvage(kiosk, server, decided):
    Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None).accept_all(
        kiosk.captures(decided.id)[0].id
    )
    backup.back_up_daily(kiosk.folder, DAY, 3)
    kiosk.await_results()  # they are written, and the backup does not know it
    kiosk.close()
    file = kiosk.folder / FILE_NAME
    file.write_bytes(b"")
    (kiosk.folder / f"{FILE_NAME}-wal").write_bytes(b"x" * 100)
    restored = kiosk.folder.with_name("restored")
    backup.restore(restored, backup.newest_backup(kiosk.folder), kiosk.clock.now())
    kiosk.folder = restored
    kiosk.start()
    kiosk.await_results()
    applied = [r for r in server.requests() if r.path.endswith("/apply") and r.applied]
    assert len(applied) == 1


def test_decisions_travel_with_a_session_that_is_handed_over(make_kiosk, server, tmp_path):
    old, new = make_kiosk(server), make_kiosk(server)
    session = old.scan("4006381333931", "FAILED 1")
    old.await_results()  # the server failed at one: the session needs a person, and may be handed over
    [first, *_] = ids(old)
    Decisions(old.database, old.clock, old.events.append, lambda: None).decide(first, Verdict.ACCEPTED)
    give(old, tmp_path / "queue.kiosk", session.id)
    old.await_results()
    assert [r for r in server.requests() if r.method == "PATCH"] == []
    take(new, tmp_path / "queue.kiosk")
    new.await_results()
    found = new.database.read(lambda tx: decisions.get_proposal(tx, first))
    assert found.state is DeliveryState.DELIVERED
    assert len([r for r in server.requests() if r.method == "PATCH"]) == 1


def test_a_hand_over_without_any_of_it_works(make_kiosk, server, tmp_path):
    old, new = make_kiosk(server), make_kiosk(server)
    session = old.scan("4006381333931", "FAILED 1")
    old.await_results()
    without(old.folder / FILE_NAME, "decision", "proposal", "enrichment")
    give(old, tmp_path / "queue.kiosk", session.id)
    take(new, tmp_path / "queue.kiosk")
    new.station.send_again(session.id)
    new.await_results()
    assert new.database.read(decisions.count_open) == 6  # both captures are worked out now: all is read anew


def test_cleaning_up_waits_for_decisions_and_takes_the_rest_along(kiosk, server, decided):
    later = kiosk.clock.now().wall + timedelta(days=120)
    assert retain(kiosk.database, Keep(), later, is_clock_right=True).sessions == 0
    kiosk.await_results()
    assert retain(kiosk.database, Keep(), later, is_clock_right=True).sessions == 1
    with closing(sqlite3.connect(kiosk.folder / FILE_NAME)) as left:
        for table in ("decision", "proposal", "enrichment"):
            assert left.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)  # noqa: S608 - our own tables


def test_an_id_of_another_captures_proposal_is_left_where_it_is(kiosk, server):
    session = kiosk.scan("4006381333931", "5901234123457")
    kiosk.await_results()
    one, other = kiosk.captures(session.id)
    [stolen, *_] = kiosk.database.read(lambda tx: decisions.ids_of_capture(tx, one.id))
    told = [Proposal(stolen, "name", "", "stolen", "0.5", "", "", "PENDING", "")]
    now = kiosk.clock.now()
    kiosk.database.write(lambda tx: proposals.keep_proposals(tx, proposals.work(tx, other.id), told, now)).result()
    assert kiosk.database.read(lambda tx: tx.get_one(ProposalRow, stolen)).capture_id == one.id
    assert kiosk.database.read(lambda tx: decisions.ids_of_capture(tx, other.id)) == []


def test_what_the_server_takes_back_goes_unless_somebody_decided(kiosk, decided):
    [capture] = kiosk.captures(decided.id)
    now = kiosk.clock.now()
    kiosk.database.write(lambda tx: proposals.keep_proposals(tx, proposals.work(tx, capture.id), [], now)).result()
    assert verdicts(kiosk.database, decided.id) == [Verdict.ACCEPTED, Verdict.REJECTED]
    assert kiosk.database.read(decisions.count_open) == 0


def test_a_person_who_changes_a_decision_under_way_has_the_new_one_sent(kiosk, decided):
    first = ids(kiosk)[0]
    now = kiosk.clock.now()
    sent = kiosk.database.write(lambda tx: proposals.lease_decision(tx, first, now)).result()
    desk = Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)
    assert desk.decide(first, Verdict.REJECTED)
    kiosk.database.write(lambda tx: proposals.settle_decision(tx, first, sent, DeliveryEvent.ACCEPTED)).result()
    found = kiosk.database.read(lambda tx: decisions.get_proposal(tx, first))
    assert (found.verdict, found.state) == (Verdict.REJECTED, DeliveryState.WAITING)


def test_nothing_is_written_when_a_decision_changed_since_it_was_planned(kiosk, server, decided):
    kiosk.database.write(
        lambda tx: decisions.accept_all(tx, kiosk.captures(decided.id)[0].id, kiosk.clock.now())
    ).result()
    capture = kiosk.captures(decided.id)[0].id
    while _waiting(kiosk):
        kiosk.engine.step()
    planned = kiosk.database.read(lambda tx: proposals.work(tx, capture))
    assert len(planned.to_apply) == 2
    kiosk.database.write(lambda tx: decisions.decide(tx, ids(kiosk)[0], Verdict.REJECTED, kiosk.clock.now())).result()
    now = kiosk.clock.now()
    assert not kiosk.database.write(lambda tx: proposals.lease_apply(tx, planned, now)).result()
    assert kiosk.database.read(lambda tx: proposals.work(tx, capture)).apply_state is ApplyState.NONE


def _waiting(kiosk) -> bool:
    states = [kiosk.database.read(lambda tx, one=one: decisions.get_proposal(tx, one)).state for one in ids(kiosk)]
    return any(state is not DeliveryState.DELIVERED for state in states)


def test_open_proposals_are_counted_up_to_a_thousand(kiosk):
    session = kiosk.scan("4006381333931")
    kiosk.await_results()
    [capture] = kiosk.captures(session.id)
    told = [Proposal(f"q{n}", "name", "", "x", "0.5", "", "", "PENDING", "") for n in range(decisions.MOST_COUNTED + 2)]
    now = kiosk.clock.now()
    kiosk.database.write(lambda tx: proposals.keep_proposals(tx, proposals.work(tx, capture.id), told, now)).result()
    assert kiosk.database.read(decisions.count_open) == decisions.MOST_COUNTED + 1


def test_the_oldest_thresholds_make_room(kiosk, monkeypatch):
    monkeypatch.setattr(freshness, "_MOST", 3)
    now = kiosk.clock.now()

    def learn(tx, gtin):
        freshness.want(tx, [gtin], now)
        freshness.keep(tx, gtin, Thresholds(14, 3), "built-in", now)

    for number in range(5):
        kiosk.database.write(lambda tx, number=number: learn(tx, f"{number:014}")).result()
    known = kiosk.database.read(lambda tx: freshness.thresholds(tx, [f"{number:014}" for number in range(5)]))
    assert sorted(known) == [f"{number:014}" for number in (2, 3, 4)]


def test_a_file_of_an_older_version_is_counted_without_decisions(tmp_path):
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as old:
        old.executescript("PRAGMA journal_mode = WAL;" + "\n".join(MIGRATIONS[: MIGRATIONS.index(PROPOSALS)]))
        old.execute(f"PRAGMA user_version = {MIGRATIONS.index(PROPOSALS)}")
        old.commit()
    assert read_only(tmp_path, sessions.count_queue, None) == QueueCounts()


def test_what_a_person_stopped_or_has_to_decide_first_does_not_count_as_unsent(kiosk, server, decided):
    assert kiosk.queue().decisions_unsent == 2
    kiosk.await_results()
    assert kiosk.queue().decisions_unsent == 0  # one proposal is still open: nothing can be written yet
    server.faults.add(Fault(Kind.STATUS, "/apply", status=422))
    [capture] = kiosk.captures(decided.id)
    desk = Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)
    assert desk.accept_all(capture.id) == 1
    kiosk.await_results()
    assert kiosk.queue().decisions_unsent == 0
    assert desk.write_again(capture.id)
    assert kiosk.queue().decisions_unsent == 2
    kiosk.await_results()
    assert kiosk.queue().is_all_delivered
