"""The practice server's own switches over HTTP, for another process or a person with curl.

    POST   /practice/faults   plan a fault: {"kind": "DROP_AFTER", "path_contains": "/captures", "times": 2}
                              or a share of all requests: {"random": {"share": 0.25, "kinds": ["TRUNCATED"]}}
    DELETE /practice/faults   forget all faults
    GET    /practice/state    all sessions with their captures, and how many requests came

They need no key, and are neither counted against the limit nor noted in the journal.
"""

from dataclasses import fields
from typing import Final

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from sync.practice.answers import Answer, Problem, RefusedError, json_answer
from sync.practice.endpoint import Request
from sync.practice.faults import LOST_ANSWERS, Fault, Faults, Kind
from sync.practice.journal import Journal
from sync.practice.schema import read_object
from sync.practice.state import State
from sync.practice.state_file import session_json

CONTROL: Final = "/practice/"
"""Paths that begin like this are switches and not part of the API."""


class _RandomForm(BaseModel):
    model_config = ConfigDict(extra="forbid")

    share: float = 0.25
    kinds: tuple[Kind | Fault, ...] = LOST_ANSWERS
    seed: int = 1
    path_contains: str = ""
    method: str | None = None


class Control:
    """Serves the switches of one practice server."""

    def __init__(self, state: State, faults: Faults, journal: Journal) -> None:
        self._state = state
        self._faults = faults
        self._journal = journal

    def serve(self, request: Request) -> Answer:
        """Throw a switch, or refuse."""
        if request.unreadable:
            raise RefusedError(request.unreadable)
        match request.method, request.path.removeprefix(CONTROL):
            case "POST", "faults":
                self._plan(read_object(request.body))
            case "DELETE", "faults":
                self._faults.clear()
            case "GET", "state":
                return json_answer(200, self._state_value())
            case _:
                raise RefusedError(Problem(404, "There is no such switch."))
        return json_answer(200, {"planned": len(self._faults.planned())})

    def _plan(self, body: dict[str, object]) -> None:
        try:
            if set(body) == {"random"}:
                form = _RandomForm.model_validate(body["random"])
                self._faults.random(form.share, form.kinds, form.seed, form.path_contains, form.method)
            else:
                self._faults.add(_fault(body))
        except (ValidationError, ValueError) as error:
            raise RefusedError(Problem(422, str(error))) from None

    def _state_value(self) -> dict[str, object]:
        return {
            "sessions": [session_json(session) for session in self._state.sessions()],
            "requests": self._journal.count,
        }


def _fault(body: dict[str, object]) -> Fault:
    unknown = set(body) - {field.name for field in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    return TypeAdapter(Fault).validate_python(body)
