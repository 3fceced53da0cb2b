"""Is the host up, and may it be called?"""

from dataclasses import replace

import pytest
from fakes.clock import FakeClock
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.host import Host, LinkState
from sync import link, policy

NOW = FakeClock().now()


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_backoff_lies_between_half_a_second_and_five_minutes(failures, jitter):
    assert 0.5 <= link.backoff_s(failures, jitter) <= link.CAP_S


def test_backoff_grows():
    assert [link.backoff_s(n, 1.0) for n in (0, 1, 2, 7, 8, 100)] == [2, 4, 8, 256, 300, 300]


def test_down_counts_and_up_forgets():
    host = link.down(link.down(Host(), NOW, 1.0, "no route"), NOW, 1.0, "no route")
    assert (host.state, host.failures, link.blocked_s(host, NOW)) == (LinkState.DOWN, 2, 4.0)
    assert link.up(host) == Host()


def test_three_unreadable_outcomes_in_a_row_mean_that_the_host_is_down():
    host = Host()
    states = []
    for _ in range(3):
        host = link.doubtful(host, NOW, 1.0, "500")
        states.append(host.state)
    assert states == [LinkState.UP, LinkState.UP, LinkState.DOWN]
    assert link.blocked_s(host, NOW) == 8.0


def test_a_longer_pause_is_never_shortened_by_another_answer():
    long = link.held(Host(), NOW, 600.0, "long")
    assert link.held(long, NOW, 5.0, "short") == long
    assert link.blocked_s(link.held(long, NOW, 900.0, "longer"), NOW) == 900.0


@pytest.mark.parametrize("seconds", [0.0, 0.2, 1.0])
def test_a_pause_of_nothing_still_is_a_breath_so_that_no_refusal_becomes_a_flood(seconds):
    assert link.blocked_s(link.held(Host(), NOW, seconds, "now"), NOW) == link.LEAST_HOLD_S


def test_a_person_ends_a_pause_of_ours_but_never_the_servers():
    assert link.blocked_s(link.asked_again(link.down(Host(), NOW, 1.0, "x")), NOW) == 0
    assert link.blocked_s(link.asked_again(link.barred(Host(), NOW, "x")), NOW) == 0
    assert link.blocked_s(link.asked_again(link.held(Host(), NOW, 60.0, "x")), NOW) == 60.0
    assert link.blocked_s(link.barred(Host(), NOW, "x"), NOW) == link.BARRED_S
    assert link.blocked_s(Host(), NOW) == 0


def after(outcome, host=None, fleet_size=1, jitter=1.0):
    return link.after(host or Host(), outcome, policy.judge(outcome), NOW, fleet_size, jitter)


def test_what_each_outcome_says_about_the_host():
    assert after(policy.TransportFault("no route", was_sent=False)).state is LinkState.DOWN
    assert after(policy.TransportFault("cut", was_sent=True)).state is LinkState.UP
    assert after(policy.Answer(200, {}, {})).state is LinkState.UP
    assert after(policy.Answer(401, {}, {})).state is LinkState.BARRED
    assert after(policy.Answer(500, {}, {})).failures == 1
    assert after(policy.Answer(200, {}, None)).state is LinkState.DOWN, "a sign-in page"
    assert after(policy.Answer(407, {}, {})).state is LinkState.DOWN, "a proxy"


@pytest.mark.parametrize(("fleet_size", "least_s", "most_s"), [(1, 30, 30), (2, 30, 35), (500, 30, 158)])
def test_a_pause_that_many_are_given_ends_at_different_moments_and_never_early(fleet_size, least_s, most_s):
    answer = policy.Answer(429, {"retry-after": "30"}, {})
    host = replace(Host(), fleet=float(fleet_size))
    waits = [link.blocked_s(after(answer, host, fleet_size, jitter), NOW) for jitter in (0.0, 1.0)]
    assert waits[0] == least_s
    assert least_s <= waits[1] <= most_s
    assert (waits[1] > least_s) is (fleet_size > 1)
