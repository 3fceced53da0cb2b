"""Hostile texts in the place of all that strangers write, and what is wrong with how they are shown."""

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
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
from kiosk.gallery import Sample
from kiosk.screens.window import KioskWindow
from kiosk.widgets.text import ElidedLabel, PlainLabel, WrappedLabel

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

_SPOILT = {"name", "operator", "attention", "last_error", "error", "words", "note", "remote_error", "product_name"}
_MADE_BY = ("session", "capture", "photo")
_GOODS = ("GS1", "EAN", "LONG")


def spoil(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put ``text`` in the place of all goods of the gallery, of what its server says, and of the station's name."""
    modules = [one for name, one in sys.modules.items() if name.startswith("kiosk.gallery")]
    for module in modules:  # each has imported the names for itself
        for name in _GOODS:
            if hasattr(module, name):
                monkeypatch.setattr(module, name, text)
    for method in _MADE_BY:
        monkeypatch.setattr(Sample, method, _spoilt(getattr(Sample, method), text))
    monkeypatch.setattr(Sample, "server_words", lambda _self, _words: text)
    monkeypatch.setattr(gallery, "KioskWindow", lambda _name, *more, **named: KioskWindow(text, *more, **named))


def _spoilt(make: Callable, text: str) -> Callable:
    """As ``make``, with every text of its answer hostile."""

    def made(*args, **kwargs):
        record = make(*args, **kwargs)
        return replace(record, **{field.name: text for field in fields(record) if field.name in _SPOILT})

    return made


_LIVE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Categories of what acts, turns letters around, or is not seen."""
_BOXES = {chr(0x2400 + number) for number in range(0x22)} | {"\ufffd"}
"""Signs for which the font of the screen has no letter: they are drawn by their names."""
_JOINED = re.compile("\u200d?…\u200d?")
"""Where Qt itself cuts a word of joined letters."""


def live(text: str) -> str:
    """The first of what must not be in a text that is shown or read out; empty where all is inert."""
    if text.isprintable():
        return ""
    text = _JOINED.sub("…", text)
    return next((f"{char!r} in {text[:60]!r}" for char in text if unicodedata.category(char) in _LIVE), "")


def badly_drawn(text: str) -> str:
    """The first of what must not be in a text that is drawn; empty where all can be read."""
    text = text.replace("\u200b", "")  # ours: a word without an end may be broken there
    return live(text) or next((f"no letter for {char!r} in {text[:60]!r}" for char in text if char in _BOXES), "")


def live_faults(window: QWidget) -> list[str]:
    """All that a widget of a window's page holds and that could act, hide, or turn what stands beside it."""
    found = []
    for one in (window, *(one for one in window.findChildren(QWidget) if one.isVisibleTo(window))):
        called = f"{type(one).__name__} {one.objectName()!r}"
        if not is_plain(one):
            found.append(f"may be rich or live: {called}")
        for what, text in _texts(one):
            is_drawn = what == "text" and not isinstance(one, ElidedLabel)  # that draws itself
            if fault := badly_drawn(text) if is_drawn else live(text):
                found.append(f"{what} of {called}: {fault}")
    return found


def is_plain(one: QWidget) -> bool:
    """Whether no text that it holds can be anything but plain: no markup, no link, no tip, no shortcut."""
    if one.toolTip() or one.statusTip() or one.whatsThis() or isinstance(one, QTextEdit | QLineEdit):
        return False
    if isinstance(one, QAbstractButton):
        return one.shortcut().isEmpty()
    if isinstance(one, QAbstractItemView):  # Qt's own delegate would guess whether a text is rich; ours draws it
        return type(one.itemDelegate()).paint is not QStyledItemDelegate.paint
    if isinstance(one, QLabel) and one.text():
        is_touchable = bool(one.textInteractionFlags() & Qt.TextInteractionFlag.TextBrowserInteraction)
        return one.textFormat() is Qt.TextFormat.PlainText and isinstance(one, PlainLabel) and not is_touchable
    return True


def _texts(one: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", _lineless(one, one.accessibleName())
    yield "description", one.accessibleDescription()
    yield "title", one.windowTitle()
    if isinstance(one, QAbstractButton | QLabel):
        yield "text", _lineless(one, one.text())
    if isinstance(full := getattr(one, "full_text", ""), str) and not isinstance(one, WrappedLabel):
        yield "full text", full
    if isinstance(one, QAbstractItemView) and (model := one.model()) is not None:
        yield from _texts_of(model)


def _lineless(one: QWidget, text: str) -> str:
    """Without the ends of lines that are ours: where it, or a label on it, says that it holds several."""
    if "\n" in text and any(getattr(part, "is_lined", False) for part in (one, *one.findChildren(PlainLabel))):
        return text.replace("\n", "")
    return text


def _texts_of(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """Of the first rows, in every role: what a row is drawn from is no text, and drawn inert."""
    for row in range(min(model.rowCount(QModelIndex()), 5)):
        for role in (*Qt.ItemDataRole, Qt.ItemDataRole.UserRole + 1):
            told = model.data(model.index(row, 0), role)
            if isinstance(told, str):
                yield f"role {int(role)}", told


def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that a widget of ours draws from now on: what paints itself holds no text that could be looked at."""
    texts: list[str] = []
    draw = QPainter.drawText

    def told(self: QPainter, *args) -> object:
        texts.extend(arg for arg in args if isinstance(arg, str))
        return draw(self, *args)

    monkeypatch.setattr(QPainter, "drawText", told)
    return texts
