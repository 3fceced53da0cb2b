"""Three products from all sides, as a camera sees them: boxes with print and codes on a bench, and noise."""

from pathlib import Path

import cv2
import numpy as np
from fakes.pictures import Kind, Picture, drawn

GOODS = {
    "4006381333931": ("front", "back", "nutrition", "ingredients"),
    "9780201379624": ("left", "right", "top", "bottom"),
    "0036000291452": ("barcode", "recycling", "certification", "other"),
}
"""Codes of the products, and what is photographed of each."""
_WIDTH, _HEIGHT = 1280, 720
_BENCH = (58, 60, 62)
_PRINT = {
    "nutrition": ("Nutrition per 100 g", "Energy 1520 kJ", "Fat 6.9 g", "Sugars 1.1 g", "Protein 13 g", "Salt 0.02 g"),
    "ingredients": ("Ingredients:", "whole grain OATS 98 %,", "sea salt.", "May contain traces", "of WHEAT."),
    "recycling": ("PAP 21", "Box: paper", "Bag: plastic 05"),
    "certification": ("ORGANIC", "XX-BIO-007", "Control no. 4711"),
}


def photograph_goods(folder: Path) -> list[tuple[str, str]]:
    """Write the pictures; returns product and type of each, in the order of the files' names."""
    folder.mkdir()
    shown = [(code, kind) for code, kinds in GOODS.items() for kind in kinds]
    for number, (code, kind) in enumerate(shown):
        picture = photographed(number, code, kind)
        cv2.imwrite(str(folder / f"{number:02d}-{kind}.jpg"), picture, [cv2.IMWRITE_JPEG_QUALITY, 92])
    return shown


def photographed(number: int, code: str, kind: str) -> Picture:
    """One picture; each ``number`` is another one."""
    dice = np.random.default_rng(number)
    sheet = np.full((_HEIGHT, _WIDTH, 3), _BENCH, dtype=np.uint8)
    light = np.linspace(1.1, 0.85, 900)[None, :, None]
    sheet[70:660, 190:1090] = dice.uniform(120, 230, 3) * light
    for line, words in enumerate(_PRINT.get(kind, (f"Product {code[-4:]}", kind.upper()))):
        cv2.putText(sheet, words, (230, 160 + 75 * line), cv2.FONT_HERSHEY_DUPLEX, 1.7, (20, 20, 25), 3, cv2.LINE_AA)
    if kind in {"back", "barcode"}:
        label = drawn(code, Kind.EAN13, scale=3)
        high, wide = label.shape
        sheet[650 - high : 650, 1080 - wide : 1080] = label[:, :, None]
    turn = cv2.getRotationMatrix2D((_WIDTH / 2, _HEIGHT / 2), float(dice.uniform(-4, 4)), 1.0)
    seen = cv2.GaussianBlur(cv2.warpAffine(sheet, turn, (_WIDTH, _HEIGHT), borderValue=_BENCH), (0, 0), 0.8)
    return np.clip(seen + dice.normal(0, 4, seen.shape), 0, 255).astype(np.uint8)
