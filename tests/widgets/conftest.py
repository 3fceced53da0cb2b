"""A gun filter on turned time, and a window to shoot at."""

import pytest
from fakes.gun_desk import Desk, TurnedTimes

from kiosk.widgets.gun_filter import GunFilter


@pytest.fixture
def time_s():
    return [100.0]


@pytest.fixture
def gun(qapp, time_s):
    made = GunFilter(TurnedTimes(time_s))
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def desk(qtbot):
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made
