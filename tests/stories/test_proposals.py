"""After the results: what the server proposes is read, a person decides, and what was accepted is written once."""

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.delivery import DeliveryState
from kiosk.core.proposals import ApplyState, Verdict
from kiosk.core.session import SessionState
from kiosk.decisions import Decisions
from kiosk.store import decisions as store
from kiosk.store import freshness
from sync import proposals
from sync.engine import Idle
from sync.practice.faults import Fault, Kind

GS1 = "010952012345678810ABC123\x1d17261231"
ACCEPTED, REJECTED = Verdict.ACCEPTED, Verdict.REJECTED


def desk(kiosk) -> Decisions:
    return Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)


def shown(kiosk, session):
    """All proposals of a session as they are shown, in their order."""
    ids = kiosk.database.read(lambda tx: store.ids_of_session(tx, session.id))
    return [kiosk.database.read(lambda tx, one=one: store.get_proposal(tx, one)) for one in ids]


def open_count(kiosk) -> int:
    return kiosk.database.read(store.count_open)


def requests(server, method, ending):
    return [r for r in server.requests() if r.method == method and r.path.partition("?")[0].endswith(ending)]


def patches(server):
    return [r for r in server.requests() if r.method == "PATCH"]


def decide_all(kiosk, session, verdict=ACCEPTED):
    for one in shown(kiosk, session):
        assert desk(kiosk).decide(one.proposal.id, verdict)


@pytest.fixture
def offered(kiosk):
    """A session of one capture with its three proposals on the kiosk."""
    session = kiosk.scan("4006381333931")
    kiosk.await_results()
    return session


def test_proposals_are_read_after_the_results_and_only_where_there_are_any(kiosk, server):
    session = kiosk.scan("4006381333931", "NOTFOUND 1", "FAILED 1")
    kiosk.await_results()
    found = shown(kiosk, session)
    assert [one.proposal.field_name for one in found] == ["name", "brand_name", "category"]
    assert [one.proposal.confidence for one in found] == ["0.97", "0.91", "0.85"]
    assert {one.code for one in found} == {"4006381333931"}
    assert open_count(kiosk) == 3
    assert len(requests(server, "GET", "/proposals")) == 1
    kinds = [r.path.rpartition("/")[2] for r in server.requests()]
    assert kinds.index("proposals") > max(n for n, kind in enumerate(kinds) if kind == "submit")
    assert kiosk.session(session.id).extraction == "ready"


def test_scans_come_before_proposals(kiosk, server, offered, fake_clock):
    decide_all(kiosk, offered)
    fake_clock.advance(60)
    kiosk.scan("5901234123457")
    kiosk.drain()
    order = [(r.method, r.path.rpartition("/")[2]) for r in server.requests()]
    assert order.index(("POST", "submit"), 5) < min(n for n, (method, _) in enumerate(order) if method == "PATCH")


def test_decisions_are_sent_and_then_what_was_accepted_is_written_once(kiosk, server, offered):
    name, brand, category = shown(kiosk, offered)
    desk(kiosk).decide(name.proposal.id, ACCEPTED)
    desk(kiosk).decide(brand.proposal.id, REJECTED)
    kiosk.await_results()
    assert open_count(kiosk) == 1
    assert requests(server, "POST", "/apply") == []  # one is still open
    polls = len(requests(server, "GET", "/status"))
    assert polls == 1
    desk(kiosk).decide(category.proposal.id, ACCEPTED)
    kiosk.await_results()
    reviews = server.state.sessions()[0].captures[0].reviews
    assert {(r.status.value, r.is_applied) for r in reviews} == {("ACCEPTED", True), ("REJECTED", False)}
    found = shown(kiosk, offered)
    assert [one.is_applied for one in found] == [True, False, True]
    assert {one.state for one in found} == {DeliveryState.DELIVERED}
    assert {one.apply_state for one in found} == {ApplyState.DONE}
    assert len(requests(server, "POST", "/apply")) == 1
    assert kiosk.session(offered.id).extraction == "accepted"
    assert len(requests(server, "GET", "/status")) <= polls + 2
    assert_delivered_once(kiosk)
    kiosk.restart()
    kiosk.await_results()
    assert len(requests(server, "POST", "/apply")) == 1


def test_nothing_is_written_where_all_was_rejected(kiosk, server, offered):
    decide_all(kiosk, offered, REJECTED)
    kiosk.await_results()
    assert len(patches(server)) == 3
    assert requests(server, "POST", "/apply") == []
    assert kiosk.session(offered.id).extraction == "rejected"


def test_a_decision_is_kept_at_once_and_outlives_a_restart(kiosk, server, offered):
    assert kiosk.queue().is_all_delivered
    decide_all(kiosk, offered)
    assert patches(server) == []
    assert not kiosk.queue().is_all_delivered
    kiosk.restart()
    assert [one.state for one in shown(kiosk, offered)] == [DeliveryState.WAITING] * 3
    kiosk.await_results()
    assert [one.is_applied for one in shown(kiosk, offered)] == [True] * 3
    assert kiosk.queue().is_all_delivered


