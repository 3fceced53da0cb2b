"""The same code again: a bounce, a question, or pieces that are counted."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import Code, Symbology, code_of_text
from kiosk.core.events import CaptureRepeated, CodeScanned, Source
from kiosk.core.repeats import BOUNCE_S, Repeated, RepeatRule, Repeats, is_same_code

A, B = code_of_text("4006381333931"), code_of_text("LOT-7")


def shot(code: Code, at_s: float, source: Source = Source.GUN) -> CodeScanned:
    return CodeScanned(code, source, at_s)


def repeat(code: Code = A, times: int = 1, source: Source = Source.GUN) -> CaptureRepeated:
    return CaptureRepeated("session", code, source, 0.0, "", times)


@given(st.lists(st.tuples(st.sampled_from([A, B]), st.integers(1, 64)), min_size=1, max_size=40))
def test_only_the_same_code_within_300_ms_is_a_bounce(shots: list[tuple[Code, int]]) -> None:
    """Gaps are 64ths of a second, which floats add up exactly: 0.3 s would end on either side of the limit."""
    repeats, at_s, before = Repeats(), 100.0, None

    for code, gap in shots:
        at_s += gap / 64
        assert repeats.is_bounce(shot(code, at_s)) is (code is before and gap / 64 < BOUNCE_S)
        before = code


def test_cameras_and_people_do_not_bounce() -> None:
    repeats = Repeats()

    for source in (Source.CAMERA, Source.TYPED):
        assert not repeats.is_bounce(shot(A, 100.0, source))
        assert not repeats.is_bounce(shot(A, 100.1, source))


def test_a_scan_that_is_tried_again_by_touch_is_no_bounce_of_the_gun_that_made_it() -> None:
    repeats = Repeats()
    repeats.is_bounce(shot(A, 100.0))
    repeats.forget_trigger()

    assert not repeats.is_bounce(shot(A, 100.1))
    assert repeats.is_bounce(shot(A, 100.2))


@given(st.integers(2, 30))
def test_with_the_gun_alone_as_many_are_counted_as_were_shot(shots: int) -> None:
    """The first is new, the second is asked about, the third answers and counts; from there each counts at once."""
    repeats, kept = Repeats(), 0

    for _ in range(shots):
        is_kept = kept == 0 or repeats.counts_at_once(A)
        counted = 1 if is_kept else len(repeats.repeated(repeat(times=kept)).counted)
        kept += counted
        if counted:
            repeats.kept(A)

    assert kept == (1 if shots == 2 else shots)
    assert (repeats.question is not None) is (shots == 2)


def test_a_question_stands_until_it_is_answered() -> None:
    repeats = Repeats()

    assert repeats.repeated(repeat()) == Repeated()
    assert repeats.question == repeat()
    assert repeats.yes() == repeat()
    assert repeats.question is None
    assert repeats.yes() is None
    assert repeats.counts_at_once(A)


def test_no_means_the_next_one_is_asked_about_again() -> None:
    repeats = Repeats()
    repeats.repeated(repeat())

    assert repeats.no() == repeat()
    assert not repeats.counts_at_once(A)
    assert repeats.repeated(repeat()) == Repeated()


def test_another_code_leaves_the_question_uncounted_and_says_so() -> None:
    repeats = Repeats()
    repeats.repeated(repeat(A))

    assert repeats.kept(B) == repeat(A)
    assert repeats.kept(B) is None


def test_a_second_piece_that_the_camera_sees_beside_the_first_answers_the_question() -> None:
    repeats = Repeats()
    repeats.repeated(repeat(A))

    assert repeats.kept(A) is None
    assert repeats.question is None


def test_a_question_about_another_code_takes_the_place_of_the_first() -> None:
    repeats = Repeats()
    repeats.repeated(repeat(A))

    assert repeats.repeated(repeat(B)) == Repeated(dropped=repeat(A))
    assert repeats.question == repeat(B)


def test_another_code_ends_the_run() -> None:
    repeats = Repeats()
    repeats.repeated(repeat(A))
    repeats.yes()

    assert repeats.counts_at_once(A)
    assert not repeats.counts_at_once(B)
    assert not repeats.counts_at_once(A)


def test_a_camera_asks_but_never_answers() -> None:
    repeats = Repeats()
    seen = repeat(source=Source.CAMERA)
    repeats.repeated(seen)

    assert repeats.repeated(seen) == Repeated()
    assert repeats.question == seen
    assert repeats.repeated(repeat()) == Repeated(counted=(seen, repeat()))


def test_by_setting_everything_counts_at_once() -> None:
    repeats = Repeats(RepeatRule.COUNT)

    assert repeats.counts_at_once(A)
    assert repeats.counts_at_once(B)


def test_another_session_starts_without_question_and_run() -> None:
    repeats = Repeats()
    repeats.repeated(repeat())

    assert repeats.forget() == repeat()
    repeats.repeated(repeat())
    repeats.yes()
    repeats.forget()
    assert not repeats.counts_at_once(A)


def test_a_reader_that_tells_no_symbology_contradicts_none() -> None:
    ean, qr = (code_of_text("4006381333931", kind) for kind in (Symbology.EAN13, Symbology.QR))

    assert is_same_code(A, ean)
    assert is_same_code(qr, A)
    assert not is_same_code(ean, qr)
    assert not is_same_code(A, B)
