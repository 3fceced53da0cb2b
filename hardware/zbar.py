"""One picture through libzbar, driven by pyzbar's own wrapper, because ``pyzbar.decode`` cannot ask for raw bytes.

Without ZBAR_CFG_BINARY libzbar guesses the character set of a QR code and turns "München" in UTF-8 into "M羹nchen"
(research page decoding, section 7). The scanner is made anew for every picture: a kept one remembers half of an EAN.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from ctypes import string_at
from dataclasses import dataclass
from typing import Any

from pyzbar import wrapper as zbar
from pyzbar.locations import convex_hull
from pyzbar.pyzbar import ZBarSymbol

from hardware.frames import Image
from hardware.quiet import muted_stderr
from hardware.readings import Reading
from kiosk.core.codes import Point, Symbology, code_of_bytes

_SYMBOLOGIES = {
    ZBarSymbol.EAN13: Symbology.EAN13,
    ZBarSymbol.EAN8: Symbology.EAN8,
    ZBarSymbol.UPCA: Symbology.UPCA,
    ZBarSymbol.UPCE: Symbology.UPCE,
    ZBarSymbol.CODE128: Symbology.CODE128,
    ZBarSymbol.CODE39: Symbology.CODE39,
    ZBarSymbol.CODE93: Symbology.CODE93,
    ZBarSymbol.I25: Symbology.ITF,
    ZBarSymbol.CODABAR: Symbology.CODABAR,
    ZBarSymbol.DATABAR: Symbology.DATABAR,
    ZBarSymbol.DATABAR_EXP: Symbology.DATABAR_EXPANDED,
    ZBarSymbol.QRCODE: Symbology.QR,
}
_DATABAR = frozenset({ZBarSymbol.DATABAR, ZBarSymbol.DATABAR_EXP})
"""Its search prints failed assertions at every ordinary EAN; muting stderr would mute other threads too."""
QUIET = tuple(symbol for symbol in _SYMBOLOGIES if symbol not in _DATABAR)
LINEAR = tuple(symbol for symbol in QUIET if symbol is not ZBarSymbol.QRCODE)
QR = (ZBarSymbol.QRCODE,)
ALL = tuple(_SYMBOLOGIES)

_ALL = 0
_ENABLE = 0
_BINARY = 4
"""ZBAR_CFG_BINARY of zbar.h since 0.23; older libraries refuse it and go on guessing."""
_X_DENSITY, _Y_DENSITY = 0x100, 0x101
_GREY = int.from_bytes(b"Y800", "little")


@dataclass(frozen=True, slots=True)
class Symbol:
    """What libzbar says of one symbol. ``quality`` counts agreeing scan lines; ``polygon`` is empty when it is flat."""

    type: int
    data: bytes
    quality: int
    polygon: tuple[Point, ...]


def scan(
    grey: Image, wanted: Iterable[ZBarSymbol], *, density: tuple[int, int] = (1, 1), is_muted: bool = False
) -> list[Symbol]:
    """Read a grey picture; ``is_muted`` keeps what libzbar writes to the process's stderr meanwhile.

    ``density``: every how many pixels an upright and a level line is scanned; 0 for none. libzbar's own filter of
    weak readings is off when the second exceeds 1.
    """
    pixels = grey.tobytes()
    mute = muted_stderr() if is_muted else nullcontext()
    with mute, _scanner(wanted, density) as scanner, _image(pixels, grey.shape[1], grey.shape[0]) as image:
        if zbar.zbar_scan_image(scanner, image) < 0:
            return []
        return [_symbol(symbol) for symbol in _symbols(image)]


def read(grey: Image, wanted: Iterable[ZBarSymbol], step: str, *, density: tuple[int, int] = (1, 1)) -> list[Reading]:
    """The codes of a grey picture as readings of the pass ``step``."""
    wanted = tuple(wanted)
    symbols = scan(grey, wanted, density=density, is_muted=not _DATABAR.isdisjoint(wanted))
    return [_reading(symbol, step) for symbol in symbols if symbol.type in _SYMBOLOGIES and symbol.data]


def _reading(symbol: Symbol, step: str) -> Reading:
    code = code_of_bytes(symbol.data, _SYMBOLOGIES[ZBarSymbol(symbol.type)])
    return Reading(code, symbol.polygon, "zbar", step, symbol.quality)


@contextmanager
def _scanner(wanted: Iterable[ZBarSymbol], density: tuple[int, int]) -> Iterator[Any]:
    scanner = _made(zbar.zbar_image_scanner_create())
    try:
        zbar.zbar_image_scanner_set_config(scanner, _ALL, _ENABLE, 0)
        for symbol in wanted:
            zbar.zbar_image_scanner_set_config(scanner, symbol, _ENABLE, 1)
        zbar.zbar_image_scanner_set_config(scanner, ZBarSymbol.QRCODE, _BINARY, 1)
        for config, lines in zip((_X_DENSITY, _Y_DENSITY), density, strict=True):
            zbar.zbar_image_scanner_set_config(scanner, _ALL, config, lines)
        yield scanner
    finally:
        zbar.zbar_image_scanner_destroy(scanner)


@contextmanager
def _image(pixels: bytes, width: int, height: int) -> Iterator[Any]:
    """``pixels`` must live as long as the image: libzbar does not copy them."""
    image = _made(zbar.zbar_image_create())
    try:
        zbar.zbar_image_set_format(image, _GREY)
        zbar.zbar_image_set_size(image, width, height)
        zbar.zbar_image_set_data(image, pixels, len(pixels), None)
        yield image
    finally:
        zbar.zbar_image_destroy(image)


def _made(pointer: Any) -> Any:
    if not pointer:
        raise MemoryError("libzbar has no memory")
    return pointer


def _symbols(image: Any) -> Iterator[Any]:
    symbol = zbar.zbar_image_first_symbol(image)
    while symbol:
        yield symbol
        symbol = zbar.zbar_symbol_next(symbol)


def _symbol(symbol: Any) -> Symbol:
    points = [
        (zbar.zbar_symbol_get_loc_x(symbol, index), zbar.zbar_symbol_get_loc_y(symbol, index))
        for index in range(zbar.zbar_symbol_get_loc_size(symbol))
    ]
    hull = tuple((int(p.x), int(p.y)) for p in convex_hull(points))
    return Symbol(
        type=int(symbol.contents.type),
        data=string_at(zbar.zbar_symbol_get_data(symbol), zbar.zbar_symbol_get_data_length(symbol)),
        quality=int(zbar.zbar_symbol_get_quality(symbol)),
        polygon=hull if len(hull) > 2 else (),
    )
