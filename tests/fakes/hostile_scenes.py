"""Scenes of fields that the gallery fills with words of its own: here a stranger has written them.

They go the way they go in the kiosk: through what makes the words where that is a function, else to the widget itself.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QImage

from hardware.sticks import Stick
from kiosk.core import gun_findings
from kiosk.core.codes import code_of_text
from kiosk.core.delivery import DeliveryState
from kiosk.core.events import CameraState, CaptureNotKept, GunChanged, GunState
from kiosk.core.gun import GunProfile
from kiosk.core.gun_doctor import Diagnosis, Heard, Look
from kiosk.core.gun_sheet import SHEET
from kiosk.core.host import Host, LinkState
from kiosk.core.photo_shot import Advice, AdviceKind, Shot
from kiosk.core.session import SessionState
from kiosk.core.words import say
from kiosk.desks.proposal_words import extraction_chip, shown
from kiosk.desks.setup_facts import about, budget, log_facts
from kiosk.desks.setup_storage import _name_of
from kiosk.desks.timeline_rows import capture_row, course_rows
from kiosk.gallery import SCENES, Sample, dimmer
from kiosk.gallery_sessions import proposal
from kiosk.screens.info import Fact
from kiosk.screens.pick import Work
from kiosk.screens.queue import QueueState
from kiosk.screens.window import KioskWindow
from kiosk.setting_words import setting_value
from kiosk.settings import Settings
from kiosk.store.records import QueueCounts
from kiosk.store.session_page import CodeCount, Course, GenerationRecord, Summary
from kiosk.widgets.banner import Tone
from kiosk.widgets.toast import Toast

HostileScene = Callable[[KioskWindow, Sample, str], None]
HOSTILE_SCENES: dict[str, HostileScene] = {}
_MOST = 300
"""Letters that a sentence of a server or a machine has at most: where it is read it is cut."""
_DAY = date(2026, 11, 22)


def hostile(name: str) -> Callable[[HostileScene], HostileScene]:
    def add(show: HostileScene) -> HostileScene:
        HOSTILE_SCENES[f"hostile, {name}"] = show
        return show

    return add


@hostile("people")
def _people(window: KioskWindow, sample: Sample, text: str) -> None:
    window.operators.show_names([text, "M. Okafor", text[:30]], text)
    window.show_screen(window.operators)


@hostile("who works here")
def _operator(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["start, kinds and operator"](window, sample)
    window.start.show_operator(text, is_offered=True)
    window.header.session.show_text(f"{text} · {text}")


@hostile("devices in trouble")
def _devices(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    for name in (text, "usb-Dock-if00"):
        event = GunChanged(GunState.ABSENT, f"The scanner gun {text[:80]} is not plugged in.", name)
        window.scan.show_gun(event)
        window.header.show_gun(event)
    window.scan.viewfinder.show_camera(CameraState.ABSENT, f"Plug in the camera. {text[:80]} is not plugged in.")
    window.header.show_room("Disk full", "bad", text[:_MOST])


@hostile("lamps")
def _lamps(window: KioskWindow, sample: Sample, text: str) -> None:
    """A touch on a lamp tells its sentence."""
    SCENES["scan, kept"](window, sample)
    window.header.show_queue("41 here", "busy", text[:_MOST])
    toast = window.findChild(Toast) or Toast(window, window.sizes)
    toast.tell(f"The scanner gun {text[:120]} is not plugged in.")


@hostile("no device in trouble, no toast")
def _calm(window: KioskWindow, sample: Sample, text: str) -> None:
    window.findChild(Toast).hide()
    for name in (text, "usb-Dock-if00"):
        event = GunChanged(GunState.READY, "", name)
        window.scan.show_gun(event)
        window.header.show_gun(event)
    SCENES["scan, ready"](window, sample)


@hostile("label of a batch")
def _batch(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.show_kept(sample.kept(f"010952012345678810{text[:20]}\x1d17261231"))
    window.scan.undo_bar.offer(text[:40], text)


@hostile("not saved")
def _not_saved(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.show_not_kept(CaptureNotKept(code_of_text(text), text[:80], text[:_MOST]))


@hostile("what a person did")
def _done(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.show_undone(sample.captures[0], 40)
    window.scan.show_done("Quantity changed", sample.captures[0].code, text[:80], "×2", is_undoable=True)
    window.scan.show_bounce(sample.captures[0].code)


@hostile("trouble of the program")
def _trouble(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    window.scan.show_trouble("Something went wrong", text[:_MOST])


@hostile("photo, what the coach says")
def _coach(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["photo, advice"](window, sample)
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    window.photo.show_advice(Shot(b"", 320, 200, (Advice(AdviceKind.BLUR, text[:100], (0, 0, 90, 90)),)), image)


@hostile("photo, news")
def _photo_news(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["photo, both"](window, sample)
    window.photo.show_title(text)
    window.photo.tell(Tone.AGAIN, say("Already scanned: {code}", code=text[:40]))


@hostile("review")
def _review(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["review"](window, sample)
    session = sample.session(6, text, SessionState.OPEN, 41, photos=2)
    counts = [CodeCount(f"{number}{text}", 1, 1 + number) for number in range(9)]
    window.review.show_summary(Summary(session, text, tuple(counts), 9, 61, 1, 3, 2), not_counted=1)
    window.review.show_kept(code_of_text(text))


@hostile("course of a session")
def _course(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["timeline"](window, sample)
    made = [GenerationRecord(place, text, "DONE", "UNKNOWN", text, text) for place in (1, 2)]
    session = sample.session(4, text, SessionState.ATTENTION, 40, attention=text)
    rows = course_rows(Course(session, text, tuple(made)), _DAY)
    states = [DeliveryState.REFUSED, *[DeliveryState.DELIVERED] * 3]
    told = ("", "COMPLETED", "FAILED", text)
    for one, state, status in zip(sample.captures, states, told, strict=False):
        capture = Sample.capture(sample, one.seq, text)
        rows.append(capture_row(replace(capture, state=state, remote_status=status), (), _DAY))
    window.timeline.show_page(text, text[:_MOST], lambda _count, after: rows if after is None else (), is_trouble=True)
    window.timeline.show_chip(extraction_chip(text))


@hostile("row of a session")
def _row(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["timeline, refused"](window, sample)
    window.timeline.refresh(text, text[:_MOST], is_trouble=True)


@hostile("queue")
def _queue(window: KioskWindow, sample: Sample, text: str) -> None:
    counts = QueueCounts(waiting=922, refused=1, delivered=531, sessions_attention=1)
    refused = [one for one in sample.captures if one.state is DeliveryState.REFUSED]
    state = QueueState(counts, sample.sessions, refused, text[:_MOST], link_tone="bad", is_halted=True)
    window.queue.show_state(state)
    window.show_screen(window.queue)


@hostile("proposal for a field that nobody knows")
def _proposal(window: KioskWindow, sample: Sample, text: str) -> None:
    record = proposal(sample)
    told = replace(record.proposal, field_name=text, status=text, confidence=text[:20], id=text)
    window.proposals.show_proposal(shown(replace(record, proposal=told), 2, 6, "", 4), has_previous=True, has_next=True)
    window.show_screen(window.proposals)


@hostile("wizard, station")
def _station(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["wizard, station"](window, sample)
    window.steps.station.show_name(text)


@hostile("wizard, server")
def _server(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["wizard, server"](window, sample)
    window.steps.server.show_server(text, "A key is set", has_key=True)
    window.steps.server.result.setText(f"✗ {text[:_MOST]}")


@hostile("wizard, devices")
def _chosen(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["wizard, camera"](window, sample)
    window.steps.camera.show_cameras([(text, text), ("a", text[:60]), ("", "No camera")], text)
    window.steps.camera.show_camera(CameraState.ABSENT, text[:100])
    window.steps.camera.result.setText("✓ " + say("Code seen: {code}", code=text[:40]))


@hostile("wizard, guns")
def _guns(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["wizard, gun tested"](window, sample)
    window.steps.gun.rows.show_names([(text, text), ("b", say("Types: {name}", name=text[:60]))], (text,))
    window.steps.gun.result.setText(f"▲ {text[:200]}")


@hostile("settings code, not taken")
def _code(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["set-up, settings code"](window, sample)
    window.steps.code.result.setText(f"✗ This settings code is not used. {text[:40]} cannot be {text[:40]}.")


@hostile("settings code, list")
def _changes(window: KioskWindow, sample: Sample, text: str) -> None:
    names = [(name, setting_value(name, text), setting_value(name, text[::-1])) for name in ("station", "server")]
    many = ("People", "–", setting_value("operators", (text, text, text, text)))
    same = ("Scanner guns", setting_value("gun", text), setting_value("gun", text))
    window.settings_code.ask_use(say("Settings of “{fleet}”", fleet=text[:40]), [*names, many, same])
    window.show_screen(window.settings_code)


@hostile("keyboard")
def _keyboard(window: KioskWindow, sample: Sample, text: str) -> None:
    window.keyboard.ask("Address", text)
    window.show_screen(window.keyboard)


@hostile("keyboard, wrong")
def _keyboard_wrong(window: KioskWindow, sample: Sample, text: str) -> None:
    window.keyboard.ask("Address", text)
    window.show_screen(window.keyboard)
    window.keyboard.show_wrong(f"Not an address: {text[:40]}")


@hostile("log")
def _log(window: KioskWindow, sample: Sample, text: str) -> None:
    lines = [f"2026-11-22 12:04:31,120 ERROR sync.courier: {one}" for one in text.split("\n")]
    window.info.show_facts("Log", log_facts([text, *lines]))
    window.show_screen(window.info)


@hostile("facts")
def _facts(window: KioskWindow, sample: Sample, text: str) -> None:
    """What a check of the machine tells: names of devices, answers of the server."""
    window.info.show_facts("Check all", [Fact("fault", text[:40], text[:_MOST]), Fact("ok", "", text[:_MOST])])
    window.show_screen(window.info)


@hostile("about")
def _about(window: KioskWindow, sample: Sample, text: str) -> None:
    folder = Path("/x") / text.replace("\x00", "").encode(errors="replace").decode()
    made = Settings.model_construct(**(Settings().model_dump() | {"station": text, "data": folder}))
    facts = about(made) + budget(Host(LinkState.HELD, text))
    window.info.show_facts("About", facts, may_change=False)
    window.show_screen(window.info)


@hostile("export, where")
def _where(window: KioskWindow, sample: Sample, text: str) -> None:
    sticks = [Stick(Path("/media") / str(place), text, 28_400_000_000) for place in range(2)]
    places = [(str(one.path), _name_of(one), "stick") for one in sticks]
    window.pick.ask("Where to?", text[:200], places, "Look again")
    window.show_screen(window.pick)


@hostile("export, written")
def _written(window: KioskWindow, sample: Sample, text: str) -> None:
    window.pick.show_work(Work("good", "Written", text, "1.4 MB", f"It is in the folder {text[:120]}."))
    window.show_screen(window.pick)


@hostile("export, not written")
def _not_written(window: KioskWindow, sample: Sample, text: str) -> None:
    window.pick.show_work(Work("bad", "NOT written", words=text[:_MOST]))
    window.show_screen(window.pick)


@hostile("gun doctor, heard")
def _heard(window: KioskWindow, sample: Sample, text: str) -> None:
    window.gun_doctor.show_begin(SHEET)
    window.gun_doctor.show_heard(Heard(None, Look.NOT_OURS, text))
    window.show_screen(window.gun_doctor)


@hostile("gun doctor, result")
def _diagnosis(window: KioskWindow, sample: Sample, text: str) -> None:
    signs = [text[:24], text[-8:]]
    found = (gun_findings.prefix(text), gun_findings.suffix(text), gun_findings.gs_replaced(text, is_safe=True))
    found += (gun_findings.front_differs(signs), gun_findings.gs1_off(text))
    window.gun_doctor.show_result(Diagnosis(found, GunProfile(prefix=text[:24]), ()), text)
    window.show_screen(window.gun_doctor)


@hostile("gun doctor, not saved")
def _not_kept(window: KioskWindow, sample: Sample, text: str) -> None:
    _diagnosis(window, sample, text)
    window.gun_doctor.show_not_kept(text[:40], text[:100])


@hostile("rest")
def _rest(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    dimmer(window).station.show_text(text)
    dimmer(window).show_dark(window.header.lights())


@hostile("rest, warning")
def _warning(window: KioskWindow, sample: Sample, text: str) -> None:
    SCENES["scan, kept"](window, sample)
    dimmer(window).show_warning(text, 13.0, 20.0, window.header.lights())


@hostile("cannot start")
def _stopped(window: KioskWindow, sample: Sample, text: str) -> None:
    window.header.show_unknown()
    window.trouble.show_fault(say("NOT saved: {text}", text=text[:30]), text[:_MOST], f"/home/{text[:100]}")
    window.show_screen(window.trouble)
