"""Where the aim lies in a frame."""

from hypothesis import given
from hypothesis import strategies as st

from hardware.viewfinder import AIM, aim_box

sides = st.integers(0, 10_000)


def test_the_aim_of_a_common_frame():
    assert aim_box(1280, 720) == (154, 173, 1126, 547)


@given(sides, sides)
def test_the_aim_lies_in_the_middle_of_every_frame(width, height):
    left, top, right, bottom = aim_box(width, height)
    assert 0 <= left <= right <= width
    assert 0 <= top <= bottom <= height
    assert abs(left - (width - right)) <= 1
    assert abs(top - (height - bottom)) <= 1
    assert abs((right - left) - AIM[0] * width) < 1
    assert abs((bottom - top) - AIM[1] * height) < 1
