"""The virtual camera: demo labels as a worker would show them, read by the real watch."""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes.reel import Heard, Watched

from hardware.virtual import Pace, VirtualCamera
from kiosk.core.faults import CameraFault


def test_each_demo_label_is_one_scan(watch: Callable[..., Watched], heard: Heard, demo: Path, tmp_path: Path) -> None:
    for name in ("ean13-oat-drink.jpg", "qr-return.jpg", "empty.jpg"):
        shutil.copy(demo / name, tmp_path)

    watch("demo:", open_frames=lambda _: VirtualCamera(tmp_path, Pace(fps=25.0)))
    heard.wait(lambda _: len(heard.texts()) >= 3)

    assert heard.texts()[:3] == ["9520123456788", "RETURN 20481", "9520123456788"]


def test_it_plays_for_ever_with_an_empty_bench_between_the_labels(demo: Path, tmp_path: Path) -> None:
    shutil.copy(demo / "qr-return.jpg", tmp_path)  # and no picture of the empty bench
    camera = VirtualCamera(tmp_path, Pace(fps=10_000.0))

    frames = [camera.read() for _ in range(200)]

    assert all(frame is not None and frame.bgr.shape == (720, 1280, 3) for frame in frames)
    assert len({frame.number for frame in frames if frame}) == 200


def test_closing_wakes_the_reader(demo: Path) -> None:
    camera, got = VirtualCamera(demo, Pace(fps=0.01)), []
    reader = threading.Thread(target=lambda: got.append(camera.read()))
    reader.start()

    camera.close()
    camera.close()
    reader.join(5)

    assert got == [None]


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_a_folder_without_labels_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(CameraFault):
        VirtualCamera(tmp_path / folder)
