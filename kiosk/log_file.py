"""The kiosk's log in its data folder: three files of a megabyte at most, no keys, no texts in full."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "kiosk.log"
_MOST_BYTES, _OLDER = 1_000_000, 2
_OURS = ("kiosk", "hardware", "sync")
"""Not the libraries: they would log whole addresses."""
_READ_AT_ONCE = 64_000


@contextmanager
def log_kept(data: Path) -> Iterator[None]:
    """While the block runs, write what happens to the file. A folder that refuses costs only the log."""
    try:
        data.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(data / FILE, maxBytes=_MOST_BYTES, backupCount=_OLDER, encoding="utf-8")
    except OSError as fault:
        logging.getLogger(__name__).warning("No log is kept in %s: %s", data, fault.strerror)
        yield
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    with _levels_put_back():
        if not logging.getLogger("kiosk").isEnabledFor(logging.INFO):
            for other in logging.getLogger().handlers:  # the terminal tells no more than before
                other.setLevel(logging.WARNING)
        for name in _OURS:
            logger = logging.getLogger(name)
            logger.addHandler(handler)
            logger.setLevel(logging.INFO)
        try:
            yield
        finally:
            for name in _OURS:
                logging.getLogger(name).removeHandler(handler)
            handler.close()


@contextmanager
def _levels_put_back() -> Iterator[None]:
    told: list[logging.Logger | logging.Handler] = [*logging.getLogger().handlers, *map(logging.getLogger, _OURS)]
    levels = [each.level for each in told]
    try:
        yield
    finally:
        for each, level in zip(told, levels, strict=True):
            each.setLevel(level)


def newest_lines(data: Path, count: int = 200) -> list[str]:
    """The end of the log, newest line first; empty when there is none."""
    try:
        with (data / FILE).open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _READ_AT_ONCE))
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return []
    lines = text.splitlines()[1 if size > _READ_AT_ONCE else 0 :]
    return lines[: -count - 1 : -1]
