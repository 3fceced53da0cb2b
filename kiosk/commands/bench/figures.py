"""Percentiles, progress and other small things that every measurement needs."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from kiosk.commands.terminal import err

Figures = dict[str, Any]
_REFRESH_S = 0.2


def at_share(ordered: Sequence[float], share: float) -> float | None:
    """The value that ``share`` of the ascending values do not exceed, or None when there is none."""
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))] if ordered else None


def percentiles(times: Sequence[float], **shares: float) -> Figures:
    """``p50``, ``p95``, ``p99`` and ``max`` (or the named ``shares``) of values in any order."""
    ordered = sorted(times)
    wanted = shares or {"p50": 0.5, "p95": 0.95, "p99": 0.99, "max": 1.0}
    return {name: at_share(ordered, share) for name, share in wanted.items()}


def ms(value: float | None, digits: int = 1) -> str:
    """Milliseconds as shown, or a dash."""
    return "–" if value is None else f"{value:.{digits}f}"


def percent(part: int, whole: int) -> float | None:
    """``part`` of ``whole`` in percent; None of nothing."""
    return 100.0 * part / whole if whole else None


@contextmanager
def progress(words: str, total: int) -> Iterator[Callable[[], None]]:
    """A progress bar on stderr; call what is given once for each of ``total`` steps.

    It paints only within that call: a decoder may have muted stderr at any other moment.
    """
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = Progress(
        *columns, TimeRemainingColumn(), console=err, auto_refresh=False, disable=not err.is_terminal, transient=True
    )
    with bar:
        task, shown_s = bar.add_task(words, total=total), 0.0

        def step() -> None:
            nonlocal shown_s
            bar.advance(task)
            if time.monotonic() - shown_s > _REFRESH_S:
                shown_s = time.monotonic()
                bar.refresh()

        yield step
