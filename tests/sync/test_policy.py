"""What an answer means: what proves 'not applied', and what proves nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync import policy
from sync.policy import Answer, Doubtful, NotApplied, TransportFault, judge, own_id, words_of

PROBLEM = {"type": "about:blank", "title": "Asked for", "detail": "It is so."}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, {}, policy.Accepted),
        (201, {"id": "x"}, policy.Accepted),
        (200, None, policy.Doubtful),
        (201, [1], policy.Doubtful),
        (204, None, policy.Doubtful),
        (302, {}, policy.Doubtful),
        (302, None, policy.Doubtful),
        (400, PROBLEM, policy.Refused),
        (401, None, policy.Barred),
        (403, PROBLEM, policy.Barred),
        (404, PROBLEM, policy.Gone),
        (404, None, policy.Doubtful),
        (407, None, policy.NotApplied),
        (408, PROBLEM, policy.Doubtful),
        (409, PROBLEM, policy.Conflict),
        (410, PROBLEM, policy.Gone),
        (413, PROBLEM, policy.Refused),
        (422, PROBLEM, policy.Refused),
        (429, None, policy.NotApplied),
        (500, PROBLEM, policy.Doubtful),
        (502, None, policy.Doubtful),
        (599, PROBLEM, policy.Doubtful),
    ],
)
def test_verdicts(status, body, kind):
    assert isinstance(judge(Answer(status, {}, body)), kind)


def test_only_a_request_that_never_left_is_known_not_to_be_applied():
    assert judge(TransportFault("refused", was_sent=False)) == NotApplied("refused", is_host_fault=True)
    assert judge(TransportFault("broke off", was_sent=True)) == Doubtful("broke off")


def test_a_throttled_host_is_up_but_a_proxys_sign_in_is_a_fault_of_the_host():
    throttled, proxied = judge(Answer(429)), judge(Answer(407))
    assert isinstance(throttled, NotApplied)
    assert not throttled.is_host_fault
    assert isinstance(proxied, NotApplied)
    assert proxied.is_host_fault


@pytest.mark.parametrize(("status", "body"), [(200, None), (404, None), (302, {"a": 1})])
def test_what_is_no_api_is_a_portal(status, body):
    verdict = judge(Answer(status, {}, body))
    assert isinstance(verdict, Doubtful)
    assert verdict.is_portal


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (PROBLEM, "It is so. (422)"),
        ({"title": "Asked for"}, "Asked for (422)"),
        ({"detail": "", "title": "  "}, "The server answered 422"),
        ({"error": {"code": "BAD", "message": "No.", "details": None}}, "No. (422)"),
        ({"error": {"message": "No.", "details": [{"field": "gtin", "message": "odd"}, 5]}}, "No.; gtin: odd (422)"),
        ({"error": {"code": "BAD"}}, "BAD (422)"),
        ({"error": {"message": "No.", "details": 5}}, "No. (422)"),
        ({"error": "Invalid key"}, "Invalid key (422)"),
        ({"detail": [{"loc": ["body", "gtin"], "msg": "odd"}, "x"]}, "body.gtin: odd (422)"),
        ({"detail": [{"loc": 5, "msg": None}, {}]}, "The server answered 422"),
        ({"detail": {"a": 1}}, "The server answered 422"),
        (None, "The server answered 422"),
        ({"detail": "a\x1b[2Jb\u202ec"}, "a␛[2Jb�c (422)"),
    ],
)
def test_the_servers_words_in_every_envelope(body, words):
    assert words_of(Answer(422, {}, body)) == words


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
bodies = st.dictionaries(st.sampled_from(["detail", "title", "error", "id", "retry_after_seconds"]), json_values)
envelopes = bodies | st.builds(
    lambda inner: {"error": inner}, st.dictionaries(st.sampled_from(["code", "message", "details"]), json_values)
)


@given(st.integers(100, 599), st.one_of(json_values, envelopes))
def test_no_body_breaks_the_judge(status, body):
    answer = Answer(status, {}, body)
    judge(answer)
    assert 0 < len(words_of(answer)) <= 300


@pytest.mark.parametrize(
    ("body", "location", "found"),
    [
        ({"id": "abc"}, None, "abc"),
        ({"short_id": "abc"}, None, "abc"),
        ({"public_id": "abc"}, None, "abc"),
        ({"uuid": "0b7a5b0e-7c84-4a53-8a55-5d6b3a0e52f4"}, None, "0b7a5b0e-7c84-4a53-8a55-5d6b3a0e52f4"),
        ({"id": 17, "short_id": "abc"}, None, "abc"),
        ({"id": "../admin", "short_id": "abc"}, None, "abc"),
        ({}, "/scanner/api/v1/sessions/abc", "abc"),
        ({}, "https://www.closient.com/scanner/api/v1/sessions/abc/?x=1", "abc"),
        (None, "abc", "abc"),
        ({}, "/scanner/api/v1/sessions/..%2Fadmin", None),
        ({}, None, None),
        ({"id": ""}, "", None),
        ({"id": "x" * 65}, None, None),
    ],
)
def test_the_own_id_under_every_known_name(body, location, found):
    headers = {} if location is None else {"location": location}
    assert own_id(Answer(201, headers, body)) == found


@given(json_values, st.text(max_size=40))
def test_an_id_can_always_stand_in_a_path(body, location):
    found = own_id(Answer(201, {"location": location}, {"id": body}))
    assert found is None or (found.isascii() and "/" not in found and "." not in found and "%" not in found)
