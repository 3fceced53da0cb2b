"""A finger on the glass: it goes the way of the window system, and waits until the page is not deaf any more."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def tap(qtbot, widget: QWidget) -> None:
    """Touch the middle of ``widget`` once it can be seen, as a person would."""
    qtbot.waitUntil(lambda: widget.isVisible() and not is_deaf(widget), timeout=5_000)
    window = widget.window()
    spot = widget.mapTo(window, QPoint(widget.width() // 2, widget.height() // 2))
    assert window.rect().contains(spot), f"{widget.accessibleName()} is beyond the window"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)


def is_deaf(widget: QWidget) -> bool:
    """Whether a page or list around it has just come up and takes no touch yet."""
    up = widget
    while up is not None:
        if up.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            return True
        up = up.parentWidget()
    return False
