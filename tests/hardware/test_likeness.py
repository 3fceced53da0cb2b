"""Whether a picture looks like a code, on labels drawn by zxing-cpp's writer, sharp, soft, smeared and turned."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from hardware.ean_bars import symbol_of
from hardware.frames import Image
from hardware.likeness import Likenesses, likeness
from hardware.readings import Likeness, Reading
from kiosk.core.codes import Code, Symbology, code_of_bytes
from kiosk.core.gtin import check_digit

_FORMATS = {
    Symbology.EAN13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.UPCA: zxingcpp.BarcodeFormat.UPCA,
    Symbology.EAN8: zxingcpp.BarcodeFormat.EAN8,
}
PAIRS = [
    (Symbology.EAN13, "8153712228056", "8753118222056"),
    (Symbology.EAN13, "5683775206492", "5683475206792"),
    (Symbology.EAN13, "4991629713142", "4991689773148"),
    (Symbology.UPCA, "721345678104", "127345678104"),
    (Symbology.EAN8, "72134566", "12734566"),
]
"""What is printed, and what an engine makes of it: digits that have the same edges."""
PX, MARGIN = 3, 40
modules_wide = st.floats(0, 0.6)


def modules(text: str, symbology: Symbology) -> str:
    drawn = zxingcpp.create_barcode(text, _FORMATS[symbology])
    row = np.array(drawn.to_image(scale=1, add_quiet_zones=False))[0]
    return "".join("1" if value == 0 else "0" for value in row)


def label(text: str, symbology: Symbology) -> Image:
    row = np.array([255 - 255 * int(sign) for sign in modules(text, symbology)], np.uint8)
    return np.pad(np.tile(np.repeat(row, PX), (120, 1)), MARGIN, constant_values=255)


def reading(text: str, symbology: Symbology, image: Image) -> tuple[Code, list[Reading]]:
    right, bottom = image.shape[1] - MARGIN, image.shape[0] - MARGIN
    corners = ((MARGIN, MARGIN), (right, MARGIN), (right, bottom), (MARGIN, bottom))
    code = code_of_bytes(text.encode(), symbology)
    return code, [Reading(code, corners, "zbar", "even light")]


def told(image: Image, text: str, symbology: Symbology) -> Likeness:
    return Likenesses(image)(*reading(text, symbology, image))


def soft(image: Image) -> Image:
    return np.asarray(cv2.GaussianBlur(image, (0, 0), 0.6 * PX), np.uint8)


def wide(image: Image) -> Image:
    return np.asarray(cv2.erode(image, np.ones((1, 3), np.uint8)), np.uint8)


def thin(image: Image) -> Image:
    return np.asarray(cv2.dilate(image, np.ones((1, 2), np.uint8)), np.uint8)


def wide_soft_and_noisy(image: Image) -> Image:
    noise = np.random.default_rng(3).normal(0, 25, image.shape)
    return np.clip(soft(wide(image)) * 0.4 + 80 + noise, 0, 255).astype(np.uint8)


def scratched(image: Image) -> Image:
    spoilt = wide(image)
    for start in (60, 130, 200):
        cv2.line(spoilt, (start, 30), (start + 60, 170), 120, 6)
    return spoilt


LOOKS: list[Callable[[Image], Image]] = [np.copy, soft, wide, thin, wide_soft_and_noisy, scratched, cv2.bitwise_not]


@pytest.mark.parametrize(("symbology", "printed", "misread"), PAIRS)
@pytest.mark.parametrize("look", LOOKS)
def test_a_label_looks_like_what_is_printed_and_not_like_digits_with_the_same_edges(
    look: Callable[[Image], Image], symbology: Symbology, printed: str, misread: str
) -> None:
    image = np.asarray(look(label(printed, symbology)), np.uint8)

    assert told(image, printed, symbology) is Likeness.LIKE
    assert told(image, misread, symbology) is Likeness.UNLIKE


@pytest.mark.parametrize("degrees", [7, 90, 133, 180, 271])
def test_it_may_lie_any_way(degrees: float) -> None:
    symbology, printed, misread = PAIRS[0]
    flat = label(printed, symbology)
    side = int(1.2 * max(flat.shape))
    turn = cv2.getRotationMatrix2D((flat.shape[1] / 2, flat.shape[0] / 2), degrees, 1.0)
    turn[:, 2] += (side - flat.shape[1]) / 2, (side - flat.shape[0]) / 2
    image = np.asarray(cv2.warpAffine(flat, turn, (side, side), borderValue=(255, 255, 255)), np.uint8)
    _, (flat_reading,) = reading(printed, symbology, flat)
    corners = np.array([turn @ (x, y, 1) for x, y in flat_reading.polygon]).round().astype(int)
    polygon = tuple((int(x), int(y)) for x, y in corners)

    def looks(text: str) -> Likeness:
        code = code_of_bytes(text.encode(), symbology)
        return Likenesses(image)(code, [Reading(code, polygon, "zbar", "even light")])

    assert looks(printed) is Likeness.LIKE
    assert looks(misread) is Likeness.UNLIKE


def test_where_no_bars_are_nothing_is_known() -> None:
    symbology, printed, _ = PAIRS[0]
    noise = np.random.default_rng(5).integers(0, 256, (200, 365)).astype(np.uint8)

    assert told(noise, printed, symbology) is Likeness.UNKNOWN
    assert told(np.full((200, 365), 200, np.uint8), printed, symbology) is Likeness.UNKNOWN


def test_a_code_of_which_half_is_another_one_is_neither() -> None:
    one, other = (label(text, Symbology.EAN13) for text in ("4991629713142", "8153712228056"))
    spliced = np.hstack([one[:, :170], other[:, 170:]])

    assert told(spliced, "4991629713142", Symbology.EAN13) is not Likeness.LIKE
    assert told(spliced, "8153712228056", Symbology.EAN13) is not Likeness.LIKE


@pytest.mark.parametrize("polygon", [(), ((3, 3), (4, 3), (4, 4)), ((-90, -90), (-40, -90), (-40, -50))])
def test_a_place_that_is_none_tells_nothing(polygon: tuple[tuple[int, int], ...]) -> None:
    image = label("8153712228056", Symbology.EAN13)
    code = code_of_bytes(b"8153712228056", Symbology.EAN13)

    assert Likenesses(image)(code, [Reading(code, polygon, "zbar", "whole")]) is Likeness.UNKNOWN


@pytest.mark.parametrize(
    ("text", "symbology"), [("01234565", Symbology.UPCE), ("ABC", Symbology.CODE39), ("8153712228056", Symbology.QR)]
)
def test_other_kinds_of_codes_are_not_judged(text: str, symbology: Symbology) -> None:
    image = label("8153712228056", Symbology.EAN13)

    assert told(image, text, symbology) is Likeness.UNKNOWN


@given(st.sampled_from(sorted(_FORMATS)), st.integers(0, 10**12 - 1))
def test_bars_are_those_that_zxing_draws(symbology: Symbology, number: int) -> None:
    text = with_check_digit(number, symbology)
    symbol = symbol_of(text)

    assert symbol is not None
    assert symbol.modules() == modules(text, symbology)


@settings(max_examples=40, deadline=None)
@given(
    number=st.integers(0, 10**12 - 1),
    places=st.tuples(st.integers(0, 11), st.integers(0, 11)),
    digits=st.tuples(st.integers(0, 9), st.integers(0, 9)),
    ink=st.floats(-0.5, 0.6),
    blur=st.floats(0.1, 0.7),
    bend=st.floats(-2, 2),
    is_turned=st.booleans(),
)
def test_of_any_two_codes_the_printed_one_is_told(
    number: int,
    places: tuple[int, int],
    digits: tuple[int, int],
    ink: float,
    blur: float,
    bend: float,
    is_turned: bool,
) -> None:
    printed = with_check_digit(number, Symbology.EAN13)
    body = list(printed[:-1])
    for place, digit in zip(places, digits, strict=True):
        body[place] = str(digit)
    other = with_check_digit(int("".join(body)), Symbology.EAN13)
    assume(other != printed)
    profile = drawn_profile(modules(printed, Symbology.EAN13), ink, blur, bend)[:: -1 if is_turned else 1]

    assert looks(profile, printed) is Likeness.LIKE
    assert looks(profile, other) is not Likeness.LIKE


def looks(profile: "np.ndarray[tuple[int], np.dtype[np.float64]]", text: str) -> Likeness:
    symbol = symbol_of(text)
    assert symbol is not None
    return likeness(profile, 95 * PX, symbol)


def drawn_profile(signs: str, ink: float, blur: float, bend: float) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Grey values pixel by pixel, finely drawn: bars grown at both ends, bent, blurred, then seen by pixels."""
    fine = 20
    at = np.arange(-10 * fine, (len(signs) + 10) * fine) / fine
    half = len(signs) / 2
    straight = at + bend * (((at - half) / half) ** 2 - 1) * (np.abs(at - half) <= half)
    bars = np.concatenate([[0.0], np.array([float(sign) for sign in signs]), [0.0]])
    is_ink = bars[np.clip(np.floor(straight).astype(int) + 1, 0, len(bars) - 1)]
    size = np.ones((1, 1 + 2 * round(abs(ink) / 2 * fine)), np.uint8)
    grown = (cv2.dilate if ink > 0 else cv2.erode)(is_ink[None].astype(np.float32), size)
    soft_ink = cv2.GaussianBlur(grown, (0, 0), blur * fine)
    seen = cv2.resize(soft_ink, (round(len(at) / fine * PX), 1), interpolation=cv2.INTER_AREA)[0]
    return 220 - 180 * seen.astype(np.float64)


def with_check_digit(number: int, symbology: Symbology) -> str:
    length = {Symbology.EAN13: 12, Symbology.UPCA: 11, Symbology.EAN8: 7}[symbology]
    body = str(number % 10**length).zfill(length)
    return body + str(check_digit(body))
