"""Sizes, colours, font, icons and the style sheet. Sizes follow the screen: touch targets in millimetres."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

NAVY, PAGE, CARD, INK, MUTED, LINE = "#0f1a2e", "#eef1f6", "#ffffff", "#0f1a2e", "#3f4e61", "#cfd8e3"
BLUE, BLUE_DOWN = "#184bbd", "#123a94"
EDGE = "#7c8898"
GREEN, AMBER, RED, GREY = "#07603a", "#ffc233", "#a3131f", "#3d4a5c"
ON_AMBER = "#1f1300"

TARGET_MM = 15.0
"""Least size of anything that is touched: gloves (research page product, section 4)."""
ANSWER_MM = 20.0
"""Height of the answers to a question that comes unasked: it is answered in passing."""
_TEXT_MM = 5.2


@dataclass(frozen=True, slots=True)
class Sizes:
    """Pixels on this screen: ``text`` is the height of normal text, ``target`` the least side of a touch target."""

    text: int
    target: int

    @property
    def gap(self) -> int:
        """Space between things."""
        return round(self.text * 0.9)


def sizes_for(width: int, height: int, px_per_mm: float) -> Sizes:
    """Sizes for a window of ``width`` x ``height`` pixels on a screen of ``px_per_mm``.

    Text is 4.8 mm or more, grows with large windows, and shrinks only where a small screen would not hold the layout.
    """
    wanted = max(px_per_mm * _TEXT_MM, height / 44)
    text = int(min(wanted, width / 54, height / 32))
    target = round(max(px_per_mm * TARGET_MM, text * 3.1))
    return Sizes(text, min(target, height // 6))


def px_per_mm_of_screen(override: float | None) -> float:
    """Pixels a millimetre: the setting, else what the screen says where that is believable, else 96 dpi."""
    if override:
        return override
    dpi = QGuiApplication.primaryScreen().physicalDotsPerInch()
    return (dpi if 70 <= dpi <= 320 else 96.0) / 25.4


def load_fonts(assets: Path) -> None:
    """Make the bundled font the application's; layouts are measured with it."""
    for path in sorted((assets / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


def apply_theme(app: QApplication, assets: Path, sizes: Sizes) -> None:
    """Set style, font and the one style sheet."""
    app.setStyle("Fusion")
    font = QFont("Inter")
    font.setPixelSize(sizes.text)
    app.setFont(font)
    values = {
        "text": sizes.text,
        "small": round(sizes.text * 0.85),
        "large": round(sizes.text * 1.35),
        "huge": round(sizes.text * 2.1),
        "code": round(sizes.text * 1.8),
        "target": sizes.target,
        "answer": round(sizes.target * ANSWER_MM / TARGET_MM),
        "tile": sizes.target * 2,
        "gap": sizes.gap,
        "pad": round(sizes.text * 0.6),
        "radius": round(sizes.text * 0.75),
        "navy": NAVY,
        "page": PAGE,
        "card": CARD,
        "ink": INK,
        "muted": MUTED,
        "line": LINE,
        "edge": EDGE,
        "blue": BLUE,
        "blue_down": BLUE_DOWN,
        "green": GREEN,
        "amber": AMBER,
        "on_amber": ON_AMBER,
        "red": RED,
        "grey": GREY,
    }
    sheet = Template((assets / "style.qss").read_text(encoding="utf-8")).substitute(values)
    app.setStyleSheet(sheet)
    set_icon_folder(assets / "icons")


_icon_folder: list[Path] = []


def set_icon_folder(folder: Path) -> None:
    """Where icons are."""
    _icon_folder[:] = [folder]
    icon_pixmap.cache_clear()


@lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """An icon drawn in one colour, ``size`` pixels square."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    if _icon_folder:
        svg = (_icon_folder[0] / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
    return pixmap


def icon(name: str, colour: str, size: int = 64) -> QIcon:
    """An icon for buttons, grey when disabled."""
    made = QIcon(icon_pixmap(name, colour, size))
    made.addPixmap(icon_pixmap(name, "#8a97a8", size), QIcon.Mode.Disabled)
    return made


def icon_size(sizes: Sizes) -> QSize:
    """Size of icons on buttons."""
    return QSize(round(sizes.text * 1.4), round(sizes.text * 1.4))


def translucent(colour: str, alpha: int) -> QColor:
    """A colour with ``alpha`` 0..255."""
    made = QColor(colour)
    made.setAlpha(alpha)
    return made
