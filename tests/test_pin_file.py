"""The PIN on a real disk: hashed, private, counted over restarts; and the command that sets it."""

import json
import stat
from pathlib import Path

import pytest
from fakes.clock import FakeClock

from kiosk.cli import main
from kiosk.core.faults import StoreFault
from kiosk.pin_file import FILE, PinAnswer, PinFile


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def file(tmp_path: Path, clock: FakeClock) -> PinFile:
    made = PinFile(tmp_path / "practice", clock.now)
    made.set("4827")
    return made


def test_the_right_pin_opens_and_the_file_holds_only_its_hash(file: PinFile, tmp_path: Path) -> None:
    stored = tmp_path / FILE

    assert file.check("4827") == PinAnswer(is_right=True, wait_s=0)
    assert stat.S_IMODE(stored.stat().st_mode) == 0o600
    assert json.loads(stored.read_text())["hash"].startswith("$argon2id$")
    assert "4827" not in stored.read_text().replace(json.loads(stored.read_text())["hash"], "")


def test_three_wrong_ones_shut_the_page_also_over_a_restart_and_for_the_right_one(
    file: PinFile, tmp_path: Path, clock: FakeClock
) -> None:
    assert [file.check(pin).wait_s for pin in ("1111", "", "x" * 999)] == [0, 0, 60]

    clock.jump_wall(86_400)  # setting the clock lets nobody in
    clock.advance(20)
    again = PinFile(tmp_path, clock.now)
    assert again.check("4827") == PinAnswer(is_right=False, wait_s=40)
    assert again.wait_s() == 40

    clock.advance(40)
    assert again.check("4827").is_right
    assert again.check("1111").wait_s == 0


def test_a_damaged_file_lets_nobody_in_and_says_what_helps(file: PinFile, tmp_path: Path) -> None:
    for content in ('{"hash": ', '{"hash": "x", "wrong": 3, "since": ["b", 1, "2026-01-01T00:00:00"]}', "[]"):
        (tmp_path / FILE).write_text(content)
        assert file.is_set
        with pytest.raises(StoreFault, match="kiosk set-pin"):
            file.check("4827")
    (tmp_path / FILE).write_text('{"hash": "no hash", "wrong": 0, "since": null}')
    assert not file.check("4827").is_right


def test_what_is_no_pin_is_not_set(file: PinFile) -> None:
    with pytest.raises(ValueError, match="4 to 8 digits"):
        file.set("12")
    assert file.check("4827").is_right


def test_the_command_sets_refuses_and_removes(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    pin = tmp_path / "pin"
    pin.write_text("9041\n")
    data = tmp_path / "data"
    clock = FakeClock()

    assert main(["set-pin", "--pin-file", str(pin), "--data", str(data)]) == 0
    assert PinFile(data, clock.now).check("9041").is_right
    monkeypatch.setenv("KIOSK_PIN", "12x4")
    assert main(["--data", str(data), "set-pin"]) == 2
    assert "12x4" not in "".join(capsys.readouterr())
    monkeypatch.setenv("KIOSK_PIN", "1234")
    assert main(["--data", str(data), "set-pin"]) == 0
    assert "easy to guess" in capsys.readouterr().err
    assert PinFile(data, clock.now).check("1234").is_right
    assert main(["--data", str(data), "set-pin", "--remove"]) == 0
    assert not PinFile(data, clock.now).is_set
    monkeypatch.delenv("KIOSK_PIN")
    assert main(["--data", str(data), "set-pin"]) == 2
    assert main(["--data", str(data), "set-pin", "--pin-file", str(tmp_path / "none")]) == 2
