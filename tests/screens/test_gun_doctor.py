"""The gun doctor on the whole kiosk: real key events and a real terminal line, findings, and a profile that is used."""

from pathlib import Path

import pytest
from fakes.gun_desk import TurnedTimes
from fakes.ports import Machine
from fakes.taps import tap
from fakes.typing_gun import TypingGun
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.core.codes import Symbology, code_of_text
from kiosk.core.events import CodeScanned, GunChanged, GunState, Source
from kiosk.core.gun import Burst, GunProfile, Layout, Terminator
from kiosk.core.gun_sheet import SHEET, SQUARE
from kiosk.gallery import FORMATS, SCENES, Sample, bring, window_for
from kiosk.profiles import FOLDER, load_profiles
from kiosk.resources import assets
from kiosk.widgets.button import TouchButton
from kiosk.widgets.language import Language
from kiosk.widgets.text import ElidedLabel
from kiosk.widgets.tones import Theme

_SHIFT, _LOCK, _CONTROL, _ALTGR = 0x01, 0x02, 0x04, 0x80
"""X11 modifier state (X11/X.h)."""
_ENDS = {Terminator.ENTER: (Qt.Key.Key_Return, 28, "\r"), Terminator.TAB: (Qt.Key.Key_Tab, 15, "\t")}
SPOILT = TypingGun(layout=Layout.FRENCH, system=Layout.US, prefix="~", terminator=Terminator.TAB, caps=True, gs="F8")
EAN = "4006381333931"


def press(window, place: int, state: int, char: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if state & _SHIFT else Qt.KeyboardModifier.NoModifier
    if state & _CONTROL:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, place + 8 if place else 0, 0, state, char)
        event.setAccepted(False)
        QApplication.sendEvent(window.windowHandle(), event)


def seen(page: QWidget, word: str) -> TouchButton:
    """The button with this word that can be seen."""
    return next(one for one in page.findChildren(TouchButton) if one.isVisible() and one.text().strip() == word)


class Shooter:
    """Sends bursts to a kiosk as the window system would, at times of its own."""

    def __init__(self, kiosk) -> None:
        self._window, self._time_s = kiosk.window, [1_000.0]
        kiosk.gun._times = TurnedTimes(self._time_s)

    def shoot(self, burst: Burst) -> None:
        start_s = self._time_s[0] + 1.0
        for key in burst.keys:
            self._time_s[0] = start_s + key.at_s - burst.keys[0].at_s
            state = key.shift * _SHIFT | bool(key.caps) * _LOCK | key.control * _CONTROL | key.altgr * _ALTGR
            press(self._window, key.scan_code, state, key.char)
        self._time_s[0] += burst.mean_gap_s
        if burst.terminator in _ENDS:
            key, place, char = _ENDS[burst.terminator]
            press(self._window, place, 0, char, key)


@pytest.mark.parametrize("name", ["heard", "foreign", "change the gun", "result", "used"])
def test_another_language_is_spoken_as_if_it_had_been_opened_in_it(qapp, name):
    language, scene = Language(assets() / "translations"), SCENES[f"gun doctor, {name}"]
    try:
        with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
            bring(qapp, window, scene, Sample())
            english = words_on(window.gun_doctor)
            language.use("de")
            for _round in range(5):  # rows that are made anew are shown in a later round
                qapp.processEvents()
            found = words_on(window.gun_doctor)
        with window_for(qapp, FORMATS[2], Theme.LIGHT) as window:
            bring(qapp, window, scene, Sample())
            assert words_on(window.gun_doctor) == found != english
    finally:
        language.use("en")


def words_on(screen: QWidget) -> list[str]:
    """All that is read there, codes with it."""
    labels = [one for one in screen.findChildren(QLabel) if one.isVisible()]
    return [one.full_text if isinstance(one, ElidedLabel) else one.text() for one in labels]


@pytest.fixture
def shooter(kiosk) -> Shooter:
    return Shooter(kiosk)


def open_doctor(kiosk) -> None:
    kiosk.window.start.guns_button.click()
    assert kiosk.window.stack.currentWidget() is kiosk.window.gun_doctor


