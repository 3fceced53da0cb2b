"""Twelve large keys, one for each side of a product that a photo can show; those that were taken bear a count."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.core.picture import IMAGE_TYPES
from kiosk.core.words import mark, say, say_marked, say_number
from kiosk.widgets.photo_keys import StackedKey
from kiosk.widgets.theme import Sizes

_COLUMNS = 3
_LARGEST = 1.5
"""Height of the largest words, in heights of normal text."""
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
    """The keys of all types. Those that were taken bear a tick and how often; one is the next."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.keys = {image_type: _TypeKey(image_type, sizes) for image_type in IMAGE_TYPES}
        self._sizes = sizes
        self.between = sizes.text // 3
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.between)
        for image_type, key in self.keys.items():
            key.clicked.connect(lambda _=False, chosen=image_type: self.chosen.emit(chosen))
        self._columns = 0
        self.stand_in(_COLUMNS)

    def stand_in(self, columns: int) -> None:
        """In so many columns."""
        if columns == self._columns:
            return
        for key in self.keys.values():
            self._grid.removeWidget(key)
        for place, key in enumerate(self.keys.values()):
            self._grid.addWidget(key, place // columns, place % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns

    def event(self, event: QEvent) -> bool:
        """Words, sizes or the room may have changed."""
        is_done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fit_letters()
        return is_done

    def _fit_letters(self) -> None:
        """Keys with room to spare have larger letters, all of them the same."""
        self._grid.activate()
        fitting = (
            one for one in range(round(self._sizes.text * _LARGEST), self._sizes.small, -2) if self._have_room_for(one)
        )
        letters = next(fitting, 0)
        for key in self.keys.values():
            key.take_letters(letters)

    def _have_room_for(self, letters: int) -> bool:
        return all(key.has_room_for(letters) for key in self.keys.values())

    def widen(self, pixels: int) -> None:
        """Each column is so wide at least."""
        for column in range(self._columns):
            self._grid.setColumnMinimumWidth(column, pixels)

    def width_in(self, columns: int) -> int:
        """So wide it is at least in so many columns."""
        wide = max(key.minimumSizeHint().width() for key in self.keys.values())
        return columns * wide + (columns - 1) * self.between

    def show_state(self, now: str, taken: Mapping[str, int]) -> None:
        """Which type is the next, and of which there are how many photos."""
        for image_type, key in self.keys.items():
            key.show_state(is_next=image_type == now, count=taken.get(image_type, 0))


class _TypeKey(StackedKey):
    """One key; tick and count stand above its word, which has the whole width."""

    def __init__(self, image_type: str, sizes: Sizes) -> None:
        self._image_type, self.count, self.is_next = image_type, 0, False
        super().__init__(type_word(image_type), "", sizes)
        self.setMaximumHeight(sizes.target * 3)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

    @property
    def is_taken(self) -> bool:
        """Whether there is a photo of this side."""
        return self.count > 0

    def show_state(self, *, is_next: bool, count: int) -> None:
        """With a thick edge when it is the next, ticked and counted when it was taken."""
        self.is_next, self.count = is_next, count
        self.be_chosen(is_chosen=is_next)
        self.show_sign("check" if count else "", say_number(count) if count else "", "good_ink")
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """The language may have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        word = type_word(self._image_type)
        if self.text() != word:
            self.set_word(word)
        self.set_name(say("{type}, taken", type=word) if self.is_taken else word)
