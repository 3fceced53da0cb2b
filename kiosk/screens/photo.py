"""The photo screen: viewfinder, the twelve types, a big shutter; the photos taken so far; what the coach says.

It takes the scan screen's place in sessions of photos, and shows the same viewfinder. Nothing here is modal: a scan is
taken whatever is shown.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.photo_shot import Shot
from kiosk.core.words import say, say_number
from kiosk.widgets.banner import Tone
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.pages import Pages
from kiosk.widgets.photo_advice import MarkedPicture, PhotoAdvice
from kiosk.widgets.photo_grid import PhotoGrid
from kiosk.widgets.photo_strip import PhotoStrip
from kiosk.widgets.photo_types import PhotoTypes, type_word
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes, Turn, give_icon, turn
from kiosk.widgets.viewfinder import Viewfinder

_LEFT, _RIGHT = 62, 38
"""Shares of the picture and of the keys beside it."""


class PhotoScreen(QWidget):
    """Shows one open session of photos."""

    shutter = Signal()
    """Take a photo."""
    wanted = Signal(str)
    """The next photo is of this type."""
    hands_free = Signal(bool)
    """Photos are to take themselves, or no more."""
    finish = Signal()
    codes = Signal()
    """Show the codes of this session."""
    undo = Signal()
    moved = Signal(str, int)
    """The photo with this id goes one place before (-1) or behind (1)."""
    retype = Signal(str, str)
    """The photo with this id shows something else."""
    looked_at = Signal(object)
    """A larger picture of this ShownPhoto is wanted; ``show_larger`` brings it."""
    retake = Signal(str)
    delete = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.strip, self.grid_strip = PhotoStrip(sizes), PhotoStrip(sizes)
        self.types, self.other_types = PhotoTypes(sizes), PhotoTypes(sizes)
        self.grid = PhotoGrid(sizes)
        self.advice = PhotoAdvice(sizes)
        self.retype_title, self.retype_picture = ElidedLabel("", "title"), MarkedPicture(sizes)
        self.pages = Pages()
        self._make_buttons(sizes)
        self.shoot_page, self._eye = QWidget(), QVBoxLayout()
        self._lay_out_shooting(sizes)
        self.grid_page = self._lay_out_grid(sizes)
        self.retype_page = self._lay_out_types(sizes)
        for page in (self.shoot_page, self.grid_page, self.retype_page, self.advice):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        column.addWidget(self.pages)
        self.show_count(0)
        self._show_selected()

    @property
    def is_shooting(self) -> bool:
        """Whether the viewfinder is in front."""
        return self.pages.currentWidget() is self.shoot_page

    @property
    def selected(self) -> str:
        """The photo that is marked among those taken; empty: none."""
        return self.grid.photos.selected

    def take_over(self, viewfinder: Viewfinder) -> None:
        """Show the one viewfinder there is."""
        if viewfinder.parentWidget() is not self.shoot_page:
            self._eye.insertWidget(1, viewfinder, 1)
            viewfinder.setMinimumHeight(round(self._sizes.target * (3 if self._sizes.is_tight else 1.5)))
            viewfinder.show()

    def show_shooting(self) -> None:
        """Back to the viewfinder."""
        self.pages.setCurrentWidget(self.shoot_page)

    def show_photos(self) -> None:
        """The photos taken so far."""
        self.pages.setCurrentWidget(self.grid_page)

    def show_title(self, words: str) -> None:
        """What is photographed; foreign text may be in it."""
        self.strip.show_title(words)

    def tell(self, tone: Tone, words: str) -> None:
        """What was done or went wrong."""
        self.strip.tell(tone, words)
        self.grid_strip.tell(tone, words)

    def show_types(self, now: str, taken: Collection[str]) -> None:
        """Which type is the next, and which were taken."""
        self.types.show_state(now, taken)

    def show_count(self, count: int, captures: int = 0) -> None:
        """So many photos the session holds; one without photos and captures cannot be finished."""
        self.photos_button.set_word(say_number(count))
        self.photos_button.setMinimumWidth(max(self._sizes.target, self.photos_button.minimumSizeHint().width()))
        self.photos_button.set_name(say("%n photo(s)", "", count))
        self.grid_strip.show_title(say("%n photo(s)", "", count))
        self.finish_button.setEnabled(count + captures > 0)

    def show_hands_free(self, *, is_on: bool) -> None:
        """Whether photos take themselves."""
        self.is_hands_free = is_on
        self.hands_free_button.setProperty("kind", "primary" if is_on else None)
        self.hands_free_button.style().unpolish(self.hands_free_button)
        self.hands_free_button.style().polish(self.hands_free_button)
        give_icon(self.hands_free_button, "hand", "on_accent" if is_on else "ink")
        self.hands_free_button.set_name(say("Hands-free: on") if is_on else say("Hands-free: off"))

    def show_busy(self, *, is_busy: bool) -> None:
        """While a photo is being taken there is no other."""
        self.shutter_button.setEnabled(not is_busy)

    def show_advice(self, shot: Shot, image: QImage) -> None:
        """The coach has something against a photo; ``image`` is a smaller copy of it."""
        regions = [one.region for one in shot.advice if one.region is not None]
        self.advice.show_photo(image, QSize(shot.width, shot.height), shot.advice[0].sentence, regions)
        self.pages.setCurrentWidget(self.advice)

    def show_larger(self, image: QImage) -> None:
        """The photo that is asked about."""
        self.retype_picture.show_photo(image, image.size(), ())

    def select(self, photo_id: str) -> None:
        """Mark a photo; again: none."""
        self.grid.photos.select("" if photo_id == self.selected else photo_id)
        self._show_selected()

    def show_selected(self) -> None:
        """The photos were read anew: one that is gone is marked no more."""
        if self.selected and self.grid.photos.row_of(self.selected) < 0:
            self.grid.photos.selected = ""
        self._show_selected()

    def _show_selected(self) -> None:
        for button in (self.before_button, self.behind_button, self.type_button, self.retake_button):
            button.setEnabled(bool(self.selected))
        self.delete_button.setEnabled(bool(self.selected))

    def _make_buttons(self, sizes: Sizes) -> None:
        self.photos_button = touch_button("0", "queue", sizes)
        self.photos_button.clicked.connect(self.show_photos)
        self.hands_free_button = touch_button("", "hand", sizes)
        self.hands_free_button.clicked.connect(lambda: self.hands_free.emit(not self.is_hands_free))
        self.show_hands_free(is_on=False)
        self.shutter_button = touch_button(say("Take photo"), "camera", sizes, "primary")
        self.shutter_button.setObjectName("shutter")
        self.shutter_button.clicked.connect(self.shutter)
        self.finish_button = touch_button("", "flag", sizes)
        self.finish_button.set_name(say("Finish session"))
        self.finish_button.clicked.connect(self.finish)
        self.types.chosen.connect(self.wanted)
        self.grid.touched.connect(self.select)
        self.before_button = self._act("", "left", lambda: self.moved.emit(self.selected, -1))
        self.before_button.set_name(say("One place before"))
        self.behind_button = self._act("", "right", lambda: self.moved.emit(self.selected, 1))
        self.behind_button.set_name(say("One place behind"))
        self.type_button = self._act(say("Type", "kind of photo"), "", self._ask_type)
        self.retake_button = self._act(say("Retake"), "", lambda: self.retake.emit(self.selected))
        self.delete_button = self._act(say("Delete"), "", lambda: self.delete.emit(self.selected))
        self.undo_button = self._act(say("Undo"), "", self.undo.emit)
        self.codes_button = self._act(say("Codes"), "", self.codes.emit)
        self.back_button = touch_button(say("Camera"), "", sizes, "primary")
        self.back_button.clicked.connect(self.show_shooting)
        self.other_types.chosen.connect(self._chose_type)
        self.keep_type_button = touch_button(say("Leave it as it is"), "cross", sizes)
        self.keep_type_button.clicked.connect(self.show_photos)

    def _act(self, word: str, icon: str, act: Callable[[], None]) -> TouchButton:
        button = touch_button(word, icon, self._sizes)
        button.clicked.connect(lambda _=False: act())
        return button

    def _ask_type(self) -> None:
        shown = self.grid.photos.shown(self.grid.photos.row_of(self.selected))
        if shown is not None:
            now = shown.photo.image_type
            self.other_types.show_state(now, ())
            self.retype_title.show_text(say("This photo shows: {type}", type=type_word(now)))
            self.retype_picture.show_photo(QImage(), QSize(), ())
            self.pages.setCurrentWidget(self.retype_page)
            self.looked_at.emit(shown)

    def _chose_type(self, image_type: str) -> None:
        self.show_photos()
        self.retype.emit(self.selected, image_type)

    def _lay_out_shooting(self, sizes: Sizes) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(sizes.text // 2)
        for button in (self.photos_button, self.hands_free_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.shutter_button, 1)
        buttons.addWidget(self.finish_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._eye.setSpacing(sizes.text // 2)
        self._eye.addWidget(self.strip)
        self._eye.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.types)
        row = QHBoxLayout(self.shoot_page)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        row.addLayout(self._eye, _LEFT)
        row.addLayout(right, _RIGHT)

    def _lay_out_grid(self, sizes: Sizes) -> QWidget:
        page, card = QWidget(), QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.text // 3, sizes.text // 3, sizes.text // 3, sizes.text // 3)
        inside.addWidget(self.grid)
        keys = QGridLayout()
        keys.setHorizontalSpacing(sizes.text // 2)
        keys.setVerticalSpacing(sizes.text // 3)
        places = (
            (self.before_button, self.behind_button),
            (self.type_button, self.retake_button),
            (self.delete_button, self.undo_button),
            (self.codes_button, self.back_button),
        )
        for line, pair in enumerate(places):
            for column, button in enumerate(pair):
                keys.addWidget(button, line, column)
        keys.setRowStretch(len(places), 1)
        left = QVBoxLayout()
        left.setSpacing(sizes.text // 2)
        left.addWidget(self.grid_strip)
        left.addWidget(card, 1)
        row = QHBoxLayout(page)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        row.addLayout(left, 1)
        row.addLayout(keys)
        return page

    def _lay_out_types(self, sizes: Sizes) -> QWidget:
        page, left, right = QWidget(), QVBoxLayout(), QVBoxLayout()
        left.setSpacing(sizes.text // 2)
        left.addWidget(self.retype_title)
        left.addWidget(self.retype_picture, 1)
        left.addWidget(self.keep_type_button)
        right.addWidget(self.other_types)
        row = QHBoxLayout(page)
        turn(row, Turn.UPRIGHT, sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.gap)
        row.addLayout(left, _LEFT)
        row.addLayout(right, _RIGHT)
        return page
