"""``kiosk bench crash``: does its judge see what may go wrong? The campaign itself: ``stories/test_kill_nine.py``."""

import hashlib
from dataclasses import replace

import pytest

from kiosk.commands.crash.audit import Ledger, audit
from kiosk.commands.crash.campaign import Campaign, table
from kiosk.commands.crash.points import Point, Side
from sync.practice.server import PracticeServer

COUNTS = ("lost", "doubled", "strangers", "double_submits", "wrong_photos", "wrong_files", "repeats")


class Day:
    """Two captures and two photos that were acknowledged, sent and submitted; then something is spoilt."""

    def __init__(self, kiosk):
        self.kiosk = kiosk
        kiosk.station.open_session()
        self.first, self.second = kiosk.keep("A", "B")
        self.photos = kiosk.shoot(1, 2)
        kiosk.station.finish()
        kiosk.drain()
        shots = {photo.id: (photo.sha256, photo.image_type) for photo in self.photos}
        self.ledger = Ledger(
            {self.first.id: "A", self.second.id: "B"}, shots, photographed={sha for sha, _ in shots.values()}
        )
        self.folder = kiosk.folder / "photos"

    def leave_retaken(self, data):
        """A photo was asked about and retaken, and its file lies there still."""
        (self.folder / "x.jpg").write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        told = ({"photographing": sha256}, {"asked": "x", "sha256": sha256, "type": "front"}, {"retaking": "x"})
        for fact in (*told, {"retaken": "x", "sha256": sha256}):
            self.ledger.hear(fact)

    def judge(self):
        return audit(self.kiosk.folder, self.kiosk.server.state.sessions(), self.ledger)

    def on_server(self, **changes):
        """Change the server's session behind everybody's back."""
        [session] = self.kiosk.server.state.sessions()
        changed = {name: change(getattr(session, name)) for name, change in changes.items()}
        self.kiosk.server.state.change(session.id, lambda found, _: replace(found, **changed))


@pytest.fixture
def day(kiosk):
    return Day(kiosk)


def other_bytes(photos):
    return (replace(photos[0], sha256="0" * 64), *photos[1:])


def other_order(photos):
    return (replace(photos[0], sort_order=1), replace(photos[1], sort_order=0))


SPOILT = {
    "an acknowledged capture has no row": (lambda day: day.ledger.kept.update(nobody="C"), {"lost": 1}),
    "an acknowledged capture holds another text": (
        lambda day: day.ledger.kept.update({day.first.id: "X"}),
        {"lost": 1},
    ),
    "an acknowledged photo has no row": (
        lambda day: day.ledger.photos.update(nobody=("0", "front")),
        {"lost": 2},  # neither a row nor a live one
    ),
    "an undone capture is live": (lambda day: day.ledger.undone.add(day.first.id), {"strangers": 1}),
    "a photo is kept with another sum": (
        lambda day: day.ledger.photos.update({day.photos[0].id: ("0", "front")}),
        {"wrong_photos": 1},
    ),
    "the server lost a capture": (lambda day: day.on_server(captures=lambda held: held[1:]), {"lost": 1}),
    "the server has a capture twice": (
        lambda day: day.on_server(captures=lambda held: held + held[:1]),
        {"doubled": 1},
    ),
    "the server lost a photo": (lambda day: day.on_server(photos=lambda held: held[1:]), {"lost": 1}),
    "the server has a photo twice": (
        lambda day: day.on_server(photos=lambda held: held + held[1:]),
        {"doubled": 1, "wrong_photos": 1},
    ),
    "the server has a stranger": (
        lambda day: day.on_server(captures=lambda held: (*held, replace(held[0], metadata={"client_id": "nobody"}))),
        {"strangers": 1},
    ),
    "other bytes": (lambda day: day.on_server(photos=other_bytes), {"wrong_photos": 1}),
    "another order": (lambda day: day.on_server(photos=other_order), {"wrong_photos": 1}),
    "submitted twice": (lambda day: day.on_server(submit_count=lambda count: count + 1), {"double_submits": 1}),
    "never submitted, and something twice": (
        lambda day: day.on_server(submit_count=lambda _: 0, captures=lambda held: held + held[:1]),
        {"lost": 4, "repeats": 1},
    ),
    "a photo's file is gone": (
        lambda day: (day.folder / day.photos[0].file_name).unlink(),
        {"wrong_files": 2},  # for its photo, and for its name
    ),
    "a photo that was asked about has no row": (
        lambda day: day.ledger.hear({"asked": "nobody", "sha256": "0", "type": "front"}),
        {"lost": 2},  # neither a row nor a live one
    ),
    "a photo that was retaken is live": (
        lambda day: day.ledger.hear({"retaken": day.photos[0].id, "sha256": "0"}),
        {"strangers": 1},
    ),
    "the file of a photo that was retaken": (lambda day: day.leave_retaken(b"x"), {"wrong_files": 1}),
    "a file that nobody photographed": (lambda day: (day.folder / "x.jpg").write_bytes(b"x"), {"wrong_files": 1}),
}


