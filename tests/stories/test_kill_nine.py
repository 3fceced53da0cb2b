"""Promises P1 to P3 under kill -9: real processes, real sockets, photos, a quarter of all answers spoilt.

The long run is ``kiosk bench crash --kills 1000``.
"""

from kiosk.commands.crash.campaign import crash


def test_twenty_kills_lose_nothing_and_double_nothing():
    done = crash(kills=20, seed=3)
    assert done.findings.is_clean, done.findings.words
    assert done.killed == 20
    assert done.by_chance >= 5
    assert done.deaths.total() >= 5
    assert {point.place.split()[0] for point in done.points} == {"commit", "file", "request"}
    found = done.findings
    assert min(found.captures, found.photos, found.submitted) > 0
