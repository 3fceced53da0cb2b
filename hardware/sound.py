"""Four signals, different in rhythm, pitch and count. A silent machine is no fault.

Played by the system's own player in a child process, because QtMultimedia would add 160 MB. ``play`` never blocks and
never raises; a signal that comes while two are still sounding is left out, the screen says the same.
"""

import logging
import shutil
import subprocess
from enum import StrEnum
from pathlib import Path

log = logging.getLogger(__name__)


class Signal(StrEnum):
    """What is said; the value is the file's name."""

    KEPT = "kept"
    AGAIN = "again"
    ERROR = "error"
    ATTENTION = "attention"


_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"))
_AT_ONCE = 2


class Sound:
    """Plays signals from ``folder``. One thread only; without a player it is silent."""

    def __init__(self, folder: Path, *, is_on: bool = True) -> None:
        self._folder = folder
        self._player = find_player() if is_on else None
        self._playing: list[subprocess.Popen[bytes]] = []
        self.last: Signal | None = None

    def play(self, signal: Signal) -> None:
        """Start a signal."""
        self.last = signal
        self._playing = [p for p in self._playing if p.poll() is None]
        if self._player is None or len(self._playing) >= _AT_ONCE:
            return
        quiet = subprocess.DEVNULL
        try:
            command = [*self._player, str(self._folder / f"{signal}.wav")]
            self._playing.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet))  # noqa: S603 - fixed programs
        except OSError as fault:
            log.info("No sound: %s", fault)
            self._player = None

    def close(self) -> None:
        """Let what sounds end, but do not leave children behind."""
        for process in self._playing:
            try:
                process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._playing = []


def find_player() -> tuple[str, ...] | None:
    """The system's player of WAV files with its options, or None."""
    return next((player for player in _PLAYERS if shutil.which(player[0])), None)
