"""One picture through libzbar, driven by pyzbar's own wrapper, because ``pyzbar.decode`` cannot ask for raw bytes.

Without ZBAR_CFG_BINARY libzbar guesses the character set of a QR code and turns "München" in UTF-8 into "M羹nchen"
(research page decoding, section 7). The scanner is made anew for every picture: a kept one remembers half of an EAN.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from ctypes import string_at
from dataclasses import dataclass
from typing import Any

from pyzbar import wrapper as zbar
from pyzbar.locations import convex_hull
from pyzbar.pyzbar import ZBarSymbol

from hardware.frames import Image
from kiosk.core.codes import Point

_ALL = 0
_ENABLE = 0
_BINARY = 4
"""ZBAR_CFG_BINARY of zbar.h since 0.23; older libraries refuse it and go on guessing."""
_GREY = int.from_bytes(b"Y800", "little")


@dataclass(frozen=True, slots=True)
class Reading:
    """What libzbar says of one symbol. ``quality`` counts agreeing scan lines; ``polygon`` is empty when it is flat."""

    type: int
    data: bytes
    quality: int
    polygon: tuple[Point, ...]


def scan(grey: Image, wanted: Iterable[ZBarSymbol], *, is_muted: bool = False) -> list[Reading]:
    """Read a grey picture; ``is_muted`` keeps what libzbar writes to the process's stderr meanwhile."""
    pixels = grey.tobytes()
    mute = _muted_stderr() if is_muted else nullcontext()
    with mute, _scanner(wanted) as scanner, _image(pixels, grey.shape[1], grey.shape[0]) as image:
        if zbar.zbar_scan_image(scanner, image) < 0:
            return []
        return [_reading(symbol) for symbol in _symbols(image)]


@contextmanager
def _muted_stderr() -> Iterator[None]:
    """libzbar's DataBar search prints failed assertions and goes on; there is no switch for it."""
    kept = os.dup(2)
    silence = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(silence, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(silence)


@contextmanager
def _scanner(wanted: Iterable[ZBarSymbol]) -> Iterator[Any]:
    scanner = _made(zbar.zbar_image_scanner_create())
    try:
        zbar.zbar_image_scanner_set_config(scanner, _ALL, _ENABLE, 0)
        for symbol in wanted:
            zbar.zbar_image_scanner_set_config(scanner, symbol, _ENABLE, 1)
        zbar.zbar_image_scanner_set_config(scanner, ZBarSymbol.QRCODE, _BINARY, 1)
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


def _reading(symbol: Any) -> Reading:
    points = [
        (zbar.zbar_symbol_get_loc_x(symbol, index), zbar.zbar_symbol_get_loc_y(symbol, index))
        for index in range(zbar.zbar_symbol_get_loc_size(symbol))
    ]
    hull = tuple((int(p.x), int(p.y)) for p in convex_hull(points))
    return Reading(
        type=int(symbol.contents.type),
        data=string_at(zbar.zbar_symbol_get_data(symbol), zbar.zbar_symbol_get_data_length(symbol)),
        quality=int(zbar.zbar_symbol_get_quality(symbol)),
        polygon=hull if len(hull) > 2 else (),
    )
