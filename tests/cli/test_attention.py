"""What needs a person is listed with its reason and can be decided without a window."""

from fakes.shell import Shell

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
