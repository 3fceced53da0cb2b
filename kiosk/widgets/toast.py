"""A strip of words above the lowest row of the window that goes by itself, and takes no touch."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

TOAST_MS = 10_000


class Toast(QFrame):
    """Child of the window, above all screens. What is told here is told once, and needs no act. Main thread only."""

    def __init__(self, window: QWidget, sizes: Sizes) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window, self._sizes = window, sizes
        self._over: QWidget | None = None
        self._sign = QLabel()
        self.words = WrappedLabel("", "toastWords")
        self.words.is_lined = True
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        row.setSpacing(sizes.text // 2)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self._end = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._end.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def tell(self, words: str, icon_name: str = "info", over: QWidget | None = None, *, is_bad: bool = False) -> None:
        """Show one sentence for some seconds; ``over``: what it covers in place of all above the lowest row.

        ``is_bad``: something was lost or failed; it looks like other errors.
        """
        self._over = over
        tone = "bad" if is_bad else ""
        give_sign(self._sign, icon_name, f"on_{tone or 'idle'}", self._sizes, 1.4)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            for one in (self, self.words):
                one.style().unpolish(one)
                one.style().polish(one)
        self.words.setText(words)
        self._fit()
        self.show()
        self.raise_()
        self._end.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window changed its size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        edge = self._sizes.gap
        width = self._window.width() - 2 * edge
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        buttons = self._sizes.key + 2 * edge  # the lowest row is what is touched next on every screen
        if self._over is None:
            self.setGeometry(edge, self._window.height() - height - buttons, width, height)
        else:
            self.setGeometry(edge, edge // 4, width, max(height, self._over.height() - edge // 2))
