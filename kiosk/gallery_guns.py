"""The scenes of the gun doctor, the measuring of the screen and the choice of a language, for ``kiosk.gallery``."""

from kiosk.core import gun_findings
from kiosk.core.gun import GunProfile, Layout
from kiosk.core.gun_doctor import Diagnosis, Heard, Look
from kiosk.core.gun_sheet import SHEET
from kiosk.gallery import Sample, scene
from kiosk.screens.window import KioskWindow

_RIGHT, _PREFIX = (gun_findings.layout(Layout.FRENCH, Layout.US),), (gun_findings.prefix("~~"),)


@scene("gun doctor, begin")
def _begin(window: KioskWindow, _sample: Sample) -> None:
    window.gun_doctor.show_begin(SHEET)
    window.show_screen(window.gun_doctor)


@scene("gun doctor, seen")
def _seen(window: KioskWindow, sample: Sample) -> None:
    _begin(window, sample)
    window.gun_doctor.show_seen()


@scene("gun doctor, heard")
def _heard(window: KioskWindow, sample: Sample) -> None:
    _begin(window, sample)
    window.gun_doctor.show_heard(Heard(SHEET[0], Look.AS_PRINTED, SHEET[0].text))
    window.gun_doctor.show_heard(Heard(SHEET[1], Look.CHANGED, "~~" + SHEET[1].text))
    window.gun_doctor.show_pending(SHEET[2:])


@scene("gun doctor, foreign")
def _foreign(window: KioskWindow, sample: Sample) -> None:
    _heard(window, sample)
    window.gun_doctor.show_skipped(SHEET[2])
    window.gun_doctor.show_heard(Heard(None, Look.NOT_OURS, "https://example.org/p/9520123456788?from=label"))
    window.gun_doctor.show_pending(SHEET[5:])


@scene("gun doctor, result")
def _result(window: KioskWindow, sample: Sample) -> None:
    _begin(window, sample)
    found = (*_RIGHT, *_PREFIX, gun_findings.caps_lock(is_undone=True))
    window.gun_doctor.show_result(Diagnosis(found, GunProfile(layout=Layout.FRENCH), tuple(SHEET[-1:])), "Gun 1")


@scene("gun doctor, change the gun")
def _change(window: KioskWindow, sample: Sample) -> None:
    _begin(window, sample)
    found = (gun_findings.gs_lost(), gun_findings.suffix("#"), *_PREFIX, gun_findings.no_aim())
    window.gun_doctor.show_result(Diagnosis(found, None, ()), "usb-Acme_Gun_1234-if00")


@scene("gun doctor, used")
def _used(window: KioskWindow, sample: Sample) -> None:
    _result(window, sample)
    window.gun_doctor.show_kept()


@scene("calibration")
def _calibration(window: KioskWindow, _sample: Sample) -> None:
    window.show_calibration()


@scene("language")
def _language(window: KioskWindow, _sample: Sample) -> None:
    window.language.show_languages(("de", "en", "es", "fr", "pl", "tr"), "en")
    window.show_screen(window.language)
