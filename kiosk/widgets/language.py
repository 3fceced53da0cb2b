"""The language of the screen: translation files, number and time formats, direction of writing; changed while running.

Every widget hears of a change as ``QEvent.LanguageChange`` and says its texts anew.
"""

import re
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from kiosk.core.words import CONTEXT, FIELD, Formats, Translate, english, speak_with, spoken

NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "pl": "Polski",
    "tr": "Türkçe",
}
"""Each language in its own words: whoever cannot read the screen must find the way back."""
PSEUDO, PSEUDO_RIGHT_TO_LEFT = "xx", "xr"
"""Languages for tests, made without a file: English in accents and 40 % longer; the second one from right to left."""
_LONGER = 0.4
_ACCENTS = str.maketrans("aceinorsuyzACEINORSUYZ", "äćéïñöŕšüýžÄĆÉÏÑÖŔŠÜÝŽ")


_WEEKDAY = re.compile(r"^dddd,? *|,? *dddd$")
_QT_TEXTS = "qtTexts"
_told: list[tuple[Path, str, object]] = []
"""Of which language every widget was told last: folder, code, and what it is said through."""


class Language:
    """Sets the language of the whole application. Main thread only; ``say`` may be called from any thread meanwhile."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.code = "en"

    def known(self) -> list[str]:
        """The languages that can be chosen: English, and those that have a file; by their own names."""
        found = {path.stem.removeprefix("kiosk_") for path in self._folder.glob("kiosk_*.qm")}
        return sorted(found | {"en"}, key=name_of)

    def use(self, wanted: str) -> str:
        """Speak ``wanted`` from now on, "" for the system's language; English where it is unknown. Returns which."""
        self.code = code = self._choose(wanted)
        locale = _locale(code)
        is_same = _told == [(self._folder, code, spoken())]
        if not is_same:
            self._speak(code, locale)
        QLocale.setDefault(locale)
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return code
        is_from_right = code == PSEUDO_RIGHT_TO_LEFT or locale.textDirection() is Qt.LayoutDirection.RightToLeft
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight)
        if is_same:
            return code  # a window that was made meanwhile says its words in it already
        self._use_qt_texts(app, code)
        _told[:] = [(self._folder, code, spoken())]
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))  # reaches every widget
        for widget in app.allWidgets():
            widget.update()  # some say their words as they paint
        return code

    def _speak(self, code: str, locale: QLocale) -> None:
        if code in {PSEUDO, PSEUDO_RIGHT_TO_LEFT}:
            speak_with(pseudo)
            return
        translator = _load(self._folder / f"kiosk_{code}.qm")
        speak_with(_through(translator) if translator else None, _formats(locale))

    def _choose(self, wanted: str) -> str:
        known = {PSEUDO, PSEUDO_RIGHT_TO_LEFT, *self.known()}
        wishes = [wanted] if wanted else QLocale.system().uiLanguages()
        for wish in wishes:
            for code in (wish.replace("-", "_"), wish.replace("-", "_").split("_")[0]):
                if code in known:
                    return code
        return "en"

    @staticmethod
    def _use_qt_texts(app: QApplication, code: str) -> None:
        """Qt's own few texts, from the wheel; the application holds them."""
        for old in app.findChildren(QTranslator, _QT_TEXTS):
            app.removeTranslator(old)
            old.deleteLater()
        texts = _load(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
        if texts is not None:
            texts.setObjectName(_QT_TEXTS)
            texts.setParent(app)
            app.installTranslator(texts)


def name_of(code: str) -> str:
    """A language in its own words."""
    return NAMES.get(code) or QLocale(code).nativeLanguageName() or code


def pseudo(source: str, _comment: str, n: int) -> str:
    """English with accents, longer by ``_LONGER``; fields stay. Shows texts that nobody translates or that are cut."""
    text = source if n < 0 else english(source, n)
    made, end = "", 0
    for field in FIELD.finditer(text):
        made += text[end : field.start()].translate(_ACCENTS) + field[0]
        end = field.end()
    return made + text[end:].translate(_ACCENTS) + "·" * round(len(text) * _LONGER)


def _load(file: Path) -> QTranslator | None:
    """A translation file. Only of our own making or Qt's: the format trusts its file."""
    translator = QTranslator()
    return translator if file.exists() and translator.load(str(file)) else None


def _through(translator: QTranslator) -> Translate:
    """Look-ups only read the loaded file, so any thread may make them; the translator lives as long as this does."""
    return lambda source, comment, n: translator.translate(CONTEXT, source, comment or None, n) or ""


def _locale(code: str) -> QLocale:
    """The system's own, where it speaks this language: it knows the country."""
    system = QLocale.system()
    if code in {PSEUDO, PSEUDO_RIGHT_TO_LEFT}:
        return QLocale.c()
    if system.name().split("_")[0] == code:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if code == "en" else QLocale(code)


def _formats(locale: QLocale) -> Formats:
    short = QLocale.FormatType.ShortFormat
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern_of_day = _WEEKDAY.sub("", long).replace("MMMM", "MMM")

    def seconds(at: datetime) -> str:
        pattern = locale.timeFormat(short)
        return locale.toString(_time(at), pattern if "s" in pattern else pattern.replace("mm", "mm:ss"))

    def day(at: date) -> str:
        return locale.toString(QDate(at.year, at.month, at.day), pattern_of_day)

    return Formats(
        number=lambda value, decimals: locale.toString(float(value), "f", decimals),
        time=lambda at: locale.toString(_time(at), short),
        seconds=seconds,
        day=day,
        label_day=day,
    )


def _time(at: datetime) -> QTime:
    return QTime(at.hour, at.minute, at.second)
