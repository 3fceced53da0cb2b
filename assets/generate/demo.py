"""Makes the pictures that the virtual camera of practice mode shows, and says in truth.json what is in them.

Every code is of a range that means no real product: GS1 prefix 952 (for demonstrations), and for EAN-8 and UPC-A the
ranges that a shop numbers for itself. Each picture is read back with pyzbar; a picture that cannot be read stops the
run.

Run: python assets/generate/demo.py
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from paper import INK, Kind, Sheet, modules, retail
from pyzbar import pyzbar
from scene import (
    Dice,
    Pose,
    Thing,
    bench,
    camera,
    edged,
    fold,
    kraft,
    lay,
    light,
    opaque,
    printed,
    put,
    stick,
    stuffed,
    tape,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).resolve().parent.parent / "demo"
QUALITY = 85
LARGEST = 200_000
FRAME = (0.76, 0.52)  # the part of the picture, across and down, that the scan screen frames
GS = "\x1d"
LINK = "https://id.example.org/01/09520123456788/10/ABC123?17=261231"
WORDS = {"EAN13": "EAN-13", "EAN8": "EAN-8", "CODE128": "Code 128", "I25": "ITF", "QRCODE": "QR Code"}

NOTE = "#3c3c40"
MARK = "#3a2a1c"


@dataclass(frozen=True)
class Picture:
    """One picture: how it is drawn, what pyzbar reads in it, and what is printed."""

    draw: Callable[[Dice], tuple[Thing, Pose]]
    text: str
    printed: str


def oat_drink(dice: Dice) -> tuple[Thing, Pose]:
    """Draw the back of a drink carton that comes into the picture from above."""
    face = Sheet(1240, 2200, "#efe7d3")
    face.curve([(0, 1010), (380, 860), (800, 1180), (1240, 1000), (1240, 0), (0, 0)], "#2b6f77")
    face.curve([(0, 1050), (380, 900), (800, 1220), (1240, 1040), (1240, 1000), (0, 1010)], "#d9b45a")
    face.text((90, 960), "Oat drink", 150, 700, "#f7f1e2")
    face.lines(
        (90, 1185), ["Oats from one mill, water, a pinch of", "salt. Naturally sweet. Shake well."], 38, "#2b4a4d"
    )
    face.text((90, 1335), "Nutrition per 100 ml", 30, 700, "#2b4a4d")
    table = [
        ("Energy", "193 kJ / 46 kcal"),
        ("Fat", "1.5 g"),
        ("  of which saturates", "0.2 g"),
        ("Carbohydrate", "6.7 g"),
    ]
    table += [("  of which sugars", "4.0 g"), ("Fibre", "0.8 g"), ("Protein", "1.0 g"), ("Salt", "0.10 g")]
    for row, (name, much) in enumerate(table):
        y = 1385 + row * 44
        face.text((90, y), name, 27, 400, "#2b4a4d")
        face.text((400, y), much, 27, 500, "#2b4a4d")
        face.line((90, y + 12), (600, y + 12), 1.5, "#a9b3a6")
    face.box((640, 1262, 560, 460), "#fdfcf8", 14)
    retail(face, (695, 1300), "9520123456788", 5, 300)
    face.text((640, 1830), "1 l", 96, 700, "#2b6f77")
    face.lines((770, 1785), ["Store cool and dry. Once open,", "keep at 2–7 °C for five days."], 27, "#2b4a4d")
    face.text((90, 1900), "BEST BEFORE 31.12.27  L2291 14:07", 40, 500, "#33333a")
    face.box((0, 2010, 1240, 190), "#2b6f77")
    face.middle((620, 2125), "Please rinse, flatten and recycle this carton", 36, 500, "#e9efe6")
    return Thing(
        edged(printed(dice, face.pixels())), 820, opaque(np.full((300, 600, 3), (0.47, 0.44, 0.20), np.float32))
    ), Pose(-10, -225, 2.2, 3.5, -4)


def rice(dice: Dice) -> tuple[Thing, Pose]:
    """Draw the lower half of a bag of rice, with its welded end."""
    bag = Sheet(1560, 2000, "#e6dfcf", 40)
    bag.box((0, 0, 1560, 900), "#7a2733")
    bag.box((0, 900, 1560, 22), "#caa14a")
    bag.text((110, 780), "Basmati rice", 150, 700, "#f4ecd9")
    bag.text((114, 860), "Long grain · aged twelve months", 50, 400, "#e8d9b5")
    bag.text((110, 1085), "5 kg", 150, 700, "#7a2733")
    bag.lines(
        (110, 1165),
        [
            "Rinse the rice in cold water. One part",
            "rice to one and a half parts water,",
            "bring to the boil, cover, simmer for",
            "11 minutes and let it rest for five.",
        ],
        34,
        "#4a3b33",
    )
    bag.lines(
        (110, 1400), ["Keep dry and away from strong smells.", "Packed in a protective atmosphere."], 28, "#6a5b50"
    )
    bag.box((850, 965, 630, 490), "#fbf9f3")
    retail(bag, (915, 1010), "9520123450021", 5.6, 330)
    bag.text((110, 1610), "LOT R5-0418   BEST BEFORE 06.2028", 40, 500, "#3a2f2c")
    for seam in range(30):
        bag.line((0, 1745 + seam * 8), (1560, 1745 + seam * 8), 2, "#cfc6b2" if seam % 2 else "#f3ecdc")
    foil = stuffed(dice, fold(dice, printed(dice, bag.pixels()), 0.09, 300), 16)
    return Thing(foil, 150), Pose(-25, -150, -2.6, 2, 1.5)


def sea_salt(dice: Dice) -> tuple[Thing, Pose]:
    """Draw the narrow side of a folding box of salt."""
    face = Sheet(1120, 1180, "#f4f5f4")
    face.box((0, 0, 1120, 330), "#1f3f6e")
    face.curve([(0, 290), (300, 380), (700, 220), (1120, 320), (1120, 400), (0, 380)], "#8fb7d6")
    face.text((80, 200), "Sea salt", 140, 700, "#ffffff")
    face.text((700, 200), "250 g", 84, 500, "#cfe0ee")
    face.lines((80, 480), ["Fine sea salt,", "dried by sun and", "wind. May hold", "traces of clay."], 38, NOTE)
    face.box((470, 440, 570, 450), "#ffffff")
    retail(face, (520, 480), "20123451", 7, 300)
    face.lines((80, 960), ["No anti-caking agent. Store dry.", "Best before end: see base of the box."], 34, NOTE)
    face.text((80, 1110), "Packed for demonstration only", 28, 500, "#7a7f86")
    return Thing(
        edged(printed(dice, face.pixels())), 620, opaque(np.full((300, 600, 3), (0.50, 0.42, 0.33), np.float32))
    ), Pose(-18, 4, 3.2, 12, 14)


def towels(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a shrink-wrapped pack of paper towels."""
    pack = Sheet(2150, 1320, "#dfe6ec", 70)
    pack.curve([(0, 400), (600, 250), (1400, 520), (2150, 330), (2150, 0), (0, 0)], "#4f9a5b")
    pack.curve([(0, 440), (600, 290), (1400, 560), (2150, 370), (2150, 330), (0, 400)], "#ffffff")
    pack.text((150, 270), "Paper towels", 190, 700, "#ffffff")
    pack.text((150, 660), "24 rolls", 120, 700, "#2f6d3b")
    pack.lines(
        (150, 750), ["Two layers, 48 sheets a roll", "Sheet 22 × 26 cm", "Recycled fibre, unbleached"], 46, "#3b4a41"
    )
    pack.lines((150, 1040), ["Keep the film away from small children.", "Film: PE, recyclable."], 34, "#56655c")
    pack.box((960, 600, 800, 480), "#fafbfa")
    retail(pack, (1045, 640), "412345000018", 6.2, 340)
    foil = printed(dice, pack.pixels())
    rolls = np.abs(np.sin(np.arange(2150) * np.pi / 430 + 0.4)) ** 0.6  # five rolls side by side under the film
    foil[..., :3] *= (0.66 + 0.26 * rolls).astype(np.float32)[None, :, None]
    foil = stuffed(dice, fold(dice, foil, 0.12, 380), 18)
    return Thing(foil, 260), Pose(20, -20, -4.1, 3, -3)


