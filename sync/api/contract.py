"""Does a server describe itself as the kiosk knows it? Compares its OpenAPI document with the table of operations.

Breaking is what makes a call of the kiosk fail or an answer unreadable; the rest is worth knowing. Also learned: names
that the documentation leaves open (API page, section 5). Pure: a document goes in, differences in plain words come out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from typing import Any

from kiosk.core.inert import inert
from sync.api.operations import CREATE_CAPTURE, ID_NAMES, OPERATIONS, SESSION_NAMES, Field, Operation
from sync.api.schema import Call, Description, Schema, normal

_LIKE = 0.7
_IS_SETTING = re.compile(r"[a-z_]{1,40}")
"""What ``session_field`` may be in the settings; nothing else of a stranger is offered for copying."""
_MOST = 200
"""Differences that are told: whoever has more speaks of another API."""
_WIDER = {"integer": {"integer", "number"}}


class Gravity(StrEnum):
    """How much a difference matters."""

    BREAKS = "breaks"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as the kiosk knows it. The sentence is inert; ``field`` is empty for a whole call."""

    gravity: Gravity
    operation: str
    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came out. ``learned``: settings of the kiosk and the value that the server's description gives them."""

    title: str
    differences: tuple[Difference, ...]
    learned: dict[str, str]

    @property
    def is_broken(self) -> bool:
        """Whether something of the kiosk will not work with this server."""
        return any(difference.gravity is Gravity.BREAKS for difference in self.differences)


def compare(
    document: Any, session_field: str = SESSION_NAMES[0], operations: Sequence[Operation] = OPERATIONS
) -> Comparison | None:
    """Compare a server's description with what the kiosk does; None when it is no OpenAPI document.

    ``session_field`` is the name that the settings give the session's field in POST /captures.
    """
    described = Description(document)
    if not described.is_openapi:
        return None
    ours = (_with_own_name(operation, session_field) for operation in operations)
    found = islice((one for operation in ours for one in _operation(described, operation)), _MOST)
    return Comparison(inert(described.title, 80), tuple(found), _learned(described))


def _with_own_name(operation: Operation, session_field: str) -> Operation:
    names = (session_field, *(name for name in SESSION_NAMES if name != session_field))
    sends = tuple(replace(one, names=names) if one.names == SESSION_NAMES else one for one in operation.sends)
    return replace(operation, sends=sends)


def _operation(described: Description, operation: Operation) -> Iterator[Difference]:
    path = normal(operation.path)
    methods = described.methods(path)
    if operation.method not in methods:
        yield _tell(operation, "", _missing(described, operation, path, methods))
        return
    call = described.call(operation.method, path, is_form=operation.is_form)
    yield from _query(described, operation, call)
    yield from _body(described, operation, call)
    if operation.reads:
        yield from _answer(described, operation, call)


def _missing(described: Description, operation: Operation, path: str, methods: frozenset[str]) -> str:
    if methods:
        return f"The server takes {', '.join(sorted(methods))} there, the kiosk sends {operation.method}."
    others = [other for other in described.paths if operation.method in described.methods(other)]
    known = {normal(one.path) for one in OPERATIONS}
    like = get_close_matches(path, [other for other in others if other not in known], 1, _LIKE)
    return f"The server has no such path{f'; it may be {like[0]} now' if like else ''}."


def _query(described: Description, operation: Operation, call: Call) -> Iterator[Difference]:
    schema = Schema(properties=call.query, required=frozenset(call.query) & call.required_parameters)
    yield from _sent(described, operation, operation.query, schema)
    for name in sorted(call.required_parameters - set(call.query)):
        yield _tell(operation, name, f"The server demands the header or cookie {name}, which the kiosk does not send.")


def _body(described: Description, operation: Operation, call: Call) -> Iterator[Difference]:
    if not operation.sends:
        if call.is_body_required:
            yield _tell(operation, "", "The server demands a body, and the kiosk sends none.")
        return
    if call.body is None:
        other = f": it takes {call.other_media}" if call.other_media else ""
        yield _tell(operation, "", f"The server does not describe the body that the kiosk sends{other}.")
        return
    yield from _sent(described, operation, operation.sends, described.schema(call.body))


def _sent(
    described: Description, operation: Operation, fields: tuple[Field, ...], schema: Schema
) -> Iterator[Difference]:
    known = {name for one in fields for name in one.names}
    strange = [name for name in schema.properties if name not in known]
    for one in fields:
        name = next((name for name in one.names if name in schema.properties), None)
        if name is None:
            yield _tell(operation, one.name, f"The server does not know this field{_perhaps(one, strange, schema)}.")
            continue
        if name != one.name:
            yield _note(operation, one.name, f"The server calls this field {name}; the kiosk tries that name too.")
        if name in schema.required and not one.is_needed:
            yield _tell(operation, name, "The server demands this field, which the kiosk sends only when it has it.")
        yield from _fits(operation, replace(one, names=(name,)), described, described.schema(schema.properties[name]))
    for name in sorted(schema.required - known):
        yield _tell(operation, name, "The server demands this field, which the kiosk does not send.")


