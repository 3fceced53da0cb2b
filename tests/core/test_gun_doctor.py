"""The gun doctor names exactly the faults a gun has, and the profile it offers gives back what is printed."""

from dataclasses import replace

import pytest
from fakes.typing_gun import TypingGun
from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.burst import put_right, text_of, text_of_line
from kiosk.core.aim import code_of_scan
from kiosk.core.gs1 import GS
from kiosk.core.gun import Burst, GunProfile, Key, Layout, Terminator
from kiosk.core.gun_case import SLOWEST_GAP_S
from kiosk.core.gun_doctor import Diagnosis, GunDoctor, Look, burst_of_text, diagnose
from kiosk.core.gun_findings import Fault, Grade
from kiosk.core.gun_sheet import DIGITS, LETTERS, SEPARATOR, SHEET, SPEED, SQUARE, SYMBOLS

LAYOUTS = [Layout.US, Layout.FRENCH, Layout.GERMAN]
layouts = st.sampled_from(LAYOUTS)
prefixes = st.text(st.sampled_from("abzAQYM019 -/.:;_#~|"), max_size=6)
stand_ins = st.sampled_from([GS, "", "|", "~", "^", "#", "{", "<GS>", "[GS]", "\\F", "F8", "F12"])
paces = st.sampled_from([0.0, 0.002, 0.010, 0.021, 0.023, 0.030, 0.035, 0.040, 0.080])


def examine(gun: TypingGun) -> Diagnosis:
    """Every code of the page, one after the other."""
    doctor = GunDoctor(text_of)
    for code in SHEET:
        assert doctor.hear(gun.shoot(code)).code is code
    return doctor.diagnosis()


def faults(found: Diagnosis) -> set[Fault]:
    kinds = [finding.fault for finding in found.findings]
    assert len(kinds) == len(set(kinds))
    return set(kinds)


def read_back(gun: TypingGun, profile: GunProfile) -> list[str]:
    return [code_of_scan(text_of(gun.shoot(code), profile)).text for code in SHEET]


@st.composite
def guns(draw: st.DrawFn) -> TypingGun:
    layout = draw(layouts)
    gs = draw(stand_ins)
    if layout is not Layout.US and gs in {"^", "~", "|"}:
        gs = "#"  # a dead key, or AltGr: guns are not set to those there
    return TypingGun(
        layout=layout,
        system=draw(layouts),
        caps=draw(st.booleans()),
        is_caps_known=draw(st.booleans()),
        gs=gs,
        terminator=draw(st.sampled_from(Terminator)),
        prefix=draw(prefixes.filter(lambda text: layout is Layout.US or not set("|~") & set(text))),
        sends_aim=draw(st.booleans()),
        gap_s=draw(paces),
    )


def faults_of(gun: TypingGun) -> set[Fault]:
    """What is wrong with a gun by the way it was made."""
    wrong = {
        Fault.LAYOUT: gun.layout is not gun.system,
        Fault.CAPS_LOCK: gun.caps,
        Fault.GS_LOST: gun.gs == "",
        Fault.GS_REPLACED: gun.gs not in {"", GS},
        Fault.NO_TERMINATOR: gun.terminator is Terminator.NONE,
        Fault.PREFIX: bool(gun.prefix),
        Fault.NO_AIM: not gun.sends_aim,
        Fault.SLOW: gun.gap_s >= 0.023,
    }
    return {fault for fault, is_so in wrong.items() if is_so}


@settings(max_examples=400)
@given(guns())
def test_exactly_the_faults_of_a_gun_are_found_and_its_profile_gives_back_what_is_printed(gun: TypingGun) -> None:
    found = examine(gun)

    if gun.caps and not gun.is_caps_known:
        assert faults(found) | {Fault.CAPS_LOCK} == faults_of(gun)  # by place Caps Lock may go unseen: it does no harm
    else:
        assert faults(found) == faults_of(gun)
    assert found.profile is not None
    printed = [code.text if gun.gs else code.text.replace(GS, "") for code in SHEET]
    assert read_back(gun, found.profile) == printed
    assert found.profile.terminator is gun.terminator
    assert found.is_well == bool(gun.gs and gun.gap_s < 0.040)


