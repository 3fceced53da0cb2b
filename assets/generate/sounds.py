"""Makes the four signals of the kiosk, as 16-bit mono 44.1 kHz WAV files.

The four differ in rhythm and count first and in pitch second, so that they can be told apart in noise, through ear
protection, and by people who do not hear pitch well:

    kept        one short high tone                 -
    again       two mid tones                       - -
    error       three long low pulses               == == ==
    attention   three steps up into a held chord    . . .----

Run: python assets/generate/sounds.py
"""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np

RATE = 44_100
PEAK = 0.97  # of full scale
FOLDER = Path(__file__).resolve().parent.parent / "sounds"

# Loudness of the overtones 1, 2, 3 ... of a tone. Upper partials carry a beep over fans and fork lifts, and small
# speakers have little below 500 Hz, so that the low tone gets the most of them.
CLEAR = (1.0, 0.35, 0.15)
ROUND = (1.0, 0.45, 0.25, 0.10)
HARSH = (1.0, 0.70, 0.75, 0.40, 0.40, 0.20, 0.20)


def envelope(length: int, attack_s: float, decay_s: float) -> np.ndarray:
    """Give a loudness curve that starts and ends at nothing, with raised-cosine edges: no clicks."""
    curve = np.ones(length)
    attack, decay = round(attack_s * RATE), round(decay_s * RATE)
    curve[:attack] = 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, attack))
    curve[-decay:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, decay))
    return curve


def tone(
    hertz: float, seconds: float, partials: tuple[float, ...], attack_s: float = 0.004, decay_s: float = 0.03
) -> np.ndarray:
    """Give one tone with its overtones."""
    moments = np.arange(round(seconds * RATE)) / RATE
    parts = [loud * np.sin(2 * np.pi * hertz * n * moments) for n, loud in enumerate(partials, start=1)]
    return np.sum(parts, axis=0) / sum(partials) * envelope(len(moments), attack_s, decay_s)


def silence(seconds: float) -> np.ndarray:
    """Give a pause."""
    return np.zeros(round(seconds * RATE))


def kept() -> np.ndarray:
    """Draw "kept": one short high tone that stops before the hand moves on."""
    return tone(2000, 0.09, CLEAR, attack_s=0.002, decay_s=0.045)


def again() -> np.ndarray:
    """Draw "again": two mid tones; the session holds it already, nothing is wrong."""
    return np.concatenate([tone(1200, 0.10, ROUND), silence(0.07), tone(1200, 0.13, ROUND, decay_s=0.06)])


def error() -> np.ndarray:
    """Draw "error": three insistent low pulses, rough by a second tone that beats with the first."""
    pulse = tone(800, 0.17, HARSH, attack_s=0.003, decay_s=0.02) + tone(400, 0.17, HARSH, attack_s=0.003, decay_s=0.02)
    pulse = np.tanh(2.2 * pulse)  # as loud as the rest: the overtones alone would leave little for the peak
    return np.concatenate([pulse, silence(0.09), pulse, silence(0.09), pulse, silence(0.03)])


def attention() -> np.ndarray:
    """Draw "attention": three tones that enter one after the other and stay, a rising major chord."""
    step, length = 0.15, 0.85
    chord = np.zeros(round(length * RATE))
    for place, hertz in enumerate((800, 1000, 1250)):  # each 25 % over the last
        start = round(place * step * RATE)
        voice = tone(hertz, length - place * step, ROUND, attack_s=0.006, decay_s=0.30)
        accent = 0.45 + 0.55 * np.exp(-np.arange(len(voice)) / RATE / 0.10)  # each entry is heard, then makes room
        chord[start : start + len(voice)] += (voice * accent)[: len(chord) - start]
    return np.tanh(2.2 * chord)  # evens out the loudness of one voice and of three


def write(path: Path, samples: np.ndarray) -> None:
    """Write samples, near full scale, with a breath of silence behind so that no player cuts the decay."""
    samples = np.concatenate([samples, silence(0.01)])
    whole = np.round(samples / np.abs(samples).max() * PEAK * 32767).astype("<i2")
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(whole.tobytes())


def main() -> None:
    """Write all four signals."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for signal in (kept, again, error, attention):
        path = FOLDER / f"{signal.__name__}.wav"
        write(path, signal())
        print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
