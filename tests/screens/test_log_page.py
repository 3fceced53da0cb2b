"""The log on the screen: entries as they are in the file, newest first, and nothing in them does anything."""

import logging

from fakes.taps import tap

from kiosk.log_file import log_kept

HOSTILE = "<img src=x onerror=alert(1)>\u202egnp.exe"


def test_the_log_shows_what_happened_newest_first_and_what_is_wrong_in_its_colour(make_kiosk, qtbot, tmp_path):
    data = tmp_path / "data"
    with log_kept(data):
        kiosk = make_kiosk(data=data, camera=str(tmp_path / "no-camera"))
        log = logging.getLogger("kiosk.gun")
        log.info("The gun is back.")
        log.warning("The gun was pulled: %s", HOSTILE)
        window = kiosk.window
        tap(qtbot, window.start.setup_button)
        if not window.setup.tiles["log"].isVisible():
            tap(qtbot, window.setup.checks_button)
        tap(qtbot, window.setup.tiles["log"])
        qtbot.waitUntil(lambda: any("pulled" in fact.sentence for fact in window.info.facts), timeout=15_000)
    told = [fact for fact in window.info.facts if fact.what.endswith(" · gun")]
    assert [fact.sentence[:12] for fact in told] == ["The gun was ", "The gun is b"]
    assert [fact.grade for fact in told] == ["warning", ""]
    assert "\u202e" not in told[0].sentence
    tap(qtbot, window.info.back_button)
    assert window.stack.currentWidget() is window.setup
