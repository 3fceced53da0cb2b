"""The check that follows every story must itself notice what is wrong."""

from dataclasses import replace

import pytest
from fakes.contract import operation
from jsonschema import ValidationError

from sync.practice.endpoint import SCANNER


def test_a_capture_with_a_field_that_the_contract_does_not_know_is_noticed(kiosk, server, hold):
    kiosk.scan("A")
    kiosk.drain()
    sent = next(r for r in server.requests() if r.path.endswith("/captures"))
    hold(sent)
    with pytest.raises(ValidationError):
        hold(replace(sent, body={**sent.body, "capture_type": "GUESS"}))
    with pytest.raises(LookupError):
        hold(replace(sent, path=f"{SCANNER}/nowhere"))


def test_the_operations_of_a_delivery_have_bodies_to_check():
    for path in ("/sessions", "/captures"):
        assert "application/json" in operation("POST", SCANNER + path)["requestBody"]["content"]
