"""What needs a person is listed with its reason and can be decided without a window."""

import json

import pytest
from fakes.shell import Shell
from fakes.terminal import Terminal, kept

from sync.practice.faults import Fault, Kind
from sync.practice.server import PracticeServer


def refuse_one(server: PracticeServer) -> None:
    server.faults.add(Fault(Kind.STATUS, path_contains="/captures", status=422, applied=False))


def test_a_refused_capture_is_listed_left_out_and_the_rest_is_submitted(
    scanned: Shell, connected: PracticeServer
) -> None:
    refuse_one(connected)
    assert scanned.run("sync", "--once").returncode == 3
    listed = scanned.run("attention", "--json")
    assert listed.returncode == 3
    assert "9520123456788" in listed.stdout
    assert "422" in listed.stdout

    assert scanned.run("attention", "--leave-out", "all").returncode == 0

    assert scanned.json("sync", "--once")["submitted"] == 1
    [session] = connected.state.sessions()
    assert [capture.raw_value for capture in session.captures] == ["RETURN 20481"]


def test_a_refused_capture_can_be_sent_again(scanned: Shell, connected: PracticeServer) -> None:
    refuse_one(connected)
    assert scanned.run("sync", "--once").returncode == 3

    assert scanned.run("attention", "--send-again", "all").returncode == 0

    assert scanned.json("sync", "--once")["submitted"] == 1
    [session] = connected.state.sessions()
    assert len(session.captures) == 2


def test_an_id_that_needs_nobody_is_told(scanned: Shell) -> None:
    done = scanned.run("attention", "--leave-out", "nobody")
    assert done.returncode == 2
    assert "nobody" in done.stderr
    assert scanned.run("attention").returncode == 0


def test_status_shows_what_the_server_made_of_each_session(scanned: Shell, connected: PracticeServer) -> None:
    assert scanned.json("sync", "--once")["next_due"] is None
    [session] = scanned.json("status")["sessions"]
    assert (session["state"], session["server"], session["results"]) == ("SUBMITTED", {}, [])


@pytest.fixture
def kiosk(tmp_path, monkeypatch, capsys):
    """One finished session, and a server with its key in the environment of each command."""
    kept(tmp_path, "Delivery", "A", "B")
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def known():
    with PracticeServer() as server:
        yield server, {"KIOSK_SERVER": server.url, "KIOSK_API_KEY": server.key}


def in_doubt(kiosk: Terminal, home: str) -> str:
    """A copy from before the sending, restored: nobody knows what the server has of its session."""
    assert kiosk.run("backup", "copy.sqlite3").returncode == 0
    assert kiosk.run("restore", "copy.sqlite3", "--data", home).returncode == 3
    [session] = json.loads(kiosk.run("attention", "--json", "--data", home).stdout)["sessions"]
    return session["id"]


def test_a_session_in_doubt_can_be_left_as_it_is_and_is_never_sent(kiosk, known):
    server, words = known
    session = in_doubt(kiosk, "new")
    done = kiosk.run("attention", "--leave-out", session, "--data", "new")
    assert (done.returncode, "Nothing needs a person" in done.stdout) == (0, True)
    assert json.loads(kiosk.run("sync", "--once", "--json", "--data", "new", **words).stdout)["submitted"] == 0
    assert list(server.state.sessions()) == []


def test_all_leaves_out_captures_and_never_a_whole_session(kiosk):
    session = in_doubt(kiosk, "new")
    assert kiosk.run("attention", "--leave-out", "all", "--data", "new").returncode == 3
    told = json.loads(kiosk.run("attention", "--json", "--data", "new").stdout)
    assert [row["id"] for row in told["sessions"]] == [session]


def test_a_session_in_doubt_can_be_sent_again_by_its_id(kiosk, known):
    server, words = known
    session = in_doubt(kiosk, "new")
    assert kiosk.run("attention", "--send-again", session, "--data", "new").returncode == 0
    assert json.loads(kiosk.run("sync", "--once", "--json", "--data", "new", **words).stdout)["submitted"] == 1
    assert [len(remote.captures) for remote in server.state.sessions()] == [2]


def test_several_are_decided_at_once_each_in_its_own_way(kiosk, known):
    server, words = known
    server.faults.add(Fault(Kind.STATUS, path_contains="/captures", status=422, applied=False, times=2))
    assert kiosk.run("sync", "--once", **words).returncode == 3
    one, two = (row["id"] for row in json.loads(kiosk.run("attention", "--json").stdout)["captures"])
    assert kiosk.run("attention", "--leave-out", one, "--send-again", two).returncode == 0
    assert json.loads(kiosk.run("sync", "--once", "--json", **words).stdout)["submitted"] == 1
    [remote] = server.state.sessions()
    assert [capture.metadata["client_id"] for capture in remote.captures] == [two]


def test_finish_by_name_finishes_that_session_alone_and_tells_it_to_programs(kiosk):
    ids = []
    for name in ("One", "Two"):
        kept(kiosk.home, name, "C", is_finished=False)
        ids.append(kiosk.json("status", "--limit", "1")["sessions"][0]["id"])
    assert kiosk.json("finish", ids[1]) == {"finished": [ids[1]]}
    assert {row["id"]: row["state"] for row in kiosk.json("status")["sessions"]}[ids[0]] == "OPEN"
    assert kiosk.json("finish") == {"finished": [ids[0]]}
    assert kiosk.run("finish").stdout == "No session is open.\n"


def test_status_shows_so_many_sessions_as_wanted_newest_first(kiosk):
    kept(kiosk.home, "Newer", "C")
    assert [row["name"] for row in kiosk.json("status", "--limit", "1")["sessions"]] == ["Newer"]
    assert [row["name"] for row in kiosk.json("status", "--limit", "9")["sessions"]] == ["Newer", "Delivery"]
