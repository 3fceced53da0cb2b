"""The photo screen: viewfinder, the twelve sides, a big shutter; the photos taken so far; what the coach says.

It takes the scan screen's place in sessions of photos, and shows the same viewfinder. Nothing here is modal: a scan is
taken whatever is shown.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from kiosk.core.photo_shot import Shot
from kiosk.core.words import say, say_number
from kiosk.widgets.banner import Tone
from kiosk.widgets.button import touch_button
from kiosk.widgets.pages import Pages
from kiosk.widgets.photo_advice import PhotoAdvice
from kiosk.widgets.photo_album_page import PhotoAlbumPage
from kiosk.widgets.photo_grid import ShownPhoto
from kiosk.widgets.photo_keys import StackedKey, stacked_key
from kiosk.widgets.photo_row import PhotoRow
from kiosk.widgets.photo_strip import PhotoStrip
from kiosk.widgets.photo_type_page import PhotoTypePage
from kiosk.widgets.photo_types import PhotoTypes, type_word
from kiosk.widgets.theme import Sizes
from kiosk.widgets.viewfinder import Viewfinder

_KEYS_SHARE = 0.3
"""Of the width, for the keys beside the picture."""
_MOST_SHARE = 0.55
_ROOMY = 36
"""From so many font sizes of width on there is room for twelve keys beside the picture."""


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
    put_back = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self._has_picture, self._is_busy = False, False
        self._now, self._taken = "front", dict[str, int]()
        self.album = PhotoAlbumPage(sizes)
        self.grid, self.grid_strip = self.album.grid, self.album.strip
        self.row = PhotoRow(sizes, self.grid.thumbs)
        self.strip = PhotoStrip(sizes, self.row)
        self.types = PhotoTypes(sizes)
        self.type_page = PhotoTypePage(sizes)
        self.advice = PhotoAdvice(sizes)
        self.pages = Pages()
        self._make_keys(sizes)
        self.shoot_page, self._eye = QWidget(), QVBoxLayout()
        self._beside, self._tools = QVBoxLayout(), QGridLayout()
        fixed = QSizePolicy.Policy.Fixed
        self._above_shutter = QSpacerItem(0, 0, fixed, fixed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.shoot_page)
        self._lay_out(sizes)
        for page in (self.shoot_page, self.album, self.type_page, self.advice):
            self.pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.pages)
        self._connect()
        self.arrange()
        self.show_types("front", {})
        self.show_count(0)
        self.show_hands_free(is_on=False)
        self._show_shutter()

    @property
    def is_shooting(self) -> bool:
        """Whether the viewfinder is in front."""
        return self.pages.currentWidget() is self.shoot_page

    @property
    def is_asking(self) -> bool:
        """Whether what the coach says is in front."""
        return self.pages.currentWidget() is self.advice

    @property
    def selected(self) -> str:
        """The photo that is marked among those taken; empty: none."""
        return self.album.selected

    def take_over(self, viewfinder: Viewfinder) -> None:
        """Show the one viewfinder there is."""
        if viewfinder.parentWidget() is not self.shoot_page:
            self._eye.insertWidget(1, viewfinder, 1)
            viewfinder.setMinimumHeight(round(self._sizes.target * 1.5))
            viewfinder.show()

    def show_shooting(self) -> None:
        """Back to the viewfinder."""
        self.pages.setCurrentWidget(self.shoot_page)

    def show_photos(self) -> None:
        """The photos taken so far."""
        self.pages.setCurrentWidget(self.album)

    def show_title(self, words: str) -> None:
        """What is photographed; foreign text may be in it."""
        self.strip.show_title(words)

    def show_of_product(self, paths: Sequence[Path]) -> None:
        """The newest photos of what is photographed, oldest first."""
        self.row.show_photos(paths)

    def tell(self, tone: Tone, words: str) -> None:
        """What was done or went wrong."""
        self.strip.tell(tone, words)
        self.grid_strip.tell(tone, words)
        self.album.show_selected()

    def show_types(self, now: str, taken: Mapping[str, int]) -> None:
        """Which type is the next, and of which there are how many photos."""
        self._now, self._taken = now, dict(taken)
        self.types.show_state(now, taken)
        self._even_columns()
        self.side_button.set_word(say("Side: {type}", type=type_word(now)))

    def show_count(self, count: int, captures: int = 0) -> None:
        """So many photos the session holds; one without photos and captures cannot be finished."""
        self.photos_button.set_word(say("Photos {count}", count=say_number(count)))
        self.photos_button.set_name(say("%n photo(s)", "", count))
        self.photos_button.updateGeometry()
        self._even_columns()
        self.album.show_count(say("%n photo(s)", "", count))
        self.finish_button.setEnabled(count + captures > 0)

    def show_hands_free(self, *, is_on: bool) -> None:
        """Whether photos take themselves."""
        self.is_hands_free = is_on
        self.hands_free_button.be_chosen(is_chosen=is_on)
        self.hands_free_button.set_name(say("Hands-free: on") if is_on else say("Hands-free: off"))

    def show_busy(self, *, is_busy: bool) -> None:
        """While a photo is being taken there is no other."""
        self._is_busy = is_busy
        self._show_shutter()

    def show_camera(self, *, has_picture: bool) -> None:
        """Without a picture there is nothing to take; the viewfinder says why."""
        self._has_picture = has_picture
        self._show_shutter()

    def show_advice(self, shot: Shot, image: QImage) -> None:
        """The coach has something against a photo; ``image`` is a smaller copy of it."""
        regions = [one.region for one in shot.advice if one.region is not None]
        self.advice.show_photo(image, QSize(shot.width, shot.height), shot.advice[0].sentence, regions)
        self.pages.setCurrentWidget(self.advice)

    def show_larger(self, image: QImage) -> None:
        """The photo that is asked about."""
        self.type_page.picture.show_photo(image, image.size(), ())

    def select(self, photo_id: str) -> None:
        """Mark a photo; again: none."""
        self.album.select(photo_id)

    def show_selected(self) -> None:
        """The photos were read anew: one that is gone is marked no more."""
        self.album.show_selected()

    def arrange(self) -> None:
        """As the window stands, and as much as it holds: the twelve sides beside the picture, or behind a key."""
        direction = QBoxLayout.Direction
        is_upright = self._sizes.is_upright
        edge, between = self._sizes.gap, self._sizes.gap // 2
        if self._sizes.is_tight:  # large text leaves little room
            between = self._sizes.target // 14
        above = max(self._sizes.text // (4 if self._sizes.is_tight else 3), 6)  # as on the scan screen
        self._column.setContentsMargins(edge, above, edge, above)
        self._beside.setSpacing(between)
        above = max(0, self._sizes.above_acts - between)
        self._above_shutter.changeSize(0, above, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._beside.invalidate()
        self._tools.setSpacing(between)
        self._row.setDirection(direction.TopToBottom if is_upright else direction.LeftToRight)
        self._row.setStretch(0, 3 if is_upright else 1)
        self._row.setStretch(1, 2 if is_upright else 0)
        is_roomy = self._is_roomy
        self.types.setVisible(is_roomy)
        self.side_button.setVisible(not is_roomy)
        places = ((1, 0, 1), (1, 1, 1), (1, 2, 1)) if is_roomy else ((1, 0, 1), (2, 0, 2), (1, 1, 1))
        for key, (line, column, span) in zip(self._tool_keys, places, strict=True):
            self._tools.removeWidget(key)
            self._tools.addWidget(key, line, column, 1, span)
        self._even_columns()
        for part in (self.strip, self.album, self.type_page, self.advice):
            part.arrange()

    @property
    def _is_roomy(self) -> bool:
        return self._sizes.width >= _ROOMY * self._sizes.text

    def _even_columns(self) -> None:
        """All keys are of one width; on a large screen they take more of it."""
        is_roomy = self._is_roomy
        keys = [*self._tool_keys, *(self.types.keys.values() if is_roomy else ())]
        for key in keys:
            key.ensurePolished()  # a page that was never shown has other letters
        wide = max(key.minimumSizeHint().width() for key in keys) if is_roomy else 0
        if is_roomy and not self._sizes.is_upright:
            wide = max(wide, round(self._sizes.width * _KEYS_SHARE / 3))
            wide = min(wide, round(self._sizes.width * _MOST_SHARE / 3))  # longer words have wider columns
        self._tools.setHorizontalSpacing(self.types.between if is_roomy else self._tools.verticalSpacing())
        for column in range(3):
            self._tools.setColumnMinimumWidth(column, wide)
            self._tools.setColumnStretch(column, 1 if is_roomy or column < 2 else 0)
        self.types.widen(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The window may stand otherwise."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger than before, or another language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and hasattr(self, "_tool_keys"):
            self.arrange()

    def _show_shutter(self) -> None:
        self.shutter_button.setEnabled(self._has_picture and not self._is_busy)
        self.shutter_button.set_name(
            say("Take photo") if self._has_picture else say("Take photo: the camera gives no picture")
        )

    def _make_keys(self, sizes: Sizes) -> None:
        self.photos_button = stacked_key("", "photos", sizes, self.show_photos)
        self.hands_free_button = stacked_key(
            say("Hands-free"), "auto", sizes, lambda: self.hands_free.emit(not self.is_hands_free)
        )
        self.finish_button = stacked_key(say("Finish"), "flag", sizes, self.finish.emit)
        self.side_button = stacked_key("", "side", sizes, self._ask_next)
        self.shutter_button = touch_button(say("Take photo"), "camera", sizes, "primary")
        self.shutter_button.setObjectName("shutter")
        self._tool_keys: tuple[StackedKey, ...] = (self.photos_button, self.hands_free_button, self.finish_button)
        for key in (*self._tool_keys, self.side_button):
            key.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
            key.setMaximumHeight(sizes.target * 3)

    def _connect(self) -> None:
        album = self.album
        self.shutter_button.clicked.connect(self.shutter)
        self.types.chosen.connect(self.wanted)
        album.moved.connect(self.moved)
        album.retyped.connect(self._ask_about)
        album.retake.connect(self.retake)
        album.removed.connect(self.delete)
        album.brought_back.connect(self.put_back)
        album.undo.connect(self.undo)
        album.codes.connect(self.codes)
        album.left.connect(self.show_shooting)

    def _ask_next(self) -> None:
        self.type_page.ask_next(self._now, self._taken, self._chose_next, self.show_shooting)
        self.pages.setCurrentWidget(self.type_page)

    def _chose_next(self, image_type: str) -> None:
        self.show_shooting()
        self.wanted.emit(image_type)

    def _ask_about(self, shown: ShownPhoto | None) -> None:
        if shown is not None:
            self.type_page.ask_about(shown.photo.image_type, self._chose_type, self.show_photos)
            self.pages.setCurrentWidget(self.type_page)
            self.looked_at.emit(shown)

    def _chose_type(self, image_type: str) -> None:
        self.show_photos()
        self.retype.emit(self.selected, image_type)

    def _lay_out(self, sizes: Sizes) -> None:
        self._eye.setSpacing(sizes.text // 3)
        self._eye.addWidget(self.strip)
        self._tools.addWidget(self.side_button, 0, 0, 1, 2)
        self._beside.addWidget(self.types, 4)
        self._beside.addLayout(self._tools, 1)
        self._beside.addSpacerItem(self._above_shutter)
        self._beside.addWidget(self.shutter_button)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.text // 2)
        self._row.addLayout(self._eye, 1)
        self._row.addLayout(self._beside)
