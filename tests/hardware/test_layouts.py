"""Keys by place, held against the system's own keyboard tables (xkeyboard-config), and dead keys."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.layouts import ACCENTS, CIRCUMFLEX, FUNCTION_KEYS, GRAVE, character, control_character, joined
from kiosk.core.gun import Layout

SYMBOLS = Path("/usr/share/X11/xkb/symbols")
needs_tables = pytest.mark.skipif(not SYMBOLS.is_dir(), reason="needs xkb-data: ./run test installs it with the rest")
ROWS = {"TLDE": [41], "AE": range(2, 14), "AD": range(16, 28), "AC": range(30, 41), "BKSL": [43], "AB": range(44, 54)}
PLACES = {
    (name if len(name) == 4 else f"{name}{n:02}"): code for name, row in ROWS.items() for n, code in enumerate(row, 1)
}
PLACES |= {"LSGT": 86}
NAMES = """
exclam quotedbl numbersign dollar percent ampersand apostrophe parenleft parenright asterisk plus comma minus period
slash colon semicolon less equal greater question at bracketleft backslash bracketright asciicircum underscore grave
braceleft bar braceright asciitilde ssharp section degree twosuperior threesuperior mu EuroSign sterling currency eacute
egrave ccedilla agrave ugrave odiaeresis adiaeresis udiaeresis Odiaeresis Adiaeresis Udiaeresis dead_circumflex
dead_diaeresis dead_acute dead_grave
"""
CHARACTERS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ß§°²³µ€£¤éèçàùöäüÖÄÜ\u0302\u0308\u0301\u0300"
NAMED = dict(zip(NAMES.split(), CHARACTERS, strict=True))


def table(file: str, variant: str) -> dict[int, list[str]]:
    """The keys of one variant, four levels each; a name this test does not know is an empty string."""
    text = (SYMBOLS / file).read_text(encoding="utf-8")
    body = re.search(rf'xkb_symbols\s+"{variant}"\s*\{{(.*?)\n\}};', text, re.DOTALL)
    assert body is not None
    found: dict[int, list[str]] = {}
    for included, part in re.findall(r'include "(latin)(?:\((\w+)\))?"', body[1]):
        found |= table(included, part or "basic")
    for name, levels in re.findall(r"key\s*<(\w+)>\s*\{[^}]*?\[([^\]]*)\]", body[1]):
        if name in PLACES:
            names = [level.strip() for level in levels.split(",")]
            found[PLACES[name]] = [n if len(n) == 1 else NAMED.get(n, "") for n in names]
    return found


@needs_tables
@pytest.mark.parametrize(("layout", "name"), [(Layout.US, "us"), (Layout.FRENCH, "fr"), (Layout.GERMAN, "de")])
def test_the_tables_agree_with_the_system_s(layout: Layout, name: str) -> None:
    """Plain and shifted: every place; with AltGr: all that ours names."""
    system = table(name, "basic")
    differing = {}
    for place, levels in system.items():
        ours = [
            character(place, shift=shift, altgr=altgr, caps=False, layout=layout)
            for shift, altgr in ((False, False), (True, False), (False, True))
        ]
        if layout is Layout.US or not ours[2]:
            ours.pop()
        wrong = [(our, their) for our, their in zip(ours, levels, strict=False) if their and our != their]
        if wrong:
            differing[place] = wrong
    assert len(system) >= 47
    assert differing == {}


@pytest.mark.parametrize(
    ("layout", "place", "char"),
    [
        (Layout.GERMAN, 8, "{"),
        (Layout.GERMAN, 9, "["),
        (Layout.GERMAN, 10, "]"),
        (Layout.GERMAN, 11, "}"),
        (Layout.GERMAN, 12, "\\"),
        (Layout.GERMAN, 16, "@"),
        (Layout.GERMAN, 27, "~"),
        (Layout.GERMAN, 86, "|"),
        (Layout.FRENCH, 4, "#"),
        (Layout.FRENCH, 6, "["),
        (Layout.FRENCH, 7, "|"),
        (Layout.FRENCH, 9, "\\"),
        (Layout.FRENCH, 11, "@"),
        (Layout.FRENCH, 12, "]"),
        (Layout.FRENCH, 13, "}"),
        (Layout.FRENCH, 30, ""),
        (Layout.US, 27, "]"),
    ],
)
def test_altgr_reaches_the_third_level(layout: Layout, place: int, char: str) -> None:
    assert character(place, shift=False, altgr=True, caps=False, layout=layout) == char


ASCII = [chr(point) for point in range(0x20, 0x7F)]


@pytest.mark.parametrize("layout", [Layout.US, Layout.FRENCH, Layout.GERMAN])
def test_every_ascii_character_has_a_key(layout: Layout) -> None:
    reached = {
        ACCENTS.get(char, char)
        for place in range(1, 128)
        for shift in (False, True)
        for altgr in (False, True)
        if (char := character(place, shift=shift, altgr=altgr, caps=False, layout=layout))
    }
    assert set(ASCII) <= reached


@given(st.sampled_from([Layout.US, Layout.FRENCH, Layout.GERMAN]), st.sampled_from(sorted(PLACES.values())))
def test_caps_lock_turns_letters_and_nothing_else(layout: Layout, place: int) -> None:
    plain, shifted, caps = (
        character(place, shift=shift, altgr=False, caps=on, layout=layout)
        for shift, on in ((False, False), (True, False), (False, True))
    )
    is_letter = plain.isalpha() and plain.upper() == shifted
    assert caps == (shifted if is_letter else plain)


def test_keypad_keys_are_digits_whatever_num_lock_says() -> None:
    pad = [82, 79, 80, 81, 75, 76, 77, 71, 72, 73]
    typed = "".join(character(place, shift=False, altgr=False, caps=False, layout=Layout.FRENCH) for place in pad)
    assert typed == "0123456789"


@pytest.mark.parametrize(
    ("layout", "place", "shift", "altgr", "control"),
    [
        (Layout.US, 27, False, False, "\x1d"),
        (Layout.GERMAN, 27, False, False, "\x1d"),
        (Layout.GERMAN, 10, False, True, "\x1d"),
        (Layout.FRENCH, 27, False, False, "\x1d"),
        (Layout.FRENCH, 12, False, True, "\x1d"),
        (Layout.US, 7, True, False, "\x1e"),
        (Layout.US, 32, False, False, "\x04"),
        (Layout.GERMAN, 44, False, False, "\x19"),
        (Layout.US, 2, False, False, ""),
    ],
)
def test_ctrl_makes_control_characters(layout: Layout, place: int, shift: bool, altgr: bool, control: str) -> None:
    assert control_character(place, shift=shift, altgr=altgr, layout=layout) == control


@pytest.mark.parametrize(
    ("struck", "text"),
    [
        (f"A{CIRCUMFLEX} B", "A^B"),
        (f"{CIRCUMFLEX}e", "ê"),
        (f"{CIRCUMFLEX}7", "^7"),
        (f"{CIRCUMFLEX}{CIRCUMFLEX}", "^^"),
        (f"A{GRAVE}", "A`"),
        ("plain", "plain"),
    ],
)
def test_dead_keys_are_joined_as_keyboards_do_it(struck: str, text: str) -> None:
    assert joined(struck) == text


@given(st.text(st.characters(exclude_characters="".join(ACCENTS))))
def test_text_without_dead_keys_stays_as_it_is(text: str) -> None:
    assert joined(text) == text


def test_function_keys_have_their_codes() -> None:
    assert (FUNCTION_KEYS["F1"], FUNCTION_KEYS["F8"], FUNCTION_KEYS["F10"], FUNCTION_KEYS["F11"]) == (59, 66, 68, 87)
