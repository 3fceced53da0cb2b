"""The rate limit as a caller meets it, with a clock that is stepped."""

import pytest

from sync.practice.rules import Rules

NAMES = (
    "RateLimit-Policy",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
)
NOON = 1774958400  # 2026-03-31T12:00:00Z, where the stepped clock begins


def told(answer):
    return tuple(answer.headers[name] for name in NAMES)


def test_first_answer_describes_the_minute_in_both_old_and_new_headers(caller):
    policy = "300;w=60, 10000;w=86400"
    assert told(caller.whoami()) == (policy, "300", "299", "60", "300", "299", str(NOON + 60))


def test_refused_request_learns_when_to_come_back_and_then_passes(serve, clock):
    caller = serve(rules=Rules(per_minute=2))
    caller.whoami()
    clock.step(20.5)
    caller.whoami()
    refused = caller.whoami()
    assert (refused.status, refused.headers["Retry-After"], refused.headers["RateLimit-Remaining"]) == (429, "40", "0")
    assert refused.value["retry_after_seconds"] == 40
    assert (refused.value["error_code"], refused.value["retryable"]) == ("rate_limited", True)
    clock.step(40)
    assert caller.whoami().status == 200


def test_fixed_window_opens_with_its_first_request_and_forgets_everything_at_once(serve, clock):
    caller = serve(rules=Rules(per_minute=2, window="fixed"))
    caller.whoami()
    clock.step(59)
    caller.whoami()
    assert caller.whoami().status == 429
    clock.step(1)
    assert [caller.whoami().status for _ in range(3)] == [200, 200, 429]


def test_sliding_window_gives_back_one_request_at_a_time(serve, clock):
    caller = serve(rules=Rules(per_minute=2, window="sliding"))
    caller.whoami()
    clock.step(59)
    caller.whoami()
    assert caller.whoami().headers["Retry-After"] == "1"
    clock.step(1)
    assert [caller.whoami().status for _ in range(2)] == [200, 429]
    assert caller.whoami().headers["Retry-After"] == "59"


@pytest.mark.parametrize("window", ["fixed", "sliding"])
def test_headers_show_the_day_once_it_runs_out_before_the_minute(serve, clock, window):
    caller = serve(rules=Rules(per_minute=3, per_day=5, window=window))
    shown = []
    for _ in range(5):
        answer = caller.whoami()
        shown.append((answer.headers["RateLimit-Limit"], answer.headers["RateLimit-Remaining"]))
        clock.step(30)
    assert shown[0] == ("3", "2")
    assert shown[-1] == ("5", "0")
    refused = caller.whoami()
    assert (refused.status, refused.headers["Retry-After"]) == (429, str(86_400 - 150))


def test_refused_requests_are_not_counted_and_change_nothing(serve, clock):
    caller = serve(rules=Rules(per_minute=1, per_day=2))
    caller.whoami()
    for _ in range(5):
        assert caller.post("/sessions", {}).status == 429
    clock.step(60)
    assert caller.post("/sessions", {}).status == 201
    assert len(caller.server.state.sessions()) == 1
    assert [request.applied for request in caller.server.requests()] == [False] * 6 + [True]


def test_every_refusal_with_the_key_counts_and_none_without_it(caller):
    caller.whoami(key=None)
    caller.get("/no/such/path")
    caller.post("/sessions", raw=b"{")
    caller.whoami(key="csb_wrong")
    assert caller.whoami().headers["RateLimit-Remaining"] == "297"


@pytest.mark.parametrize("path", ["/sessions", "/captures/x", "/nowhere"])
def test_even_refusals_carry_date_and_limits(caller, path):
    answer = caller.get(path, key=None)
    assert answer.headers["Date"] == "Tue, 31 Mar 2026 12:00:00 GMT"
    assert told(answer)[1:3] == ("300", "300")


def test_limit_headers_can_be_those_of_the_newer_draft(serve):
    answer = serve(rules=Rules(headers="draft07")).whoami()
    assert answer.headers["RateLimit"] == '"default";r=299;t=60'
    assert answer.headers["RateLimit-Policy"] == '"default";q=300;w=60'
    assert "RateLimit-Limit" not in answer.headers
    assert "X-RateLimit-Limit" not in answer.headers


def test_limit_headers_can_be_the_oldest_alone(serve):
    answer = serve(rules=Rules(headers="x-only")).whoami()
    assert [name for name in NAMES if name in answer.headers] == list(NAMES[4:])


def test_limit_headers_can_be_missing_but_retry_after_stays(serve):
    caller = serve(rules=Rules(headers="none", per_minute=1))
    assert not set(NAMES) & set(caller.whoami().headers)
    assert caller.whoami().headers["Retry-After"] == "60"
