"""Cutting a gun's bytes into codes: whatever the chunks, no code is torn, joined, made up or lost in silence."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.framing import LONGEST, PATIENCE_S, SILENCE_S, START_S, Doubt, Framing, Heard, Torn, Whole
from kiosk.core.gun_line import CodeEnd

EAN, OTHER = b"9520123456788", b"9520123450021"
SENT = {
    CodeEnd.CR: b"\r",
    CodeEnd.LF: b"\n",
    CodeEnd.CRLF: b"\r\n",
    CodeEnd.TAB: b"\t",
    CodeEnd.NUL: b"\0",
    CodeEnd.ETX: b"\x03",
}
plain = st.binary(min_size=1, max_size=40).map(lambda raw: bytes(b for b in raw if b not in b"\r\n\t\0\x02\x03"))
codes = plain.filter(bool)


class Gun:
    """A gun that sends, and the silence between its codes."""

    def __init__(self, end: CodeEnd = CodeEnd.ANY, opened_before_s: float = 60.0) -> None:
        self.framing = Framing(end)
        self.now_s = 1000.0
        self.heard: list[Heard] = []
        self.framing.restart(self.now_s - opened_before_s)

    def sends(self, *chunks: bytes) -> None:
        for chunk in chunks:
            self.now_s += 0.001
            self.heard += self.framing.feed(chunk, self.now_s)

    def rests(self, seconds: float = 2 * PATIENCE_S) -> None:
        """The reader asks when it is due, and once more at the end."""
        end_s = self.now_s + seconds
        while (due_s := self.framing.due_s) is not None and due_s <= end_s:
            self.heard += self.framing.tick(due_s)
        self.now_s = end_s
        self.heard += self.framing.tick(end_s)

    @property
    def codes(self) -> list[bytes]:
        return [item.raw for item in self.heard if isinstance(item, Whole)]

    @property
    def doubts(self) -> list[Doubt]:
        return [item.why for item in self.heard if isinstance(item, Torn)]


def cut(stream: bytes, places: list[int]) -> Iterator[bytes]:
    ends = sorted({place % (len(stream) + 1) for place in places} | {len(stream)})
    begin = 0
    for end in ends:
        yield stream[begin:end]
        begin = end


@given(st.sampled_from(list(SENT)), st.lists(codes, max_size=8), st.lists(st.integers(0, 400), max_size=20))
def test_a_set_end_mark_ends_codes_whatever_the_chunks(end: CodeEnd, shot: list[bytes], places: list[int]) -> None:
    gun = Gun(end)

    gun.sends(*cut(b"".join(code + SENT[end] for code in shot), places))
    gun.rests()

    assert gun.codes == shot
    assert gun.doubts == []


@given(st.sampled_from(list(SENT)), st.lists(codes, min_size=2, max_size=8), st.lists(st.integers(0, 400), max_size=20))
def test_an_end_mark_is_found_out_with_the_first_code(end: CodeEnd, shot: list[bytes], places: list[int]) -> None:
    gun = Gun()
    gun.sends(shot[0] + SENT[end])
    gun.rests(SILENCE_S)

    gun.sends(*cut(b"".join(code + SENT[end] for code in shot[1:]), places))

    assert gun.codes == shot  # and at once, without waiting for silence
    assert gun.doubts == []


@given(st.lists(st.binary(min_size=1, max_size=60), max_size=6), st.lists(st.integers(0, 60), max_size=6))
def test_without_an_end_mark_silence_ends_a_code_and_every_byte_is_its_own(
    shot: list[bytes], places: list[int]
) -> None:
    gun = Gun(CodeEnd.NONE)

    for code in shot:
        gun.sends(*cut(code, places))
        gun.rests(SILENCE_S)

    assert gun.codes == shot


@given(
    st.sampled_from(list(CodeEnd)),
    st.lists(st.one_of(st.binary(max_size=80), st.floats(0.0, 3.0), st.sampled_from(["lost", "unplugged"]))),
)
def test_whatever_comes_nothing_breaks_and_no_code_is_made_up(end: CodeEnd, happens: list[bytes | float | str]) -> None:
    gun = Gun(end)
    stream = b""

    for what in happens:
        if isinstance(what, bytes):
            stream += what
            gun.sends(what)
        elif isinstance(what, float):
            gun.rests(what)
        elif what == "lost":
            gun.heard += gun.framing.spoil(Doubt.LOST, gun.now_s)
        else:
            gun.heard += gun.framing.gone()
            gun.framing.restart(gun.now_s)
    gun.rests()

    assert gun.framing.due_s is None
    place = 0
    for item in gun.heard:  # every code is a run of what came, in order, and no two overlap
        if isinstance(item, Whole):
            assert item.raw
            place = stream.index(item.raw, place) + len(item.raw)


@given(st.lists(st.binary(max_size=50), max_size=8), st.lists(st.integers(0, 400), max_size=30))
def test_chunks_never_change_what_is_heard(sent: list[bytes], places: list[int]) -> None:
    whole, pieces = Gun(), Gun()
    for bytes_sent in sent:
        whole.sends(bytes_sent)
        whole.rests(SILENCE_S)
        pieces.sends(*cut(bytes_sent, places))
        pieces.rests(SILENCE_S)
    whole.rests()
    pieces.rests()

    assert (whole.codes, whole.doubts) == (pieces.codes, pieces.doubts)


def test_a_code_with_line_breaks_stays_one_behind_a_gun_that_ends_with_cr() -> None:
    gun = Gun()
    card = b"BEGIN:VCARD\nFN:Ann\nEND:VCARD"

    for code in (EAN, card, EAN):
        gun.sends(code + b"\r")
        gun.rests(SILENCE_S)

    assert gun.codes == [EAN, card, EAN]


def test_a_code_with_any_line_breaks_stays_one_in_stx_and_etx() -> None:
    gun = Gun()
    bill = b"SPC\r\n0200\r\n1\r\nCH44\r\n"

    gun.sends(b"\x02" + bill + b"\x03\r\n", b"\x02" + EAN + b"\x03\r\n")

    assert gun.codes == [bill, EAN]


def test_gs_rs_and_eot_are_kept() -> None:
    gun = Gun(CodeEnd.CR)
    envelope = b"[)>\x1e06\x1dPABC\x1dS1\x1e\x04"

    gun.sends(envelope + b"\r")

    assert gun.codes == [envelope]


def test_cr_lf_in_two_chunks_is_one_end() -> None:
    gun = Gun(CodeEnd.CR)

    gun.sends(EAN + b"\r", b"\n" + OTHER + b"\r", b"\n")
    gun.rests()

    assert (gun.codes, gun.doubts) == ([EAN, OTHER], [])


def test_a_pause_in_the_middle_of_a_code_does_not_tear_it() -> None:
    gun = Gun()
    gun.sends(EAN + b"\r")
    gun.rests(SILENCE_S)

    gun.sends(OTHER[:5])
    gun.rests(5 * SILENCE_S)
    gun.sends(OTHER[5:] + b"\r")

    assert (gun.codes, gun.doubts) == ([EAN, OTHER], [])


def test_a_code_whose_end_does_not_come_is_told_and_not_taken() -> None:
    gun = Gun(CodeEnd.CR)

    gun.sends(OTHER[:5])
    gun.rests()
    gun.sends(EAN + b"\r")

    assert (gun.codes, gun.doubts) == ([EAN], [Doubt.NO_END])


def test_a_gun_that_was_set_to_another_end_is_understood_after_one_scan() -> None:
    gun = Gun()
    for end, times in ((b"\r", 2), (b"\t", 3)):
        for _ in range(times):
            gun.sends(EAN + end)
            gun.rests()

    assert gun.codes == [EAN] * 4
    assert gun.doubts == [Doubt.NO_END]


@pytest.mark.parametrize("end", [CodeEnd.ANY, CodeEnd.CR, CodeEnd.NONE])
def test_a_stream_without_an_end_eats_no_memory_is_told_once_and_then_codes_come_again(end: CodeEnd) -> None:
    gun = Gun(end)

    for _ in range(100):
        gun.sends(b"x" * 1000)
    assert len(gun.framing._buffer) <= LONGEST
    gun.rests()
    gun.sends(EAN + (b"" if end is CodeEnd.NONE else b"\r"))
    gun.rests()

    assert (gun.codes, gun.doubts) == ([EAN], [Doubt.TOO_LONG])


def test_many_codes_without_any_pause_are_many_from_the_first_on() -> None:
    gun = Gun()
    shot = [b"%013d" % number for number in range(2000)]

    gun.sends(b"".join(code + b"\r\n" for code in shot))

    assert gun.codes == shot


@pytest.mark.parametrize("end", [CodeEnd.ANY, CodeEnd.NONE, CodeEnd.CR])
def test_stutter_while_plugging_in_is_no_code_and_not_hidden(end: CodeEnd) -> None:
    gun = Gun(end, opened_before_s=START_S / 2)

    gun.sends(b"\xff\x00\xfe")
    gun.rests()
    gun.sends(EAN + (b"" if end is CodeEnd.NONE else b"\r"))
    gun.rests()

    assert gun.codes == [EAN]
    assert gun.doubts == [Doubt.NO_END if end is CodeEnd.CR else Doubt.START]


def test_a_framed_code_right_after_plugging_in_is_a_code() -> None:
    gun = Gun(opened_before_s=0.01)

    gun.sends(EAN + b"\r")
    gun.rests()

    assert gun.codes == [EAN]


def test_nul_bytes_while_plugging_in_teach_no_end() -> None:
    gun = Gun(opened_before_s=0.01)

    gun.sends(b"\x00\x00")
    gun.rests()
    gun.sends(EAN + b"\r")
    gun.rests()
    gun.sends(OTHER + b"\r")

    assert (gun.codes, gun.doubts) == ([EAN, OTHER], [])


def test_what_had_begun_when_the_gun_was_unplugged_is_told_and_never_joined_to_what_comes_after() -> None:
    gun = Gun(CodeEnd.CR)

    gun.sends(EAN[:6])
    gun.heard += gun.framing.gone()
    gun.framing.restart(gun.now_s)
    gun.sends(EAN + b"\r")

    assert (gun.codes, gun.doubts) == ([EAN], [Doubt.GONE])


def test_after_a_loss_the_rest_of_that_code_passes_and_the_next_is_taken() -> None:
    gun = Gun(CodeEnd.CRLF)

    gun.sends(EAN[:6])
    gun.heard += gun.framing.spoil(Doubt.LOST, gun.now_s)
    gun.sends(EAN[8:], b"\r", b"\n", OTHER + b"\r\n")

    assert (gun.codes, gun.doubts) == ([OTHER], [Doubt.LOST])


def test_a_gun_set_to_lf_that_sends_cr_lf_leaves_no_cr_behind() -> None:
    gun = Gun(CodeEnd.LF)

    gun.sends(EAN + b"\r\n", OTHER + b"\n")

    assert gun.codes == [EAN, OTHER]


def test_a_code_that_is_spoilt_twice_is_told_once() -> None:
    gun = Gun(CodeEnd.CR)

    gun.sends(EAN[:3])
    for why in (Doubt.LOST, Doubt.UNKNOWN_KEY):
        gun.heard += gun.framing.spoil(why, gun.now_s)
        gun.sends(EAN[3:5])
    gun.sends(b"\r" + OTHER + b"\r")

    assert (gun.codes, gun.doubts) == ([OTHER], [Doubt.LOST])
