"""The gun doctor's screen: scan the test codes one after the other, then read what is wrong and keep the profile."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.core.gun_doctor import Diagnosis, Heard, Look
from kiosk.core.gun_findings import Finding, Grade, profile_words
from kiosk.core.gun_sheet import SHEET, SheetCode
from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.button import touch_button
from kiosk.widgets.code_picture import CodePicture
from kiosk.widgets.pages import Pages
from kiosk.widgets.scroll import RowColumn
from kiosk.widgets.text import ElidedLabel, WrappedLabel
from kiosk.widgets.theme import BLUE, GREEN, GREY, RED, Sizes, Turn, give_sign, turn

_SIGNS = {
    Grade.CHANGE: ("alert-triangle", RED),
    Grade.PUT_RIGHT: ("check", GREEN),
    Grade.BETTER: ("info", BLUE),
}
_TONES = {Look.AS_PRINTED: Tone.KEPT, Look.CHANGED: Tone.AGAIN, Look.NOT_OURS: Tone.ERROR}
_MARKS = {
    "barcode": mark("still to be scanned"),
    "check": mark("well"),
    "repeat": mark("changed"),
    "cross": mark("skipped"),
}
_HOW = mark("Scan it on the printed page, or here if your gun reads screens.")
_NOTHING_YET = mark("Nothing comes? Check the plug, and that the gun is set to USB keyboard or USB-COM.")


class GunDoctorScreen(QWidget):
    """Two pages: scanning, and what was found. Nothing that is scanned here is recorded."""

    back = Signal()
    again = Signal()
    skip = Signal()
    """Leave out the code that is asked for."""
    keep = Signal()
    """Keep the profile that was found."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.title = ElidedLabel("", "title")
        self.why = WrappedLabel("", "muted")
        self.picture = CodePicture(round(sizes.text * 3.5))
        self.banner = Banner(sizes)
        self._marks = {code: QLabel() for code in SHEET}
        self.skip_button = touch_button(say("Skip this code"), "cross", sizes)
        self.skip_button.clicked.connect(self.skip)
        self.verdict = ElidedLabel("", "title")
        self.about = WrappedLabel("", "muted")
        self._sign = QLabel()
        self.rows = RowColumn(sizes)
        self.keep_button = touch_button(say("Keep this profile"), "check", sizes, "primary")
        self.keep_button.clicked.connect(self.keep)
        self.pages = Pages()
        self.scanning, self.result = QWidget(), QWidget()
        self.pages.addWidget(self.scanning)
        self.pages.addWidget(self.result)
        self._lay_out_scanning(sizes)
        self._lay_out_result(sizes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)

    def show_begin(self, pending: Collection[SheetCode]) -> None:
        """Nothing was scanned yet."""
        self.banner.say(Tone.READY, say("Gun doctor"), say("Scan the codes in any order"), say_marked(_NOTHING_YET))
        for code in SHEET:
            self._mark(code, "barcode", GREY)
        self.show_pending(pending)
        self.pages.setCurrentWidget(self.scanning)

    def show_pending(self, pending: Collection[SheetCode]) -> None:
        """Ask for the first of the codes that are still to be scanned."""
        code = next(iter(pending), None)
        self.picture.show_code(code)
        if code is not None:
            place, name = SHEET.index(code) + 1, say_marked(code.name)
            self.title.show_text(say("Scan code {place} of {count}: {name}", place=place, count=len(SHEET), name=name))
            why = say("What it tells: {what}.", what=say_marked(code.why))
            lines_only = say("Skip it if your gun reads lines only.") if code.needs_imager else ""
            self.why.setText(" ".join(filter(None, (say_marked(_HOW), lines_only, why))))

    def show_heard(self, heard: Heard) -> None:
        """A scan arrived: what came, and whether it is what is printed."""
        arrived = inert(heard.arrived, 200)
        if heard.code is None:
            words = say("This is none of the test codes. Scan one of the page; nothing was recorded.")
            self.banner.say(_TONES[heard.look], say_marked(heard.look.value), arrived, words)
            return
        is_right = heard.look is Look.AS_PRINTED
        words = say("As it is printed.") if is_right else say("Printed: {text}", text=inert(heard.code.text, 60))
        self.banner.say(
            _TONES[heard.look],
            f"{say_marked(heard.code.name)}: {_in_line(say_marked(heard.look.value))}",
            arrived,
            words,
        )
        self._mark(heard.code, "check" if is_right else "repeat", GREEN if is_right else BLUE)

    def show_torn(self, sentence: str) -> None:
        """Something came that is no whole code."""
        self.banner.say(Tone.ERROR, say("No whole code"), "", sentence)

    def show_skipped(self, code: SheetCode) -> None:
        """A code is left out."""
        self.banner.say(
            Tone.READY,
            say("{name}: skipped", name=say_marked(code.name)),
            "",
            say("Scan it later if you like: the order does not matter."),
        )
        self._mark(code, "cross", GREY)

    def show_result(self, found: Diagnosis, name: str) -> None:
        """All codes were scanned or skipped."""
        icon, colour, words, about = _verdict(found)
        give_sign(self._sign, icon, colour, self._sizes, 2.2)
        self.verdict.show_text(f"{name}: {words}")
        self.about.setText(about)
        self.about.show()
        self.rows.show_rows(found, tuple(finding.fault for finding in found.findings), lambda: self._rows(found))
        self.keep_button.setEnabled(found.profile is not None)
        self.keep_button.set_word(say("Keep this profile"))
        self.pages.setCurrentWidget(self.result)

    def show_kept(self) -> None:
        """The profile is on the disk and in use."""
        self.keep_button.setEnabled(False)
        self.keep_button.set_word(say("Kept"))
        self.about.setText(say("The profile is kept. The kiosk goes by it from now on, also after a restart."))

    def show_not_kept(self, title: str, sentence: str) -> None:
        """The disk refused."""
        self.about.setText(f"{title}. {sentence}")

    def _rows(self, found: Diagnosis) -> list[QWidget]:
        rows: list[QWidget] = [self._finding_row(finding) for finding in found.findings]
        if found.profile is not None:
            rows.append(self._row("gun", GREY, say("How the kiosk reads this gun"), profile_words(found.profile)))
        return rows

    def _finding_row(self, finding: Finding) -> QFrame:
        return self._row(
            *_SIGNS[finding.grade], finding.title, f"{say_marked(finding.grade.value)}: {finding.sentence}"
        )

    def _row(self, icon: str, colour: str, name: str, sentence: str) -> QFrame:
        row = QFrame()
        sign = QLabel()
        give_sign(sign, icon, colour, self._sizes, 1.7)
        title = WrappedLabel(name)
        font = title.font()
        font.setWeight(font.Weight.DemiBold)
        title.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(WrappedLabel(sentence, "muted"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, self._sizes.text // 4, 0, self._sizes.text // 4)
        line.setSpacing(self._sizes.text // 2)
        line.addWidget(sign)
        line.addLayout(words, 1)
        return row

    def _mark(self, code: SheetCode, icon: str, colour: str) -> None:
        label = self._marks[code]
        give_sign(label, icon, colour, self._sizes, 1.4)
        label.setAccessibleName(f"{say_marked(code.name)}: {say_marked(_MARKS[icon])}")

    def _lay_out_scanning(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self.title, 1)
        for label in self._marks.values():
            top.addWidget(label)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        inside.setSpacing(sizes.text // 2)
        inside.addLayout(top)
        inside.addWidget(self.why)
        inside.addWidget(self.picture, 1)
        self._page(self.scanning, [card, self.banner], [self.skip_button])

    def _lay_out_result(self, sizes: Sizes) -> None:
        card = QFrame()
        card.setObjectName("card")
        top = QHBoxLayout()
        top.setSpacing(sizes.text // 2)
        top.addWidget(self._sign)
        top.addWidget(self.verdict, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(sizes.gap, sizes.text // 2, sizes.gap, sizes.text // 2)
        inside.setSpacing(sizes.text // 2)
        inside.addLayout(top)
        inside.addWidget(self.about)
        inside.addWidget(self.rows, 1)
        self._page(self.result, [card], [self.keep_button])

    def _page(self, page: QWidget, parts: list[QWidget], buttons: list[QPushButton]) -> None:
        """One page: its parts, and below them Back, Start again and the buttons of its own."""
        sizes = self._sizes
        back = touch_button(say("Back"), "home", sizes)
        back.clicked.connect(self.back)
        again = touch_button(say("Start again"), "repeat", sizes)
        again.clicked.connect(self.again)
        bottom = QHBoxLayout()
        turn(bottom, Turn.TIGHT, sizes)
        bottom.setSpacing(sizes.text // 2)
        for button in (back, again, *buttons):
            bottom.addWidget(button, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap)
        column.setSpacing(sizes.gap)
        for place, part in enumerate(parts):
            column.addWidget(part, 1 if place == 0 else 0)
        column.addLayout(bottom)


def _in_line(word: str) -> str:
    """A word as it stands behind another; every language has its own small letters."""
    return word[:1].lower() + word[1:]


def _verdict(found: Diagnosis) -> tuple[str, str, str, str]:
    """Icon, colour, words and a sentence for the whole gun."""
    left_out = ", ".join(say_marked(code.name) for code in found.untested)
    rest = " " + say("Not tested: {codes}.", codes=left_out) if left_out else ""
    if found.profile is None and not found.findings:
        return "info", BLUE, say("nothing was scanned"), say("Start again to test the gun.")
    if found.profile is None:
        return (
            "alert-triangle",
            RED,
            say("change the gun"),
            say("No profile makes its codes right. Change it and test again.") + rest,
        )
    if not found.is_well:
        words = say("Keep the profile for the rest; what is marked with a triangle only the gun can mend.")
        return "alert-triangle", RED, say("change the gun"), words + rest
    if any(finding.grade is Grade.PUT_RIGHT for finding in found.findings):
        return (
            "check",
            GREEN,
            say("the kiosk puts it right"),
            say("Keep the profile, and every code is read as it is printed.") + rest,
        )
    return "check", GREEN, say("works well"), say("Codes arrive as they are printed.") + rest
