"""Drawing barcodes: the bars of a code as rectangles, measured in modules. Writer: zxing-cpp (with libzint inside).

Rectangles and not pixels, so that whoever paints them chooses the size in millimetres and prints sharp edges.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import zxingcpp

from kiosk.core.codes import Symbology
from kiosk.core.gun_sheet import SheetCode

_FORMATS = {
    Symbology.EAN13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.CODE128: zxingcpp.BarcodeFormat.Code128,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
}
_SQUARE = {Symbology.DATA_MATRIX: 3, Symbology.QR: 4}
"""Square codes and the modules around them that stay white."""

Bar = tuple[int, int, int, int]
"""Left, top, width and height of a dark rectangle, in modules."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A code of ``columns`` x ``rows`` modules without quiet zones. Linear codes have one row, to be drawn tall."""

    columns: int
    rows: int
    bars: tuple[Bar, ...]
    quiet: int
    """Modules that must stay white on the left and right; around all of it for a square code."""

    @property
    def is_linear(self) -> bool:
        """Whether its one row is stretched to any height."""
        return self.rows == 1


def draw(code: SheetCode) -> Drawing:
    """The bars of a code of the gun doctor's page. Any thread.

    Quiet zones: 10 modules for Code 128 (ISO/IEC 15417, 4.3.6), 11 for EAN-13 (GS1 General Specifications 5.2.3.4), 1
    for Data Matrix (ISO/IEC 16022, 7.1), which is given 3; 4 for QR (ISO/IEC 18004, 6.3.8). Raises KeyError for a
    symbology that no page holds.
    """
    level = {"ec_level": "M"} if code.symbology is Symbology.QR else {}
    made = zxingcpp.create_barcode(code.printed, _FORMATS[code.symbology], gs1=code.is_gs1, **level)
    dark = np.asarray(made.to_image(scale=1, add_quiet_zones=False)) < 128
    if code.symbology in _SQUARE:
        return Drawing(dark.shape[1], dark.shape[0], tuple(_bars(dark)), quiet=_SQUARE[code.symbology])
    line = dark[:1]
    return Drawing(line.shape[1], 1, tuple(_bars(line)), quiet=11)


def _bars(dark: "np.ndarray[tuple[int, ...], np.dtype[np.bool_]]") -> Iterator[Bar]:
    """Each run of dark modules as one rectangle, row by row."""
    for top, row in enumerate(dark.tolist()):
        left = 0
        for is_dark, run in groupby(row):
            width = len(list(run))
            if is_dark:
                yield left, top, width, 1
            left += width
