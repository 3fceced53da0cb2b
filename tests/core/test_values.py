"""Plain values of the core that say something of themselves."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from fakes.sights import WIDTH, sight
from fakes.typing_gun import TypingGun

from hardware.burst import text_of
from kiosk.core.aim import code_of_scan
from kiosk.core.aim_choice import Take
from kiosk.core.clock_marks import Certainty, Stamp
from kiosk.core.codes import code_of_text
from kiosk.core.events import PhotoUploading, SightingsChanged
from kiosk.core.faults import CameraInUse, DamagedFault, KnownFault, SettingsFault, StoreFault
from kiosk.core.gs1 import GS
from kiosk.core.gs1_values import NO_SUCH_DATE, told
from kiosk.core.gun import GunProfile, Layout
from kiosk.core.gun_case import Case
from kiosk.core.gun_fit import fit_of
from kiosk.core.gun_sheet import SHEET
from kiosk.core.presence import Presence
from kiosk.core.results import CaptureResult
from kiosk.core.time import Instant
from kiosk.core.uploads import PresignedUpload
from kiosk.core.view import Scene, View
from kiosk.core.work import CaptureToSend

WALL = datetime(2026, 3, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "exit_code"),
    [(KnownFault, 3), (SettingsFault, 2), (StoreFault, 3), (DamagedFault, 3), (CameraInUse, 3)],
)
def test_a_fault_tells_what_happened_and_how_the_command_ends(kind, exit_code):
    fault = kind("No room", "The disk is full.")
    assert (str(fault), fault.title, fault.sentence) == ("No room: The disk is full.", "No room", "The disk is full.")
    assert fault.exit_code == exit_code


def test_the_leave_to_upload_is_never_shown():
    shown = repr(PresignedUpload("https://up.example/?sig=SECRET", {"policy": "SECRET"}, "key", 900))
    assert "SECRET" not in shown
    assert "900" in shown


@pytest.mark.parametrize(
    ("status", "is_final"),
    [("COMPLETED", True), ("FAILED", True), ("NOT_FOUND", True), ("PROCESSING", False), ("", False)],
)
def test_after_which_statuses_the_server_does_nothing_more(status, is_final):
    assert CaptureResult("c1", None, status).is_final is is_final


@pytest.mark.parametrize(
    ("is_synced", "corrected", "expected"),
    [
        (True, None, Stamp(WALL, Certainty.SYNCED)),
        (False, None, Stamp(WALL, Certainty.UNSURE)),
        (False, Stamp(WALL.replace(hour=5), Certainty.CORRECTED), Stamp(WALL.replace(hour=5), Certainty.CORRECTED)),
    ],
)
def test_the_best_known_time_of_a_capture_is_the_corrected_one(is_synced, corrected, expected):
    capture = CaptureToSend(
        capture_id="c1",
        remote_session="s1",
        seq=1,
        kind="BARCODE",
        code=code_of_text("4006381333931"),
        quantity=1,
        source="gun",
        station="Kiosk 1",
        operator="",
        captured_at=Instant("boot", 1.0, WALL),
        is_clock_synced=is_synced,
        attempts=0,
        corrected=corrected,
    )
    assert capture.stamp == expected


def test_what_is_in_view_without_how_it_stands():
    view, shown = View(Take.AIM, (0.76, 0.52)), [sight("A", 300), sight("B", 900)]
    view.saw(shown, Scene(1, 1280, 720), 0.1)
    seen = SightingsChanged(tuple(view.seen()), 1280, 720)
    assert {sighting.code.text for sighting in seen.sightings} == {"A", "B"}


def test_a_part_of_a_label_that_lies_there_is_neither_shown_nor_taken():
    view = View(Take.AIM, (0.76, 0.52))
    assert [sighting.code.text for sighting in view.saw([sight("LOT-12345")], Scene(1, 1280, 720), 0.1)] == [
        "LOT-12345"
    ]
    assert view.saw([sight("12345", is_sure=False)], Scene(2, 1280, 720), 0.2) == []
    assert [seen.sighting.code.text for seen in view.seen()] == ["LOT-12345"]


def test_an_equal_label_seen_once_beside_the_other_waits_while_the_picture_is_still():
    presence, both = Presence(absent_s=1.0), [sight("A", 300), sight("A", 900)]
    presence.saw(both, 0.1, WIDTH)
    assert [track.is_presented for track in presence.in_view()] == [True, False]
    for tenth in range(2, 30):
        presence.still(tenth / 10)
    assert len(presence.in_view()) == 2


@pytest.mark.parametrize(("ai", "value", "words"), [("3923", "5", "0.005"), ("3922", "50", "0.50"), ("3920", "5", "5")])
def test_an_amount_with_more_decimals_than_digits(ai, value, words):
    assert told(ai, value, "PRICE") == (words, "")


@pytest.mark.parametrize("value", ["2612", "26123a", ""])
def test_what_is_no_six_digits_is_no_date(value):
    assert told("17", value, "USE BY") == (value, NO_SUCH_DATE)


def test_a_long_value_is_cut_on_the_line():
    code = code_of_scan(f"]C110LOT7{GS}91{'X' * 80}")
    assert "X" * 29 + "…" in code.meaning
    assert "X" * 30 not in code.meaning


def test_the_computers_layout_is_told_by_what_it_made_of_the_keys():
    gun = TypingGun()
    shot = {code: gun.shoot(code) for code in SHEET}
    assert Case(shot, text_of, GunProfile()).system() == (Layout.US, False)
    foreign = {
        code: replace(burst, keys=tuple(replace(key, char="ж") for key in burst.keys)) for code, burst in shot.items()
    }
    assert Case(foreign, text_of, GunProfile()).system() == (None, False)


def test_a_separator_in_front_of_a_code_is_told_apart_from_a_prefix():
    code = next(code for code in SHEET if GS in code.text)
    with_gs, without = fit_of(GS + code.text), fit_of(code.text)
    assert with_gs is not None
    assert without is not None
    assert (with_gs.has_leading_gs, with_gs.prefix) == (True, "")
    assert without.has_leading_gs is False


@pytest.mark.parametrize(("sent", "size", "percent"), [(0, 10, 0), (999, 1_000, 99), (1_000, 1_000, 100), (0, 0, 0)])
def test_a_photo_is_sent_whole_only_when_all_of_it_is(sent, size, percent):
    assert PhotoUploading("s", "p", 1, 1, sent, size).percent == percent
