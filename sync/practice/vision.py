"""What the vision work reads on photos: which fields of a product it would fill, where it read them, how sure it is.

The photos of a capture count, and those that belong to no capture; made up, but always the same for the same photos.
"""

from typing import Final

from sync.practice.records import Capture, Session, proposed_fields

_READ_ON: Final = {
    "name": ("front", "top", "back"),
    "brand_name": ("front", "top", "certification"),
    "category": ("front", "back", "other"),
    "description": ("back", "left", "right", "front"),
    "ingredients": ("ingredients", "nutrition"),
    "ai_summary": ("front", "back", "nutrition", "recycling"),
}
"""On which photos each field is best read, the best first."""
_SURE, _LESS, _UNSEEN = 97, 6, 20
"""Percent: of the first field on its best photo, less by each other field, less where no photo shows it."""


def seen_types(session: Session, capture: Capture) -> frozenset[str]:
    """Of which types the photos are that show a capture."""
    return frozenset(photo.photo_type for photo in session.photos if photo.capture_id in (None, capture.id))


def best_photo(session: Session, capture: Capture, field_name: str) -> str:
    """The type of the photo on which a field is read; empty when none shows it."""
    seen = seen_types(session, capture)
    return next((kind for kind in _READ_ON[field_name] if kind in seen), "")


def confidence(session: Session, capture: Capture, field_name: str) -> str:
    """How sure it is of a field, as the API writes it: less so of later fields, and where photos show it badly.

    A capture without photos is looked up by its code, which is as good as a front.
    """
    place = proposed_fields(session, capture).index(field_name)
    is_blind = bool(seen_types(session, capture)) and not best_photo(session, capture, field_name)
    return f"{(_SURE - _LESS * place - _UNSEEN * is_blind) / 100:.2f}"


def reasoning(session: Session, capture: Capture, field_name: str) -> str:
    """Where it read a field, in words."""
    kind = best_photo(session, capture, field_name)
    where = f"on the photo of type {kind}" if kind else "from what was captured"
    return f"Read {where}; the {field_name} was empty."
