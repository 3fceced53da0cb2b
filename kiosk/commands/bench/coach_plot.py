"""The plot of ``kiosk bench coach``: what each threshold would stop, of good photos and of spoilt ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hardware import coach
from hardware.coach import Measures
from kiosk.commands.bench.coach_cuts import PRINT_CUT, PRINT_OUT, PRINT_WHOLE
from kiosk.plot import Panel, draw_plot

_HALVES = ("tune", "test")
_GOOD, _MILD, _STRONG = "good photos", "mild damage", "strong damage"

Photo = tuple[str, Measures, Mapping[str, Measures]]
Cutting = tuple[str, str, Measures]


@dataclass(frozen=True, slots=True)
class _Column:
    """One measure over its thresholds; ``mild`` and ``strong`` name the damages that are drawn.

    ``good``: the cuttings that take the place of good photos.
    """

    name: str
    limits: tuple[float, ...]
    stops: Callable[[Measures, float], bool]
    mild: str
    strong: str
    good: str = ""


def _is_soft(measures: Measures, limit: float) -> bool:
    return measures.blur.sigma is not None and measures.blur.sigma > limit


_BLUR = (0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.2, 2.4)
_COLUMNS = (
    _Column(f"focus 1, 2: {coach.MOST_BLUR:g} px", _BLUR, _is_soft, "out of focus 1", "out of focus 2"),
    _Column(f"moved 1, 2: {coach.MOST_BLUR:g} px", _BLUR, _is_soft, "moved 1", "moved 2"),
    _Column(
        f"2, 3 stops dark: {coach.LEAST_BRIGHT:g}",
        tuple(range(40, 221, 10)),
        lambda measures, limit: measures.bright < limit,
        "2 stops dark",
        "3 stops dark",
    ),
    _Column(
        f"glare 0.5, 3 %: {coach.LEAST_GLARE:g}",
        (0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05),
        lambda measures, limit: measures.glare_area >= limit,
        "glare 0.5%",
        "glare 3%",
    ),
    _Column(
        f"print cut, runs out: {coach.LEAST_CUT}",
        tuple(range(1, 13)),
        lambda measures, limit: measures.print is not None and measures.print.at_edge >= limit,
        PRINT_CUT,
        PRINT_OUT,
        PRINT_WHOLE,
    ),
)


def draw(path: Path, photos: Sequence[Photo], cuttings: Sequence[Cutting]) -> None:
    """Draw share stopped over threshold for both halves. Main thread only.

    ``photos``: half, measures, measures of each damage; ``cuttings``: half, group, measures.
    """
    panels = [
        [
            _panel(column, [one for one in photos if one[0] == half], [one[1:] for one in cuttings if one[0] == half])
            for column in _COLUMNS
        ]
        for half in _HALVES
    ]
    names = [column.name for column in _COLUMNS]
    draw_plot(path, "Photos stopped in %, over thresholds (in use: above each chart)", _HALVES, names, panels)


def _panel(column: _Column, photos: Sequence[Photo], cuttings: Sequence[tuple[str, Measures]]) -> Panel:
    def of(name: str) -> list[Measures]:
        damaged = [spoilt[name] for _, _, spoilt in photos if name in spoilt]
        return damaged or [measures for group, measures in cuttings if group == name]

    good = of(column.good) if column.good else [measures for _, measures, _ in photos]
    groups = {_GOOD: good, _MILD: of(column.mild), _STRONG: of(column.strong)}
    lines = {
        name: tuple(sum(column.stops(one, limit) for one in group) / max(1, len(group)) for limit in column.limits)
        for name, group in groups.items()
    }
    return Panel(tuple(f"{limit:g}" for limit in column.limits), lines, {})
