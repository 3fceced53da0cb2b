"""The products that practice captures lead to: made up, but always the same one for the same code."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid5

import shortuuid

from sync.practice.records import Capture

_SPACE: Final = UUID("2b6e5b0a-7c84-4a53-8a55-0b7a5b0e5d6b")
_GOODS: Final = (
    ("Oat biscuits", "Biscuits", "Oats, wheat flour, sugar, sunflower oil, salt"),
    ("Tomato soup", "Soups", "Tomatoes, water, onions, rapeseed oil, basil, salt"),
    ("Apple juice", "Juices", "Apples"),
    ("Rye crispbread", "Crispbread", "Whole grain rye flour, salt"),
)
_BRANDS: Final = ("Practice Pantry", "Example & Sons", "Übungshof")


@dataclass(frozen=True, slots=True)
class Product:
    """One made-up product."""

    short_id: str
    name: str
    brand: str
    category: str
    ingredients: str

    def field(self, name: str) -> str:
        """Return the value that the vision work proposes for a field."""
        return {
            "name": self.name,
            "brand_name": self.brand,
            "category": self.category,
            "ingredients": self.ingredients,
            "description": f"{self.name} by {self.brand}.",
            "ai_summary": f"A product of the kind {self.category.lower()}, seen on a photo.",
        }[name]


def product_of(capture: Capture) -> Product:
    """Return the product a capture's code leads to."""
    own_id = uuid5(_SPACE, capture.gtin or capture.raw_value or capture.id)
    name, category, ingredients = _GOODS[own_id.int % len(_GOODS)]
    return Product(shortuuid.encode(own_id), name, _BRANDS[own_id.int % len(_BRANDS)], category, ingredients)
