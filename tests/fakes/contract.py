"""The contract, and answers held against it. It is OpenAPI 3.1, so its schemas are JSON Schema 2020-12."""

import re
from datetime import datetime
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from sync.practice.endpoint import SCANNER

CONTRACT = yaml.safe_load((Path(__file__).parents[1] / "contract" / "openapi-scanner.yaml").read_text())
WHERE = "urn:contract"
REGISTRY = Registry().with_resource(WHERE, DRAFT202012.create_resource(CONTRACT))
FORMATS = FormatChecker(formats=())


@FORMATS.checks("date-time", raises=ValueError)
def is_aware_date(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def check(schema, value):
    """Hold a value against a schema of the contract; its references point into the whole document."""
    absolute = yaml.safe_load(yaml.safe_dump(schema).replace("'#/", f"'{WHERE}#/").replace(": #/", f": {WHERE}#/"))
    Draft202012Validator(absolute, registry=REGISTRY, format_checker=FORMATS).validate(value)


def resolved(node):
    """Follow a reference to a response or a header."""
    while "$ref" in node:
        node = REGISTRY.resolver(WHERE).lookup(node["$ref"]).contents
    return node


def operation(method, path):
    for template, operations in CONTRACT["paths"].items():
        if re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), path) and method.lower() in operations:
            return operations[method.lower()]
    raise LookupError(f"{method} {path} is not in the contract")


def conforms(answer, method, path):
    """Hold status, headers and body of an answer against its operation."""
    responses = operation(method, SCANNER + path)["responses"]
    response = resolved(responses.get(str(answer.status)) or responses["2XX"])
    for name, header in response["headers"].items():
        schema = resolved(header)["schema"]
        value = answer.headers[name]
        assert value is not None, f"{name} is missing"
        check(schema, int(value) if schema["type"] == "integer" else value)
    media = answer.headers["Content-Type"].partition(";")[0]
    check(response["content"][media]["schema"], answer.value)
    return True
