"""The server itself: starting, stopping, many callers, what it notes, and the file that outlives it."""

import http.client
import json
import logging
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.practice.clock import SystemClock
from sync.practice.faults import Fault, Kind
from sync.practice.server import PracticeServer


def test_connection_is_kept_over_many_requests(caller):
    caller.whoami()
    kept = caller.connection.sock
    caller.get("/nowhere")
    caller.post("/sessions", {})
    assert caller.connection.sock is kept


def test_client_that_wants_the_connection_closed_gets_it_closed(caller):
    caller.connection.request("GET", "/nowhere", headers={"Connection": "close"})
    answer = caller.connection.getresponse()
    answer.read()
    assert answer.headers["Connection"] == "close"
    assert caller.whoami().status == 200


def test_outage_breaks_connections_and_afterwards_everything_is_as_before(caller):
    session_id = caller.open_session()
    url = caller.server.url
    caller.server.stop()
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        caller.capture(session_id)
    caller.close()
    with pytest.raises(ConnectionRefusedError):
        caller.capture(session_id)
    caller.close()
    caller.server.start()
    assert caller.server.url == url
    assert caller.capture(session_id).status == 201


def test_request_held_back_when_the_server_stops_is_never_applied(caller):
    caller.server.faults.add(Fault(Kind.LATE, seconds=60))
    caller.send("POST", "/scanner/api/v1/sessions", {})
    assert caller.server.faults.wait_held()
    caller.server.stop()
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        caller.receive()
    assert caller.server.state.sessions() == ()
    caller.close()
    caller.server.start()
    assert caller.whoami().status == 200


def test_server_may_be_stopped_twice_but_not_started_twice():
    server = PracticeServer()
    with pytest.raises(RuntimeError, match="before it is started"):
        _ = server.url
    server.start()
    with pytest.raises(RuntimeError, match="already"):
        server.start()
    server.stop()
    server.stop()


def test_two_servers_live_side_by_side(serve):
    one, other = serve(), serve()
    one.open_session()
    assert (len(one.server.state.sessions()), len(other.server.state.sessions())) == (1, 0)


def test_requests_are_noted_in_order_with_body_and_effect(caller, clock):
    caller.whoami()
    clock.step(3)
    caller.post("/sessions", {"metadata": {"a": "b"}})
    caller.post("/sessions", raw=b"{")
    first, second, third = caller.server.requests()
    assert (first.method, first.path, first.status, first.body) == ("GET", "/account/api/v1/whoami", 200, None)
    assert (second.path, second.status, second.applied) == ("/scanner/api/v1/sessions", 201, True)
    assert second.body == {"metadata": {"a": "b"}}
    assert second.received_s - first.received_s == 3
    assert (third.status, third.body, third.applied) == (400, None, False)


def test_query_is_no_part_of_the_path(caller):
    assert caller.get("/sessions/x?y=1").status == 404
    assert caller.server.requests()[0].path == "/scanner/api/v1/sessions/x"


def test_another_thread_can_wait_for_a_request(caller):
    assert not caller.server.wait_for_requests(1, timeout_s=0)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(caller.server.wait_for_requests, 1)
        caller.whoami()
        assert waiting.result()


def test_many_kiosks_at_once_lose_and_double_nothing(serve, another):
    first = serve(clock=SystemClock())
    session_id = first.open_session()
    kiosks = [another(first.server) for _ in range(8)]

    def scan(number):
        return [kiosks[number].capture(session_id, f"{number}-{scan}").status for scan in range(10)]

    with ThreadPoolExecutor(8) as pool:
        statuses = [status for some in pool.map(scan, range(8)) for status in some]
    assert statuses == [201] * 80
    kept = {capture.raw_value for capture in first.server.state.session(session_id).captures}
    assert kept == {f"{number}-{scan}" for number in range(8) for scan in range(10)}
    assert first.whoami().headers["RateLimit-Remaining"] == str(300 - 82)


def test_requests_are_not_written_to_the_console(caller, capfd, caplog):
    caplog.set_level(logging.DEBUG)
    caller.whoami()
    caller.get("/nowhere", key="csb_secret")
    assert capfd.readouterr() == ("", "")
    assert "GET /account/api/v1/whoami was answered" in caplog.text
    assert "csb_" not in caplog.text


def test_sessions_outlive_the_server_in_a_file(serve, tmp_path, clock):
    path = tmp_path / "practice" / "state.json"
    before = serve(state_file=path)
    session_id = before.open_session(metadata={"a": "b"}, device_context={"platform": "linux", "zoom": 1.5})
    capture_id = before.capture(session_id, "Zürich ☃ \x1d", gs1_dl_data={"01": "04006381333931"}).value["id"]
    submitted_id = before.open_session()
    before.post(f"/sessions/{submitted_id}/submit")
    # No stop in between: what was answered is in the file, even if the process is killed now.
    after = serve(state_file=path)
    assert after.server.state.sessions() == before.server.state.sessions()
    assert after.get(f"/captures/{capture_id}").value["raw_value"] == "Zürich ☃ \x1d"
    assert after.capture(session_id).status == 201
    clock.step(2)
    assert after.get(f"/sessions/{submitted_id}/status").value["extraction_status"] == "ready"
    assert [one.name for one in path.parent.iterdir()] == ["state.json"]


def test_what_a_fault_did_to_a_session_is_in_the_file_too(serve, tmp_path):
    path = tmp_path / "state.json"
    caller = serve(state_file=path)
    session_id = caller.open_session()
    caller.server.faults.add(Fault(Kind.EXPIRE))
    caller.get(f"/sessions/{session_id}")
    assert json.loads(path.read_text())["sessions"][0]["status"] == "EXPIRED"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"sessions": [{"id": 1}]}', '{"sessions": 3}'])
def test_unreadable_file_is_set_aside_and_practice_starts_afresh(serve, tmp_path, caplog, content):
    path = tmp_path / "state.json"
    path.write_text(content)
    caller = serve(state_file=path)
    assert caller.server.state.sessions() == ()
    assert (tmp_path / "state.json.unreadable").read_text() == content
    assert "set aside" in caplog.text
    assert caller.post("/sessions", {}).status == 201


def test_file_from_before_there_were_photos_is_still_read(serve, tmp_path):
    path = tmp_path / "state.json"
    before = serve(state_file=path)
    session_id = before.open_session()
    before.capture(session_id)
    kept = json.loads(path.read_text())
    for name in ("photos", "uploads", "polls"):
        del kept["sessions"][0][name]
    for name in ("image", "reviews", "redirects"):
        del kept["sessions"][0]["captures"][0][name]
    path.write_text(json.dumps(kept))
    after = serve(state_file=path)
    assert after.server.state.sessions() == before.server.state.sessions()
    assert after.add_photo(session_id).status == 201
