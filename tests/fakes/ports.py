"""Guns to plug in and out: real pseudo terminals below a made-up /dev and /sys, as udev and the kernel show them."""

import os
import pty
import select
import tty
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

from hardware.gun_ports import GunKind, Roots
from hardware.guns import GunPlan, Guns
from kiosk.core.events import CaptureNotKept, CodeScanned, GunChanged

if TYPE_CHECKING:
    from fakes.reel import Heard

LONGEST_S = 20.0


class Machine:
    """A machine's /dev and /sys in a folder."""

    def __init__(self, folder: Path) -> None:
        self.roots = Roots(folder / "dev", folder / "sys")
        self._clean_up = ExitStack()
        for kind in GunKind:
            for links in ("by-id", "by-path"):
                (self.roots.dev / kind.links / links).mkdir(parents=True)
            (self.roots.sys / "class" / kind.device_class).mkdir(parents=True)

    def serial_gun(self, by_id: str = "usb-Acme_Gun_1234-if00", *, serial: str = "1234", usb: str = "1-1") -> "PtyGun":
        """A USB-COM gun that was never plugged in yet."""
        return self._clean_up.enter_context(PtyGun(GunKind.SERIAL, self.roots, by_id, serial, usb))

    def typing_gun(
        self, by_id: str = "usb-Acme_Gun_1234-event-kbd", *, serial: str = "1234", usb: str = "1-1"
    ) -> "PtyGun":
        """A gun with an input device; its terminal carries the records of the kernel."""
        return self._clean_up.enter_context(PtyGun(GunKind.KEYBOARD, self.roots, by_id, serial, usb))

    def close(self) -> None:
        self._clean_up.close()


class PtyGun:
    """A gun: what it sends are real bytes through a real terminal; ``heard`` is what the host sent it."""

    def __init__(self, kind: GunKind, roots: Roots, by_id: str, serial: str, usb: str) -> None:
        self._kind = kind
        self._roots, self._by_id, self._serial, self._usb = roots, by_id, serial, usb
        self.interface = "00"
        self._master = -1
        self._shown: list[Path] = []

    @property
    def by_id(self) -> str:
        return str(self._links / "by-id" / self._by_id)

    @property
    def by_path(self) -> str:
        end = "-event-kbd" if self._kind is GunKind.KEYBOARD else ""
        return str(self._links / "by-path" / f"pci-usb-0:{self._usb}:1.0{end}")

    @property
    def _links(self) -> Path:
        return self._roots.dev / self._kind.links

    def plug(self, port: str = "", *, links: bool = True) -> Path:
        """Plug it in; the kernel calls it ``port``."""
        is_keyboard = self._kind is GunKind.KEYBOARD
        port = port or ("event0" if is_keyboard else "ttyACM0")
        self._master, slave = pty.openpty()
        tty.setraw(slave)
        node = (self._links if is_keyboard else self._roots.dev) / port
        self._show(node, Path(os.ttyname(slave)))
        os.close(slave)
        interface = self._roots.sys / "devices" / self._usb / f"{self._usb}:1.{int(self.interface, 16)}"
        interface.mkdir(parents=True, exist_ok=True)
        (interface / "bInterfaceNumber").write_text(f"{self.interface}\n")
        told = {"idVendor": "1eab", "idProduct": "0c06", "manufacturer": "Acme", "product": "Gun"}
        for name, value in {**told, "serial": self._serial}.items():
            (interface.parent / name).write_text(f"{value}\n")
        (self._roots.sys / "class" / self._kind.device_class / port).mkdir()
        self._show(self._roots.sys / "class" / self._kind.device_class / port / "device", interface)
        if links:
            for link in (self.by_id, self.by_path):
                self._show(Path(link), Path(os.path.relpath(node, Path(link).parent)))
        return node

    def unplug(self) -> None:
        """Pull the cable."""
        for link in reversed(self._shown):
            link.unlink(missing_ok=True)
            if link.name == "device":
                link.parent.rmdir()
        self._shown = []
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def shoot(self, *chunks: bytes) -> None:
        """Send bytes."""
        for chunk in chunks:
            rest = memoryview(chunk)
            while rest:
                rest = rest[os.write(self._master, rest) :]

    def heard(self, count: int) -> bytes:
        """Wait for so many bytes from the host."""
        got = b""
        while len(got) < count:
            ready, _, _ = select.select([self._master], [], [], LONGEST_S)
            assert ready, got
            got += os.read(self._master, count - len(got))
        return got

    def is_silent(self) -> bool:
        """Whether the host has sent nothing more."""
        return not select.select([self._master], [], [], 0)[0]

    def _show(self, link: Path, target: Path) -> None:
        link.unlink(missing_ok=True)
        link.symlink_to(target)
        self._shown.append(link)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.unplug()


class Listening(Guns):
    """Guns under test: started and stopped by ``with``."""

    def __init__(self, names: Iterable[str], heard: "Heard", machine: Machine, **options) -> None:
        plan = {key: options.pop(key) for key in ("line", "end", "good", "bad") if key in options}
        self._ears = heard
        super().__init__(GunPlan(tuple(names), **plan), heard.post, roots=machine.roots, **options)

    def wait_for(self, *states: str, name: str | None = None) -> list[GunChanged]:
        """Wait until these states were told one after the other, others in between or not."""

        def told(events: list) -> list[GunChanged]:
            return [e for e in events if isinstance(e, GunChanged) and name in {None, e.name}]

        def is_so(events: list) -> bool:
            left = iter(told(events))
            return all(any(change.state.value == state for change in left) for state in states)

        return told(self._ears.wait(is_so))

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


Listen = Callable[..., Listening]


def scanned(heard: "Heard", *texts: str) -> list[CodeScanned]:
    """Wait until these codes were scanned, and nothing else."""
    heard.wait(lambda events: sum(isinstance(event, CodeScanned) for event in events) >= len(texts))
    assert heard.texts() == list(texts)
    return heard.of(CodeScanned)


def told_not_kept(heard: "Heard") -> CaptureNotKept:
    """Wait until one scan was told to be not kept."""
    heard.wait(lambda events: any(isinstance(event, CaptureNotKept) for event in events))
    (told,) = heard.of(CaptureNotKept)
    return told
