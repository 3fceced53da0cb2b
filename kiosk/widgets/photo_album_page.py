"""The photos that were taken, and what can be done with the one that is touched: order, side, retake, remove.

One that was removed can be put back, by a key in the place of the one that removes.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.banner import Tone
from kiosk.widgets.photo_grid import PhotoGrid, ShownPhoto
from kiosk.widgets.photo_keys import StackedKey, stacked_key
from kiosk.widgets.photo_strip import PhotoStrip
from kiosk.widgets.theme import Sizes


class PhotoAlbumPage(QWidget):
    """Grid and keys. ``selected`` is the photo that is marked."""

    moved = Signal(str, int)
    retyped = Signal(object)
    """This ShownPhoto shows another side; which one is to be asked."""
    retake = Signal(str)
    removed = Signal(str)
    brought_back = Signal(str)
    """This photo, which was removed, is to be in the session again."""
    undo = Signal()
    codes = Signal()
    left = Signal()

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self._sizes = sizes
        self.strip = PhotoStrip(sizes, is_flat=True)
        self.grid = PhotoGrid(sizes)
        self.grid.touched.connect(self.select)
        self._make_keys()
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.text // 4, sizes.text // 4, sizes.text // 4, sizes.text // 4)
        inside.addWidget(self.grid)
        words = QVBoxLayout()
        words.setSpacing(sizes.text // 3)
        words.addWidget(self.strip)
        words.addWidget(card, 1)
        self._keys_grid = QGridLayout()
        self._keys_grid.setHorizontalSpacing(sizes.text // 3)
        self._keys_grid.setVerticalSpacing(sizes.text // 3)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.text // 2)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._keys_grid)
        self._columns = 0
        self.arrange()
        self.show_selected()

    @property
    def selected(self) -> str:
        """The photo that is marked; empty: none."""
        return self.grid.photos.selected

    def heightForWidth(self, width: int) -> int:
        """Asked also while another page is in front, which must not be as high as this one."""
        return -1 if self.isHidden() else super().heightForWidth(width)

    def arrange(self) -> None:
        """Keys in two columns where a page begins, for there is the way back; or below the photos in four."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if self._sizes.is_upright else direction.RightToLeft)
        columns = 4 if self._sizes.is_upright and not self._sizes.is_tight else 2
        if columns == self._columns:
            return
        self._columns = columns
        for place, key in enumerate(self._keys(columns)):
            shared = [key, self.put_back_button] if key is self.remove_button else [key]  # one of them is shown
            for one in shared:
                self._keys_grid.removeWidget(one)
                self._keys_grid.addWidget(one, 1 + place // columns, place % columns)
            self._keys_grid.setRowStretch(1 + place // columns, 100)
        self._keys_grid.setRowStretch(0, 1)  # what keys do not need stays free above them

    def show_count(self, words: str) -> None:
        """How many photos there are, in words."""
        self.strip.show_title(words)

    def select(self, photo_id: str) -> None:
        """Mark a photo; again: none."""
        self.grid.photos.select("" if photo_id == self.selected else photo_id)
        self.grid.look_at_selected()
        self.strip.tell(Tone.READY, "")
        self.show_selected()

    def show_selected(self) -> None:
        """The photos may have been read anew: one that is gone is marked no more. One that was removed is put back."""
        shown = self.shown()
        if shown is None:
            self.grid.photos.selected = ""
        is_removed = shown is not None and shown.is_removed
        for key in self._of_one:
            key.setEnabled(shown is not None and not is_removed)
        self.put_back_button.setVisible(is_removed)
        self.remove_button.setHidden(is_removed)
        self.undo_button.setEnabled(not is_removed)  # beside the other one it would seem to do the same
        if not self.selected and not self.strip.news.said and self.grid.photos.rowCount():
            self.strip.tell(Tone.READY, say("Touch a photo to change it."))

    def shown(self) -> ShownPhoto | None:
        """The photo that is marked, with its file."""
        return self.grid.photos.shown(self.grid.photos.row_of(self.selected))

    def _make_keys(self) -> None:
        self.earlier_button = self._key(say("Move earlier"), "left", lambda: self.moved.emit(self.selected, -1))
        self.later_button = self._key(say("Move later"), "right", lambda: self.moved.emit(self.selected, 1))
        self.side_button = self._key(say("Change side"), "side", lambda: self.retyped.emit(self.shown()))
        self.retake_button = self._key(say("Retake"), "repeat", lambda: self.retake.emit(self.selected))
        self.remove_button = self._key(say("Remove"), "trash", lambda: self.removed.emit(self.selected))
        self.put_back_button = self._key(say("Put back"), "undo", self._put_back)
        self.put_back_button.hide()
        self.undo_button = self._key(say("Undo"), "undo", self.undo.emit)
        self.codes_button = self._key(say("Codes"), "barcode", self.codes.emit)
        self.back_button = self._key(say("Back"), "chevron-left", self.left.emit)
        self._of_one = (
            self.earlier_button,
            self.later_button,
            self.side_button,
            self.retake_button,
            self.remove_button,
        )

    def _put_back(self) -> None:
        photo_id = self.selected
        self.grid.photos.select("")  # a second tap of the same finger must not remove it again
        self.show_selected()
        self.brought_back.emit(photo_id)

    def _keys(self, columns: int) -> tuple[StackedKey, ...]:
        """In their order; the last row begins with the way back."""
        keys = [*self._of_one, self.undo_button, self.codes_button]
        keys.insert(len(keys) + 1 - columns, self.back_button)
        return tuple(keys)

    def _key(self, word: str, sign: str, act: Callable[[], None]) -> StackedKey:
        key = stacked_key(word, sign, self._sizes, act)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        key.setMaximumHeight(self._sizes.target * 3)
        return key
