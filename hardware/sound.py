"""Exactly four signals, different in rhythm, count and pitch. A silent machine is no fault, but it is told once.

Played by the system's own player in a child process, because QtMultimedia would add 160 MB. ``play`` never blocks and
never raises; a signal that comes while two are still sounding is left out, the screen says the same. A player that
cannot play (PipeWire's without PipeWire) gives way to the next one of the machine, from the next signal on.
"""

import logging
import shutil
import subprocess
from collections.abc import Callable
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
    """Plays signals from ``folder``. One thread only; without a player it is silent.

    ``tell_silent`` is called once, from ``play``, when nothing on this machine can be heard though it is wanted.
    """

    def __init__(self, folder: Path, *, is_on: bool = True, tell_silent: Callable[[], None] = lambda: None) -> None:
        self._folder = folder
        self._is_on, self._tell_silent = is_on, tell_silent
        self._players = find_players() if is_on else []
        self._playing: list[subprocess.Popen[bytes]] = []
        self._failed_in_a_row = 0
        self._is_told = False
        self.last: Signal | None = None

    def play(self, signal: Signal) -> None:
        """Start a signal."""
        self.last = signal
        self._look_after_children()
        if len(self._playing) < _AT_ONCE:
            any(self._start(signal) for _ in self._players)
        if self._is_on and not self._is_told and self._failed_in_a_row >= len(self._players):
            self._is_told = True
            self._tell_silent()

    def close(self) -> None:
        """Let what sounds end, but do not leave children behind."""
        for process in self._playing:
            try:
                process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._playing = []

    def _start(self, signal: Signal) -> bool:
        quiet = subprocess.DEVNULL
        command = [*self._players[0], str(self._folder / f"{signal}.wav")]
        try:
            self._playing.append(subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet))  # noqa: S603 - fixed programs
        except OSError as fault:
            self._next_player(fault)
            return False
        return True

    def _look_after_children(self) -> None:
        """Forget those that ended. One that failed discredits the player it was started with, if that is still used."""
        ended = [process for process in self._playing if process.poll() is not None]
        self._playing = [process for process in self._playing if process not in ended]
        if any(process.returncode == 0 for process in ended):
            self._failed_in_a_row = 0
        for process in ended:
            player = str(process.args[0]) if isinstance(process.args, list) else ""
            if process.returncode != 0 and self._players and self._players[0][0] == player:
                self._next_player(f"it ended with {process.returncode}")

    def _next_player(self, why: object) -> None:
        """The one that failed comes last: its fault may pass."""
        log.info("No sound by %s: %s", self._players[0][0], why)
        self._failed_in_a_row += 1
        self._players = [*self._players[1:], self._players[0]]


def find_player() -> tuple[str, ...] | None:
    """The system's player of WAV files with its options, or None."""
    return next(iter(find_players()), None)


def find_players() -> list[tuple[str, ...]]:
    """The system's players of WAV files with their options, the best first."""
    return [player for player in _PLAYERS if shutil.which(player[0])]
