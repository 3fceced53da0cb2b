"""Pages on top of each other; one that has just come up is deaf for a moment."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QStackedWidget

DEAF_MS = 700
"""The second tap of a double tap, or a finger on its way down, must not hit what it has not seen."""


class Pages(QStackedWidget):
    """A stack whose pages take no touch right after they were swapped."""

    def __init__(self) -> None:
        super().__init__()
        self._rest = QTimer(self, singleShot=True, interval=DEAF_MS)
        self._rest.timeout.connect(lambda: self._be_deaf(is_deaf=False))
        self.currentChanged.connect(self._swapped)

    def _swapped(self, _index: int) -> None:
        self.updateGeometry()
        self._be_deaf(is_deaf=True)
        self._rest.start()

    def _be_deaf(self, *, is_deaf: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_deaf)

    def minimumSizeHint(self) -> QSize:
        """What the page in front needs; the others may need more when their turn comes."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else QSize()

    def sizeHint(self) -> QSize:
        """Of the page in front: Qt would lay out every page at each turn to the next, 20 ms for a hundred of rows."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        """Whether words of the page in front are wrapped."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()
