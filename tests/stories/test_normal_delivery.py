"""Nothing goes wrong: what is finished arrives, as it was scanned, once."""

from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once

from kiosk.core.session import SessionState
from sync.engine import IdleWhy


def test_a_finished_session_is_submitted_with_exactly_its_codes(kiosk, server):
    session = kiosk.scan("4006381333931", "A-17", "A-17", "\x1d010400638133393110LOT7", "Größe 中 👍")
    assert kiosk.drain().why is IdleWhy.NOTHING_TO_SEND
    assert_delivered_once(kiosk)
    assert_bodies_follow_the_contract(server)
    assert kiosk.session(session.id).state is SessionState.SUBMITTED
    assert [c.raw_value for c in server.state.sessions()[0].captures][1:3] == ["A-17", "A-17"]
    assert len(server.requests()) == 1 + 5 + 1 + 1


def test_sessions_go_in_the_order_in_which_they_were_opened(kiosk, server):
    ids = [kiosk.scan(f"code {n}").id for n in range(3)]
    kiosk.drain()
    assert [s.metadata["client_session"] for s in server.state.sessions()] == ids
    assert_delivered_once(kiosk)


def test_an_open_session_is_not_sent(kiosk, server):
    kiosk.station.open_session("still scanning")
    kiosk.keep("one")
    assert kiosk.drain().why is IdleWhy.NOTHING_TO_SEND
    assert server.requests() == []


def test_a_session_without_captures_is_done_and_sends_nothing(kiosk, server):
    session = kiosk.scan()
    kiosk.drain()
    assert kiosk.session(session.id).state is SessionState.DONE
    assert server.requests() == []


def test_metadata_carries_what_the_server_does_not_know(kiosk, server):
    kiosk.scan("4006381333931", name="Delivery 48213")
    kiosk.drain()
    [remote] = server.state.sessions()
    assert remote.metadata["name"] == "Delivery 48213"
    kept = remote.captures[0].metadata
    assert (kept["station"], kept["symbology"], kept["source"], kept["quantity"], kept["clock"]) == (
        "Kiosk 1",
        "Code 128",
        "camera",
        "1",
        "synced",
    )
    assert "" not in kept.values()
