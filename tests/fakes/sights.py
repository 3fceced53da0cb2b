"""Sightings as an engine would report them, in a picture of 1280 x 720."""

from kiosk.core.codes import Point, Sighting, Symbology, code_of_text

WIDTH, HEIGHT = 1280, 720


def outline(x: float, y: float, width: float, height: float) -> tuple[Point, ...]:
    """The corners of a box about (x, y)."""
    left, top, right, bottom = x - width / 2, y - height / 2, x + width / 2, y + height / 2
    return tuple((round(a), round(b)) for a, b in ((left, top), (right, top), (right, bottom), (left, bottom)))


def sight(
    text: str,
    x: float = WIDTH / 2,
    y: float = HEIGHT / 2,
    *,
    size: tuple[float, float] = (190, 110),
    symbology: Symbology = Symbology.CODE128,
    is_sure: bool = True,
) -> Sighting:
    """A label read about (x, y)."""
    return Sighting(code_of_text(text, symbology), outline(x, y, *size), "test", is_sure)