def test_a_good_day_is_clean(day):
    found = day.judge()
    assert found.is_clean, found.words
    assert (found.captures, found.photos, found.submitted) == (2, 2, 1)


@pytest.mark.parametrize("what", SPOILT)
def test_whatever_is_spoilt_is_found_and_told(day, what):
    spoil, expected = SPOILT[what]
    spoil(day)
    found = day.judge()
    assert {name: count for name in COUNTS if (count := getattr(found, name))} == expected, found.words
    assert not found.is_clean
    assert len(found.words) == sum(expected.values())


def test_a_void_row_must_have_been_undone_by_somebody(kiosk):
    kiosk.station.open_session()
    [capture, _] = kiosk.keep("A", "B")
    kiosk.station.undo(capture.id)
    kiosk.station.finish()
    kiosk.drain()
    ledger = Ledger(kept={capture.id: "A"})
    assert audit(kiosk.folder, kiosk.server.state.sessions(), ledger).lost == 1
    ledger.hear({"undoing": capture.id})
    assert audit(kiosk.folder, kiosk.server.state.sessions(), ledger).is_clean


def test_a_file_whose_photo_was_never_acknowledged_is_right_to_lie_there(day):
    (day.folder / "x.jpg").write_bytes(b"x")
    day.ledger.hear({"photographing": hashlib.sha256(b"x").hexdigest()})
    found = day.judge()
    assert found.is_clean, found.words
    assert found.unannounced == 1


def test_a_photo_whose_retake_was_begun_may_be_there_or_not(day):
    day.ledger.hear({"asked": "nobody", "sha256": "0", "type": "front"})
    day.ledger.hear({"retaking": "nobody"})
    found = day.judge()
    assert found.is_clean, found.words


def test_a_session_that_waits_is_lost(kiosk):
    kiosk.scan("A")
    assert audit(kiosk.folder, PracticeServer().state.sessions(), Ledger()).lost == 2  # the session and its capture


def test_the_table_counts_kills_by_place_and_side():
    campaign = Campaign(3, 1)
    commit, request = Point("commit  a", Side.BEFORE), Point("request  b", Side.AMID)
    campaign.points |= {commit, request}
    campaign.deaths.update([commit, commit, request])
    lines = dict(table(campaign))
    assert lines["commit  a"] == {Side.BEFORE: 2, Side.AMID: None, Side.AFTER: None}
    assert lines["request  b"][Side.AMID] == 1
    assert campaign.killed == 3


def test_the_command_shows_a_table_and_that_nothing_was_lost(shell):
    done = shell.run("bench", "crash", "--kills", "3", "--seed", "2")
    assert done.returncode == 0
    assert "3 times kill -9" in done.stdout
    assert "0 lost, 0 doubled, 0 submitted twice" in done.stdout
    assert "commit  engine recover" in done.stdout
