"""The gun doctor's screen: scan the test codes one after the other, then read what is wrong and use what was found."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.core.gun_doctor import Diagnosis, Heard, Look
from kiosk.core.gun_findings import Finding, Grade
from kiosk.core.gun_sheet import SHEET, SheetCode
from kiosk.core.inert import inert
from kiosk.core.words import said_anew, say, say_marked
from kiosk.screens.step_pages import WHOLE
from kiosk.widgets.actions import ActionsRow
from kiosk.widgets.banner import Tone
from kiosk.widgets.button import TouchButton, be_primary, touch_button
from kiosk.widgets.code_picture import CodePicture
from kiosk.widgets.few_rows import FewRows
from kiosk.widgets.heard import CodeState, CodeSteps, HeardStrip
from kiosk.widgets.outcome import Outcome
from kiosk.widgets.pages import Pages
from kiosk.widgets.screenful import Docked
from kiosk.widgets.text import CodeLabel, ElidedLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, RED, Sizes, Turn, give_sign, turn

_SIGNS = {
    Grade.CHANGE: ("alert-triangle", RED),
    Grade.PUT_RIGHT: ("check", GREEN),
    Grade.BETTER: ("info", BLUE),
}
_TONES = {Look.AS_PRINTED: Tone.KEPT, Look.CHANGED: Tone.AGAIN, Look.NOT_OURS: Tone.ERROR}


class _Test(Docked):
    """What is scanned and what came. It asks for little: the other page of the screen must not grow with it."""

    def sizeHint(self) -> QSize:
        """It takes what there is."""
        return QSize(super().sizeHint().width(), self.minimumHeight())


class GunDoctorScreen(QWidget):
    """Two pages: scanning, and what was found. Nothing that is scanned here is saved."""

    back = Signal()
    again = Signal()
    skip = Signal()
    """Leave out the code that is asked for."""
    keep = Signal()
    """Use what was found."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.title, self.why = ElidedLabel("", "title"), WrappedLabel("", "muted")
        self.chips, self.list = CodeSteps(sizes, is_list=False), CodeSteps(sizes, is_list=True)
        self.picture, self.banner = CodePicture(sizes), HeardStrip(sizes)
        self._states = dict.fromkeys(SHEET, CodeState.PENDING)
        self.skip_button = touch_button(say("Skip"), "", sizes)
        self.skip_button.clicked.connect(self.skip)
        self.verdict, self.name = WrappedLabel("", "title"), CodeLabel("", "second")
        self.about, self._sign = Outcome(sizes), QLabel()
        self.rows = FewRows(sizes, rows=1)
        self.keep_button = touch_button(say("Use this"), "check", sizes, "primary")
        self.keep_button.clicked.connect(self._use)
        self._is_kept = False
        self._found: Diagnosis | None = None
        self._told: Callable[[], None] = lambda: None
        """Tells again what was told last."""
        self.pages = Pages()
        self.scanning, self.result = QWidget(), QWidget()
        for page in (self.scanning, self.result):
            self.pages.addWidget(page)
        self._lay_out_scanning(sizes)
        self._lay_out_result(sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def show_begin(self, pending: Collection[SheetCode]) -> None:
        """Nothing was scanned yet."""
        words = say("On the printed page, or here. Nothing is saved. Nothing comes? Check the plug.")
        self._told = lambda: None
        self._tell(Tone.READY, say("Scan each code once, in any order"), "", words)
        self._states = dict.fromkeys(SHEET, CodeState.PENDING)
        self.show_pending(pending)
        self._fit()
        self.pages.setCurrentWidget(self.scanning)
        self._test.to_top()

    def show_pending(self, pending: Collection[SheetCode]) -> None:
        """Ask for the first of the codes that are still to be scanned."""
        code = next(iter(pending), None)
        self.picture.show_code(code)
        for steps in (self.chips, self.list):
            steps.show_states(self._states, code)
        if code is not None:
            place, name = SHEET.index(code) + 1, say_marked(code.name)
            self.title.show_text(say("Scan code {place} of {count}: {name}", place=place, count=len(SHEET), name=name))
            self.why.setText(say("Skip it if your gun reads lines only.") if code.needs_imager else "")
            self._fit()

    def show_heard(self, heard: Heard) -> None:
        """A scan arrived: what came, and whether it is what is printed."""
        self._told = lambda: self._tell_heard(heard)
        self._told()
        if heard.code is not None:
            self._states[heard.code] = CodeState.WELL if heard.look is Look.AS_PRINTED else CodeState.CHANGED

    def _tell_heard(self, heard: Heard) -> None:
        arrived = inert(heard.arrived, 200)
        if heard.code is None:
            words = say("None of the test codes. Nothing was saved.")
            self._tell(_TONES[heard.look], say_marked(heard.look.value), arrived, words)
            return
        is_right = heard.look is Look.AS_PRINTED
        words = say("As it is printed.") if is_right else say("Printed: {text}", text=inert(heard.code.text, 60))
        self._tell(
            _TONES[heard.look],
            f"{say_marked(heard.code.name)}: {_in_line(say_marked(heard.look.value))}",
            arrived,
            words,
        )

    def _tell(self, tone: Tone, word: str, code: str, meaning: str) -> None:
        """With large text, what came is brought into view."""
        self.banner.say(tone, word, code, meaning)
        self._test.ensureWidgetVisible(self.banner, 0, 0)

    def show_seen(self) -> None:
        """The camera sees what is held before the gun: said, unless the gun has told of itself already."""
        if self.banner.property("tone") == Tone.READY.value:
            self._told = self.show_seen
            self._tell(Tone.READY, say("The camera read it"), "", say("Use the gun here. Nothing was saved."))

    def show_torn(self, sentence: str) -> None:
        """Something came that is no whole code."""
        self._told = lambda: None
        self._tell(Tone.ERROR, say("No whole code"), "", sentence)

    def show_skipped(self, code: SheetCode) -> None:
        """A code is left out."""
        self._told = lambda: None
        self._tell(
            Tone.READY,
            say("{name}: skipped", name=say_marked(code.name)),
            "",
            say("Scan it later if you like: the order does not matter."),
        )
        self._states[code] = CodeState.SKIPPED

    def show_result(self, found: Diagnosis, name: str) -> None:
        """All codes were scanned or skipped."""
        self._found = found
        icon, colour, words, _about = _verdict(found)
        give_sign(self._sign, icon, colour, self._sizes, 2.2)
        self.verdict.setText(words)
        self.name.show_text(name)
        self.rows.show_rows(found, tuple(finding.fault for finding in found.findings), lambda: self._rows(found))
        is_usable = found.profile is not None
        self._is_kept = False
        self._say_about()
        self._fit()
        self.keep_button.set_word(say("Use this"))
        self.keep_button.setVisible(is_usable)
        be_primary(self._again, is_on=not is_usable)
        self.pages.setCurrentWidget(self.result)

    def show_kept(self) -> None:
        """The profile is on the disk and in use."""
        self._is_kept = True
        self.keep_button.set_word(say("Done"))
        self._say_about()
        self._fit()

    def _say_about(self) -> None:
        """What was not tested; or that what was found is used."""
        if self._is_kept:
            self.about.setText("✓ " + say("The kiosk reads this gun this way from now on."))
        elif self._found is not None:
            self.about.setText(_verdict(self._found)[3])

    def _use(self) -> None:
        """Use what was found; once it is used there is nothing more to do here."""
        if self._is_kept:
            self.back.emit()
        else:
            self.keep.emit()

    def show_not_kept(self, title: str, sentence: str) -> None:
        """The disk refused."""
        self.about.setText(f"✗ {title}. {sentence}")
        self._fit()

    def _rows(self, found: Diagnosis) -> list[QWidget]:
        """With large text what was not tested is the last of them: the findings have the room."""
        rows: list[QWidget] = [self._finding_row(finding) for finding in found.findings]
        rest = _verdict(found)[3]
        return [*rows, WrappedLabel(rest, "second")] if rest and self._sizes.is_cramped else rows

    def _finding_row(self, finding: Finding) -> QFrame:
        row = QFrame()
        sign, title = QLabel(), WrappedLabel(said_anew(finding.title))
        give_sign(sign, *_SIGNS[finding.grade], self._sizes, 1.7)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        is_right = finding.grade is Grade.PUT_RIGHT  # the sign tells it
        sentence = said_anew(finding.sentence)
        told = sentence if is_right else f"{say_marked(finding.grade.value)}: {sentence}"
        words.addWidget(WrappedLabel(told, "second"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, self._sizes.text // 4, 0, self._sizes.text // 4)
        line.setSpacing(self._sizes.gap)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window of another shape has room for other things."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text may be larger now, or words longer."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_again()
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LanguageChange}:
            self._fit()

    def _say_again(self) -> None:
        """In another language: what was put together of several texts does not follow by itself."""
        self._told()
        self._say_about()

    def _fit(self) -> None:
        """The list of codes stands where there is room for it, else a row of numbers; with large text neither does.

        Nor does what can be told elsewhere, so that a code and what came of the one before it are seen together.
        """
        sizes = self._sizes
        beside = self.width() - self.list.sizeHint().width() - 5 * sizes.gap
        has_list = sizes.is_upright or (not sizes.is_tight and beside >= self.picture.least_width)
        self.list.setVisible(has_list)
        for place, is_grown in enumerate((not sizes.is_upright, sizes.is_upright)):
            self._row.setStretch(place, int(is_grown))  # on an upright window the list follows right below
        self.chips.setVisible(not has_list and not sizes.is_tight)
        self.why.setVisible(bool(self.why.said) and not sizes.is_cramped)
        self.name.setVisible(not sizes.is_tight)
        is_told = bool(self.about.tone)  # what came of a touch, in the place of the verdict where there is little room
        self.about.setVisible(bool(self.about.text()) and (is_told or not sizes.is_cramped))
        for part in (self.verdict, self._sign):
            part.setVisible(not (is_told and sizes.is_cramped))

    def _lay_out_scanning(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.setSpacing(sizes.gap)
        top.addWidget(self.title, 1)
        top.addWidget(self.chips)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.gap // 3, sizes.gap, sizes.gap // 3)
        inside.setSpacing(sizes.gap // 4)
        inside.addLayout(top)
        inside.addWidget(self.why)
        inside.addWidget(self.picture, 1)
        if sizes.is_upright:  # there is more height than a code is of use on
            card.setMaximumHeight(sizes.target * 6)
        test = QVBoxLayout()
        test.setSpacing(sizes.gap // 3)
        test.addWidget(card, WHOLE)
        test.addWidget(self.banner)
        test.addStretch(1)
        body = QWidget()
        self._row = QHBoxLayout(body)
        turn(self._row, Turn.STANDING, sizes)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(sizes.gap)
        self._row.addLayout(test, 1)
        self._row.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        self._test = _Test(body, sizes.target * 2)
        self._page(self.scanning, self._test, self.skip_button)

    def _lay_out_result(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self.verdict, self.name):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(sizes.gap)
        top.addWidget(self._sign)
        top.addLayout(words, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.gap // 2, sizes.gap, sizes.gap // 2)
        inside.setSpacing(sizes.gap // 2)
        inside.addLayout(top)
        inside.addWidget(self.about)
        inside.addWidget(self.rows, 1)
        self._again = self._page(self.result, card, self.keep_button)

    def _page(self, page: QWidget, content: QWidget, last: QPushButton) -> TouchButton:
        """One page: its content, and below it Back, Start again and the button of its own. Returns Start again."""
        sizes = self._sizes
        back = touch_button(say("Back"), "chevron-left", sizes)
        back.clicked.connect(self.back)
        again = touch_button(say("Start again"), "", sizes)
        again.clicked.connect(self.again)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap // 3, sizes.gap, sizes.gap // 3)
        column.setSpacing(sizes.gap // 3)
        column.addWidget(content, 1)
        acts = ActionsRow(sizes, back, again, last)
        acts.stand_below(column, gives_way=True)
        column.addLayout(acts)
        return again


def _in_line(word: str) -> str:
    """A word as it stands behind another; every language has its own small letters."""
    return word[:1].lower() + word[1:]


def _verdict(found: Diagnosis) -> tuple[str, str, str, str]:
    """Icon, colour, words and a sentence for the whole gun."""
    left_out = ", ".join(say_marked(code.name) for code in found.untested)
    rest = say("Not tested: {codes}.", codes=left_out) if left_out else ""
    if found.profile is None and not found.findings:
        return "info", BLUE, say("Nothing was scanned"), say("Start again to test the gun.")
    if found.profile is None:
        return "alert-triangle", RED, say("Change the gun, then test again"), rest
    if not found.is_well:
        return "alert-triangle", RED, say("Use this for now, and change the gun"), rest
    if any(finding.grade is Grade.PUT_RIGHT for finding in found.findings):
        return "check", GREEN, say("The kiosk puts it right"), rest
    return "check", GREEN, say("It works well"), rest
