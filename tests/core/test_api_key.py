"""Which keys are refused before anything is sent, and in which words."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.api_key import begins_as_key, holds_api_key, is_api_key, judge_api_key, key_checksum, may_be_key
from sync.practice.rules import PRACTICE_KEY

BODY = "PracticePracticePracticePractice"
CHECKSUM = "1427603c"
DOCUMENTED_BODIES = st.text("0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", min_size=32, max_size=32)


@pytest.mark.parametrize("key", [PRACTICE_KEY, f"csu_{BODY}_{CHECKSUM}"])
def test_a_whole_key_has_nothing_against_it(key: str) -> None:
    verdict = judge_api_key(key)

    assert verdict.is_usable
    assert verdict.sentence == ""


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("", "empty"),
        (f"csb_{BODY} _{CHECKSUM}", "blanks"),
        (f"csb_{BODY}\n_{CHECKSUM}", "strange"),
        (f"csb_{BODY}é_{CHECKSUM}", "strange"),
        ("csb_wrong", "missing or changed"),
        ("csb", "missing or changed"),
        (f"csb__{CHECKSUM}", "missing or changed"),
        (f"csb_{BODY}", "missing or changed"),
        (f"csb_{BODY}_{CHECKSUM[:-1]}", "missing or changed"),
        (f"csb_{BODY}_{CHECKSUM.upper()}", "missing or changed"),
        (f"csb_{BODY}_1a2b3c4d", "Mistyped"),
        (f"csb_{BODY.replace('P', 'p', 1)}_{CHECKSUM}", "Mistyped"),
        (f"cpk_{BODY}_1a2b3c4d", "Mistyped"),  # first copy it right, then learn that it is the wrong one
        (f"cpk_{BODY}_{CHECKSUM}", "publishable"),
    ],
)
def test_a_key_that_cannot_work_is_refused_with_its_fault_and_without_itself(key: str, words: str) -> None:
    verdict = judge_api_key(key)

    assert not verdict.is_usable
    assert words in verdict.sentence
    assert verdict.sentence.endswith(".")
    assert BODY not in verdict.sentence


@pytest.mark.parametrize("key", ["from-elsewhere", f"tsb_{BODY}_00000000", "x"])
def test_an_unknown_beginning_is_only_warned_of(key: str) -> None:
    verdict = judge_api_key(key)

    assert verdict.is_usable
    assert "the server decides" in verdict.sentence


@given(st.sampled_from(["csb", "csu"]), DOCUMENTED_BODIES, st.data())
def test_one_wrong_letter_never_passes(prefix: str, body: str, data: st.DataObject) -> None:
    """CRC-32 finds every error that spans at most 32 bits, so a single wrong letter always shows."""
    at = data.draw(st.integers(0, len(body) - 1))
    other = data.draw(st.sampled_from("0123456789abcXYZ").filter(lambda letter: letter != body[at]))
    checksum = f"{zlib.crc32(body.encode('ascii')) & 0xFFFFFFFF:08x}"

    assert judge_api_key(f"{prefix}_{body}_{checksum}").is_usable
    assert not judge_api_key(f"{prefix}_{body[:at]}{other}{body[at + 1 :]}_{checksum}").is_usable


@given(st.text())
def test_no_text_upsets_it(key: str) -> None:
    assert judge_api_key(key).sentence or key.startswith(("csb_", "csu_"))


def test_the_checksum_is_the_one_of_the_api_page() -> None:
    assert key_checksum(BODY) == CHECKSUM
    assert key_checksum("123456789") == "cbf43926"  # the check value of CRC-32 (ISO 3309)


def whole(prefix: str, body: str) -> str:
    return f"{prefix}_{body}_{key_checksum(body)}"


@pytest.mark.parametrize("prefix", ["csb", "csu", "cpk"])
def test_a_whole_key_of_any_kind_is_told_from_all_labels(prefix: str) -> None:
    assert is_api_key(whole(prefix, "dock_7"))
    for text in (whole("abc", "dock_7"), f"{prefix}_dock_7_00000000", f"{prefix}__{key_checksum('')}", f"{prefix}_é"):
        assert not is_api_key(text)
    assert begins_as_key(f"{prefix}_dock_7_0000")


@given(st.text())
def test_no_text_that_was_not_made_as_a_key_is_one(text: str) -> None:
    assert not is_api_key(text)
    assert not is_api_key(f"csb_{text}\ud800_{text}")


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        (whole("csb", "dock"), True),
        ("csb_mistyped_00000000", True),
        ("tok-7f3a9c2e51d84b60aa19", True),
        ("eyJhbGciOiJIUzI1NiJ9.e30.Et9HFtf9R3GEMA0IICOfFMVXY7kkTX1wr4qCyIf58U", True),
        ("4006381333931", False),
        ("0104006381333931", False),
        ("(01)04006381333931", False),
        ("https://id.gs1.org/01/04006381333931", False),
        ("LOT-7", False),
        ("KIOSK-SET-1-1-AAAAAA-AAAA and blanks", False),
        ("", False),
    ],
)
def test_a_field_for_a_key_takes_what_can_be_one(text: str, may_be: bool) -> None:
    assert may_be_key(text) is may_be


@pytest.mark.parametrize("line", ["{}", " {} ", "the key is {}.", "key={},urgent", "csb_ not this: ({})", "csb_old_{}"])
def test_a_key_is_found_in_a_line_of_other_words(line):
    for key in ("csb_dock_" + key_checksum("dock"), "csu_a_b_" + key_checksum("a_b")):
        assert holds_api_key(line.format(key))


@pytest.mark.parametrize("line", ["", "csb_", "two boxes torn", "csb_dock_00000000", "_0a1b2c3d csb_", "csb _dock_"])
def test_no_key_is_found_where_there_is_none(line):
    assert not holds_api_key(line)
