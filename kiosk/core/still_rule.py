"""When a photo takes itself: somebody moved something before the camera, and now it has been still for a second.

A scene is a picture boiled down to a few grey cells, 0 to 255 each, a byte a cell, row by row; see ``Scenes`` in
``kiosk.desks.photo_scene``. Light that changes evenly, as by the camera's own exposure, is no movement.
"""

from dataclasses import dataclass, field

STILL_S = 1.0
"""So long nothing may move, in seconds: a hand that lets go and pulls back needs less."""
_CELL, _SHARE = 14, 0.025
"""A cell differs by so many steps of grey; two scenes differ where so large a share of their cells does."""


_CONTRAST, _TRIM = 40, 20
"""Steps of grey between the bright and the dark cells of a picture that shows something, a ``_TRIM``-th at both ends
left out. The empty bench of ``assets/demo`` has 16, its labels 80 to 190."""


@dataclass(slots=True)
class StillRule:
    """Says when to take. Begin with a new one when hands-free is switched on: the first scene is never taken.

    That first scene is mostly the empty bench, of which nobody wants a photo each time something is taken away; a
    picture in which nothing stands out is none either.
    """

    _first: bytes = b""
    _anchor: bytes = b""
    """What the picture has been like since nothing moved."""
    _since_s: float = 0.0
    _moved: bool = False
    _done: list[bytes] = field(default_factory=list)
    """Scenes that are not taken: the first one, and the one that was taken last."""

    def look(self, scene: bytes, at_s: float) -> bool:
        """Whether to take the photo now. ``at_s`` is monotonic, in seconds."""
        if not self._first:
            self._first, self._anchor, self._since_s, self._done = scene, scene, at_s, [scene]
            return False
        if differ(scene, self._anchor):
            self._anchor, self._since_s, self._moved = scene, at_s, True
            return False
        if not self._moved or at_s - self._since_s < STILL_S:
            return False
        self._moved = False
        if not stands_out(scene) or not all(differ(scene, one) for one in self._done):
            return False
        self.took()
        return True

    def took(self) -> None:
        """A photo of what is there now was taken, by whomever: it is not taken again while it stays so."""
        self._moved = False
        self._done = [self._first, self._anchor]

    def again(self, at_s: float) -> None:
        """The photo that was taken is not wanted: the same scene may be taken once more, after another second."""
        self._done = [self._first]
        self._since_s, self._moved = at_s, True


def stands_out(scene: bytes) -> bool:
    """Whether there is anything to be seen in a scene."""
    cells, trim = sorted(scene), len(scene) // _TRIM
    return bool(cells) and cells[-1 - trim] - cells[trim] >= _CONTRAST


def differ(one: bytes, other: bytes) -> bool:
    """Whether something is elsewhere in one scene than in the other."""
    if len(one) != len(other):
        return True
    shift = (sum(other) - sum(one)) / max(1, len(one))
    far = sum(abs(after - before - shift) > _CELL for before, after in zip(one, other, strict=True))
    return far > _SHARE * len(one)
