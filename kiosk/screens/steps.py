"""One step of setting the kiosk up: what it is about, a page to do it on, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.words import say
from kiosk.screens.setup_pages import ChoicePage, LookPage
from kiosk.screens.step_pages import (
    Act,
    CameraPage,
    CodePage,
    GunPage,
    PicturePage,
    ServerPage,
    SoundPage,
    StationPage,
    StepPage,
)
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.button import TouchButton, touch_button
from kiosk.widgets.even_row import EvenRow
from kiosk.widgets.screenful import Docked
from kiosk.widgets.step_parts import StepDots
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.theme import Sizes, give_icon


class StepScreen(QWidget):
    """The frame around the page of a step."""

    back = Signal()
    skip = Signal()
    go_on = Signal()
    practise = Signal()
    """Set-up can wait: the kiosk is to be tried first."""

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title, self.dots = ElidedLabel("", "title"), StepDots(sizes)
        self.language, self.look = ChoicePage(sizes, grows=True), LookPage(sizes)
        self.code, self.camera = CodePage(sizes, aim), CameraPage(sizes, aim)
        self.station, self.server = StationPage(sizes), ServerPage(sizes)
        self.gun, self.sound = GunPage(sizes), SoundPage(sizes)
        self.measure = PicturePage(sizes, "card", Act("fit", say("Measure"), "measure"))
        self.pin = PicturePage(sizes, "lock", Act("pin", say("Set a PIN"), "lock"))
        pages: tuple[StepPage, ...] = (self.station, self.server, self.camera, self.gun, self.sound)
        self._steps: dict[QWidget, StepPage] = {page: page for page in (*pages, self.measure, self.pin, self.code)}
        self._steps |= {page: StepPage.around(page, sizes) for page in (self.language, self.look)}
        self._page = self._steps[self.language]
        self._is_alone = self._is_first = False
        self._shown = {step: step if step.has_list else Docked(step, sizes.target) for step in self._steps.values()}
        for step in self._shown:
            step.result.changed.connect(self.show_way)
        self._make_buttons(sizes)
        self._lay_out(sizes)

    def _make_buttons(self, sizes: Sizes) -> None:
        self.back_button = touch_button(say("Back"), "chevron-left", sizes)
        self.back_button.clicked.connect(self.back)
        self.skip_button = touch_button(say("Skip"), "", sizes)
        self.skip_button.clicked.connect(self.skip)
        self.next_button = touch_button(say("Next"), "chevron-right", sizes, "primary")
        self.next_button.clicked.connect(self.go_on)
        self.act_button = touch_button(say("Check"), "keypad", sizes, "primary")
        self.act_button.clicked.connect(self._act)
        self.begin_button = touch_button(say("Set it up"), "sliders", sizes)
        self.begin_button.clicked.connect(self.go_on)
        self.try_button = touch_button(say("Try it first (practice)"), "play", sizes, "primary")
        self.try_button.clicked.connect(self.practise)

    def _lay_out(self, sizes: Sizes) -> None:
        top = QHBoxLayout()
        top.setSpacing(sizes.gap)
        top.addWidget(self.title, 1)
        top.addWidget(self.dots)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        column.setSpacing(sizes.gap // 3)
        column.addLayout(top)
        for shown in self._shown.values():  # no stack: it would be as high as its highest page
            shown.hide()
            column.addWidget(shown, 1)
        more = [step.more for step in self._shown if step.more is not None]
        row = (self.back_button, *more, self.skip_button, self.act_button, self.next_button)
        for acts in (ActionsRow(sizes, *row), EvenRow(sizes, self.begin_button, self.try_button)):
            acts.stand_below(column)
            column.addLayout(acts)

    @property
    def way_on(self) -> TouchButton:
        """The button that leads to the next step now."""
        ways = (self.begin_button, self.next_button, self.skip_button)
        return next(button for button in ways if not button.isHidden() and button.isEnabled())

    def show_step(
        self, page: QWidget, title: str, words: str, place: tuple[int, int] | None, *, may_try: bool = False
    ) -> None:
        """Show a step; ``place`` is which of how many in a row, None for one alone.

        ``may_try``: where there is no step to go back to, trying the kiosk first is offered beside setting it up.
        """
        self._page, self._is_alone = self._steps[page], place is None
        self._is_first = may_try and place is not None and place[0] == 0
        self.title.show_text(title)
        self._page.say_about(words)
        self._page.words.setVisible(bool(words) and not self._page.result.text())
        self.dots.setVisible(place is not None)
        if place is not None:
            self.dots.show_place(*place)
        is_last = place is None or place[0] == place[1] - 1
        self.next_button.set_word(say("Done") if is_last else say("Next"))
        give_icon(self.next_button, "check" if is_last else "chevron-right", "on_accent")
        self.show_way()
        for step, shown in self._shown.items():
            shown.setVisible(step is self._page)

    def begin_anew(self) -> None:
        """Nothing was tested yet."""
        for step in self._shown:
            step.result.setText("")

    def show_way(self) -> None:
        """The one thing to do next stands out: the test of a step, and once it went well the way on.

        In a row of steps each button keeps its place: before the test went well the way on is off, Skip beside it.
        """
        is_proven, act = self._page.is_proven, self._page.act
        is_act = act is not None and not is_proven and not self._is_first
        if is_act and act is not None:
            self.act_button.set_word(act.word)
            give_icon(self.act_button, act.icon, "on_accent")
        self.act_button.setVisible(is_act)
        self.act_button.setEnabled(self._page.result.tone != "busy")
        self.skip_button.setVisible(not is_proven and not self._is_alone and not self._is_first)
        is_refused = self._is_alone and not is_proven and self._page.result.tone == "bad"
        self.next_button.setVisible(not is_act and not is_refused and not self._is_first)
        self.next_button.setEnabled(is_proven or self._is_alone)
        for step in self._shown:
            if step.more is not None:
                step.more.setVisible(step is self._page and step.may_more)
        self.back_button.setVisible(not self._is_first)
        for button in (self.begin_button, self.try_button):
            button.setVisible(self._is_first)

    def _act(self) -> None:
        if self._page.act is not None:
            self._page.touched.emit(self._page.act.key)
