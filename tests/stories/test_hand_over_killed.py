"""kill -9 at every durable step of a hand-over: never may two kiosks send, and there is always a way on."""

import hashlib
import os
import resource
import subprocess
import sys
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from fakes.shell import ROOT
from fakes.two_kiosks import WORDS, give, take
from sqlmodel import SQLModel

from kiosk.core.faults import StoreFault
from kiosk.store import due, handover, handover_rows, takeover
from kiosk.store.database import Database
from kiosk.store.handover import Giver
from kiosk.store.photo_tables import Photo
from kiosk.store.takeover import Fate

PICTURE = b"\xff\xd8" + bytes(range(256)) * 4000


@pytest.fixture
def file(tmp_path):
    return tmp_path / "queue"


@pytest.fixture
def old(kiosk):
    """Two finished sessions, the second with a photo."""
    kiosk.scan("A", "B", name="One")
    session = kiosk.scan("C", name="Two")
    add_photo(kiosk, session.id, "p1")
    return kiosk


def add_photo(kiosk, session_id, photo_id):
    folder = kiosk.folder / "photos"
    folder.mkdir(exist_ok=True)
    (folder / f"{photo_id}.jpg").write_bytes(PICTURE)
    sha256 = hashlib.sha256(PICTURE).hexdigest()
    photo = Photo(
        id=photo_id,
        session_id=session_id,
        seq=1,
        image_type="front",
        file_name=f"{photo_id}.jpg",
        sha256=sha256,
        size=len(PICTURE),
        content_type="image/jpeg",
        width=10,
        height=10,
        captured_at=kiosk.clock.now(),
        state="WAITING",
    )
    kiosk.database.write(lambda tx: tx.add(photo)).result()


def run_killed(what: str, folder: Path, file: Path) -> int:
    environ = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    command = [sys.executable, "-m", "fakes.killed", what, folder, file]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120, check=True)
    return int(done.stdout)


def may_send(folder: Path) -> int:
    with closing(Database(folder)) as database:
        return len(database.read(lambda tx: list(due.sessions_to_send(tx))))


def can_be_taken(file: Path, folder: Path, clock) -> bool:
    """Whether a third kiosk could take the file over."""
    with closing(Database(folder)) as database:
        try:
            taken = takeover.take_over(database, file, WORDS, Giver("", "one", folder / "photos"), clock.now())
        except StoreFault:
            return False
        return set(taken.fates.values()) == {Fate.TAKEN}


def test_an_export_killed_at_every_step_leaves_one_kiosk_that_may_send(old, file, tmp_path, fake_clock):
    old.close()
    deaths = run_killed("export", old.folder, file)
    seen = set()
    for number in range(1, deaths + 2):
        here = old.folder.with_name(f"{old.folder.name}-{number}")
        written = file.with_name(f"{file.name}-{number}")
        part = written.with_name(f"{written.name}.part")
        ways = [can_be_taken(path, tmp_path / f"third-{number}-{path.name}", fake_clock) for path in (written, part)]
        before = (bool(may_send(here)), any(ways))
        assert before != (True, True), number
        with closing(Database(here)) as database:
            hows = [mended.how for mended in handover.mend(database, fake_clock.now())]
            assert "unclear" not in hows
        after = (may_send(here), can_be_taken(written, tmp_path / f"fourth-{number}", fake_clock))
        assert after in {(2, False), (0, True)}, number
        seen.add((before, after[1]))
    assert deaths >= 8
    assert ((False, False), False) in seen  # marked, and the last piece never written
    assert ((False, True), True) in seen
    old.start()


def test_an_import_killed_at_every_step_brings_all_or_nothing_and_can_be_repeated(old, make_kiosk, file, fake_clock):
    give(old, file)
    new = make_kiosk(old.server)
    new.close()
    deaths = run_killed("import", new.folder, file)
    counts = []
    for number in range(1, deaths + 2):
        here = new.folder.with_name(f"{new.folder.name}-{number}")
        counts.append(may_send(here))
        with closing(Database(here)) as database:
            takeover.take_over(database, file, WORDS, Giver("", "one", here / "photos"), fake_clock.now())
        assert may_send(here) == 2
        assert [p.read_bytes() for p in (here / "photos").glob("*.jpg")] == [PICTURE]
    assert set(counts) == {0, 2}
    assert deaths >= 4
    new.start()


def test_photos_travel_with_their_files(old, make_kiosk, file):
    new = make_kiosk(old.server)
    assert old.queue().photos_waiting == 1
    assert (give(old, file).photos, take(new, file).photos) == (1, 1)
    assert (old.queue().photos_waiting, new.queue().photos_waiting) == (0, 1)
    assert (new.folder / "photos" / "p1.jpg").read_bytes() == PICTURE
    assert [p.name for p in (new.folder / "photos").iterdir()] == ["p1.jpg"]


@pytest.mark.parametrize("damage", [None, b"", PICTURE[:-1] + b"x"])
def test_a_photo_whose_file_is_gone_or_damaged_is_told_and_all_else_travels(old, make_kiosk, file, damage):
    path = old.folder / "photos" / "p1.jpg"
    path.unlink() if damage is None else path.write_bytes(damage)
    given = give(old, file)
    assert (given.missing, given.photos, given.captures) == (["p1"], 0, 3)
    taken = take(make_kiosk(old.server), file)
    assert (taken.captures, taken.photos) == (3, 0)


@contextmanager
def files_of_at_most(size: int):
    """No file of this process may grow beyond ``size``: a write then fails as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_an_export_for_which_there_is_no_room_changes_nothing(old, file):
    with files_of_at_most(600_000), pytest.raises(StoreFault, match="Nothing was handed over"):
        give(old, file)
    assert list(file.parent.glob("queue*")) == []
    assert len(old.database.read(handover.givable)) == 2
    give(old, file)


def test_an_import_for_which_there_is_no_room_changes_nothing(old, make_kiosk, file):
    give(old, file)
    new = make_kiosk(old.server)
    with files_of_at_most(600_000), pytest.raises(StoreFault, match="Nothing was changed"):
        take(new, file)
    assert new.sessions() == []
    assert list((new.folder / "photos").iterdir()) == []
    assert take(new, file).captures == 3


@pytest.mark.parametrize("place", [0.2, 0.5, 0.999])
def test_a_changed_or_cut_file_changes_nothing(old, make_kiosk, file, place):
    give(old, file)
    whole = file.read_bytes()
    at = int(len(whole) * place)
    new = make_kiosk(old.server)
    for bad in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]):
        file.write_bytes(bad)
        with pytest.raises(StoreFault):
            take(new, file)
        assert new.sessions() == []
    assert not any((new.folder / "photos").glob("*"))


def test_a_file_of_a_newer_data_version_is_refused_and_changes_nothing(old, make_kiosk, file, monkeypatch):
    monkeypatch.setattr(handover, "MIGRATIONS", (*handover.MIGRATIONS, "-- later"))
    give(old, file)
    new = make_kiosk(old.server)
    with pytest.raises(StoreFault, match="newer kiosk"):
        take(new, file)
    assert new.sessions() == []


def test_every_table_either_travels_or_stays():
    travels = {owned.name for owned in handover_rows.session_tables()} | {handover_rows.MARKS}
    stays = handover_rows.STAYS - {handover_rows.MARKS}
    assert travels | stays == set(SQLModel.metadata.tables)
    assert travels & stays == set()
