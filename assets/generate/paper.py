"""Sheets of paper to print on: Inter text, lines, boxes and barcodes drawn with QPainter, given as numpy pictures."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import numpy as np
import zxingcpp

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPainterPath, QPen

FONTS = Path(__file__).resolve().parent.parent / "fonts"
INK = "#1b1b1d"

Kind = zxingcpp.BarcodeFormat


@cache
def start_qt() -> QGuiApplication:
    """Start Qt without a screen and load the fonts, once."""
    app = QGuiApplication([])
    for font in sorted(FONTS.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(font))
    return app


def modules(text: str, kind: zxingcpp.BarcodeFormat, *, gs1: bool = False) -> np.ndarray:
    """Give the bars of a code without quiet zone: True where dark, one row for a linear code."""
    picture = np.array(zxingcpp.create_barcode(text, kind, gs1=gs1).to_image(scale=1, add_quiet_zones=False)) == 0
    middle = len(picture) // 2
    return picture if kind == Kind.QRCode else picture[middle : middle + 1]


class Sheet:
    """A piece of paper, card or foil of so many pixels; transparent until it is given a ground."""

    def __init__(self, width: int, height: int, ground: str | None = None, corner: float = 0) -> None:
        start_qt()
        self.width, self.height = width, height
        self._image = QImage(width, height, QImage.Format.Format_RGBA8888)
        self._image.fill(Qt.GlobalColor.transparent)
        self._painter = QPainter(self._image)
        self._painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        if ground:
            self.box((0, 0, width, height), ground, corner)

    def pixels(self) -> np.ndarray:
        """Finish, and give the sheet as blue, green, red, opacity, each 0 to 1."""
        self._painter.end()
        flat = np.frombuffer(self._image.constBits(), np.uint8).reshape(self.height, self.width, 4)
        return (flat[..., [2, 1, 0, 3]] / 255.0).astype(np.float32)

    def box(self, place: tuple[float, float, float, float], colour: str, corner: float = 0) -> None:
        """Fill a rectangle (x, y, width, height)."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(QRectF(*place), corner, corner)

    def frame(
        self, place: tuple[float, float, float, float], thick: float, colour: str = INK, corner: float = 0
    ) -> None:
        """Draw the outline of a rectangle."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(colour), thick))
        self._painter.drawRoundedRect(QRectF(*place), corner, corner)

    def disc(self, centre: tuple[float, float], radius: float, colour: str) -> None:
        """Fill a circle."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(QPointF(*centre), radius, radius)

    def hole(self, centre: tuple[float, float], radius: float) -> None:
        """Punch a round hole."""
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        self.disc(centre, radius, INK)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def line(self, start: tuple[float, float], end: tuple[float, float], thick: float = 2, colour: str = INK) -> None:
        """Draw a straight line."""
        self._painter.setPen(QPen(QColor(colour), thick))
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def shape(self, points: list[tuple[float, float]], colour: str) -> None:
        """Fill a polygon."""
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(QPointF(*point))
        self._painter.fillPath(path, QColor(colour))

    def curve(self, points: list[tuple[float, float]], colour: str) -> None:
        """Fill below a soft curve: start, control, control, end (and so on), then corners to close it."""
        path = QPainterPath(QPointF(*points[0]))
        path.cubicTo(QPointF(*points[1]), QPointF(*points[2]), QPointF(*points[3]))
        for point in points[4:]:
            path.lineTo(QPointF(*point))
        self._painter.fillPath(path, QColor(colour))

    def text(self, place: tuple[float, float], words: str, size: float, bold: int = 400, colour: str = INK) -> float:
        """Write a line with its left end and baseline at place; give the place where it ends."""
        font = QFont("Inter")
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight(bold))
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QPointF(*place), words)
        return place[0] + self._painter.fontMetrics().horizontalAdvance(words)

    def middle(self, place: tuple[float, float], words: str, size: float, bold: int = 400, colour: str = INK) -> None:
        """Write a line with its middle at place."""
        font = QFont("Inter")
        font.setPixelSize(round(size))
        font.setWeight(QFont.Weight(bold))
        self._painter.setFont(font)
        self.text(
            (place[0] - self._painter.fontMetrics().horizontalAdvance(words) / 2, place[1]), words, size, bold, colour
        )

    def lines(self, place: tuple[float, float], rows: list[str], size: float, colour: str = INK) -> None:
        """Write small print, row under row."""
        for number, row in enumerate(rows):
            self.text((place[0], place[1] + number * size * 1.35), row, size, 400, colour)

    def bars(
        self, place: tuple[float, float], dark: np.ndarray, module: float, height: float, colour: str = INK
    ) -> float:
        """Print bars (or, for more than one row, a square code) from the top left; give the width."""
        tall = module if len(dark) > 1 else height
        for row, line in enumerate(dark):
            edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(int), [0]])))
            for begin, end in edges.reshape(-1, 2):
                self.box((place[0] + begin * module, place[1] + row * tall, (end - begin) * module, tall), colour)
        return dark.shape[1] * module


def retail(sheet: Sheet, place: tuple[float, float], digits: str, module: float, height: float) -> None:
    """Print an EAN-13, EAN-8 or UPC-A symbol the usual way: long guard bars and the digits between them."""
    kind, ends, groups = {
        13: (Kind.EAN13, 3, ((-9, 0, 1), (4, 1, 7), (50, 7, 13))),
        8: (Kind.EAN8, 3, ((4, 0, 4), (36, 4, 8))),
        12: (Kind.UPCA, 10, ((-9, 0, 1), (13, 1, 6), (51, 6, 11), (98, 11, 12))),
    }[len(digits)]
    dark = modules(digits, kind)
    wide = dark.shape[1]
    sheet.bars(place, dark, module, height)
    guards = dark.copy()
    guards[:, ends : wide // 2 - 2] = False
    guards[:, wide // 2 + 3 : wide - ends] = False
    sheet.bars((place[0], place[1] + height), guards, module, 5 * module)
    size = 9.5 * module
    for at, begin, end in groups:
        for number, digit in enumerate(digits[begin:end]):
            step = 7 if end - begin > 1 else 0
            sheet.text((place[0] + (at + number * step) * module, place[1] + height + size), digit, size, 500)
