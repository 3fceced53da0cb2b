"""The server's own description of itself, as every Closient app serves one: the contract, after the rules in force.

Parts of it can be renamed, removed or replaced on request, so that a client's contract check has something to find.
Only the words change by that, never what the server does.
"""

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from threading import Lock
from typing import Final

from sync.practice.endpoint import SCANNER, Call, Reply, Route
from sync.practice.rules import Rules

_CONTRACT: Final = "contract/openapi-scanner.json"
_WITH_OWN_ID: Final = ("Session", "SessionDetail", "Capture", "Photo")

Node = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Place:
    """One named thing in the document, and the list that says whether it is required, if there is one."""

    parent: Node
    name: str
    required: list[object] | None

    def rename(self, to: str) -> None:
        """Give it another name, in the list too."""
        self.parent[to] = self.parent.pop(self.name)
        if self.required is not None:
            self.required[:] = [to if one == self.name else one for one in self.required]

    def remove(self) -> None:
        """Take it out, of the list too."""
        del self.parent[self.name]
        if self.required is not None:
            self.required[:] = [one for one in self.required if one != self.name]

    def replace(self, value: object) -> None:
        """Put something else there."""
        self.parent[self.name] = copy.deepcopy(value)


_Change = tuple[str, Callable[[_Place], None]]
"""A JSON pointer (RFC 6901) and what is done there."""


class OpenApi:
    """The document and the changes asked for; safe to use from any thread."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._lock = Lock()
        self._changes: tuple[_Change, ...] = ()

    def rename(self, at: str, to: str) -> None:
        """Give what is at this JSON pointer another name, in ``required`` too. ValueError if nothing is there."""
        self._add((at, lambda place: place.rename(to)))

    def remove(self, at: str) -> None:
        """Leave out what is at this JSON pointer, from ``required`` too. ValueError if nothing is there."""
        self._add((at, _Place.remove))

    def replace(self, at: str, value: object) -> None:
        """Put something else at this JSON pointer. ValueError if nothing is there."""
        self._add((at, lambda place: place.replace(value)))

    def restore(self) -> None:
        """Forget all changes."""
        with self._lock:
            self._changes = ()

    def document(self, rules: Rules) -> Node:
        """Return the document as it is served now."""
        with self._lock:
            return _changed(rules, self._changes)

    def _add(self, change: _Change) -> None:
        with self._lock:
            changes = (*self._changes, change)
            _changed(self._rules, changes)
            self._changes = changes


def _changed(rules: Rules, changes: tuple[_Change, ...]) -> Node:
    document = _contract()
    _follow(document, rules)
    for at, change in changes:
        change(_find(document, at))
    return document


def _contract() -> Node:
    """Read the contract without its own remarks, which no server would serve."""
    text = files("sync.practice").joinpath(_CONTRACT).read_text(encoding="utf-8")
    contract: Node = json.loads(text, object_pairs_hook=_without_remarks)
    return contract


def _without_remarks(pairs: list[tuple[str, object]]) -> Node:
    return {name: value for name, value in pairs if not name.startswith("x-")}


def _follow(document: Node, rules: Rules) -> None:
    """Name the fields as the rules do."""
    schemas = "/components/schemas"
    for name in ("CaptureCreate", "ImageUpload"):
        _find(document, f"{schemas}/{name}/properties/session_short_id").rename(rules.session_field)
    for name in ("PhotoRegister", "Photo"):
        _find(document, f"{schemas}/{name}/properties/capture_short_id").rename(rules.capture_field)
    in_poll = "SessionPoll/properties/captures/items"
    for name in (*_WITH_OWN_ID, in_poll):
        properties = _find(document, f"{schemas}/{name}/properties/id").parent
        own_id = properties.pop("id")
        properties.update({field: own_id for field in rules.id_fields if field != "location"})


def _find(document: Node, pointer: str) -> _Place:
    """Return the place a pointer points at."""
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    owner: object = None
    node: object = document
    for step in steps[:-1]:
        owner, node = node, node.get(step) if isinstance(node, dict) else None
    if not steps or not isinstance(node, dict) or steps[-1] not in node:
        raise ValueError(f"the document has no {pointer!r}")
    has_fields = steps[-2:-1] == ["properties"] and isinstance(owner, dict)
    return _Place(node, steps[-1], owner.get("required") if has_fields and isinstance(owner, dict) else None)


def show(call: Call) -> Reply:
    """Show the document to anybody."""
    return Reply(200, call.openapi())


ROUTES = (Route("GET", f"{SCANNER}/openapi.json", show, is_public=True),)
