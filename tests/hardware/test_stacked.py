"""Equal line codes one above the other, through the decoder of the camera: one tall label is never two scans."""

import numpy as np
import pytest
import zxingcpp
from fakes.pictures import Kind, Picture, bench

from hardware.live_decoder import LiveDecoder
from kiosk.core.presence import Presence

KINDS = [(Kind.EAN13, "9520123456788"), (Kind.Code128, "LOC-A12-03")]
PICTURES = 4


def bars(kind: Kind, text: str, height: int) -> Picture:
    """A label of nothing but bars, so high."""
    drawn = np.asarray(zxingcpp.create_barcode(text, kind).to_image(scale=2, add_quiet_zones=True))
    row = np.asarray(drawn[drawn.shape[0] // 2], dtype=np.uint8)
    return np.pad(np.repeat(row[None, :], height, axis=0), 20, constant_values=255)


def count(picture: Picture) -> int:
    """How many scans it is, held in view with the noise of a sensor."""
    random, decoder, presence = np.random.default_rng(1), LiveDecoder(budget_s=1.0), Presence()
    found = 0
    for number in range(PICTURES):
        grain = random.integers(-3, 4, picture.shape)
        seen = decoder.decode(np.clip(picture + grain, 0, 255).astype(np.uint8))
        found += len(presence.saw(seen, 0.1 * (number + 1), picture.shape[1]))
    return found


@pytest.mark.parametrize(("kind", "text"), KINDS)
@pytest.mark.parametrize("stripe", [0, 6, 20, 60])
def test_a_tall_label_is_one_also_with_a_white_stripe_across_it(kind: Kind, text: str, stripe: int) -> None:
    label = bars(kind, text, 300)
    label[150 : 150 + stripe] = 255

    assert count(bench((label, 400, 100))) == 1


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_two_labels_well_apart_are_two(kind: Kind, text: str) -> None:
    label = bars(kind, text, 100)

    assert count(bench((label, 400, 30), (label, 400, 500))) == 2


@pytest.mark.parametrize(("kind", "text"), KINDS)
def test_two_labels_that_touch_cannot_be_told_from_a_torn_one_and_count_as_one(kind: Kind, text: str) -> None:
    label = bars(kind, text, 60)

    assert count(bench((label, 400, 100), (label, 400, 200))) == 1