def words(parent) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in parent.findChildren(QLabel) if label.isVisible())


def taken_anew(qtbot, kiosk):
    """Waits until a gun of the settings was let go and opened again."""
    is_ready = lambda event: isinstance(event, GunChanged) and event.state is GunState.READY  # noqa: E731
    return qtbot.waitSignal(kiosk.bridge.arrived, check_params_cb=is_ready, timeout=10_000)


def examine(kiosk, shooter: Shooter, gun: TypingGun) -> None:
    for code in SHEET:
        shooter.shoot(gun.shoot(code))


def is_result_shown(screen) -> bool:
    return screen.pages.currentWidget() is screen.result


def test_a_spoilt_gun_is_understood_its_profile_kept_and_used_at_once_and_after_a_restart(
    kiosk, make_kiosk, shooter, qtbot, kept, tmp_path: Path
) -> None:
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)
    assert screen.title.full_text == "Scan code 1 of 6: Digits"
    shooter.shoot(SPOILT.shoot(SHEET[0]))
    assert screen.banner.word.full_text == "Digits: changed"
    assert screen.banner.code.full_text.startswith("~-e)(%@)")
    assert screen.title.full_text == "Scan code 2 of 6: Letters"
    examine(kiosk, shooter, SPOILT)

    assert is_result_shown(screen)
    told = words(screen.result)
    for fault in (
        "types as a French keyboard, this computer expects US",
        "Caps Lock is on",
        "“~” in front",
        "“F8” for",
    ):
        assert fault in told
    assert screen.verdict.text() == "The kiosk puts it right"
    screen.keep_button.click()
    qtbot.waitUntil(lambda: screen.keep_button.text().strip() == "Done", timeout=5_000)
    assert list(load_profiles(tmp_path / "data")) == [""]
    screen.keep_button.click()
    assert kiosk.window.stack.currentWidget() is kiosk.window.start
    with kept(kiosk) as found:
        shooter.shoot(SPOILT.send("~]E0" + EAN))
    assert found[0].code.text == EAN
    assert found[0].code.symbology is Symbology.EAN13
    kiosk.stop()

    again = make_kiosk()

    with kept(again) as found:
        Shooter(again).shoot(SPOILT.send("~]E0" + EAN))
    assert found[0].code.text == EAN


def test_nothing_that_is_scanned_in_the_meantime_is_recorded(kiosk, shooter, qtbot, kept) -> None:
    open_doctor(kiosk)
    examine(kiosk, shooter, TypingGun())
    kiosk.bridge.post(CodeScanned(code_of_text(EAN, Symbology.EAN13), Source.CAMERA, 0.0))
    shooter.shoot(TypingGun().send(EAN))
    kiosk.window.header.home.click()
    assert kiosk.window.stack.currentWidget() is kiosk.window.start

    with kept(kiosk) as found:
        shooter.shoot(TypingGun().send("AFTERWARDS"))

    assert (found[0].code.text, found[0].count) == ("AFTERWARDS", 1)
    assert len(kiosk.parts.queue()[1]) == 1


def test_a_gun_that_is_set_well_is_told_so_and_laser_guns_skip_the_square(kiosk, shooter, qtbot) -> None:
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)
    for code in SHEET[:-1]:
        shooter.shoot(TypingGun().shoot(code))
        assert screen.banner.word.full_text == f"{code.name}: as printed"
    assert "reads lines only" in screen.why.text().replace("\u200b", "")
    screen.skip_button.click()

    assert is_result_shown(screen)
    assert (screen.verdict.text(), screen.name.full_text) == ("It works well", "Typing gun")
    assert f"Not tested: {SQUARE.name}." in screen.about.text()
    tap(qtbot, seen(screen, "Start again"))
    assert screen.pages.currentWidget() is screen.scanning
    assert screen.title.full_text == "Scan code 1 of 6: Digits"


def test_a_foreign_code_is_told_and_hostile_text_shown_inert(kiosk, shooter) -> None:
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)

    shooter.shoot(TypingGun().send("<b>" + EAN + "\x1d"))

    assert screen.banner.word.full_text == "Not on the page"
    assert screen.banner.code.full_text == f"<b>{EAN}␝"
    assert screen.title.full_text == "Scan code 1 of 6: Digits"


