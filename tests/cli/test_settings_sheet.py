"""``kiosk settings-key`` and ``kiosk settings-sheet``, and what the other commands do with such a code."""

import stat
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from fakes.shell import Shell
from nacl.signing import SigningKey
from PySide6.QtGui import QImage, QPainter

from hardware.decoder import still_decoder
from kiosk.clock import SystemClock
from kiosk.commands.settings_sheet import Wish, make_key, sheet_of, write_sheet
from kiosk.commands.terminal import Exit
from kiosk.core.api_key import key_checksum
from kiosk.core.faults import SettingsFault
from kiosk.core.settings_code import fingerprint, joined, opened, part_of, signed, texts_of, with_part
from kiosk.widgets import settings_page
from kiosk.widgets.gun_page import Paper

API_KEY = "csb_fleet_" + key_checksum("fleet")
WISH = Wish("North", 30, None, is_letter=False)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    assert make_key(tmp_path / "key", as_json=True) == Exit.DONE
    return tmp_path / "key"


def config(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "fleet.toml"
    file.write_text("\n".join(lines) + "\n")
    return file


@pytest.fixture(autouse=True)
def whole_application(qapp):
    """Pages are painted with Qt; in one process there can be only one application."""


def test_the_key_is_private_and_never_written_over(key: Path, capsys):
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    before = key.read_text()
    with pytest.raises(SettingsFault, match="was not touched"):
        make_key(key, as_json=False)
    assert key.read_text() == before


def test_the_sheet_carries_what_a_code_may_set_and_says_who_has_the_key(key: Path, tmp_path: Path, capsys):
    secret = tmp_path / "api"
    secret.write_text(API_KEY)
    secret.chmod(0o600)
    lines = (
        'station = "Dock {}"',
        f'api_key_file = "{secret}"',
        f'data = "{tmp_path}"',
        'take = "all"',
        "gun = 'auto'",
    )
    assert write_sheet(tmp_path / "a.pdf", config(tmp_path, *lines), key, WISH, SystemClock(), as_json=False) == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")

    sheet = sheet_of(tmp_path / "fleet.toml", key, WISH, datetime.now(UTC)).sheet
    parts = {}
    for text in sheet.codes:
        parts = with_part(parts, part_of(text))
    code = opened(joined(parts))
    assert code.values == {"station": "Dock {}", "take": "all", "gun": "auto", "api_key": API_KEY}
    assert code.fleet == "North"
    assert "whoever photographs this sheet has it" in sheet.warning
    assert not any(API_KEY in line for line in (*sheet.settings, *sheet.about))
    assert any(fingerprint(code.public_key) in line for line in sheet.about)
    said = capsys.readouterr().out
    assert "Left out, no code may set it: data" in said
    assert API_KEY not in said


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (('theme = "pink"',), "theme"),
        (("wizard = false",), "Nothing to print"),
        (('station = "a"', "colour = 1"), "is not a setting"),
    ],
)
def test_settings_that_no_kiosk_would_take_are_not_printed(key: Path, tmp_path: Path, lines, words: str):
    with pytest.raises(SettingsFault, match=words):
        write_sheet(tmp_path / "a.pdf", config(tmp_path, *lines), key, WISH, SystemClock(), as_json=True)
    assert not (tmp_path / "a.pdf").exists()


def test_a_key_that_others_may_read_or_that_is_none_signs_nothing(key: Path, tmp_path: Path):
    good = config(tmp_path, 'station = "a"')
    key.chmod(0o644)
    with pytest.raises(SettingsFault, match="chmod 600"):
        write_sheet(tmp_path / "a.pdf", good, key, WISH, SystemClock(), as_json=True)
    key.chmod(0o600)
    key.write_text("nonsense")
    with pytest.raises(SettingsFault, match="settings-key wrote"):
        write_sheet(tmp_path / "a.pdf", good, key, WISH, SystemClock(), as_json=True)


def test_the_printed_codes_are_read_from_a_picture_of_the_page(tmp_path: Path):
    values = {"operators": [f"Person {number * 7919 % 1000}" for number in range(120)]}
    texts = texts_of(signed(SigningKey(bytes(32)), "North", 1, SystemClock().now().wall.date(), values))
    assert len(texts) > 1
    sheet = settings_page.SettingsSheet("Settings", ["about"], "", ["operators"], texts)
    settings_page.ready_to_paint()
    dpi = 150
    width, height = (round(side / 25.4 * dpi) for side in Paper.A4.value)
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    settings_page.paint_settings(painter, sheet, Paper.A4, dpi)
    painter.end()
    assert image.save(str(tmp_path / "page.png"))
    found = still_decoder().decode(cv2.imread(str(tmp_path / "page.png")))
    assert sorted(one.code.text for one in found) == sorted(texts)


def settings_code() -> str:
    (text,) = texts_of(signed(SigningKey(bytes(32)), "North", 1, SystemClock().now().wall.date(), {"theme": "dark"}))
    return text


@pytest.mark.parametrize("text", [settings_code(), f"csb_dock_{key_checksum('dock')}"], ids=["settings", "key"])
def test_a_camera_without_a_window_keeps_no_settings_code_and_no_key(shell: Shell, text: str):
    pictures = shell.home / "pictures"
    pictures.mkdir()
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    cv2.imwrite(str(pictures / "code.png"), np.asarray(made.to_image(scale=6, add_quiet_zones=True)))
    done = shell.run("scan", "--camera", pictures, "--json")
    assert "was not kept" in done.stderr
    assert text not in done.stderr + done.stdout
    assert '"captures": 0' in done.stdout
