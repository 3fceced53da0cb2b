"""Is the host up, and may it be called? Pure transitions of ``kiosk.core.host.Host``.

A fault of the host pauses everything, without an attempt limit (promise P4), and every pause survives a restart
because it is kept as a row (promise P5).
"""

from dataclasses import replace

from kiosk.core.host import Host, LinkState
from kiosk.core.time import Instant, Wait
from sync import governor, policy

BASE_S = 2.0
CAP_S = 300.0
LEAST_HOLD_S = 1.0
"""A refusal that names no pause, or one that is over, must not become a flood of requests."""
BARRED_S = 300.0
"""A refused key is tried again after five minutes: keys are mended on the server too."""
DOUBTS_UNTIL_DOWN = 3
"""So many unreadable outcomes in a row are the host's fault and not one poison row's."""


def backoff_s(failures: int, jitter: float) -> float:
    """Full-jitter backoff: ``jitter`` in 0..1 of min(cap, base * 2^failures), never below half a second."""
    return max(0.5, jitter * min(CAP_S, BASE_S * 2.0 ** min(failures, 16)))


def blocked_s(host: Host, now: Instant) -> float:
    """Seconds until the host may be called again; 0 when it may be now."""
    if host.state is LinkState.UP or host.wait is None:
        return 0.0
    return host.wait.remaining_s(now)


def up(host: Host) -> Host:
    """The host answered as it should."""
    return replace(host, state=LinkState.UP, why="", failures=0, wait=None)


def down(host: Host, now: Instant, jitter: float, why: str) -> Host:
    """The host cannot be reached."""
    wait = Wait(now, backoff_s(host.failures, jitter))
    return replace(host, state=LinkState.DOWN, why=why, failures=host.failures + 1, wait=wait)


def doubtful(host: Host, now: Instant, jitter: float, why: str) -> Host:
    """An outcome could not be read; several in a row mean that the host is down."""
    if host.failures + 1 >= DOUBTS_UNTIL_DOWN:
        return down(host, now, jitter, why)
    return replace(host, state=LinkState.UP, why="", failures=host.failures + 1, wait=None)


def held(host: Host, now: Instant, wait_s: float, why: str) -> Host:
    """The server asked for a pause of ``wait_s``; a pause that still lasts longer is kept."""
    wait_s = max(wait_s, LEAST_HOLD_S)
    if host.state is LinkState.HELD and host.wait is not None and host.wait.remaining_s(now) > wait_s:
        return host
    return replace(host, state=LinkState.HELD, why=why, wait=Wait(now, wait_s))


def barred(host: Host, now: Instant, why: str) -> Host:
    """The key is refused: nothing changes state, everything waits."""
    return replace(host, state=LinkState.BARRED, why=why, wait=Wait(now, BARRED_S))


def asked_again(host: Host) -> Host:
    """A person asks to try now. Ends DOWN and BARRED pauses, never one that the server asked for."""
    if host.state in {LinkState.DOWN, LinkState.BARRED}:
        return replace(host, wait=None)
    return host


def after(
    host: Host,
    outcome: policy.Answer | policy.TransportFault,
    verdict: policy.Verdict,
    now: Instant,
    fleet_size: int,
    jitter: float,
) -> Host:
    """What one outcome says about the host: reachable or not, the pause it asks for, its limits."""
    if isinstance(outcome, policy.TransportFault):
        return (doubtful if outcome.was_sent else down)(host, now, jitter, outcome.why)
    host = governor.answered(host, outcome, now, fleet_size, jitter)
    asked = policy.hold_s(outcome, now.wall)
    if asked is not None:
        asked += governor.spread_s(host, fleet_size, jitter)
        return held(host, now, asked, f"The server asked for a pause of {asked:.0f} s")
    if isinstance(verdict, policy.Barred):
        return barred(host, now, verdict.why)
    if isinstance(verdict, policy.Doubtful):
        return (down if verdict.is_portal else doubtful)(host, now, jitter, verdict.why)
    if isinstance(verdict, policy.NotApplied) and verdict.is_host_fault:
        return down(host, now, jitter, verdict.why)
    return up(host)