def _fits(operation: Operation, sent: Field, described: Description, schema: Schema) -> Iterator[Difference]:
    """Whether the server takes every value of a field that the kiosk may send."""
    yield from _kind(operation, sent, schema)
    gone = [value for value in sent.values if schema.values is not None and value not in schema.values]
    if gone:
        yield _tell(operation, sent.name, f"The server does not take {', '.join(gone)} here.")
    inside = described.schema(schema.entry) if sent.kind == "object" else schema
    limits = (("characters", inside.longest, sent.longest), ("entries", schema.most, sent.most))
    for what, theirs, ours in limits:
        if theirs is None or ours is None or theirs == ours:
            continue
        if theirs < ours:
            yield _tell(operation, sent.name, f"The server takes {theirs} {what} here, the kiosk sends up to {ours}.")
        else:
            yield _note(operation, sent.name, f"The server takes {theirs} {what} here now; the kiosk knows of {ours}.")


def _answer(described: Description, operation: Operation, call: Call) -> Iterator[Difference]:
    schema = described.schema(call.answer)
    if operation.is_list:
        paged = schema.properties.get("data")
        if paged is not None:
            yield _note(operation, "", "The server answers in pages; the kiosk reads one after the other.")
            schema = described.schema(paged)
        schema = described.schema(schema.entry)
    if not schema.properties:
        yield _note(operation, "", "The server does not describe its answer.")
        return
    yield from _read(described, operation, operation.reads, schema)


def _read(
    described: Description, operation: Operation, fields: tuple[Field, ...], schema: Schema, inside: str = ""
) -> Iterator[Difference]:
    known = {name for one in fields for name in one.names}
    strange = [name for name in schema.properties if name not in known]
    for one in fields:
        name = next((name for name in one.names if name in schema.properties), None)
        label = f"{inside}{one.name}"
        if name is None and one.names == ID_NAMES:
            words = ", ".join(ID_NAMES)
            yield _note(operation, label, f"No own id is described; the kiosk looks for {words} and in Location.")
        elif name is None:
            gravity = Gravity.BREAKS if one.is_needed else Gravity.NOTE
            perhaps = _perhaps(one, strange, schema)
            yield Difference(gravity, operation.title, label, f"The answer does not hold this field{perhaps}.")
        else:
            part = described.schema(schema.properties[name])
            labelled = replace(one, names=(f"{inside}{name}",))
            yield from _kind(operation, labelled, part)
            yield from _values(operation, labelled, part)
            if one.parts and part.entry is not None:
                yield from _read(described, operation, one.parts, described.schema(part.entry), f"{name}[].")


def _kind(operation: Operation, one: Field, schema: Schema) -> Iterator[Difference]:
    if schema.kinds and not schema.kinds & _WIDER.get(one.kind, {one.kind}):
        kinds = ", ".join(sorted(schema.kinds))
        yield _tell(operation, one.name, f"For the server this field is of kind {kinds}, for the kiosk {one.kind}.")


def _values(operation: Operation, one: Field, schema: Schema) -> Iterator[Difference]:
    """Values that an answer may hold; either case is read. Old ones gone and new ones come: they were renamed."""
    if not one.values or schema.values is None:
        return
    theirs, ours = {value.casefold() for value in schema.values}, {value.casefold() for value in one.values}
    new = [value for value in schema.values if value.casefold() not in ours]
    gone = [value for value in one.values if value.casefold() not in theirs]
    if new and gone:
        words = f"The server says {', '.join(new)} where the kiosk knows {', '.join(gone)}."
        yield _tell(operation, one.name, words)
    elif new:
        yield _note(operation, one.name, f"The server may say {', '.join(new)}, which the kiosk does not know.")
    elif gone:
        yield _note(operation, one.name, f"The server no longer says {', '.join(gone)}.")


def _perhaps(missing: Field, strange: Sequence[str], schema: Schema) -> str:
    like = _like(missing, strange, schema)
    return f"; it may be called {like} now" if like else ""


def _like(missing: Field, strange: Sequence[str], schema: Schema) -> str:
    """A field that the kiosk does not know and that may be the missing one under a new name."""
    close = get_close_matches(missing.name, strange, 1, _LIKE)
    demanded = [name for name in strange if name in schema.required]
    return close[0] if close else demanded[0] if len(demanded) == 1 and missing.is_needed else ""


def _learned(described: Description) -> dict[str, str]:
    """The settings that the description fills."""
    path = normal(CREATE_CAPTURE.path)
    if CREATE_CAPTURE.method not in described.methods(path):
        return {}
    body = described.schema(described.call(CREATE_CAPTURE.method, path, is_form=False).body)
    name = next((name for name in SESSION_NAMES if name in body.properties), None)
    if name is None:
        known = {one for field in CREATE_CAPTURE.sends for one in field.names}
        name = _like(CREATE_CAPTURE.sends[0], [one for one in body.properties if one not in known], body)
    return {"session_field": name} if _IS_SETTING.fullmatch(name) else {}


def _tell(operation: Operation, field: str, sentence: str) -> Difference:
    return Difference(Gravity.BREAKS, operation.title, inert(field, 60), inert(sentence, 300))


def _note(operation: Operation, field: str, sentence: str) -> Difference:
    return Difference(Gravity.NOTE, operation.title, inert(field, 60), inert(sentence, 300))
