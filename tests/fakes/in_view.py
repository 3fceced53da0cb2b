"""What a person sees at once of a window, and what must be dragged into view."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def seen(widget: QWidget) -> bool:
    """Whether all of it is within all that it stands in."""
    if not widget.isVisible():
        return False
    up = widget.parentWidget()
    while up is not None:
        place = QRect(widget.mapTo(up, QPoint(0, 0)), widget.size())
        if not up.rect().contains(place):
            return False
        up = up.parentWidget()
    return True


def dragged(window: QWidget) -> list[QAbstractScrollArea]:
    """What does not fit, and so is dragged with a finger."""
    areas = window.findChildren(QAbstractScrollArea)
    return [one for one in areas if one.isVisible() and one.verticalScrollBar().maximum() > 0]


def place(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
