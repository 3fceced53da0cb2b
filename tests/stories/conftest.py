"""Every story ends with a look at the journal: whatever the kiosk asked in it, the contract must know."""

from collections.abc import Callable, Iterator

import pytest
from fakes.contract import check, operation

from sync.practice.endpoint import SCANNER
from sync.practice.journal import Received
from sync.practice.server import PracticeServer


@pytest.fixture
def practice(practice: Callable[..., PracticeServer]) -> Iterator[Callable[..., PracticeServer]]:
    """Start a practice server with these rules; its journal is held against the contract when the story is over."""
    started: list[PracticeServer] = []

    def start(**rules: object) -> PracticeServer:
        started.append(practice(**rules))
        return started[-1]

    yield start
    for server in started:
        for request in server.requests():
            hold_against_the_contract(request)


def hold_against_the_contract(request: Received) -> None:
    """Raises when the contract has no such operation, or does not allow such a body."""
    if not request.path.startswith(SCANNER) or request.path.endswith("/openapi.json"):
        return  # uploads go to another host; the contract does not describe itself
    wanted = operation(request.method, request.path).get("requestBody", {}).get("content", {}).get("application/json")
    if wanted is None:
        return
    body = dict(request.body or {})
    if "session_public_id" in body:  # older pages call the reference so; the kiosk learns it
        body["session_short_id"] = body.pop("session_public_id")
    check(wanted["schema"], body)


@pytest.fixture
def hold() -> Callable[[Received], None]:
    """The check itself."""
    return hold_against_the_contract