@given(guns(), st.booleans())
def test_the_profile_holds_when_caps_lock_is_pressed_later(gun: TypingGun, is_on: bool) -> None:
    found = examine(gun)

    assert found.profile is not None
    assert read_back(replace(gun, caps=is_on), found.profile) == read_back(gun, found.profile)


@given(guns(), st.permutations(SHEET))
def test_the_order_of_the_scans_does_not_matter(gun: TypingGun, order: list) -> None:
    doctor = GunDoctor(text_of)
    for code in order:
        doctor.hear(gun.shoot(code))

    assert doctor.diagnosis() == examine(gun)


@given(st.text(max_size=60), st.sampled_from(Terminator))
def test_whatever_arrives_is_no_crash_and_no_false_profile(text: str, end: Terminator) -> None:
    doctor = GunDoctor(text_of)
    burst = Burst(tuple(Key(c, 0, False, False, False, None, place * 0.005) for place, c in enumerate(text)), end)

    heard = doctor.hear(burst)

    profile = doctor.diagnosis().profile
    if heard.code is None:
        assert profile is None
    elif profile is not None:
        assert code_of_scan(text_of(burst, profile)).text in text


def test_a_gun_that_is_set_well_is_left_alone() -> None:
    found = examine(TypingGun())

    assert found.findings == ()
    assert found.is_well
    assert found.untested == ()


@pytest.mark.parametrize(
    "text", ["4006381333931", "0109506000134352", "https://example.com/01/09506000134352", "X" * 48]
)
def test_a_code_that_is_not_on_the_page_is_told_so(text: str) -> None:
    doctor = GunDoctor(text_of)

    heard = doctor.hear(TypingGun().send(text))

    assert (heard.code, heard.look, heard.arrived) == (None, Look.NOT_OURS, text)
    assert doctor.pending == SHEET


def test_each_scan_says_at_once_how_it_arrived() -> None:
    doctor = GunDoctor(text_of)

    assert doctor.hear(TypingGun().shoot(LETTERS)).look is Look.AS_PRINTED
    garbled = doctor.hear(TypingGun(layout=Layout.FRENCH).shoot(LETTERS))

    assert (garbled.look, garbled.arrived[3:9]) == (Look.CHANGED, "AzErTy")
    assert doctor.pending == (DIGITS, SYMBOLS, SEPARATOR, SPEED, SQUARE)


def test_the_words_name_both_keyboards() -> None:
    found = examine(TypingGun(layout=Layout.FRENCH, system=Layout.US))

    [layout] = found.findings
    assert layout.title == "The gun types as a French keyboard, this computer expects US"
    assert layout.grade is Grade.PUT_RIGHT


@pytest.mark.parametrize("layout", LAYOUTS)
def test_capitals_swapped_by_the_gun_itself_are_turned_back(layout: Layout) -> None:
    gun = TypingGun(layout=layout, system=layout, inverts_case=True)

    found = examine(gun)

    assert faults(found) == {Fault.CASE}
    assert found.profile is not None
    assert read_back(gun, found.profile) == [code.text for code in SHEET]


def test_where_keys_have_no_places_swapped_capitals_are_turned_back_all_the_same() -> None:
    gun = TypingGun(inverts_case=True, has_places=False)

    found = examine(gun)

    assert faults(found) == {Fault.CASE}
    assert found.profile == GunProfile(is_case_swapped=True, terminator=Terminator.ENTER)
    assert read_back(gun, found.profile) == [code.text for code in SHEET]


def test_a_gun_that_counters_caps_lock_is_right_as_it_is() -> None:
    gun = TypingGun(caps=True, inverts_case=True)

    found = examine(gun)

    assert faults(found) == set()
    assert found.profile is not None
    assert read_back(gun, found.profile) == [code.text for code in SHEET]


