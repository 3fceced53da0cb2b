"""Closing a connection while it is used on another thread: the call ends at once, and no socket is left behind."""

import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from sync.api import PresignedUpload, ScannerApi, ServerAddress
from sync.policy import TransportFault
from sync.practice.faults import Fault, Kind

PATIENCE_S = 5.0


@pytest.fixture
def api(server) -> ScannerApi:
    return ScannerApi(ServerAddress(server.url, server.key, read_timeout_s=60.0))


def test_a_call_that_waits_for_its_answer_ends_at_once(server, api):
    server.faults.add(Fault(Kind.DELAY, seconds=60.0))
    with ThreadPoolExecutor(1) as thread:
        asking = thread.submit(api.who_am_i)
        assert server.wait_for_requests(1)
        api.close()
        with pytest.raises(TransportFault) as fault:
            asking.result(PATIENCE_S)
    assert fault.value.was_sent
    server.faults.release()


def test_a_connection_that_is_made_meanwhile_is_closed_with_the_rest(api, monkeypatch):
    connect, made = socket.create_connection, []

    def closed_meanwhile(*place, **how):
        made.append(connect(*place, **how))
        api.close()
        return made[-1]

    monkeypatch.setattr(socket, "create_connection", closed_meanwhile)
    with pytest.raises(TransportFault):
        api.who_am_i()
    assert [one.fileno() for one in made] == [-1]


def test_an_upload_that_begins_too_late_makes_no_connection(api, tmp_path, monkeypatch):
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    api.close()
    monkeypatch.setattr(socket, "create_connection", lambda *_place, **_how: pytest.fail("it connects"))
    for late in (
        lambda: api.upload_photo(PresignedUpload("http://127.0.0.1:9/", {}, "k", 60.0), photo),
        api.who_am_i,
    ):
        with pytest.raises(TransportFault) as fault:
            late()
        assert not fault.value.was_sent
