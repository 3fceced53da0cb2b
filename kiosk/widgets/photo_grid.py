"""The photos of a session in their order: a model that loads page by page, and small pictures that come as needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QScroller,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.core.delivery import DeliveryState
from kiosk.core.inert import inert
from kiosk.core.words import say, say_number
from kiosk.store.records import PhotoRecord
from kiosk.widgets.photo_thumbs import Thumbs
from kiosk.widgets.photo_types import type_word
from kiosk.widgets.text import drawn, runs_from_right
from kiosk.widgets.theme import NAVY, Sizes, icon_pixmap
from kiosk.widgets.theme import colour as colour_of

PAGE = 60
SHOWN = Qt.ItemDataRole.UserRole + 1
_ACROSS, _ACROSS_ROOMY, _ROOMY = 6.3, 9.5, 60
"""Font sizes that a photo takes at least across; as much on large windows; and so many across make a large one."""
_LONG = 600
"""No code is longer: it is cut once, where it is drawn."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownPhoto:
    """A photo, its file, and how the code of its capture is shown; foreign text, empty when it has none."""

    photo: PhotoRecord
    path: Path
    code: str = ""
    is_removed: bool = False
    """It was removed just now: it is shown crossed out where it stood, until something else is done."""


Fetch = Callable[[int, int | None], Sequence[ShownPhoto]]
"""Reads at most n photos behind the one with a sequence number (None: from the first one)."""


def _none(_count: int, _after: int | None) -> Sequence[ShownPhoto]:
    return ()


class PhotoModel(QAbstractListModel):
    """Photos of one session, first ones first."""

    def __init__(self) -> None:
        super().__init__()
        self._fetch: Fetch = _none
        self._rows: list[ShownPhoto] = []
        self._is_complete = True
        self.selected = ""
        self._removed: tuple[int, ShownPhoto] | None = None

    def show_session(self, fetch: Fetch) -> None:
        """Show other photos, from the first one."""
        self._fetch, self.selected, self._removed = fetch, "", None
        self.take((), is_complete=False)

    def take(self, rows: Sequence[ShownPhoto], *, is_complete: bool) -> None:
        """These are the first ones now; more follow unless it is complete."""
        self.beginResetModel()
        self._rows, self._is_complete = list(rows), is_complete
        if self._removed is not None:
            row, gone = self._removed
            self._rows.insert(row, gone)
        self.endResetModel()

    def show_removed(self, photo_id: str) -> None:
        """This photo was removed: the rows that are taken next show it crossed out in its place. Empty: none.

        It is marked no more: a second tap of the same finger must not put it back.
        """
        row = self.row_of(photo_id)
        self._removed = None
        if photo_id == self.selected:
            self.selected = ""
        if photo_id and row >= 0:
            self._removed = row, replace(self._rows[row], is_removed=True)

    def number_of(self, row: int) -> int:
        """The place of a photo in the order, in which a removed one does not count; 0 of that one."""
        if self._removed is None or row < self._removed[0]:
            return row + 1
        return row if row > self._removed[0] else 0

    def row_of(self, photo_id: str) -> int:
        """The row of a photo; -1 when it is not loaded, or gone."""
        return next((row for row, one in enumerate(self._rows) if one.photo.id == photo_id), -1)

    def shown(self, row: int) -> ShownPhoto | None:
        """The photo of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def select(self, photo_id: str) -> None:
        """Mark one photo, or none."""
        self.selected = photo_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def tell_arrived(self, file_name: str) -> None:
        """The small picture of this file is there."""
        for row, one in enumerate(self._rows):
            if one.path.name == file_name:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The photo, or its words for screen readers."""
        shown = self.shown(index.row())
        if shown is None:
            return None
        if role == SHOWN:
            return shown
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            number = say("Removed") if shown.is_removed else str(self.number_of(index.row()))
            return f"{number} {type_word(shown.photo.image_type)} {inert(shown.code, 40)}".strip()
        return None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Whether there are more."""
        return not self._is_complete

    def fetchMore(self, _parent: _Index) -> None:
        """Load the next page."""
        more = self._fetch(PAGE, self._rows[-1].photo.seq if self._rows else None)
        self._is_complete = len(more) < PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows.extend(more)
            self.endInsertRows()


class PhotoDelegate(QStyledItemDelegate):
    """Paints a photo: its picture, number, type, and the code it belongs to."""

    def __init__(self, sizes: Sizes, thumbs: Thumbs, model: PhotoModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes, self._thumbs, self._model = sizes, thumbs, model

        self.cell = QSize(1, 1)
        """Of one photo, as ``cell_of`` divides the room."""

    @property
    def _line(self) -> int:
        return round(self._sizes.small * 1.25)

    @property
    def side(self) -> int:
        """Longest side of a picture, in pixels."""
        return max(self.cell.width(), self._sizes.target)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """A picture and two lines."""
        return self.cell

    def cell_of(self, room: QSize) -> QSize:
        """The room of one photo, so that whole rows and columns fill ``room``."""
        least = round(self._sizes.text * (_ACROSS_ROOMY if self._is_roomy else _ACROSS))
        across = max(1, room.width() // least)
        down = max(1, room.height() // (least // 2 + 2 * self._line + 2 * self._inset))
        return QSize(max(1, room.width() // across), max(1, room.height() // down))

    @property
    def _is_roomy(self) -> bool:
        return self._sizes.is_upright or self._sizes.width >= self._sizes.text * _ROOMY

    @property
    def _inset(self) -> int:
        return max(3, self._sizes.text // 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one photo; all text is inert and plain."""
        shown = index.data(SHOWN)
        if not isinstance(shown, ShownPhoto):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect.adjusted(2, 2, -2, -2)
        is_selected = shown.photo.id == self._model.selected
        radius = self._sizes.target * 0.1
        painter.setPen(QPen(QColor(colour_of("accent" if is_selected else "line")), 4 if is_selected else 1))
        painter.setBrush(QColor(colour_of("page")))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        inner = rect.adjusted(self._inset, self._inset, -self._inset, -self._inset)
        lines = 2 * self._line
        trouble = self._draw_picture(painter, inner.adjusted(0, 0, 0, -lines), shown)
        words = inner.adjusted(0, inner.height() - lines, 0, 0)
        name = type_word(shown.photo.image_type)
        self._text(painter, words.adjusted(0, 0, 0, -self._line), name, "ink", QFont.Weight.DemiBold)
        if not shown.is_removed:
            self._draw_number(painter, inner.topLeft(), say_number(self._model.number_of(index.row())))
        below = words.adjusted(0, self._line, 0, 0)
        told = say("Removed") if shown.is_removed else trouble or shown.code
        is_bad = bool(trouble) and not shown.is_removed
        self._text(painter, below, told, "bad_ink" if is_bad else "muted", QFont.Weight.Normal)
        if shown.is_removed:
            self._cross_out(painter, inner.adjusted(0, 0, 0, -lines))
        painter.restore()

    def _draw_picture(self, painter: QPainter, box: QRect, shown: ShownPhoto) -> str:
        """Returns what is wrong with it, in words."""
        self._thumbs.use_side(self.side)
        small = self._thumbs.thumb(shown.path)
        if small is None or small.isNull():
            side = round(self._sizes.text * 1.6)
            name = "photos" if small is None else "camera-off"
            painter.drawPixmap(box.center() - QPoint(side // 2, side // 2), icon_pixmap(name, "muted", side))
            return "" if small is None else say("No picture")
        fitted = small.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), fitted)
        place.moveCenter(box.center())
        painter.drawPixmap(place, small)
        return say("Needs you") if shown.photo.state is DeliveryState.REFUSED else ""

    def _cross_out(self, painter: QPainter, box: QRect) -> None:
        """What was removed is pale, with a cross over it."""
        veil = QColor(colour_of("page"))
        veil.setAlpha(170)
        painter.fillRect(box, veil)
        painter.setPen(QPen(QColor(colour_of("muted")), max(3, self._sizes.text // 8)))
        painter.drawLine(box.topLeft(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.topRight())

    def _draw_number(self, painter: QPainter, corner: QPoint, number: str) -> None:
        """Its place in the order, over the picture."""
        font = QFont(painter.font())
        font.setPixelSize(self._sizes.small)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        wide = max(painter.fontMetrics().horizontalAdvance(number) + self._sizes.small * 2 // 3, self._line)
        box = QRect(corner, QSize(wide, self._line))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(NAVY))
        painter.drawRoundedRect(box, self._line / 4, self._line / 4)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), number)

    def _text(self, painter: QPainter, box: QRect, text: str, token: str, weight: QFont.Weight) -> None:
        font = QFont(painter.font())
        font.setPixelSize(self._sizes.small)
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(colour_of(token)))
        words = drawn(inert(text, _LONG))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, box.width())
        side = Qt.LayoutDirection
        painter.setLayoutDirection(side.RightToLeft if runs_from_right(cut) else side.LeftToRight)  # a code never turns
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter), cut)


