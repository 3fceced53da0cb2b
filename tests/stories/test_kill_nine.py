"""Promises P1 to P3 under kill -9: real processes, real sockets, a network that loses a quarter of all answers."""

from kiosk.commands.crash import crash


def test_six_kills_lose_nothing_and_double_nothing():
    result = crash(kills=6, seed=3, pictures=20)
    assert result.kills == 6
    assert result.is_clean, result
