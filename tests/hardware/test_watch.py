"""What a worker does in front of the camera, and what is counted."""

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, Picture, bench, drawn
from fakes.reel import LONGEST_S, Heard, Reel, Watched

from hardware.decoder import StillDecoder
from hardware.frames import Frames
from hardware.viewfinder import aim_box
from kiosk.core.codes import Sighting
from kiosk.core.events import CodeScanned, SightingsChanged, ThreadFailed
from kiosk.core.faults import CameraFault

OAT, RICE = "9520123456788", "9520123450021"
LABEL = {text: drawn(text, Kind.EAN13, scale=2) for text in (OAT, RICE)}
LAST = bench((drawn("THE END", Kind.Code128, scale=2), 450, 300))
EMPTY = bench()
IN_VIEW, OUTSIDE = (450, 260), (20, 20)  # left, top of a label in the viewfinder, and in the corner of the frame


def held(*texts: str, at: tuple[int, int] = IN_VIEW) -> Picture:
    return bench(*((LABEL[text], at[0], at[1] + 220 * place) for place, text in enumerate(texts)))


def times(begin: float, end: float, step: float = 0.1) -> list[float]:
    return [begin + step * count for count in range(round((end - begin) / step))]


@pytest.fixture
def reel(watch: Callable[..., Watched]) -> Reel:
    """A camera under watch."""
    reel = Reel()
    watch(reel)
    return reel


def counted(reel: Reel, heard: Heard) -> list[str]:
    """The codes that were counted, after all pictures were looked at."""
    reel.show(LAST, 1000.0, 1000.4)
    heard.wait(lambda _: "THE END" in heard.texts())
    return heard.texts()[:-1]


def test_a_label_held_for_long_is_one_scan(reel: Reel, heard: Heard) -> None:
    reel.show(held(OAT), *times(0, 5))

    assert counted(reel, heard) == [OAT]


def test_a_label_that_blurs_for_a_moment_is_still_one_scan(reel: Reel, heard: Heard) -> None:
    blurred = np.asarray(cv2.blur(held(OAT), (25, 25)))
    for begin in range(4):
        reel.show(held(OAT), *times(begin, begin + 0.3))
        reel.show(blurred, *times(begin + 0.3, begin + 1))

    assert counted(reel, heard) == [OAT]


def test_a_label_shown_again_after_it_left_is_another_scan(reel: Reel, heard: Heard) -> None:
    reel.show(held(OAT), *times(0, 1))
    reel.show(EMPTY, *times(1, 2.5))
    reel.show(held(OAT), *times(2.5, 3.5))

    assert counted(reel, heard) == [OAT, OAT]


def test_one_label_after_the_other_without_a_gap_is_two_scans(reel: Reel, heard: Heard) -> None:
    reel.show(held(OAT), *times(0, 1))
    reel.show(held(RICE), *times(1, 2))

    assert counted(reel, heard) == [OAT, RICE]


def test_a_label_outside_the_viewfinder_is_one_scan_however_long_it_lies_there(reel: Reel, heard: Heard) -> None:
    """The whole frame is looked at every third time only, and a still picture four times a second."""
    reel.show(held(OAT, at=OUTSIDE), *times(0, 8, step=0.25))

    assert counted(reel, heard) == [OAT]


def test_a_label_that_lies_beside_the_viewfinder_is_not_counted_again_after_each_product(
    reel: Reel, heard: Heard
) -> None:
    lying = (LABEL[RICE], *OUTSIDE)
    alone, with_product = bench(lying), bench(lying, (LABEL[OAT], *IN_VIEW))
    reel.show(alone, *times(0, 1))
    for begin in (1, 5, 9):
        reel.show(with_product, *times(begin, begin + 2))
        reel.show(alone, *times(begin + 2, begin + 4))

    assert counted(reel, heard) == [RICE, OAT, OAT, OAT]


def test_time_in_which_nobody_looked_is_no_absence(reel: Reel, heard: Heard) -> None:
    """The machine was busy for two seconds while the label lay still."""
    reel.show(held(OAT), 0.0, 0.3, 2.3, 2.6)

    assert counted(reel, heard) == [OAT]


