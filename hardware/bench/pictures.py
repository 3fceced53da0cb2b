"""Writing a picture, so that people can look at what a measurement saw."""

from pathlib import Path

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert


def write_picture(path: Path, image: Image) -> None:
    """Write ``image`` in the format of the file's name. Raises SettingsFault when it cannot be written."""
    try:
        is_written = cv2.imwrite(str(path), image)
    except cv2.error:
        is_written = False
    if not is_written:
        raise SettingsFault(
            "The picture cannot be written", f"{inert(str(path), 300)}: no right to write, or disk full."
        )