class PhotoGrid(QListView):
    """Photos for fingers, several in a row; dragged up and down. A touch selects one."""

    touched = Signal(str)
    """The photo with this id."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.photos = PhotoModel()
        self.thumbs = Thumbs(round(sizes.target * 1.3), self)
        self.thumbs.arrived.connect(self.photos.tell_arrived)
        self._down: QPoint | None = None
        self.setModel(self.photos)
        self._cells = PhotoDelegate(sizes, self.thumbs, self.photos, self)
        self.setItemDelegate(self._cells)
        self.setObjectName("photoGrid")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("Photos of this session"))
        self.setMinimumSize(sizes.target * 2, round(sizes.target * 1.5))
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def take(self, rows: Sequence[ShownPhoto], *, is_complete: bool) -> None:
        """The photos changed; the place that is looked at stays."""
        at = self.verticalScrollBar().value()
        self.photos.take(rows, is_complete=is_complete)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The room is divided anew. The bar's room stays free: it comes with photos, and must not move them."""
        bar = self.verticalScrollBar()
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
        rest = self.viewportMargins().bottom()
        room = self.maximumViewportSize() + QSize(-max(extent, bar.sizeHint().width()) - 1, rest)
        cell = self._cells.cell_of(room)
        if cell != self._cells.cell:
            self._cells.cell = cell
            self.setGridSize(cell)
            scroller = QScroller.scroller(self.viewport())
            scroller.setSnapPositionsY(0.0, float(cell.height()))
            bar.setSingleStep(cell.height())
        if (left := room.height() % cell.height()) != rest and left < room.height() // cell.height():
            self.setViewportMargins(0, 0, 0, left)  # nothing of a row that has no room is seen
        super().resizeEvent(event)
        self.look_at_selected()

    def look_at_selected(self) -> None:
        """The photo that is marked is in view, whatever room there is."""
        row = self.photos.row_of(self.photos.selected) if self.photos.selected else -1
        if row >= 0:
            self.scrollTo(self.photos.index(row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger comes down."""
        self._down = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger is lifted where it came down."""
        super().mouseReleaseEvent(event)
        down, self._down = self._down, None
        at = event.position().toPoint()
        if down is None or (at - down).manhattanLength() > QApplication.startDragDistance():
            return
        shown = self.indexAt(at).data(SHOWN)
        if isinstance(shown, ShownPhoto):
            self.touched.emit(shown.photo.id)
