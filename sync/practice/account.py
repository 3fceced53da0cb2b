"""The cheap key check: who am I?"""

from typing import Final

from sync.practice.endpoint import Call, Reply, Route

_SINCE: Final = "2026-01-01T00:00:00Z"


def whoami(_call: Call) -> Reply:
    """Identify the caller; whoever gets here holds the one valid key."""
    value: dict[str, object] = {
        "user_id": 1,
        "email": "practice@example.com",
        "organizations": [{"id": "PracticePracticePracti", "name": "Practice"}],
        "metadata": {},
        "api_key": {
            "id": "PracticeKeyPracticeKey",
            "role": "editor",
            "description": "Practice server",
            "created": _SINCE,
            "metadata": {},
        },
    }
    return Reply(200, value)


ROUTES = (Route("GET", "/account/api/v1/whoami", whoami),)
