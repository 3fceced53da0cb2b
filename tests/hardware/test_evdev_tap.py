"""A grabbed gun under the doctor: its keys come as they are, whatever the layout, and no code is told."""

from threading import Thread

import pytest
from fakes.evdev import Ioctl, change, dropped, records
from fakes.ports import Machine
from fakes.typing_gun import TypingGun
from hypothesis import given
from hypothesis import strategies as st

from hardware.burst import text_of
from hardware.evdev_gun import EvdevGun
from hardware.evdev_keys import RECORD
from hardware.evdev_tap import SILENCE_S, EvdevTap
from kiosk.core.gun import Burst, GunProfile, Layout, Terminator
from kiosk.core.gun_doctor import GunDoctor
from kiosk.core.gun_findings import Fault
from kiosk.core.gun_sheet import SHEET


@pytest.mark.parametrize(
    ("gun", "faults"),
    [
        (TypingGun(), set()),
        (TypingGun(layout=Layout.FRENCH, prefix="~"), {Fault.LAYOUT, Fault.PREFIX}),
        (TypingGun(layout=Layout.GERMAN, gs="F8"), {Fault.LAYOUT, Fault.GS_REPLACED}),
        (TypingGun(gs="", sends_aim=False, terminator=Terminator.TAB), {Fault.GS_LOST, Fault.NO_AIM}),
    ],
)
def test_the_doctor_understands_what_a_grabbed_gun_strikes(machine: Machine, gun: TypingGun, faults) -> None:
    """Through a real terminal in place of the kernel's device."""
    port = machine.typing_gun()
    doctor = GunDoctor(text_of, is_timed=False)
    heard: list[Burst] = []
    device = EvdevGun(port.plug(), EvdevTap(heard.append), 100.0, Ioctl())
    for code in SHEET:
        before = len(heard)
        shot = Thread(target=port.shoot, args=[records(gun.shoot(code))])  # a terminal holds 4 kB, no more
        shot.start()
        while len(heard) == before:
            assert device.read(100.0) == []
        shot.join()
    device.close()

    assert [doctor.hear(burst).code for burst in heard] == list(SHEET)
    found = doctor.diagnosis()
    assert {finding.fault for finding in found.findings} == faults
    assert found.profile is not None
    assert found.profile.layout is gun.layout


@given(st.data())
def test_records_may_come_in_any_pieces(data: st.DataObject) -> None:
    sent = records(TypingGun().shoot(SHEET[1])) + records(TypingGun().shoot(SHEET[2]))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=10)))
    heard: list[Burst] = []
    tap = EvdevTap(heard.append)

    for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True):
        tap.feed(sent[start:end], 0.0)

    assert [text_of(burst, GunProfile()) for burst in heard] == ["]C0" + SHEET[1].text, "]C0" + SHEET[2].text]


def test_a_gun_without_a_terminator_ends_by_silence() -> None:
    heard: list[Burst] = []
    tap = EvdevTap(heard.append)
    assert tap.due_s is None
    tap.feed(records(TypingGun(terminator=Terminator.NONE).send("AB12")), 5.0)

    assert tap.due_s == 5.0 + SILENCE_S
    tap.tick(5.0 + SILENCE_S / 2)
    assert heard == []
    tap.tick(5.0 + SILENCE_S)

    assert [(burst.text, burst.terminator) for burst in heard] == [("AB12", Terminator.NONE)]
    assert tap.due_s is None


def test_keys_bear_the_kernel_s_times() -> None:
    heard: list[Burst] = []
    tap = EvdevTap(heard.append)
    for number, code in enumerate((30, 48, 46, 28)):
        tap.feed(RECORD.pack(1_700_000_000, 20_000 * number, 1, code, 1), 0.0)

    assert heard[0].text == "abc"
    assert heard[0].mean_gap_s == pytest.approx(0.020, abs=1e-6)


def test_an_unplugged_gun_leaves_nothing_behind() -> None:
    heard: list[Burst] = []
    tap = EvdevTap(heard.append)
    tap.feed(records(TypingGun(terminator=Terminator.NONE).send("half")) + change(42, 1), 0.0)
    tap.gone()
    tap.restart(1.0)

    tap.feed(records(TypingGun().send("whole")), 2.0)

    assert [burst.text for burst in heard] == ["whole"]


def test_keys_that_the_kernel_dropped_spoil_the_burst() -> None:
    heard: list[Burst] = []
    tap = EvdevTap(heard.append)
    tap.feed(records(TypingGun(terminator=Terminator.NONE).send("half")) + dropped(), 0.0)
    assert tap.needs_state
    tap.resync(set())

    tap.feed(records(TypingGun().send("rest")) + records(TypingGun().send("whole")), 0.0)

    assert [burst.text for burst in heard] == ["whole"]