def test_a_decision_can_be_changed_until_it_is_written(kiosk, server, offered):
    decide_all(kiosk, offered)
    first = shown(kiosk, offered)[0].proposal.id
    while any(one.state is not DeliveryState.DELIVERED for one in shown(kiosk, offered)):
        kiosk.step()
    assert desk(kiosk).decide(first, REJECTED)
    kiosk.await_results()
    assert [r.body["status"] for r in patches(server)] == ["ACCEPTED"] * 3 + ["REJECTED"]
    assert [one.is_applied for one in shown(kiosk, offered)] == [False, True, True]
    assert not desk(kiosk).decide(shown(kiosk, offered)[1].proposal.id, REJECTED)


def test_accept_all_accepts_what_is_open_and_leaves_the_rest(kiosk, server, offered):
    first = shown(kiosk, offered)[0]
    desk(kiosk).decide(first.proposal.id, REJECTED)
    assert desk(kiosk).accept_all(first.capture_id) == 2
    assert [one.verdict for one in shown(kiosk, offered)] == [REJECTED, ACCEPTED, ACCEPTED]


TROUBLE = [
    Fault(Kind.STATUS, "/proposals", status=429, retry_after="7"),
    Fault(Kind.STATUS, "/proposals", status=503, times=2),
    Fault(Kind.DROP_BEFORE, "/proposals"),
    Fault(Kind.DROP_AFTER, "/proposals"),
    Fault(Kind.HTML, "/proposals"),
    Fault(Kind.TRUNCATED, "/proposals"),
    Fault(Kind.STATUS, "/apply", status=429, retry_after="7", applied=False),
    Fault(Kind.STATUS, "/apply", status=503, applied=False),
    Fault(Kind.STATUS, "/apply", status=503, applied=True),
    Fault(Kind.DROP_BEFORE, "/apply"),
    Fault(Kind.DROP_AFTER, "/apply"),
    Fault(Kind.STATUS, "/apply", status=401),
    Fault(Kind.STATUS, "/proposals", status=401),
]


@pytest.mark.parametrize("fault", TROUBLE, ids=str)
def test_trouble_only_delays_and_each_value_is_written_once(kiosk, server, offered, fault):
    server.faults.add(fault)
    decide_all(kiosk, offered)
    kiosk.await_results()
    assert server.faults.planned() == ()
    assert [one.is_applied for one in shown(kiosk, offered)] == [True] * 3
    applied = [r for r in requests(server, "POST", "/apply") if r.applied]
    assert len(applied) == 1


@pytest.mark.parametrize("kind", [Kind.DROP_AFTER, Kind.DROP_BEFORE])
def test_a_decision_in_doubt_is_looked_up_no_earlier_than_the_quiescence_time(kiosk, server, offered, fake_clock, kind):
    server.faults.add(Fault(kind, "/proposals/", method="PATCH"))
    decide_all(kiosk, offered)
    decided_s = fake_clock.true_s
    kiosk.await_results()
    looks = requests(server, "GET", "/proposals")
    assert looks[1].received_s >= decided_s + 90.0
    assert len(patches(server)) == (3 if kind is Kind.DROP_AFTER else 4)
    assert [one.is_applied for one in shown(kiosk, offered)] == [True] * 3


def test_a_proposal_that_is_gone_is_told_in_words_and_the_others_go_on(kiosk, server, offered):
    server.faults.add(Fault(Kind.STATUS, "/proposals/", method="PATCH", status=404))
    decide_all(kiosk, offered)
    kiosk.await_results()
    gone, *rest = shown(kiosk, offered)
    assert gone.state is DeliveryState.REFUSED
    assert "no longer has this proposal" in gone.why
    assert [one.is_applied for one in rest] == [True, True]
    assert len(requests(server, "GET", "/proposals")) == 2  # what does it propose now?


def test_a_refused_decision_can_be_made_again(kiosk, server, offered):
    server.faults.add(Fault(Kind.STATUS, "/proposals/", method="PATCH", status=422))
    first = shown(kiosk, offered)[0].proposal.id
    desk(kiosk).decide(first, ACCEPTED)
    kiosk.await_results()
    assert shown(kiosk, offered)[0].state is DeliveryState.REFUSED
    assert desk(kiosk).decide(first, ACCEPTED)
    kiosk.await_results()
    assert shown(kiosk, offered)[0].state is DeliveryState.DELIVERED


def test_values_whose_writing_was_refused_wait_for_a_person(kiosk, server, offered):
    server.faults.add(Fault(Kind.STATUS, "/apply", status=422))
    decide_all(kiosk, offered)
    kiosk.await_results()
    found = shown(kiosk, offered)[0]
    assert found.apply_state is ApplyState.REFUSED
    assert "422" in found.why
    assert desk(kiosk).write_again(found.capture_id)
    assert not desk(kiosk).write_again(found.capture_id)
    kiosk.await_results()
    assert [one.is_applied for one in shown(kiosk, offered)] == [True] * 3