def test_where_keys_have_no_places_caps_lock_must_be_switched_off_first() -> None:
    found = examine(TypingGun(caps=True, is_caps_known=False, has_places=False))

    assert faults(found) == {Fault.CAPS_LOCK}
    assert found.profile is None
    assert not found.is_well


def test_where_keys_have_no_places_another_layout_must_be_set_on_the_gun() -> None:
    found = examine(TypingGun(layout=Layout.GERMAN, system=Layout.FRENCH, has_places=False))

    assert Fault.UNKNOWN_LAYOUT in faults(found)
    assert found.profile is None


def test_signs_that_codes_hold_themselves_are_no_stand_in_for_gs() -> None:
    for sign in ("-", "A", "GS", "@"):
        found = examine(TypingGun(gs=sign))

        [finding] = found.findings
        assert (finding.fault, finding.grade) == (Fault.GS_REPLACED, Grade.CHANGE)
        assert found.profile is not None
        assert found.profile.gs_as == ""


def test_characters_behind_a_code_must_be_switched_off() -> None:
    found = examine(TypingGun(suffix="#"))

    assert faults(found) == {Fault.SUFFIX}
    assert found.profile is None


@pytest.mark.parametrize("convert", [str.upper, str.lower])
def test_a_gun_that_knows_one_case_only_is_named(convert) -> None:
    gun = TypingGun()
    doctor = GunDoctor(text_of)
    for code in SHEET:
        assert doctor.hear(gun.send(code.aim + convert(code.text))).code is code

    found = doctor.diagnosis()

    assert faults(found) == {Fault.CASE_LOST}
    assert found.profile is None


def test_a_missing_check_digit_is_named() -> None:
    assert faults(examine(TypingGun(sends_check_digit=False))) == {Fault.CHECK_DIGIT}


def test_a_maker_s_own_marks_are_no_prefix() -> None:
    marks = {DIGITS: "A", LETTERS: "D", SYMBOLS: "D", SEPARATOR: "K", SPEED: "D", SQUARE: "P00"}
    gun = TypingGun(sends_aim=False)

    found = diagnose({code: gun.send(mark + code.text) for code, mark in marks.items()}, text_of)

    assert faults(found) == {Fault.FRONT_DIFFERS, Fault.NO_AIM}
    assert found.profile is None


def test_a_gs1_code_sent_as_a_plain_one_is_named() -> None:
    gun = TypingGun()
    scans = {code: gun.shoot(code) for code in SHEET} | {SEPARATOR: gun.send("]C0" + SEPARATOR.text)}

    assert faults(diagnose(scans, text_of)) == {Fault.GS1_OFF}


@pytest.mark.parametrize("aim", [True, False])
def test_an_fnc1_sent_as_gs_in_front_is_no_fault(aim: bool) -> None:
    gun = TypingGun(prefix="~", sends_aim=aim)
    scans = {code: gun.shoot(code) for code in SHEET}
    for code in (SEPARATOR, SQUARE):
        scans[code] = gun.send("~" + (code.aim if aim else "") + GS + code.text)

    found = diagnose(scans, text_of)

    assert faults(found) == {Fault.PREFIX} | (set() if aim else {Fault.NO_AIM})
    assert found.profile is not None
    assert found.profile.prefix == "~"


@pytest.mark.parametrize("lost", [1, 5, 12])
def test_keys_that_got_lost_are_missed(lost: int) -> None:
    gun = TypingGun(sends_aim=False)
    whole = gun.shoot(SPEED)
    left = tuple(key for place, key in enumerate(whole.keys) if place % 4 != 1 or place > 4 * lost)
    torn = Burst(left, whole.terminator)
    doctor = GunDoctor(text_of)
    for code in SHEET:
        assert doctor.hear(torn if code is SPEED else gun.shoot(code)).code is code

    found = doctor.diagnosis()

    assert faults(found) == {Fault.LOST_KEYS, Fault.NO_AIM}
    assert found.profile is None


