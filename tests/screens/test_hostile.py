"""Hostile texts in every field that shows what was scanned, or what a server, a device or a person named.

They are shown as they are and in their place: no markup is read, no link is live, no tip pops up, no letter is a
shortcut, nothing hides or turns what stands beside it, and nothing is pushed apart. Looked at is what widgets hold,
what they tell screen readers, what their models give, and what those that paint themselves draw.

Fields, filled by the scenes of the gallery and of ``fakes.hostile_scenes``:

- header, rest, window: station, session, operator; sentences of the lamps, and the toasts that tell them
- start, people: sessions, what is wrong with them, operator on the button and on the tiles
- scan: banner, list, a row and its page, keypad, boxes in the picture, undo bar, faults, names of camera and guns
- photo: title, news, the coach's sentence, titles in the grid
- review, timeline: name, note, "just saved", codes, course, refusals, results, chips, the code that is corrected
- queue: sentence of the link, sessions, refusals and their commonest reason, uploads
- proposals: name of the product, field, both values, reason, source, status, why it was not written
- set-up: station, address, the server's answers, cameras, guns and what they read, codes seen, checks, log, limits,
  about and its folder, settings codes (sender, list, why not), keyboard
- export: sticks, file, folder, why not; gun doctor: what arrived, name, findings; trouble: fault and folder
"""

import pytest
from fakes import layout_faults as layout
from fakes.hostile import HOSTILE, badly_drawn, live_faults, painted, spoil
from fakes.hostile_scenes import HOSTILE_SCENES
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit

from kiosk.core.inert import inert
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.widgets.theme import Theme

_LARGER = {"bidi": 4, "emoji": 2, "markdown": 3, "mnemonic": 4, "surrogate": 1, "arabic": 2}
"""Kinds that need no small screen are looked at on others; their places in ``FORMATS``."""
_NAMED = {"field", "nightStation"}
"""Labels that hold a name which somebody gave: here it is longer than any room."""


@pytest.mark.parametrize("kind", HOSTILE)
def test_every_scene_shows_them_inert_and_in_their_place(qapp, monkeypatch, kind):
    text, form, known, found = HOSTILE[kind], FORMATS[_LARGER.get(kind, 0)], set(), {}
    spoil(monkeypatch, text)
    monkeypatch.setattr(layout, "MAY_BE_CUT", layout.MAY_BE_CUT | _NAMED)
    drawn, sample = painted(monkeypatch), Sample()
    scenes = SCENES | {name: lambda w, s, show=show: show(w, s, text) for name, show in HOSTILE_SCENES.items()}
    with window_for(qapp, form, Theme.LIGHT) as window:
        for name, show in scenes.items():
            drawn.clear()
            bring(qapp, window, show, sample)
            assert (window.width(), window.height()) == (form.width, form.height), name
            faults = [fault[:120] for fault in layout.layout_faults(window, window.sizes, form.px_per_mm)]
            faults += live_faults(window) + [f"painted: {fault}" for one in drawn if (fault := badly_drawn(one))]
            faults = [fault for fault in faults if "Toast 'toast'" not in fault]  # it lies above the page on purpose
            if new := sorted(set(faults) - known):
                known |= set(new)
                found[name] = new
    assert found == {}


@pytest.mark.parametrize(
    "widget",
    [
        lambda: QLabel("<b>rich</b>"),
        lambda: QTextEdit("x"),
        lambda: QLineEdit("x"),
        lambda: QPushButton("R&D"),
        lambda: QPushButton("\x00"),
        lambda: QPushButton("\u202e"),
    ],
    ids=["label", "text", "line", "shortcut", "control", "direction"],
)
def test_what_could_be_rich_or_live_is_found(qtbot, widget):
    one = widget()
    qtbot.addWidget(one)
    assert live_faults(one)


def test_hostile_texts_come_through_scanning_itself(make_kiosk, kept, qtbot):
    """Kept as scanned to the last character, and shown inert."""
    kiosk = make_kiosk()
    for hostile in HOSTILE.values():
        if any(ord(char) in range(0xD800, 0xE000) for char in hostile):
            continue  # no scanner gun can type half a character
        with kept(kiosk) as found:
            kiosk.gun.scanned.emit(hostile, 0.0)
        assert found[0].code.text == hostile
        code = kiosk.window.scan.banner.code
        assert code.full_text == inert(hostile, code.longest)
        kiosk.window.grab()
        assert live_faults(kiosk.window) == []
    assert kiosk.window.size().toTuple() == (1280, 800)
