"""What the decoder reads, and what it must never read."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, bench, drawn, rotated
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera import read_picture
from hardware.decoder import Decoder, live_decoder, still_decoder
from hardware.frames import Frame
from hardware.look import look_for
from kiosk.core.codes import Symbology

DEMO = Path(__file__).parent.parent.parent / "assets" / "demo"
TRUTH = json.loads((DEMO / "truth.json").read_text(encoding="utf-8"))


def read(picture: np.ndarray) -> list[tuple[str, Symbology]]:
    return [(sighting.code.text, sighting.code.symbology) for sighting in still_decoder().decode(picture)]


@pytest.mark.parametrize("name", sorted(TRUTH))
def test_every_demo_label_is_read_as_it_was_printed(name: str) -> None:
    seen = still_decoder().decode(read_picture(DEMO / name).bgr)

    expected = [
        # UPC-A is asked for by name, so it comes with its own twelve digits.
        (code["text"][1:], "UPC-A") if code["printed"] == "UPC-A" else (code["text"], code["symbology"])
        for code in TRUTH[name]
    ]
    assert [(s.code.text, s.code.symbology.value) for s in seen] == expected
    assert all(len(s.polygon) >= 3 for s in seen)


def test_the_empty_bench_shows_no_code() -> None:
    assert read(read_picture(DEMO / "empty.jpg").bgr) == []


@pytest.mark.parametrize(
    ("kind", "content", "symbology", "gtin"),
    [
        (Kind.EAN13, "9520123456788", Symbology.EAN13, "09520123456788"),
        (Kind.EAN8, "20123451", Symbology.EAN8, "00000020123451"),
        (Kind.UPCA, "036000291452", Symbology.UPCA, "00036000291452"),
        (Kind.UPCE, "01234565", Symbology.UPCE, "00012345000065"),  # 5 at the end: its place is the last
        (Kind.UPCE, "04252614", Symbology.UPCE, "00042100005264"),  # 1 at the end: two digits and 10000
        (Kind.UPCE, "01234531", Symbology.UPCE, "00012300000451"),  # 3 at the end
        (Kind.ITF, "19520123450035", Symbology.ITF, "19520123450035"),
        (Kind.Code128, "LOC-A12-03", Symbology.CODE128, None),
        (Kind.Code128, "a\x00b", Symbology.CODE128, None),
        (Kind.Code39, "ABC-12", Symbology.CODE39, None),
        (Kind.Code93, "ABC 12", Symbology.CODE93, None),
        (Kind.Codabar, "A123456B", Symbology.CODABAR, None),
    ],
)
def test_each_symbology_is_read_with_its_gtin(kind: Kind, content: str, symbology: Symbology, gtin: str | None) -> None:
    [sighting] = still_decoder().decode(drawn(content, kind))

    assert (sighting.code.text, sighting.code.symbology, sighting.code.gtin) == (content, symbology, gtin)
    assert sighting.code.raw == content.encode("ascii")


@pytest.mark.parametrize("kind", [Kind.DataBarOmni, Kind.DataBarStkOmni, Kind.DataBarExp])
def test_a_databar_gives_its_gtin(kind: Kind) -> None:
    [sighting] = still_decoder().decode(drawn("(01)09520123456788", kind, scale=4))

    assert sighting.code.text == "0109520123456788"
    assert sighting.code.gtin == "09520123456788"


def test_a_databar_expanded_gives_its_batch() -> None:
    [sighting] = still_decoder().decode(drawn("(01)09520123456788(10)AB12", Kind.DataBarExp))

    assert sighting.code.gs1 is not None
    assert sighting.code.gs1.ais == {"01": "09520123456788", "10": "AB12"}


def test_a_label_seen_in_colour_is_read_by_its_brightness() -> None:
    grey = drawn("9520123456788", Kind.EAN13)
    blue_paper = cv2.merge([np.full_like(grey, 255), grey, grey])  # its blue channel is blank
    with_alpha = cv2.merge([grey, grey, grey, np.full_like(grey, 255)])

    assert read(blue_paper) == read(with_alpha) == [("9520123456788", Symbology.EAN13)]


def test_half_a_label_never_reports_the_product_before_it(decoder: Decoder) -> None:
    before = drawn("9520123456788", Kind.EAN13)
    middle = before.shape[1] // 2
    left_half, right_half = before.copy(), before.copy()
    left_half[:, middle:] = 255
    right_half[:, :middle] = 255

    for half in (left_half, right_half):
        assert [s.code.text for s in decoder.decode(before)] == ["9520123456788"]
        assert decoder.decode(half) == []


def test_a_slanted_itf_never_yields_a_part_of_itself() -> None:
    label = drawn("19520123450035", Kind.ITF)

    texts = {text for degrees in range(0, 180, 5) for text, _ in read(rotated(label, degrees))}

    assert texts == {"19520123450035"}


def test_the_same_label_twice_in_a_picture_is_one_code() -> None:
    label = drawn("9520123456788", Kind.EAN13)

    assert read(np.vstack([label, label])) == [("9520123456788", Symbology.EAN13)]


def test_two_labels_in_a_picture_are_two_codes() -> None:
    both = [drawn("9520123456788", Kind.EAN13), drawn("9520123450021", Kind.EAN13)]

    assert sorted(text for text, _ in read(np.vstack(both))) == ["9520123450021", "9520123456788"]


def test_a_label_of_eight_lines_has_a_place() -> None:
    [sighting] = still_decoder().decode(np.ascontiguousarray(drawn("LOC-A12-03", Kind.Code128)[60:68]))

    assert sighting.code.text == "LOC-A12-03"
    assert len(sighting.polygon) == 0 or len(sighting.polygon) >= 3


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 0, 3), np.uint8),
        np.zeros((0,), np.uint8),
        np.zeros((10, 0), np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.zeros((7, 7, 3), np.uint8),
        np.zeros((9, 9, 1), np.uint8),
        np.zeros((9, 9, 2), np.uint8),
        np.zeros((2, 9, 9, 3), np.uint8),
        np.zeros((64, 64), np.float64),
        np.zeros((64, 64, 3), np.uint16),
    ],
    ids=lambda picture: f"{picture.shape}-{picture.dtype}",
)
def test_what_is_no_picture_shows_no_code(picture: np.ndarray) -> None:
    assert read(picture) == []


@given(st.binary(min_size=64, max_size=4096), st.integers(8, 64))
def test_noise_shows_no_code(noise: bytes, width: int) -> None:
    picture = np.frombuffer(noise[: len(noise) // width * width], np.uint8).reshape(-1, width)

    assert read(picture) == []


@pytest.mark.parametrize("text", ["070429", "0829220875", "216736133412"])
def test_an_itf_that_is_no_gtin_is_read_when_it_stands_upright(text: str) -> None:
    assert read(drawn(text, Kind.ITF)) == [(text, Symbology.ITF)]


@pytest.mark.parametrize("text", ["070429", "0829220875", "216736133412", "00614141123452"])
def test_a_slanted_itf_that_is_no_gtin_never_yields_a_part_of_itself(text: str) -> None:
    label = drawn(text, Kind.ITF)

    texts = {got for degrees in range(0, 180, 3) for got, _ in read(rotated(label, degrees))}

    assert texts == {text}


def test_what_was_read_in_too_few_passes_is_looked_at_again_a_little_differently() -> None:
    label = rotated(drawn("9520123456788", Kind.EAN13, scale=2), 20)
    blurred = cv2.GaussianBlur(bench((label, 200, 60), width=1100, height=900), (0, 0), 1.9)

    assert [s.code.text for s in still_decoder().decode(blurred) if s.is_sure] == ["9520123456788"]


def test_an_itf_of_an_unexpected_length_is_only_a_doubt_in_a_still() -> None:
    label = drawn("2167361334", Kind.ITF)

    assert [(s.code.text, s.is_sure) for s in still_decoder((14,)).decode(label)] == [("2167361334", False)]
    assert [s.code.text for s in look_for((14,)).at(Frame(label, 1, 0.0, is_presentation=True))] == []
    assert [s.code.text for s in look_for((10,)).at(Frame(label, 1, 0.0, is_presentation=True))] == ["2167361334"]


def test_a_live_decoder_leaves_stderr_alone(capfd: pytest.CaptureFixture[str]) -> None:
    picture = read_picture(DEMO / "ean13-oat-drink.jpg").bgr
    live = live_decoder().decode(picture)
    still = still_decoder().decode(picture)
    assert [s.code.text for s in live] == [s.code.text for s in still] == ["9520123456788"]
    assert capfd.readouterr().err == ""
