"""A typing gun taken for the kiosk alone: its input device is grabbed, so that it never types into anything else.

No keyboard of people is to be grabbed: what is typed on it would all become codes. Read without python-evdev, which
needs a compiler. Sources: linux/input.h (EVIOCGRAB, EVIOCGKEY, EVIOCSCLOCKID); kernel Documentation/input/input.rst.
"""

import fcntl
import os
from collections.abc import Callable
from pathlib import Path

from hardware.evdev_keys import RECORD, EvdevKeys
from hardware.framing import Heard
from hardware.gun_fault import GunFault, gun_fault, unplugged
from hardware.gun_ports import GunKind
from kiosk.core.events import GunState
from kiosk.core.words import say

Ioctl = Callable[[int, int, int | bytes], object]
"""``fcntl.ioctl``, or what a test puts in its place."""

_KEY_BYTES = 96
"""Bits for KEY_MAX + 1 = 0x300 keys."""
EVIOCGRAB = 0x40044590
EVIOCGKEY = 0x80004518 | _KEY_BYTES << 16
_RECORDS = 64


class EvdevGun:
    """A grabbed device. The constructor and ``read`` raise GunFault. Not thread-safe: the gun's thread owns it."""

    def __init__(self, node: Path, keys: EvdevKeys, now_s: float, ioctl: Ioctl | None = None) -> None:
        self._node, self._keys, self._ioctl = node, keys, ioctl or fcntl.ioctl
        self._is_open = True
        try:
            self._fd = os.open(node, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as fault:
            raise _fault(node, fault) from None
        try:
            self._grab()
        except OSError as fault:
            self.close()
            raise _fault(node, fault) from None
        except GunFault:
            self.close()
            raise
        keys.restart(now_s)

    @property
    def due_s(self) -> float | None:
        """When silence will mean something."""
        return self._keys.due_s

    def fileno(self) -> int:
        """What to wait on."""
        return self._fd

    def read(self, now_s: float) -> list[Heard]:
        """Take what came; never waits. Raises GunFault when the gun is gone."""
        try:
            chunk = os.read(self._fd, _RECORDS * RECORD.size)
        except BlockingIOError:
            return []
        except OSError:
            raise unplugged(self._node) from None
        if not chunk:
            raise unplugged(self._node)
        heard = self._keys.feed(chunk, now_s)
        if self._keys.needs_state:
            self._keys.resync(self._pressed())
        return heard

    def tick(self, now_s: float) -> list[Heard]:
        """Nothing came until now."""
        return self._keys.tick(now_s)

    def gone(self) -> list[Heard]:
        """What had begun when the gun was unplugged."""
        return self._keys.gone()

    def signal(self, _signal: bytes) -> None:
        """A typing gun takes no signal from the host."""

    def close(self) -> None:
        """Let the device go; with it the grab ends. May be called twice."""
        if self._is_open:
            self._is_open = False
            os.close(self._fd)

    def _grab(self) -> None:
        """Grab the device while no key is down: its release would never reach the window, which would repeat it."""
        if self._pressed():
            raise GunFault(
                GunState.IN_USE,
                say("A key of {name} is down. It is taken when the key is let go.", name=self._node.name),
            )
        self._ioctl(self._fd, EVIOCGRAB, 1)

    def _pressed(self) -> set[int]:
        try:
            bits = self._ioctl(self._fd, EVIOCGKEY, bytes(_KEY_BYTES))
        except OSError:
            raise unplugged(self._node) from None
        found = bits if isinstance(bits, bytes) else b""
        return {place * 8 + bit for place, byte in enumerate(found) for bit in range(8) if byte >> bit & 1}


def _fault(node: Path, fault: OSError) -> GunFault:
    return gun_fault(node, fault.errno, fault.strerror or "it is no input device", GunKind.KEYBOARD.group)
