"""The PIN on the disk: an Argon2id hash and the count of wrong tries, in one file that only this user may read.

The PIN keeps visitors out of the set-up pages. Whoever may read the file can try all PINs elsewhere: it is no password,
and it opens nothing but those pages.
"""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import nacl.exceptions
import nacl.pwhash

from kiosk.choices import station_folder, write_private
from kiosk.core.faults import StoreFault
from kiosk.core.pin import LEAST, MOST, Tries, counted, is_pin, wait_s
from kiosk.core.time import Instant
from kiosk.core.words import say

FILE = "station-pin"


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether a PIN was right, and seconds until the next try is allowed (0: now)."""

    is_right: bool
    wait_s: float


@dataclass(frozen=True, slots=True)
class _Stored:
    hashed: str
    tries: Tries


class PinFile:
    """The PIN of one station. Checking takes a tenth of a second: not on the main thread. Any other thread."""

    def __init__(self, data: Path, now: Callable[[], Instant]) -> None:
        self._path = station_folder(data) / FILE
        self._now = now
        self._one_at_a_time = threading.Lock()

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; a damaged one counts."""
        return self._path.exists()

    def wait_s(self) -> float:
        """Seconds until a try is allowed. Raises StoreFault when the file is damaged."""
        return wait_s(self._read().tries, self._now())

    def set(self, pin: str) -> None:
        """Make this the PIN; wrong tries are forgotten. Raises StoreFault, ValueError when it can be no PIN."""
        if not is_pin(pin):
            raise ValueError(f"a PIN has {LEAST} to {MOST} digits")
        hashed = nacl.pwhash.argon2id.str(
            pin.encode(),
            nacl.pwhash.argon2id.OPSLIMIT_INTERACTIVE,
            nacl.pwhash.argon2id.MEMLIMIT_INTERACTIVE,
        )
        with self._one_at_a_time:
            self._write(_Stored(hashed.decode().rstrip("\0"), Tries()))

    def check(self, pin: str) -> PinAnswer:
        """Try a PIN. The try is on the disk before it is judged. Raises StoreFault."""
        with self._one_at_a_time:
            stored, now = self._read(), self._now()
            if left := wait_s(stored.tries, now):
                return PinAnswer(is_right=False, wait_s=left)
            tried = _Stored(stored.hashed, counted(stored.tries, now))
            self._write(tried)
            if is_pin(pin) and _fits(stored.hashed, pin):
                self._write(_Stored(stored.hashed, Tries()))
                return PinAnswer(is_right=True, wait_s=0.0)
            return PinAnswer(is_right=False, wait_s=wait_s(tried.tries, now))

    def _read(self) -> _Stored:
        try:
            found = json.loads(self._path.read_text(encoding="ascii"))
            moment = _moment(*found["since"]) if found["since"] else None
            return _Stored(str(found["hash"]), Tries(int(found["wrong"]), moment))
        except (OSError, ValueError, KeyError, TypeError):
            raise StoreFault(
                say("The PIN cannot be read"),
                say("Its file is damaged. Your IT person sets a new one with: kiosk set-pin. Scanning goes on."),
            ) from None

    def _write(self, stored: _Stored) -> None:
        since = stored.tries.since
        moment = [since.boot_id, since.boot_s, since.wall.isoformat()] if since else None
        content = {"hash": stored.hashed, "wrong": stored.tries.wrong, "since": moment}
        write_private(self._path, json.dumps(content).encode("ascii"))


def _moment(boot_id: str, boot_s: float, wall: str) -> Instant:
    at = datetime.fromisoformat(wall)
    if at.tzinfo is None:
        raise ValueError(f"{wall} has no zone")
    return Instant(str(boot_id), float(boot_s), at)


def _fits(hashed: str, pin: str) -> bool:
    try:
        return nacl.pwhash.verify(hashed.encode("ascii"), pin.encode())
    except (nacl.exceptions.CryptoError, ValueError):
        return False
