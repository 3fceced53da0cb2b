"""``kiosk bench coach DIR``: what the photo coach stops of photographs and of bad ones made from them."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, drawn
from fakes.shell import Shell

from kiosk.commands.bench.coach import bench_coach
from kiosk.core.faults import SettingsFault

CODES = ("4006381333931", "5901234123457")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "photographs"
    made.mkdir()
    for number, code in enumerate(CODES):
        sheet = np.full((420, 640), 110, np.uint8)
        label = np.minimum(drawn(code, Kind.EAN13, scale=2), 210)
        sheet[60 : 60 + label.shape[0], 120 : 120 + label.shape[1]] = label
        cv2.putText(sheet, "Weizenmehl 38 %", (130, 330), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 235, 2, cv2.LINE_AA)
        soft = cv2.GaussianBlur(sheet, (0, 0), 0.7)
        cv2.imwrite(str(made / f"{number}.png"), cv2.cvtColor(soft, cv2.COLOR_GRAY2BGR))
    (made / "rotten.png").write_bytes(b"no picture")
    return made


def test_damaged_pictures_are_stopped_and_whole_ones_pass(shell: Shell, folder: Path, tmp_path: Path) -> None:
    plot = tmp_path / "plot.png"
    figures = shell.json("bench", "coach", folder, "--plot", plot)

    assert (figures["pictures"], figures["good"]) == (2, 2)  # without the measured ones all count as good
    recall = {name: sum(half["stopped"] for half in row.values()) for name, row in figures["recall"].items()}
    assert recall["out of focus 2"] == recall["moved 3"] == recall["3 stops dark"] == 2
    assert sum(half["stopped"] for half in figures["good_stopped"].values()) == 0
    assert figures["contradiction"]["wrong_product"]["percent"] == 100
    assert figures["contradiction"]["right_product"]["stopped"] == 0
    assert {half["n"] for row in figures["left_alone"].values() for half in row.values()} == {0}  # none is known here
    assert 0 < figures["ms_1080"]["p50"] <= figures["ms_1080"]["max"]
    assert cv2.imread(str(plot)).shape[1] > 1000


def test_what_cannot_be_measured_is_refused_in_a_sentence(folder: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for where, plot in ((empty, None), (folder, tmp_path / "plot.gif"), (tmp_path / "none", None)):
        with pytest.raises(SettingsFault):
            bench_coach(where, plot, as_json=False)
