"""A photo as it was just taken, and what the photo coach has to say about it. Plain values."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.core.codes import DATABAR, RETAIL, Code
from kiosk.core.words import Said, say, say_marked

Region = tuple[int, int, int, int]
"""Left, top, width, height, in pixels of the photo it belongs to."""


class AdviceKind(StrEnum):
    """What is wrong with a photo."""

    BLUR = "blur"
    DARK = "dark"
    GLARE = "glare"
    CLIPPED = "clipped"
    CONTRADICTION = "contradiction"
    """It shows the barcode of another product than the one it is to be filed under."""
    SMALL = "small"
    """It is a picture of the preview, smaller than photos are to be: the camera's still could not be taken."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One reason to take the photo again. ``sentence`` is for people, in their language; it may hold foreign text.

    ``region`` is what is wrong, in pixels of the photo; None when it is the whole photo.
    """

    kind: AdviceKind
    sentence: str
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """A photo that was taken: ``jpeg`` is what is kept and sent, ``advice`` is empty when it is good.

    A person may keep it in spite of any advice: ``station.add_photo(shot.jpeg, image_type, capture_id,
    original=shot.original)``. ``codes`` are those that can be read in it.
    """

    jpeg: bytes
    width: int
    height: int
    advice: tuple[Advice, ...] = ()
    codes: tuple[Code, ...] = ()
    original: bytes = b""
    """The picture as the camera gave it, to be kept until the photo is delivered; empty when it is not wanted."""
    is_full_size: bool = True
    """Whether it is the camera's still; else it is a picture of the preview, because no still could be taken."""

    @property
    def is_good(self) -> bool:
        """Whether the coach has nothing against it."""
        return not self.advice


@dataclass(frozen=True, slots=True)
class Wish:
    """A photo as it was asked for: what is scanned while the camera works changes nothing about it.

    ``replaces``: the photo that it is to stand for, or empty.
    """

    session_id: str
    image_type: str
    capture_id: str | None = None
    replaces: str = ""


def contradicting(expected: Code | None, found: Iterable[Code]) -> Code | None:
    """The code that proves that a photo shows another product than ``expected``; None when nothing does.

    Only retail numbers contradict each other: a case or pallet label, a link, an in-store number or a number of the
    case around the product may rightly be beside it. The right number anywhere in the photo ends all doubt.
    """
    wanted = expected.gtin if expected is not None and not expected.is_in_store else None
    if wanted is None or not wanted.startswith("0"):
        return None
    others = None
    for code in found:
        if code.gtin == wanted:
            return None
        if code.symbology in RETAIL | DATABAR and code.gtin and not code.is_in_store and others is None:
            others = code
    return others


def line_of(advice: Sequence[Advice]) -> str:
    """What the coach said, as it is stored with a photo that waits for an answer: it can be said in any language."""
    return json.dumps([[one.kind, *_source(one.sentence), one.region] for one in advice], ensure_ascii=False)


def advice_of(line: str) -> tuple[Advice, ...]:
    """What ``line_of`` wrote, in the language of now; one general sentence when it cannot be read."""
    try:
        return tuple(_advice(*one) for one in json.loads(line)) or _not_read()
    except (ValueError, TypeError, RecursionError):
        return _not_read()


def _source(sentence: str) -> tuple[str, dict[str, str]]:
    if not isinstance(sentence, Said):
        return sentence, {}
    source, _, _, values = sentence.origin
    return source, {name: str(value) for name, value in values.items()}


def _advice(kind: str, source: str, values: dict[str, Any], region: Sequence[int] | None) -> Advice:
    where = None
    if region is not None:
        left, top, wide, high = (int(side) for side in region)
        where = (left, top, wide, high)
    return Advice(AdviceKind(kind), say_marked(str(source), **values), where)


def _not_read() -> tuple[Advice, ...]:
    return (Advice(AdviceKind.BLUR, say("A photo waits for your answer. Save it anyway or retake it.")),)
