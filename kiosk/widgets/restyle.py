"""Theme and size of text while the kiosk runs: what was built for the old sizes is made to fit the new ones.

No screen does anything for it. Layouts, least and largest sizes, and icons were given in pixels when they were built;
here each is read back as a multiple of text, target or gap, and set anew. The multiple is kept, so that going to and
fro does not drift. What a screen paints by itself reads ``Sizes`` and ``palette()`` whenever it paints.
"""

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QGridLayout, QLabel, QLayout, QWidget

from kiosk.widgets.theme import Sizes, Turn, give_icon, give_sign, icon_size, turn

_NO_LIMIT = 16_777_215
"""QWIDGETSIZE_MAX: no largest size was set."""
_NEARLY = 1e-6
"""A third of three is a little less than one."""


@dataclass(slots=True)
class _Measure:
    """A number of pixels that was set, and what it is a multiple of."""

    pixels: int
    unit: str
    share: float

    @classmethod
    def of(cls, pixels: int, sizes: Sizes) -> "_Measure":
        for share in (1 / 2, 1 / 3, 1 / 4):  # rounded down, as in ``sizes.gap // 2``
            if pixels == int(sizes.gap * share + _NEARLY):
                return cls(pixels, "gap", share)
        for unit in ("gap", "target", "key"):
            for share in (1, 1.5, 2, 3, 6):
                if pixels == round(getattr(sizes, unit) * share):
                    return cls(pixels, unit, share)
        return cls(pixels, "text", pixels / sizes.text)

    def fit(self, sizes: Sizes) -> int:
        pixels = getattr(sizes, self.unit) * self.share
        self.pixels = int(pixels + _NEARLY) if self.unit == "gap" and self.share < 1 else round(pixels)
        return self.pixels


@dataclass(slots=True)
class Fitter:
    """Remembers the measures of one window between two changes. Main thread only."""

    _known: "WeakKeyDictionary[QObject, dict[str, _Measure]]" = field(default_factory=WeakKeyDictionary)

    def fit(self, window: QWidget, old: Sizes, new: Sizes) -> None:
        """Make all in ``window`` fit ``new``, not ``old``: before the style sheet is set, which has a say too."""
        for layout in window.findChildren(QLayout):
            self._fit_layout(layout, old, new)
        for widget in window.findChildren(QWidget):
            self._fit_widget(widget, old, new)

    def _fit_layout(self, layout: QLayout, old: Sizes, new: Sizes) -> None:
        edges = layout.contentsMargins()
        now = {"left": edges.left(), "top": edges.top(), "right": edges.right(), "bottom": edges.bottom()}
        layout.setContentsMargins(*self._new(layout, now, old, new).values())
        if isinstance(layout, QGridLayout):
            now = {"across": layout.horizontalSpacing(), "down": layout.verticalSpacing()}
            across, down = self._new(layout, now, old, new).values()
            layout.setHorizontalSpacing(across)
            layout.setVerticalSpacing(down)
        elif isinstance(layout, QBoxLayout):
            layout.setSpacing(self._new(layout, {"spacing": layout.spacing()}, old, new)["spacing"])
            if turns := layout.property("turns"):
                turn(layout, Turn(turns), new)

    def _fit_widget(self, widget: QWidget, old: Sizes, new: Sizes) -> None:
        least, most = widget.minimumSize(), widget.maximumSize()
        now = {"least_width": least.width(), "least_height": least.height()}
        now |= {"most_width": most.width(), "most_height": most.height()}
        fitted = self._new(widget, now, old, new)
        widget.setMinimumSize(fitted["least_width"], fitted["least_height"])
        widget.setMaximumSize(QSize(fitted["most_width"], fitted["most_height"]))

    def _new(self, owner: QObject, now: dict[str, int], old: Sizes, new: Sizes) -> dict[str, int]:
        known = self._known.setdefault(owner, {})
        return {name: self._one(known, name, pixels, old, new) for name, pixels in now.items()}

    @staticmethod
    def _one(known: dict[str, _Measure], name: str, pixels: int, old: Sizes, new: Sizes) -> int:
        if pixels <= 0 or pixels == _NO_LIMIT:
            return pixels
        if name not in known or known[name].pixels != pixels:  # set by a screen since the last time
            known[name] = _Measure.of(pixels, old)
        return known[name].fit(new)


def draw_icons(window: QWidget, sizes: Sizes) -> None:
    """Draw the icons and signs of ``window`` in the colours of the theme."""
    for widget in window.findChildren(QWidget):
        _draw_icon(widget, sizes)


def _draw_icon(widget: QWidget, sizes: Sizes) -> None:
    name, token, ems = (widget.property(key) for key in ("iconName", "iconToken", "iconEms"))
    if isinstance(widget, QAbstractButton):
        widget.setIconSize(icon_size(sizes))
        if name and token and not widget.icon().isNull():  # one that has no room for it has its word alone
            give_icon(widget, name, token)
    elif isinstance(widget, QLabel):
        if name and token:  # without one it is painted by the widget itself
            give_sign(widget, name, token, sizes, ems)
        widget.setIndent(widget.indent())  # Qt keeps a label's size hint when only its padding changes
