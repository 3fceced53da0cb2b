"""Reads an OpenAPI document that a stranger wrote: any part may be missing, of the wrong kind, or endless.

Nothing is fetched: only references within the document are followed, and only so deep.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from itertools import islice
from typing import Any

from sync.api.operations import SCANNER

_DEEPEST = 12
_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options"})
_PARAMETER = re.compile(r"\{[^{}]*\}")
_JSON, _FORM = "application/json", "multipart/form-data"
_MOST_READ = 20_000
"""Schemas that are read of one document: parts that hold each other would never end."""
_MOST_NAMES = 1_000
_LONGEST_NAME = 200
Node = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Schema:
    """What a JSON Schema allows, as far as the kiosk cares. ``values`` and limits are None when it says nothing."""

    properties: Mapping[str, Any] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    values: tuple[str, ...] | None = None
    longest: int | None = None
    most: int | None = None
    entry: Any = None
    """The schema of a list's items or of a map's values."""


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of the document. ``body`` and ``answer`` are None when it describes none."""

    query: Mapping[str, Any]
    required_parameters: frozenset[str]
    body: Any
    is_body_required: bool
    other_media: str
    answer: Any


class Description:
    """An OpenAPI document. ``paths`` are normalised: without the app's own part, parameters as ``{}``."""

    def __init__(self, document: Any) -> None:
        self._document = _node(document)
        info = _node(self._document.get("info"))
        self.title = f"{info.get('title', '')} {info.get('version', '')}".strip()
        self.paths = {normal(path): _node(item) for path, item in _named(self._document.get("paths")).items()}
        self._left = _MOST_READ

    @property
    def is_openapi(self) -> bool:
        """Whether it is such a document at all."""
        return isinstance(self._document.get("openapi"), str) and bool(self.paths)

    def methods(self, path: str) -> frozenset[str]:
        """The methods of a normalised path, in upper case."""
        item = self.resolve(self.paths.get(path))
        return frozenset(name.upper() for name in item if isinstance(name, str) and name in _METHODS)

    def call(self, method: str, path: str, *, is_form: bool) -> Call:
        """An operation that exists."""
        item = self.resolve(self.paths.get(path))
        operation = self.resolve(item.get(method.lower()))
        parameters = [self.resolve(one) for source in (item, operation) for one in _list(source.get("parameters"))]
        places = {str(one.get("name")): one for one in parameters if one.get("in") in {"query", "header", "cookie"}}
        request = self.resolve(operation.get("requestBody"))
        body, other = self._content(request, _FORM if is_form else _JSON)
        responses = _node(operation.get("responses"))
        success = next((responses[code] for code in responses if str(code).startswith("2")), None)
        return Call(
            query={name: one.get("schema") for name, one in places.items() if one.get("in") == "query"},
            required_parameters=frozenset(name for name, one in places.items() if one.get("required") is True),
            body=body,
            is_body_required=request.get("required") is True,
            other_media=other,
            answer=self._content(self.resolve(success), _JSON)[0],
        )

    def _content(self, node: Node, media: str) -> tuple[Any, str]:
        """The schema of a media type, and which other types stand in its place."""
        content = _node(node.get("content"))
        for name, one in content.items():
            if str(name).partition(";")[0].strip() == media:
                return _node(one).get("schema"), ""
        return None, ", ".join(map(str, content))

    def resolve(self, node: Any) -> Node:
        """Follow references within the document; rubbish becomes an empty node."""
        found = _node(node)
        for _ in range(_DEEPEST):
            reference = found.get("$ref")
            if not isinstance(reference, str):
                return found
            found = self._at(reference)
        return {}

    def schema(self, node: Any) -> Schema:
        """Everything that a schema and its parts say."""
        return self._schema(node, _DEEPEST)

    def _schema(self, node: Any, depth: int) -> Schema:
        found = self.resolve(node)
        self._left -= 1
        if depth == 0 or self._left < 0:
            return Schema()
        own = _own(found)
        allowed = reduce(_both, (self._schema(one, depth - 1) for one in _list(found.get("allOf"))[:10]), own)
        choices = [one for name in ("anyOf", "oneOf") for one in _list(found.get(name))[:10]]
        read = [self._schema(one, depth - 1) for one in choices if self.resolve(one).get("type") != "null"]
        return _both(allowed, reduce(_either, read)) if read else allowed

    def _at(self, reference: str) -> Node:
        node: Any = self._document
        if not reference.startswith("#/"):
            return {}
        for part in reference[2:].split("/"):
            node = _node(node).get(part.replace("~1", "/").replace("~0", "~"))
        return _node(node)


def normal(path: str) -> str:
    """A path without the app's own part, its parameters without their names."""
    return _PARAMETER.sub("{}", path.removeprefix(SCANNER))


def _own(node: Node) -> Schema:
    kind = node.get("type")
    listed = node.get("enum", [node["const"]] if "const" in node else None)
    entry = node.get("items") if "items" in node else node.get("additionalProperties")
    return Schema(
        properties=_named(node.get("properties")),
        required=frozenset(_texts(node.get("required"))),
        kinds=frozenset(_texts(kind if isinstance(kind, list) else [kind])) - {"null"},
        values=tuple(_texts(listed)) if isinstance(listed, list) else None,
        longest=_number(node.get("maxLength")),
        most=_number(node.get("maxItems", node.get("maxProperties"))),
        entry=entry if isinstance(entry, Mapping) else None,
    )


def _both(one: Schema, other: Schema) -> Schema:
    values = other.values if one.values is None else one.values
    if one.values is not None and other.values is not None:
        values = tuple(value for value in one.values if value in other.values)
    return Schema(
        properties={**one.properties, **other.properties},
        required=one.required | other.required,
        kinds=one.kinds or other.kinds,
        values=values,
        longest=min(_given(one.longest, other.longest), default=None),
        most=min(_given(one.most, other.most), default=None),
        entry=one.entry or other.entry,
    )


def _either(one: Schema, other: Schema) -> Schema:
    return Schema(
        properties={**one.properties, **other.properties},
        required=one.required & other.required,
        kinds=one.kinds | other.kinds if one.kinds and other.kinds else frozenset(),
        values=None if one.values is None or other.values is None else (*one.values, *other.values),
        longest=None if one.longest is None or other.longest is None else max(one.longest, other.longest),
        most=None if one.most is None or other.most is None else max(one.most, other.most),
        entry=one.entry or other.entry,
    )


def _given(*limits: int | None) -> Iterator[int]:
    return (limit for limit in limits if limit is not None)


def _node(value: Any) -> Node:
    return value if isinstance(value, Mapping) else {}


def _named(value: Any) -> dict[str, Any]:
    """The entries of an object, as many and with as long names as somebody may mean in earnest."""
    named = ((name, one) for name, one in _node(value).items() if isinstance(name, str) and len(name) <= _LONGEST_NAME)
    return dict(islice(named, _MOST_NAMES))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    return [one for one in _list(value)[:_MOST_NAMES] if isinstance(one, str)]


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
