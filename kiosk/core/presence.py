"""One code held in view is one scan; shown again after it left, it is another.

A video shows the same label in thirty frames a second, with gaps when it blurs. A code counts as *gone* only after it
was absent for ``absent_s``; until then it is the same presentation. Complaints 33 and 35 of the product research:
neither count a hovering label twice, nor swallow a true repeat.
"""

from collections.abc import Iterable

from kiosk.core.codes import Code, Symbology

ABSENT_S = 1.0
"""Seconds a code must be out of view before showing it again is a new scan."""

_Identity = tuple[Symbology, bytes]


class Presence:
    """Remembers which codes are in view. Not thread-safe: one decode thread owns it. Times are seconds, rising."""

    def __init__(self, absent_s: float = ABSENT_S) -> None:
        self._absent_s = absent_s
        self._last_seen: dict[_Identity, float] = {}

    def saw(self, codes: Iterable[Code], at_s: float) -> list[Code]:
        """Take what one frame shows at ``at_s`` and return the codes that are newly presented, in order."""
        self._forget_gone(at_s)
        fresh = []
        for code in codes:
            if code.identity not in self._last_seen:
                fresh.append(code)
            self._last_seen[code.identity] = at_s
        return fresh

    def in_view(self) -> frozenset[_Identity]:
        """The codes that count as present."""
        return frozenset(self._last_seen)

    def _forget_gone(self, at_s: float) -> None:
        gone = [key for key, seen in self._last_seen.items() if at_s - seen >= self._absent_s]
        for key in gone:
            del self._last_seen[key]
