"""The room below the header. A screen that does not fit, such as with large text, is dragged with a finger."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLabel,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

_LEAST_FULL = 0.6
"""So much of the height of what is dragged whole parts must fill."""


class Screenful(QScrollArea):
    """Gives the screen in front the whole room, or the height its words need where that is more."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self.setObjectName("screenful")
        self._stack = stack
        self.setWidget(stack)
        stack.setAutoFillBackground(False)  # setWidget switched it on: the page's own colour is seen through
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        stack.installEventFilter(self)
        stack.currentChanged.connect(self._to_top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words of the screen in front changed, or what it is made of."""
        if watched is self._stack and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._fit()

    def _to_top(self, _index: int) -> None:
        self._fit()
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            fit(self, self._stack, page)


class Docked(QScrollArea):
    """The part of a page that is dragged with a finger where it does not fit, such as with large text.

    It takes the room that the other parts of its page leave, which stay where they are: above all the buttons that
    lead on. Put it into the page's own column, with ``addWidget(docked, 1)``. A list does its own scrolling and needs
    no such part: never put one into the other.
    """

    def __init__(self, body: QWidget, least: int) -> None:
        """``least`` is the height in pixels that it keeps at least."""
        super().__init__()
        self.setObjectName("screenful")
        self._body = body
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(least)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        body.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words of the part changed, or what it is made of."""
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room changed."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as its body wants it; it asks for no more height than it must have, and takes what is left."""
        return QSize(self._body.sizeHint().width() + _bar_width(self), max(self.minimumHeight(), 1))

    def minimumSizeHint(self) -> QSize:
        """So wide that nothing is cut at its side; what is higher is dragged."""
        return QSize(self._body.minimumSizeHint().width() + _bar_width(self), max(self.minimumHeight(), 1))

    def to_top(self) -> None:
        """Show where it begins."""
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        fit(self, self._body, self._body)
        if (layout := self._body.layout()) is not None:
            layout.activate()  # its parts have their places now
        end_with_a_whole_part(self, parts_of(self._body, self.height()))


def fit(area: QScrollArea, body: QWidget, page: QWidget) -> None:
    """Give ``body`` the whole room of ``area``, or the height that the words of ``page`` need where that is more.

    The scroll bar is switched here: by itself it would stay beside a page that fits after one that did not.
    """
    room = area.contentsRect().size()
    height = least_height(page, room.width())
    policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if height > room.height():
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        room.setWidth(room.width() - _bar_width(area))
        height = least_height(page, room.width())
    body.resize(room.width(), max(height, room.height()))
    if area.verticalScrollBarPolicy() is not policy:
        area.setVerticalScrollBarPolicy(policy)


Span = tuple[int, int]
"""Where something begins and ends, from above, in pixels."""


def parts_of(body: QWidget, room: int) -> list[Span]:
    """What stands below each other in ``body``: things that are beside each other are one part.

    What is higher than ``room`` is never seen whole: it is taken for what it consists of.
    """
    return _below_each_other(sorted(_spans(body, 0, room)))


def _below_each_other(spans: list[Span]) -> list[Span]:
    parts = spans[:1]
    for top, end in spans[1:]:
        last = parts[-1]
        if top < last[1]:
            parts[-1] = (last[0], max(last[1], end))
        else:
            parts.append((top, end))
    return parts


def _spans(widget: QWidget, above: int, room: int) -> list[Span]:
    """Of all that is seen as one thing: a label, a button, a card, a picture."""
    found: list[Span] = []
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        top = above + child.y()
        if child.isHidden() or not child.height():
            continue
        is_thing = child.layout() is None or isinstance(child, QAbstractButton | QFrame)
        parts = _spans(child, top, room) if child.height() > room or not is_thing else []
        found += parts or [(top, top + child.height())]
    return found


def _lines(widget: QWidget, above: int) -> list[Span]:
    """As ``_spans``, down to the lines of words; a button stays whole."""
    found: list[Span] = []
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        top, high = above + child.y(), child.height()
        if child.isHidden() or not high:
            continue
        parts = [] if isinstance(child, QAbstractButton) else _lines(child, top)
        line = child.fontMetrics().lineSpacing() if isinstance(child, QLabel) and child.hasHeightForWidth() else high
        count = max(1, round(high / line))
        found += parts or [(top + high * at // count, top + high * (at + 1) // count) for at in range(count)]
    return found


def end_with_a_whole_part(area: QScrollArea, parts: list[Span]) -> None:
    """Leave room empty below the last part that is seen whole; dragging stops where a part begins.

    A part so high that much would be empty is cut, between two lines of its words.
    """
    room = area.height() - 2 * area.frameWidth()
    is_all = not parts or parts[-1][1] <= room
    whole = room if is_all else max((end for _, end in parts if end <= room), default=room)
    if whole < room * _LEAST_FULL and (body := area.widget()) is not None:
        lines = _below_each_other(sorted(_lines(body, 0)))
        whole = max((end for _, end in lines if end <= room), default=room)
    whole = whole if whole >= room * _LEAST_FULL else room
    if area.viewportMargins().bottom() != room - whole:
        area.setViewportMargins(0, 0, 0, room - whole)
    _reach_the_end(area)
    QScroller.scroller(area.viewport()).setSnapPositionsY([] if is_all else [float(top) for top, _ in parts])


def _reach_the_end(area: QScrollArea) -> None:
    """Qt keeps how far the bar reaches when the room becomes less while it is being laid out."""
    body, bar, seen = area.widget(), area.verticalScrollBar(), area.viewport().height()
    if body is not None and body.height() > seen:
        bar.setRange(0, body.height() - seen)
        bar.setPageStep(seen)


def _bar_width(area: QScrollArea) -> int:
    return area.verticalScrollBar().sizeHint().width()


_DOWN = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)


def _column_height(column: QBoxLayout, width: int) -> int:
    """What a column takes: Qt gives wrapped words what they would like, and rather cuts others."""
    edges = column.contentsMargins()
    inside = width - edges.left() - edges.right()
    items = [item for place in range(column.count()) if (item := column.itemAt(place)) and not item.isEmpty()]
    heights = [
        item.heightForWidth(inside) if item.hasHeightForWidth() else item.minimumSize().height() for item in items
    ]
    return sum(heights) + column.spacing() * max(0, len(heights) - 1) + edges.top() + edges.bottom()


def least_height(page: QWidget, width: int) -> int:
    """The height below which words of ``page`` would be cut when it is ``width`` pixels wide."""
    layout = page.layout()
    if isinstance(layout, QBoxLayout) and layout.direction() in _DOWN and layout.hasHeightForWidth():
        return max(_column_height(layout, width), page.minimumHeight())
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.minimumHeightForWidth(width), page.minimumHeight())
    return max(page.minimumSizeHint().height(), page.minimumHeight())


def bring_into_view(widget: QWidget) -> None:
    """Scroll the screen so far that ``widget`` is seen, where the screen or a part of it is higher than its room."""
    up = widget.parentWidget()
    while up is not None:
        if isinstance(up, Screenful | Docked):
            up.ensureWidgetVisible(widget, 0, 0)
        up = up.parentWidget()
