"""The cheap key check: who am I?"""

from typing import Final

from sync.practice.endpoint import Call, Reply, Route

_KEY: Final = {
    "id": "PracticeKeyPracticeKey",
    "role": "editor",
    "description": "Practice server",
    "created": "2026-01-01T00:00:00Z",
    "metadata": {},
}


def whoami(call: Call) -> Reply:
    """Identify the caller; whoever gets here is the one caller there is. A browser session has no key."""
    value: dict[str, object] = {
        "user_id": 1,
        "email": "practice@example.com",
        "organizations": [{"id": "PracticePracticePracti", "name": "Practice"}],
        "metadata": {},
        "api_key": None if call.by_cookie else dict(_KEY),
    }
    return Reply(200, value)


ROUTES = (Route("GET", "/account/api/v1/whoami", whoami),)
