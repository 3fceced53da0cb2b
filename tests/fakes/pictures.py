"""Pictures with barcodes on them, drawn by another library than the one that reads them."""

import cv2
import numpy as np
import numpy.typing as npt
import zxingcpp

Picture = npt.NDArray[np.uint8]
Kind = zxingcpp.BarcodeFormat
DEMO = "assets/demo"


def drawn(content: str | bytes, kind: Kind, scale: int = 3) -> Picture:
    """A barcode with quiet zones, in grey."""
    return with_margin(np.asarray(zxingcpp.create_barcode(content, kind).to_image(scale=scale, add_quiet_zones=True)))


def qr_of_bytes(text: str) -> Picture:
    """A QR code that holds UTF-8 and does not say so, as most generators make them."""
    parameters = cv2.QRCodeEncoder.Params()
    parameters.mode = cv2.QRCODE_ENCODER_MODE_BYTE
    modules = cv2.QRCodeEncoder.create(parameters).encode(text)
    return with_margin(cv2.resize(modules, None, fx=5, fy=5, interpolation=cv2.INTER_NEAREST))


def with_margin(picture: Picture, by: int = 40) -> Picture:
    return np.asarray(cv2.copyMakeBorder(picture, by, by, by, by, cv2.BORDER_CONSTANT, value=255), dtype=np.uint8)


def rotated(picture: Picture, degrees: float) -> Picture:
    """Turned about the centre on a white sheet large enough for it."""
    side = int(np.hypot(*picture.shape[:2])) + 2
    down, across = side - picture.shape[0], side - picture.shape[1]
    sheet = cv2.copyMakeBorder(
        picture, down // 2, down - down // 2, across // 2, across - across // 2, cv2.BORDER_CONSTANT, value=255
    )
    turn = cv2.getRotationMatrix2D((side / 2, side / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(sheet, turn, (side, side), borderValue=255), dtype=np.uint8)


def bench(*placed: tuple[Picture, int, int], width: int = 1280, height: int = 720) -> Picture:
    """A dark bench in colour with labels at (left, top)."""
    sheet = np.full((height, width), 70, dtype=np.uint8)
    for label, left, top in placed:
        sheet[top : top + label.shape[0], left : left + label.shape[1]] = label
    return np.asarray(cv2.cvtColor(sheet, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
