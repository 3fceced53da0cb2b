"""Where guns are plugged in: serial ports and keyboards with names that stay, and finding one again on another port.

udev's links tell a gun by what it says of itself (by-id) or by the USB port it hangs on (by-path: for twins, which
say the same). A bare /dev/ttyACM0 is no name: after unplugging it may come back as ttyACM1. A gun that was open once
is known by its USB identity from /sys and found again wherever it is, as long as only one device is it.
Sources: systemd 60-serial.rules and 60-persistent-input.rules; kernel Documentation/ABI/testing/sysfs-bus-usb.
"""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from hardware.gun_fault import GunFault
from kiosk.core.events import GunState
from kiosk.core.inert import inert

AUTO = "auto"
"""The name that means: the one serial port there is."""
_LINKS = ("by-id", "by-path")
_KEYBOARD_END = "-event-kbd"
_MOST_LINKS = 8


class GunKind(Enum):
    """How a gun is read: folder of its links below /dev, class below /sys, group that may open it."""

    SERIAL = ("serial", "tty", "dialout")
    KEYBOARD = ("input", "input", "input")

    @property
    def links(self) -> str:
        """The folder of links below /dev."""
        return self.value[0]

    @property
    def device_class(self) -> str:
        """The folder below /sys/class."""
        return self.value[1]

    @property
    def group(self) -> str:
        """The group that owns such devices on Debian."""
        return self.value[2]


@dataclass(frozen=True, slots=True)
class Roots:
    """Where the kernel shows devices."""

    dev: Path = Path("/dev")
    sys: Path = Path("/sys")


@dataclass(frozen=True, slots=True)
class UsbIdentity:
    """What a USB device says of itself, and which of its interfaces it is."""

    vendor: str
    product: str
    serial: str
    interface: str


@dataclass(frozen=True, slots=True)
class GunPort:
    """A device a gun may be. ``names``: its links, the steadiest first; ``words``: maker and product as told."""

    kind: GunKind
    node: Path
    names: tuple[Path, ...]
    usb: UsbIdentity | None
    words: str

    @property
    def name(self) -> Path:
        """What to write into the settings."""
        return self.names[0] if self.names else self.node


def kind_of(name: str) -> GunKind:
    """How the gun of this name is read."""
    is_keyboard = name.endswith(_KEYBOARD_END) or "/input/" in name
    return GunKind.KEYBOARD if is_keyboard else GunKind.SERIAL


def list_ports(kind: GunKind, roots: Roots) -> list[GunPort]:
    """All USB serial ports, or all keyboards that have a lasting name. Twins are named by their USB port."""
    links: dict[Path, list[Path]] = {node: [] for node in _nodes(kind, roots)}
    for link in _links(kind, roots):
        if kind is GunKind.SERIAL or link.name.endswith(_KEYBOARD_END):
            links.setdefault(node_of(link, roots), []).append(link)
    ports = [_port(kind, node, names, roots) for node, names in sorted(links.items()) if node.exists()]
    told = [port.usb for port in ports]
    return [_named_by_path(port) if port.usb is not None and told.count(port.usb) > 1 else port for port in ports]


def node_of(path: Path, roots: Roots) -> Path:
    """The device behind a link, such as /dev/ttyACM0."""
    for _ in range(_MOST_LINKS):
        try:
            target = Path(os.path.normpath(path.parent / path.readlink()))
        except OSError:
            return path
        if not target.is_relative_to(roots.dev):
            return path
        path = target
    return path


def usb_of(kind: GunKind, node: Path, roots: Roots) -> UsbIdentity | None:
    """The USB identity of a device, or None: not USB, gone, or not told."""
    device = _usb_device(kind, node, roots)
    if device is None:
        return None
    usb, interface = device
    vendor, product = _line(usb / "idVendor"), _line(usb / "idProduct")
    return UsbIdentity(vendor, product, _line(usb / "serial"), interface) if vendor and product else None


