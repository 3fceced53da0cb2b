"""``kiosk finish`` where a photo waits for an answer, which only a person at the touchscreen can give."""

import json
from contextlib import closing

from fakes.clock import FakeClock
from fakes.pixels import jpeg
from fakes.terminal import Terminal, kept

from kiosk.core.photo_shot import Advice, AdviceKind, Shot, Wish
from kiosk.station import Station
from kiosk.store.database import Database


def asked(home, name):
    """A session with a code, and a photo that nobody answered about."""
    with closing(Database(home / "data")) as database:
        station = Station(database, FakeClock(), lambda event: None, "Kiosk 1")
        session = station.open_session(name)
        shot = Shot(jpeg(1), 640, 480, (Advice(AdviceKind.BLUR, "Not sharp."),))
        station.pending.keep(shot, Wish(session.id, "front", None))


def test_a_session_with_a_question_stays_open_is_told_and_holds_up_no_other(tmp_path, monkeypatch, capsys):
    kiosk = Terminal(tmp_path, monkeypatch, capsys)
    kept(kiosk.home, "One", "C", is_finished=False)
    asked(kiosk.home, "Two")
    kept(kiosk.home, "Three", "D", is_finished=False)
    done = kiosk.run("finish", "--json")
    assert done.returncode == 3
    assert len(json.loads(done.stdout)["finished"]) == 2
    assert "Two is not finished: a photo of it waits for an answer on the touchscreen." in done.stderr
    states = {row["name"]: row["state"] for row in kiosk.json("status")["sessions"]}
    assert (states["One"], states["Two"], states["Three"]) == ("CLOSED", "OPEN", "CLOSED")
    assert kiosk.run("finish").returncode == 3
