"""What is photographed now, and what became of the last thing that was done; and the photos that are there of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from kiosk.core.inert import inert_whole
from kiosk.core.words import say
from kiosk.widgets.banner import Tone
from kiosk.widgets.photo_row import PhotoRow
from kiosk.widgets.text import CodeLabel, WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

_ICONS = {Tone.READY: "info", Tone.KEPT: "check", Tone.AGAIN: "repeat", Tone.ERROR: "alert-triangle"}
_INKS = {Tone.READY: "on_ready", Tone.KEPT: "on_good", Tone.AGAIN: "on_warn", Tone.ERROR: "on_bad"}


_NUMBER = 20
"""Letters of the longest number of an article, in groups."""


class PhotoStrip(QFrame):
    """Looks as the banner of the scan screen does, and is lower. A ``flat`` one has both texts on one line."""

    def __init__(self, sizes: Sizes, row: PhotoRow | None = None, *, is_flat: bool = False) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._sizes, self._is_flat = sizes, is_flat
        self.tone = Tone.READY
        self.sign = QLabel()
        self._title = ""
        self.title = CodeLabel("", "bannerWord")
        self.subject = CodeLabel("", "photoNews")
        self.subject.hide()
        self.news = WrappedLabel("", "photoNews")
        self.row = row
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._words = words = QBoxLayout(down)
        words.addWidget(self.title)
        words.addWidget(self.subject)
        words.addWidget(self.news, 1 if is_flat else 0)
        if is_flat:
            self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        else:
            words.addStretch(1)
            self.setMinimumHeight(sizes.text * 3)
        said = QHBoxLayout()
        said.setSpacing(sizes.text // 2)
        said.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        self._parts = QBoxLayout(across, self)
        self._parts.setContentsMargins(sizes.text // 2, sizes.text // 4, sizes.text // 3, sizes.text // 4)
        self._parts.setSpacing(sizes.text // 2)
        self._parts.addLayout(said, 1)
        if row is not None:
            self._parts.addWidget(row)
        self.arrange()
        self.tell(Tone.READY, "")

    def arrange(self) -> None:
        """The photos stand beside the words, on an upright window below them."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.TopToBottom if self._sizes.is_upright else direction.LeftToRight)
        is_line = self._is_flat and not self._sizes.is_tight
        self._words.setDirection(direction.LeftToRight if is_line else direction.TopToBottom)
        self._words.setSpacing(self._sizes.text // 2 if is_line else 0)
        self._let_row_be()

    def _let_row_be(self) -> None:
        """Photos are shown where words leave them room."""
        if self.row is not None:
            has_room = self._sizes.is_upright or not self._sizes.is_tight
            self.row.give_way(is_in_the_way=self.tone is Tone.ERROR or not has_room)

    def show_title(self, words: str) -> None:
        """What is photographed; foreign text may be in it."""
        self._title = words
        self._show_title()

    def _show_title(self) -> None:
        """What is not saved says so first, and then what it was."""
        is_lost = self.tone is Tone.ERROR and not self._is_flat
        self.title.show_text(say("NOT saved") if is_lost else self._title)
        self.subject.show_text(self._title if is_lost else "")
        self.subject.setVisible(is_lost and bool(self._title))
        self._let_code_be()
        self._name()

    def _let_code_be(self) -> None:
        """Photos beside the number of an article leave it whole."""
        is_whole = len(self.title.painted()) <= _NUMBER and not self._sizes.is_tight
        widest = self.title.fontMetrics().horizontalAdvance("0" * _NUMBER)  # letters may be wider than digits
        whole = min(self.title.sizeHint().width(), widest) if is_whole else 0
        self.title.setMinimumWidth(0 if self.row is None else whole)
        self.title.updateGeometry()

    def tell(self, tone: Tone, words: str) -> None:
        """What was done, or went wrong."""
        self.tone = tone
        give_sign(self.sign, _ICONS[tone], _INKS[tone], self._sizes, 1.2)
        self.sign.setVisible(tone is not Tone.READY)
        self.news.setText(words)
        self.news.setVisible(bool(words) or self._is_flat)
        self._let_row_be()
        self.setProperty("tone", tone.value)
        touched: tuple[QWidget, ...] = (self, self.title, self.subject, self.news)
        for widget in touched:
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._show_title()

    def _name(self) -> None:
        told = (self.title.full_text, self.subject.full_text, self.news.said)
        self.setAccessibleName(inert_whole(": ".join(part for part in told if part)))
