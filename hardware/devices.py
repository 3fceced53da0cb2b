"""The cameras that are plugged in, with the names they have for people and the names that stay.

The kernel numbers cameras as they come (/dev/video0 may be /dev/video1 after the next plug); udev keeps links whose
names stay: by-id names the camera by make and serial number, by-path names the port. Index other than 0 marks a
metadata node, which gives no pictures.
"""

import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.faults import CameraFault
from kiosk.core.inert import inert
from kiosk.core.words import say

STRANGER_S = 1.0
"""Another camera in the place of the one that is gone is taken no sooner: two may be on their way back, one by one."""
_NODE = re.compile(r"video(\d+)")
_LINK_NAME = re.compile(r"[^/]+-video-index\d+")


@dataclass(frozen=True, slots=True)
class Roots:
    """Where the kernel and udev keep their lists; others in tests."""

    dev: Path = Path("/dev")
    sys: Path = Path("/sys/class/video4linux")

    def links(self, kind: str) -> list[Path]:
        """The links of udev, by-id or by-path, in the order of names."""
        folder = self.dev / "v4l" / kind
        try:
            return sorted(folder.iterdir())
        except OSError:
            return []


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that is plugged in. ``usb``: vendor, product and serial number, empty when it is no USB camera."""

    name: str
    node: Path
    by_id: Path | None
    by_path: Path | None
    usb: str
    is_twin: bool

    @property
    def stable(self) -> Path:
        """The name to write into kiosk.toml: by-id; of twins, which share that, the port; the node as a last resort."""
        if self.is_twin or self.by_id is None:
            return self.by_path or self.node
        return self.by_id

    @property
    def make(self) -> tuple[str, str]:
        """What stays the same wherever the camera is plugged in."""
        return self.name, self.usb

    @property
    def place(self) -> Path:
        """Where it is plugged in."""
        return self.by_path or self.node


def list_cameras(roots: Roots | None = None) -> tuple[Camera, ...]:
    """All cameras, in the order of their numbers. Nothing is opened."""
    roots = roots or Roots()
    ids, paths = _linked(roots, "by-id"), _linked(roots, "by-path")
    found = []
    for entry, _ in sorted(_entries(roots), key=lambda numbered: numbered[1]):
        node = roots.dev / entry.name
        if _line(entry / "index") in {"", "0"} and node.exists():
            name = _line(entry / "name") or entry.name
            found.append((name, node, ids.get(node), paths.get(node), _usb(entry / "device")))
    alike = Counter(camera[4] or camera[0] for camera in found)
    return tuple(Camera(*camera, is_twin=alike[camera[4] or camera[0]] > 1) for camera in found)


@dataclass(frozen=True, slots=True)
class Found:
    """Where a SOURCE is now. ``camera`` is None when the kernel does not list it; ``remark`` is for people."""

    node: Path
    camera: Camera | None
    remark: str = ""


class Finder:
    """Finds the device of a SOURCE at each opening, also at another port or under another number.

    It remembers the camera that was opened last: when that one is not where SOURCE says, and exactly one camera of the
    same make has appeared since at another place, it is the same camera. Any thread may call.
    """

    def __init__(self, roots: Roots | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._roots = roots or Roots()
        self._clock = clock
        self._stranger: tuple[Camera | None, float] | None = None
        self._lock = threading.Lock()
        self._last: Camera | None = None
        self._others: frozenset[Path] = frozenset()

    def is_device(self, source: str) -> bool:
        """Whether SOURCE names a device: a number, a path below /dev, or the name of one of udev's links."""
        if source.isascii() and source.isdigit():
            return True
        return source.startswith(f"{self._roots.dev}/") or bool(_LINK_NAME.fullmatch(source))

    def find(self, source: str) -> Found:
        """The device of SOURCE. Raises CameraFault with a sentence when it is not plugged in."""
        named = self._named(source)
        cameras = list_cameras(self._roots)
        node = _followed(named)
        here = next((camera for camera in cameras if camera.node == node), None)
        with self._lock:
            last, others = self._last, self._others
        if last is None or (here is not None and here.make == last.make):
            if node.exists():
                return Found(node, here)
        elif moved := _moved(last, others, cameras):
            return Found(moved.node, moved, say("It was found again at another place: {name}.", name=moved.node.name))
        elif node.exists() and self._is_there_to_stay(here):
            return Found(
                node,
                here,
                say("It is another one than before: {value}.", value=inert(here.name if here else node.name)),
            )
        raise CameraFault(say("No such camera"), _absence(source, last, cameras))

    def opened(self, found: Found) -> None:
        """Remember the camera that was opened, and where others of its make are: those are not it."""
        if found.camera is None:
            return
        alike = [camera for camera in list_cameras(self._roots) if camera.make == found.camera.make]
        with self._lock:
            self._last, self._stranger = found.camera, None
            self._others = frozenset(camera.place for camera in alike if camera.node != found.node)

    def _is_there_to_stay(self, stranger: Camera | None) -> bool:
        with self._lock:
            if self._stranger is None or self._stranger[0] != stranger:
                self._stranger = stranger, self._clock()
            return self._clock() - self._stranger[1] >= STRANGER_S

    def _named(self, source: str) -> Path:
        if source.isdigit():
            return self._roots.dev / f"video{source}"
        if "/" in source:
            return Path(source)
        links = [link for kind in ("by-id", "by-path") for link in self._roots.links(kind) if link.name == source]
        return links[0] if links else self._roots.dev / "v4l" / "by-id" / source


def _moved(last: Camera, others: frozenset[Path], cameras: tuple[Camera, ...]) -> Camera | None:
    same = [camera for camera in cameras if camera.make == last.make and camera.place not in others]
    return same[0] if len(same) == 1 else None


def _absence(source: str, last: Camera | None, cameras: tuple[Camera, ...]) -> str:
    if last is not None:
        return say("Plug in the camera. {name} is not plugged in.", name=inert(last.name))
    if not cameras:
        return say("Plug in the camera. There is no camera {source_text}, and no other.", source_text=inert(source))
    names = ", ".join(inert(camera.name) for camera in cameras[:3])
    return say(
        "There is no camera {source_text}. Plugged in: {names}. What to write: kiosk cameras.",
        source_text=inert(source),
        names=names,
    )


def _entries(roots: Roots) -> list[tuple[Path, int]]:
    try:
        entries = list(roots.sys.iterdir())
    except OSError:  # no camera was ever plugged in
        return []
    return [(entry, int(match[1])) for entry in entries if (match := _NODE.fullmatch(entry.name))]


def _linked(roots: Roots, kind: str) -> dict[Path, Path]:
    """Device node -> its link; of several the first name."""
    found: dict[Path, Path] = {}
    for link in roots.links(kind):
        found.setdefault(_followed(link), link)
    return found


def _followed(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):  # a link to itself, or a name that cannot be
        return path


def _usb(device: Path) -> str:
    """Vendor, product and serial number, from the USB device above the interface that sysfs links to."""
    for folder in (place := _followed(device), *place.parents[:2]):
        if (folder / "idVendor").exists():
            return ":".join(_line(folder / fact) for fact in ("idVendor", "idProduct", "serial"))
    return ""


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
