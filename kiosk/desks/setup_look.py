"""Colours and size of text: a touch changes the screen at once, and is kept."""

from PySide6.QtCore import QObject

from kiosk.core.words import mark, say_marked, say_number
from kiosk.desks.steps import StepsDesk
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings
from kiosk.widgets.theme import TEXT_SCALES, sizes_for, theme

_THEMES = (("light", mark("Bright")), ("dark", mark("Dark")), ("contrast", mark("High contrast")))


class LookDesk(QObject):
    """Main thread only."""

    def __init__(self, window: KioskWindow, steps: StepsDesk) -> None:
        super().__init__()
        self._window, self._steps, self._page = window, steps, window.steps.look
        self._page.themes.chosen.connect(self._choose_theme)
        self._page.texts.chosen.connect(self._choose_text)
        self._page.measure_button.clicked.connect(window.show_calibration)
        steps.fills["look"] = self.fill

    def fill(self) -> None:
        """Mark what holds now."""
        self._page.themes.show_choices([(key, say_marked(word)) for key, word in _THEMES], theme().value)
        window = self._window
        offered = offered_scales(window.width(), window.height(), window.px_per_mm)
        chosen = max(scale for scale in offered if scale <= max(self._steps.settings.text_scale, offered[0]))
        words = [(str(scale), f"{say_number(scale)} %") for scale in offered]
        self._page.texts.show_choices(words, str(chosen))

    def put_on(self, settings: Settings) -> None:
        """Look as these settings want it."""
        if settings.theme != theme().value or settings.text_scale != self._window.text_scale:
            self._window.restyle(theme_name=settings.theme, text_scale=settings.text_scale)
        if settings.px_per_mm and settings.px_per_mm != self._window.px_per_mm:
            self._window.restyle(px_per_mm=settings.px_per_mm)

    def _choose_theme(self, key: str) -> None:
        self._window.restyle(theme_name=key)
        self._steps.keep(theme=key)
        self.fill()

    def _choose_text(self, key: str) -> None:
        self._window.restyle(text_scale=int(key))
        self._steps.keep(text_scale=int(key))
        self.fill()


def offered_scales(width: int, height: int, px_per_mm: float) -> tuple[int, ...]:
    """The sizes of text that make a difference on this screen: what it cannot hold is not offered."""
    offered: dict[int, int] = {}
    for scale in TEXT_SCALES:
        offered.setdefault(sizes_for(width, height, px_per_mm, scale).text, scale)
    return tuple(offered.values())
