"""The photo coach on a drawn label, spoilt by known amounts: what it stops, where, and what it lets pass.

How it does on real photographs: ``kiosk bench coach``.
"""

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, Picture, drawn

from hardware import coach
from hardware.bench.photo_damage import moved, out_of_focus, underexposed, with_glare
from hardware.coach_blur import softness
from hardware.coach_cut_grid import cut_grid
from hardware.decoder import still_decoder
from hardware.locate import locate
from kiosk.core.codes import Code, Sighting, Symbology, code_of_text
from kiosk.core.photo_shot import Advice, AdviceKind

EAN = "4006381333931"
HAM, JAM = code_of_text(EAN, Symbology.EAN13), code_of_text("96385074", Symbology.EAN8)
LINES = ("Zutaten: Weizenmehl 38 %, Zucker", "Palmoel, Kakaobutter, Eigelb 5 %", "Emulgator: Lecithine, Salz 0,3 g")


def label(left: int = 420) -> Picture:
    """A pale label with a code and print on a grey bench."""
    sheet = np.full((960, 1280), 110, np.uint8)
    sheet[220:760, 260:1060] = 205
    code = cv2.resize(drawn(EAN, Kind.EAN13), None, fx=1.0, fy=1.0)
    code = np.minimum(code, 205)[:180]
    sheet[260 : 260 + code.shape[0], left : left + code.shape[1]] = code[:, : max(0, 1280 - left)]
    for number, line in enumerate(LINES):
        cv2.putText(sheet, line, (300, 540 + 60 * number), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 40, 2, cv2.LINE_AA)
    soft = cv2.GaussianBlur(sheet, (0, 0), 0.7)
    noise = np.random.default_rng(5).normal(0, 2, soft.shape)
    return np.asarray(cv2.cvtColor(np.clip(soft + noise, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR), np.uint8)


def advice(picture: Picture, expected: Code | None = None) -> dict[AdviceKind, Advice]:
    sightings = [sighting for sighting in still_decoder().decode(picture) if sighting.is_sure]
    return {one.kind: one for one in coach.advise(picture, sightings, expected)}


def unread(picture: Picture, image_type: str = "other") -> dict[AdviceKind, Advice]:
    """As when nothing could be read in it, without trying for seconds."""
    return {one.kind: one for one in coach.advise(picture, (), None, image_type)}


def ingredients() -> Picture:
    """A label with nothing but lines of print, on a grey bench."""
    sheet = np.full((960, 1280), 110, np.uint8)
    sheet[160:800, 200:1080] = 205
    for number, line in enumerate(LINES * 3):
        cv2.putText(sheet, line, (260, 240 + 60 * number), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 40, 2, cv2.LINE_AA)
    return np.asarray(cv2.cvtColor(cv2.GaussianBlur(sheet, (0, 0), 0.7), cv2.COLOR_GRAY2BGR), np.uint8)


def square_code(left: int, top: int = 300) -> Picture:
    """A QR code on a grey bench; a part of it may be outside the picture."""
    sheet = np.full((960, 1280), 170, np.uint8)
    code = cv2.resize(
        drawn("https://id.example/01/04006381333931", Kind.QRCode), (420, 420), interpolation=cv2.INTER_AREA
    )
    beyond = max(0, -left)
    part = np.minimum(code, 215)[:, beyond : beyond + 1280 - max(0, left)]
    sheet[top : top + 420, max(0, left) : max(0, left) + part.shape[1]] = part
    return np.asarray(cv2.cvtColor(cv2.GaussianBlur(sheet, (0, 0), 0.7), cv2.COLOR_GRAY2BGR), np.uint8)


def between_lines(angle: float) -> Picture:
    """A Data Matrix with print close around it on a label; it is 240 pixels wide, its middle is at 520, 480."""
    sheet = np.full((960, 1280), 205, np.uint8)
    for number, line in enumerate(LINES * 4):
        cv2.putText(sheet, line * 2, (60, 70 + 78 * number), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 40, 2, cv2.LINE_AA)
    code = drawn("Weizenmehl Typ 550, Charge 17-26", Kind.DataMatrix)
    inked = np.nonzero(code < 128)
    code = code[inked[0].min() : inked[0].max() + 1, inked[1].min() : inked[1].max() + 1]
    code = cv2.resize(np.minimum(code, 205), (220, 220), interpolation=cv2.INTER_AREA)
    code = cv2.copyMakeBorder(code, 10, 10, 10, 10, cv2.BORDER_CONSTANT, value=205)
    turn = cv2.getRotationMatrix2D((120, 120), angle, 1.0)
    turn[:, 2] += (400, 360)
    mask = cv2.warpAffine(np.full_like(code, 255), turn, (1280, 960))
    placed = cv2.warpAffine(code, turn, (1280, 960), borderValue=205)
    sheet[mask > 0] = placed[mask > 0]
    return np.asarray(cv2.cvtColor(cv2.GaussianBlur(sheet, (0, 0), 0.9), cv2.COLOR_GRAY2BGR), np.uint8)


def dice() -> np.random.Generator:
    return np.random.default_rng(3)


def test_a_good_photo_passes() -> None:
    assert advice(label(), HAM) == {}


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(lambda good: out_of_focus(good, 5.2), id="out of focus"),
        pytest.param(lambda good: moved(good, 10, 0.0), id="moved across"),
        pytest.param(lambda good: moved(good, 10, 1.57), id="moved along the bars: only the print shows it"),
        pytest.param(lambda good: moved(good, 10, 0.7), id="moved aslant"),
    ],
)
def test_blur_is_stopped_however_it_came(spoilt) -> None:
    told = unread(spoilt(label()))[AdviceKind.BLUR]
    assert told.region is not None
    left, top, wide, high = told.region
    assert left <= 420 < left + wide
    assert top <= 540 < top + high


