"""Which keys are refused before anything is sent, and in which words."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.api_key import judge_api_key, key_checksum
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
        (f"csb_{BODY}\n_{CHECKSUM}", "unprintable"),
        (f"csb_{BODY}é_{CHECKSUM}", "unprintable"),
        ("csb_wrong", "not whole"),
        ("csb", "not whole"),
        (f"csb__{CHECKSUM}", "not whole"),
        (f"csb_{BODY}", "not whole"),
        (f"csb_{BODY}_{CHECKSUM[:-1]}", "not whole"),
        (f"csb_{BODY}_{CHECKSUM.upper()}", "not whole"),
        (f"csb_{BODY}_1a2b3c4d", "mistyped"),
        (f"csb_{BODY.replace('P', 'p', 1)}_{CHECKSUM}", "mistyped"),
        (f"cpk_{BODY}_1a2b3c4d", "mistyped"),  # first copy it right, then learn that it is the wrong one
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