def test_an_unknown_key_for_gs_is_named() -> None:
    gun = TypingGun()
    arrow = Key("", 106, False, False, False, False, 100.1)
    scans = {code: gun.shoot(code) for code in SHEET}
    for code in (SEPARATOR, SQUARE):
        keys = tuple(arrow if key.control else key for key in scans[code].keys)
        scans[code] = Burst(keys, Terminator.ENTER)

    assert faults(diagnose(scans, text_of)) == {Fault.GS_UNREADABLE}


def test_a_gun_as_slow_as_a_person_must_be_changed_and_one_in_between_is_waited_for() -> None:
    between, crawling = examine(TypingGun(gap_s=0.030)), examine(TypingGun(gap_s=0.090))

    assert [finding.grade for finding in between.findings] == [Grade.PUT_RIGHT]
    assert between.profile is not None
    assert 0.030 < between.profile.slowest_gap_s <= SLOWEST_GAP_S
    assert [finding.grade for finding in crawling.findings] == [Grade.CHANGE]
    assert "90 ms" in crawling.findings[0].title


def test_a_laser_gun_that_cannot_read_squares_is_judged_by_the_rest() -> None:
    doctor = GunDoctor(text_of, device="/dev/serial/by-id/usb-Gun_1", name="Dock 3", is_timed=False)
    gun = TypingGun(terminator=Terminator.NONE, gap_s=0.5)
    for code in SHEET[:-1]:
        doctor.hear(gun.shoot(code))
    doctor.skip(SQUARE)

    found = doctor.diagnosis()

    assert doctor.pending == ()
    assert (found.findings, found.untested) == ((), (SQUARE,))
    assert found.profile is not None
    assert (found.profile.name, found.profile.device) == ("Dock 3", "/dev/serial/by-id/usb-Gun_1")
    assert found.profile.terminator is None


def on_a_line(change) -> Diagnosis:
    """A serial gun that sends ``change`` of each code's AIM identifier and text."""
    doctor = GunDoctor(text_of_line, device="/dev/ttyACM0", is_timed=False)
    for code in SHEET:
        assert doctor.hear(burst_of_text(change(code.aim, code.text), is_serial=True)).code is code
    return doctor.diagnosis()


@pytest.mark.parametrize(
    "send", [lambda aim, text: (aim + text).swapcase(), lambda aim, text: aim + text.swapcase()], ids=["all", "data"]
)
def test_a_serial_gun_has_no_caps_lock_its_own_setting_swaps_capitals_and_the_profile_undoes_it(send) -> None:
    found = on_a_line(send)

    assert found.is_well
    [finding] = found.findings
    assert (finding.fault, finding.grade) == (Fault.CASE, Grade.PUT_RIGHT)
    assert "Caps Lock" not in finding.title + finding.sentence
    assert found.profile is not None
    assert found.profile.is_case_swapped
    for code in SHEET:
        assert put_right(send(code.aim, code.text), found.profile) == code.aim + code.text


def test_a_serial_gun_is_never_told_to_become_a_serial_gun() -> None:
    lost = on_a_line(lambda aim, text: aim + text.replace(GS, ""))
    torn = on_a_line(lambda aim, text: aim + (text if len(text) < 40 else text[:30] + text[35:]))

    assert (faults(lost), faults(torn)) == ({Fault.GS_LOST}, {Fault.LOST_KEYS})
    assert not [f for found in (lost, torn) for f in found.findings if "USB-COM" in f.sentence or "types" in f.sentence]


def test_typed_into_a_terminal_nobody_knows_whether_it_was_caps_lock() -> None:
    doctor = GunDoctor(text_of, is_timed=False)
    for code in SHEET:
        doctor.hear(burst_of_text((code.aim + code.text).swapcase()))

    assert faults(doctor.diagnosis()) == {Fault.CAPS_LOCK}
    assert doctor.diagnosis().profile is None


def test_nothing_scanned_is_nothing_known() -> None:
    assert GunDoctor(text_of).diagnosis() == Diagnosis((), None, SHEET)
