"""Small charts in rows and columns as one PNG, drawn with QPainter: the kiosk has Qt, and needs no chart library.

Each line has a colour, a mark and a dash of its own, so that it can be told apart without colours.
"""

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPen, QPolygonF

from kiosk.core.faults import SettingsFault
from kiosk.core.inert import inert
from kiosk.resources import assets

_CELL = (330, 200)
_LEFT, _TOP, _RIGHT = 250, 130, 40
_INSET = (44, 28, 16, 38)
"""Left, top, right and bottom of a chart within its cell."""
_INK, _FAINT, _LIMIT = QColor("#1b1b1d"), QColor("#dedee3"), QColor("#8a8a94")


@dataclass(frozen=True, slots=True)
class _Style:
    """How a line looks; ``width`` and ``size`` (of its mark) in pixels. The first is drawn last and thinnest.

    So what lies behind stays visible as a rim where lines run over each other.
    """

    colour: QColor
    dash: Qt.PenStyle
    mark: str
    width: float
    size: float


_STYLES = (
    _Style(QColor("#0057b7"), Qt.PenStyle.SolidLine, "circle", 2.4, 3.8),
    _Style(QColor("#d86000"), Qt.PenStyle.DashLine, "square", 3.0, 4.8),
    _Style(QColor("#27a882"), Qt.PenStyle.DotLine, "triangle", 4.4, 6.2),
)
_MOST_TICKS = 8


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart: the words below each place, each line's shares (0 to 1), and each line's wrong texts, if counted."""

    ticks: tuple[str, ...]
    lines: Mapping[str, tuple[float, ...]]
    wrong: Mapping[str, int]


def draw_plot(
    path: Path, title: str, rows: Sequence[str], columns: Sequence[str], panels: Sequence[Sequence[Panel]]
) -> None:
    """Draw ``panels`` (row by row) to the PNG ``path``. Main thread only.

    Raises SettingsFault when it cannot be written.
    """
    app = _start_qt()
    width = _LEFT + len(columns) * _CELL[0] + _RIGHT
    image = QImage(width, _TOP + len(rows) * _CELL[1] + 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Chart(painter).whole(title, rows, columns, panels)
    painter.end()
    del app
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes, Qt takes both
        raise SettingsFault(
            "The plot cannot be written", f"{inert(str(path), 300)}: no right to write, or a full disk."
        )


def draw_course(path: Path, title: str, values: Sequence[float]) -> None:
    """Draw how a figure went, one value after the other, from zero up, to the PNG ``path``. Main thread only.

    Raises SettingsFault when it cannot be written.
    """
    app = _start_qt()
    image = QImage(1100, 460, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Chart(painter).course(QRectF(90, 80, 970, 320), title, values)
    painter.end()
    del app
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes, Qt takes both
        raise SettingsFault(
            "The plot cannot be written", f"{inert(str(path), 300)}: no right to write, or a full disk."
        )


def _start_qt() -> QGuiApplication:
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    for font in sorted((assets() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(font))
    return app


class _Chart:
    """Draws with one painter."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def whole(self, title: str, rows: Sequence[str], columns: Sequence[str], panels: Sequence[Sequence[Panel]]) -> None:
        self._text(QRectF(24, 16, 1200, 40), title, 26, Qt.AlignmentFlag.AlignLeft)
        self._legend(list(panels[0][0].lines), counts_wrong=bool(panels[0][0].wrong))
        for across, name in enumerate(columns):
            place = QRectF(_LEFT + across * _CELL[0], _TOP - 34, _CELL[0], 30)
            self._text(place, name, 20, Qt.AlignmentFlag.AlignHCenter)
        for down, name in enumerate(rows):
            top = _TOP + down * _CELL[1]
            self._text(QRectF(24, top + 30, _LEFT - 40, _CELL[1] - 60), name, 18, Qt.AlignmentFlag.AlignLeft)
            for across, panel in enumerate(panels[down]):
                cell = QRectF(_LEFT + across * _CELL[0], top, *_CELL)
                left, above, right, below = _INSET
                self._panel(cell.adjusted(left, above, -right, -below), panel)

    def course(self, area: QRectF, title: str, values: Sequence[float]) -> None:
        """One line from zero up, with five lines across."""
        self._text(QRectF(24, 16, 1050, 40), title, 22, Qt.AlignmentFlag.AlignLeft)
        top = 50.0 * math.ceil(max(*values, 1.0) / 45)
        for part in range(6):
            y = area.bottom() - part / 5 * area.height()
            self._painter.setPen(QPen(_FAINT if part else _INK, 1))
            self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            self._text(QRectF(10, y - 12, 70, 24), f"{top * part / 5:.0f}", 16, Qt.AlignmentFlag.AlignRight)
            at = round((len(values) - 1) * part / 5)
            x = area.left() + area.width() * part / 5
            self._text(QRectF(x - 40, area.bottom() + 8, 80, 24), str(at + 1), 16, Qt.AlignmentFlag.AlignHCenter)
        step = area.width() / max(1, len(values) - 1)
        points = [
            QPointF(area.left() + n * step, area.bottom() - v / top * area.height()) for n, v in enumerate(values)
        ]
        self._line(points, _STYLES[0])

    def _legend(self, names: Sequence[str], *, counts_wrong: bool) -> None:
        x = 24.0
        for name, style in zip(names, _STYLES, strict=True):
            self._line([QPointF(x, 78), QPointF(x + 56, 78)], style)
            self._mark(QPointF(x + 28, 78), style)
            self._text(QRectF(x + 66, 64, 200, 28), name, 18, Qt.AlignmentFlag.AlignLeft)
            x += 66 + 14 * len(name) + 30
        if not counts_wrong:
            return
        words = "×n in a line's colour: its wrong texts in that chart"
        self._text(QRectF(x + 20, 64, 900, 28), words, 16, Qt.AlignmentFlag.AlignLeft)

    def _panel(self, area: QRectF, panel: Panel) -> None:
        self._axes(area, panel.ticks)
        step = area.width() / max(1, len(panel.ticks) - 1)
        for shares, style in reversed(list(zip(panel.lines.values(), _STYLES, strict=True))):
            points = [
                QPointF(area.left() + place * step, area.bottom() - share * area.height())
                for place, share in enumerate(shares)
            ]
            self._line(points, style)
            for point in points:
                self._mark(point, style)
        x = area.right() + 6
        for count, style in reversed(list(zip(panel.wrong.values(), _STYLES, strict=False))):
            if count:
                words = f"×{count}"
                x -= 12 * len(words)
                place = QRectF(x, area.top() - 23, 80, 16)
                self._text(place, words, 15, Qt.AlignmentFlag.AlignLeft, style.colour.darker(125))

    def _axes(self, area: QRectF, ticks: Sequence[str]) -> None:
        for share, words in ((0.0, "0"), (0.5, "50"), (0.9, "90"), (1.0, "")):
            y = area.bottom() - share * area.height()
            self._painter.setPen(QPen({0.0: _INK, 0.9: _LIMIT}.get(share, _FAINT), 1))
            self._painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            self._text(QRectF(area.left() - 42, y - 9, 36, 18), words, 12, Qt.AlignmentFlag.AlignRight)
        every = -(-len(ticks) // _MOST_TICKS)
        for place, words in enumerate(ticks):
            x = area.left() + place * area.width() / max(1, len(ticks) - 1)
            self._painter.setPen(QPen(_INK, 1))
            self._painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            if place % every == 0:
                self._text(QRectF(x - 30, area.bottom() + 5, 60, 18), words, 12, Qt.AlignmentFlag.AlignHCenter)

    def _line(self, points: Sequence[QPointF], style: _Style) -> None:
        self._painter.setPen(QPen(style.colour, style.width, style.dash))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(QPolygonF(list(points)))

    def _mark(self, at: QPointF, style: _Style) -> None:
        size = style.size
        self._painter.setPen(QPen(Qt.GlobalColor.white, 0.8))
        self._painter.setBrush(style.colour)
        if style.mark == "circle":
            self._painter.drawEllipse(at, size, size)
        elif style.mark == "square":
            self._painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        else:
            corners = [(0.0, -1.3 * size), (1.2 * size, size), (-1.2 * size, size)]
            self._painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))

    def _text(self, place: QRectF, words: str, size: int, align: Qt.AlignmentFlag, colour: QColor = _INK) -> None:
        font = QFont("Inter")
        font.setPixelSize(size)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(place, int(flags), words)
