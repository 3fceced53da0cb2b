"""Rest: dark only after the time without an act, and no session is closed that nobody was warned of."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.idle import NEVER, WARNING_S, Idle, IdleTimes, Rest

TIMES = IdleTimes(dim_s=300, abandoned_s=1800)


def test_the_screen_dims_after_its_time_and_wakes_by_an_act():
    idle = Idle(TIMES, 0)
    assert not idle.look(299, is_session_open=False)
    assert idle.state is Rest.AWAKE
    assert not idle.look(300, is_session_open=False)
    assert idle.state is Rest.DARK
    assert idle.act(310) is Rest.DARK
    assert idle.state is Rest.AWAKE
    idle.look(609, is_session_open=False)
    assert idle.act(609) is Rest.AWAKE


def test_an_abandoned_session_warns_for_twenty_seconds_and_then_closes_once():
    idle = Idle(TIMES, 0)
    idle.look(400, is_session_open=True)
    assert idle.state is Rest.DARK
    assert idle.warning_left_s(400) == 0
    assert not idle.look(1800, is_session_open=True)
    assert idle.state is Rest.WARNING
    assert idle.warning_left_s(1805) == WARNING_S - 5
    assert not idle.look(1819, is_session_open=True)
    assert idle.look(1820, is_session_open=True)
    assert idle.state is Rest.DARK
    assert not idle.look(1821, is_session_open=False)
    assert idle.state is Rest.DARK


def test_an_act_in_the_warning_extends_by_the_whole_time():
    idle = Idle(TIMES, 0)
    idle.look(1800, is_session_open=True)
    assert idle.act(1819) is Rest.WARNING
    assert not idle.look(1819 + 299, is_session_open=True)
    assert idle.state is Rest.AWAKE
    idle.look(1819 + 1800, is_session_open=True)
    assert idle.state is Rest.WARNING


def test_a_machine_that_slept_through_it_all_still_warns_first():
    idle = Idle(TIMES, 0)
    assert not idle.look(50_000, is_session_open=True)
    assert idle.state is Rest.WARNING
    assert not idle.look(50_019, is_session_open=True)


def test_a_session_that_is_closed_during_its_warning_leaves_the_screen_dark():
    idle = Idle(TIMES, 0)
    idle.look(1800, is_session_open=True)
    assert not idle.look(1801, is_session_open=False)
    assert idle.state is Rest.DARK


def test_what_is_never_to_be_never_is():
    idle = Idle(IdleTimes(NEVER, NEVER), 0)
    assert not idle.look(1e9, is_session_open=True)
    assert idle.state is Rest.AWAKE


STEPS = st.lists(
    st.tuples(st.floats(0, 2_000, allow_nan=False), st.sampled_from(["act", "look", "open", "leave"])), max_size=60
)


@given(STEPS)
def test_in_whatever_order_no_session_closes_unwarned_and_nothing_is_dark_that_is_used(steps):
    idle, now_s, acted_s, is_open, warned_s = Idle(TIMES, 0.0), 0.0, 0.0, False, None
    for wait_s, what in steps:
        now_s += wait_s
        if what == "act":
            idle.act(now_s)
            acted_s, warned_s = now_s, None
            assert idle.state is Rest.AWAKE
        elif what == "look":
            closes = idle.look(now_s, is_session_open=is_open)
            if closes:
                assert is_open
                assert warned_s is not None
                assert now_s - warned_s >= WARNING_S
                assert warned_s - acted_s >= TIMES.abandoned_s
                is_open = False
            if idle.state is Rest.WARNING:
                warned_s = now_s if warned_s is None else warned_s
                assert is_open
            else:
                warned_s = None
            if idle.state is Rest.DARK:
                assert now_s - acted_s >= min(TIMES.dim_s, TIMES.abandoned_s)
        else:
            is_open = what == "open"
