"""What the kernel tells of a typing gun: input records for the keys it strikes."""

import errno
import threading
from collections.abc import Iterable

from hardware.evdev_gun import EVIOCGKEY, EVIOCGRAB
from hardware.evdev_keys import EV_KEY, EV_SYN, RECORD, SYN_DROPPED, SYN_REPORT
from kiosk.core.gun import Burst, Terminator

EV_MSC, MSC_SCAN = 4, 4
LEFT_SHIFT, RIGHT_ALT, LEFT_CONTROL, CAPS_LOCK, ENTER, TAB = 42, 100, 29, 58, 28, 15
_ENDS = {Terminator.ENTER: (ENTER,), Terminator.TAB: (TAB,), Terminator.NONE: ()}


def event(kind: int, code: int, value: int) -> bytes:
    """One struct input_event; its time plays no part."""
    return RECORD.pack(1_700_000_000, 0, kind, code, value)


def change(code: int, value: int) -> bytes:
    """A key goes down (1), repeats (2) or up (0), as one report of a USB keyboard."""
    return event(EV_MSC, MSC_SCAN, 0x70000 + code) + event(EV_KEY, code, value) + event(EV_SYN, SYN_REPORT, 0)


def strike(*codes: int) -> bytes:
    """These keys go down and up, one after the other."""
    return b"".join(change(code, 1) + change(code, 0) for code in codes)


def with_held(held: Iterable[int], *codes: int) -> bytes:
    """Keys struck while others are held."""
    held = list(held)
    return b"".join(change(code, 1) for code in held) + strike(*codes) + b"".join(change(code, 0) for code in held)


def records(burst: Burst) -> bytes:
    """The records of a burst, its terminator included."""
    told = b""
    for key in burst.keys:
        held = [LEFT_SHIFT] * key.shift + [RIGHT_ALT] * key.altgr + [LEFT_CONTROL] * key.control
        told += with_held(held, key.scan_code)
    return told + strike(*_ENDS[burst.terminator])


def dropped(*then: bytes) -> bytes:
    """The kernel's buffer ran over: what follows up to the next report is not to be believed."""
    return event(EV_SYN, SYN_DROPPED, 0) + b"".join(then) + event(EV_SYN, SYN_REPORT, 0)


class Ioctl:
    """Answers for the kernel; ``pressed`` are the keys that are down, ``is_taken``: another program has the grab."""

    def __init__(self) -> None:
        self.pressed: set[int] = set()
        self.is_taken = False
        self.grabbed = threading.Semaphore(0)

    def __call__(self, _fd: int, request: int, argument: int | bytes) -> int | bytes:
        if request == EVIOCGRAB:
            if self.is_taken:
                raise OSError(errno.EBUSY, "Device or resource busy")
            assert argument == 1
            self.grabbed.release()
            return 0
        assert request == EVIOCGKEY
        assert isinstance(argument, bytes)
        bits = bytearray(argument)
        for code in self.pressed:
            bits[code // 8] |= 1 << code % 8
        return bytes(bits)
