"""Reading the pages of a database file that SQLite itself refuses (sqlite.org/fileformat2.html).

The file and its log are only read, as bytes: SQLite would already change the shared memory beside them. The log's
committed pages count in place of the file's, as they do for SQLite. What is not understood is left out, never guessed.
"""

import struct
from collections.abc import Iterator

from kiosk.store.damaged_file import DamagedFile
from kiosk.store.stored_rows import Cell, read_record, signed, varint

Content = bytes | bytearray | DamagedFile

LEAF, INTERIOR = 0x0D, 0x05
_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LOG_HEADER, _FRAME_HEADER = 32, 24
_LOG_MAGIC = 0x377F0682
_USUAL_SIZE = 4096
_SIZES = frozenset(1 << power for power in range(9, 17))
_LONGEST_ROW = 16 << 20
"""A longer one is damage; no kiosk writes it."""


class Pages:
    """The newest page images of a database file and its log. ``file`` and ``log`` may be empty. Not thread-safe."""

    def __init__(self, file: Content, log: Content = b"") -> None:
        self._file, self._log = file, log
        self.has_header = file[:16] == _MAGIC
        self.size = _page_size(file, log)
        self._frames, self._stray_frames = read_log(log, self.size)
        self.count = max([(len(file) + self.size - 1) // self.size, *self._frames], default=0)
        first = self.page(1) or b""
        has_first = first[:16] == _MAGIC
        self.has_header = self.has_header or has_first
        self._usable = self.size - (first[20] if has_first else 0)
        self.user_version = int.from_bytes(first[60:64], "big") if has_first else 0

    def page(self, number: int) -> bytes | None:
        """The newest image of a page, or None when there is no whole one."""
        at = self._frames.get(number)
        if at is not None:
            return bytes(self._log[at : at + self.size])
        page = self._file[(number - 1) * self.size : number * self.size] if number > 0 else b""
        return bytes(page) if len(page) == self.size else None

    def tree(self, root: int, seen: set[int], broken: set[int]) -> Iterator[bytes]:
        """The leaf pages of the table whose tree begins at ``root``, as far as it hangs together, in order.

        ``seen`` takes the numbers of all pages that were found, ``broken`` of those that should be there and are not.
        No page is visited twice.
        """
        todo = [root]
        while todo:
            number = todo.pop()
            page = self.page(number)
            start = _HEADER if number == 1 else 0
            kind = None if page is None or number in seen else page[start]
            if page is not None and kind == LEAF:
                seen.add(number)
                yield page
            elif page is not None and kind == INTERIOR:
                seen.add(number)
                todo.extend(reversed(list(_children(page, start))))
            else:
                broken.add(number)

    def strays(self, seen: set[int]) -> Iterator[bytes]:
        """Leaf pages that hang on no tree: not in ``seen``, and not known to be free. Last those of a torn log."""
        free = self.free()
        for number in range(2, self.count + 1):
            if number not in seen and number not in free:
                page = self.page(number)
                if page is not None and page[0] == LEAF:
                    yield page
        for at in reversed(self._stray_frames):
            page = bytes(self._log[at : at + self.size])
            if page[0] == LEAF:
                yield page

    def cells(self, page: bytes, start: int = 0) -> Iterator[Cell]:
        """The rows of a leaf page that can be read whole."""
        for pointer in _pointers(page, start, 8):
            try:
                size, at = varint(page, pointer)
                rowid, at = varint(page, at)
                yield Cell(signed(rowid), read_record(self._payload(page, at, size)))
            except (ValueError, IndexError, struct.error):
                continue

    def schema(self) -> dict[str, int]:
        """The first page of every table, by its name."""
        seen: set[int] = set()
        found = {}
        for page in self.tree(1, seen, set()):
            for cell in self.cells(page, _HEADER if page[:16] == _MAGIC else 0):
                if len(cell.values) == 5 and cell.values[0] == "table":
                    name, root = cell.values[1], cell.values[3]
                    if isinstance(name, str) and isinstance(root, int):
                        found[name] = root
        return found

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        most = self._usable - 35
        if size <= most:
            local = size
        else:
            least = (self._usable - 12) * 32 // 255 - 23
            local = least + (size - least) % (self._usable - 4)
            local = local if local <= most else least
        payload = page[at : at + local]
        if local == size:
            return payload
        if size > _LONGEST_ROW:
            raise ValueError("no row")
        parts, left = [payload], size - local
        number = int.from_bytes(page[at + local : at + local + 4], "big")
        visited: set[int] = set()
        while number not in visited and (more := self.page(number)) is not None:
            visited.add(number)
            part = more[4 : min(4 + left, self._usable)]
            parts.append(part)
            left -= len(part)
            if left <= 0:
                return b"".join(parts)
            number = int.from_bytes(more[:4], "big")
        raise ValueError("the row goes on in pages that are gone")

    def free(self) -> set[int]:
        """Pages that hold nothing any more: their rows were deleted or moved."""
        first = self.page(1)
        free: set[int] = set()
        trunk = int.from_bytes(first[32:36], "big") if first is not None and self.has_header else 0
        while trunk and trunk not in free and (page := self.page(trunk)) is not None:
            free.add(trunk)
            count = min(int.from_bytes(page[4:8], "big"), self._usable // 4 - 2)
            free.update(struct.unpack_from(f">{count}I", page, 8))
            trunk = int.from_bytes(page[:4], "big")
        return free


def cells_said(page: bytes) -> int:
    """How many rows a leaf page says it has."""
    return int.from_bytes(page[3:5], "big")


def read_log(log: Content, size: int) -> tuple[dict[int, int], list[int]]:
    """Where the newest committed image of each page begins in the log, and where images begin that nobody committed.

    The latter follow a torn frame, or come after the last commit; they are of the same log, not of an older one.
    """
    if len(log) < _LOG_HEADER:
        return {}, []
    head = log[:_LOG_HEADER]
    magic, salts = int.from_bytes(head[:4], "big"), head[16:24]
    order = "big" if magic & 1 else "little"
    sums = _checksum(head[:24], order, (0, 0))
    is_whole = magic & ~1 == _LOG_MAGIC and sums == struct.unpack(">2I", head[24:32])
    committed: dict[int, int] = {}
    pending: dict[int, int] = {}
    stray: list[int] = []
    step = _FRAME_HEADER + size
    for at in range(_LOG_HEADER, len(log) - step + 1, step):
        frame, begins = log[at : at + step], at + _FRAME_HEADER
        number, after_commit = struct.unpack_from(">2I", frame)
        if frame[8:16] != salts:
            is_whole = False
            continue
        if is_whole:
            sums = _checksum(frame[_FRAME_HEADER:], order, _checksum(frame[:8], order, sums))
            is_whole = sums == struct.unpack_from(">2I", frame, 16)
        if not is_whole:
            stray.append(begins)
            continue
        pending[number] = begins
        if after_commit:
            committed |= pending
            pending = {}
    return committed, [*pending.values(), *stray]


def _children(page: bytes, start: int) -> Iterator[int]:
    for pointer in _pointers(page, start, 12):
        yield int.from_bytes(page[pointer : pointer + 4], "big")
    yield int.from_bytes(page[start + 8 : start + 12], "big")


def _pointers(page: bytes, start: int, header: int) -> Iterator[int]:
    """Where the cells of a page begin."""
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    begin = start + header
    count = min(count, (len(page) - begin) // 2)
    for pointer in struct.unpack_from(f">{count}H", page, begin):
        if begin + 2 * count <= pointer < len(page):
            yield pointer


def _checksum(data: bytes | bytearray, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, two = sums
    words = iter(struct.unpack(f"{'>' if order == 'big' else '<'}{len(data) // 4}I", data))
    for word in words:
        one = (one + word + two) & 0xFFFFFFFF
        two = (two + next(words) + one) & 0xFFFFFFFF
    return one, two


def _page_size(file: Content, log: Content) -> int:
    """Said by the file's first page, else by the log, else the usual one."""
    sizes = []
    if file[:16] == _MAGIC:
        sizes.append(int.from_bytes(file[16:18], "big"))
    sizes.append(int.from_bytes(log[8:12], "big"))
    known = [65536 if size == 1 else size for size in sizes]
    return next((size for size in known if size in _SIZES), _USUAL_SIZE)
