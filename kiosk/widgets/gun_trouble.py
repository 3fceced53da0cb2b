"""What is wrong with the scanner guns, below the camera's picture, until it is right again."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from kiosk.core.events import GunChanged, GunState
from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.text import WrappedLabel
from kiosk.widgets.theme import Sizes, give_sign

_WORDS = {
    GunState.ABSENT: mark("Plug in the gun."),
    GunState.IN_USE: mark("Another program uses the gun. Call your IT person."),
    GunState.FORBIDDEN: mark("This kiosk may not use the gun. Call your IT person."),
}
_SIGN_EMS = 1.4


class GunTrouble(QFrame):
    """One sentence for each gun in trouble; names only where there are several guns. Main thread only."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("card")
        self._sizes = sizes
        self._states: dict[str, GunState] = {}
        self._sign = QLabel()
        self.words = WrappedLabel("", "gunTrouble")
        self.words.is_lined = True
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.gap, sizes.text // 4, sizes.gap, sizes.text // 4)
        row.setSpacing(sizes.gap)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self.hide()

    def show_gun(self, event: GunChanged) -> None:
        """A gun changed."""
        self._states[event.name] = event.state
        self.say_words()

    def say_words(self) -> None:
        """In the language of now."""
        wrong = {name: state for name, state in self._states.items() if state is not GunState.READY}
        if not wrong:
            self.hide()
            return
        give_sign(self._sign, "gun", "warn_ink", self._sizes, _SIGN_EMS)
        told = [say_marked(_WORDS[state]) for state in wrong.values()]
        if len(self._states) > 1:
            named = zip(wrong, told, strict=True)
            told = [say("{gun}: {sentence}", gun=inert(name, 24), sentence=words) for name, words in named]
        self.words.setText("\n".join(told))
        self.setAccessibleName("\n".join(told))
        self.show()
