"""Frames of a camera: what is read at once, what only in turn, and what never."""

import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn, rotated

from hardware.live_decoder import LiveDecoder
from hardware.opencv import cv2

EAN = "9520123456788"


def seen(decoder: LiveDecoder, picture: Picture, frames: int = 1) -> set[str]:
    """What is sure in one of so many frames, each with noise of its own."""
    noise = np.random.default_rng(7)
    found: set[str] = set()
    for _ in range(frames):
        frame = np.clip(picture + noise.normal(0, 3, picture.shape), 0, 255).astype(np.uint8)
        found |= {sighting.code.text for sighting in decoder.decode(frame) if sighting.is_sure}
    return found


def patient() -> LiveDecoder:
    """With time for every pass in each frame, whatever else this machine does."""
    return LiveDecoder(budget_s=60.0)


class Ticking:
    """A clock on which every look at it costs ``step_s``."""

    def __init__(self, step_s: float) -> None:
        self._now_s, self._step_s = 0.0, step_s
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        self._now_s += self._step_s
        return self._now_s


@pytest.mark.parametrize("degrees", range(0, 180, 20))
def test_a_label_is_read_at_any_angle(degrees: int) -> None:
    label = rotated(drawn(EAN, Kind.EAN13, scale=2), degrees)

    assert seen(patient(), bench((label, 450, 120))) == {EAN}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("LOC-A12-03", Kind.Code128),
        ("ABC-12", Kind.Code39),
        ("20123451", Kind.EAN8),
        ("19520123450035", Kind.ITF),
        ("https://example.com/abc", Kind.QRCode),
        ("0123456789-ABCDEFG", Kind.DataMatrix),
        ("PALLET 4711 DOCK 3", Kind.Aztec),
        ("SHIP-TO:0123456789-ABCDEFGH", Kind.PDF417),
        ("(01)09520123456788", Kind.DataBarOmni),
    ],
)
def test_every_kind_is_read_live(content: str, kind: Kind) -> None:
    expected = content.replace("(01)", "01")

    assert seen(patient(), bench((drawn(content, kind, scale=3), 350, 220))) == {expected}


def test_a_turned_pdf417_is_read_though_both_engines_want_it_upright() -> None:
    label = rotated(drawn("SHIP-TO:0123456789-ABCDEFGH", Kind.PDF417, scale=3), 25)

    assert seen(patient(), bench((label, 350, 100))) == {"SHIP-TO:0123456789-ABCDEFGH"}


def test_a_label_out_of_focus_is_read_as_sharp_as_its_edges_allow() -> None:
    blurred = cv2.GaussianBlur(bench((drawn(EAN, Kind.EAN13, scale=3), 400, 200)), (0, 0), 2.2)

    assert seen(patient(), np.asarray(blurred, dtype=np.uint8), frames=2) == {EAN}


@pytest.mark.parametrize(
    ("content", "kind", "scale", "sigma"),
    [
        (EAN, Kind.EAN13, 2, 1.6),
        ("LOC-A12-03", Kind.Code128, 2, 1.6),
        ("19520123450035", Kind.ITF, 2, 1.8),
        ("LOC-A12", Kind.Code39, 2, 1.4),
        ("https://example.com/abc", Kind.QRCode, 4, 2.0),
    ],
)
def test_while_focus_settles_the_first_passes_are_enough(content: str, kind: Kind, scale: int, sigma: float) -> None:
    """Bars two pixels wide, most of a bar's width out of focus, and no time for the harder passes."""
    soft = cv2.GaussianBlur(bench((drawn(content, kind, scale=scale), 500, 250)), (0, 0), sigma)
    decoder = LiveDecoder(budget_s=0.5, clock=Ticking(step_s=1.0))

    assert seen(decoder, np.asarray(soft, dtype=np.uint8)) == {content}


def test_light_bars_on_dark_ground_are_read() -> None:
    label = np.asarray(255 - drawn(EAN, Kind.EAN13, scale=3), dtype=np.uint8)

    assert seen(patient(), bench((label, 400, 200)), frames=2) == {EAN}


def test_several_codes_in_one_frame_are_all_seen() -> None:
    picture = bench(
        (drawn(EAN, Kind.EAN13, scale=2), 200, 200),
        (drawn("LOC-A12-03", Kind.Code128, scale=2), 700, 200),
        (drawn("https://example.com/abc", Kind.QRCode, scale=4), 550, 400),
    )

    assert seen(patient(), picture, frames=3) == {EAN, "LOC-A12-03", "https://example.com/abc"}


