"""Settings that are lists of words: one word, several between commas, or a list in TOML."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator

from kiosk.core.operators import MOST_NAME, operators_of


def _listed(value: Any) -> Any:
    """The words, each once."""
    words = value.split(",") if isinstance(value, str) else value
    if not isinstance(words, list | tuple) or not all(isinstance(word, str) for word in words):
        return value
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))


def _some(value: tuple[Any, ...]) -> tuple[Any, ...]:
    if not value:
        raise ValueError("must name at least one kind, such as barcode_scan")
    return value


def _people(value: tuple[str, ...]) -> tuple[str, ...]:
    if any(len(one.name) > MOST_NAME for one in operators_of(value)):
        raise ValueError(f"must be names of at most {MOST_NAME} characters")
    return value


Kinds = Annotated[
    tuple[Literal["barcode_scan", "product_photography", "both"], ...], BeforeValidator(_listed), AfterValidator(_some)
]
"""Kinds of sessions, as the Scanner API names them; at least one."""
People = Annotated[tuple[str, ...], BeforeValidator(_listed), AfterValidator(_people)]
"""Operators, as ``kiosk.core.operators`` reads them."""
