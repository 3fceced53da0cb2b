"""Set-up's further pages by touch: look, screen size, guns, storage, and writing onto a USB stick."""

import csv
import tomllib
from pathlib import Path

import pytest
from fakes.finishing import finish
from fakes.ports import Machine
from fakes.taps import tap

from hardware.gun_ports import Roots
from kiosk.app import KioskApp
from kiosk.clock import SystemClock
from kiosk.commands.import_ import import_
from kiosk.core.session import SessionState
from kiosk.settings import Settings
from kiosk.widgets.theme import theme

PASSPHRASE = "vier worte durch zufall"


@pytest.fixture
def touch(qtbot):
    return lambda widget: tap(qtbot, widget)


def chosen(tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "data" / "station.toml"
    return tomllib.loads(file.read_text()) if file.exists() else {}


@pytest.fixture
def stick(kiosk: KioskApp, tmp_path: Path) -> Path:
    """A stick that is plugged in, as the mounts of the machine tell it."""
    path = tmp_path / "media" / "STICK"
    path.mkdir(parents=True)
    kiosk.setup.storage.mounts = tmp_path / "mounts"
    kiosk.setup.storage.mounts.write_text(f"/dev/sdb1 {path} vfat rw 0 0\n")
    kiosk.setup.storage.places = (tmp_path / "media",)
    return path


def open_export(kiosk: KioskApp, touch, qtbot, kind: str) -> None:
    window = kiosk.window
    touch(window.start.setup_button)
    touch(window.setup.checks_button)
    touch(window.setup.tiles["storage"])
    qtbot.waitUntil(lambda: len(window.info.facts) > 1, timeout=15_000)
    touch(window.info.act_button)
    touch(window.pick.buttons[kind])


def written(kiosk: KioskApp, qtbot) -> str:
    title = kiosk.window.pick.title
    qtbot.waitUntil(lambda: title.full_text[:1] in {"✓", "✗"}, timeout=20_000)
    return f"{title.full_text} {kiosk.window.pick.words.text()}".replace("\u200b", "")


def test_colours_and_text_are_seen_at_once_and_kept(kiosk: KioskApp, touch, qtbot, tmp_path: Path, screen_watch):
    window = kiosk.window
    touch(window.start.setup_button)
    touch(window.setup.tiles["look"])
    before = window.sizes.text
    with screen_watch.excused():
        touch(window.steps.look.themes.buttons["contrast"])
        touch(window.steps.look.texts.buttons["150"])
    assert theme() == "contrast"
    assert window.sizes.text == pytest.approx(before * 1.5, abs=1)
    qtbot.waitUntil(lambda: chosen(tmp_path) == {"theme": "contrast", "text_scale": 150}, timeout=5_000)
    touch(window.steps.next_button)
    touch(window.setup.back_button)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.start, timeout=5_000)
    assert kiosk.parts is not None


def test_the_measured_millimetres_are_kept(kiosk: KioskApp, touch, qtbot, tmp_path: Path, screen_watch):
    window = kiosk.window
    touch(window.start.setup_button)
    touch(window.setup.tiles["measure"])
    touch(window.steps.measure.buttons["fit"])
    touch(window.calibration.larger)
    with screen_watch.excused():
        touch(window.calibration.keep_button)
    qtbot.waitUntil(lambda: "px_per_mm" in chosen(tmp_path), timeout=5_000)
    assert chosen(tmp_path)["px_per_mm"] == pytest.approx(window.px_per_mm)
    assert window.steps.measure.result.text() == "✓ Measured."


def test_a_gun_is_chosen_from_those_plugged_in_and_read_at_once(
    kiosk: KioskApp, touch, qtbot, tmp_path: Path, machine: Machine
):
    gun = machine.serial_gun()
    gun.plug()
    kiosk.setup.guns.roots = Roots(dev=machine.roots.dev, sys=machine.roots.sys)
    page = kiosk.window.steps.gun
    touch(kiosk.window.start.setup_button)
    touch(kiosk.window.setup.tiles["gun"])
    qtbot.waitUntil(lambda: len(page.rows.buttons) == 2, timeout=5_000)
    [name] = [key for key in page.rows.buttons if key]
    touch(page.rows.buttons[name])
    qtbot.waitUntil(lambda: kiosk.parts.settings.gun == (name,), timeout=5_000)
    qtbot.waitUntil(lambda: "ready" in page.result.text(), timeout=10_000)
    gun.shoot(b"4006381333931\r")
    qtbot.waitUntil(lambda: page.values[0].full_text == "4006381333931", timeout=10_000)
    assert chosen(tmp_path) == {"gun": [name]}
    assert kiosk.parts.queue()[1] == []

    touch(page.rows.buttons[name])
    qtbot.waitUntil(lambda: kiosk.parts.settings.gun == (), timeout=5_000)
    qtbot.waitUntil(lambda: chosen(tmp_path) == {"gun": []}, timeout=5_000)


