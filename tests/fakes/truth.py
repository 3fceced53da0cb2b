"""What must hold whatever happened: compares the kiosk's store with what the practice server keeps."""

from collections import Counter
from functools import cache
from pathlib import Path

import yaml
from fakes.kiosk import Kiosk
from jsonschema import Draft202012Validator

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from sync.practice.records import Session
from sync.practice.server import PracticeServer

_CONTRACT = Path(__file__).parent.parent / "contract" / "openapi-scanner.yaml"
SENT = {SessionState.SUBMITTED, SessionState.DONE}


def submitted_for(server: PracticeServer, session_id: str) -> list[Session]:
    """The submitted server sessions that were made for a session of the kiosk."""
    return [s for s in server.state.sessions() if s.submit_count and s.metadata.get("client_session") == session_id]


def assert_delivered_once(kiosk: Kiosk) -> None:
    """Promise P3: every session that has captures is submitted exactly once and holds each live one exactly once.

    A session that asks a person, because nobody can tell whether it was submitted, must have been so all the same.
    """
    for session in kiosk.sessions():
        live = [c for c in kiosk.captures(session.id) if c.state is not DeliveryState.SET_ASIDE]
        remote = submitted_for(kiosk.server, session.id)
        pictures = [p for p in kiosk.photos(session.id) if p.state is not DeliveryState.SET_ASIDE]
        if not live and not pictures:
            assert remote == []
            continue
        assert session.state in SENT or session.attention, session
        assert [s.submit_count for s in remote] == [1]
        held = Counter((c.metadata["client_id"], c.raw_value) for c in remote[0].captures)
        assert held == Counter((c.id, c.code.text) for c in live)
        assert {c.state for c in live} <= {DeliveryState.DELIVERED}
        shown = [(p.metadata["client_id"], p.sha256, p.size, p.photo_type) for p in remote[0].photos]
        assert Counter(shown) == Counter((p.id, p.sha256, p.size, p.image_type) for p in pictures)
        assert {p.state for p in pictures} <= {DeliveryState.DELIVERED}


def assert_bodies_follow_the_contract(server: PracticeServer) -> None:
    """Every body that was ever sent is one that the contract allows."""
    for request in server.requests():
        if request.method == "POST" and request.path.endswith("/sessions"):
            _schema("SessionCreate").validate(request.body)
        if request.method == "POST" and request.path.endswith("/captures"):
            _schema("CaptureCreate").validate(request.body)
        if request.method == "POST" and request.path.endswith("/photos"):
            _schema("PhotoRegister").validate(request.body)
        if request.method == "POST" and request.path.endswith("/reorder"):
            _schema("PhotoReorder").validate(request.body)


@cache
def _schema(name: str) -> Draft202012Validator:
    contract = yaml.safe_load(_CONTRACT.read_text(encoding="utf-8"))
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": contract["components"]})
