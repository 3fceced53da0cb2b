"""Colours, text and language that change while a page is open: it looks as if it had been opened so."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kiosk.core.words import speak_with
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.resources import assets
from kiosk.screens.window import KioskWindow
from kiosk.widgets.language import Language
from kiosk.widgets.lines import RowView
from kiosk.widgets.tones import Theme

ROUNDING = 8
"""Pixels that margins and gaps add up to, each rounded, down a page."""
PAGES = ["queue, much", "queue, needs you", "queue, server is away", "timeline, refused", "review", "proposals"]


def settle(qapp: QApplication) -> None:
    for _round in range(8):
        qapp.processEvents()


def looks(window: KioskWindow) -> list[tuple]:
    """What is seen of the page: words and buttons with their places, colours and icons, and the rows of lists."""
    page = window.stack.currentWidget()
    found: list[tuple] = []
    for one in page.findChildren(QLabel) + page.findChildren(QPushButton):
        if one.isVisible() and not one.visibleRegion().isNull():
            at = one.mapTo(window, one.rect().topLeft())
            is_button = isinstance(one, QPushButton)
            look = (one.text(), one.property("kind") or "", one.icon().isNull()) if is_button else ()
            found.append(((one.accessibleName(), *look), (at.x(), at.y(), one.width(), one.height())))
    for view in page.findChildren(RowView):
        if view.isVisible():
            places = [(view.rows.row(number), view.visualRect(view.rows.index(number))) for number in range(12)]
            found += [
                ((row.title, view.marked == row.id), (place.x(), place.y(), place.width(), place.height()))
                for row, place in places
                if row is not None and place.intersects(view.viewport().rect())
            ]
    return sorted(found)


def same(one: list[tuple], other: list[tuple]) -> None:
    assert [name for name, _ in other] == [name for name, _ in one]
    far = [(a, b) for a, b in zip(one, other, strict=True) if max(map(_apart, a[1], b[1])) > ROUNDING]
    assert far == []


def _apart(one: int, other: int) -> int:
    return abs(one - other)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("before", "after"), [(100, 200), (200, 100)])
def test_a_page_that_is_open_looks_as_if_it_had_been_opened_so(qapp, name, before, after):
    sample, form = Sample(), FORMATS[0]
    with window_for(qapp, form, Theme.DARK, after) as window:
        bring(qapp, window, SCENES[name], sample)
        settle(qapp)
        wanted = looks(window)
    with window_for(qapp, form, Theme.LIGHT, before) as window:
        bring(qapp, window, SCENES[name], sample)
        settle(qapp)
        window.restyle(theme_name="dark", text_scale=after)
        settle(qapp)
        same(wanted, looks(window))


@pytest.mark.parametrize("name", ["queue, much", "review"])
def test_a_page_that_is_open_follows_the_language(qapp, name):
    sample, form, language = Sample(), FORMATS[0], Language(assets() / "translations")
    locale = QLocale()
    try:
        language.use("de")
        with window_for(qapp, form, Theme.LIGHT) as window:
            bring(qapp, window, SCENES[name], sample)
            settle(qapp)
            wanted = looks(window)
        language.use("en")
        with window_for(qapp, form, Theme.LIGHT) as window:
            bring(qapp, window, SCENES[name], sample)
            settle(qapp)
            language.use("de")
            settle(qapp)
            same(wanted, looks(window))
    finally:
        language.use("en")
        QLocale.setDefault(locale)
        speak_with(None)