def test_the_boxes_follow_the_label_in_pixels_of_the_whole_frame(reel: Reel, heard: Heard) -> None:
    reel.show(held(OAT), *times(0, 0.5))
    reel.show(EMPTY, *times(0.5, 1))
    assert counted(reel, heard) == [OAT]

    seen = heard.of(SightingsChanged)
    assert seen[0].width, seen[0].height == (1280, 720)
    left, top, right, bottom = aim_box(1280, 720)
    for x, y in seen[0].sightings[0].polygon:
        assert IN_VIEW[0] - 2 <= x <= IN_VIEW[0] + LABEL[OAT].shape[1] + 2
        assert IN_VIEW[1] - 2 <= y <= IN_VIEW[1] + LABEL[OAT].shape[0] + 2
        assert left <= x <= right
        assert top <= y <= bottom
    assert any(not event.sightings for event in seen[1:])  # and vanish with it


def test_the_boxes_and_the_picture_vanish_with_the_camera(watch: Callable[..., Watched], heard: Heard) -> None:
    reel = Reel()
    watched = watch(reel)
    reel.show(held(OAT), 0.0)
    heard.wait(lambda _: bool(heard.texts()))

    reel.vanish()

    heard.wait(lambda _: not heard.of(SightingsChanged)[-1].sightings)
    heard.wait_for_states("LIVE", "STALLED")
    assert watched.newest.peek() is None


def test_a_driver_that_hangs_is_told_and_its_last_picture_vanishes(watch: Callable[..., Watched], heard: Heard) -> None:
    reel = Reel()
    watched = watch(reel)
    reel.show(held(OAT), 0.0)  # and then nothing: read() does not return

    heard.wait_for_states("LIVE", "STALLED")
    assert watched.newest.peek() is None
    reel.show(held(OAT), 3.0)
    heard.wait_for_states("STALLED", "LIVE")


def test_a_decoder_that_fails_is_told_and_works_again(watch: Callable[..., Watched], heard: Heard) -> None:
    class Failing(StillDecoder):
        fails = True

        def decode(self, image: Picture) -> list[Sighting]:
            if self.fails:
                self.fails = False
                raise RuntimeError("the library has a bug")
            return super().decode(image)

    reel = Reel()
    watch(reel, decoder=Failing())
    reel.show(held(OAT), 0.0)
    heard.wait(lambda _: bool(heard.of(ThreadFailed)))
    reel.show(held(RICE), 5.0)

    heard.wait(lambda _: heard.texts() == [RICE])


def test_a_camera_that_fails_in_an_unknown_way_is_opened_again(watch: Callable[..., Watched], heard: Heard) -> None:
    reel, tries = Reel(), []

    def open_frames(source: str) -> Frames:
        tries.append(source)
        if len(tries) == 1:
            raise RuntimeError("the driver has a bug")
        return reel

    watch("camera", open_frames=open_frames)
    reel.show(held(OAT), 0.0)

    heard.wait(lambda _: heard.texts() == [OAT])
    assert len(heard.of(ThreadFailed)) == 1
    reel.vanish()


def test_the_same_trouble_is_told_once(watch: Callable[..., Watched], heard: Heard) -> None:
    tries = threading.Semaphore(0)

    def open_frames(_: str) -> Frames:
        tries.release()
        raise CameraFault("No such camera", "It is not there.")

    watch("camera", open_frames=open_frames)

    for _ in range(4):
        assert tries.acquire(timeout=LONGEST_S)
    assert heard.states() == ["OPENING", "ABSENT"]


def test_a_folder_is_shown_picture_by_picture_and_every_label_counts(
    watch: Callable[..., Watched], heard: Heard, tmp_path: Path
) -> None:
    for number, picture in enumerate([held(OAT), held(OAT), held(RICE, at=OUTSIDE)]):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture)
    watch(str(tmp_path))

    heard.wait_for_states("LIVE", "ENDED")
    heard.wait(lambda _: heard.texts() == [OAT, OAT, RICE])  # the same picture twice is shown twice
    assert all(isinstance(event, CodeScanned) for event in heard.of(CodeScanned))


def test_stopping_twice_and_before_starting_is_fine(heard: Heard) -> None:
    never_started = Watched(Reel(), heard)
    never_started.stop()
    never_started.stop()

    reel = Reel()
    with Watched(reel, heard) as watched:
        reel.show(held(OAT), 0.0)
        heard.wait(lambda _: heard.texts() == [OAT])
        reel.vanish()
        watched.stop()
    watched.stop()


def test_a_driver_that_hangs_while_opening_does_not_keep_the_kiosk_from_stopping(
    heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    hangs, is_over = threading.Event(), threading.Event()

    def open_frames(_: str) -> Frames:
        hangs.set()
        is_over.wait(LONGEST_S)
        raise CameraFault("Too late", "It was opened too late.")

    with Watched("camera", heard, open_frames=open_frames):
        assert hangs.wait(LONGEST_S)
    is_over.set()

    assert "abandoned" in caplog.text
