"""A change of theme holds up the screen as briefly as Qt can: every widget is styled once, not once a parent."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.tones import Theme


class Counts(QObject):
    """How often each kind of event was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[QEvent.Type] = Counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.found[event.type()] += 1
        return False


def test_a_change_of_theme_styles_each_widget_once(qapp: QApplication):
    with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
        bring(qapp, window, SCENES["start, sessions"], Sample())
        counts = Counts()
        qapp.installEventFilter(counts)
        window.restyle(theme_name="dark")
        qapp.removeEventFilter(counts)
        widgets = len(window.findChildren(QWidget))
        assert widgets < counts.found[QEvent.Type.StyleChange] < 3 * widgets  # the old sheet off, the new one on
