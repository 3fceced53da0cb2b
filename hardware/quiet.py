"""Silence for what C libraries write to the process's stderr."""

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def muted_stderr() -> Iterator[None]:
    """Throw away what is written to file descriptor 2 meanwhile, by any thread.

    libzbar's DataBar search prints failed assertions at every ordinary EAN and has no switch for it.
    """
    kept = os.dup(2)
    silence = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(silence, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(silence)
