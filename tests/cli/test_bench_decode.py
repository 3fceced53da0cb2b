"""``kiosk bench decode DIR``: other people's photographs, with their truth or without."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes.photographs import put, row, truth
from fakes.pictures import Kind, drawn
from fakes.shell import Shell

EAN = "4006381333931"


def refused(shell: Shell, *arguments: str | Path) -> str:
    done = shell.run("bench", "decode", *arguments)
    assert done.returncode == 2
    return done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "photographs"
    made.mkdir()
    put(made, "ean.png", drawn(EAN, Kind.EAN13))
    put(made, "two.png", np.vstack([drawn("LEFT-1", Kind.Code128), drawn("RIGHT2", Kind.Code128)]))
    put(made, "lie.png", drawn("REALLY", Kind.Code128))
    put(made, "matrix.png", drawn("IN A SQUARE", Kind.DataMatrix))
    put(made, "empty.png", np.full((300, 300), 200, np.uint8))
    return made


def test_rates_and_wrong_texts_are_counted_by_family_for_every_decoder(shell: Shell, folder: Path) -> None:
    truth(
        folder,
        row("ean.png", "retail", EAN),
        row("two.png", "logistics", "LEFT-1", also=("RIGHT2",)),
        row("lie.png", "logistics", "ANOTHER"),
        row("matrix.png", "matrix", "IN A SQUARE"),
        row("empty.png", "negative"),
    )

    figures = shell.json("bench", "decode", folder)

    families = figures["families"]
    assert {name: rows["shipped"]["n"] for name, rows in families.items()} == {
        "retail": 1,
        "logistics": 2,
        "matrix": 1,
        "negative": 1,
        "all": 5,
    }
    counted = {name: [rows[who]["read"] for who in ("shipped", "pyzbar")] for name, rows in families.items()}
    assert counted == {"retail": [1, 1], "logistics": [1, 1], "matrix": [1, 0], "negative": [0, 0], "all": [3, 2]}
    assert families["logistics"]["shipped"]["wrong_pictures"] == 1
    assert families["negative"]["shipped"]["read_percent"] is None
    assert families["all"]["both engines"]["read"] == 3
    assert {(wrong["file"], wrong["text"]) for wrong in figures["wrong"]} == {("lie.png", "REALLY")}
    assert all(rows["shipped"]["ms"]["p95"] >= rows["shipped"]["ms"]["p50"] > 0 for rows in families.values())
    assert figures["found_by"]


def test_one_family_alone(shell: Shell, folder: Path) -> None:
    truth(folder, row("ean.png", "retail", EAN), row("empty.png", "negative"))

    assert list(shell.json("bench", "decode", folder, "--family", "retail")["families"]) == ["retail"]
    assert "negative, retail" in refused(shell, folder, "--family", "meat")


def test_people_see_a_table_and_the_files_of_wrong_texts(shell: Shell, folder: Path) -> None:
    truth(folder, row("lie.png", "logistics", "ANOTHER"))

    shown = shell.run("bench", "decode", folder).stdout

    assert "logistics" in shown
    assert "lie.png" in shown
    assert "REALLY" in shown


def test_a_file_that_is_no_picture_is_told_and_left_out(shell: Shell, folder: Path) -> None:
    (folder / "torn.png").write_bytes(b"\x89PNG torn")
    truth(folder, row("torn.png", "retail", EAN), row("ean.png", "retail", EAN))

    done = shell.run("bench", "decode", folder, "--json")

    assert json.loads(done.stdout)["unreadable"] == ["torn.png"]
    assert json.loads(done.stdout)["pictures"] == 1
    assert "torn.png" in done.stderr


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{not json", "line 2"),
        ("[]", "JSON object"),
        ({"file": "ean.png", "truth": ["x"]}, "family"),
        ({"file": "ean.png", "family": "f"}, "“truth”"),
        ({"file": "ean.png", "family": "f", "truth": "x"}, "“truth”"),
        ({"file": "ean.png", "family": "f", "truth": ["hex:zz"]}, "hexadecimal"),
        ({"file": "ean.png", "family": "f", "truth": ["x"], "also_in_picture": [1]}, "also_in_picture"),
        ({"file": "gone.png", "family": "f", "truth": ["x"]}, "gone.png"),
        ({"file": "../ean.png", "family": "f", "truth": ["x"]}, "inside the folder"),
        ({"file": "two.png", "family": "f", "truth": ["x"]}, "second time"),
    ],
)
def test_a_wrong_line_of_the_truth_is_named(shell: Shell, folder: Path, line: dict[str, Any] | str, words: str) -> None:
    truth(folder, row("two.png", "f", "LEFT-1"), line)

    told = refused(shell, folder)

    assert "line 2" in told
    assert words in told


def test_without_a_truth_each_picture_is_told(shell: Shell, folder: Path) -> None:
    shown = shell.run("bench", "decode", folder).stdout
    told = [json.loads(line) for line in shell.run("bench", "decode", folder, "--json").stdout.splitlines()]

    assert EAN in shown
    assert [one["file"] for one in told] == ["ean.png", "empty.png", "lie.png", "matrix.png", "two.png"]
    assert told[0]["decoders"]["shipped"]["sure"][0]["text"] == EAN
    assert "%" not in shown


def test_a_folder_without_anything_is_told(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()

    assert "truth.jsonl" in refused(shell, tmp_path / "bare")
    assert "nowhere" in refused(shell, tmp_path / "nowhere")
