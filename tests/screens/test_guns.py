"""A gun read directly, on the whole kiosk: codes are kept, it beeps only then, the screen says when it is away."""

import sqlite3
from pathlib import Path

import pytest
from fakes.ports import Machine, PtyGun
from fakes.taps import tap

from kiosk.core.events import Source
from kiosk.store.database import FILE_NAME

EAN, OTHER = "9520123456788", "9520123450021"
GOOD, BAD = b"\x07", b"\x1b8,"


@pytest.fixture
def gun(machine: Machine) -> PtyGun:
    gun = machine.serial_gun()
    gun.plug()
    return gun


@pytest.fixture
def listening(make_kiosk, gun, qtbot):
    """A kiosk that reads the gun; its chip is gone once it does."""
    kiosk = make_kiosk(gun=(gun.by_id,), gun_end="cr", gun_beep="bel", gun_beep_bad=BAD.hex())
    qtbot.waitUntil(lambda: is_ready(kiosk, gun), timeout=10_000)
    return kiosk


def is_ready(kiosk, gun: PtyGun) -> bool:
    return kiosk.window.header.is_ready(gun.by_id)


def beep(qtbot, gun: PtyGun) -> bytes:
    """The next signal the gun hears, while the window goes on."""
    qtbot.waitUntil(lambda: not gun.is_silent(), timeout=10_000)
    first = gun.heard(1)
    return first if first == GOOD else first + gun.heard(len(BAD) - 1)


def test_a_code_is_kept_and_the_gun_beeps_once_it_is(listening, gun, qtbot, kept, tmp_path: Path) -> None:
    with kept(listening) as found:
        gun.shoot(EAN.encode() + b"\r")
        assert beep(qtbot, gun) == GOOD
        store = sqlite3.connect(tmp_path / "data" / "practice" / FILE_NAME)
        assert store.execute("SELECT count(*) FROM capture").fetchone() == (1,)  # what another process finds
        store.close()

    assert found[0].code.text == EAN
    assert found[0].source is Source.GUN
    assert gun.is_silent()


def test_a_code_that_is_not_kept_makes_the_gun_complain(listening, gun, qtbot, tmp_path: Path) -> None:
    lock = sqlite3.connect(tmp_path / "data" / "practice" / FILE_NAME, isolation_level=None)
    lock.execute("CREATE TRIGGER full BEFORE INSERT ON capture BEGIN SELECT RAISE(ABORT, 'refused'); END")

    gun.shoot(EAN.encode() + b"\r")

    assert beep(qtbot, gun) == BAD
    qtbot.waitUntil(lambda: listening.window.scan.banner.tone.value == "error", timeout=5_000)
    lock.close()


def test_a_code_that_comes_again_is_a_question_and_the_gun_does_not_say_it_is_kept(listening, gun, qtbot, kept) -> None:
    with kept(listening):
        gun.shoot(EAN.encode() + b"\r")
        assert beep(qtbot, gun) == GOOD
    with kept(listening):
        gun.shoot(OTHER.encode() + b"\r")
        assert beep(qtbot, gun) == GOOD

    gun.shoot(EAN.encode() + b"\r")

    assert beep(qtbot, gun) == BAD
    with kept(listening):
        tap(qtbot, listening.window.scan.banner.yes_button)
        assert beep(qtbot, gun) == GOOD


def test_a_torn_code_is_told_in_red_with_what_to_do_and_the_gun_complains(listening, gun, qtbot) -> None:
    gun.shoot(EAN.encode()[:5])

    assert beep(qtbot, gun) == BAD
    banner = listening.window.scan.banner
    qtbot.waitUntil(lambda: banner.tone.value == "error", timeout=5_000)
    assert banner.code.full_text == EAN[:5]
    assert "Scan it again" in banner.meaning.text()
    assert listening.window.scan.captures.rowCount() == 0


@pytest.mark.parametrize("size", [(1280, 800), (1024, 600)])
def test_a_missing_gun_is_a_chip_on_every_screen_until_it_is_back(make_kiosk, gun, qtbot, kept, size) -> None:
    kiosk = make_kiosk(size, gun=(gun.by_id,), gun_end="cr")
    qtbot.waitUntil(lambda: is_ready(kiosk, gun), timeout=10_000)
    chip = kiosk.window.header.faults
    assert not chip.isVisible()

    gun.unplug()
    qtbot.waitUntil(chip.isVisible, timeout=10_000)
    assert chip.text() == "Gun\nmissing"
    assert kiosk.window.minimumSizeHint().width() <= size[0]
    gun.plug("ttyACM1")
    qtbot.waitUntil(lambda: not chip.isVisible(), timeout=10_000)

    with kept(kiosk) as found:
        gun.shoot(EAN.encode() + b"\r")
    assert found[0].code.text == EAN


def test_a_kiosk_without_a_named_gun_misses_none(make_kiosk) -> None:
    assert not make_kiosk().window.header.faults.isVisible()
