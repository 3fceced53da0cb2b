"""A gun on a serial port (USB-COM or RS-232), opened with pyserial: bytes in, codes out, host beep.

The port is locked, so that no second reader takes bytes away (flock, which pyserial's ``exclusive`` sets; programs that
do not lock are not held off). Waiting is the caller's: ``fileno`` becomes readable when there is something, an unplug
included. Sources: pyserial 3.5, serialposix; termios(3).
"""

import contextlib
import os
import termios
from pathlib import Path

import serial

from hardware.framing import Framing, Heard
from hardware.gun_fault import gun_fault, unplugged
from hardware.gun_ports import GunKind
from kiosk.core.gun_line import SerialLine

_CHUNK = 4096


class SerialGun:
    """An open port. The constructor and ``read`` raise GunFault. Not thread-safe: the gun's thread owns it."""

    def __init__(self, node: Path, line: SerialLine, framing: Framing, now_s: float) -> None:
        self._node = node
        self._framing = framing
        try:
            self._port = serial.Serial(
                str(node), line.baud, line.bits, line.parity, line.stop_bits, timeout=0, exclusive=True
            )
        except OSError as fault:
            raise gun_fault(node, fault.errno, fault.strerror or "it is no serial port", GunKind.SERIAL.group) from None
        except (termios.error, ValueError) as fault:  # termios.error is no OSError; ValueError: no such speed
            raise gun_fault(node, None, str(fault), GunKind.SERIAL.group) from None
        framing.restart(now_s)

    @property
    def due_s(self) -> float | None:
        """When silence will mean something."""
        return self._framing.due_s

    def fileno(self) -> int:
        """What to wait on."""
        return int(self._port.fileno())

    def read(self, now_s: float) -> list[Heard]:
        """Take what came; never waits. Raises GunFault when the gun is gone."""
        try:
            chunk = self._port.read(_CHUNK)
        except (OSError, termios.error):
            raise unplugged(self._node) from None
        return self._framing.feed(chunk, now_s)

    def tick(self, now_s: float) -> list[Heard]:
        """Nothing came until now."""
        return self._framing.tick(now_s)

    def gone(self) -> list[Heard]:
        """What had begun when the gun was unplugged."""
        return self._framing.gone()

    def signal(self, signal: bytes) -> None:
        """Make the gun beep, if it can; a gun that does not listen must never hold up its codes: nothing is waited for.

        Raises GunFault when the gun is gone.
        """
        try:
            os.write(self.fileno(), signal)
        except BlockingIOError:
            return
        except OSError:
            raise unplugged(self._node) from None

    def close(self) -> None:
        """Let the port go. Signals that the gun did not take are dropped: closing would wait for them."""
        with contextlib.suppress(termios.error, OSError):
            termios.tcflush(self.fileno(), termios.TCOFLUSH)
        self._port.close()
