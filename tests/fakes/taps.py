"""A finger on the glass: it goes the way of the window system, and waits until the page is not deaf any more."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.screens.window import KioskWindow
from kiosk.widgets.lines import RowView
from kiosk.widgets.open_row import OpenRow

_WAIT_MS = 10_000


def tap(qtbot, widget: QWidget) -> None:
    """Touch the middle of ``widget`` once it can be seen, as a person would."""
    qtbot.waitUntil(lambda: widget.isVisible() and not is_deaf(widget), timeout=5_000)
    _tap_at(widget, QPoint(widget.width() // 2, widget.height() // 2))


def tap_found(qtbot, find: Callable[[], QWidget | None]) -> None:
    """Touch what is found, once it is there: in a list of rows that are made anew whenever something changes."""

    def is_ready() -> bool:
        widget = find()
        return widget is not None and widget.isVisible() and not is_deaf(widget) and not is_covered(widget)

    qtbot.waitUntil(is_ready, timeout=_WAIT_MS)
    widget = find()
    assert widget is not None
    _tap_at(widget, QPoint(widget.width() // 2, widget.height() // 2))


def tap_row(qtbot, view: RowView, words: str) -> None:
    """Touch the first row of a list whose title has ``words`` in it, once it is there."""
    titles = lambda: [view.rows.row(number).title for number in range(view.rows.rowCount())]  # noqa: E731
    is_there = lambda: any(words in title for title in titles())  # noqa: E731
    qtbot.waitUntil(lambda: view.isVisible() and not is_deaf(view) and is_there(), timeout=_WAIT_MS)
    index = view.rows.index(next(number for number, title in enumerate(titles()) if words in title))
    view.scrollTo(index)
    _tap_at(view.viewport(), view.visualRect(index).center())


def go_on(qtbot, window: KioskWindow, session_id: str) -> None:
    """Touch Continue beside an open session on the start screen."""

    def found() -> QWidget | None:
        rows = window.start.rows.findChildren(OpenRow)
        return next((row.go_on for row in rows if row.isVisible() and row.session.id == session_id), None)

    tap_found(qtbot, found)


def type_pin(qtbot, window: KioskWindow, pin: str) -> None:
    """Touch the digits on the page of the PIN, and OK."""
    for digit in pin:
        tap(qtbot, window.pin.keys[digit])
    tap(qtbot, window.pin.ok)


def is_deaf(widget: QWidget) -> bool:
    """Whether a page or list around it has just come up and takes no touch yet."""
    up = widget
    while up is not None:
        if up.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            return True
        up = up.parentWidget()
    return False


def is_covered(widget: QWidget) -> bool:
    """Whether a finger on its middle would hit something else, such as what is told over the page for a moment."""
    window = widget.window()
    hit = window.childAt(widget.mapTo(window, widget.rect().center()))
    return hit is None or not (hit is widget or widget.isAncestorOf(hit))


def _tap_at(widget: QWidget, place: QPoint) -> None:
    window = widget.window()
    spot = widget.mapTo(window, place)
    assert window.rect().contains(spot), f"{widget.accessibleName()} is beyond the window"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=spot)
