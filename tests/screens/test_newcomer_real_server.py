"""The newcomer's story: an empty data folder, a server, and never a keyboard; under three minutes by the story's clock.

The practice server plays the real one. Time is what a person needs: the kiosk's clock moves with each act by these.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import pytest
from fakes.clock import FakeClock
from fakes.taps import tap
from nacl.signing import SigningKey
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kiosk.app import KioskApp
from kiosk.core.session import SessionState
from kiosk.core.settings_code import signed, texts_of
from kiosk.desks.steps import IN_A_ROW
from sync.practice.server import PracticeServer

TOUCH_S = 1.5
"""To find a button and hit it, in gloves: the aim of issue 5's story; the research page gives no figure of its own."""
SCAN_S = 3.0
"""To hold a label before gun or camera."""
PAGE_S = 5.0
"""To read a page that has just come up."""
LIMIT_S = 180.0
GOODS = ("4006381333931", "9520123456788", "PALLET-7")


class Keys(QObject):
    """Counts key events: there must be none."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _receiver: QObject, event: QEvent) -> bool:
        self.count += event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
        return False


class Newcomer:
    """Touches, scans and reads, each in a person's time."""

    def __init__(self, kiosk: KioskApp, clock: FakeClock, qtbot) -> None:
        self.kiosk, self._clock, self._qtbot = kiosk, clock, qtbot
        self._begun_s, self._page = clock.true_s, kiosk.window.stack.currentWidget()
        self._read()

    @property
    def spent_s(self) -> float:
        return self._clock.true_s - self._begun_s

    def touch(self, widget: QWidget) -> None:
        """Reads first, when another page came up since."""
        self._qtbot.waitUntil(widget.isVisible, timeout=15_000)
        if self._page is not (page := self.kiosk.window.stack.currentWidget()):
            self._page = page
            self._read()
        self._clock.advance(TOUCH_S)
        tap(self._qtbot, widget)

    def scan(self, text: str) -> None:
        self._clock.advance(SCAN_S)
        self.kiosk.gun.scanned.emit(text, self._clock.true_s)

    def _read(self) -> None:
        self._clock.advance(PAGE_S)

    def read_step(self) -> None:
        """Another step of set-up is another page, though it has the same frame."""
        self._read()


@pytest.fixture
def keys(qapp) -> Iterator[Keys]:
    counted = Keys()
    qapp.installEventFilter(counted)
    yield counted
    qapp.removeEventFilter(counted)


@contextmanager
def first_start(make_kiosk, qtbot, clock: FakeClock) -> Iterator[tuple[Newcomer, PracticeServer]]:
    """The kiosk is switched on for the first time; its server stands elsewhere."""
    with PracticeServer(clock=clock.server) as server:
        kiosk = make_kiosk(clock=clock)
        kiosk.setup.open_first()
        yield Newcomer(kiosk, clock, qtbot), server


def deliver(newcomer: Newcomer, server: PracticeServer, qtbot) -> None:
    """From the start screen: scan, finish, sent to the real server."""
    kiosk = newcomer.kiosk
    window = kiosk.window
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.start, timeout=15_000)
    assert kiosk.parts is not None
    assert kiosk.parts.practice is None
    newcomer.touch(window.start.start)
    for number, text in enumerate(GOODS, 1):
        newcomer.scan(text)
        qtbot.waitUntil(lambda number=number: window.scan.captures.rowCount() == number, timeout=10_000)
    session_id = kiosk.session_id
    newcomer.touch(window.scan.finish_button)
    newcomer.touch(window.review.finish_button)
    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=20_000)
    [remote] = server.state.sessions()
    assert [capture.raw_value for capture in remote.captures] == list(GOODS)
    assert remote.submit_count == 1


def test_through_every_step_with_address_and_key_as_codes(make_kiosk, qtbot, keys: Keys):
    clock = FakeClock()
    with first_start(make_kiosk, qtbot, clock) as (newcomer, server):
        steps, keyboard = newcomer.kiosk.window.steps, newcomer.kiosk.window.keyboard
        for name in IN_A_ROW:
            assert newcomer.kiosk.setup.steps.step == name
            if name != IN_A_ROW[0]:
                newcomer.read_step()
            if name == "server":
                newcomer.touch(steps.server.buttons["server"])
                newcomer.scan(server.url)
                newcomer.touch(keyboard.done)
                newcomer.touch(steps.server.buttons["key"])
                newcomer.scan(server.key)
                newcomer.touch(keyboard.done)
                assert steps.act_button.accessibleName() == "Check"
                newcomer.touch(steps.act_button)
                qtbot.waitUntil(lambda: steps.server.result.text().startswith("✓"), timeout=15_000)
            if name == "gun":
                newcomer.scan(GOODS[0])
                assert steps.gun.values[0].full_text == GOODS[0]
                assert steps.way_on is steps.next_button
            newcomer.touch(steps.way_on)
        deliver(newcomer, server, qtbot)
        assert newcomer.spent_s < LIMIT_S
    assert keys.count == 0


def test_with_a_printed_settings_code(make_kiosk, qtbot, keys: Keys):
    clock = FakeClock()
    with first_start(make_kiosk, qtbot, clock) as (newcomer, server):
        screen = newcomer.kiosk.window.settings_code
        values = {"station": "Dock 4", "server": server.url, "api_key": server.key}
        for text in texts_of(signed(SigningKey(bytes(32)), "North", 1, date(2026, 4, 30), values)):
            newcomer.scan(text)
        newcomer.touch(screen.yes_button)
        newcomer.read_step()
        newcomer.touch(screen.yes_button)
        deliver(newcomer, server, qtbot)
        assert newcomer.kiosk.window.header._name.full_text == "Dock 4"
        assert newcomer.spent_s < LIMIT_S / 2
    assert keys.count == 0


def test_the_server_typed_on_the_screen_letter_by_letter(make_kiosk, qtbot, keys: Keys):
    """Only the address and the key, which nobody should have to type; still no real keyboard."""
    clock = FakeClock()
    with first_start(make_kiosk, qtbot, clock) as (newcomer, server):
        window = newcomer.kiosk.window
        newcomer.kiosk.setup.steps.open("server")
        newcomer.touch(window.steps.server.buttons["server"])
        window.keyboard.show_text("")
        for char in server.url:
            while char not in window.keyboard.keys or not window.keyboard.keys[char].isVisible():
                newcomer.touch(window.keyboard.swap)
            newcomer.touch(window.keyboard.keys[char])
        newcomer.touch(window.keyboard.done)
        assert window.steps.server.buttons["server"].value.full_text == server.url
    assert keys.count == 0
