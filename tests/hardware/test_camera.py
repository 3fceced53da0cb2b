"""Opening what people name as a camera: whatever it is, there are frames or a sentence."""

import os
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
import pytest
from fakes.pictures import Kind, drawn

from hardware.camera import Folder, is_recorded, open_source, read_picture
from hardware.frames import Frame, Frames
from kiosk.core.faults import CameraFault


def all_frames(frames: Frames) -> list[Frame]:
    found = []
    while (frame := frames.read()) is not None:
        found.append(frame)
    return found


def refused(source: str) -> str:
    """The sentence with which ``source`` is refused."""
    with pytest.raises(CameraFault) as told:
        open_source(source)
    assert told.value.title
    assert told.value.sentence.endswith((".", "?"))
    return told.value.sentence


@pytest.fixture
def label(tmp_path: Path) -> Path:
    path = tmp_path / "label.png"
    cv2.imwrite(str(path), drawn("9520123456788", Kind.EAN13))
    return path


@pytest.mark.parametrize(("name", "codec"), [("film.avi", "MJPG"), ("film.mp4", "mp4v")])
def test_a_video_gives_all_its_frames_and_ends(tmp_path: Path, name: str, codec: str) -> None:
    path = tmp_path / name
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), 15, (320, 240))
    for brightness in range(31):
        writer.write(np.full((240, 320, 3), brightness * 8, np.uint8))
    writer.release()

    film = open_source(str(path))
    frames = all_frames(film)

    assert not film.is_live
    assert [frame.number for frame in frames] == list(range(1, 32))
    assert [round(frame.bgr.mean() / 8) for frame in frames] == list(range(31))
    assert frames[-1].at_s == pytest.approx(2.0)
    assert film.read() is None
    film.close()
    film.close()
    assert film.read() is None


def test_a_folder_gives_its_pictures_in_order_and_tells_the_rotten_ones(tmp_path: Path, label: Path) -> None:
    whole = label.read_bytes()
    (tmp_path / "a.jpg").write_bytes(b"")
    (tmp_path / "b.JPG").write_bytes(cv2.imencode(".jpg", cv2.imread(str(label)))[1].tobytes())
    (tmp_path / "c.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "d.bmp").write_bytes(b"BM no bitmap at all")
    (tmp_path / "e.png").mkdir()
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / "f.jpg").symlink_to("nowhere.jpg")
    rotten: list[CameraFault] = []

    frames = all_frames(Folder(tmp_path, rotten.append))

    assert len(frames) + len(rotten) == 5
    assert {"a.jpg", "d.bmp"} <= {Path(fault.sentence.split()[0]).name for fault in rotten}
    assert all(frame.is_presentation for frame in frames)
    assert len({frame.number for frame in frames}) == len(frames)


def test_a_picture_alone_is_one_presentation(label: Path) -> None:
    [frame] = all_frames(open_source(str(label)))

    assert frame.is_presentation
    assert frame.bgr.ndim == 3


@pytest.mark.parametrize(
    "source",
    [
        "no-such-camera",
        "",
        "~no-such-person/film.mp4",
        "x" * 300,
        "\x00",
        "²",
        "-1",
        "63",
        "99999999999999999999",
        "/dev/null",
        "/dev/zero",
        "/dev/video63",
        "http://[::1",
        "http://127.0.0.1:1/video",
        "rtsp://127.0.0.1:1/video",
    ],
)
def test_what_is_no_camera_is_refused_with_a_sentence(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    refused(source)


@pytest.mark.parametrize("scheme", ["http", "rtsp", "rtmp", "HTTP", "ftp"])
def test_a_password_in_an_address_is_never_told(scheme: str) -> None:
    assert "hunter2" not in refused(f"{scheme}://worker:hunter2@127.0.0.1:1/video?token=hunter2")


def test_files_that_are_no_video_are_refused(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("This is no video.\n" * 50)
    (tmp_path / "empty.avi").touch()
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")

    for name in ("text.mp4", "empty.avi", "folder", "pipe"):
        assert name in refused(str(tmp_path / name))


def test_a_name_with_control_characters_is_made_harmless(tmp_path: Path) -> None:
    path = tmp_path / "\x1b[2J\u202egpj.jpg"
    path.touch()

    sentence = refused(str(path))

    assert "\x1b" not in sentence
    assert "\u202e" not in sentence


def test_rotten_pictures_are_told(tmp_path: Path, label: Path) -> None:
    jpeg = cv2.imencode(".jpg", cv2.imread(str(label)))[1].tobytes()
    (tmp_path / "header.jpg").write_bytes(jpeg[:20])
    (tmp_path / "empty.jpg").touch()

    for path in (
        tmp_path / "header.jpg",
        tmp_path / "empty.jpg",
        tmp_path / "missing.jpg",
        tmp_path,
        Path("/dev/zero"),
    ):
        with pytest.raises(CameraFault):
            read_picture(path)


def test_a_cut_off_jpeg_is_read_as_far_as_it_goes_or_told(tmp_path: Path, label: Path) -> None:
    jpeg = cv2.imencode(".jpg", cv2.imread(str(label)))[1].tobytes()

    for length in range(100, len(jpeg), len(jpeg) // 20):
        (tmp_path / "cut.jpg").write_bytes(jpeg[:length])
        with suppress(CameraFault):
            assert read_picture(tmp_path / "cut.jpg").bgr.shape == cv2.imread(str(label)).shape


def test_a_small_file_that_claims_to_be_a_huge_picture_is_refused(tmp_path: Path) -> None:
    """The header promises 30,000 x 30,000 pixels: 2.7 GB."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + body)

    with pytest.raises(CameraFault):
        read_picture(tmp_path / "bomb.png")


def test_files_and_folders_are_recorded_and_cameras_are_not(tmp_path: Path, label: Path) -> None:
    assert is_recorded(str(tmp_path))
    assert is_recorded(str(label))
    for camera in ("0", "/dev/null", "http://127.0.0.1/video", "demo:labels", "~no-such-person/x", "x" * 300):
        assert not is_recorded(camera)
