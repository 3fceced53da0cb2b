"""A kiosk that was stopped and dropped is gone with all it held: its window, its parts, its pictures."""

import gc
import threading
import weakref
from functools import partial

from fakes.taps import tap
from PySide6.QtCore import QEvent

from kiosk.app import KioskApp, make_window
from kiosk.clock import SystemClock
from kiosk.settings import Settings


def use(qtbot, kiosk: KioskApp) -> weakref.ref:
    """Scan and show pages; what the kiosk's parts are."""
    with qtbot.waitSignal(kiosk.ready, timeout=15_000):
        kiosk.start()
    with qtbot.waitSignal(kiosk.painted, timeout=10_000):
        kiosk.gun.scanned.emit("LOT-1", 0.0)
    qtbot.waitUntil(lambda: kiosk.parts.newest_frame() is not None, timeout=10_000)
    kiosk.review.look_or_finish(kiosk.session_id)
    tap(qtbot, kiosk.window.header.chip)
    tap(qtbot, kiosk.window.header.home)
    tap(qtbot, kiosk.window.start.setup_button)
    return weakref.ref(kiosk.parts)


def used(qtbot, qapp, settings: Settings) -> dict[str, weakref.ref]:
    """A kiosk that was used and stopped; what it was made of."""
    window = make_window(settings, qapp, (1280, 800))
    kiosk = KioskApp(settings, SystemClock(), window)
    qapp.installEventFilter(kiosk.gun)
    window.resize(1280, 800)
    window.show()
    try:
        parts = use(qtbot, kiosk)
    finally:  # a failure here must not leave threads to the tests behind it
        qapp.removeEventFilter(kiosk.gun)
        kiosk.stop()
        window.close()
        window.deleteLater()
        qapp.processEvents()  # what was on its way to the screen is dropped
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = {name: weakref.ref(one) for name, one in vars(kiosk).items() if is_ours(one)}
    return {"kiosk": weakref.ref(kiosk), "parts": parts, **made}


def is_ours(one: object) -> bool:
    """Whether it is an object of the kiosk's own, not a setting."""
    return type(one).__module__.startswith("kiosk.") and not isinstance(one, Settings)


def test_a_kiosk_that_is_stopped_and_dropped_is_gone(qtbot, qapp, tmp_path):
    settings = Settings(data=tmp_path / "data", sound=False, language="en", camera="demo:quick")
    made = used(qtbot, qapp, settings)
    gc.collect()
    assert {"kiosk", "parts", "window", "bridge", "intake", "scan", "queue"} <= made.keys()
    assert [name for name, one in made.items() if one() is not None] == []


def test_what_comes_back_after_the_end_is_shown_to_nobody(make_kiosk, qapp):
    """A check of the network or an export outlives the window that asked for it."""
    kiosk, is_free, told = make_kiosk(), threading.Event(), []
    asides = {"checks": kiosk.setup._aside, "steps": kiosk.setup.steps.aside, "storage": kiosk.setup.storage.aside}
    for name, aside in asides.items():
        aside.do(partial(is_free.wait, 10), lambda _result, name=name: told.append(name))
    kiosk.stop()
    is_free.set()
    for thread in [one for one in threading.enumerate() if one.name == "aside"]:
        thread.join(10)
    qapp.processEvents()
    assert told == []
