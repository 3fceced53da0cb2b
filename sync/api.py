"""Closient's Scanner API over HTTP: one method per call. The only module that knows URLs and httpx.

Nothing is retried here: whether a call may be repeated is decided by ``sync.plan`` from what the store knows. One
long-lived client, because a new one costs 20 ms for its TLS context; ``retries=0``, because a repeat below our sight
could double a capture. Used by the courier's thread only; ``close`` may be called from any thread.
"""

import base64
import json
import platform
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from kiosk import __version__
from kiosk.core.codes import Code
from kiosk.core.work import CaptureToSend, SessionToCreate
from sync.policy import Answer, TransportFault
from sync.reconcile import CLIENT_ID

_PATH = "/scanner/api/v1"
_MAX_BODY = 64 * 1024 * 1024
_MAX_METADATA_VALUE = 500
_OTHER_FIELD = {"session_short_id": "session_public_id", "session_public_id": "session_short_id"}
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where to send and how long to wait; times in seconds."""

    url: str
    key: str
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 30.0
    session_field: str = "session_short_id"

    def __repr__(self) -> str:
        """The key is never shown."""
        return f"ServerAddress(url={self.url!r})"


class ScannerApi:
    """Calls the Scanner API. Each method returns the Answer whatever its status, or raises TransportFault."""

    def __init__(self, address: ServerAddress) -> None:
        self._address = address
        self._session_field = address.session_field
        is_local = urlsplit(address.url).hostname in {"127.0.0.1", "localhost", "::1"}
        self._client = httpx.Client(
            base_url=address.url,
            headers={
                "X-API-Key": address.key,
                "User-Agent": f"closient-kiosk/{__version__}",
                "Accept": "application/json",
            },
            timeout=httpx.Timeout(address.read_timeout_s, connect=address.connect_timeout_s, pool=5.0),
            limits=httpx.Limits(max_connections=1, keepalive_expiry=60.0),
            follow_redirects=False,
            trust_env=not is_local,  # a proxy of the environment must not stand between us and our own machine
        )

    def create_session(self, new: SessionToCreate) -> Answer:
        """POST /sessions."""
        body = {
            "capture_mode": new.capture_mode,
            "user_agent": f"closient-kiosk/{__version__}",
            "device_context": {"app_version": __version__, "platform": platform.system().lower(), "kiosk": new.station},
            "metadata": _metadata(
                client_session=new.session_id,
                name=new.name,
                station=new.station,
                operator=new.operator,
                generation=str(new.generation),
            ),
        }
        return self._call("POST", "/sessions", body)

    def submit_capture(self, capture: CaptureToSend) -> Answer:
        """POST /captures. Should the server not know our name for the session field, its other name is tried once."""
        answer = self._call("POST", "/captures", self._capture_body(capture, self._session_field))
        other = _OTHER_FIELD.get(self._session_field)
        if other is None or not _names_session_field(answer):
            return answer
        second = self._call("POST", "/captures", self._capture_body(capture, other))
        if _names_session_field(second):
            return answer  # neither name is right, so the name is not what is wrong
        self._session_field = other
        return second

    def get_session(self, remote_id: str) -> Answer:
        """GET /sessions/{id}: everything the server keeps of a session."""
        return self._call("GET", f"/sessions/{quote(remote_id, safe='')}")

    def get_status(self, remote_id: str) -> Answer:
        """GET /sessions/{id}/status."""
        return self._call("GET", f"/sessions/{quote(remote_id, safe='')}/status")

    def submit_session(self, remote_id: str) -> Answer:
        """POST /sessions/{id}/submit."""
        return self._call("POST", f"/sessions/{quote(remote_id, safe='')}/submit")

    def who_am_i(self) -> Answer:
        """GET /account/api/v1/whoami: the cheap check of a key."""
        return self._request("GET", "/account/api/v1/whoami", None)

    def close(self) -> None:
        """Give back the connection."""
        self._client.close()

    def _capture_body(self, capture: CaptureToSend, session_field: str) -> dict[str, Any]:
        meaning = capture.code.gs1
        body: dict[str, Any] = {
            session_field: capture.remote_session,
            "capture_type": capture.kind,
            "raw_value": capture.code.text,
            "metadata": _capture_metadata(capture),
        }
        gtin = capture.code.gtin
        if gtin:
            body["gtin"] = gtin
        if meaning and meaning.is_digital_link and meaning.ais:
            body["gs1_dl_data"] = meaning.ais
        return body

    def _call(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Answer:
        return self._request(method, _PATH + path, body)

    def _request(self, method: str, path: str, body: Mapping[str, Any] | None) -> Answer:
        try:
            with self._client.stream(method, path, json=body) as response:
                content = _read_bounded(response, time.monotonic() + max(60.0, 2 * self._address.read_timeout_s))
        except _NOT_SENT as fault:
            raise TransportFault(_words(fault, self._address.url), was_sent=False) from fault
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as fault:
            raise TransportFault(_words(fault, self._address.url), was_sent=True) from fault
        headers = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status_code, headers, _parse(content))


def _read_bounded(response: httpx.Response, deadline: float) -> bytes:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > _MAX_BODY or time.monotonic() > deadline:
            raise httpx.ReadError("the answer does not end")
        parts.append(part)
    return b"".join(parts)


def _parse(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _capture_metadata(capture: CaptureToSend) -> dict[str, str]:
    meaning = capture.code.gs1
    parts = meaning.ais if meaning and not meaning.is_digital_link else {}
    elements = {f"ai_{ai}": value for ai, value in list(parts.items())[:30]}
    values = {
        CLIENT_ID: capture.capture_id,
        "captured_at": capture.captured_at.wall.isoformat(timespec="milliseconds"),
        "clock": "synced" if capture.is_clock_synced else "unsure",
        "seq": str(capture.seq),
        "station": capture.station,
        "operator": capture.operator,
        "symbology": capture.code.symbology.value,
        "symbology_identifier": capture.code.aim,
        "source": capture.source,
        "quantity": str(capture.quantity),
    }
    return _metadata(**values, **_bytes(capture.code), **elements)


def _bytes(code: Code) -> dict[str, str]:
    """The bytes of a code whose text is not simply their UTF-8, in as many values as they need: never cut."""
    if code.raw == code.text.encode():
        return {}
    encoded = base64.b64encode(code.raw).decode("ascii")
    parts = [encoded[at : at + _MAX_METADATA_VALUE] for at in range(0, len(encoded), _MAX_METADATA_VALUE)]
    return {f"raw_b64_{number}" if number > 1 else "raw_b64": part for number, part in enumerate(parts, 1)}


def _metadata(**values: str) -> dict[str, str]:
    """Metadata as the API takes it: an empty value would delete its key, one over 500 characters is refused."""
    return {name: value for name, value in values.items() if 0 < len(value) <= _MAX_METADATA_VALUE}


def _names_session_field(answer: Answer) -> bool:
    """Whether a 422 complains about the session's field: certainly not applied, so that its other name may be tried."""
    return answer.status in {400, 422} and any(name in json.dumps(answer.body) for name in _OTHER_FIELD)


def _words(fault: Exception, url: str) -> str:
    """A transport fault for people; never with the key, which httpx does not put into messages."""
    where = urlsplit(url).hostname or url
    if isinstance(fault, httpx.ConnectTimeout | httpx.ConnectError):
        return f"{where} cannot be reached"
    if isinstance(fault, httpx.TimeoutException):
        return f"{where} did not answer in time"
    return f"The connection to {where} broke off"
