"""The voice: a real player is started for each signal, and a machine without one is silent."""

import os
import socket
import wave
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hardware.sound import Signal, Sound, find_player

SOUNDS = Path(__file__).parent.parent.parent / "assets" / "sounds"


class Loudspeaker:
    """Hears which files the stub player plays; each goes on playing until ``hush``."""

    def __init__(self, path: Path) -> None:
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._server.settimeout(10)
        self._playing: list[socket.socket] = []

    def hear(self) -> str:
        playing, _ = self._server.accept()
        self._playing.append(playing)
        return playing.recv(1000).decode()

    def is_silent(self) -> bool:
        self._server.settimeout(0.3)
        try:
            self._server.accept()
        except TimeoutError:
            return True
        finally:
            self._server.settimeout(10)
        return False

    def hush(self) -> None:
        for playing in self._playing:
            playing.close()

    def close(self) -> None:
        self.hush()
        self._server.close()


PLAYER = """#!{python} -S
import socket, sys
speaker = socket.socket(socket.AF_UNIX)
speaker.connect({path!r})
speaker.send(" ".join(sys.argv[1:]).encode())
speaker.recv(1)
"""


@pytest.fixture
def loudspeaker(tmp_path: Path) -> Iterator[Loudspeaker]:
    speaker = Loudspeaker(tmp_path / "speaker")
    yield speaker
    speaker.close()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Put a player on an otherwise empty PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def install(name: str, script: str) -> None:
        player = tmp_path / name
        player.write_text(script)
        player.chmod(0o755)

    return install


@pytest.fixture
def stub(tmp_path: Path) -> str:
    python = os.path.realpath("/proc/self/exe")
    return PLAYER.format(python=python, path=str(tmp_path / "speaker"))


def test_without_a_player_the_kiosk_is_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    sound = Sound(SOUNDS)
    for signal in Signal:
        sound.play(signal)
    sound.close()

    assert find_player() is None
    assert sound.last is Signal.TICK


@pytest.mark.parametrize(("name", "options"), [("pw-play", ""), ("paplay", ""), ("aplay", "-q ")])
def test_each_signal_plays_its_file(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker, name: str, options: str
) -> None:
    install(name, stub)
    sound = Sound(SOUNDS)

    for signal in (Signal.KEPT, Signal.ERROR):
        sound.play(signal)
        assert loudspeaker.hear() == f"{options}{SOUNDS / signal.value}.wav"
        assert (SOUNDS / f"{signal}.wav").is_file()

    loudspeaker.hush()
    sound.close()


def test_a_third_signal_while_two_sound_is_left_out(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("aplay", stub)
    sound = Sound(SOUNDS)

    sound.play(Signal.KEPT)
    sound.play(Signal.AGAIN)
    assert sorted(Path(loudspeaker.hear().split()[-1]).stem for _ in range(2)) == ["again", "kept"]
    sound.play(Signal.ERROR)

    assert loudspeaker.is_silent()
    assert sound.last is Signal.ERROR
    loudspeaker.hush()
    sound.close()


def test_closing_leaves_no_child_behind_even_when_a_player_hangs(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("aplay", stub)
    sound = Sound(SOUNDS)
    sound.play(Signal.KEPT)
    loudspeaker.hear()

    sound.close()

    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
    sound.close()


def test_a_player_that_cannot_be_started_is_no_error(install: Callable[[str, str], None]) -> None:
    install("aplay", "no program at all")
    sound = Sound(SOUNDS)

    sound.play(Signal.KEPT)
    sound.play(Signal.KEPT)

    sound.close()


def test_a_player_that_fails_gives_way_to_the_next(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    """pw-play is there, but no PipeWire runs: it starts, and ends with a fault."""
    install("pw-play", "#!/bin/sh\nexit 1\n")
    install("aplay", stub)
    sound = Sound(SOUNDS)

    sound.play(Signal.KEPT)
    os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    sound.play(Signal.ERROR)

    assert loudspeaker.hear() == f"-q {SOUNDS / 'error.wav'}"
    loudspeaker.hush()
    sound.close()


def test_a_player_that_cannot_be_started_gives_way_at_once(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("paplay", "no program at all")
    install("aplay", stub)
    sound = Sound(SOUNDS)

    sound.play(Signal.KEPT)

    assert loudspeaker.hear() == f"-q {SOUNDS / 'kept.wav'}"
    loudspeaker.hush()
    sound.close()


def test_the_tick_is_short_and_far_softer_than_a_signal() -> None:
    loudest = {}
    for signal in (Signal.KEPT, Signal.TICK):
        with wave.open(str(SOUNDS / f"{signal}.wav")) as file:
            samples = array("h", file.readframes(file.getnframes()))
            loudest[signal] = max(map(abs, samples))
    assert len(samples) / 44_100 < 0.05
    assert loudest[Signal.TICK] * 6 < loudest[Signal.KEPT]


def test_sound_that_is_switched_off_starts_nothing(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("aplay", stub)
    sound = Sound(SOUNDS, is_on=False)

    sound.play(Signal.KEPT)

    assert loudspeaker.is_silent()
    sound.close()
