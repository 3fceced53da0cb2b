"""The practice server's own switches over HTTP, for another process or a person with curl.

    POST   /practice/faults   plan a fault: {"kind": "DROP_AFTER", "path_contains": "/captures", "times": 2}
                              or a share of all requests: {"random": {"share": 0.25, "kinds": ["TRUNCATED"]}}
    DELETE /practice/faults   forget all faults
    POST   /practice/clock    put the server's date wrong: {"off_s": 86400}
    POST   /practice/openapi  change the served openapi.json at a JSON pointer:
                              {"rename": "/components/schemas/CaptureCreate/properties/gtin", "to": "gtin14"}
                              {"remove": "/paths/~1scanner~1api~1v1~1resolve-url"}
                              {"replace": "/components/schemas/CaptureType/enum", "value": ["BARCODE"]}
    DELETE /practice/openapi  serve it unchanged again
    GET    /practice/state    all sessions with their captures and photos, and how many requests came

They need no key, and are neither counted against the limit nor noted in the journal.
"""

from dataclasses import fields
from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from sync.practice.answers import Answer, Problem, RefusedError, json_answer
from sync.practice.clock import ShiftedClock
from sync.practice.endpoint import Request
from sync.practice.faults import LOST_ANSWERS, Fault, Faults, Kind
from sync.practice.journal import Journal
from sync.practice.openapi import OpenApi
from sync.practice.schema import read_object
from sync.practice.state import State
from sync.practice.state_file import session_json

CONTROL: Final = "/practice/"
"""Paths that begin like this are switches and not part of the API."""

_FURTHEST_S: Final = 10 * 366 * 86_400.0
"""Ten years: further off, and dates leave what HTTP can say."""


class _RandomForm(BaseModel):
    model_config = ConfigDict(extra="forbid")

    share: float = 0.25
    kinds: tuple[Kind | Fault, ...] = LOST_ANSWERS
    seed: int = 1
    path_contains: str = ""
    method: str | None = None


class _ClockForm(BaseModel):
    model_config = ConfigDict(extra="forbid")

    off_s: Annotated[float, Field(ge=-_FURTHEST_S, le=_FURTHEST_S)]


class _DescribeForm(BaseModel):
    model_config = ConfigDict(extra="forbid")

    rename: str = ""
    to: str = ""
    remove: str = ""
    replace: str = ""
    value: object = None


class Control:
    """Serves the switches of one practice server."""

    def __init__(self, state: State, faults: Faults, journal: Journal, clock: ShiftedClock, openapi: OpenApi) -> None:
        self._clock = clock
        self._openapi = openapi
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
            case "POST", "clock":
                self._clock.off_s = _checked(_ClockForm, read_object(request.body)).off_s
            case "POST", "openapi":
                self._describe(read_object(request.body))
            case "DELETE", "openapi":
                self._openapi.restore()
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

    def _describe(self, body: dict[str, object]) -> None:
        form = _checked(_DescribeForm, body)
        try:
            match sorted(body):
                case ["rename", "to"]:
                    self._openapi.rename(form.rename, form.to)
                case ["remove"]:
                    self._openapi.remove(form.remove)
                case ["replace", "value"]:
                    self._openapi.replace(form.replace, form.value)
                case _:
                    raise RefusedError(Problem(422, "Say what to rename, remove or replace."))
        except ValueError as error:
            raise RefusedError(Problem(422, str(error))) from None

    def _state_value(self) -> dict[str, object]:
        return {
            "sessions": [session_json(session) for session in self._state.sessions()],
            "requests": self._journal.count,
        }


_F = TypeVar("_F", bound=BaseModel)


def _checked(form: type[_F], body: dict[str, object]) -> _F:
    try:
        return form.model_validate(body)
    except ValidationError as error:
        raise RefusedError(Problem(422, str(error))) from None


def _fault(body: dict[str, object]) -> Fault:
    unknown = set(body) - {field.name for field in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    return TypeAdapter(Fault).validate_python(body)
