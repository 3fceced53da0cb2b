"""A camera that plays the frames a test hands it, and an ear for what the watch says."""

import queue
import threading
from collections.abc import Callable
from typing import Self, TypeVar

from fakes.pictures import Picture

from hardware.camera import open_source
from hardware.capture import Patience
from hardware.decoder import Decoder, live_decoder
from hardware.frames import Frame, Frames, NewestFrame
from hardware.watch import CameraWatch
from kiosk.core.aim_choice import Take
from kiosk.core.events import CameraChanged, CodeScanned, Event

LONGEST_S = 20.0
E = TypeVar("E")


class Heard:
    """Takes events from any thread; a test waits for what it wants to hear."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._events: list[Event] = []

    def post(self, event: Event) -> None:
        with self._changed:
            self._events.append(event)
            self._changed.notify_all()

    def wait(self, is_so: Callable[[list[Event]], bool], timeout_s: float = LONGEST_S) -> list[Event]:
        """Wait until the events so far are as wanted, and return them."""
        with self._changed:
            assert self._changed.wait_for(lambda: is_so(self._events), timeout_s), self._events
            return list(self._events)

    def of(self, kind: type[E]) -> list[E]:
        with self._changed:
            return [event for event in self._events if isinstance(event, kind)]

    def texts(self) -> list[str]:
        return [scanned.code.text for scanned in self.of(CodeScanned)]

    def states(self) -> list[str]:
        return [change.state.value for change in self.of(CameraChanged)]

    def wait_for_states(self, *wanted: str) -> None:
        """Wait until these states were told one after the other, others in between or not."""

        def is_so(events: list[Event]) -> bool:
            told = iter(event.state.value for event in events if isinstance(event, CameraChanged))
            return all(any(state == word for state in told) for word in wanted)

        self.wait(is_so)


class Reel:
    """A live camera that plays the pictures a test shows, at the times the test says: none is dropped or hurried."""

    is_live = True

    def __init__(self) -> None:
        self._shown: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        self._number = 0
        self.newest: NewestFrame | None = None

    def open(self, _source: str) -> Self:
        return self

    def read(self) -> Frame | None:
        """The next picture, once the one before was taken by the decode thread."""
        assert self.newest is None or self.newest.wait_taken(LONGEST_S)
        return self._shown.get(timeout=LONGEST_S)

    def close(self) -> None:
        """Nothing is held open."""

    def show(self, picture: Picture, *at_s: float) -> None:
        for moment in at_s:
            self._number += 1
            self._shown.put(Frame(picture, self._number, moment))

    def vanish(self) -> None:
        """The cable is pulled."""
        self._shown.put(None)


class Watched(CameraWatch):
    """A CameraWatch under test: started and stopped by ``with``."""

    def __init__(
        self,
        source: str | Reel,
        heard: Heard,
        decoder: Decoder | None = None,
        open_frames: Callable[[str], Frames] = open_source,
        take: Take = Take.AIM,
    ) -> None:
        self._reel = source if isinstance(source, Reel) else None
        if self._reel:
            self.patience = Patience(open_s=LONGEST_S, read_s=LONGEST_S)  # a reel waits for its test
        super().__init__(
            "reel" if isinstance(source, Reel) else source,
            source.open if isinstance(source, Reel) else open_frames,
            decoder or live_decoder(),
            heard.post,
            take=take,
        )
        if self._reel:
            self._reel.newest = self.newest

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._reel:
            self._reel.vanish()
        self.stop()