def test_a_slow_gun_is_heard_and_waited_for(kiosk, shooter, qtbot, kept) -> None:
    slow = TypingGun(gap_s=0.034)
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)
    examine(kiosk, shooter, slow)
    assert "types slowly: 34 ms" in words(screen.result)
    screen.keep_button.click()
    qtbot.waitUntil(lambda: screen.keep_button.text().strip() == "Done", timeout=5_000)
    kiosk.window.header.home.click()

    with kept(kiosk) as found:
        shooter.shoot(slow.send(EAN))

    assert found[0].code.text == EAN


def test_leaving_without_keeping_changes_nothing(kiosk, shooter, tmp_path: Path) -> None:
    open_doctor(kiosk)
    examine(kiosk, shooter, SPOILT)
    kiosk.window.header.chip.click()

    assert kiosk.gun.profile == GunProfile()
    assert not kiosk.clinic.is_open
    assert load_profiles(tmp_path / "data") == {}


def test_a_broken_profile_is_told_where_it_can_be_replaced(kiosk, shooter, tmp_path: Path) -> None:
    folder = tmp_path / "data" / FOLDER
    folder.mkdir()
    (folder / "typing.json").write_text("half a fi")
    open_doctor(kiosk)

    assert "typing.json cannot be used" in kiosk.window.gun_doctor.banner.note.text().replace("\u200b", "")


def test_only_the_gun_can_mend_what_no_profile_can(kiosk, shooter) -> None:
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)
    examine(kiosk, shooter, TypingGun(suffix="#"))

    assert (screen.verdict.text(), screen.name.full_text) == ("Change the gun, then test again", "Typing gun")
    assert not screen.keep_button.isVisible()


def test_a_disk_that_refuses_the_profile_is_told_and_one_may_try_again(kiosk, shooter, qtbot, tmp_path: Path) -> None:
    (tmp_path / "data" / FOLDER).write_text("a file where the folder should be")
    screen = kiosk.window.gun_doctor
    open_doctor(kiosk)
    examine(kiosk, shooter, TypingGun(prefix="~"))

    screen.keep_button.click()

    qtbot.waitUntil(lambda: "was NOT saved" in screen.about.text(), timeout=5_000)
    assert screen.keep_button.isEnabled()
    assert kiosk.window.stack.currentWidget() is screen


def test_a_serial_gun_is_examined_bare_and_then_goes_by_its_profile(
    make_kiosk, machine: Machine, qtbot, kept, tmp_path: Path
) -> None:
    gun = machine.serial_gun()
    gun.plug()
    kiosk = make_kiosk(gun=(gun.by_id,), gun_end="cr")
    qtbot.waitUntil(lambda: kiosk.window.header.is_ready(gun.by_id), timeout=10_000)
    screen = kiosk.window.gun_doctor
    with taken_anew(qtbot, kiosk):
        open_doctor(kiosk)
    for code in SHEET:
        gun.shoot(b"#" + code.aim.encode() + code.text.replace("\x1d", "|").encode() + b"\r")
        qtbot.waitUntil(lambda code=code: screen.banner.word.full_text.startswith(code.name), timeout=10_000)

    assert is_result_shown(screen)
    assert screen.verdict.text() == "The kiosk puts it right"
    assert screen.name.full_text == "usb-Acme_Gun_1234-if00"
    assert "“#” in front" in words(screen.result)
    screen.keep_button.click()
    qtbot.waitUntil(lambda: screen.keep_button.text().strip() == "Done", timeout=5_000)
    assert load_profiles(tmp_path / "data")[gun.by_id].gs_as == "|"
    with taken_anew(qtbot, kiosk):
        tap(qtbot, seen(screen, "Back"))
    with kept(kiosk) as found:
        gun.shoot(b"#]C1010952012345678810AB|21X\r")
    assert (found[0].code.text, found[0].code.aim) == ("010952012345678810AB\x1d21X", "]C1")
    assert found[0].count == 1