def test_2d_codes_beside_one_that_is_read_are_believed_without_time_for_harder_passes() -> None:
    """Each is looked at once more by itself."""
    decoder = LiveDecoder(budget_s=0.5, clock=Ticking(step_s=1.0))
    squares = [("PALLET 4711", Kind.DataMatrix), ("https://example.com/abc", Kind.QRCode), ("DOCK 3", Kind.Aztec)]
    picture = bench(*((drawn(text, kind, scale=4), 200 + 300 * at, 220) for at, (text, kind) in enumerate(squares)))

    assert seen(decoder, picture, frames=3) == {text for text, _ in squares}


def test_only_expected_lengths_of_itf_are_seen() -> None:
    label = bench((drawn("2167361334", Kind.ITF), 400, 250))

    assert seen(patient(), label, frames=3) == set()
    assert seen(LiveDecoder(frozenset({10}), budget_s=60.0), label, frames=3) == {"2167361334"}


@pytest.mark.parametrize(
    ("content", "kind", "scale", "degrees", "sigma"),
    [("20123451", Kind.EAN8, 2, 34, 1.8), ("01234565", Kind.UPCE, 3, 24, 2.9), ("01234565", Kind.UPCE, 2, 34, 1.9)],
)
def test_a_short_retail_code_that_one_engine_alone_reads_is_not_even_a_doubt(
    content: str, kind: Kind, scale: int, degrees: int, sigma: float
) -> None:
    """A doubt that comes again counts, and ghosts of such codes do: the second picture reads as 01234709 too."""
    label = bench((rotated(drawn(content, kind, scale=scale), degrees), 400, 150))
    blurred = np.asarray(cv2.GaussianBlur(label, (0, 0), sigma), dtype=np.uint8)

    assert [s for s in patient().decode(blurred) if not s.is_sure] == []


def test_a_known_place_is_read_first_whatever_else_comes_into_view() -> None:
    alone = bench((drawn(EAN, Kind.EAN13, scale=1), 5, 5))
    crowded = alone.copy()
    stripes = np.tile(np.repeat([20, 230], 5), 24)[None, :].repeat(240, axis=0)
    for left, top, grating in ((300, 100, stripes), (750, 100, stripes.T), (300, 420, stripes.T), (750, 420, stripes)):
        crowded[top : top + 240, left : left + 240] = grating[:, :, None]
    known, fresh = (LiveDecoder(budget_s=0.5, clock=Ticking(step_s=1.0)) for _ in range(2))

    assert {s.code.text for s in known.decode(alone)} == {EAN}
    assert {s.code.text for s in known.decode(crowded)} == {EAN}
    assert fresh.decode(crowded) == []


def test_when_time_is_up_only_the_easy_passes_are_made() -> None:
    """A slow machine drops passes, not frames."""
    hard = bench((np.asarray(255 - drawn(EAN, Kind.EAN13, scale=3), dtype=np.uint8), 400, 200))
    clock = Ticking(step_s=1.0)

    LiveDecoder(budget_s=0.5, clock=clock).decode(hard)

    assert clock.looks <= 2


def test_harder_passes_take_turns_over_frames() -> None:
    """With time for three passes a frame, a label that only one late pass reads is read after some frames."""
    hard = bench((np.asarray(255 - drawn(EAN, Kind.EAN13, scale=3), dtype=np.uint8), 400, 200))
    decoder = LiveDecoder(budget_s=10.5, clock=Ticking(step_s=1.0))

    assert seen(decoder, hard) == set()
    assert {s.code.text for _ in range(20) for s in decoder.decode(hard)} == {EAN}


def test_a_machine_too_slow_for_the_easy_passes_still_takes_its_turns_at_the_harder_ones() -> None:
    """Else a label that only a late pass reads is never read there, however long it is held."""
    hard = bench((np.asarray(255 - drawn(EAN, Kind.EAN13, scale=3), dtype=np.uint8), 400, 200))
    decoder = LiveDecoder(budget_s=0.5, clock=Ticking(step_s=1.0))

    assert {s.code.text for _ in range(120) for s in decoder.decode(hard)} == {EAN}


def test_frames_of_any_kind_are_no_crash() -> None:
    decoder = LiveDecoder()
    for picture in (np.zeros((2, 2, 3), np.uint8), np.zeros((720, 1280), np.uint8), np.zeros((9, 9, 4), np.uint8)):
        assert decoder.decode(picture) == []
