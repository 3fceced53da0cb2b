"""Where codes begin and end in what a gun sends. Pure: bytes with times go in, codes come out, whatever the chunks.

A gun sends a code without pauses and a mark behind it: CR, LF, CR LF, Tab, NUL, ETX, or none. Which one is either set,
or found out: the first code is ended by silence, and the mark it closes with is this gun's. From then on that mark
alone ends a code, at once, so that a QR code with line breaks stays one code behind a gun that ends with CR, and a
pause in the middle (a busy bus, a radio gun at the edge of its reach) tears nothing. What cannot be told apart is a
line break inside a code that is also the gun's end mark: for such codes let the gun send STX and ETX, or Tab.

A code is doubtful, and told instead of taken, when its mark is missing, when it is too long, and when bytes were lost
or came up while the gun was being plugged in. Control characters of the code itself (GS, RS, EOT) are kept.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.gun_line import CodeEnd

SILENCE_S = 0.08
"""A code without a mark ends after so long without a byte."""
PATIENCE_S = 1.0
"""So long a code may wait for its mark."""
START_S = 0.5
"""Bytes without a mark that come up so soon after opening are no code: guns and converters stutter when plugged in."""
LONGEST = 8192
"""No barcode holds more: QR 7,089 digits, Aztec 3,832, Data Matrix 3,116 (ISO/IEC 18004, 24778, 16022)."""

_STX, _ETX = 0x02, b"\x03"
_BREAKS = b"\r\n"
_MARKS = {
    CodeEnd.CRLF: b"\r\n",
    CodeEnd.CR: b"\r",
    CodeEnd.LF: b"\n",
    CodeEnd.TAB: b"\t",
    CodeEnd.NUL: b"\x00",
    CodeEnd.ETX: _ETX,
}


class Doubt(StrEnum):
    """Why something that came was not taken for a code."""

    NO_END = "no end mark"
    TOO_LONG = "too long"
    GONE = "unplugged"
    START = "while plugging in"
    LOST = "keys lost"
    UNKNOWN_KEY = "unknown key"


@dataclass(frozen=True, slots=True)
class Whole:
    """A code, without its end mark; ``at_s``: monotonic second of its last byte."""

    raw: bytes
    at_s: float


@dataclass(frozen=True, slots=True)
class Torn:
    """Something that came and is no whole code; ``raw`` is what there was of it."""

    raw: bytes
    why: Doubt


Heard = Whole | Torn


class Framing:
    """Cuts the bytes of one gun into codes. Times are seconds, rising. Not thread-safe: the gun's thread owns it."""

    def __init__(self, end: CodeEnd = CodeEnd.ANY, silence_s: float = SILENCE_S) -> None:
        self._end = end
        self._silence_s = silence_s
        self._mark = _MARKS.get(end, b"")
        self._buffer = bytearray()
        self._is_framed = False
        self._is_spoilt = False
        self._opened_s = float("-inf")
        self._first_s = self._last_s = 0.0

    @property
    def due_s(self) -> float | None:
        """When silence will mean something: ask ``tick`` then. None: nothing is under way."""
        if not self._is_under_way:
            return None
        return self._last_s + (PATIENCE_S if self._mark or self._is_framed else self._silence_s)

    @property
    def _is_under_way(self) -> bool:
        return bool(self._buffer) or self._is_framed or self._is_spoilt

    @property
    def _is_starting(self) -> bool:
        return self._first_s - self._opened_s < START_S

    def restart(self, at_s: float) -> None:
        """The gun was opened (again). What is known of its end mark stays."""
        self._clear()
        self._opened_s = at_s

    def feed(self, chunk: bytes, at_s: float) -> list[Heard]:
        """Bytes came. The time since the last ones is not judged: it may be this thread that was late, not the gun."""
        heard: list[Heard] = []
        for byte in chunk:
            if not self._is_under_way:
                self._first_s = at_s
            self._last_s = at_s
            heard += self._byte(byte)
        return heard

    def tick(self, at_s: float) -> list[Heard]:
        """Nothing came until now."""
        due_s = self.due_s
        if due_s is None or at_s < due_s:
            return []
        raw, is_framed, is_spoilt = bytes(self._buffer), self._is_framed, self._is_spoilt
        self._clear()
        if is_spoilt:
            return []
        if self._mark or is_framed:
            if self._end is CodeEnd.ANY:
                self._mark = b""  # the gun was set anew
            return [Torn(raw, Doubt.NO_END)]
        return self._after_silence(raw)

    def spoil(self, why: Doubt, at_s: float) -> list[Heard]:
        """Part of the code under way is lost or unknown: tell it, and let the rest of it pass."""
        self._last_s = at_s
        raw, was_spoilt, self._is_spoilt = bytes(self._buffer), self._is_spoilt, True
        self._buffer.clear()
        return [] if was_spoilt else [Torn(raw, why)]

    def gone(self) -> list[Heard]:
        """The gun was unplugged: what had begun will not end."""
        raw, was_spoilt = bytes(self._buffer), self._is_spoilt
        self._clear()
        return [Torn(raw, Doubt.GONE)] if raw and not was_spoilt else []

    def _byte(self, byte: int) -> list[Heard]:
        if not self._is_under_way and self._is_before_a_code(byte):
            return []
        self._buffer.append(byte)
        mark = _ETX if self._is_framed else self._mark
        if mark and self._buffer.endswith(mark):
            return self._ended(mark)
        if self._is_spoilt:
            del self._buffer[:-1]
        elif len(self._buffer) > LONGEST:
            return self._too_long()
        return []

    def _is_before_a_code(self, byte: int) -> bool:
        if byte == _STX and self._end in {CodeEnd.ANY, CodeEnd.ETX}:
            self._is_framed = True
            return True
        return byte in _BREAKS and self._end is not CodeEnd.NONE  # the rest of a mark, such as ETX CR LF

    def _ended(self, mark: bytes) -> list[Heard]:
        raw, was_spoilt = bytes(self._buffer[: -len(mark)]), self._is_spoilt
        self._clear()
        if mark == b"\n":
            raw = raw.removesuffix(b"\r")
        return [Whole(raw, self._last_s)] if raw and not was_spoilt else []

    def _after_silence(self, raw: bytes) -> list[Heard]:
        mark = next((mark for mark in _MARKS.values() if raw.endswith(mark)), b"")
        if self._end is CodeEnd.ANY and mark:
            return self._learn(mark, raw)
        if self._is_starting:
            return [Torn(raw, Doubt.START)]
        return [Whole(raw, self._last_s)]

    def _learn(self, mark: bytes, raw: bytes) -> list[Heard]:
        """This gun ends its codes with ``mark``: cut what came by it. What came while plugging in teaches nothing."""
        is_certain = not self._is_starting
        self._mark = mark
        heard = self.feed(raw, self._last_s)
        self._mark = mark if is_certain else b""
        return heard

    def _too_long(self) -> list[Heard]:
        raw = bytes(self._buffer)
        may_learn = self._end is CodeEnd.ANY and not self._mark and not self._is_framed
        mark = _first_mark(raw) if may_learn else b""
        if mark:  # not one long code, but many without a pause
            self._clear()
            return self._learn(mark, raw)
        return self.spoil(Doubt.TOO_LONG, self._last_s)

    def _clear(self) -> None:
        self._buffer.clear()
        self._is_framed = self._is_spoilt = False


def _first_mark(raw: bytes) -> bytes:
    """The end mark that comes first, CR LF before CR; empty when there is none."""
    places = [(raw.find(mark), -len(mark), mark) for mark in _MARKS.values() if mark in raw]
    return min(places)[2] if places else b""
