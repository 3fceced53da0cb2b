"""Walks what can be seen of a window and names what is wrong with its layout."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QScrollBar, QWidget

from kiosk.widgets.screenful import Screenful
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import TARGET_MM, Sizes

MAY_BE_CUT = {
    "",
    "session",
    "sessionName",
    "station",
    "bannerCode",
    "bannerNote",
    "bannerWord",
    "entry",
    "muted",
    "rowCode",
    "title",
}
"""Names of labels that hold what was scanned or named by people: it may be of any length, and ends with an ellipsis.

Codes are cut in their middle."""


def layout_faults(window: QWidget, sizes: Sizes, px_per_mm: float) -> list[str]:
    """All that is wrong, in words; empty when nothing is."""
    shown = [
        one for one in window.findChildren(QWidget) if one.isVisibleTo(window) and not one.visibleRegion().isNull()
    ]
    shown = [one for one in shown if not one.objectName().startswith("qt_")]
    return [
        *(fault for one in shown for fault in (*_cut(one), *_small(one, sizes, px_per_mm), *_nameless(one))),
        *(fault for one in shown for fault in (*_outside(one, window), *_barred(one), *_tiny(one, px_per_mm))),
        *_overlaps(shown),
    ]


def _cut(one: QWidget) -> list[str]:
    if isinstance(one, QAbstractButton) and one.text():
        need, have = one.minimumSizeHint(), one.size()
        is_cut = need.width() > have.width() or need.height() > have.height()
        return [f"button cut: {one.text().strip()!r} {need.toTuple()} > {have.toTuple()}"] if is_cut else []
    if isinstance(one, ElidedLabel):
        line = one.fontMetrics().height()
        is_cut = one.contentsRect().height() < line
        may = one.objectName() in MAY_BE_CUT or one.cut is Qt.TextElideMode.ElideMiddle
        if not may and one.sizeHint().width() > one.width() + 2:
            return [f"elided: {one.full_text!r}"]
        return [f"line cut: {one.full_text!r} {line} > {one.contentsRect().height()}"] if is_cut else []
    if isinstance(one, QLabel) and one.text():
        if one.wordWrap():
            need = one.heightForWidth(one.width())
            return [f"lines cut: {one.text()!r} {need} > {one.height()}"] if need > one.height() else []
        need, have = one.sizeHint(), one.size()
        is_cut = need.width() > have.width() or need.height() > have.height()
        return [f"label cut: {one.text()!r} {need.toTuple()} > {have.toTuple()}"] if is_cut else []
    return []


def _small(one: QWidget, sizes: Sizes, px_per_mm: float) -> list[str]:
    is_touched = isinstance(one, QAbstractButton)
    if not is_touched or one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return []
    least = TARGET_MM * px_per_mm - 1
    if one.property("kind") == "key":
        least = max(least, sizes.key - 1)
    side = min(one.width(), one.height())
    return [f"target small: {one.accessibleName()!r} {side} < {least:.0f} px"] if side < least else []


LEAST_CAPITALS_MM = 2.75
"""16 minutes of arc at 60 cm, the least of ISO 9241-3: second lines and chips. Normal text is 3.3 to 4 mm."""


def _tiny(one: QWidget, px_per_mm: float) -> list[str]:
    """Text that nobody reads from where a person stands before the kiosk."""
    words = one.text() if isinstance(one, QAbstractButton | QLabel) else ""
    high = one.fontMetrics().capHeight() / px_per_mm
    return [f"text small: {words!r} {high:.1f} mm"] if words.strip() and high < LEAST_CAPITALS_MM else []


def _nameless(one: QWidget) -> list[str]:
    """A label without a name of its own is read out by its text (Qt's QAccessibleDisplay)."""
    is_nameless = isinstance(one, QAbstractButton) and not one.accessibleName()
    return [f"no name: {type(one).__name__} {one.objectName()}"] if is_nameless else []


def _outside(one: QWidget, window: QWidget) -> list[str]:
    """Beyond the window, or sideways beyond what is scrolled: nobody gets there."""
    area = next((up for up in _ups(one) if isinstance(up, QScrollArea)), None)
    inside = area.viewport() if area is not None and not isinstance(one, QScrollBar) else window
    if one is inside or (area is not None and not area.widget().isAncestorOf(one)):
        return []
    place = QRect(one.mapTo(inside, QPoint(0, 0)), one.size())
    is_out = place.left() < 0 or place.right() >= inside.width()
    if area is None:
        is_out = is_out or place.top() < 0 or place.bottom() >= inside.height()
    name = one.accessibleName() or one.objectName()
    return [f"outside: {type(one).__name__} {name!r} {place.getRect()}"] if is_out else []


def _barred(one: QWidget) -> list[str]:
    if not isinstance(one, QAbstractScrollArea):
        return []
    return [f"scrolls sideways: {one.objectName()}"] if one.horizontalScrollBar().maximum() > 0 else []


def _overlaps(shown: list[QWidget]) -> list[str]:
    found = []
    for parent in {id(one.parentWidget()): one.parentWidget() for one in shown}.values():
        if parent is None:
            continue
        children = [one for one in shown if one.parentWidget() is parent and not isinstance(one, QScrollBar)]
        for one, other in combinations(children, 2):
            if isinstance(parent, QAbstractScrollArea):
                continue
            both = one.geometry().intersected(other.geometry())
            if not both.isEmpty():
                found.append(f"overlap: {_called(one)} and {_called(other)} {both.size().toTuple()}")
    return found


def _called(one: QWidget) -> str:
    return f"{type(one).__name__} {(one.accessibleName() or one.objectName())[:40]!r}"


def _ups(one: QWidget):
    while (one := one.parentWidget()) is not None:
        yield one


def out_of_view(window: QWidget) -> list[str]:
    """Buttons that nobody sees without scrolling the page: those that lead on stand below what is scrolled."""
    found = []
    for one in window.findChildren(QAbstractButton):
        area = next((up for up in _ups(one) if isinstance(up, QAbstractScrollArea)), None)
        if not isinstance(area, Screenful) or not one.isVisibleTo(window):
            continue
        place = QRect(one.mapTo(area.viewport(), QPoint(0, 0)), one.size())
        if not area.viewport().rect().contains(place):
            found.append(f"out of view: {_called(one)} {place.getRect()}")
    return found
