"""The pages of the steps of set-up, one question each: what holds now, a picture, and what to touch."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.events import CameraState
from kiosk.core.words import say
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.even_grid import EvenGrid
from kiosk.widgets.few_rows import FewRows
from kiosk.widgets.fitted import CodeField
from kiosk.widgets.outcome import Outcome
from kiosk.widgets.step_parts import NameButton, Picture, ValueTile
from kiosk.widgets.text import CodeLabel, WrappedLabel
from kiosk.widgets.theme import GREEN, RED, Sizes, Turn, give_icon, turn
from kiosk.widgets.viewfinder import Viewfinder

WHOLE = 1_000
"""Takes all the room there is; what it does not want goes to a stretch of 1 below."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a step is there for: the key of what is touched, its word and its icon."""

    key: str
    word: str
    icon: str


class StepPage(QWidget):
    """One step: a sentence, in the place of which stands what came of its test, and below it what the step is about."""

    touched = Signal(str)
    """The key of what was touched."""

    def __init__(self, sizes: Sizes, *, needs_proof: bool = False, has_list: bool = False) -> None:
        """``needs_proof``: until its test went well the step is skipped, not done. ``has_list``: it scrolls itself."""
        super().__init__()
        self.act: Act | None = None
        """The one button that leads to the proof, where a button does."""
        self.more: TouchButton | None = None
        """One that stands beside the way on."""
        self.needs_proof, self.has_list = needs_proof, has_list
        self.words, self.result = WrappedLabel("", "muted"), Outcome(sizes)
        self.result.changed.connect(lambda: self.words.setVisible(bool(self.words.said) and not self.result.text()))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(sizes.gap // 3)  # two rows of targets fit on the smallest screen, however large text is
        self.column.addWidget(self.words)
        self.column.addWidget(self.result)

    @classmethod
    def around(cls, content: QWidget, sizes: Sizes) -> "StepPage":
        """A step with nothing to test."""
        page = cls(sizes)
        page.column.addWidget(content, WHOLE)
        page.column.addStretch(1)
        return page

    def say_about(self, words: str) -> None:
        """What the step is for."""
        self.words.setText(words)
        self._show_words()

    def _show_words(self) -> None:
        self.words.setVisible(bool(self.words.text()) and not self.result.text())

    @property
    def is_proven(self) -> bool:
        """Whether the step is done, so that the way on is the one thing to do."""
        return not self.needs_proof or self.result.tone == "good"

    @property
    def may_more(self) -> bool:
        """Whether ``more`` could be of use now."""
        return bool(self.result.text())


class StationPage(StepPage):
    """The name, and a button to type another."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        edit = touch_button(say("Change"), "keypad", sizes)
        edit.clicked.connect(partial(self.touched.emit, "edit"))
        self.buttons = {"edit": edit}
        self.values = [CodeLabel("", "entry")]
        self.values[0].setMinimumHeight(round(sizes.text * 2.2))
        row = QHBoxLayout()
        row.setSpacing(sizes.gap // 2)
        row.addWidget(self.values[0], 1)
        row.addWidget(edit)
        self.column.addLayout(row)
        self._picture = Picture("header", sizes)
        self.column.addWidget(self._picture, WHOLE)
        self.column.addStretch(1)

    def show_name(self, name: str) -> None:
        """Show the name, and how it will stand on the screen."""
        self.values[0].show_text(name)
        self._picture.show_words(name)


class ServerPage(StepPage):
    """Address and key below each other, each touched to be changed."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes, needs_proof=True)
        tiles = (("server", say("Address"), "cloud-up"), ("key", say("Key"), "lock"))
        self.buttons = {key: ValueTile(caption, icon, sizes) for key, caption, icon in tiles}
        for key, tile in self.buttons.items():
            tile.clicked.connect(partial(self.touched.emit, key))
            self.column.addWidget(tile)
        self.column.addWidget(Picture("cloud-up", sizes), WHOLE)
        self.column.addStretch(1)

    def show_server(self, address: str, key: str, *, has_key: bool) -> None:
        """Show both. What is missing is asked for first; then they are checked."""
        self.buttons["server"].show_value(address or say("None: the kiosk practises"))
        self.buttons["key"].show_value(key)
        self.act = Act("check", say("Check"), "cloud-check")
        if not address:
            self.act = Act("server", say("Enter the address"), "keypad")
        elif not has_key:
            self.act = Act("key", say("Enter the key"), "keypad")


class PickRows(FewRows):
    """Names below each other; the chosen ones are marked."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes)
        self.buttons: dict[str, NameButton] = {}

    def show_names(self, names: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Keys and names."""
        shown = (tuple(names), tuple(chosen))
        self.show_rows(shown, tuple(key for key, _ in names), lambda: self._buttons(names, chosen))

    def _buttons(self, names: Sequence[tuple[str, str]], chosen: Sequence[str]) -> list[QWidget]:
        self.buttons = {}
        for key, name in names:
            button = NameButton(name, self._sizes, is_chosen=key in chosen)
            button.clicked.connect(partial(self.chosen.emit, key))
            self.buttons[key] = button
        return list(self.buttons.values())


class CameraPage(StepPage):
    """The picture of the camera that is on, beside the names of all."""

    chosen = Signal(str)

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__(sizes, needs_proof=True, has_list=True)
        self.viewfinder = Viewfinder(sizes, aim)
        self._is_live = False
        self.rows = PickRows(sizes)
        self.rows.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.setSpacing(sizes.gap)
        turn(row, Turn.STANDING, sizes)
        row.addWidget(self.viewfinder, 1)
        row.addWidget(self.rows, 1)
        self.column.addLayout(row, 1)

    @property
    def is_proven(self) -> bool:
        """It shows a picture, or read a code already."""
        return super().is_proven or self._is_live

    def show_camera(self, state: CameraState, sentence: str) -> None:
        """How the camera is."""
        self._is_live = state is CameraState.LIVE
        self.viewfinder.show_camera(state, sentence)
        self.result.changed.emit()

    def show_cameras(self, cameras: Sequence[tuple[str, str]], chosen: str) -> None:
        """Keys and names."""
        self.rows.show_names(cameras, (chosen,))


class GunPage(StepPage):
    """What a gun sent last, beside the guns that are plugged in."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes, needs_proof=True, has_list=True)
        self.rows = PickRows(sizes)
        self._sizes = sizes
        self.values = [CodeField(sizes, "entry", has_mark=False)]
        self.values[0].setMinimumHeight(round(sizes.text * 2.2))
        self._has_code = False
        self.result.changed.connect(self._fit)
        self.more = self.doctor = touch_button(say("It reads wrong"), "gun", sizes)
        self.doctor.clicked.connect(partial(self.touched.emit, "doctor"))
        test = QVBoxLayout()
        test.setSpacing(sizes.gap // 2)
        test.addWidget(self.values[0], WHOLE)
        self._picture = Picture("gun", sizes)
        test.addWidget(self._picture, WHOLE)
        test.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(sizes.gap)
        turn(self._row, Turn.STANDING, sizes)
        self._row.addLayout(test, 1)
        self._row.addWidget(self.rows, 1)
        self.column.addLayout(self._row, 1)

    @property
    def may_more(self) -> bool:
        """Nothing can be wrong with what was not read yet, whatever else is told."""
        return super().may_more and self._has_code

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On an upright window the list begins right below the picture."""
        super().resizeEvent(event)
        is_upright = self.height() > self.width()
        self._picture.setMinimumHeight(self.width() // 4 if is_upright else 0)
        self._row.setStretch(0, 0 if is_upright else 1)
        self._fit()

    def show_values(self, value: str, *, is_code: bool = False) -> None:
        """Show what was scanned last, or that nothing was."""
        self._has_code = is_code
        self.values[0].show_text(value)
        self._fit()

    def _fit(self) -> None:
        """A code is compared with its label: it is shown whole, with large text in the place of all else."""
        sizes, line = self._sizes, round(self._sizes.text * 2.2)
        self.values[0].setMaximumHeight(sizes.text * 7 if self._has_code else line)
        self._picture.setVisible(not self._has_code)
        self.rows.setVisible(not (self._has_code and sizes.is_tight))


class SoundPage(StepPage):
    """The four signals, each by sign and word, touched to be heard."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__(sizes, needs_proof=True)
        self.act = Act("KEPT", say("Play one"), "play")
        sounds = (
            ("KEPT", say("Saved"), "check", GREEN),
            ("AGAIN", say("Saved again"), "repeat", "warn_ink"),
            ("ERROR", say("NOT saved"), "alert-triangle", RED),
            ("ATTENTION", say("Needs you"), "hand", RED),
        )
        self.buttons = {key: touch_button(word, icon, sizes) for key, word, icon, _ in sounds}
        tiles = EvenGrid(sizes, *self.buttons.values())
        tiles.setMaximumHeight(sizes.target * 6)
        for key, _word, icon, token in sounds:
            give_icon(self.buttons[key], icon, token)
            self.buttons[key].clicked.connect(partial(self.touched.emit, key))
        self.column.addWidget(tiles, WHOLE)
        self.column.addStretch(1)


class PicturePage(StepPage):
    """A picture, and one thing to do."""

    def __init__(self, sizes: Sizes, picture: str, act: Act) -> None:
        super().__init__(sizes, needs_proof=True)
        self.act = act
        self.column.addWidget(Picture(picture, sizes), WHOLE)
        self.column.addStretch(1)


class CodePage(StepPage):
    """Where a settings code is held before the camera, and beside it what became of it; below it on upright windows."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__(sizes, needs_proof=True)
        self.viewfinder = Viewfinder(sizes, aim)
        self.viewfinder.may_pause = False  # large text leaves a small picture, which a button would cover
        self.viewfinder.setMinimumHeight(sizes.target)
        self._sizes, self._row, told = sizes, QHBoxLayout(), QVBoxLayout()
        for part in (self.words, self.result):
            self.column.removeWidget(part)
            told.addWidget(part)
        told.addStretch(1)
        self._row.setSpacing(sizes.gap)
        turn(self._row, Turn.STANDING, sizes)
        self._row.addWidget(self.viewfinder)
        self._row.addLayout(told)
        self.column.addLayout(self._row, WHOLE)
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No higher than the picture of a camera is; large words leave it less room."""
        super().resizeEvent(event)
        for place, share in enumerate((4, 5) if self._sizes.is_tight else (3, 2)):
            self._row.setStretch(place, share)
        self.viewfinder.setMaximumHeight(max(round(self.width() * 0.75), self.viewfinder.minimumHeight()))
