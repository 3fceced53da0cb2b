"""Languages are loaded from their files, and what has none is said in English."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QWidget

from kiosk.core import words
from kiosk.core.words import fields, say
from kiosk.resources import assets
from kiosk.widgets.button import touch_button
from kiosk.widgets.language import Language, name_of, pseudo
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel
from kiosk.widgets.theme import Sizes

AT = datetime(2026, 3, 31, 14, 5, 9)  # noqa: DTZ001 - local time
SIZES = Sizes(20, 60)


@pytest.fixture
def language(qapp) -> Iterator[Language]:
    made, locale = Language(assets() / "translations"), QLocale()
    yield made
    made.use("en")
    QLocale.setDefault(locale)
    words.speak_with(None)


def test_german_with_its_plurals_numbers_and_dates(language: Language):
    assert language.use("de") == "de"
    assert (say("Start scanning"), say("%n capture(s)", "", 1)) == ("Scannen starten", "1 Erfassung")
    assert say("%n capture(s)", "", 1200) == "1.200 Erfassungen"
    told = [words.say_number(0.5, 1), words.say_time(AT), words.say_seconds(AT), words.say_day(date(2026, 3, 31))]
    assert told == ["0,5", "14:05", "14:05:09", "31. März 2026"]


def test_a_value_with_percent_or_braces_is_not_looked_into(language: Language):
    language.use("de")

    assert say("Continue {session}", session="%n {code} %1") == "%n {code} %1 fortsetzen"


@pytest.mark.parametrize("wanted", ["tlh", "zz_ZZ", "../de"])
def test_an_unknown_language_is_english(language: Language, wanted: str):
    assert language.use(wanted) == "en"
    assert say("Start scanning") == "Start scanning"


def test_a_broken_file_is_english(qapp, tmp_path: Path):
    (tmp_path / "kiosk_de.qm").write_bytes(b"no translations")
    language = Language(tmp_path)

    assert language.known() == ["de", "en"]
    language.use("de")
    assert say("Start scanning") == "Start scanning"
    language.use("en")


def test_six_languages_each_by_its_own_name(language: Language):
    names = [name_of(code) for code in language.known()]

    assert names == ["Deutsch", "English", "Español", "Français", "Polski", "Türkçe"]


def test_a_window_is_told_only_of_another_language(language: Language, qtbot):
    told: list[str] = []

    class Told(QWidget):
        def changeEvent(self, event: QEvent) -> None:
            if event.type() is QEvent.Type.LanguageChange:
                told.append(language.code)

    language.use("en")
    window = Told()
    qtbot.addWidget(window)
    for code in ("en", "de", "de", "en"):
        language.use(code)
        QCoreApplication.processEvents()

    assert told == ["de", "en"]


def test_what_was_said_follows_the_language_by_itself(language: Language, qtbot):
    language.use("en")
    labels = [label(say("Start scanning")) for label in (PlainLabel, WrappedLabel, ElidedLabel)]
    button = touch_button(say("Continue"), "play", SIZES)
    button.set_name(say("Continue {session}", session="<b>A</b>"))
    foreign = PlainLabel("Continue")
    for widget in (*labels, button, foreign):
        qtbot.addWidget(widget)

    language.use("de")
    qtbot.waitUntil(lambda: button.text() == "  Weiter", timeout=2_000)

    assert [labels[0].text(), labels[2].full_text] == ["Scannen starten"] * 2
    assert labels[1].accessibleName() == "Scannen starten"
    assert button.accessibleName() == "<b>A</b> fortsetzen"
    assert foreign.text() == "Continue"


def test_the_test_languages_are_longer_and_may_run_from_the_right(language: Language, qapp):
    language.use("xr")

    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert len(say("Start scanning")) >= 1.4 * len("Start scanning")
    language.use("xx")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@given(st.text(alphabet="abc%n{}_ XYZ()|s", max_size=30), st.integers(-1, 3))
def test_the_test_language_keeps_fields(source: str, n: int):
    if "(" not in source:
        assert fields(pseudo(source, "", n)) == fields(source)
