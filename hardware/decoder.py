"""Reading the codes in a picture with libzbar (pyzbar).

A fresh zbar scanner per picture: a kept one remembers half of an EAN and reports the previous product from half a
label. Weak readings are dropped, never guessed: a misread that is recorded is the worst thing this product can do.
Figures behind the rules: research page decoding, sections 2 and 7.
"""

import re
from typing import Protocol

import numpy as np
from pyzbar.pyzbar import ZBarSymbol

from hardware.frames import Image
from hardware.opencv import cv2
from hardware.zbar import Reading, scan
from kiosk.core.codes import Code, Sighting, Symbology, gtin14

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
_DATABAR = {ZBarSymbol.DATABAR, ZBarSymbol.DATABAR_EXP}
_LEAST_QUALITY = {Symbology.UPCE: 8, Symbology.CODE39: 2, Symbology.ITF: 2, Symbology.CODABAR: 2, Symbology.CODE93: 2}
"""zbar's quality counts agreeing scan lines; misread UPC-E all have 7 or less, ghosts of Code 39 and ITF have 1."""
_SURE_ITF_LINES = 20
_SURE_ITF_LENGTH = 6
"""In a still, an ITF without the GTIN's check digit must fill the lines: parts of slanted ones reach 17 at most."""
_LEAST_SIDE = 8
_IS_NO_LATIN = re.compile(rb"[\x80-\x9f]|[\xa1-\xbf][\xa1-\xdf]{2}|[\xa1-\xdf]{2}[\xa1-\xbf]")
"""C1 control characters, or runs of what Latin-1 would show as signs like »² and capitals: Japanese in Shift JIS."""
_LEAST_LENGTH = {Symbology.CODE39: 3, Symbology.CODABAR: 6, Symbology.CODE93: 3}


class Decoder(Protocol):
    """Finds codes in a picture. One thread at a time."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read in a BGR or grey picture; corners in pixels of that picture."""


class ZbarDecoder:
    """pyzbar with the kiosk's symbologies and its rules against misreads. Holds no state between pictures.

    ``is_live``: for the frames of a camera. Of ITF only case codes (14 digits with their check digit) count there: of
    a label half under tape or glare the rest reads as a shorter one, and people hold labels so. DataBar is left out,
    because its search in libzbar fills stderr with failed assertions at every ordinary EAN; for stills stderr is muted
    meanwhile, which other threads would miss.
    """

    def __init__(self, *, is_live: bool = False) -> None:
        self._is_live = is_live
        self._wanted = [symbol for symbol in _SYMBOLOGIES if not (is_live and symbol in _DATABAR)]

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read; each code once. A picture that cannot be used yields nothing."""
        grey = _grey(image)
        if grey is None:
            return []
        found: dict[tuple[Symbology, bytes], Sighting] = {}
        for reading in scan(grey, self._wanted, is_muted=not self._is_live):
            sighting = _sighting(reading, is_live=self._is_live)
            if sighting is not None:
                found.setdefault(sighting.code.identity, sighting)
        return list(found.values())


def _grey(image: Image) -> Image | None:
    """The picture in grey (luma; libzbar would take the blue channel), or None when it is no picture to read."""
    if image.dtype != np.uint8 or image.ndim not in {2, 3} or min(image.shape[:2]) < _LEAST_SIDE:
        return None
    if image.ndim == 2:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), dtype=np.uint8) if image.shape[2] in {3, 4} else None


def _sighting(reading: Reading, *, is_live: bool) -> Sighting | None:
    symbology = _SYMBOLOGIES.get(reading.type)
    if symbology is None or reading.quality < _LEAST_QUALITY.get(symbology, 1) or not reading.data:
        return None
    code = Code(_text(reading.data), reading.data, symbology)
    return Sighting(code, reading.polygon) if _is_trusted(code, reading.quality, is_live=is_live) else None


def _is_trusted(code: Code, quality: int, *, is_live: bool) -> bool:
    """Whether the symbology's own redundancy is enough to believe a single picture."""
    if code.symbology is Symbology.ITF:  # any part of an ITF reads as a shorter ITF
        is_sure = not is_live and quality >= _SURE_ITF_LINES and len(code.text) >= _SURE_ITF_LENGTH
        return is_sure or gtin14(code.text, code.symbology) is not None
    return len(code.text) >= _LEAST_LENGTH.get(code.symbology, 1)


def _text(raw: bytes) -> str:
    """The text of a code's bytes; never fails.

    UTF-8, as practice has it; Shift JIS where the bytes cannot be Latin-1 text (QR's Kanji mode, half-width kana);
    else Latin-1, the QR standard's default (ISO 18004, 7.3.2).
    """
    for charset in ("utf-8", "cp932") if _IS_NO_LATIN.search(raw) else ("utf-8",):
        try:
            return raw.decode(charset)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")
