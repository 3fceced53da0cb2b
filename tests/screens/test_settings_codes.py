"""Settings by printed codes on the whole kiosk: at the first start, behind the PIN, and scanned anywhere else."""

import tomllib
from datetime import date
from pathlib import Path

import pytest
from fakes.taps import tap
from nacl.signing import SigningKey

from hardware.sound import Signal
from kiosk.app import KioskApp
from kiosk.core.api_key import key_checksum
from kiosk.core.settings_code import fingerprint, signed, texts_of
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import theme

KEY, OTHER = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
LATER = date(2099, 12, 31)
API_KEY = "csb_fleet_" + key_checksum("fleet")


@pytest.fixture
def touch(qtbot):
    return lambda widget: tap(qtbot, widget)


def codes(number: int = 7, key: SigningKey = KEY, fleet: str = "North", day: date = LATER, **values) -> tuple[str, ...]:
    return texts_of(signed(key, fleet, number, day, values or {"station": "Dock 4"}))


def scan(kiosk: KioskApp, *texts: str) -> None:
    for text in texts:
        kiosk.gun.scanned.emit(text, 1.0)


def chosen(kiosk: KioskApp, tmp_path: Path) -> dict[str, object]:
    file = tmp_path / "data" / "station.toml"
    return tomllib.loads(file.read_text()) if file.exists() else {}


def trust(kiosk: KioskApp, qtbot, tmp_path: Path) -> None:
    """The kiosk has used a code of this signer before."""
    known = {"settings_public_key": bytes(KEY.verify_key).hex(), "settings_fleet": "North", "settings_sequence": 5}
    kiosk.setup.steps.keep(**known)
    qtbot.waitUntil(lambda: "settings_sequence" in chosen(kiosk, tmp_path), timeout=10_000)


def test_a_code_at_the_first_start_is_used_after_its_words_and_its_list_were_seen(
    make_kiosk, touch, qtbot, tmp_path: Path, screen_watch
):
    kiosk = make_kiosk()
    window, screen = kiosk.window, kiosk.window.settings_code
    kiosk.setup.open_first()
    values = {"station": "Dock {}", "theme": "dark", "repeats": "count", "api_key": API_KEY, "kinds": ["both"]}
    scan(kiosk, *codes(**values))

    assert window.stack.currentWidget() is screen
    shown = [label.text() for label in screen.rows.findChildren(PlainLabel)]
    assert [word for word in shown if word] == fingerprint(bytes(KEY.verify_key)).split("-")
    assert chosen(kiosk, tmp_path) == {}

    touch(screen.yes_button)
    shown = [label.said for label in screen.rows.findChildren(PlainLabel)]
    assert [shown[shown.index("Colours") + at] for at in (1, 3)] == ["Bright", "Dark"]  # an arrow between them
    assert [shown[shown.index("Station") + at] for at in (1, 3)] == ["Kiosk 1", "Dock …"]
    assert {"Ask", "Count it at once", "Photos and codes", "No key yet", "A new key"} <= set(shown)
    assert not any("_" in word for word in shown)
    assert not any(API_KEY in word for word in shown)
    assert chosen(kiosk, tmp_path) == {}

    touch(screen.yes_button)
    assert window.keyboard.text == "Dock "
    touch(window.keyboard.swap)
    touch(window.keyboard.keys["4"])
    with screen_watch.excused(), qtbot.waitSignal(kiosk.ready, timeout=15_000):  # a theme takes its time
        touch(window.keyboard.done)

    assert chosen(kiosk, tmp_path) == {
        "station": "Dock 4",
        "theme": "dark",
        "repeats": "count",
        "kinds": ["both"],
        "wizard": False,
        "api_key_file": str(tmp_path / "data" / "station-key-2"),
        "settings_public_key": bytes(KEY.verify_key).hex(),
        "settings_fleet": "North",
        "settings_sequence": 7,
    }
    assert (tmp_path / "data" / "station-key-2").read_text().strip() == API_KEY
    assert theme() == "dark"
    assert kiosk.parts.settings.station == "Dock 4"
    assert kiosk.parts.queue()[1] == []


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (codes(key=OTHER), "Somebody else signed it"),
        (codes(fleet="South"), "for the kiosks of “South”"),
        (codes(day=date(2026, 1, 1)), "It expired on"),
        (codes(number=5), "used here already"),
        (("KIOSK-SET-1-1-AAAAAA-AAAA",), "damaged"),
        (codes(theme="pink"), "Colours cannot be pink"),
        (codes(server="http://plain.example"), "Server cannot be http://plain.example"),
        (codes(api_key="csb_mistyped_00000000"), "Mistyped"),
    ],
)
def test_a_code_that_is_not_taken_says_one_sentence_and_changes_nothing(
    kiosk: KioskApp, touch, qtbot, tmp_path: Path, texts, words: str
):
    trust(kiosk, qtbot, tmp_path)
    before = chosen(kiosk, tmp_path)
    touch(kiosk.window.start.setup_button)
    touch(kiosk.window.setup.tiles["code"])
    scan(kiosk, *texts)

    result = kiosk.window.steps.code.result.text()
    assert words in result.replace("\u200b", "")
    assert "Nothing was changed" in result
    assert kiosk.window.stack.currentWidget() is kiosk.window.steps
    assert chosen(kiosk, tmp_path) == before


def test_a_large_sheet_is_scanned_code_by_code(kiosk: KioskApp, touch, qtbot, tmp_path: Path):
    trust(kiosk, qtbot, tmp_path)
    texts = codes(operators=[f"Person {number * 7919 % 1000} of shift {number}" for number in range(90)])
    assert len(texts) > 1
    kiosk.setup.open()
    scan(kiosk, *texts[1:])
    assert f"{len(texts) - 1} of {len(texts)} codes are read" in kiosk.setup.codes.toast.words.text()
    scan(kiosk, texts[0])
    touch(kiosk.window.settings_code.yes_button)
    qtbot.waitUntil(lambda: chosen(kiosk, tmp_path).get("settings_sequence") == 7, timeout=5_000)
    assert len(chosen(kiosk, tmp_path)["operators"]) == 90
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.start, timeout=15_000)


@pytest.mark.parametrize("screen", ["start", "scan", "queue", "pin"])
def test_scanned_anywhere_else_it_is_neither_kept_nor_used(kiosk: KioskApp, tmp_path: Path, screen: str):
    heard: list[Signal] = []
    kiosk.parts.beep = heard.append
    kiosk.window.show_screen(getattr(kiosk.window, screen))
    scan(kiosk, *codes())
    assert heard == [Signal.ATTENTION]
    assert "Settings code: open set-up" in kiosk.setup.codes.toast.words.text()
    assert kiosk.window.stack.currentWidget() is getattr(kiosk.window, screen)
    kiosk.bridge.do(lambda: None)
    assert kiosk.parts.queue()[1] == []
    assert chosen(kiosk, tmp_path) == {}


def test_back_from_the_list_changes_nothing(kiosk: KioskApp, touch, tmp_path: Path):
    kiosk.setup.open_first()
    scan(kiosk, *codes())
    touch(kiosk.window.settings_code.back_button)
    assert kiosk.setup.steps.step == "language"
    assert chosen(kiosk, tmp_path) == {}
