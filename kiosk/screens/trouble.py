"""What a person sees while the kiosk starts, and when it cannot: what happened, that nothing is lost, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.widgets.button import touch_button
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import BLUE, RED, Sizes, Turn, give_sign, turn


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
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = WrappedLabel("", "huge")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = WrappedLabel("")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._again = touch_button(say("Try again"), "repeat", sizes, "primary")
        self._leave = touch_button(say("Close"), "cross", sizes)
        self._go_on = touch_button(say("Go on"), "barcode", sizes, "primary")
        self._go_on.clicked.connect(self.go_on)
        self._again.clicked.connect(self.again)
        self._leave.clicked.connect(self.leave)
        buttons = QHBoxLayout()
        turn(buttons, Turn.TIGHT, sizes)
        buttons.setSpacing(sizes.gap)
        buttons.addStretch(1)
        buttons.addWidget(self._leave, 1)
        buttons.addWidget(self._again, 1)
        buttons.addWidget(self._go_on, 1)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap * 2, sizes.gap, sizes.gap * 2, sizes.gap)
        column.setSpacing(sizes.gap)
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        column.addStretch(3)
        self.show_starting()

    def show_starting(self, sentence: str = "") -> None:
        """The kiosk is being made ready."""
        self._show("barcode", BLUE, say("Starting"), sentence or say("The kiosk is getting ready."), may_act=False)

    def show_fault(self, title: str, sentence: str) -> None:
        """The kiosk cannot start."""
        self._show("alert-triangle", RED, title, sentence, may_act=True)

    def show_news(self, title: str, sentence: str) -> None:
        """The kiosk runs, and scans are taken meanwhile; this a person must know."""
        self._show("alert-triangle", RED, title, sentence, may_act=False)
        self._go_on.show()

    def _show(self, icon_name: str, colour: str, title: str, sentence: str, *, may_act: bool) -> None:
        give_sign(self._sign, icon_name, colour, self._sizes, 5)
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._go_on.hide()
        self._again.setVisible(may_act)
        self._leave.setVisible(may_act)