def test_storage_tells_room_sizes_and_what_is_not_delivered(kiosk: KioskApp, touch, qtbot, kept):
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    touch(kiosk.window.header.home)
    window = kiosk.window
    touch(window.start.setup_button)
    touch(window.setup.checks_button)
    touch(window.setup.tiles["storage"])
    qtbot.waitUntil(lambda: len(window.info.facts) > 1, timeout=15_000)
    facts = {fact.what: fact for fact in window.info.facts}
    assert 0 < facts["Disk"].share < 1
    assert facts["Not delivered yet"].sentence.startswith("1 capture.")
    assert facts["Used by this kiosk"].sentence.startswith("Scans ")
    assert "delivered data stays 90 days" in facts["Copies and clearing up"].sentence


def test_a_table_goes_onto_the_stick_whole_and_safe_to_pull(kiosk: KioskApp, touch, qtbot, kept, stick: Path):
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    touch(kiosk.window.header.home)
    open_export(kiosk, touch, qtbot, "csv")
    qtbot.waitUntil(lambda: str(stick) in kiosk.window.pick.buttons, timeout=10_000)
    touch(kiosk.window.pick.buttons[str(stick)])
    told = written(kiosk, qtbot)
    assert "safe to pull it out" in told
    [file] = stick.iterdir()
    assert file.name in told
    with file.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["Code"] for row in rows] == ["'4006381333931"]
    touch(kiosk.window.pick.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.info


@pytest.mark.parametrize("kind", ["commands", "guns"])
def test_pages_to_print_go_onto_the_stick(kiosk: KioskApp, touch, qtbot, stick: Path, kind: str):
    open_export(kiosk, touch, qtbot, kind)
    qtbot.waitUntil(lambda: str(stick) in kiosk.window.pick.buttons, timeout=10_000)
    touch(kiosk.window.pick.buttons[str(stick)])
    assert written(kiosk, qtbot).startswith("✓ Written")
    [file] = stick.iterdir()
    assert file.read_bytes().startswith(b"%PDF-")


def test_without_a_stick_it_is_looked_for_again(kiosk: KioskApp, touch, qtbot, stick: Path):
    table = kiosk.setup.storage.mounts
    was = table.read_text()
    table.write_text("")
    open_export(kiosk, touch, qtbot, "commands")
    pick = kiosk.window.pick
    qtbot.waitUntil(lambda: "No USB stick" in pick.words.text(), timeout=10_000)
    table.write_text(was)
    touch(pick.buttons[""])
    qtbot.waitUntil(lambda: str(stick) in pick.buttons, timeout=10_000)


def test_a_full_or_pulled_stick_is_told_and_loses_nothing(kiosk: KioskApp, touch, qtbot, stick: Path):
    open_export(kiosk, touch, qtbot, "commands")
    pick = kiosk.window.pick
    qtbot.waitUntil(lambda: str(stick) in pick.buttons, timeout=10_000)
    stick.rmdir()
    stick.write_text("no folder any more")
    touch(pick.buttons[str(stick)])
    assert "Nothing is lost on this kiosk" in written(kiosk, qtbot)


def test_a_sealed_hand_over_with_a_typed_passphrase_opens_at_another_kiosk(
    kiosk: KioskApp, touch, qtbot, kept, stick: Path, tmp_path: Path
):
    with kept(kiosk) as found:
        kiosk.gun.scanned.emit("FIRST", 0.0)
    touch(kiosk.window.header.home)
    open_export(kiosk, touch, qtbot, "sealed")
    keyboard, pick = kiosk.window.keyboard, kiosk.window.pick
    qtbot.waitUntil(lambda: str(stick) in pick.buttons, timeout=10_000)
    touch(pick.buttons[str(stick)])
    keyboard.show_text("too short")
    touch(keyboard.done)
    assert "12 characters or more" in keyboard.title.full_text
    for _twice in range(2):
        keyboard.show_text(PASSPHRASE)
        assert PASSPHRASE not in keyboard.entry.full_text
        touch(keyboard.done)
    assert "1 session is handed over" in written(kiosk, qtbot)
    assert kiosk.parts.session(found[0].session_id).state is SessionState.HANDED_OVER
    with kept(kiosk) as later:
        kiosk.gun.scanned.emit("SECOND", 5.0)
    assert later[0].session_id != found[0].session_id

    words = tmp_path / "words"
    words.write_text(PASSPHRASE)
    [file] = stick.iterdir()
    other = Settings(data=tmp_path / "other", server="http://127.0.0.1:9", api_key="key")
    import_(other, SystemClock(), file, words, as_json=True)
    finish(kiosk, qtbot)  # sending goes on
    qtbot.waitUntil(lambda: kiosk.parts.session(later[0].session_id).submitted_at is not None, timeout=20_000)