@pytest.mark.parametrize("radius", [8, 14, 25, 40])
def test_not_even_the_worst_blur_passes_for_a_picture_without_print(radius: float) -> None:
    assert AdviceKind.BLUR in unread(out_of_focus(label(), radius))


def test_a_blurred_label_before_a_sharp_background_is_stopped() -> None:
    picture = out_of_focus(label(), 5.2)
    print_behind = np.where(np.random.default_rng(1).integers(0, 2, (24, 320)) > 0, 230, 30).astype(np.uint8)
    picture[:96] = np.kron(print_behind, np.ones((4, 4), np.uint8))[:, :1280, None]
    assert AdviceKind.BLUR in unread(picture)


def test_darkness_is_stopped() -> None:
    assert AdviceKind.DARK not in unread(underexposed(label(), 1))
    assert AdviceKind.DARK in unread(underexposed(label(), 3))


def test_glare_is_shown_where_it_is() -> None:
    picture = with_glare(dice(), label(), 0.03)
    told = unread(picture)[AdviceKind.GLARE]
    assert told.region is not None
    left, top, wide, high = told.region
    assert (picture[top : top + high, left : left + wide] >= 250).mean() > 0.6


@pytest.mark.parametrize("place", ["lamp at the edge", "white paper", "white plate without print"])
def test_what_is_white_by_itself_is_no_glare(place: str) -> None:
    picture = label()
    if place == "lamp at the edge":
        cv2.circle(picture, (1270, 60), 60, (255, 255, 255), -1)
    elif place == "white paper":
        picture = np.where(picture > 180, 255, picture).astype(np.uint8)
    else:
        picture[800:900, 100:300] = 255
    assert AdviceKind.GLARE not in unread(picture)


def test_a_code_that_the_edge_cuts_is_shown() -> None:
    told = advice(label()[:, :600])[AdviceKind.CLIPPED]
    assert told.region is not None
    left, top, wide, high = told.region
    assert left + wide == 600
    assert top < 350 < top + high


@pytest.mark.parametrize("image_type", sorted(coach.PRINT_MATTERS))
def test_print_that_runs_out_of_the_picture_is_shown_where_it_is_cut(image_type: str) -> None:
    assert AdviceKind.CLIPPED not in unread(ingredients(), image_type)
    told = unread(np.ascontiguousarray(ingredients()[:, :700]), image_type)[AdviceKind.CLIPPED]
    assert "print" in told.sentence
    assert told.region is not None
    left, top, wide, high = told.region
    assert left + wide == pytest.approx(700, abs=8)
    assert top < 400 < top + high


@pytest.mark.parametrize("image_type", ["front", "back", "barcode", "other"])
def test_cut_print_is_let_pass_where_nobody_needs_it(image_type: str) -> None:
    assert AdviceKind.CLIPPED not in unread(np.ascontiguousarray(ingredients()[:, :700]), image_type)


def test_a_line_that_is_cut_along_its_way_is_told() -> None:
    cut_low = np.ascontiguousarray(ingredients()[:470])
    assert AdviceKind.CLIPPED in unread(cut_low, "ingredients")


@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_square_code_that_any_edge_cuts_is_shown(turn: int) -> None:
    picture = np.ascontiguousarray(np.rot90(square_code(-180), turn))
    told = unread(picture)[AdviceKind.CLIPPED]
    assert told.region is not None
    left, top, wide, high = told.region
    across, down = picture.shape[1], picture.shape[0]
    at_edge = (left, across - left - wide, top, down - top - high)[(0, 3, 1, 2)[turn]]
    assert at_edge <= 8
    assert min(wide, high) > 100


