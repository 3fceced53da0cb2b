"""What a person sees while the kiosk starts, and when it cannot: what happened, that nothing is lost, what to do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kiosk import __version__
from kiosk.core.words import say
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import touch_button
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import BLUE, RED, Sizes, give_sign

_SHORT = 20
"""So many letters of a title have room on one line, however large they are."""


class TroubleScreen(QWidget):
    """One sign, a title, a sentence, and a way on."""

    again = Signal()
    leave = Signal()
    go_on = Signal()
    """The news were read."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("starting")
        self._sizes = sizes
        self.is_news = False
        """Whether the kiosk runs, and only has to tell something."""
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = WrappedLabel("", "verdict")
        self.sentence = WrappedLabel("")
        self.waiting = WrappedLabel("", "outcome")
        """How many scans wait for the start."""
        self.waiting.setProperty("tone", "bad")
        self.detail = WrappedLabel("", "fine")
        for words in (self.title, self.waiting, self.sentence, self.detail):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._again = touch_button(say("Try again"), "repeat", sizes, "primary")
        self._leave = touch_button(say("Close"), "cross", sizes)
        self._go_on = touch_button(say("Continue"), "play", sizes, "primary")
        self._go_on.clicked.connect(self.go_on)
        self._again.clicked.connect(self.again)
        self._leave.clicked.connect(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap // 2)
        self._told = Docked(self._body(sizes), sizes.target)
        column.addWidget(self._told, 1)
        acts = ActionsRow(sizes, self._leave, self._again, self._go_on)
        acts.stand_below(column)
        column.addLayout(acts)
        self.show_starting()

    def _body(self, sizes: Sizes) -> QWidget:
        body = QWidget()
        self._inside = inside = QVBoxLayout(body)
        inside.setContentsMargins(sizes.gap, 0, sizes.gap, 0)
        inside.setSpacing(sizes.gap)
        inside.addStretch(1)
        for part in (self._sign, self.title, self.sentence, self.waiting, self.detail):
            inside.addWidget(part)
        inside.addStretch(1)
        return body

    def show_starting(self, sentence: str = "") -> None:
        """The kiosk is being made ready."""
        self._show("barcode", BLUE, say("Starting"), sentence or say("The kiosk is getting ready."), may_act=False)

    def show_fault(self, title: str, sentence: str, folder: str = "") -> None:
        """The kiosk cannot start. ``folder``: where its data is, for whoever is called."""
        self._show("alert-triangle", RED, title, sentence, may_act=True)
        words = say("For your IT person: {version} · {folder}", version=__version__, folder=folder)
        self.detail.setText(words)
        self.detail.setVisible(bool(folder))

    def show_waiting(self, words: str) -> None:
        """Scans came that are not saved yet."""
        self.waiting.setText(words)
        self.waiting.setVisible(bool(words))
        self._fit()

    def show_news(self, title: str, sentence: str) -> None:
        """The kiosk runs, and scans are taken meanwhile; this a person must know."""
        self._show("alert-triangle", RED, title, sentence, may_act=False)
        self.is_news = True
        self._go_on.show()

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """The words come first: where they have little room the sign goes, and the title is no larger than others."""
        is_cramped = self._sizes.is_cramped
        is_long = len(self.title.said) > _SHORT or bool(self.waiting.text())
        self._sign.setVisible(not is_cramped)
        self._inside.setSpacing(self._sizes.gap // 3 if is_cramped else self._sizes.gap)
        self.title.setObjectName("verdictNote" if is_cramped and is_long else "verdict")
        self.title.style().unpolish(self.title)
        self.title.style().polish(self.title)

    def _show(self, icon_name: str, colour: str, title: str, sentence: str, *, may_act: bool) -> None:
        give_sign(self._sign, icon_name, colour, self._sizes, 2.5)
        self.title.setText(title)
        self.title.setProperty("tone", "bad" if colour == RED else "")
        self._fit()
        self.sentence.setText(sentence)
        self.is_news = False
        self.show_waiting("")
        self.detail.hide()
        self._go_on.hide()
        self._again.setVisible(may_act)
        self._leave.setVisible(may_act)
        self._told.to_top()
