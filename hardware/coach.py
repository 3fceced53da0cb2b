"""The photo coach: what is wrong with a photo, told at once so that it can be taken again.

Where the thresholds come from: ``kiosk bench coach``, which measures them on photographs and draws them; its docstring
has the figures. All of it takes 55 ms of a processor for a photo of 1920 x 1080 pixels, 110 for one full of edges.

Codes that the edge of the picture cuts are told whatever side of the product it shows. Print is told only where the
print is what the photo is for: nutrition, ingredients, recycling, certificates. The front of a product fills the
picture as a rule, its neighbours on the shelf reach into it, and a photo of the barcode needs the bars alone; stopping
these would teach people to save anyway without looking.

What it cannot tell: print that is cut in the white between two lines. No letter is cut then, and one photo does not
show that there was more below. Nothing is done about it instead; whoever looks at the photo must see it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from hardware.coach_blur import Softness, softness
from hardware.coach_cut import cut_code
from hardware.coach_cut_grid import cut_grid
from hardware.coach_cut_square import cut_square_code
from hardware.coach_cut_text import CutPrint, cut_print
from hardware.coach_light import Patch, brightness, burnt_patches
from hardware.frames import Image
from hardware.locate import locate
from hardware.opencv import resized
from hardware.pictures import grey_of
from kiosk.core.codes import Code, Sighting
from kiosk.core.inert import inert
from kiosk.core.photo_shot import Advice, AdviceKind, Region, contradicting
from kiosk.core.words import say

MOST_BLUR = 1.8
"""Pixels, as ``softness`` tells them."""
LEAST_BRIGHT = 135.0
LEAST_GLARE = 0.0045
"""Share of the picture."""
LEAST_CUT = 4
"""Letters at one edge of the picture."""
PRINT_MATTERS = frozenset({"nutrition", "ingredients", "recycling", "certification"})
"""Sides of a product that are photographed for their print."""
_MIDDLE = 0.6
_LEAST_BLOCKS = 12
_AROUND = 0.25
_SMALLER = (2, 4, 8)


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured in a photo. ``label``: where print was looked at; ``glare``: patches that hide print;
    ``cut``: the code that the edge cuts; ``print``: the largest block of print, whether or not the edge cuts it."""

    blur: Softness
    bright: float
    glare: tuple[Patch, ...]
    cut: Region | None
    label: Region
    print: CutPrint | None = None

    @property
    def glare_area(self) -> float:
        """Which share of the picture glare covers."""
        return sum(patch.area for patch in self.glare)


def measure(bgr: Image, sightings: Sequence[Sighting]) -> Measures | None:
    """Measure a photo in which ``sightings`` were read; None when it is too small to be one."""
    grey = grey_of(bgr)
    if grey is None:
        return None
    label, blur = _print(grey, sightings)
    glare = tuple(patch for patch in burnt_patches(grey) if patch.hides_print)
    places = locate(grey)
    cut = cut_code(grey, places, sightings)
    if cut is None and not sightings:
        cut = cut_square_code(grey, places) or cut_grid(grey, places)
    return Measures(blur, brightness(grey), glare, cut, label, cut_print(grey, sightings))


def advise(
    bgr: Image, sightings: Sequence[Sighting], expected: Code | None = None, image_type: str = "other"
) -> tuple[Advice, ...]:
    """What speaks against this photo, the gravest first. ``sightings``: what was read in it for sure;
    ``image_type``: the side of the product that it is to show."""
    found: list[Advice] = []
    other = contradicting(expected, (sighting.code for sighting in sightings))
    if other is not None and expected is not None:
        polygon = next(sighting.polygon for sighting in sightings if sighting.code == other)
        sentence = say(
            "This photo shows {found}, and it belongs to {expected}. Photograph the right product, or scan this one.",
            found=inert(other.text, 40),
            expected=inert(expected.text, 40),
        )
        found.append(Advice(AdviceKind.CONTRADICTION, sentence, _box(polygon) if polygon else None))
    measures = measure(bgr, sightings)
    return tuple(found) if measures is None else (*found, *judged(measures, image_type))


def judged(measures: Measures, image_type: str = "other") -> tuple[Advice, ...]:
    """What the measures mean in a photo of that side of a product."""
    found: list[Advice] = []
    if measures.bright < LEAST_BRIGHT:
        found.append(
            Advice(AdviceKind.DARK, say("Too dark. Bring more light onto the product, then retake the photo."))
        )
    if measures.blur.sigma is not None and measures.blur.sigma > MOST_BLUR:
        sentence = say("Blurred. Hold still, go a little farther away, then retake the photo.")
        found.append(Advice(AdviceKind.BLUR, sentence, measures.label))
    if measures.glare_area >= LEAST_GLARE:
        sentence = say("Light is mirrored here and hides the print. Tilt the product, then retake the photo.")
        found.append(Advice(AdviceKind.GLARE, sentence, measures.glare[0].region))
    if measures.cut is not None:
        sentence = say("The edge of the picture cuts a code. Move the product into view, then retake the photo.")
        found.append(Advice(AdviceKind.CLIPPED, sentence, measures.cut))
    elif image_type in PRINT_MATTERS and measures.print is not None and measures.print.at_edge >= LEAST_CUT:
        sentence = say("The edge of the picture cuts the print. Go a little farther away, then retake the photo.")
        found.append(Advice(AdviceKind.CLIPPED, sentence, measures.print.region))
    return tuple(found)


def _print(grey: Image, sightings: Sequence[Sighting]) -> tuple[Region, Softness]:
    """Where the product's print is, and how blurred: around what was read, else in the middle, else anywhere.

    Not simply where the sharpest print is: that may be behind the product.
    """
    high, wide = grey.shape
    places = [_grown(_box(sighting.polygon), grey) for sighting in sightings if sighting.polygon]
    middle = (
        round(wide * (1 - _MIDDLE) / 2),
        round(high * (1 - _MIDDLE) / 2),
        round(wide * _MIDDLE),
        round(high * _MIDDLE),
    )
    for region in (*sorted(places, key=lambda place: -place[2] * place[3])[:1], middle):
        left, top, across, down = region
        found = softness(grey[top : top + down, left : left + across])
        if found.sigma is not None and found.blocks >= _LEAST_BLOCKS:
            return region, found
    return (0, 0, wide, high), _anywhere(grey)


def _anywhere(grey: Image) -> Softness:
    """In the whole picture; where only a smaller one shows edges, they are so much softer."""
    found = softness(grey)
    for factor in _SMALLER:
        if found.blocks >= _LEAST_BLOCKS:
            break
        small = softness(resized(grey, grey.shape[1] // factor, grey.shape[0] // factor))
        if small.sigma is not None and small.blocks >= _LEAST_BLOCKS:
            found = Softness(small.sigma * factor, small.blocks)
    return found


def _grown(box: Region, grey: Image) -> Region:
    left, top, wide, high = box
    more = round(_AROUND * max(wide, high))
    x, y = max(0, left - more), max(0, top - more)
    return x, y, min(grey.shape[1], left + wide + more) - x, min(grey.shape[0], top + high + more) - y


def _box(polygon: Sequence[tuple[int, int]]) -> Region:
    xs, ys = [x for x, _ in polygon], [y for _, y in polygon]
    left, top = max(0, min(xs)), max(0, min(ys))
    return left, top, max(1, max(xs) - left), max(1, max(ys) - top)
