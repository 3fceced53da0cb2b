"""Set-up's further pages by touch: look, screen size, guns, storage, and writing onto a USB stick."""

import csv
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fakes.finishing import finish
from fakes.ports import Machine
from fakes.taps import tap

from hardware.gun_ports import Roots
from kiosk.app import KioskApp
from kiosk.clock import SystemClock
from kiosk.commands.import_ import import_
from kiosk.core.session import SessionState
from kiosk.desks.setup_facts import log_facts
from kiosk.desks.setup_look import offered_scales
from kiosk.gallery import FORMATS
from kiosk.settings import Settings
from kiosk.widgets.theme import TEXT_SCALES, sizes_for, theme

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


def open_tile(kiosk: KioskApp, touch, key: str) -> None:
    """From the start screen; small windows show the checks on a page of their own."""
    window = kiosk.window
    touch(window.start.setup_button)
    if not window.setup.tiles[key].isVisible():
        touch(window.setup.checks_button)
    touch(window.setup.tiles[key])


def open_export(kiosk: KioskApp, touch, qtbot, kind: str) -> None:
    open_tile(kiosk, touch, "export")
    touch(kiosk.window.pick.buttons[kind])


def written(kiosk: KioskApp, qtbot) -> str:
    """What the page says once the work is over, all of it to be seen."""
    pick = kiosk.window.pick
    qtbot.waitUntil(lambda: pick.work.tone in {"good", "bad"}, timeout=20_000)
    page = pick.page
    shown = [label for label in (page.title, page.file, page.words, page.note) if label.isVisible()]
    return " ".join(label.said for label in shown)


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
    touch(window.setup.tiles["look"])
    touch(window.steps.look.measure_button)
    touch(window.calibration.larger)
    with screen_watch.excused():
        touch(window.calibration.keep_button)
    qtbot.waitUntil(lambda: "px_per_mm" in chosen(tmp_path), timeout=5_000)
    assert chosen(tmp_path)["px_per_mm"] == pytest.approx(window.px_per_mm)
    assert window.steps.look.isVisible()


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


def test_storage_tells_room_sizes_and_what_is_not_sent(kiosk: KioskApp, touch, qtbot, kept):
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    touch(kiosk.window.header.home)
    window = kiosk.window
    open_tile(kiosk, touch, "storage")
    qtbot.waitUntil(lambda: len(window.info.facts) > 1, timeout=15_000)
    facts = {fact.what: fact for fact in window.info.facts}
    assert 0 < facts["Disk"].share < 1
    assert facts["Not sent yet"].sentence.startswith("1 capture.")
    assert facts["Used by this kiosk"].sentence.startswith("Captures ")
    assert facts["Sent sessions"].sentence == "They stay 90 days, up to 2,000 MB."
    assert "copy" in facts["Daily copies"].sentence


