"""Stored sentences are said in the language of the screen, foreign words in them as they are."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.stored_words import SENTENCES, say_stored
from kiosk.core.words import fields, speak_with
from kiosk.store import photo_files, photos
from sync import calls, plan, policy, result_calls


@pytest.fixture
def shouting():
    """A language in which every known text is written in capitals; fields stay."""
    speak_with(lambda source, _comment, _n: f"<{source}>")
    yield
    speak_with(None)


def test_a_stored_sentence_is_said_in_the_language_of_now(shouting):
    assert say_stored("first sending") == "<first sending>"
    assert (
        say_stored("The server refuses this session: Vaguely {no}") == "<The server refuses this session: Vaguely {no}>"
    )
    told = say_stored("Sending this session failed 5 times (the server's session expired). " + _LATER)
    assert told == f"<Sending this session failed 5 times (<the server's session expired>). {_LATER}>"


_LATER = "Nothing is lost; send it again later."


def test_what_is_not_ours_is_left_as_it_is(shouting):
    for text in ("", "Quota exceeded", "The server answered twice", "the server's session expired today"):
        assert say_stored(text) == text


@given(st.text(max_size=80), st.sampled_from(SENTENCES))
def test_in_english_every_text_stays_what_it_was(words, source):
    text = source.replace("{why}", words).replace("{number}", "7")
    assert say_stored(text) == text
    assert say_stored(words) == words


def test_the_sentences_are_those_that_are_stored():
    """As the courier and the store write them."""
    assert {calls._NO_ID, calls._KNOWN_ID, calls._NOT_THE_API, calls._ENDED, calls._GONE} <= set(SENTENCES)
    assert {result_calls._GONE, result_calls._TOO_LONG} <= set(SENTENCES)
    assert policy.words_of(policy.Answer(503, {}, None)) == "The server answered 503"
    written = "".join(
        Path(one.__file__).read_text(encoding="utf-8") for one in (calls, plan, policy, photo_files, photos)
    )
    for source in SENTENCES:
        if not fields(source) and len(source) < 70 and "disk" not in source and "person" not in source:
            assert source in written, source


@pytest.mark.usefixtures("shouting")
def test_what_is_wrong_with_the_file_of_a_photo_is_said_in_the_language_of_the_screen(tmp_path):
    files = photo_files.PhotoFiles(tmp_path)
    files.folder.mkdir()
    files.path("cut.jpg").write_bytes(b"ab")
    missing, cut = (say_stored(files.why_not_whole(name, 3, "")) for name in ("gone.jpg", "cut.jpg"))
    assert missing == "<The file of this photo cannot be read (No such file or directory). Retake it, or set it aside.>"
    assert cut == "<The file of this photo is damaged. Retake it, or set it aside.>"
