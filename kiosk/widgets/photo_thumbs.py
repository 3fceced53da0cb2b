"""Small pictures of photos: decoded on a thread of their own, only those that are looked at, and not too many kept.

The newest wish comes first: whoever scrolls fast through hundreds waits for what is on the screen alone.
"""

from collections import OrderedDict, deque
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap

MOST = 120
"""So many are kept: some screenfuls. At 200 x 200 pixels that is 19 MB."""
_WISHES = 60
"""Older wishes than these are dropped; whoever looks there again wishes again."""


class Thumbs(QObject):
    """Main thread only. ``decoded`` counts what was read from the disk so far."""

    arrived = Signal(str)
    """The small picture of this file name can be painted now."""
    _done = Signal(str, int, QImage)

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wishes: deque[tuple[str, Path, int]] = deque(maxlen=_WISHES)
        self._asked: set[str] = set()
        self._readers = ThreadPoolExecutor(max_workers=1, thread_name_prefix="thumbs")
        self._is_stopped = False
        self.decoded = 0
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def kept(self) -> int:
        """How many are held in memory."""
        return len(self._kept)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is wished for any more."""
        return not self._asked

    def use_side(self, side: int) -> None:
        """Fit them into a square of ``side`` pixels from now on."""
        if side != self._side:
            self._side = side
            self.forget()

    def forget(self) -> None:
        """Hold none any more."""
        self._kept.clear()
        self._wishes.clear()
        self._asked.clear()

    def thumb(self, path: Path) -> QPixmap | None:
        """The small picture of a file; None when it is not there yet, and ``arrived`` follows. Null: not readable."""
        name = path.name
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        if name not in self._asked and not self._is_stopped:
            if len(self._wishes) == _WISHES:
                self._asked.discard(self._wishes[0][0])
            self._wishes.append((name, path, self._side))
            self._asked.add(name)
            self._readers.submit(self._read_newest)
        return None

    def stop(self) -> None:
        """Read nothing more; waits for the one that is being read. May be called twice."""
        self._is_stopped = True
        self._wishes.clear()
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _read_newest(self) -> None:
        try:
            name, path, side = self._wishes.pop()
        except IndexError:
            return  # dropped meanwhile
        self._done.emit(name, side, small_picture(path, side))

    @Slot(str, int, QImage)
    def _keep(self, name: str, side: int, image: QImage) -> None:
        self.decoded += 1
        self._asked.discard(name)
        if side != self._side:
            return
        self._kept[name] = QPixmap.fromImage(image)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        self.arrived.emit(name)


def small_picture(path: Path, side: int) -> QImage:
    """The picture of a file, no larger than a square of ``side``; null when it cannot be read. Any thread.

    JPEG is decoded at a fraction of its size already (QImageReader.setScaledSize), which takes a tenth of the time.
    """
    return _scaled(QImageReader(str(path)), side)


def small_photo(data: bytes, side: int) -> QImage:
    """The same of a picture in memory."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _scaled(QImageReader(buffer), side)


def _scaled(reader: QImageReader, side: int) -> QImage:
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()
