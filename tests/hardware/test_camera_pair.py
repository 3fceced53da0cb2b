"""Two cameras on one machine, taken away and given back again and again: each is found by its own watch in 5 s."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np
import pytest
from fakes.camera_port import CameraPort
from fakes.camera_watch import HEALED_S, Blind, wait_for
from fakes.reel import LONGEST_S, Heard, Watched
from fakes.v4l2 import FakeCamera

from hardware.camera import CameraOpener
from hardware.devices import list_cameras

GREYS = {"Dock": 60, "Shelf": 180}
"""What each camera sees: told by the picture, nobody can mistake one for the other."""
PLACES = [("1", 0), ("2", 2)]
"""Port, and number of the node."""


@dataclass
class Pair:
    """Both cameras and who watches them."""

    port: CameraPort
    stack: ExitStack
    plugged: dict[str, FakeCamera] = field(default_factory=dict)
    watched: dict[str, Watched] = field(default_factory=dict)
    heard: dict[str, Heard] = field(default_factory=lambda: {name: Heard() for name in GREYS})
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GREYS, 0))

    def plug(self, name: str, place: tuple[str, int]) -> None:
        port, video = place
        self.plugged[name] = self.port.plug(name=name, serial=name.upper(), port=port, video=video)
        self.plugged[name].show(np.full((720, 1280, 3), GREYS[name], np.uint8))

    def watch(self, sources: dict[str, str]) -> None:
        for name, source in sources.items():
            watched = Watched(source, self.heard[name], Blind(), CameraOpener(roots=self.port.roots))
            self.watched[name] = self.stack.enter_context(watched)

    def wait(self, *states: str, timeout_s: float = LONGEST_S) -> None:
        for name, heard in self.heard.items():
            self.counts[name] = wait_for(heard, *states, after=self.counts[name], timeout_s=timeout_s)

    def take_away(self) -> None:
        for camera in self.plugged.values():
            self.port.unplug(camera)
        self.wait("STALLED", "ABSENT")

    def names(self) -> dict[str, str]:
        """The stable name of each camera, as ``kiosk cameras`` shows it."""
        return {camera.name: camera.stable.name for camera in list_cameras(self.port.roots)}

    def seen(self) -> dict[str, int]:
        """The grey that each watch sees, to the nearest of the two."""
        found = {}
        for name, watched in self.watched.items():
            number = 0
            for _ in range(8):  # the first may be of before it was told what to see
                frame = watched.newest.next_after(number, LONGEST_S)
                assert frame is not None
                number = frame.number
            found[name] = min(GREYS.values(), key=lambda grey: abs(grey - frame.bgr.mean()))
        return found


@pytest.fixture
def pair(port: CameraPort) -> Iterator[Pair]:
    with ExitStack() as stack:
        made = Pair(port, stack)
        for name, place in zip(GREYS, PLACES, strict=True):
            made.plug(name, place)
        yield made


WAYS = {
    "by-id": lambda pair, name: pair.port.by_id(pair.plugged[name]),
    "by-path": lambda pair, name: pair.port.by_path(pair.plugged[name]),
    "number": lambda pair, name: pair.plugged[name].node.name.removeprefix("video"),
}


@pytest.mark.parametrize("way", WAYS)
def test_both_heal_three_times_also_at_swapped_ports_and_keep_their_names(pair: Pair, way: str) -> None:
    names = pair.names()
    pair.watch({name: WAYS[way](pair, name) for name in GREYS})
    pair.wait("LIVE")

    for places in (PLACES[::-1], PLACES, PLACES[::-1]):
        pair.take_away()
        for name, place in zip(GREYS, places, strict=True):
            pair.plug(name, place)
        pair.wait("LIVE", timeout_s=HEALED_S)

        assert pair.seen() == GREYS
        assert pair.names() == names


@pytest.mark.parametrize("way", ["by-path", "number"])
def test_the_one_that_comes_back_first_at_the_other_s_port_is_not_taken_for_it(pair: Pair, way: str) -> None:
    """A person needs a second from one plug to the next."""
    pair.watch({name: WAYS[way](pair, name) for name in GREYS})
    pair.wait("LIVE")
    pair.take_away()

    pair.plug("Dock", PLACES[1])
    pair.plugged["Dock"].let_pass(36)
    pair.plug("Shelf", PLACES[0])
    pair.wait("LIVE", timeout_s=HEALED_S)

    assert pair.seen() == GREYS
