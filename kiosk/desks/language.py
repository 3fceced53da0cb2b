"""Where the language is chosen: the start screen opens a page, and a touch on it changes every word at once."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.choices import save_choices
from kiosk.screens.window import KioskWindow
from kiosk.widgets.language import Language


class LanguageDesk(QObject):
    """Main thread only. ``wanted``: the language of the settings, "" for the system's."""

    changed = Signal(str)
    """Another language is spoken from now on; its code."""

    def __init__(self, bridge: Bridge, window: KioskWindow, language: Language, wanted: str) -> None:
        super().__init__()
        self._bridge = bridge
        self._data: Path | None = None
        self._window, self._screen, self._language = window, window.language, language
        language.use(wanted)
        window.start.language.connect(self.open)
        self._screen.chosen.connect(self._choose)

    def begin(self, data: Path) -> None:
        """There is a folder now to keep the choice in."""
        self._data = data

    @property
    def known(self) -> list[str]:
        """The codes of all languages."""
        return self._language.known()

    @property
    def spoken(self) -> str:
        """The code of the language of now."""
        return self._language.code

    def choose(self, code: str) -> None:
        """Speak this language from now on."""
        self._choose(code)

    @Slot()
    def open(self) -> None:
        """Show the page."""
        self._screen.show_languages(self._language.known(), self._language.code)
        self._window.show_screen(self._screen)

    def _choose(self, code: str) -> None:
        self._screen.show_languages(self._language.known(), self._language.use(code))
        if self._data is not None:
            self._bridge.do(partial(save_choices, self._data, {"language": code}))
        self.changed.emit(code)