def test_a_kiosk_that_dies_while_it_writes_looks_before_it_writes_again(kiosk, server, offered, fake_clock):
    decide_all(kiosk, offered)
    server.faults.add(Fault(Kind.DROP_AFTER, "/apply"))
    while server.faults.planned():
        kiosk.step()
    kiosk.restart()
    assert {one.apply_state for one in shown(kiosk, offered)} == {ApplyState.UNKNOWN}
    kiosk.await_results()
    assert len(requests(server, "POST", "/apply")) == 1
    assert {one.apply_state for one in shown(kiosk, offered)} == {ApplyState.DONE}


def test_a_list_that_never_comes_is_given_up_after_a_while(kiosk, server):
    server.faults.add(Fault(Kind.STATUS, "/proposals", status=500, times=proposals.MAX_READS))
    session = kiosk.scan("4006381333931")
    kiosk.await_results()
    assert len(requests(server, "GET", "/proposals")) == proposals.MAX_READS
    kiosk.restart()
    kiosk.await_results()
    assert len(requests(server, "GET", "/proposals")) == proposals.MAX_READS
    assert shown(kiosk, session) == []
    assert kiosk.session(session.id).state is SessionState.DONE


def test_half_of_the_day_is_left_for_scans(practice, make_kiosk):
    server = practice(per_day=40)
    kiosk = make_kiosk(server)
    session = kiosk.scan(*(f"CODE {n}" for n in range(14)))
    while not isinstance(outcome := kiosk.engine.step(), Idle) or (outcome.seconds or 0) < 3600:
        kiosk._pass(outcome)
    read_today = len(requests(server, "GET", "/proposals"))
    assert read_today < 14
    assert len(server.requests()) <= 22
    kiosk.await_results()
    assert len(shown(kiosk, session)) == 14 * 3


def test_thresholds_are_asked_once_a_day_without_the_key(kiosk, server, fake_clock):
    session = kiosk.scan(GS1)
    kiosk.await_results()
    asked = requests(server, "GET", "/freshness-thresholds")
    assert len(asked) == 1
    gtin = kiosk.captures(session.id)[0].gtin
    assert kiosk.database.read(lambda tx: freshness.thresholds(tx, [gtin]))[gtin].warning_days > 0
    for _look in range(3):
        [expiry] = desk(kiosk).look_at_dates(session.id).values()
        kiosk.await_results()
    assert (expiry.gtin, expiry.day.isoformat()) == (gtin, "2026-12-31")
    assert len(requests(server, "GET", "/freshness-thresholds")) == 1
    fake_clock.advance(86_401)
    desk(kiosk).look_at_dates(session.id)
    kiosk.await_results()
    assert len(requests(server, "GET", "/freshness-thresholds")) == 2


@pytest.mark.parametrize(
    "fault",
    [
        Fault(Kind.STATUS, "/freshness", status=401),
        Fault(Kind.STATUS, "/freshness", status=500),
        Fault(Kind.STATUS, "/freshness", status=200),
        Fault(Kind.STATUS, "/freshness", status=429, retry_after="9"),
        Fault(Kind.DROP_BEFORE, "/freshness"),
    ],
    ids=str,
)
def test_trouble_with_freshness_never_bars_the_kiosk(kiosk, server, fault):
    server.faults.add(fault)
    session = kiosk.scan(GS1)
    kiosk.await_results()
    gtin = kiosk.captures(session.id)[0].gtin
    assert gtin in kiosk.database.read(lambda tx: freshness.thresholds(tx, [gtin]))
    kiosk.scan("5901234123457")
    kiosk.drain()
    assert_delivered_once(kiosk)


HOSTILE = [
    "<h1><a href='https://evil.example'>Tap</a></h1><img src=x onerror=alert(1)>",
    "\u202egnp.exe\u2066abc\u2069",
    "W" * 10_000,
    "A\x00B\x1b[2J\x07\r\n\x9b31m\x7f\x1d",
    "'); DROP TABLE proposal; --",
]


@pytest.mark.parametrize("words", HOSTILE, ids=["html", "bidi", "long", "controls", "sql"])
def test_hostile_texts_are_kept_inert_and_bounded_and_can_be_decided(practice, make_kiosk, words):
    server = practice(proposal_words=words)
    kiosk = make_kiosk(server)
    session = kiosk.scan("4006381333931")
    kiosk.await_results()
    for one in shown(kiosk, session):
        told = one.proposal
        for value in (told.field_name, told.current_value, told.proposed_value, told.reasoning, told.source):
            assert len(value) <= 2_000
            assert not set(value) & set("\x00\x1b\x07\r\n\x9b\x7f\x1d\u202e\u2066\u2069")
    decide_all(kiosk, session)
    kiosk.await_results()
    reviews = server.state.sessions()[0].captures[0].reviews
    assert {review.status.value for review in reviews} == {"ACCEPTED"}


def test_a_server_that_names_no_capture_in_its_status_is_asked_about_each(practice, make_kiosk):
    server = practice(id_fields=("location",))
    kiosk = make_kiosk(server)
    session = kiosk.scan("4006381333931", "NOTFOUND 1")
    kiosk.await_results()
    assert len(shown(kiosk, session)) == 3
    assert len(requests(server, "GET", "/proposals")) == 1  # only what the server has worked out
