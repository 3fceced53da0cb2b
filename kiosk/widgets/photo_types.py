"""Twelve large keys, one for each side of a product that a photo can show; ticks on those that were taken."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.button import TouchButton
from kiosk.widgets.theme import Sizes, icon_pixmap

_COLUMNS = 3
_WORDS = {
    "front": mark("Front", "side of a product"),
    "back": mark("Back", "side of a product"),
    "left": mark("Left", "side of a product"),
    "right": mark("Right", "side of a product"),
    "top": mark("Top", "side of a product"),
    "bottom": mark("Bottom", "side of a product"),
    "nutrition": mark("Nutrition", "side of a product"),
    "ingredients": mark("Ingredients", "side of a product"),
    "barcode": mark("Barcode", "side of a product"),
    "recycling": mark("Recycling", "side of a product"),
    "certification": mark("Certificate", "side of a product"),
    "other": mark("Other", "side of a product"),
}


def type_word(image_type: str) -> str:
    """What a type of photo is called, in the language of the screen."""
    return say_marked(_WORDS[image_type], "side of a product")


class PhotoTypes(QWidget):
    """The keys of all types. ``taken`` ones bear a tick; one is the next."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.keys = {image_type: _TypeKey(image_type, sizes) for image_type in IMAGE_TYPES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.text // 2)
        grid.setVerticalSpacing(sizes.text // 3)
        for place, (image_type, key) in enumerate(self.keys.items()):
            key.clicked.connect(lambda _=False, chosen=image_type: self.chosen.emit(chosen))
            grid.addWidget(key, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def show_state(self, now: str, taken: Collection[str]) -> None:
        """Which type is the next, and of which there are photos."""
        for image_type, key in self.keys.items():
            key.show_state(is_next=image_type == now, is_taken=image_type in taken)


class _TypeKey(TouchButton):
    """One key; its tick stands in the upper corner, so that the word has the whole width."""

    def __init__(self, image_type: str, sizes: Sizes) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._image_type, self._sizes = image_type, sizes
        self.is_taken = self.is_next = False
        self.setObjectName("photoType")
        self.setMinimumHeight(sizes.target)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self._say()

    def show_state(self, *, is_next: bool, is_taken: bool) -> None:
        """Filled when it is the next, ticked when it was taken."""
        if is_next != self.is_next:
            self.is_next = is_next
            self.setProperty("kind", "primary" if is_next else None)
            self.style().unpolish(self)
            self.style().polish(self)
        self.is_taken = is_taken
        self._say()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        word = type_word(self._image_type)
        self.set_word(word)
        self.set_name(say("{type}, taken", type=word) if self.is_taken else word)

    def minimumSizeHint(self) -> QSize:
        """As wide as its word, and never narrower than a target."""
        return super().minimumSizeHint().expandedTo(QSize(self._sizes.target, self._sizes.target))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick over the key."""
        super().paintEvent(event)
        if self.is_taken:
            side = round(self._sizes.text * 1.1)
            inset = max(3, self._sizes.text // 3)
            painter = QPainter(self)
            token = "on_accent" if self.is_next else "good_ink"
            painter.drawPixmap(self.width() - side - inset, inset, icon_pixmap("check", token, side))
            painter.end()
