"""Three products from all sides: the repository's own photographs, each turned and looked at from near by."""

import json
import shutil
from pathlib import Path

import cv2
from fakes.pictures import Picture

from kiosk.resources import assets

_PHOTOGRAPHS = ("ean13-rice.jpg", "ean13-oat-drink.jpg", "ean8-sea-salt.jpg")
_KINDS = (
    ("front", "back", "nutrition", "ingredients"),
    ("left", "right", "top", "bottom"),
    ("barcode", "recycling", "certification", "other"),
)
_TRUTH = json.loads((assets() / "demo" / "truth.json").read_text(encoding="utf-8"))
GOODS = {_TRUTH[name][0]["text"]: kinds for name, kinds in zip(_PHOTOGRAPHS, _KINDS, strict=True)}
"""Codes of the products, and what is photographed of each."""


def photograph_goods(folder: Path) -> list[tuple[str, str]]:
    """Write the pictures; returns product and type of each, in the order of the files' names.

    The first one of each product shows its whole label.
    """
    folder.mkdir()
    shutil.copy(assets() / "demo" / "empty.jpg", folder / "empty.jpg")
    shown = []
    for name, (code, kinds) in zip(_PHOTOGRAPHS, GOODS.items(), strict=True):
        whole = cv2.imread(str(assets() / "demo" / name))
        for kind, picture in zip(kinds, _sides(whole), strict=True):
            file = folder / f"{len(shown):02d}-{kind}.jpg"
            cv2.imwrite(str(file), picture, [cv2.IMWRITE_JPEG_QUALITY, 92])
            shown.append((code, kind))
    return shown


def _sides(whole: Picture) -> list[Picture]:
    """Four pictures that nobody takes for each other: as it is, upside down, nearer, nearer and upside down."""
    high, wide = whole.shape[:2]
    near = cv2.resize(whole[high // 8 : high * 7 // 8, wide // 8 : wide * 7 // 8], (wide, high))
    return [whole, cv2.rotate(whole, cv2.ROTATE_180), near, cv2.rotate(near, cv2.ROTATE_180)]


def likeness(one: Picture, other: Picture) -> float:
    """How far two pictures of one size are apart, in mean levels of grey; 0 when they are the same."""
    return float(cv2.absdiff(one, other).mean())
