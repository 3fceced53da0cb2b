"""Plain pyzbar and plain zxing-cpp as decoders: what one gets without the kiosk's passes and rules.

Both are used as their manuals show, with all symbologies and default effort, on the grey picture: given BGR, pyzbar
would take the blue channel. Every reading counts as sure, for that is what these libraries say. Add-ons (EAN-2, EAN-5)
are left out: they are no code of their own.
"""

from typing import Any

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from hardware.frames import Image
from hardware.opencv import cv2
from kiosk.core.codes import Code, Sighting, Symbology

_ADD_ONS = {"EAN2", "EAN5"}
_OF_PYZBAR = {
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
_OF_ZXING = {
    "EAN13": Symbology.EAN13,
    "EAN8": Symbology.EAN8,
    "UPCA": Symbology.UPCA,
    "UPCE": Symbology.UPCE,
    "Code128": Symbology.CODE128,
    "Code39": Symbology.CODE39,
    "Code93": Symbology.CODE93,
    "ITF": Symbology.ITF,
    "ITF14": Symbology.ITF,
    "Codabar": Symbology.CODABAR,
    "DataBarOmni": Symbology.DATABAR,
    "DataBarStk": Symbology.DATABAR,
    "DataBarStkOmni": Symbology.DATABAR,
    "DataBarExp": Symbology.DATABAR_EXPANDED,
    "DataBarExpStk": Symbology.DATABAR_EXPANDED,
    "DataBarLtd": Symbology.DATABAR_LIMITED,
    "QRCode": Symbology.QR,
    "MicroQRCode": Symbology.MICRO_QR,
    "DataMatrix": Symbology.DATA_MATRIX,
    "Aztec": Symbology.AZTEC,
    "PDF417": Symbology.PDF417,
}


class PlainPyzbar:
    """``pyzbar.decode(grey)``. libzbar writes to stderr meanwhile; see ``hardware.quiet``."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what ``pyzbar.decode`` gives."""
        found = [symbol for symbol in pyzbar.decode(grey_of(image)) if symbol.type not in _ADD_ONS]
        return [_of_pyzbar(symbol) for symbol in found]


class PlainZxing:
    """``zxingcpp.read_barcodes(grey)``."""

    def decode(self, image: Image) -> list[Sighting]:
        """Return what ``zxingcpp.read_barcodes`` gives."""
        return [_of_zxing(barcode) for barcode in zxingcpp.read_barcodes(grey_of(image))]


def grey_of(image: Image) -> Image:
    """The picture in grey."""
    return image if image.ndim == 2 else np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), dtype=np.uint8)


def _of_pyzbar(symbol: Any) -> Sighting:
    symbology = _OF_PYZBAR.get(symbol.type, Symbology.UNKNOWN)
    code = Code(symbol.data.decode("utf-8", "replace"), bytes(symbol.data), symbology)
    return Sighting(code, tuple((int(p.x), int(p.y)) for p in symbol.polygon), "pyzbar")


def _of_zxing(barcode: Any) -> Sighting:
    symbology = _OF_ZXING.get(barcode.format.name, Symbology.UNKNOWN)
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    code = Code(barcode.text, bytes(barcode.bytes), symbology, barcode.symbology_identifier)
    return Sighting(code, tuple((int(p.x), int(p.y)) for p in corners), "zxing-cpp")
