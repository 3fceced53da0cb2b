"""The USB ports of a made-up machine: OpenCV's real V4L2 back end and our own ioctls find stand-ins there.

``plug`` makes what the kernel and udev would make in /dev and /sys. Calls to ioctl, select and close on a device node
are diverted to its stand-in (``fakes.v4l2``); all others go where they always went.
"""

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fakes.hooks import diverted
from fakes.v4l2 import Control, FakeCamera, FakeMetadata, webcam_controls

from hardware.devices import Roots


@dataclass
class CameraPort:
    """The USB ports of a machine, with the folders that udev keeps for them."""

    folder: Path
    devices: dict[tuple[int, int], FakeCamera | FakeMetadata] = field(default_factory=dict)

    @property
    def roots(self) -> Roots:
        return Roots(dev=self.folder / "dev", sys=self.folder / "sys" / "class" / "video4linux")

    def plug(
        self,
        name: str = "HD Pro Webcam C920",
        serial: str = "A1B2",
        port: str = "1",
        video: int = 0,
        *,
        driver: str = "uvcvideo",
        controls: dict[int, Control] | None = None,
    ) -> FakeCamera:
        """Put a camera into a USB port; the kernel calls it videoN, and the metadata node beside it videoN+1."""
        usb = self.folder / "sys" / "devices" / f"usb1-{port}"
        interface = usb / f"1-{port}:1.0"
        interface.mkdir(parents=True, exist_ok=True)
        for fact, value in (("idVendor", "046d"), ("idProduct", "082d"), ("serial", serial)):
            (usb / fact).write_text(f"{value}\n") if value else (usb / fact).unlink(missing_ok=True)
        self.roots.dev.mkdir(parents=True, exist_ok=True)
        by_id = f"usb-046d_{name.replace(' ', '_')}" + (f"_{serial}" if serial else "")
        for index in (0, 1):
            node = f"video{video + index}"
            entry = self.roots.sys / node
            entry.mkdir(parents=True)
            (entry / "name").write_text(f"{name}\n")
            (entry / "index").write_text(f"{index}\n")
            (entry / "device").symlink_to(interface)
            (self.roots.dev / node).touch()
            self._link("by-id", f"{by_id}-video-index{index}", node)
            self._link("by-path", f"pci-0000:00:14.0-usb-0:{port}:1.0-video-index{index}", node)
        camera = FakeCamera(self.roots.dev / f"video{video}", name, driver, controls or webcam_controls())
        self._register(camera.node, camera)
        self._register(self.roots.dev / f"video{video + 1}", FakeMetadata())
        return camera

    def unplug(self, camera: FakeCamera) -> None:
        """Pull the cable."""
        number = int(camera.node.name.removeprefix("video"))
        for node in (f"video{number}", f"video{number + 1}"):
            (self.roots.dev / node).unlink()
            for file in (self.roots.sys / node).iterdir():
                file.unlink()
            (self.roots.sys / node).rmdir()
            for link in (self.roots.dev / "v4l").glob("*/*"):
                if link.readlink().name == node:
                    link.unlink()
        camera.vanish()

    def by_id(self, camera: FakeCamera) -> str:
        """The stable name of a camera that is plugged in."""
        links = (self.roots.dev / "v4l" / "by-id").iterdir()
        return str(next(link for link in links if link.readlink().name == camera.node.name))

    def by_path(self, camera: FakeCamera) -> str:
        links = (self.roots.dev / "v4l" / "by-path").iterdir()
        return str(next(link for link in links if link.readlink().name == camera.node.name))

    def _link(self, kind: str, name: str, node: str) -> None:
        link = self.roots.dev / "v4l" / kind / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)  # of two cameras with one name the last has the link
        link.symlink_to(Path("..") / ".." / node)

    def _register(self, node: Path, device: FakeCamera | FakeMetadata) -> None:
        about = node.stat()
        self.devices[about.st_dev, about.st_ino] = device

    def device_of(self, fd: int) -> FakeCamera | FakeMetadata | None:
        try:
            about = os.fstat(fd)
        except OSError:
            return None
        return self.devices.get((about.st_dev, about.st_ino))


@contextmanager
def camera_port(folder: Path) -> Iterator[CameraPort]:
    """A machine whose cameras are made up, for as long as the block runs."""
    port = CameraPort(folder)
    with diverted(("cv2.", "fcntl.", "libpython", ""), _calls(port, ("ioctl",))):
        with diverted(("cv2.",), _calls(port, ("select", "close"))):
            yield port
        for device in port.devices.values():
            device.vanish()


def _calls(port: CameraPort, names: tuple[str, ...]) -> dict[str, Any]:
    libc = ctypes.CDLL(None, use_errno=True)
    number = ctypes.c_int
    pointer = ctypes.c_void_p
    ioctl_type = ctypes.CFUNCTYPE(number, number, ctypes.c_ulong, pointer, use_errno=True)
    select_type = ctypes.CFUNCTYPE(number, number, pointer, pointer, pointer, pointer, use_errno=True)
    close_type = ctypes.CFUNCTYPE(number, number, use_errno=True)
    real_ioctl = ioctl_type(("ioctl", libc))
    real_select = select_type(("select", libc))
    real_close = close_type(("close", libc))

    def ioctl(fd: int, request: int, data: int | None) -> int:
        camera = port.device_of(fd) if request >> 8 & 0xFF == ord("V") else None
        if camera is None:
            return real_ioctl(fd, request, data)
        fault = camera.ioctl(fd, request & 0xFF, data or 0)
        if fault:
            ctypes.set_errno(fault)
        return -1 if fault else 0

    def select(count: int, reads: int | None, writes: int | None, faults: int | None, timeout: int | None) -> int:
        asked = int.from_bytes(ctypes.string_at(reads, 128), "little") if reads else 0
        wanted = [(fd, camera) for fd in range(count) if asked >> fd & 1 and (camera := port.device_of(fd))]
        if not wanted:
            return real_select(count, reads, writes, faults, timeout)
        seconds, micros = struct.unpack("qq", ctypes.string_at(timeout, 16)) if timeout else (3600, 0)
        if wanted[0][1].wait_readable(seconds + micros / 1e6):
            return 1
        ctypes.memset(reads or 0, 0, 128)
        return 0

    def close(fd: int) -> int:
        camera = port.device_of(fd)
        if camera is not None:
            camera.closed(fd)
        return real_close(fd)

    made = {"ioctl": ioctl_type(ioctl), "select": select_type(select), "close": close_type(close)}
    return {name: made[name] for name in names}
