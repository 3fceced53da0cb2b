"""What the sides of a PDF417 tell, on symbols drawn by zxing-cpp's writer, whole and wrongly put together."""

from collections.abc import Callable

import numpy as np
import pytest
import zxingcpp

from hardware.frames import Image
from hardware.row_indicators import correction_told
from hardware.zxing import Wanted, scan

LONG = "All about a pallet: " * 20
START_AND_INDICATOR = 34
"""Modules."""


def symbol(text: str, columns: int, scale: int = 4) -> Image:
    drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.PDF417, columns=columns)
    return np.pad(np.array(drawn.to_image(scale=scale, add_quiet_zones=False)), 40, constant_values=255)


def read_one(image: Image) -> tuple[str, list[tuple[int, int]]]:
    (found,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.PDF417]))
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return found.ec_level, [(corner.x, corner.y) for corner in corners]


def wide(image: Image) -> Image:
    return np.minimum(image, np.roll(image, 1, axis=1))  # a pixel of ink more


def grey_and_noisy(image: Image) -> Image:
    noise = np.random.default_rng(7).normal(0, 9, image.shape)
    return np.clip(image * 0.4 + 70 + noise, 0, 255).astype(np.uint8)


def under_a_lamp(image: Image) -> Image:
    light = np.linspace(0.35, 1.0, image.shape[1])
    return (image * light).astype(np.uint8)


@pytest.mark.parametrize(("text", "columns"), [("A", 1), ("QG-1686461", 2), ("0123456789" * 30, 7), (LONG, 20)])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize("look", [np.copy, wide, grey_and_noisy, under_a_lamp])
def test_both_sides_tell_what_the_symbol_was_read_with(
    text: str, columns: int, turns: int, look: Callable[[Image], Image]
) -> None:
    clean = symbol(text, columns)
    level, corners = read_one(np.ascontiguousarray(np.rot90(clean, turns)))

    told = correction_told(np.ascontiguousarray(np.rot90(look(clean), turns)), corners)

    assert {f"{percent}%" for percent in told} == {level}


def test_a_left_edge_of_another_label_contradicts_the_right_one() -> None:
    label, other = symbol("0123456789" * 6, 2), symbol("0123456789" * 12, 4)
    level, corners = read_one(label)
    height = min(len(label), len(other)) - 40
    edge = 40 + 4 * START_AND_INDICATOR
    label[40:height, :edge] = other[40:height, :edge]

    told = {f"{percent}%" for percent in correction_told(label, corners)}

    assert level in told
    assert len(told) == 2


def test_torn_edges_tell_nothing_and_stop_nothing() -> None:
    image = symbol("QG-1686461", 2)
    _, corners = read_one(image)
    image[:, 40 + 4 * 20 : 40 + 4 * 30] = 255
    image[:, -40 - 4 * 30 : -40 - 4 * 22] = 0

    assert correction_told(image, corners) == set()


def test_every_row_of_the_tallest_symbol_is_known() -> None:
    image = symbol("x" * 900, 10, scale=3)
    level, corners = read_one(image)

    assert {f"{percent}%" for percent in correction_told(image, corners)} == {level}
    assert [reading.code.text for reading in scan(image, Wanted.STACKED, "whole")] == ["x" * 900]
