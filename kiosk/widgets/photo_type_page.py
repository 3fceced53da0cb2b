"""The page on which a person says which side a photo shows: the next one, or one that was taken."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.photo_advice import MarkedPicture
from kiosk.widgets.photo_types import PhotoTypes, type_word
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes

_LEFT, _RIGHT = 2, 3
_MOST_COLUMNS = 4


class PhotoTypePage(QWidget):
    """Twelve keys; beside them what is asked, the photo it is about, and the way back."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.title = WrappedLabel("", "photoTitle")
        self.picture = MarkedPicture(sizes)
        self.types = PhotoTypes(sizes)
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self._go_back)
        self.types.chosen.connect(self._choose)
        self._is_about = False
        self._chosen: Callable[[str], None] = lambda _image_type: None
        self._left: Callable[[], None] = lambda: None
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(sizes.text // 3)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.text // 3)
        self._column.addWidget(Docked(body, sizes.target * 2), 1)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(sizes.gap)
        self._column.addLayout(self._acts)
        self.arrange()

    def arrange(self) -> None:
        """Words and photo beside the keys, or above them where those need the whole width; the way back at the bottom.

        Where text is large what is asked stands beside the way back, so that all keys are seen.
        """
        self._acts.setContentsMargins(0, max(0, self._sizes.above_acts - self._column.spacing()), 0, 0)
        is_below = self._sizes.is_upright or self._sizes.is_tight or not self._is_about
        is_low = is_below and not self._sizes.is_upright and self._is_low
        below = ((self.title, 0, 0, 1), (self.picture, 1, 0, 1), (self.types, 2, 0, 1))
        beside = ((self.title, 0, 0, 1), (self.picture, 1, 0, 1), (self.types, 0, 1, 3))
        for one in (self.back_button, self.title):
            self._grid.removeWidget(one)
            self._acts.removeWidget(one)
        for widget, line, column, lines in below if is_below else beside:
            if not (widget is self.title and is_low):
                self._grid.removeWidget(widget)
                self._grid.addWidget(widget, line, column, lines, 1)
        if is_below:
            self._acts.addWidget(self.back_button, 0 if is_low else 1, Qt.AlignmentFlag.AlignLeading)
        else:
            self._grid.addWidget(self.back_button, 2, 0, Qt.AlignmentFlag.AlignLeading)
        if is_low:
            self._acts.addWidget(self.title, 1)
        self.back_button.show()
        has_four = is_low and self.types.width_in(_MOST_COLUMNS) <= self.width()
        self.types.stand_in(_MOST_COLUMNS if has_four else _MOST_COLUMNS - 1)
        self.picture.setVisible(self._is_about and (self._sizes.is_upright or not self._sizes.is_tight))
        self._grid.setColumnStretch(0, _LEFT)
        self._grid.setColumnStretch(1, 0 if is_below else _RIGHT)
        is_apart = self._sizes.is_upright and not self._is_about  # nothing stands between words and keys
        self._grid.setRowStretch(0, 3 if is_apart else 0)
        self._grid.setAlignment(self.title, Qt.AlignmentFlag.AlignBottom if is_apart else Qt.AlignmentFlag(0))
        self._grid.setRowStretch(1, 0 if is_below and (is_apart or not self._sizes.is_upright) else 3)
        self._grid.setRowStretch(2, 1 if is_below else 0)

    @property
    def _is_low(self) -> bool:
        """Whether four rows of keys, what is asked, and the way back do not fit below each other."""
        rows = 4 * self._sizes.target + 3 * self.types.between
        line, gaps = round(self._sizes.text * 1.3), 2 * self._column.spacing()
        return rows + line + self.back_button.minimumSizeHint().height() + gaps > self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another room has a place for another number of columns."""
        super().resizeEvent(event)
        self.arrange()

    def ask_next(
        self, now: str, taken: Mapping[str, int], chosen: Callable[[str], None], left: Callable[[], None]
    ) -> None:
        """Which side the next photo shows."""
        self._chosen, self._left = chosen, left
        self.title.setText(say("Which side is next?"))
        self._is_about = False
        self.arrange()
        self.types.show_state(now, taken)

    def ask_about(self, now: str, chosen: Callable[[str], None], left: Callable[[], None]) -> None:
        """Which side a photo shows that was taken; its picture follows."""
        self._chosen, self._left = chosen, left
        self.title.setText(say("This photo shows: {type}", type=type_word(now)))
        self.picture.show_photo(QImage(), QSize(), ())
        self._is_about = True
        self.arrange()
        self.types.show_state(now, {})

    def _choose(self, image_type: str) -> None:
        self._chosen(image_type)

    def _go_back(self) -> None:
        self._left()
