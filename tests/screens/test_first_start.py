"""The first start of ``./run``: practice is one touch away, and set-up another; no keyboard, account or camera."""

from collections.abc import Callable

import pytest
from fakes.taps import tap
from PySide6.QtWidgets import QWidget

from kiosk.core.session import SessionState
from kiosk.desks.steps import IN_A_ROW


@pytest.fixture
def touch(qtbot) -> Callable[[QWidget], None]:
    return lambda widget: tap(qtbot, widget)


def test_a_newcomer_tries_it_first_and_sees_a_session_sent_by_four_touches(make_kiosk, touch, qtbot):
    kiosk = make_kiosk(camera="demo:quick")
    window = kiosk.window
    kiosk.setup.open_first()
    assert window.stack.currentWidget() is window.steps
    assert not window.steps.back_button.isVisible()

    touch(window.steps.try_button)
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.start, timeout=5_000)
    assert window.header.practice.isVisible()
    touch(window.start.start)
    qtbot.waitUntil(lambda: window.scan.captures.rowCount() >= 2, timeout=15_000)
    session_id = kiosk.session_id
    touch(window.scan.finish_button)
    touch(window.review.finish_button)

    qtbot.waitUntil(lambda: kiosk.parts.session(session_id).state is SessionState.SUBMITTED, timeout=15_000)
    qtbot.waitUntil(lambda: window.header.chip.light.word == "All sent", timeout=5_000)


def test_setting_it_up_goes_on_to_the_next_step_and_practice_is_offered_only_at_the_first(kiosk, touch):
    steps = kiosk.window.steps
    kiosk.setup.open_first()
    assert steps.way_on.accessibleName() == "Set it up"
    assert steps.begin_button.width() == steps.try_button.width()
    touch(steps.way_on)
    assert kiosk.setup.steps.step == IN_A_ROW[1]
    assert not steps.try_button.isVisible()
    assert steps.back_button.isVisible()
    touch(steps.back_button)
    assert steps.try_button.isVisible()


def test_a_language_chosen_before_practising_holds(kiosk, touch, qtbot):
    kiosk.setup.open_first()
    touch(kiosk.window.steps.language.buttons["de"])
    touch(kiosk.window.steps.try_button)
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is kiosk.window.start, timeout=5_000)
    assert kiosk.languages.spoken == "de"
    assert kiosk.window.start.start.text().strip() != "Start scanning"


def test_a_kiosk_with_a_server_offers_no_practice_in_its_steps(make_kiosk, touch):
    kiosk = make_kiosk(server="https://kiosk.invalid", api_key="key")
    kiosk.setup.steps.open(*IN_A_ROW)
    assert not kiosk.window.steps.try_button.isVisible()
    assert kiosk.window.steps.back_button.isVisible()
