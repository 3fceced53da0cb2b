"""The voice: a real player is started for each signal, and a machine without one is silent."""

import contextlib
import os
import socket
import wave
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from hardware.sound import Signal, Sound, find_player

RATE = 44_100
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
    assert sound.last is Signal.ATTENTION


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


def test_there_are_exactly_four_signals_each_with_its_file() -> None:
    assert [signal.value for signal in Signal] == ["kept", "again", "error", "attention"]
    assert sorted(path.stem for path in SOUNDS.glob("*.wav")) == sorted(Signal)


def wave_of(signal: Signal) -> np.ndarray:
    with wave.open(str(SOUNDS / f"{signal}.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float) / 32768


def bursts(samples: np.ndarray) -> list[np.ndarray]:
    """What sounds without a pause of 30 ms or more."""
    step = RATE // 200
    loud = [np.abs(samples[at : at + step]).max() > 0.05 for at in range(0, len(samples), step)]
    found: list[list[int]] = []
    for at in (at for at, is_loud in enumerate(loud) if is_loud):
        if found and at - found[-1][1] <= 6:
            found[-1][1] = at
        else:
            found.append([at, at])
    return [samples[begin * step : (end + 1) * step] for begin, end in found]


def peaks(samples: np.ndarray) -> list[float]:
    """The tones that carry at least a third of the loudest one, in Hz."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), n=RATE))
    tops = [at for at in range(200, 3000) if spectrum[at] == spectrum[max(0, at - 60) : at + 61].max()]
    return [float(at) for at in tops if spectrum[at] > spectrum.max() / 3]


@pytest.mark.parametrize(
    ("signal", "count", "hertz", "longest_s"),
    [(Signal.KEPT, 1, 2000, 0.15), (Signal.AGAIN, 2, 1200, 0.2), (Signal.ERROR, 3, 800, 0.3)],
)
def test_a_signal_is_known_by_its_count_and_its_pitch(
    signal: Signal, count: int, hertz: float, longest_s: float
) -> None:
    found = bursts(wave_of(signal))
    assert len(found) == count
    for burst in found:
        assert len(burst) / RATE < longest_s
        assert min(abs(tone - hertz) for tone in peaks(burst)) < 25
    assert np.abs(wave_of(signal)).max() > 0.9


def test_attention_is_one_long_chord_of_tones_a_fifth_apart_or_more() -> None:
    (chord,) = bursts(wave_of(Signal.ATTENTION))
    tones = peaks(chord)
    assert len(chord) / RATE > 0.6
    assert [round(tone, -1) for tone in tones[:3]] == [800, 1000, 1250]
    assert all(higher / lower >= 1.2 for lower, higher in pairwise(tones[:3]))


def test_a_machine_without_any_player_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told: list[bool] = []
    sound = Sound(SOUNDS, tell_silent=lambda: told.append(True))
    for signal in Signal:
        sound.play(signal)
    sound.close()
    assert told == [True]


def test_a_player_without_a_loudspeaker_is_told_once(install: Callable[[str, str], None]) -> None:
    install("aplay", "#!/bin/sh\nexit 1\n")
    told: list[bool] = []
    sound = Sound(SOUNDS, tell_silent=lambda: told.append(True))
    for _ in range(3):
        sound.play(Signal.KEPT)
        with contextlib.suppress(ChildProcessError):
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    sound.close()
    assert told == [True]


def test_silence_that_is_wanted_is_not_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told: list[bool] = []
    Sound(SOUNDS, is_on=False, tell_silent=lambda: told.append(True)).play(Signal.KEPT)
    assert told == []


def test_a_player_that_plays_is_no_reason_to_tell(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("aplay", stub)
    told: list[bool] = []
    sound = Sound(SOUNDS, tell_silent=lambda: told.append(True))
    sound.play(Signal.KEPT)
    loudspeaker.hear()
    assert told == []
    loudspeaker.hush()
    sound.close()


def test_sound_that_is_switched_off_starts_nothing(
    install: Callable[[str, str], None], stub: str, loudspeaker: Loudspeaker
) -> None:
    install("aplay", stub)
    sound = Sound(SOUNDS, is_on=False)

    sound.play(Signal.KEPT)

    assert loudspeaker.is_silent()
    sound.close()
