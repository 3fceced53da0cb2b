"""Sizes, colours, font, icons and the style sheet. Sizes follow the screen: touch targets in millimetres.

Widgets take the window's one ``Sizes`` and read colours with ``palette()``. Both change while the kiosk runs
(``kiosk.widgets.restyle``): a number or a colour that is kept in a variable goes stale. What is painted reads them at
every painting; icons and signs are set by ``give_icon`` and ``give_sign``, which a change of theme finds again.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import lru_cache
from math import ceil
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QBoxLayout, QLabel

from kiosk.widgets.tones import PALETTES, Palette, Theme

INK, MUTED, LINE = "ink", "muted", "line"
BLUE, GREEN, RED, GREY = "busy_ink", "good_ink", "bad_ink", "idle_ink"
"""Names of tokens of the palette, for icons and signs: ``give_sign(label, "check", GREEN, sizes, 1.7)``."""
NAVY, AMBER, ON_AMBER = "#0f1a2e", "#ffc233", "#1f1300"
"""On the camera's picture, which no theme changes (``Palette.scene``, ``amber``, ``on_amber``)."""

TARGET_MM = 15.0
"""Least size of anything that is touched: gloves (research page product, section 4)."""
ANSWER_MM = 20.0
"""Height of the answers to a question that comes unasked, and of keys: they are hit in passing, and often."""
CAPITALS_MM = 4.0
"""Height of capitals that a person reads at 60 cm (ISO 9241-3; research page product, section 4)."""
_CAPITALS = 0.727
"""Height of the bundled font's capitals, in font sizes (the OS/2 table of Inter says 2,048 of 2,816 units)."""
_ACROSS, _DOWN = 33, 20
"""So many font sizes a screen holds at least: below that there is no room for a code beside a picture, or two keys."""
_ACROSS_LARGEST, _DOWN_LARGEST = 24, 14
"""As ``_ACROSS`` and ``_DOWN``, for text that a person made larger, where pages are scrolled."""
_FRAME = 2
"""Width in pixels of a button's frame, as in the style sheet, whose least heights leave it out."""
TEXT_SCALES = (100, 125, 150, 175, 200)
"""How large text can be chosen, in percent."""


@dataclass(slots=True)
class Sizes:
    """Pixels on this screen: ``text`` is the height of normal text, ``target`` the least side of a touch target.

    One object a window, which ``restyle`` changes in place.
    """

    text: int
    target: int
    width: int = 1280
    height: int = 800
    """Of the window, in pixels."""

    @property
    def small(self) -> int:
        """Height of the smallest text, of second lines and chips: 16 minutes of arc, the least of ISO 9241-3."""
        return ceil(self.text * 0.85)

    @property
    def large(self) -> int:
        """Height of titles and keys."""
        return round(self.text * 1.25)

    @property
    def huge(self) -> int:
        """Height of numbers that are read in passing."""
        return round(self.text * 2.0)

    @property
    def gap(self) -> int:
        """Space between things; it does not grow with large text on a small screen, where room is scarce."""
        return max(round(min(self.text * 0.6, self.target * 0.25)), 8)

    @property
    def above_acts(self) -> int:
        """Space above the buttons a page ends with: the same on every page."""
        return self.gap // 2 if self.is_cramped else self.gap

    @property
    def key(self) -> int:
        """Least side of a key: 20 mm, but where four rows of them do not fit below the header, and never below 15."""
        across = (self.width * (1.0 if self.is_upright else 0.6) - 4 * self.text) / 6.3
        down = (self.height - 1.3 * self.target - 6 * self.text) / 4
        return round(max(self.target, min(self.target * ANSWER_MM / TARGET_MM, across, down)))

    @property
    def sign_tile(self) -> int:
        """Least height of a tile with a sign above its word."""
        return round(self.text * 2.45) + self.gap // 2

    @property
    def is_upright(self) -> bool:
        """Whether the window is higher than wide."""
        return self.height > self.width

    @property
    def is_tight(self) -> bool:
        """Whether text is so large for the window that two columns would not hold it: they go below each other."""
        return self.width < 30 * self.text

    @property
    def is_cramped(self) -> bool:
        """Whether text is so large that a page holds few lines only."""
        return self.height < 17 * self.text

    def become(self, other: "Sizes") -> None:
        """Take over all numbers of ``other``."""
        self.text, self.target, self.width, self.height = other.text, other.target, other.width, other.height


