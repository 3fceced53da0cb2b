"""Paints the gallery's screens into PNG files, and all of them small onto one contact sheet. Main thread, offscreen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kiosk.gallery import FORMATS, SCENES, Format, Sample, Scene, bring, window_for
from kiosk.screens.window import KioskWindow
from kiosk.widgets.tones import Theme

SHEET_NAME = "contact-sheet.png"
_WIDTH, _COLUMNS, _GAP, _LABEL = 1280, 7, 8, 16
_TURNS = ((Theme.DARK, 2), (Theme.CONTRAST, 1), (Theme.LIGHT, 4), (Theme.DARK, 0), (Theme.CONTRAST, 3))
"""Theme and place in ``FORMATS`` of the pictures on the contact sheet, one after the other."""

Tell = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Made:
    """What was painted."""

    count: int
    sheet: Path
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """How a picture is taken."""

    theme: Theme
    form: Format
    text_scale: int = 100


def looks() -> list[Look]:
    """Every theme at every size, and the largest text at every size."""
    plain = [Look(theme, form) for theme in Theme for form in FORMATS]
    return plain + [Look(Theme.LIGHT, form, 200) for form in FORMATS]


def paint_all(folder: Path, only: str, tell: Tell) -> Made:
    """Paint every scene with ``only`` in its name in every look. ``tell`` hears how many are done of how many."""
    app = QApplication.instance() or QApplication(["kiosk"])
    assert isinstance(app, QApplication)  # noqa: S101 - nobody here makes another kind
    chosen = {name: scene for name, scene in SCENES.items() if only in name}
    sample, done, total = Sample(), 0, len(chosen) * len(looks())
    small: list[tuple[str, QImage]] = []
    for look in looks() if chosen else []:
        with window_for(app, look.form, look.theme, look.text_scale) as window:
            for place, (name, show) in enumerate(chosen.items()):
                picture = paint(app, window, show, sample)
                keep(picture, folder / file_name(name, look))
                if is_on_sheet(place, look):
                    small.append((f"{name} · {look.theme} · {look.form}", picture))
                done += 1
                tell(done, total)
    sheet = folder / SHEET_NAME
    if small:
        keep(contact_sheet(small), sheet, 0)
    return Made(done, sheet, tuple(SCENES))


def is_on_sheet(place: int, look: Look) -> bool:
    """The contact sheet has room for each screen twice: light, and in another look that takes turns."""
    turn = _TURNS[place % len(_TURNS)]
    spots = {turn, (Theme.LIGHT, 2)}
    return look.text_scale == 100 and (look.theme, FORMATS.index(look.form)) in spots


def paint(app: QApplication, window: KioskWindow, show: Scene, sample: Sample) -> QImage:
    """The window in the state that ``show`` brings it to."""
    bring(app, window, show, sample)
    return window.grab().toImage()


def file_name(name: str, look: Look) -> str:
    """Such as ``queue-full--dark--800x480.png``."""
    scale = f"--{look.text_scale}" if look.text_scale != 100 else ""
    return f"{name.replace(', ', '-').replace(' ', '-')}--{look.theme}--{look.form}{scale}.png"


def keep(picture: QImage, path: Path, quality: int = 60) -> None:
    """Write a PNG; at a ``quality`` of 0 Qt takes its time and makes the smallest file. Raises OSError."""
    if not picture.save(str(path), quality=quality):
        raise OSError(5, "it cannot be written", str(path))


def contact_sheet(pictures: Sequence[tuple[str, QImage]]) -> QImage:
    """All pictures small, row by row, each with its words below; 1280 pixels wide."""
    cell = (_WIDTH - _GAP) // _COLUMNS - _GAP
    high = round(cell * 0.63)
    rows = -(-len(pictures) // _COLUMNS)
    sheet = QImage(_WIDTH, _GAP + rows * (high + _LABEL + _GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#d7dbe2"))
    painter = QPainter(sheet)
    font = QFont("Inter")
    font.setPixelSize(10)
    painter.setFont(font)
    for place, (words, picture) in enumerate(pictures):
        left = _GAP + place % _COLUMNS * (cell + _GAP)
        top = _GAP + place // _COLUMNS * (high + _LABEL + _GAP)
        small = picture.scaled(
            cell, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(left + (cell - small.width()) // 2, top + (high - small.height()) // 2, small)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, cell)
        painter.drawText(QRect(left, top + high, cell, _LABEL), int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.end()
    small = sheet.convertToFormat(QImage.Format.Format_RGB555)  # half the file, and nobody sees it at this size
    return small.convertToFormat(QImage.Format.Format_RGB888)
