"""Taking a photo as the window does: the still, what is read in it, what the coach says, and the bytes to keep."""

import io
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.clock import FakeClock
from fakes.pictures import Kind, drawn
from PIL import Image as Pillow
from PIL.ExifTags import IFD, Base

from hardware.look import look_for
from hardware.rest import RestingCamera
from hardware.watch import CameraWatch
from kiosk.assembly import camera_opener, camera_wishes
from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.faults import CameraFault
from kiosk.core.photo_shot import AdviceKind
from kiosk.photographer import Photographer
from kiosk.settings import Settings

EAN = "4006381333931"
OTHER = code_of_text("96385074", Symbology.EAN8)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A large picture of a label, as a camera with many pixels would give it."""
    sheet = np.full((1800, 2400, 3), 120, np.uint8)
    code = cv2.cvtColor(cv2.resize(drawn(EAN, Kind.EAN13), None, fx=3, fy=3), cv2.COLOR_GRAY2BGR)
    sheet[600 : 600 + code.shape[0], 700 : 700 + code.shape[1]] = code
    path = tmp_path / "label.png"
    cv2.imwrite(str(path), sheet)
    return path


class Shooting:
    """A kiosk's camera and its photographer."""

    def __init__(self, settings: Settings, clock: FakeClock) -> None:
        self.photographer = Photographer(settings, camera_wishes(settings), clock)
        self.events: list[object] = []
        self.camera = RestingCamera(lambda: self._watch(settings))

    def _watch(self, settings: Settings) -> CameraWatch:
        self.watch = CameraWatch(settings.camera, camera_opener(settings), look_for((14,)), self.events.append)
        return self.watch

    def begin(self) -> None:
        self.camera.start()
        while self.camera.newest_frame() is None:
            self.camera.wait_at_rest(0.02)


@pytest.fixture
def shooting(tmp_path: Path, picture: Path, fake_clock: FakeClock) -> Iterator[Shooting]:
    made = Shooting(Settings(data=tmp_path / "data", camera=str(picture), photo_long_edge=1600), fake_clock)
    made.begin()
    yield made
    made.camera.stop()


@pytest.fixture
def fake_clock() -> FakeClock:
    return FakeClock()


def tags(data: bytes) -> dict[int, object]:
    return dict(Pillow.open(io.BytesIO(data)).getexif().get_ifd(IFD.Exif))


def test_the_photo_is_sized_read_and_dated_and_its_original_is_whole(shooting: Shooting, fake_clock: FakeClock) -> None:
    shot = shooting.photographer.take(shooting.camera, code_of_text(EAN, Symbology.EAN13))

    assert shot.is_good
    assert shot.is_full_size
    assert (shot.width, shot.height) == (1600, 1200)
    assert Pillow.open(io.BytesIO(shot.jpeg)).size == (1600, 1200)
    assert Pillow.open(io.BytesIO(shot.original)).size == (2400, 1800)
    assert [code.text for code in shot.codes] == [EAN]
    local = fake_clock.now().wall.astimezone()
    assert tags(shot.jpeg)[Base.DateTimeOriginal] == f"{local:%Y:%m:%d %H:%M:%S}"


def test_another_product_is_told_and_an_unsure_clock_dates_nothing(shooting: Shooting, fake_clock: FakeClock) -> None:
    fake_clock.synced = False
    shot = shooting.photographer.take(shooting.camera, OTHER)

    assert [one.kind for one in shot.advice] == [AdviceKind.CONTRADICTION]
    assert Base.DateTimeOriginal not in tags(shot.jpeg)


def test_print_that_runs_out_is_told_only_where_the_photo_is_for_its_print(
    tmp_path: Path, fake_clock: FakeClock
) -> None:
    sheet = np.full((1080, 1920, 3), 205, np.uint8)
    for line in range(12):
        words = f"{line} Zutaten: Weizenmehl 38 %, Zucker, Palmoel, Kakaobutter, Eigelb, Salz, Emulgator Lecithine"
        cv2.putText(sheet, words, (400, 160 + 60 * line), cv2.FONT_HERSHEY_SIMPLEX, 1.3, (40, 40, 40), 2, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "ingredients.png"), cv2.GaussianBlur(sheet, (0, 0), 0.7))
    made = Shooting(Settings(data=tmp_path / "data", camera=str(tmp_path / "ingredients.png")), fake_clock)
    made.begin()
    told = {side: made.photographer.take(made.camera, None, side).advice for side in ("front", "ingredients")}
    made.camera.stop()
    assert told["front"] == ()
    assert [one.kind for one in told["ingredients"]] == [AdviceKind.CLIPPED]


def test_an_original_is_made_only_where_it_is_wanted_and_larger(
    tmp_path: Path, picture: Path, fake_clock: FakeClock
) -> None:
    for wish in ({"photo_keep_original": False, "photo_long_edge": 1600}, {"photo_long_edge": 4000}):
        made = Shooting(Settings(data=tmp_path / "data", camera=str(picture), **wish), fake_clock)
        made.begin()
        shot = made.photographer.take(made.camera)
        made.camera.stop()
        assert shot.original == b""


def test_without_a_camera_or_a_picture_the_fault_is_told_in_words(tmp_path: Path, fake_clock: FakeClock) -> None:
    made = Shooting(Settings(data=tmp_path / "data", camera="rtsp://127.0.0.1:1/none"), fake_clock)
    with pytest.raises(CameraFault, match="There is no camera"):
        made.photographer.take(None)
    with pytest.raises(CameraFault, match="No photo was taken"):
        made.photographer.take(made.camera)
