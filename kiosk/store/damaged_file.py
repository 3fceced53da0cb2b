"""A file on a disk that may be failing, read piece by piece: what the disk does not give is zeros.

Not a memory map: a block that cannot be read would end the process there.
"""

import os
from pathlib import Path
from typing import Self

_BLOCK = 4096


class DamagedFile:
    """The bytes of ``path``, empty when there is none; slices like ``bytes``. Close it. Raises OSError when made."""

    def __init__(self, path: Path) -> None:
        self._file = -1
        self._size = 0
        try:
            self._file = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            return
        self._size = os.fstat(self._file).st_size

    def __enter__(self) -> Self:
        """For ``with``."""
        return self

    def __exit__(self, *_: object) -> None:
        """For ``with``."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __len__(self) -> int:
        """Its size in bytes."""
        return self._size

    def __getitem__(self, wanted: slice) -> bytes:
        """Return the bytes from ``start`` to before ``stop``; blocks that cannot be read are zeros."""
        start, stop, _ = wanted.indices(self._size)
        if stop <= start:
            return b""
        whole = self._read(start, stop - start)
        if len(whole) == stop - start:
            return whole
        parts = []
        for at in range(start, stop, _BLOCK):
            size = min(_BLOCK, stop - at)
            parts.append(self._read(at, size).ljust(size, b"\0"))
        return b"".join(parts)

    def _read(self, at: int, size: int) -> bytes:
        try:
            return os.pread(self._file, size, at)
        except OSError:
            return b""
