"""Every screen of the gallery in every language that can be chosen: its words have room where they are longest."""

import pytest
from fakes.gallery_faults import faults_of_all

from kiosk.gallery import FORMATS, Sample
from kiosk.resources import assets
from kiosk.widgets.language import NAMES, Language
from kiosk.widgets.tones import Theme

LANGUAGES = sorted(set(NAMES) - {"en"})
TIGHTEST = ((FORMATS[0], 100), (FORMATS[0], 200), (FORMATS[2], 200), (FORMATS[4], 100))
"""Sizes and texts with the least room for words: small, small and large, wide with large text, and upright."""


@pytest.fixture(scope="module")
def sample() -> Sample:
    return Sample()


@pytest.fixture
def language():
    spoken = Language(assets() / "translations")
    yield spoken
    spoken.use("en")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("form", "text_scale"), TIGHTEST, ids=str)
def test_all_words_of_a_language_find_room(qapp, sample, language, code, form, text_scale):
    assert language.use(code) == code
    assert faults_of_all(qapp, sample, form, Theme.DARK, text_scale) == {}
