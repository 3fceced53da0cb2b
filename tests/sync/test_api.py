"""What goes over the wire, and what comes back when there is no answer."""

import base64
import json

import pytest
from fakes.truth import assert_bodies_follow_the_contract, assert_delivered_once

from kiosk.core.aim import code_of_scan
from kiosk.core.codes import Code, Symbology, code_of_bytes, code_of_text
from kiosk.core.events import Source
from sync.api import ScannerApi, ServerAddress
from sync.policy import TransportFault
from sync.practice.faults import Fault, Kind


def test_the_key_is_never_shown(server):
    assert server.key not in repr(ServerAddress(server.url, server.key))


def test_who_am_i_checks_the_key(server):
    for key, status in ((server.key, 200), ("csb_wrong", 401)):
        api = ScannerApi(ServerAddress(server.url, key))
        assert api.who_am_i().status == status
        api.close()


def test_a_server_that_is_not_there_was_certainly_not_reached(server):
    api = ScannerApi(ServerAddress(server.url, server.key))
    server.stop()
    with pytest.raises(TransportFault) as fault:
        api.get_session("x")
    assert not fault.value.was_sent
    assert server.key not in str(fault.value)
    api.close()


def test_an_answer_that_does_not_come_in_time_proves_nothing(server):
    api = ScannerApi(ServerAddress(server.url, server.key, read_timeout_s=0.1))
    server.faults.add(Fault(Kind.DELAY, seconds=60.0))
    with pytest.raises(TransportFault) as fault:
        api.get_session("x")
    assert fault.value.was_sent
    assert "in time" in fault.value.why
    server.faults.release()
    api.close()


HOSTILE = [
    Code(
        "https://example.com/01/04006381333931/10/LOT7", b"https://example.com/01/04006381333931/10/LOT7", Symbology.QR
    ),
    Code("]C10104006381333931" + "10" + "L" * 20, b"x", Symbology.CODE128),
    Code('"}{\x1b[31m\u202e\u2028', b"y", Symbology.QR),
    Code("é" * 500, b"\xe9" * 500, Symbology.QR),
    code_of_text("\udcff\udcfe"),
    Code("../../admin?x=1#", b"../../admin?x=1#", Symbology.QR),
    Code("73513537", b"73513537", Symbology.EAN8),
]


def test_hostile_codes_arrive_as_they_are_in_bodies_that_follow_the_contract(kiosk, server):
    kiosk.station.open_session('Delivery "\x1b[31m" \u202e')
    for code in HOSTILE:
        kiosk.station.accept(code, Source.GUN, 0.0).result()
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_bodies_follow_the_contract(server)
    link = server.state.sessions()[0].captures[0]
    assert link.gtin == "04006381333931"
    assert json.loads(json.dumps(dict(link.gs1_dl_data))) == {"01": "04006381333931", "10": "LOT7"}


def test_what_was_read_travels_whole(kiosk, server):
    raw = bytes(range(1, 256)) * 2
    codes = [
        code_of_scan("]C10104006381333931" + "10LOT7\x1d" + "17271331"),
        code_of_scan("]Q1https://example.com/01/04006381333932"),
        code_of_bytes(raw[:500], Symbology.QR, aim="]Q1"),
        code_of_text("LOC-A12-03"),
    ]
    kiosk.station.open_session("Delivery")
    for code in codes:
        kiosk.station.accept(code, Source.GUN, 0.0).result()
    kiosk.station.finish()
    kiosk.drain()
    assert_delivered_once(kiosk)
    assert_bodies_follow_the_contract(server)
    case, link, binary, plain = server.state.sessions()[0].captures
    assert (case.gtin, case.metadata["symbology"]) == ("04006381333931", "Code 128")
    assert case.metadata["symbology_identifier"] == "]C1"
    assert {name: value for name, value in case.metadata.items() if name.startswith("ai_")} == {
        "ai_01": "04006381333931",
        "ai_10": "LOT7",  # the date that no calendar has stays in the raw value alone
    }
    assert (link.gtin, link.gs1_dl_data, link.raw_value) == ("", None, codes[1].text)
    parts = [binary.metadata[name] for name in ("raw_b64", "raw_b64_2")]
    assert base64.b64decode("".join(parts)) == raw[:500]
    assert binary.raw_value == codes[2].text
    assert "symbology_identifier" not in plain.metadata


def test_a_poison_row_does_not_make_the_next_ones_use_the_wrong_field(kiosk, server):
    for _ in range(2):
        server.faults.add(Fault(Kind.STATUS, "/captures", status=422))
    kiosk.scan("A", "B", "C")
    kiosk.drain()
    posts = [r for r in server.requests() if r.path.endswith("/captures")]
    assert [r.status for r in posts] == [422, 422, 201]