def sizes_for(width: int, height: int, px_per_mm: float, text_scale: int = 100) -> Sizes:
    """Sizes for a window of ``width`` x ``height`` pixels on a screen of ``px_per_mm``.

    Capitals are 4 mm high or more, and grow with large windows; on a screen of 7 inches, which is read from nearer by,
    they are 3.3 mm (20 minutes of arc at 55 cm). ``text_scale`` is what a person chose, in percent: pages that do not
    fit then are scrolled, and beyond what the screen holds at all text does not grow.
    """
    base = max(ceil(px_per_mm * CAPITALS_MM / _CAPITALS), min(width, height) / 44)
    base = min(base, width / _ACROSS, height / _DOWN)
    text = max(base, min(base * text_scale / 100, width / _ACROSS_LARGEST, height / _DOWN_LARGEST))
    target = min(round(max(px_per_mm * TARGET_MM, int(base) * 2.2)), max(height // 6, round(px_per_mm * TARGET_MM)))
    return Sizes(round(text), target, width, height)


def px_per_mm_of_screen(override: float | None) -> float:
    """Pixels a millimetre: the setting, else what the screen says where that is believable, else 96 dpi."""
    if override:
        return override
    dpi = QGuiApplication.primaryScreen().physicalDotsPerInch()
    return (dpi if 70 <= dpi <= 320 else 96.0) / 25.4


def load_fonts(assets: Path) -> None:
    """Make the bundled font the application's; layouts are measured with it."""
    for path in sorted((assets / "fonts").glob("*.otf")):
        if str(path) not in _loaded_fonts:
            _loaded_fonts.add(str(path))
            QFontDatabase.addApplicationFont(str(path))


_loaded_fonts: set[str] = set()
_theme = [Theme.LIGHT]


def palette() -> Palette:
    """The colours of the theme that is shown now. Read it when you paint; do not keep it."""
    return PALETTES[_theme[0]]


def theme() -> Theme:
    """The theme that is shown now."""
    return _theme[0]


def colour(token: str) -> str:
    """The colour of a token of the palette, ``#rrggbb``; a colour stays what it is."""
    return token if token.startswith("#") else str(getattr(palette(), token))


def apply_theme(app: QApplication, assets: Path, sizes: Sizes, theme: Theme = Theme.LIGHT) -> None:
    """Set style, font, colours and the one style sheet."""
    _theme[0] = theme
    set_icon_folder(assets / "icons")
    if not app.styleSheet() and app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")  # under a style sheet it has no name, and stands already
    font = QFont("Inter")
    font.setPixelSize(sizes.text)
    app.setFont(font)
    sheet = Template((assets / "style.qss").read_text(encoding="utf-8")).substitute(_values(sizes))
    app.setStyleSheet("")  # from one sheet straight to another Qt takes five times as long
    app.setStyleSheet(sheet)


def _values(sizes: Sizes) -> Mapping[str, object]:
    """What the style sheet names with a dollar."""
    return {
        "text": sizes.text,
        "small": sizes.small,
        "large": sizes.large,
        "huge": sizes.huge,
        "code": round(sizes.text * 1.8),
        "target": sizes.target,
        "target_inside": sizes.target - 2 * _FRAME,
        "key_text": round(max(min(sizes.large, sizes.target * 0.72), sizes.key * 0.42)),
        "capped_text": round(min(sizes.text, max(sizes.target * 0.4, max(sizes.width, sizes.height) / 39))),
        "answer_inside": sizes.key - 2 * _FRAME,
        "shutter_inside": round(sizes.target * ANSWER_MM / TARGET_MM) - 2 * _FRAME,
        "gap": sizes.gap,
        "value_tile": max(sizes.target, _value_tile(sizes)) - 2 * _FRAME,
        "pad": round(sizes.gap * 0.65),
        "chosen_inside": max(sizes.target - 4 * _FRAME, ceil(sizes.text * 1.4)),
        "sign_inside": max(sizes.target, sizes.sign_tile) - 2 * _FRAME,
        "bar": round(sizes.gap * 0.65) + 2 * (sizes.gap // 2),
        "bar_gap": sizes.gap // 2,
        "mark": max(round(sizes.target * 0.1), 4),
        "radius": round(sizes.target * 0.2),
        "frame": 3 if theme() is Theme.CONTRAST else 0,
        "answer_edge": "3px solid #000000" if theme() is Theme.CONTRAST else f"{_FRAME}px solid {palette().accent}",
        **asdict(palette()),
    }


def _value_tile(sizes: Sizes) -> int:
    """Two lines high, or one (``kiosk.widgets.step_parts.ValueTile``)."""
    lines = sizes.large if sizes.is_cramped else sizes.small + sizes.large
    return round(lines * 1.3 + sizes.gap * 0.7)


POINTING = {"left": "right", "right": "left", "chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""Icons that point along the row, and what they look like in a window that runs from the right."""
_icon_folder: list[Path] = []


def set_icon_folder(folder: Path) -> None:
    """Where icons are."""
    _icon_folder[:] = [folder]
    _drawn.cache_clear()


def icon_pixmap(name: str, token: str, size: int) -> QPixmap:
    """An icon in the colour of a token, ``size`` pixels square. For what is painted; labels take ``give_sign``.

    One that points along the row points the other way in a window that runs from the right.
    """
    is_from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return _drawn(POINTING.get(name, name) if is_from_right else name, colour(token), size)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    if _icon_folder:
        svg = (_icon_folder[0] / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
    return pixmap


def icon(name: str, token: str, size: int = 64) -> QIcon:
    """An icon for buttons, fainter when disabled."""
    made = QIcon(icon_pixmap(name, token, size))
    made.addPixmap(icon_pixmap(name, "on_disabled", size), QIcon.Mode.Disabled)
    return made


def give_icon(button: QAbstractButton, name: str, token: str) -> None:
    """Put an icon on a button, in the colour of a token; a change of theme draws it anew."""
    button.setProperty("iconName", name)
    button.setProperty("iconToken", token)
    button.setIcon(icon(name, token))


def give_sign(label: QLabel, name: str, token: str, sizes: Sizes, ems: float) -> None:
    """Show an icon on a label, ``ems`` times as high as text; a change of theme or text draws it anew."""
    label.setProperty("iconName", name)
    label.setProperty("iconToken", token)
    label.setProperty("iconEms", ems)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setPixmap(icon_pixmap(name, token, round(sizes.text * ems)))


class Turn(StrEnum):
    """When the parts of a row go below each other."""

    UPRIGHT = "upright"
    """On an upright window, or where text is so large that two columns would not hold it."""
    TIGHT = "tight"
    """Where text is large, whichever way the window stands."""
    STANDING = "standing"
    """On an upright window only: there is room for two columns on others, however large text is."""
    TIGHT_LAST_FIRST = "tight, last first"
    """As ``UPRIGHT``; but on a window that is wide and tight the last part comes on top."""


def turn(layout: QBoxLayout, when: Turn, sizes: Sizes) -> None:
    """Let the parts of a row go below each other; a change of sizes decides anew."""
    layout.setProperty("turns", when.value)
    direction = QBoxLayout.Direction
    is_row = not sizes.is_tight and (when is Turn.TIGHT or not sizes.is_upright)
    if when is Turn.STANDING:
        is_row = not sizes.is_upright
    upside_down = when is Turn.TIGHT_LAST_FIRST and not sizes.is_upright
    down = direction.BottomToTop if upside_down else direction.TopToBottom
    layout.setDirection(direction.LeftToRight if is_row else down)


def icon_size(sizes: Sizes) -> QSize:
    """Size of icons on buttons."""
    return QSize(round(sizes.text * 1.4), round(sizes.text * 1.4))


def translucent(token: str, alpha: int) -> QColor:
    """The colour of a token with ``alpha`` 0..255."""
    made = QColor(colour(token))
    made.setAlpha(alpha)
    return made
