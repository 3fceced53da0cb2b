"""Bytes by chance into the rules for serial guns: codes in torn chunks, lost bytes, unplugging, and garbage.

What must hold: a code is recorded only when the gun sent it, whole and once and in order; when nothing was lost, every
code is; of garbage nothing is recorded that did not come.
"""

from dataclasses import dataclass, field
from random import Random

from hardware.framing import START_S, Doubt, Framing, Heard, Torn, Whole
from kiosk.commands.fuzz.falsehood import hold
from kiosk.core.gun_line import CodeEnd

_MARKS = {
    CodeEnd.CR: b"\r",
    CodeEnd.LF: b"\n",
    CodeEnd.CRLF: b"\r\n",
    CodeEnd.TAB: b"\t",
    CodeEnd.NUL: b"\0",
    CodeEnd.ETX: b"\x03",
}
_NEVER_IN_A_CODE = frozenset(b"\0\x02\x03\t\n\r")
_SIGNS = bytes(sorted(set(range(256)) - _NEVER_IN_A_CODE))


@dataclass(slots=True)
class _Line:
    """The gun's thread: asks at once when silence means something, and is given what comes."""

    framing: Framing
    heard: list[Heard] = field(default_factory=list)
    now_s: float = 10.0

    def wait(self, seconds: float) -> None:
        """Nothing comes for so long."""
        self.now_s += seconds
        while (due_s := self.framing.due_s) is not None and due_s <= self.now_s:
            self.heard += self.framing.tick(due_s)

    def send(self, data: bytes, dice: Random) -> None:
        """Bytes in chunks by chance, as a bus gives them."""
        while data:
            size = dice.choice([1, 1, 2, 8, 64, len(data)])
            self.heard += self.framing.feed(data[:size], self.now_s)
            data = data[size:]
            self.wait(dice.uniform(0.0, 0.02))

    @property
    def whole(self) -> list[bytes]:
        return [heard.raw for heard in self.heard if isinstance(heard, Whole)]


def try_serial(dice: Random) -> int:
    """One stretch of time at a serial line. Returns how many codes were recorded."""
    return _codes(dice) if dice.random() < 0.75 else _garbage(dice)


def _codes(dice: Random) -> int:
    end = dice.choice([*_MARKS, CodeEnd.ANY])
    mark = dice.choice(list(_MARKS.values())) if end is CodeEnd.ANY else _MARKS[end]
    head = b"\x02" if mark == b"\x03" and dice.random() < 0.5 else b""
    line = _Line(Framing(end))
    line.framing.restart(line.now_s)
    line.wait(START_S + 0.1)
    sent = [bytes(dice.choices(_SIGNS, k=dice.choice([1, 8, 13, 40, 400]))) for _ in range(dice.randint(1, 6))]
    is_disturbed = dice.random() < 0.4
    for code in sent:
        data = head + code + mark
        if is_disturbed and dice.random() < 0.4:
            _disturbed(line, data, dice)
        else:
            line.send(data, dice)
        line.wait(dice.choice([0.0, 0.03, 0.2, 1.5]) if line.whole or end is not CodeEnd.ANY else 1.5)
    line.wait(3.0)
    ordered = iter(sent)
    hold(all(code in ordered for code in line.whole), "recorded but not sent so:", line.whole, "sent:", sent, end, mark)
    if not is_disturbed:
        hold(line.whole == sent, "sent but not recorded:", sent, "recorded:", line.whole, end, mark)
    return len(line.whole)


def _disturbed(line: _Line, data: bytes, dice: Random) -> None:
    """Part of a code is lost in a way that the driver tells, or the gun is unplugged in its midst."""
    cut = dice.randint(0, len(data) - 1)
    line.send(data[:cut], dice)
    if dice.random() < 0.5:
        line.heard += line.framing.spoil(Doubt.LOST, line.now_s)
        line.send(data[dice.randint(cut, len(data) - 1) :], dice)
        line.wait(2.0)
    else:
        line.heard += line.framing.gone()
        line.wait(dice.uniform(0.2, 4.0))
        line.framing.restart(line.now_s)
        line.wait(START_S + 0.1)


def _garbage(dice: Random) -> int:
    line = _Line(Framing(dice.choice(list(CodeEnd)), dice.choice([0.08, 0.001, 1.0])))
    came = bytearray()
    for _ in range(dice.randint(1, 20)):
        data = dice.randbytes(dice.choice([1, 3, 30, 300])) if dice.random() < 0.9 else b"A" * 9000
        came += data
        line.send(data, dice)
        match dice.randint(0, 9):
            case 0:
                line.framing.restart(line.now_s)
            case 1:
                line.heard += line.framing.gone()
            case 2:
                line.heard += line.framing.spoil(dice.choice(list(Doubt)), line.now_s)
            case _:
                line.wait(dice.choice([0.0, 0.1, 2.0]))
    line.wait(5.0)
    for heard in line.heard:
        hold(heard.raw in came, "recorded or told but never came:", heard)
    hold(line.framing.due_s is None, "waits for ever")
    hold(all(heard.raw for heard in line.heard if isinstance(heard, Whole)), "an empty code")
    return sum(not isinstance(heard, Torn) for heard in line.heard)
