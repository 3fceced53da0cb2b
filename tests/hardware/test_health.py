"""When a picture counts as black or frozen, and when the camera is opened anew: on made-up frames and times."""

import numpy as np
import pytest

from hardware.frames import Frame
from hardware.health import DARK_S, FROZEN_S, Health, PictureHealth

STILL = np.full((720, 1280, 3), 90, np.uint8)
STILL[200:400, 300:900] = 220
BLACK = np.zeros((720, 1280, 3), np.uint8)


def noisy(picture: np.ndarray, number: int, strength: int = 2) -> np.ndarray:
    grain = np.random.default_rng(number).integers(-strength, strength + 1, picture.shape)
    return np.clip(picture.astype(int) + grain, 0, 255).astype(np.uint8)


class Eye:
    """Shows pictures to a PictureHealth, eight a second."""

    def __init__(self, is_sensor: bool = True) -> None:
        self.health = PictureHealth()
        self.is_sensor = is_sensor
        self.now_s = 100.0

    def see(self, picture: np.ndarray, seconds: float, *, noise: int = 0) -> Health:
        told = Health.FINE
        for number in range(round(seconds * 8)):
            image = noisy(picture, number, noise) if noise else picture.copy()
            told = self.health.look(Frame(image, number, self.now_s), is_sensor=self.is_sensor)
            self.now_s += 0.125
        return told


def test_the_noise_of_a_sensor_is_enough_to_be_alive() -> None:
    assert Eye().see(STILL, 10.0, noise=1) is Health.FINE


def test_the_same_bytes_for_three_seconds_are_frozen_and_one_other_picture_ends_it() -> None:
    eye = Eye()

    assert eye.see(STILL, FROZEN_S[0] - 0.2) is Health.FINE
    assert eye.see(STILL, 0.5) is Health.FROZEN
    assert eye.see(noisy(STILL, 1), 0.125) is Health.FINE


def test_a_change_of_one_pixel_anywhere_is_life() -> None:
    eye = Eye()
    changed = STILL.copy()
    changed[3, 5, 1] += 1  # not among the pixels that are sampled first
    for _ in range(10):
        assert eye.see(STILL, 1.0) is Health.FINE
        assert eye.see(changed, 1.0) is Health.FINE


def test_a_source_that_is_no_sensor_may_repeat_itself() -> None:
    eye = Eye(is_sensor=False)

    assert eye.see(STILL, 30.0) is Health.FINE
    assert not eye.health.is_reopening_due(eye.now_s)


def test_black_is_told_after_the_black_pictures_with_which_cameras_begin() -> None:
    eye = Eye()

    assert eye.see(BLACK, DARK_S - 0.2, noise=6) is Health.FINE
    assert eye.see(BLACK, 0.5, noise=6) is Health.DARK
    assert eye.see(STILL, 0.125, noise=6) is Health.FINE
    assert eye.see(BLACK, DARK_S - 0.2, noise=6) is Health.FINE  # and counts anew


def test_black_without_any_noise_is_black_and_not_frozen() -> None:
    assert Eye().see(BLACK, 10.0) is Health.DARK


@pytest.mark.parametrize("level", [0, 5, 12])
def test_a_label_in_poor_light_is_not_black(level: int) -> None:
    picture = np.full((720, 1280, 3), level, np.uint8)
    picture[300:420, 500:740] = 110  # a label of 240x120 pixels

    assert Eye().see(picture, 5.0, noise=2) is Health.FINE


def test_opening_anew_is_tried_at_growing_intervals_and_the_count_ends_with_the_freeze() -> None:
    eye = Eye()
    tried: list[float] = []
    began_s = eye.now_s
    while len(tried) < 7:
        eye.see(STILL, 0.125)
        if eye.health.is_reopening_due(eye.now_s):
            eye.health.reopened(eye.now_s)
            tried.append(eye.now_s)

    pauses = np.diff([began_s, *tried])
    assert pauses == pytest.approx([3, 6, 12, 24, 60, 60, 60], abs=0.3)
    assert eye.see(STILL, 0.125) is Health.FROZEN  # opening anew did not help, and that is told all the time

    eye.see(STILL, 0.2, noise=1)
    eye.see(STILL, FROZEN_S[0] + 0.3)
    assert eye.health.is_reopening_due(eye.now_s)
