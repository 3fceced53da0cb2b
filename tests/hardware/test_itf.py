"""Interleaved 2 of 5 has no end that proves itself: what is left of a covered label reads as a shorter one."""

import numpy as np
from fakes.pictures import Kind, Picture, drawn

from hardware.decoder import live_decoder

CASE = "19520123450035"


def texts(pictures: list[Picture]) -> set[str]:
    return {sighting.code.text for picture in pictures for sighting in live_decoder().decode(picture)}


def covered(left: int, right: int | None) -> Picture:
    """The label with something white over it, upright: tape, a torn corner, or a lamp's reflection."""
    picture = np.array(drawn(CASE, Kind.ITF))
    picture[:, left:right] = 255
    return picture


def test_what_is_left_of_a_covered_case_label_is_never_a_code_for_the_camera() -> None:
    width = drawn(CASE, Kind.ITF).shape[1]

    glare = [covered(left, left + 50) for left in range(60, width - 110, 6)]
    torn = [covered(left, None) for left in range(60, width - 60, 6)]

    assert texts(glare) <= {CASE}
    assert texts(torn) <= {CASE}