@pytest.mark.parametrize("left", [16, 430, 844])
def test_a_whole_square_code_passes_even_near_the_edge(left: int) -> None:
    assert AdviceKind.CLIPPED not in unread(square_code(left))


@pytest.mark.parametrize("angle", [0, 17, 40])
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_a_data_matrix_between_lines_of_print_is_told_where_any_edge_cuts_it(turn: int, angle: int) -> None:
    """Its patch is one with the print, and has no corners like those of a QR code."""
    cut = between_lines(angle)[:, 480:]
    picture = np.ascontiguousarray(np.rot90(cut, turn))
    told = unread(picture)[AdviceKind.CLIPPED]
    assert told.region is not None
    left, top, wide, high = told.region
    across, down = picture.shape[1], picture.shape[0]
    assert (left, across - left - wide, top, down - top - high)[(0, 3, 1, 2)[turn]] <= 8


@pytest.mark.parametrize("angle", [0, 17, 40])
def test_a_whole_data_matrix_between_lines_of_print_passes(angle: int) -> None:
    picture = between_lines(angle)
    assert AdviceKind.CLIPPED not in unread(picture)
    assert AdviceKind.CLIPPED not in unread(np.ascontiguousarray(picture[:, 330:]))


@pytest.mark.parametrize("tiles", ["squares", "bricks", "stripes across"])
def test_tiles_that_run_out_of_the_picture_are_no_code(tiles: str) -> None:
    rows, columns = np.mgrid[:720, :1280] // 12
    is_dark = {
        "squares": (rows + columns) % 2 == 0,
        "bricks": (columns + 2 * (rows % 2)) % 4 < 2,
        "stripes across": (rows % 3 == 0) | (columns % 3 == 0),
    }[tiles]
    grey = np.where(is_dark, 40, 210).astype(np.uint8)
    assert cut_grid(grey, locate(grey)) is None


def test_a_cut_square_code_beside_one_that_was_read_passes() -> None:
    assert AdviceKind.CLIPPED not in {one.kind for one in coach.advise(square_code(-180), [Sighting(HAM)])}


@pytest.mark.parametrize("texture", ["noise", "speckles", "weave", "holes"])
def test_cloth_and_grids_are_no_print(texture: str) -> None:
    rows, columns = np.mgrid[:720, :1280]
    if texture == "noise":
        grey = cv2.GaussianBlur(dice().integers(0, 256, (720, 1280)).astype(np.uint8), (0, 0), 2) * 2.0
    elif texture == "speckles":
        grey = np.where((rows % 3 == 0) & (columns % 3 == 0), 20, 220)
    elif texture == "weave":
        grey = 140 + 50 * np.sin(rows / 2.5) * np.sin(columns / 3.1) + dice().normal(0, 12, rows.shape)
    else:
        grey = np.where((rows % 24 - 12) ** 2 + (columns % 24 - 12) ** 2 < 49, 40, 190)
    picture = cv2.cvtColor(np.clip(grey, 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)
    assert AdviceKind.CLIPPED not in unread(np.asarray(picture, np.uint8), "ingredients")


def test_another_product_is_stopped_first_with_its_code() -> None:
    sentence = next(iter(advice(out_of_focus(label(), 1.0), JAM).values()))
    assert sentence.kind is AdviceKind.CONTRADICTION
    assert EAN in sentence.sentence
    assert JAM.text in sentence.sentence
    assert sentence.region is not None


def test_a_code_without_a_place_contradicts_as_well() -> None:
    found = coach.advise(label(), [Sighting(HAM)], JAM)
    assert [(one.kind, one.region) for one in found] == [(AdviceKind.CONTRADICTION, None)]


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((480, 640, 3), np.uint8),
        np.full((480, 640, 3), 200, np.uint8),
        np.full((70, 4000, 3), 128, np.uint8),
        np.full((9, 9), 128, np.uint8),
        np.full((5, 5, 3), 128, np.uint8),
        np.random.default_rng(1).integers(0, 256, (300, 400, 3)).astype(np.uint8),
    ],
)
def test_pictures_of_nothing_are_borne(picture: Picture) -> None:
    kinds = set(unread(picture, "nutrition"))
    assert kinds <= {AdviceKind.DARK}


@pytest.mark.parametrize(("sigma", "low", "high"), [(1.0, 0.8, 1.5), (2.0, 1.7, 2.6), (3.0, 2.2, 4.0)])
def test_softness_grows_as_the_blur_does(sigma: float, low: float, high: float) -> None:
    grey = cv2.cvtColor(label(), cv2.COLOR_BGR2GRAY)
    told = softness(np.asarray(cv2.GaussianBlur(grey, (0, 0), sigma), np.uint8)).sigma
    assert told is not None
    assert low < told < high
