"""The page on which a person says which side a photo shows: the next one, or one that was taken."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.photo_advice import MarkedPicture
from kiosk.widgets.photo_types import PhotoTypes, type_word
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes

_LEFT, _RIGHT = 2, 3


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
        self.arrange()

    def arrange(self) -> None:
        """Words and photo beside the keys, or above them where those need the whole width."""
        is_below = self._sizes.is_upright or self._sizes.is_tight
        below = ((self.title, 0, 0, 1), (self.picture, 1, 0, 1), (self.types, 2, 0, 1))
        beside = ((self.title, 0, 0, 1), (self.picture, 1, 0, 1), (self.types, 0, 1, 3), (self.back_button, 2, 0, 1))
        self._grid.removeWidget(self.back_button)
        self._column.removeWidget(self.back_button)
        for widget, line, column, lines in below if is_below else beside:
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, line, column, lines, 1)
        if is_below:
            self._column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.back_button.show()
        self.picture.setVisible(self._is_about and (self._sizes.is_upright or not self._sizes.is_tight))
        self._grid.setColumnStretch(0, _LEFT)
        self._grid.setColumnStretch(1, 0 if is_below else _RIGHT)
        self._grid.setRowStretch(1, 0 if is_below and not self._sizes.is_upright else 3)
        self._grid.setRowStretch(2, 1 if is_below else 0)

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
