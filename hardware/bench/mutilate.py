"""Pictures of codes that something happened to: covered, cut, spliced, smeared, torn files. What is in them is known.

Of a label of which a part is missing only the rest may be read, and the rest is no code: whoever reads one, misreads.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from hardware.bench.damage import Damage, damaged
from hardware.bench.labels import KINDS, Code, Dice, drawn_code
from hardware.frames import Image
from hardware.opencv import cv2

_MARGIN = 30


@dataclass(frozen=True, slots=True)
class Picture:
    """A grey picture, and the codes that may be read in it. ``story``: how it came about.

    ``print``: of a splice, its bars as they were printed, without any harm: by chance they are a code of their own.
    """

    image: Image
    codes: tuple[Code, ...]
    story: str
    print: Image | None = None


def picture_by_chance(dice: Dice) -> Picture:
    """One of all kinds of trouble."""
    made = _STORIES[int(dice.integers(len(_STORIES)))](dice)
    image = made.image
    if dice.random() < 0.2:
        image = np.ascontiguousarray(np.rot90(image, int(dice.integers(1, 4))))
    if dice.random() < 0.1:
        image = np.asarray(255 - image, dtype=np.uint8)
    return replace(made, image=image)


def torn_file(dice: Dice) -> tuple[bytes, tuple[Code, ...]]:
    """A picture file with bytes changed, lost or added, and the codes that were in it."""
    code = _code(dice)
    form = (".jpg", ".png", ".bmp", ".webp", ".tiff")[int(dice.integers(5))]
    _, packed = cv2.imencode(form, damaged(dice, code, Damage(px=2)))
    data = bytearray(np.asarray(packed, dtype=np.uint8).tobytes())
    match int(dice.integers(4)):
        case 0:
            del data[int(dice.integers(len(data))) :]
        case 1:
            for _ in range(int(dice.integers(1, 40))):
                data[int(dice.integers(len(data)))] = int(dice.integers(256))
        case 2:
            place = int(dice.integers(len(data)))
            data[place:place] = dice.bytes(int(dice.integers(1, 500)))
        case _:
            data = bytearray(dice.bytes(int(dice.integers(0, 2000))))
    return bytes(data), (code,)


def odd_array(dice: Dice) -> "np.ndarray[tuple[int, ...], np.dtype[np.generic]]":
    """An array that is hardly a picture: strange shapes, types and strides."""
    high, wide = (int(side) for side in dice.choice([1, 2, 7, 8, 9, 33, 700], 2))
    deep = [(), (1,), (2,), (3,), (4,), (5,)][int(dice.integers(6))]
    kind = ("uint8", "uint8", "uint8", "uint16", "float32", "bool")[int(dice.integers(6))]
    array: np.ndarray[tuple[int, ...], np.dtype[np.generic]] = dice.integers(0, 256, (high, wide, *deep)).astype(kind)
    return [array, array[::-1], array[:, ::2], array.swapaxes(0, 1)][int(dice.integers(4))]


def _code(dice: Dice) -> Code:
    return drawn_code(dice, KINDS[int(dice.integers(len(KINDS)))])


def _drawn(dice: Dice, code: Code) -> Image:
    bars = code.picture(int(dice.integers(2, 4)))
    paper = int(dice.integers(150, 256))
    ink = int(dice.integers(0, 70))
    return np.asarray(ink + _framed(bars).astype(np.float32) / 255 * (paper - ink), dtype=np.uint8)


def _framed(image: Image) -> Image:
    """On a larger sheet of white paper."""
    return np.pad(image, _MARGIN, constant_values=255)


def _harmed(dice: Dice) -> Picture:
    """One to three damages of ``hardware.bench.damage`` at once, from none to hopeless."""
    code = _code(dice)
    some = {
        "px": dice.uniform(1, 3),
        "turn": dice.uniform(0, 360),
        "tilt": dice.uniform(-70, 70),
        "blur": dice.uniform(0, 3),
        "motion": dice.uniform(0, 9),
        "contrast": dice.uniform(5, 100),
        "noise": dice.uniform(0, 70),
        "glare": dice.uniform(0, 0.3),
    }
    chosen = dice.choice(list(some), int(dice.integers(1, 4)), replace=False)
    damage = Damage(**{str(name): float(some[str(name)]) for name in chosen})
    return Picture(damaged(dice, code, damage), (code,), f"harmed {damage}")


def _covered(dice: Dice) -> Picture:
    """A thumb, tape or another label lies on it: all of its height or a part, dark, light or patterned."""
    code = _code(dice)
    image = _drawn(dice, code)
    high, wide = image.shape
    for _ in range(int(dice.integers(1, 4))):
        across, down = int(wide * dice.uniform(0.05, 0.7)), high if dice.random() < 0.6 else int(high * dice.random())
        left, top = int(dice.integers(-across // 2, wide)), int(dice.integers(0, max(1, high - down + 1)))
        part = image[top : top + down, max(0, left) : left + across]
        part[:] = dice.integers(0, 256, part.shape) if dice.random() < 0.2 else int(dice.integers(0, 256))
    return Picture(image, (code,), "covered")


def _cut(dice: Dice) -> Picture:
    """Only a part of it is in the picture, or on the label."""
    code = _code(dice)
    image = _drawn(dice, code)
    wide = image.shape[1]
    left, right = sorted(int(place) for place in dice.integers(0, wide, 2))
    part = image[:, left : max(right, left + 12)]
    if dice.random() < 0.5:
        part = _framed(part)
    return Picture(np.ascontiguousarray(part), (code,), f"cut from {left} to {right} of {wide}")


def _spliced(dice: Dice) -> Picture:
    """The left of one label beside the right of another of its kind, as when one is stuck over another."""
    kind = KINDS[int(dice.integers(len(KINDS)))]
    one, other = drawn_code(dice, kind), drawn_code(dice, kind)
    images = [np.asarray(code.picture(2)) for code in (one, other)]
    high = min(image.shape[0] for image in images)
    wide = min(image.shape[1] for image in images)
    place = int(dice.integers(1, wide))
    if dice.random() < 0.3:  # where the halves of an EAN meet, or between two signs
        place = round(wide / 2)
    framed = _framed(np.hstack([images[0][:high, :place], images[1][:high, place:]]))
    return Picture(framed, (one, other), f"spliced at {place} of {wide}", framed)


def _smeared(dice: Dice) -> Picture:
    """Ink runs, dots of dirt, scratches."""
    code = _code(dice)
    image = _drawn(dice, code)
    high, wide = image.shape
    if dice.random() < 0.5:
        spoilt = dice.random(image.shape) < dice.uniform(0, 0.5)
        image[spoilt] = dice.choice([0, 255], int(spoilt.sum()))
    for _ in range(int(dice.integers(0, 12))):
        one, other = [(int(dice.integers(wide)), int(dice.integers(high))) for _ in range(2)]
        cv2.line(image, one, other, int(dice.integers(0, 256)), int(dice.integers(1, 9)))
    if dice.random() < 0.4:
        size = (int(dice.integers(2, 6)), int(dice.integers(1, 4)))
        run = cv2.erode if dice.random() < 0.5 else cv2.dilate
        image = np.asarray(run(image, np.ones(size[::-1], np.uint8)), dtype=np.uint8)
    return Picture(image, (code,), "smeared")


def _nothing(dice: Dice) -> Picture:
    """No code at all: stripes, checks, noise, print, a flat wall."""
    high, wide = int(dice.integers(20, 300)), int(dice.integers(40, 500))
    image = np.full((high, wide), int(dice.integers(0, 256)), np.uint8)
    match int(dice.integers(5)):
        case 0:
            image = dice.integers(0, 256, (high, wide)).astype(np.uint8)
        case 1:
            bars = np.repeat(dice.integers(0, 2, wide), dice.integers(1, 5, wide))[:wide] * 255
            image = np.tile(bars.astype(np.uint8), (high, 1))
        case 2:
            cells = dice.integers(0, 2, (high // 4 + 1, wide // 4 + 1)) * 255
            image = np.kron(cells, np.ones((4, 4)))[:high, :wide].astype(np.uint8)
        case 3:
            for line in range(12, high, 14):
                words = "".join(chr(int(sign)) for sign in dice.integers(33, 127, 40))
                cv2.putText(image, words, (4, line), cv2.FONT_HERSHEY_PLAIN, 0.9, int(dice.integers(256)), 1)
        case _:
            period = dice.uniform(2, 30)
            wave = 127 + 127 * np.sign(np.sin(np.arange(wide) * 2 * np.pi / period))
            image = np.tile(wave.astype(np.uint8), (high, 1))
    return Picture(image, (), "nothing")


_STORIES: tuple[Callable[[Dice], Picture], ...] = (_harmed, _covered, _cut, _spliced, _smeared, _nothing)