def location(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a laminated location card with a hole for its hook."""
    card = Sheet(1560, 1060, "#c9ced2", 46)
    card.box((26, 26, 1508, 1008), "#fbfbf9", 26)
    card.box((26, 26, 1508, 270), "#f2c230", 26)
    card.box((26, 200, 1508, 96), "#f2c230")
    card.text((90, 235), "A12-03", 180, 700)
    card.text((880, 145), "Aisle 12", 62, 500)
    card.text((880, 232), "Rack A · level 03", 56, 500)
    card.shape([(1440, 80), (1500, 160), (1462, 160), (1462, 240), (1418, 240), (1418, 160), (1380, 160)], INK)
    dark = modules("LOC-A12-03", Kind.Code128)
    wide = dark.shape[1] * 6.5
    card.bars(((1560 - wide) / 2, 390), dark, 6.5, 400)
    card.middle((780, 870), "LOC-A12-03", 64, 600)
    card.text((80, 985), "Max. 800 kg per level", 40, 500, NOTE)
    card.text((1150, 985), "Hall 2 · Goods in", 40, 500, NOTE)
    card.hole((805, 70), 24)
    film = printed(dice, card.pixels())
    gleam = np.exp(-(((np.mgrid[0:1060, 0:1560][1] + 0.7 * np.mgrid[0:1060, 0:1560][0] - 1980) / 150) ** 2))
    film[..., :3] = np.clip(film[..., :3] + 0.07 * gleam[..., None].astype(np.float32), 0, 1)
    return Thing(film, 6), Pose(8, -6, -5.2, 5, 4)


def box_marks(sheet: Sheet, x: float, y: float, size: float) -> None:
    """Print the handling marks of a carton: this way up, fragile."""
    for shift in (0, 0.62):
        left = x + shift * size
        points = [(0.25, 0), (0.5, 0.3), (0.33, 0.3), (0.33, 0.85), (0.17, 0.85), (0.17, 0.3), (0, 0.3)]
        sheet.shape([(left + px * size, y + py * size) for px, py in points], MARK)
    sheet.box((x - 0.05 * size, y + 0.92 * size, 1.22 * size, 0.07 * size), MARK)
    cup = x + 1.75 * size
    bowl = [(-0.26, 0), (0.26, 0), (0.12, 0.45), (-0.12, 0.45)]
    sheet.shape([(cup + px * size, y + py * size) for px, py in bowl], MARK)
    sheet.box((cup - 0.035 * size, y + 0.42 * size, 0.07 * size, 0.45 * size), MARK)
    sheet.box((cup - 0.25 * size, y + 0.88 * size, 0.5 * size, 0.1 * size), MARK)


def case(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a case of bottles with its ITF-14 printed straight on the cardboard, with bearer bars."""
    board = kraft(dice, 2240, 1500)
    ink = Sheet(2240, 1500)
    ink.text((130, 190), "OLIVE OIL", 130, 700, MARK)
    ink.text((900, 190), "6 × 750 ml", 100, 500, MARK)
    box_marks(ink, 1590, 70, 190)
    dark = modules("19520123450035", Kind.ITF)
    left, top, module, high = 190, 420, 6.8, 420
    quiet = 11 * module
    wide = ink.bars((left + quiet, top), bare(dark), module, high, MARK) + 2 * quiet
    ink.frame((left - 12, top - 14, wide + 24, high + 28), 28, MARK)
    ink.middle((left + wide / 2, top + high + 100), "1 95 20123 45003 5", 72, 500, MARK)
    ink.lines((1480, 480), ["Gross 7.2 kg", "305 × 210 × 320", "Do not stack", "more than 5 high"], 58, MARK)
    ink.text((130, 1200), "PACK 0417 / B    LOT 6K12    BEST BEFORE 09.2028", 62, 500, MARK)
    ink.line((0, 1330), (2240, 1330), 3, "#6e553c")
    soak = ink.pixels()
    soak[..., 3] *= np.clip(0.90 + 0.06 * dice.standard_normal(soak.shape[:2]), 0, 1).astype(np.float32)
    lay(board, soak, (0, 0))
    return Thing(edged(opaque(board), 0.14), 640, opaque(kraft(dice, 1200, 500))), Pose(20, 2, 1.6, -3, 3)


def bare(dark: np.ndarray) -> np.ndarray:
    """Give linear bars without any light columns at the ends."""
    filled = np.flatnonzero(dark.any(axis=0))
    return dark[:, filled[0] : filled[-1] + 1]


def taped_box(dice: Dice, width: int, height: int, seam: int) -> np.ndarray:
    """Give the top of a shipping box, closed along a seam with brown tape."""
    board = kraft(dice, width, height)
    board[seam - 3 : seam + 3] *= 0.55
    lay(board, tape(dice, width, 190), (0, seam - 95))
    return board


def logistic(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a case with a logistic label: words above, GS1-128 below."""
    board = taped_box(dice, 2420, 1620, 175)
    label = Sheet(2020, 1060, "#ffffff", 10)
    label.text((60, 90), "Hollow Mill Foods", 62, 700)
    label.text((60, 150), "Dock road 7 · Demonstration goods", 38, 400, NOTE)
    label.text((1240, 90), "Oat drink 1 l", 62, 600)
    label.text((1240, 150), "Case of 12 · 12.6 kg", 38, 400, NOTE)
    label.line((40, 190), (1980, 190), 4)
    for x, name, value in (
        (60, "GTIN", "19520123456785"),
        (850, "BATCH / LOT", "AB12"),
        (1440, "BEST BEFORE", "31.12.2027"),
    ):
        label.text((x, 245), name, 32, 500, NOTE)
        label.text((x, 325), value, 74, 600)
    label.line((40, 365), (1980, 365), 4)
    dark = modules("(01)19520123456785(10)AB12(17)271231", Kind.Code128, gs1=True)
    wide = dark.shape[1] * 6
    left = (2020 - wide) / 2
    label.bars((left, 420), dark, 6, 430)
    label.middle((1010, 930), "(01)19520123456785(10)AB12(17)271231", 62, 500)
    label.text((60, 1025), "Printed at line 2 · 0417", 32, 400, NOTE)
    label.text((1780, 1025), "1 / 40", 32, 400, NOTE)
    stick(dice, board, label.pixels(), (190, 330))
    return Thing(edged(opaque(board), 0.14), 560, opaque(kraft(dice, 1200, 500))), Pose(-6, -20, -1.8, 3, -2.5)


def link(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a box with a white label whose QR code is a GS1 Digital Link."""
    board = taped_box(dice, 1960, 1720, 1230)
    mark = Sheet(1960, 1720)
    box_marks(mark, 1420, 130, 170)
    lay(board, mark.pixels(), (0, 0), 0.85)
    label = Sheet(1380, 640, "#ffffff", 16)
    dark = modules(LINK, Kind.QRCode)
    module = 8.0
    wide = label.bars((80, 80), dark, module, 0)
    label.lines((80, 80 + wide + 75), ["Scan for", "batch and recipe"], 34, NOTE)
    right = 80 + wide + 90
    label.text((right, 150), "Oat drink 1 l", 100, 700)
    label.text((right, 225), "Hollow Mill Foods", 50, 400, NOTE)
    label.line((right, 265), (1310, 265), 3)
    rows = (("Batch", "ABC123"), ("Best before", "31.12.2026"), ("GTIN", "09520123456788"))
    for row, (name, value) in enumerate(rows):
        label.text((right, 335 + row * 70), name, 42, 400, NOTE)
        label.text((right + 270, 335 + row * 70), value, 46, 600)
    label.lines((right, 560), ["Keep dry. Protect from frost and direct sun."], 30, NOTE)
    stick(dice, board, label.pixels(), (330, 500))
    return Thing(edged(opaque(board), 0.14), 620, opaque(kraft(dice, 1200, 500))), Pose(-40, 10, 4.6, 4, 4)


def returned(dice: Dice) -> tuple[Thing, Pose]:
    """Draw a grey mailing bag with a return label whose QR code is plain text."""
    bag = np.full((1560, 2160, 3), (0.66, 0.64, 0.62), np.float32)
    bag[:150] *= 0.90
    bag[146:152] *= 0.75
    bag[1440:1448] *= 0.8
    foil = stuffed(dice, fold(dice, opaque(bag), 0.22, 420), 14)
    label = Sheet(1240, 760, "#ffffff", 12)
    label.box((0, 0, 1240, 120), INK)
    label.text((50, 86), "RETURN", 78, 700, "#ffffff")
    label.text((820, 84), "Goods in · 3", 58, 500, "#ffffff")
    label.bars((70, 190), modules("RETURN 20481", Kind.QRCode), 16, 0)
    label.text((540, 260), "No. 20481", 108, 700)
    label.lines((540, 345), ["1 item · unopened", "Reason: ordered twice", "Received 17.11., 09:40"], 48, NOTE)
    label.line((540, 545), (1180, 545), 3)
    label.text((540, 610), "Put back on the shelf", 52, 600)
    label.text((70, 700), "Stick over the old address. Do not fold across the code.", 34, 400, NOTE)
    stick(dice, foil, fold(dice, label.pixels(), 0.04, 400), (440, 360))
    return Thing(foil, 90), Pose(12, 0, -3.4, 2, 2)


PICTURES = {
    "ean13-oat-drink.jpg": Picture(oat_drink, "9520123456788", "EAN-13"),
    "ean13-rice.jpg": Picture(rice, "9520123450021", "EAN-13"),
    "ean8-sea-salt.jpg": Picture(sea_salt, "20123451", "EAN-8"),
    "upca-paper-towels.jpg": Picture(towels, "0412345000018", "UPC-A"),
    "code128-location.jpg": Picture(location, "LOC-A12-03", "Code 128"),
    "itf14-olive-oil-case.jpg": Picture(case, "19520123450035", "ITF-14"),
    "gs1-128-oat-drink-case.jpg": Picture(logistic, f"011952012345678510AB12{GS}17271231", "GS1-128"),
    "qr-digital-link.jpg": Picture(link, LINK, "QR Code, GS1 Digital Link"),
    "qr-return.jpg": Picture(returned, "RETURN 20481", "QR Code"),
}


def take(name: str, draw: Callable[[Dice], tuple[Thing, Pose]] | None) -> bytes:
    """Give one picture as JPEG; the same every time, since the dice are thrown from its name."""
    dice = np.random.default_rng(zlib.crc32(name.encode()))
    view = bench(dice)
    if draw:
        view = put(view, *draw(dice))
    done, data = cv2.imencode(".jpg", camera(light(view, dice), dice), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done or len(data) >= LARGEST:
        raise SystemExit(f"{name}: {len(data)} bytes, no more than {LARGEST} wanted")
    return data.tobytes()


def read(name: str, data: bytes) -> list[dict[str, str]]:
    """Give what pyzbar reads in a JPEG, in the words the kiosk uses for symbologies; codes must lie in the frame."""
    grey = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE)
    found = pyzbar.decode(grey)
    for code in found:
        off = np.abs(np.array(code.polygon) / (grey.shape[1], grey.shape[0]) - 0.5).max(axis=0) * 2
        if (off > FRAME).any():
            raise SystemExit(f"{name}: the code reaches {off} of the picture, no more than {FRAME} wanted")
    return [{"text": code.data.decode(), "symbology": WORDS[code.type]} for code in found]


def main() -> None:
    """Take every picture, read it back, and write pictures and truth."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    truth: dict[str, list[dict[str, str]]] = {}
    for name, picture in [*PICTURES.items(), ("empty.jpg", None)]:
        data = take(name, picture.draw if picture else None)
        (FOLDER / name).write_bytes(data)
        found = read(name, data)
        if [code["text"] for code in found] != ([picture.text] if picture else []):
            raise SystemExit(f"{name}: pyzbar reads {found}")
        truth[name] = [code | {"printed": picture.printed} for code in found] if picture else []
        print(f"{name}: {len(data)} bytes, {found}")
    (FOLDER / "truth.json").write_text(json.dumps(truth, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
