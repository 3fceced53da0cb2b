"""Key, token and cookie."""

import pytest

from sync.practice.rules import PRACTICE_BEARER, PRACTICE_COOKIE, Rules

WAYS = [
    {"X-API-Key": Rules().key},
    {"Authorization": f"Bearer {PRACTICE_BEARER}"},
    {"Authorization": f"bearer {PRACTICE_BEARER}"},
    {"Cookie": f"other=1; sessionid={PRACTICE_COOKIE}"},
    {"X-API-Key": "csb_wrong", "Authorization": f"Bearer {PRACTICE_BEARER}"},
]
NO_WAYS = [
    {},
    {"Authorization": "Bearer wrong"},
    {"Authorization": PRACTICE_BEARER},
    {"Authorization": f"Basic {PRACTICE_BEARER}"},
    {"Cookie": "sessionid=wrong"},
    {"Cookie": f"session={PRACTICE_COOKIE}"},
    {"Cookie": "=;=,"},
    {"Cookie": "a/b=1"},
    {"X-API-Key": PRACTICE_BEARER},
]


@pytest.mark.parametrize("headers", WAYS, ids=str)
def test_each_way_opens_the_door_and_counts_against_the_one_limit(caller, headers):
    answer = caller.whoami(key=None, headers=headers)
    assert answer.status == 200
    assert answer.headers["RateLimit-Remaining"] == "299"


@pytest.mark.parametrize("headers", NO_WAYS, ids=str)
def test_anything_else_does_not(caller, headers):
    answer = caller.whoami(key=None, headers=headers)
    assert (answer.status, answer.value["error_code"]) == (401, "unauthorized")
    assert answer.headers["RateLimit-Remaining"] == "300"


def test_token_and_cookie_can_be_set(serve):
    caller = serve(rules=Rules(bearer="t", cookie="c"))
    assert caller.whoami(key=None, headers={"Authorization": "Bearer t"}).status == 200
    assert caller.whoami(key=None, headers={"Cookie": "sessionid=c"}).status == 200
    assert caller.whoami(key=None, headers={"Cookie": f"sessionid={PRACTICE_COOKIE}"}).status == 401


def test_browser_session_has_no_key_and_has_to_name_its_organisation(caller):
    cookie = {"Cookie": f"sessionid={PRACTICE_COOKIE}"}
    assert caller.whoami(key=None, headers=cookie).value["api_key"] is None
    assert caller.whoami().value["api_key"]["role"] == "editor"
    refused = caller.post("/sessions", {}, key=None, headers=cookie)
    assert refused.status == 422
    assert "organization_short_id" in refused.value["detail"]
    body = {"organization_short_id": "PracticePracticePracti"}
    assert caller.post("/sessions", body, key=None, headers=cookie).status == 201
