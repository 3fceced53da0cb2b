"""Reading the codes in a picture with pyzbar.

A fresh zbar scanner per picture (pyzbar makes one per call): a kept one remembers half of an EAN and reports the
previous product from half a label. Weak readings are dropped, never guessed: a misread that is recorded is the worst
thing this product can do. Figures behind the rules: research page decoding, sections 2 and 7.
"""

from typing import Protocol

import numpy as np
from pyzbar import pyzbar
from pyzbar.pyzbar import ZBarSymbol

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import Code, Sighting, Symbology, gtin14

_SYMBOLOGIES = {
    "EAN13": Symbology.EAN13,
    "EAN8": Symbology.EAN8,
    "UPCA": Symbology.UPCA,
    "UPCE": Symbology.UPCE,
    "CODE128": Symbology.CODE128,
    "CODE39": Symbology.CODE39,
    "CODE93": Symbology.CODE93,
    "I25": Symbology.ITF,
    "CODABAR": Symbology.CODABAR,
    "DATABAR": Symbology.DATABAR,
    "DATABAR_EXP": Symbology.DATABAR_EXPANDED,
    "QRCODE": Symbology.QR,
}
_WANTED = [ZBarSymbol[name] for name in _SYMBOLOGIES]
_LEAST_QUALITY = {Symbology.UPCE: 8, Symbology.CODE39: 2, Symbology.ITF: 2, Symbology.CODABAR: 2, Symbology.CODE93: 2}
"""zbar's quality counts agreeing scan lines; misread UPC-E all have 7 or less, ghosts of Code 39 and ITF have 1."""
_LEAST_LENGTH = {Symbology.CODE39: 3, Symbology.CODABAR: 6, Symbology.CODE93: 3}


class Decoder(Protocol):
    """Finds codes in a picture. One thread at a time."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read in a BGR or grey picture; corners in pixels of that picture."""


class ZbarDecoder:
    """pyzbar with the kiosk's symbologies and its rules against misreads. Holds no state between pictures."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what can be read; each code once. A picture that cannot be used yields nothing."""
        if image.ndim not in {2, 3} or min(image.shape[:2]) < 8:
            return []
        # pyzbar would take the blue channel of BGR for grey.
        grey = image if image.ndim == 2 else cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
        found: dict[tuple[Symbology, bytes], Sighting] = {}
        for result in pyzbar.decode(np.ascontiguousarray(grey), symbols=_WANTED):
            sighting = _sighting(result)
            if sighting is not None:
                found.setdefault(sighting.code.identity, sighting)
        return list(found.values())


def _sighting(result: pyzbar.Decoded) -> Sighting | None:
    symbology = _SYMBOLOGIES.get(result.type)
    if symbology is None or result.quality < _LEAST_QUALITY.get(symbology, 1) or not result.data:
        return None
    code = Code(_text(result.data), result.data, symbology)
    if not _is_trusted(code):
        return None
    return Sighting(code, tuple((int(p.x), int(p.y)) for p in result.polygon))


def _is_trusted(code: Code) -> bool:
    """Whether the symbology's own redundancy is enough to believe a single picture."""
    if code.symbology is Symbology.ITF:
        return gtin14(code.text, code.symbology) is not None  # any part of an ITF reads as a shorter ITF
    return len(code.text) >= _LEAST_LENGTH.get(code.symbology, 1)


def _text(raw: bytes) -> str:
    """UTF-8 as the QR standard's practice has it; else Latin-1, its default, which never fails (ISO 18004, 7.3.2)."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
