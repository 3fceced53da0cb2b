"""``kiosk fuzz``: a short run finds nothing, and a planted fault is found and can be repeated."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import cv2
import pytest
from fakes.shell import Shell

import hardware.framing
import hardware.wedge
from hardware.bench.rivals import PlainPyzbar
from kiosk.commands.fuzz import gs1, picture, run
from kiosk.commands.fuzz.falsehood import Falsehood
from kiosk.commands.terminal import Exit


def falsehoods(attempt: Callable[[Random], int], count: int) -> list[str]:
    found = []
    for number in range(count):
        try:
            attempt(Random(number))  # noqa: S311
        except Falsehood as fault:
            found.append(str(fault))
        except cv2.error:  # a planted decoder need not stand what ours stands
            continue
    return found


def test_a_short_run_crashes_nothing_and_records_nothing_false(shell: Shell) -> None:
    found = shell.json("fuzz", "--count", "600")

    assert {part: (row["inputs"], row["failed"]) for part, row in found.items()} == {
        "wedge": (600, 0),
        "serial": (600, 0),
        "gs1": (600, 0),
        "picture": (30, 0),
    }
    assert all(row["recorded"] > 0 for row in found.values())


SPOILT = ["101 1421", "101 5710", "202 5507", "202 57", "101 4538", "101 6178", "202 6243"]
SPOILT += ["402 1307", "403 524", "403 886", "403 2336", "404 1843", "401 2111", "406 2367", "407 94"]


@pytest.mark.parametrize("input_", SPOILT)
def test_what_one_engine_makes_of_a_spoilt_picture_in_every_frame_is_not_recorded(input_: str) -> None:
    run.PARTS["picture"](Random(f"picture {input_}"))  # noqa: S311 - raises Falsehood


def test_rules_that_tear_a_gun_s_code_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware.wedge, "SILENCE_S", 0.03)

    assert any("recorded but not sent" in words for words in falsehoods(run.PARTS["wedge"], 300))


def test_rules_that_take_a_person_s_typing_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware.wedge, "LEAST_LENGTH", 1)
    monkeypatch.setattr(hardware.wedge, "SURE_LENGTH", 1)
    monkeypatch.setattr(hardware.wedge, "HOLD_S", 0.5)

    assert falsehoods(run.PARTS["wedge"], 300)


def test_framing_that_does_not_wait_for_its_mark_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware.framing, "PATIENCE_S", 0.001)

    assert any("sent but not recorded" in words for words in falsehoods(run.PARTS["serial"], 200))


def test_a_check_digit_that_nobody_checks_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.core.codes.has_valid_check_digit", lambda digits: True)

    assert any("wrong check digit" in words for words in falsehoods(gs1.try_gs1, 100))


def test_a_decoder_that_believes_everything_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_still", PlainPyzbar)

    assert any("is not there" in words for words in falsehoods(run.PARTS["picture"], 400))


def test_a_failure_says_how_to_repeat_it_and_keeps_the_picture(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(dice: Random) -> int:
        raise ZeroDivisionError("planted")

    monkeypatch.setitem(run.PARTS, "picture", fail)

    code = run.fuzz("picture", 3, 9, number=None, keep=tmp_path, as_json=False)

    assert code == Exit.BUG
    told = capsys.readouterr().out
    assert "3 failed" in told
    assert "crash" in told
    assert "planted" in told
    assert "kiosk fuzz --part picture --seed 9 --number 2" in told
    assert all(cv2.imread(str(path)) is not None for path in tmp_path.iterdir())


def test_one_input_alone_is_the_same_as_in_a_run(shell: Shell) -> None:
    alone = [
        shell.json("fuzz", "--part", "wedge", "--seed", "3", "--number", str(n))["wedge"]["recorded"] for n in range(3)
    ]

    assert sum(alone) == shell.json("fuzz", "--part", "wedge", "--seed", "3", "--count", "3")["wedge"]["recorded"]


@pytest.mark.parametrize(
    ("options", "words"),
    [(("--part", "feet"), "feet"), (("--number", "1"), "--part"), (("--keep", "nowhere"), "nowhere")],
)
def test_what_makes_no_sense_is_told(shell: Shell, options: tuple[str, ...], words: str) -> None:
    done = shell.run("fuzz", *options)

    assert done.returncode == 2
    assert words in done.stderr