class Finder:
    """Finds the device of one configured gun. ``name``: a path, the name of a link alone, or ``auto``.

    Not thread-safe: the gun's thread owns it.
    """

    def __init__(self, name: str, roots: Roots) -> None:
        self.name = name
        self.kind = kind_of(name)
        self.usb: UsbIdentity | None = None
        """What was open last under this name."""
        self._roots = roots

    def find(self, others: Collection[UsbIdentity] = ()) -> Path:
        """The device's node. ``others``: identities of the other guns, never to be taken for this one.

        Raises GunFault: not there, or not certain which one it is.
        """
        path = self._path()
        node = node_of(path, self._roots)
        is_there = _exists(node)
        if is_there and (self.usb is None or usb_of(self.kind, node, self._roots) == self.usb):
            return node
        moved = self._moved(others)
        if moved is not None:
            return moved
        if is_there:
            return node  # another gun in the same place: a person has replaced it
        raise GunFault(
            GunState.ABSENT,
            f"The scanner gun {inert(path.name)} is not plugged in. Plug it in: it comes back by itself.",
        )

    def opened(self, node: Path) -> None:
        """This device is the gun: know it again on another port."""
        self.usb = usb_of(self.kind, node, self._roots)

    def _path(self) -> Path:
        if self.name == AUTO:
            return self._only_port()
        path = Path(self.name)
        if path.is_absolute():
            return path
        folder = self._roots.dev / self.kind.links
        candidates = [folder / kind / self.name for kind in _LINKS] + [self._roots.dev / self.name]
        return next((link for link in candidates if link.is_symlink() or _exists(link)), candidates[0])

    def _only_port(self) -> Path:
        ports = list_ports(GunKind.SERIAL, self._roots)
        if len(ports) > 1:
            raise GunFault(
                GunState.ABSENT,
                f"There are {len(ports)} serial ports, and which one is the scanner gun is not certain. "
                "Run `kiosk guns` and write its name into the settings.",
            )
        if not ports:
            raise GunFault(
                GunState.ABSENT,
                "No serial scanner gun is plugged in. Plug it in: it comes back by itself. "
                "A gun that types needs no setting, or must be switched to USB-COM first.",
            )
        return ports[0].node

    def _moved(self, others: Collection[UsbIdentity]) -> Path | None:
        if self.usb is None or self.usb in others:
            return None
        nodes = [port.node for port in list_ports(self.kind, self._roots) if port.usb == self.usb]
        return nodes[0] if len(nodes) == 1 else None


def _named_by_path(port: GunPort) -> GunPort:
    names = sorted(port.names, key=lambda link: link.parent.name != "by-path")
    return GunPort(port.kind, port.node, tuple(names), port.usb, port.words)


def _port(kind: GunKind, node: Path, names: list[Path], roots: Roots) -> GunPort:
    device = _usb_device(kind, node, roots)
    words = " ".join(filter(None, (_line(device[0] / "manufacturer"), _line(device[0] / "product")))) if device else ""
    return GunPort(kind, node, tuple(names), usb_of(kind, node, roots), words)


def _links(kind: GunKind, roots: Roots) -> Iterator[Path]:
    for folder in _LINKS:
        try:
            yield from sorted((roots.dev / kind.links / folder).iterdir())
        except OSError:
            continue


def _nodes(kind: GunKind, roots: Roots) -> Iterator[Path]:
    """USB serial ports without a link too (containers have no udev). Of input devices one gun has many: links only."""
    if kind is not GunKind.SERIAL:
        return
    try:
        names = sorted(entry.name for entry in (roots.sys / "class" / kind.device_class).iterdir())
    except OSError:
        return
    yield from (node for node in (roots.dev / name for name in names) if usb_of(kind, node, roots) is not None)


def _usb_device(kind: GunKind, node: Path, roots: Roots) -> tuple[Path, str] | None:
    """The /sys folder of the USB device that a node belongs to, and the number of its interface."""
    try:
        folder = (roots.sys / "class" / kind.device_class / node.name / "device").resolve(strict=True)
    except (OSError, RuntimeError):
        return None
    interface = ""
    for place in (folder, *folder.parents):
        interface = interface or _line(place / "bInterfaceNumber")
        if (place / "idVendor").is_file():
            return place, interface
    return None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # it may not be looked at; opening tells why


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
