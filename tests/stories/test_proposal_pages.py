"""A list of proposals that the server cuts into pages: each page is a request like any other."""

import pytest
from fakes.truth import assert_delivered_once

from kiosk.core.proposals import Verdict
from kiosk.decisions import Decisions
from kiosk.store import decisions as store
from kiosk.store import hosts
from sync import proposal_pages
from sync.practice.faults import Fault, Kind
from sync.practice.rules import Rules

CODE = "4006381333931"
NAMES = ["name", "brand_name", "category"]


@pytest.fixture
def paging(practice):
    """A server that shows one proposal on a page."""
    return practice(proposals_per_page=1)


def lists(server):
    return [r for r in server.requests() if r.method == "GET" and "/proposals" in r.path]


def names(kiosk, session):
    ids = kiosk.database.read(lambda tx: store.ids_of_session(tx, session.id))
    return [kiosk.database.read(lambda tx, one=one: store.get_proposal(tx, one)).proposal.field_name for one in ids]


def host(kiosk):
    return kiosk.database.read(lambda tx: hosts.load_host(tx, kiosk.engine._settings.fingerprint))


def test_each_page_is_counted_and_learnt_from(paging, make_kiosk):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    kiosk.await_results()
    assert names(kiosk, session) == NAMES
    assert len(lists(paging)) == 3
    assert host(kiosk).day_used == len(paging.requests())
    assert host(kiosk).window.remaining == Rules().per_minute - len(paging.requests())


def test_pages_keep_to_the_minute_limit(practice, make_kiosk):
    server = practice(proposals_per_page=1, per_minute=4)
    kiosk = make_kiosk(server)
    session = kiosk.scan(CODE)
    kiosk.await_results()
    assert names(kiosk, session) == NAMES
    assert [r for r in server.requests() if r.status == 429] == []


def test_scans_go_between_pages(paging, make_kiosk):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    while not lists(paging):
        kiosk.step()
    kiosk.scan("5901234123457")
    kiosk.await_results()
    kinds = [r.path.partition("?")[0].rpartition("/")[2] for r in paging.requests()]
    assert kinds.count("submit") == 2
    assert kinds.index("submit", kinds.index("proposals")) < len(kinds) - 1 - kinds[::-1].index("proposals")
    assert names(kiosk, session) == NAMES
    assert_delivered_once(kiosk)


@pytest.mark.parametrize("trouble", [Kind.STATUS, Kind.DROP_AFTER, Kind.HTML, Kind.TRUNCATED])
def test_trouble_with_a_later_page_only_delays(paging, make_kiosk, trouble):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    while not lists(paging):
        kiosk.step()
    paging.faults.add(Fault(trouble, "/proposals", status=503))
    kiosk.await_results()
    assert paging.faults.planned() == ()
    assert names(kiosk, session) == NAMES


def test_a_kiosk_that_is_switched_off_between_pages_begins_anew(paging, make_kiosk):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    while not lists(paging):
        kiosk.step()
    kiosk.restart()
    kiosk.await_results()
    assert names(kiosk, session) == NAMES
    assert len(lists(paging)) == 4


def test_pages_that_became_old_are_read_anew(paging, make_kiosk, fake_clock):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    while not lists(paging):
        kiosk.step()
    fake_clock.advance(proposal_pages.GOOD_FOR_S + 1)
    kiosk.await_results()
    assert names(kiosk, session) == NAMES
    assert len(lists(paging)) == 4


def test_decisions_are_found_again_on_any_page(paging, make_kiosk):
    kiosk = make_kiosk(paging)
    session = kiosk.scan(CODE)
    kiosk.await_results()
    paging.faults.add(Fault(Kind.DROP_AFTER, "/proposals/", method="PATCH"))
    desk = Decisions(kiosk.database, kiosk.clock, kiosk.events.append, lambda: None)
    for one in kiosk.database.read(lambda tx: store.ids_of_session(tx, session.id)):
        assert desk.decide(one, Verdict.ACCEPTED)
    kiosk.await_results()
    assert len([r for r in paging.requests() if r.method == "PATCH"]) == 3
    assert {(r.status.value, r.is_applied) for r in paging.state.sessions()[0].captures[0].reviews} == {
        ("ACCEPTED", True)
    }
