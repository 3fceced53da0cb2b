"""``kiosk bench sweep``: limits under damage, and the plot that shows them."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.shell import ROOT, Shell

from hardware.bench.damage import Damage, damaged
from hardware.bench.labels import drawn_code
from kiosk.commands.bench.sweep import DECODERS, SWEEPS, Sweep, _limit, _measured

PLOT = """
import sys
from pathlib import Path
from kiosk.plot import Panel, draw_plot
panel = Panel(("0", "1", "2"), {"shipped": (1.0, 1.0, 0.5), "pyzbar": (1.0, 0.5, 0.0), "zxing-cpp": (0.9, 0.2, 0.0)},
              {"shipped": 0, "pyzbar": 3, "zxing-cpp": 0})
draw_plot(Path(sys.argv[1]), "Codes read", ["blur", "turn"], ["EAN-13", "QR"], [[panel, panel], [panel, panel]])
"""


def test_the_limit_is_the_last_level_before_the_first_that_fails() -> None:
    assert _limit((0, 1, 2, 3), (1.0, 0.9, 0.8, 1.0)) == 1
    assert _limit((0, 1), (0.5, 1.0)) is None
    assert _limit((0, 1), (1.0, 1.0)) == 1


@pytest.mark.parametrize("sweep", SWEEPS, ids=lambda sweep: sweep.name)
def test_every_sweep_begins_harmless_and_does_what_it_says(sweep: Sweep) -> None:
    code = drawn_code(np.random.default_rng(1), "EAN-13")
    first, last = (damaged(np.random.default_rng(1), code, sweep.at(sweep.levels[end])) for end in (0, -1))

    assert len(sweep.levels) >= 2
    assert first.shape != last.shape or np.mean(cv2.absdiff(first, last)) > 1


def test_damage_is_what_its_name_says() -> None:
    code, dice = drawn_code(np.random.default_rng(1), "EAN-13"), np.random.default_rng

    plain = damaged(dice(2), code, Damage(noise=0))
    burnt = damaged(dice(2), code, Damage(noise=0, glare=0.3))
    pale = damaged(dice(2), code, Damage(noise=0, contrast=20))

    assert 0.2 < np.mean(burnt == 255) < 0.5
    assert not np.any(plain == 255)
    assert np.ptp(pale) == 20
    assert damaged(dice(2), code, Damage(px=1.5)).shape[1] < plain.shape[1]


def test_readings_and_wrong_texts_are_counted() -> None:
    figures = _measured([Sweep("blur", "blur", (0, 9))], ["EAN-13"], 2, 1)

    row = figures["sweeps"]["blur"]["codes"]["EAN-13"]
    assert {who: row[who]["rates"] for who in DECODERS} == {key: [1.0, 0.0] for key in DECODERS}
    assert {row[who]["limit"] for who in DECODERS} == {0}
    assert [row[who]["wrong"] for who in DECODERS] == [0, 0, 0]


def test_the_plot_shows_every_line_in_its_own_colour(tmp_path: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    target = tmp_path / "plot.png"

    done = subprocess.run(
        [sys.executable, "-c", PLOT, target], cwd=ROOT, env=environ, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
    picture = cv2.imread(str(target))
    assert picture.shape[1] > 800
    for colour in ((183, 87, 0), (0, 96, 216), (130, 168, 39)):  # blue, green, red
        assert np.count_nonzero(np.all(picture == colour, axis=2)) > 300


def test_a_plot_that_cannot_be_written_is_told_before_the_work(shell: Shell) -> None:
    for name in ("plot.svg", "nowhere/plot.png"):
        done = shell.run("bench", "sweep", "--quick", "--plot", name)

        assert done.returncode == 2
        assert name in done.stderr
