"""Hostile texts in every field that shows what was scanned or what a server said: shown as they are, in their place."""

from dataclasses import fields, replace

import pytest
from fakes.layout_faults import layout_faults
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QTextEdit,
    QWidget,
)

from kiosk import gallery
from kiosk.core.inert import inert
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.text import PlainLabel
from kiosk.widgets.theme import Theme

HOSTILE = {
    "html": "<h1><a href='https://evil.example'>Tap &amp; win</a></h1><img src=x onerror=alert(1)><script>1</script>",
    "bidi": "\u202egnp.exe\u2066\u2067abc\u2069\u200f 123 \u202d456",
    "long": "W" * 10_000,
    "emoji": "📦🧑‍🏭🏴‍☠️" * 30,
    "nul": "A\x00B\x1b[2J\x07\r\n\x9b31m\x7f\x1d",
    "tower": "Z" + "\u0300\u0301\u0302\u0303\u0488" * 60,
    "markdown": "# [link](javascript:alert(1)) **bold** `code` {code} %n %1 $text",
    "lines": "one\ntwo\u2028three\u2029four\x0bfive\x85six" * 20,
    "mnemonic": "Salt & Pepper && Co &x",
    "surrogate": "a\ud800b\udfffc\uffff\ufeff",
    "arabic": "تسليم الدفعة ٤٨٢١٣ שלום" * 10,
}


@pytest.fixture(params=["html", "bidi", "long", "emoji", "nul", "tower"])
def text(request, monkeypatch) -> str:
    """Takes the place of all that the gallery's goods are made of."""
    hostile = HOSTILE[request.param]
    for name in ("GS1", "EAN", "LONG"):
        monkeypatch.setattr(gallery, name, hostile)
    for method in ("session", "capture"):
        monkeypatch.setattr(Sample, method, spoilt(getattr(Sample, method), hostile))
    return hostile


def spoilt(make, hostile: str):
    """As ``make``, with every text of its answer hostile."""

    def made(*args, **kwargs):
        record = make(*args, **kwargs)
        texts = {
            field.name: hostile
            for field in fields(record)
            if field.name in {"name", "operator", "attention", "last_error", "error", "words", "note"}
        }
        return replace(record, **texts)

    return made


def test_every_scene_shows_them_inert_and_in_their_place(qapp, text):
    """No markup is read, no link is live, no tip pops up, no letter is a shortcut, and nothing is pushed apart."""
    sample, form, found = Sample(), FORMATS[0], {}
    with window_for(qapp, form, Theme.LIGHT) as window:
        for name, show in SCENES.items():
            bring(qapp, window, show, sample)
            assert (window.width(), window.height()) == (form.width, form.height), name
            faults = [fault[:120] for fault in layout_faults(window, window.sizes, form.px_per_mm)]
            if faults := faults + [
                f"may be rich: {one!r}" for one in window.findChildren(QWidget) if not is_inert(one)
            ]:
                found[name] = faults
    assert found == {}


def is_inert(one: QWidget) -> bool:
    """Whether no text that it holds can be anything but plain."""
    if one.toolTip() or one.statusTip() or isinstance(one, QTextEdit | QLineEdit):
        return False
    if isinstance(one, QAbstractButton):
        return one.shortcut().isEmpty()
    if isinstance(one, QAbstractItemView):  # Qt's own delegate would guess whether a text is rich; ours draws it
        return type(one.itemDelegate()).paint is not QStyledItemDelegate.paint
    if isinstance(one, QLabel) and one.text():
        is_touchable = bool(one.textInteractionFlags() & Qt.TextInteractionFlag.TextBrowserInteraction)
        return one.textFormat() is Qt.TextFormat.PlainText and isinstance(one, PlainLabel) and not is_touchable
    return True


@pytest.mark.parametrize(
    "widget",
    [lambda: QLabel("<b>rich</b>"), lambda: QTextEdit("x"), lambda: QLineEdit("x")],
    ids=["label", "text", "line"],
)
def test_what_could_be_rich_is_found(qtbot, widget):
    one = widget()
    qtbot.addWidget(one)
    assert not is_inert(one)


def test_hostile_texts_come_through_scanning_itself(make_kiosk, kept, qtbot):
    """Kept as scanned to the last character, and shown inert."""
    kiosk = make_kiosk()
    for hostile in HOSTILE.values():
        if any(ord(char) in range(0xD800, 0xE000) for char in hostile):
            continue  # no scanner gun can type half a character
        with kept(kiosk) as found:
            kiosk.gun.scanned.emit(hostile, 0.0)
        assert found[0].code.text == hostile
        shown = kiosk.window.scan.banner.code.full_text
        assert shown == inert(hostile, 200)
        assert "\x00" not in shown
        assert "\u202e" not in shown
        kiosk.window.grab()
    assert kiosk.window.size().toTuple() == (1280, 800)
