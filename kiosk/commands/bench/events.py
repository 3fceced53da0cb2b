"""The events of ``kiosk bench present``: labels drawn by chance, or photographs of codes with known truth."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from hardware.bench.labels import Code, Dice, drawn_code
from hardware.bench.presentation import Event
from hardware.bench.rivals import PlainPyzbar, PlainZxing
from hardware.bench.scene import WIDTH, label_in_hand, pose_for
from hardware.camera import read_picture
from hardware.frames import Image
from hardware.quiet import muted_stderr
from kiosk.commands.bench.truth import TRUTH, Photograph, photographs
from kiosk.core.codes import Sighting
from kiosk.core.faults import CameraFault, SettingsFault
from kiosk.core.inert import inert

_DRAWN = {
    "retail": ("EAN-13", "EAN-8", "UPC-A"),
    "logistics": ("Code 128", "GS1-128", "Code 39", "ITF-14"),
    "qr": ("QR",),
}
FAMILIES = tuple(_DRAWN)
_SHARE = (0.15, 0.30)
"""Width of the code in the frame."""
_LARGEST = 0.75
"""No photograph is wider or higher than this share of the frame's width, however small the code on it is then."""


def drawn_events(dice: Dice, count: int) -> Iterator[Event]:
    """Labels drawn by chance, the families in turn."""
    for number in range(count):
        kinds = _DRAWN[FAMILIES[number % len(FAMILIES)]]
        code = drawn_code(dice, kinds[number // len(FAMILIES) % len(kinds)])
        thing, pose = label_in_hand(dice, code)
        yield Event(code, thing, pose)


def photographed_events(dice: Dice, count: int, folder: Path) -> Iterator[Event]:
    """Photographs held like labels, the families in turn, in an order by chance.

    Only photographs that plain pyzbar or plain zxing-cpp read as they are, for the code must be in them, and found, to
    be brought to 15-30 % of the frame's width. Raises SettingsFault when the folder has none.
    """
    known = photographs(folder)
    orders = {family: _shuffled(dice, [p for p in known if p.family == family]) for family in FAMILIES}
    if not any(orders.values()):
        raise SettingsFault(
            "No photographs for this", f"{inert(str(folder / TRUTH))} has none of {', '.join(FAMILIES)}."
        )
    sources = [_held(dice, orders[family]) for family in FAMILIES]
    made = 0
    while made < count and sources:
        for source in list(sources):
            event = next(source, None)
            if event is None:
                sources.remove(source)
            elif made < count:
                made += 1
                yield event


def _shuffled(dice: Dice, known: list[Photograph]) -> list[Photograph]:
    return [known[int(place)] for place in dice.permutation(len(known))]


def _held(dice: Dice, order: list[Photograph]) -> Iterator[Event]:
    for photograph in order:
        try:
            picture = read_picture(photograph.path).bgr
        except CameraFault:
            continue
        across = _width_of_code(picture, photograph)
        if across:
            code = Code(photograph.family, photograph.symbology, photograph.truth[0])
            wanted = dice.uniform(*_SHARE) * WIDTH / across
            pose = pose_for(dice, float(min(wanted, _LARGEST * WIDTH / max(picture.shape[:2]))))
            opaque = np.full(picture.shape[:2], 255, np.uint8)
            yield Event(code, np.dstack([picture, opaque]), pose)


def _width_of_code(picture: Image, photograph: Photograph) -> float:
    """The longer side of the code in pixels, or 0 when no plain engine finds it."""
    with muted_stderr():
        sightings = PlainZxing().decode(picture) + PlainPyzbar().decode(picture)
    return max((_length(s) for s in sightings if photograph.is_right(s.code)), default=0.0)


def _length(sighting: Sighting) -> float:
    corners = np.array(sighting.polygon or ((0, 0),), dtype=float)
    return float(np.max(np.hypot(*(corners[:, None] - corners[None, :]).transpose(2, 0, 1))))
