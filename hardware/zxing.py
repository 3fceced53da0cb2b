"""One picture through zxing-cpp: the second engine, and the only one for Data Matrix, Aztec, PDF417 and Micro QR.

It tells the AIM identifier and keeps FNC1; its ``text`` of GS1 codes is rewritten with brackets, so the bytes are used.
Code 39 is read plain: the full-ASCII reading would turn "+A" of HIBC labels into "a". Facts: research page decoding, 7.
"""

from enum import Enum
from typing import Any

import zxingcpp
from zxingcpp import Barcode, BarcodeFormat, BarcodeFormats

from hardware.frames import Image
from hardware.quiet_zone import has_quiet_zone
from hardware.readings import Reading
from hardware.row_indicators import correction_told
from kiosk.core.codes import Point, Symbology, code_of_bytes

_LINEAR = {
    BarcodeFormat.EAN13: Symbology.EAN13,
    BarcodeFormat.EAN8: Symbology.EAN8,
    BarcodeFormat.UPCA: Symbology.UPCA,
    BarcodeFormat.UPCE: Symbology.UPCE,
    BarcodeFormat.Code128: Symbology.CODE128,
    BarcodeFormat.Code39Std: Symbology.CODE39,
    BarcodeFormat.Code93: Symbology.CODE93,
    BarcodeFormat.ITF: Symbology.ITF,
    BarcodeFormat.Codabar: Symbology.CODABAR,
    BarcodeFormat.DataBarOmni: Symbology.DATABAR,
    BarcodeFormat.DataBarStk: Symbology.DATABAR,
    BarcodeFormat.DataBarStkOmni: Symbology.DATABAR,
    BarcodeFormat.DataBarLtd: Symbology.DATABAR_LIMITED,
    BarcodeFormat.DataBarExp: Symbology.DATABAR_EXPANDED,
    BarcodeFormat.DataBarExpStk: Symbology.DATABAR_EXPANDED,
}
_MATRIX = {
    BarcodeFormat.QRCode: Symbology.QR,
    BarcodeFormat.QRCodeModel1: Symbology.QR,
    BarcodeFormat.QRCodeModel2: Symbology.QR,
    BarcodeFormat.MicroQRCode: Symbology.MICRO_QR,
    BarcodeFormat.DataMatrix: Symbology.DATA_MATRIX,
    BarcodeFormat.Aztec: Symbology.AZTEC,
    BarcodeFormat.AztecCode: Symbology.AZTEC,
    BarcodeFormat.PDF417: Symbology.PDF417,
    BarcodeFormat.CompactPDF417: Symbology.PDF417,
}
_SYMBOLOGIES = _LINEAR | _MATRIX | {BarcodeFormat.Code39: Symbology.CODE39}
"""By the format that is told: a Code 39 asked for as Code39Std is told as Code39."""
_THIRTEEN = frozenset({Symbology.EAN13, Symbology.UPCA})


class Wanted(Enum):
    """Which kinds to look for."""

    LINEAR = "1D"
    STACKED = "stacked"
    MATRIX = "2D"
    ALL = "all"


_BY_WANTED = {
    Wanted.LINEAR: BarcodeFormats(list(_LINEAR)),
    Wanted.STACKED: BarcodeFormats(
        [BarcodeFormat.PDF417, BarcodeFormat.DataBarStk, BarcodeFormat.DataBarStkOmni, BarcodeFormat.DataBarExpStk]
    ),
    Wanted.MATRIX: BarcodeFormats(list(_MATRIX)),
    Wanted.ALL: BarcodeFormats(list(_SYMBOLOGIES)),
}


class Binarizer(Enum):
    """How grey becomes black and white."""

    LOCAL = zxingcpp.Binarizer.LocalAverage
    GLOBAL = zxingcpp.Binarizer.GlobalHistogram


def scan(
    grey: Image, wanted: Wanted, step: str, *, is_thorough: bool = True, binarizer: Binarizer = Binarizer.LOCAL
) -> list[Reading]:
    """Read a grey picture; thorough also tries turned, smaller and inverted."""
    found = zxingcpp.read_barcodes(
        grey,
        formats=_BY_WANTED[wanted],
        try_rotate=is_thorough,
        try_downscale=is_thorough,
        try_invert=is_thorough,
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=binarizer.value,
    )
    return [reading for barcode in found if (reading := _reading(barcode, step, grey)) is not None]


_EASILY_PATCHED = frozenset({Symbology.PDF417, Symbology.AZTEC})
_LEAST_UNUSED = 0.4
"""Share of the error correction that must be left over (zxing-cpp's UEC)."""


def _reading(barcode: Barcode, step: str, grey: Image) -> Reading | None:
    symbology = _SYMBOLOGIES.get(barcode.format)
    raw = bytes(barcode.bytes)
    if symbology is None or not raw or not barcode.valid or _is_patched_up(symbology, barcode.extra):
        return None
    if symbology is Symbology.PDF417 and _is_taken_apart(barcode, grey):
        return None
    if symbology is Symbology.MICRO_QR and not has_quiet_zone(grey, _polygon(barcode)):
        return None
    if symbology in _THIRTEEN and raw.startswith(b"0"):  # zxing-cpp fills every UPC-A up to 13 digits
        symbology, raw = Symbology.UPCA, raw[1:]
    if symbology is Symbology.UPCE:
        raw = _as_printed(barcode.extra).encode() or raw
    if barcode.format in _MATRIX and _names_charset(raw, barcode.text):
        raw = barcode.text.encode("utf-8")
    code = code_of_bytes(raw, symbology, aim=barcode.symbology_identifier)
    return Reading(code, _polygon(barcode), "zxing", step)


def _is_patched_up(symbology: Symbology, extra: Any) -> bool:
    """Whether so much was "corrected" that anything would have become a code: half of two labels, for one.

    Of photographs that were read right none used more than half of its correction, and Aztec codes none of it.
    """
    if symbology not in _EASILY_PATCHED:
        return False
    unused = extra.get("UEC", 1.0) if isinstance(extra, dict) else 1.0  # of an Aztec rune it is not told
    return float(unused) < _LEAST_UNUSED


def _is_taken_apart(barcode: Barcode, grey: Image) -> bool:
    """Whether a side of this PDF417 tells of another amount of error correction than it was read with."""
    return any(f"{percent}%" != barcode.ec_level for percent in correction_told(grey, _polygon(barcode)))


def _as_printed(extra: Any) -> str:
    """The eight digits of a UPC-E, which zxing-cpp tells beside their expansion."""
    return str(extra.get("UPCE", "")) if isinstance(extra, dict) else ""


def _polygon(barcode: Barcode) -> tuple[Point, ...]:
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return tuple((int(corner.x), int(corner.y)) for corner in corners)


def _names_charset(raw: bytes, text: str) -> bool:
    """Whether the symbol itself named its character sets (ECI), which zxing-cpp has followed then.

    It does not say so; but without ECI it guesses among these three. Such codes are kept as UTF-8, as libzbar tells
    them and as guns send them.
    """
    return bool(text) and not any(_is_in(text, raw, charset) for charset in ("utf-8", "cp932", "latin-1"))


def _is_in(text: str, raw: bytes, charset: str) -> bool:
    try:
        return text.encode(charset) == raw
    except UnicodeEncodeError:
        return False
