"""Where codes may be, and how they are laid upright."""

import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn, rotated

from hardware.locate import around, locate
from hardware.opencv import cv2
from hardware.pictures import Blurred, grey_of
from hardware.strips import HASTY, PLAIN, Strip, Stripes, edge_sigma

EAN = "9520123456788"


def grey(picture: Picture) -> Picture:
    found = grey_of(picture)
    assert found is not None
    return found


@pytest.mark.parametrize("degrees", range(0, 180, 15))
def test_a_striped_place_is_found_with_its_angle_and_reads_upright(degrees: int) -> None:
    label = rotated(drawn(EAN, Kind.EAN13, scale=2), degrees)
    picture = grey(bench((label, 500, 150)))

    place = next(region for region in locate(picture) if region.is_striped)

    across = np.degrees(place.angle) + degrees  # pictures turn the other way round
    assert min(across % 180, -across % 180) < 1
    assert place.holds((500 + label.shape[1] // 2, 150 + label.shape[0] // 2))
    assert {reading.code.text for reading in Stripes(picture, place).read(PLAIN)} == {EAN}


def test_an_empty_noisy_bench_has_no_places() -> None:
    noise = np.random.default_rng(4).normal(90, 6, (720, 1280))

    assert locate(np.clip(noise, 0, 255).astype(np.uint8)) == []


def test_a_code_in_heavy_noise_is_still_the_likeliest_place() -> None:
    noise = np.random.default_rng(4).normal(0, 25, (720, 1280))
    picture = grey(bench((drawn(EAN, Kind.EAN13, scale=3), 400, 200)))
    noisy = np.clip(picture + noise, 0, 255).astype(np.uint8)

    place = locate(noisy)[0]

    assert place.is_striped
    assert place.holds((400 + 180, 200 + 90))


def test_a_square_code_is_a_patterned_place() -> None:
    square = drawn("https://example.com/abc", Kind.QRCode, scale=5)
    picture = grey(bench((square, 600, 300)))

    places = [region for region in locate(picture) if not region.is_striped]

    assert places[0].holds((600 + square.shape[1] // 2, 300 + square.shape[0] // 2))


@pytest.mark.parametrize("shape", [(8, 8), (8, 4000), (4000, 8), (31, 33), (2000, 3000), (8, 40000), (40000, 9)])
def test_any_shape_of_picture_can_be_searched(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(1).integers(0, 255, shape, dtype=np.uint8)

    for region in locate(picture):
        assert region.along > 0
        assert region.across > 0
        if region.is_striped:
            Stripes(picture, region).read(PLAIN)


@pytest.mark.parametrize("sigma", [1.5, 2.5, 4.0])
def test_the_blur_of_edges_is_measured(sigma: float) -> None:
    bars = np.repeat(np.tile([20.0, 220.0], 12).repeat(24)[None, :], 8, axis=0).astype(np.float32)
    blurred = np.asarray(cv2.GaussianBlur(bars, (0, 0), sigmaX=sigma, sigmaY=0.01), dtype=np.float32)

    assert edge_sigma(blurred) == pytest.approx(sigma, rel=0.2)


def test_the_box_around_a_polygon_holds_its_corners() -> None:
    corners = ((10, 40), (60, 10), (90, 60), (40, 90))

    assert all(around(corners).holds(corner) for corner in corners)


@pytest.mark.parametrize("strip", HASTY)
def test_strips_of_frames_read_a_label_though_it_was_laid_upright_narrower_than_they_ask(strip: Strip) -> None:
    picture = grey(bench((drawn(EAN, Kind.EAN13, scale=2), 500, 150)))
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), 1.4), dtype=np.uint8)
    place = next(region for region in locate(soft) if region.is_striped)

    read = Stripes(soft, place, widest=2.0).read(strip)

    assert {reading.code.text for reading in read} == {EAN}


@pytest.mark.parametrize(("sigma", "is_blurred"), [(0.5, False), (0.8, False), (1.5, True), (2.5, True)])
def test_a_place_out_of_focus_is_told_from_a_sharp_one(sigma: float, is_blurred: bool) -> None:
    picture = grey(bench((drawn(EAN, Kind.EAN13, scale=3), 500, 150)))
    soft = np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), dtype=np.uint8)

    assert Stripes(soft, next(region for region in locate(soft) if region.is_striped)).is_blurred is is_blurred


@pytest.mark.parametrize("shape", [(120, 90), (81, 333), (37, 17), (16, 500)])
def test_a_blur_is_undone_as_the_whole_transform_would(shape: tuple[int, int]) -> None:
    """Against the same filter in complex numbers, in pictures of even and odd sides."""
    drawn_ = np.random.default_rng(3).integers(0, 255, shape, dtype=np.uint8)
    soft = np.asarray(cv2.GaussianBlur(drawn_, (0, 0), 1.5), dtype=np.uint8)
    wide = np.pad(soft, 60, "edge").astype(np.float64)
    falls = np.outer(*(np.exp(-2 * (np.pi * 1.5 * np.fft.fftfreq(side)) ** 2) for side in wide.shape))
    whole = np.fft.ifft2(np.fft.fft2(wide) * falls / (falls * falls + 0.01)).real[60:-60, 60:-60]

    undone = Blurred(soft).unblurred(1.5, 0.01)

    assert np.abs(undone.astype(float) - np.clip(whole, 0, 255)).max() < 3