def test_a_table_goes_onto_the_stick_whole_and_safe_to_pull(kiosk: KioskApp, touch, qtbot, kept, stick: Path):
    with kept(kiosk):
        kiosk.gun.scanned.emit("4006381333931", 0.0)
    touch(kiosk.window.header.home)
    open_tile(kiosk, touch, "storage")
    qtbot.waitUntil(lambda: len(kiosk.window.info.facts) > 1, timeout=15_000)
    touch(kiosk.window.info.act_button)
    touch(kiosk.window.pick.buttons["csv"])
    qtbot.waitUntil(lambda: str(stick) in kiosk.window.pick.buttons, timeout=10_000)
    touch(kiosk.window.pick.buttons[str(stick)])
    told = written(kiosk, qtbot)
    assert "Safe to pull the stick out" in told
    assert "0.1 MB · 1 capture" in told
    [file] = stick.iterdir()
    assert file.name in told
    with file.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["Code"] for row in rows] == ["'4006381333931"]
    touch(kiosk.window.pick.done_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.info


def captures_of(file: Path) -> list[dict[str, str]]:
    """The sheet of captures of a workbook, as any program reads it: a text for each head."""
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(file) as book:
        assert book.testzip() is None
        book_xml, sheet = (ET.fromstring(book.read(f"xl/{name}.xml")) for name in ("workbook", "worksheets/sheet2"))  # noqa: S314
    assert [one.get("name") for one in book_xml.iter(f"{main}sheet")] == ["Sessions", "Captures"]
    assert not list(sheet.iter(f"{main}f"))  # nothing that a program would calculate
    rows = [
        {cell.get("r", "").rstrip("0123456789"): "".join(cell.itertext()) for cell in row.iter(f"{main}c")}
        for row in sheet.iter(f"{main}row")
    ]
    heads, *lines = rows
    return [{heads[column]: text for column, text in line.items()} for line in lines]


def test_an_excel_workbook_goes_onto_the_stick_and_opens(kiosk: KioskApp, touch, qtbot, kept, stick: Path):
    for text in ("4006381333931", "=1+1"):
        with kept(kiosk):
            kiosk.gun.scanned.emit(text, 0.0)
    touch(kiosk.window.header.home)
    open_export(kiosk, touch, qtbot, "xlsx")
    qtbot.waitUntil(lambda: str(stick) in kiosk.window.pick.buttons, timeout=10_000)
    touch(kiosk.window.pick.buttons[str(stick)])
    told = written(kiosk, qtbot)
    [file] = stick.iterdir()
    assert file.suffix == ".xlsx"
    assert f"{file.name} 0.1 MB · 2 captures Safe to pull the stick out" in told
    assert [(line["Code"], line["Quantity"]) for line in captures_of(file)] == [("4006381333931", "1"), ("=1+1", "1")]
    touch(kiosk.window.pick.back_button)
    assert kiosk.window.pick.buttons["csv"].isVisible()
    touch(kiosk.window.pick.back_button)
    assert kiosk.window.stack.currentWidget() is kiosk.window.setup


@pytest.mark.parametrize("kind", ["commands", "guns"])
def test_pages_to_print_go_onto_the_stick(kiosk: KioskApp, touch, qtbot, stick: Path, kind: str):
    open_export(kiosk, touch, qtbot, kind)
    qtbot.waitUntil(lambda: str(stick) in kiosk.window.pick.buttons, timeout=10_000)
    touch(kiosk.window.pick.buttons[str(stick)])
    assert written(kiosk, qtbot).startswith("Written")
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
    assert pick.again_button.property("kind") == "primary"
    touch(pick.again_button)
    qtbot.waitUntil(lambda: str(stick) in pick.buttons, timeout=10_000)
    assert not pick.again_button.property("kind")


def test_a_full_or_pulled_stick_is_told_and_loses_nothing(kiosk: KioskApp, touch, qtbot, stick: Path):
    open_export(kiosk, touch, qtbot, "commands")
    pick = kiosk.window.pick
    qtbot.waitUntil(lambda: str(stick) in pick.buttons, timeout=10_000)
    stick.rmdir()
    stick.write_text("no folder any more")
    touch(pick.buttons[str(stick)])
    told = written(kiosk, qtbot)
    assert told.startswith("NOT written")
    assert "Nothing is lost on this kiosk" in told
    stick.unlink()
    stick.mkdir()
    touch(pick.again_button)
    qtbot.waitUntil(lambda: str(stick) in pick.buttons and pick.buttons[str(stick)].isVisible(), timeout=10_000)
    touch(pick.buttons[str(stick)])
    assert written(kiosk, qtbot).startswith("Written")


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


@pytest.mark.parametrize("form", FORMATS, ids=str)
def test_only_sizes_of_text_that_make_a_difference_are_offered(form):
    offered = offered_scales(form.width, form.height, form.px_per_mm)
    texts = [sizes_for(form.width, form.height, form.px_per_mm, scale).text for scale in offered]
    assert offered[0] == 100
    assert len(offered) >= 2
    assert texts == sorted(set(texts))
    assert texts[-1] == sizes_for(form.width, form.height, form.px_per_mm, TEXT_SCALES[-1]).text


def test_a_size_that_the_screen_cannot_hold_is_shown_as_the_largest_it_can(make_kiosk, touch):
    kiosk = make_kiosk((800, 480), px_per_mm=5.25, text_scale=200)
    touch(kiosk.window.start.setup_button)
    touch(kiosk.window.setup.tiles["look"])
    buttons = kiosk.window.steps.look.texts.buttons
    assert "200" not in buttons
    assert [key for key, button in buttons.items() if button.property("kind") == "chosen"] == [list(buttons)[-1]]


def test_the_log_is_told_in_entries_with_what_follows_them():
    lines = [
        "2026-11-22 12:00:01,000 INFO kiosk.station: Session 4 opened",
        "2026-11-22 12:00:02,500 ERROR sync.courier: It broke",
        "Traceback (most recent call last):",
        "OSError: gone",
        "2026-11-22 12:00:03,000 WARNING hardware.camera: Not plugged in",
    ]
    facts = log_facts(lines[::-1])
    assert [fact.grade for fact in facts] == ["warning", "fault", ""]
    assert facts[1].sentence == "It broke · Traceback (most recent call last): · OSError: gone"
    assert facts[2].what == "22 Nov 2026 12:00:01 · station"
