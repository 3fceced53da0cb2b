"""Who may work at the kiosk: names of the settings, each with a badge or without."""

from collections.abc import Iterable
from dataclasses import dataclass

MOST_NAME = 80
"""Longest name, in characters."""


@dataclass(frozen=True, slots=True)
class Operator:
    """A person by name; ``badge`` is the text of the code on the badge, or empty."""

    name: str
    badge: str = ""


def operators_of(entries: Iterable[str]) -> tuple[Operator, ...]:
    """Operators of entries such as "M. Okafor" and "M. Okafor=BADGE-17". Raises ValueError with words for people."""
    found: list[Operator] = []
    for entry in entries:
        name, _, badge = (part.strip() for part in entry.partition("="))
        if not name:
            raise ValueError("must be names, or names and badges such as M. Okafor=BADGE-17")
        if badge and operator_of(found, badge):
            raise ValueError(f"has the badge {badge} twice")
        found.append(Operator(name, badge))
    return tuple(found)


def operator_of(operators: Iterable[Operator], text: str) -> Operator | None:
    """Whose badge a code is, if it is one."""
    return next((one for one in operators if one.badge and one.badge == text), None)
