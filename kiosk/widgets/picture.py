"""A frame of the camera as Qt paints it."""

from typing import Any, Protocol

from PySide6.QtGui import QImage


class Picture(Protocol):
    """What the viewfinder needs of a frame: ``bgr`` of shape (height, width, 3), kept alive while it is shown."""

    @property
    def bgr(self) -> Any: ...  # noqa: D102
    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102


def image_of(picture: Picture) -> QImage:
    """The frame as a QImage without a copy; the caller holds the frame while it is painted."""
    array = picture.bgr
    form = QImage.Format.Format_BGR888 if array.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(array.data, picture.width, picture.height, array.strides[0], form)
