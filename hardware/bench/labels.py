"""Drawn codes with contents by chance, and labels that carry them. Writer: zxing-cpp (with libzint inside).

Contents, sizes and poses come from a seed, so that a run can be repeated. Nothing here knows the kiosk's decoder.
"""

import string
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import zxingcpp

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import check_digit

Dice = np.random.Generator
_Kind = zxingcpp.BarcodeFormat
_LETTERS = string.ascii_uppercase
_ADDRESS = string.ascii_letters + string.digits


@dataclass(frozen=True, slots=True)
class Code:
    """A code to draw: ``kind`` is its name on tables, ``truth`` what it says (GS1 with brackets)."""

    family: str
    kind: str
    truth: str

    def picture(self, px: int) -> Image:
        """Grey, with quiet zones, ``px`` pixels to a module."""
        form, options = _WRITTEN[self.kind]
        drawn = zxingcpp.create_barcode(self.truth, form, **options)
        return np.asarray(drawn.to_image(scale=px, add_quiet_zones=True), dtype=np.uint8)


_WRITTEN: dict[str, tuple[Any, dict[str, Any]]] = {
    "EAN-13": (_Kind.EAN13, {}),
    "EAN-8": (_Kind.EAN8, {}),
    "UPC-A": (_Kind.UPCA, {}),
    "UPC-E": (_Kind.UPCE, {}),
    "Code 128": (_Kind.Code128, {}),
    "GS1-128": (_Kind.Code128, {"gs1": True}),
    "Code 39": (_Kind.Code39, {}),
    "Code 93": (_Kind.Code93, {}),
    "Codabar": (_Kind.Codabar, {}),
    "ITF-14": (_Kind.ITF14, {}),
    "ITF": (_Kind.ITF, {}),
    "QR": (_Kind.QRCode, {}),
    "Data Matrix": (_Kind.DataMatrix, {"force_square": True}),
    "Aztec": (_Kind.Aztec, {}),
    "PDF417": (_Kind.PDF417, {}),
}


def digits(dice: Dice, length: int) -> str:
    """So many digits."""
    return "".join(str(digit) for digit in dice.integers(0, 10, length))


def checked(body: str) -> str:
    """Digits with their GS1 check digit."""
    return body + str(check_digit(body))


def letters(dice: Dice, length: int, among: str = _LETTERS) -> str:
    """So many letters."""
    return "".join(among[int(place)] for place in dice.integers(0, len(among), length))


def _article(dice: Dice) -> str:
    return f"{letters(dice, 2)}-{digits(dice, int(dice.integers(4, 8)))}"


def _gs1(dice: Dice) -> str:
    if dice.random() < 0.5:
        return f"(00){checked('3' + digits(dice, 16))}"
    return f"(01){checked('0' + digits(dice, 12))}(10){letters(dice, 1)}{digits(dice, 5)}"


def _upce(dice: Dice) -> str:
    """Zero-suppressed as GS1 General Specifications 5.2.2.4 has it: last digit 5 to 9, and no 0 before it."""
    body = "0" + digits(dice, 4) + str(dice.integers(1, 10)) + "0000" + str(dice.integers(5, 10))
    return body[:6] + body[-1] + str(check_digit(body))


def _address(dice: Dice) -> str:
    if dice.random() < 0.5:
        return f"https://id.example.com/01/{checked('0' + digits(dice, 12))}/10/{letters(dice, 1)}{digits(dice, 4)}"
    return f"https://example.com/{letters(dice, int(dice.integers(6, 24)), _ADDRESS)}"


_CONTENTS: dict[str, tuple[str, Callable[[Dice], str]]] = {
    "EAN-13": ("retail", lambda dice: checked(str(dice.integers(1, 10)) + digits(dice, 11))),
    "EAN-8": ("retail", lambda dice: checked(digits(dice, 7))),
    "UPC-A": ("retail", lambda dice: checked(digits(dice, 11))),
    "UPC-E": ("retail", _upce),
    "Code 128": ("logistics", _article),
    "GS1-128": ("logistics", _gs1),
    "Code 39": ("logistics", lambda dice: letters(dice, 2) + digits(dice, int(dice.integers(3, 6)))),
    "ITF-14": ("logistics", lambda dice: checked(str(dice.integers(1, 9)) + digits(dice, 12))),
    "ITF": ("logistics", lambda dice: digits(dice, 2 * int(dice.integers(3, 8)))),
    "QR": ("qr", _address),
    "Data Matrix": ("datamatrix", _article),
    "Aztec": ("aztec", _article),
    "PDF417": ("pdf417", _article),
    "Code 93": ("other1d", _article),
    "Codabar": ("other1d", lambda dice: f"A{digits(dice, 8)}B"),
}
KINDS = tuple(_CONTENTS)


def drawn_code(dice: Dice, kind: str) -> Code:
    """A code of ``kind`` (one of KINDS) with contents by chance."""
    family, contents = _CONTENTS[kind]
    return Code(family, kind, contents(dice))


def on_label(dice: Dice, code: Code, px: int) -> tuple[Image, int]:
    """A printed label with the code and some words, grey, and the width of the code on it in pixels."""
    bars = code.picture(px)
    if bars.shape[0] < 0.3 * bars.shape[1]:
        taller = (bars.shape[1], int(bars.shape[1] * dice.uniform(0.3, 0.5)))
        bars = np.asarray(cv2.resize(bars, taller, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    side, above, below = (int(part * bars.shape[1]) for part in (0.06, dice.uniform(0.05, 0.3), 0.14))
    bordered = cv2.copyMakeBorder(bars, above, below, side, side, cv2.BORDER_CONSTANT, value=255)
    label = np.asarray(bordered, dtype=np.uint8)
    size = label.shape[1] / 620
    _write(label, code.truth[:28], (side, label.shape[0] - int(0.04 * label.shape[1])), size)
    if above > 0.12 * bars.shape[1]:
        _write(label, letters(dice, 12, _LETTERS + "    "), (side, above - int(0.05 * bars.shape[1])), 1.3 * size)
    return label, bars.shape[1]


def _write(sheet: Image, text: str, place: tuple[int, int], size: float) -> None:
    cv2.putText(sheet, text, place, cv2.FONT_HERSHEY_SIMPLEX, size, 0, max(1, round(2 * size)), cv2.LINE_AA)
