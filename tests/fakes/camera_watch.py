"""Watching a made-up USB camera: what was told of it, in which order, and how soon."""

import threading
from typing import Any

import pytest
from fakes.pictures import Picture
from fakes.reel import LONGEST_S, Heard

from kiosk.core.codes import Sighting
from kiosk.core.events import CameraChanged

HEALED_S = 5.0


class Blind:
    """A decoder that sees nothing, for stories about the camera alone."""

    def decode(self, image: Picture) -> list[Sighting]:
        return []


def wait_for(heard: Heard, *states: str, after: int = 0, timeout_s: float = LONGEST_S) -> int:
    """Wait for these states, others in between or not, after the first ``after`` that were told; returns how many."""

    def is_so(_events: object) -> bool:
        told = iter(changes[after:])
        return all(any(change.state.value == state for change in told) for state in states)

    changes: list[CameraChanged] = []

    def gathered(events: list[Any]) -> bool:
        changes[:] = [event for event in events if isinstance(event, CameraChanged)]
        return is_so(events)

    heard.wait(gathered, timeout_s)
    return len(changes)


def until_logged(caplog: pytest.LogCaptureFixture, words: str) -> None:
    """Wait for a line of the log."""
    is_there = threading.Event()
    handler = caplog.handler
    emit = handler.emit

    def listen(record: Any) -> None:
        emit(record)
        if words in record.getMessage():
            is_there.set()

    handler.emit = listen  # type: ignore[method-assign]
    try:
        assert words in caplog.text or is_there.wait(LONGEST_S)
    finally:
        handler.emit = emit  # type: ignore[method-assign]
