"""The camera settings that a kiosk knows: torch, focus, exposure; what a driver has of them, and setting them."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from hardware import v4l2
from hardware.v4l2 import Control

log = logging.getLogger(__name__)

AUTO: Literal["auto"] = "auto"
Level = Literal["auto"] | int


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a camera shall be. None: as the driver has it.

    ``focus`` and ``exposure``: "auto", or the driver's own number (exposure in 0.1 ms). ``is_mirrored`` and
    ``quarter_turns`` (clockwise) turn the picture before anything else sees it.
    """

    width: int = 1280
    height: int = 720
    fps: int = 30
    torch: bool | None = None
    focus: Level | None = None
    exposure: Level | None = None
    is_mirrored: bool = False
    quarter_turns: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One control to set. ``setting``: the name in kiosk.toml that asks for it."""

    setting: str
    control: int
    value: int


def steps(wishes: Wishes) -> Iterator[Step]:
    """What to set for these wishes, in order: automatic goes off before a value is set."""
    if wishes.torch is not None:
        yield Step("camera_torch", v4l2.FLASH_LED_MODE, v4l2.LED_TORCH if wishes.torch else v4l2.LED_OFF)
    if wishes.focus is not None:
        yield Step("camera_focus", v4l2.FOCUS_AUTO, int(wishes.focus == AUTO))
        if wishes.focus != AUTO:
            yield Step("camera_focus", v4l2.FOCUS_ABSOLUTE, wishes.focus)
    if wishes.exposure is not None:
        is_auto = wishes.exposure == AUTO
        mode = v4l2.EXPOSURE_APERTURE_PRIORITY if is_auto else v4l2.EXPOSURE_MANUAL
        yield Step("camera_exposure", v4l2.EXPOSURE_AUTO, mode)
        if wishes.exposure != AUTO:
            yield Step("camera_exposure", v4l2.EXPOSURE_ABSOLUTE, wishes.exposure)


def settings_of(has: dict[int, Control]) -> dict[str, str]:
    """The settings that work with these controls, and the values they take: for people."""
    told = {}
    if v4l2.FLASH_LED_MODE in has:
        told["camera_torch"] = "true or false"
    for setting, auto, absolute in (
        ("camera_focus", v4l2.FOCUS_AUTO, v4l2.FOCUS_ABSOLUTE),
        ("camera_exposure", v4l2.EXPOSURE_AUTO, v4l2.EXPOSURE_ABSOLUTE),
    ):
        ways = [f'"{AUTO}"'] if auto in has else []
        if absolute in has:
            ways.append(f"{has[absolute].low} to {has[absolute].high}")
        if ways:
            told[setting] = " or ".join(ways)
    return told


def apply(wishes: Wishes, node: Path, warn: Callable[[str], None] = log.warning) -> None:
    """Set what is wished on the device. What the driver does not have or refuses is told in one line and left."""
    wanted = list(steps(wishes))
    if not wanted:
        return
    try:
        with v4l2.opened(node) as fd:
            has = v4l2.controls(fd)
            for step in wanted:
                _apply(step, fd, has, warn)
    except OSError as fault:
        warn(f"The camera settings could not be set: {fault.strerror}.")


def _apply(step: Step, fd: int, has: dict[int, Control], warn: Callable[[str], None]) -> None:
    control = has.get(step.control)
    if control is None:
        if step.control != v4l2.FOCUS_AUTO or step.value:  # a fixed focus without automatic needs none switched off
            warn(f"This camera cannot do {step.setting}; see: kiosk cameras.")
        return
    if not control.low <= step.value <= control.high:
        warn(f"{step.setting}: this camera takes {control.low} to {control.high}, not {step.value}.")
        return
    try:
        v4l2.set_control(fd, step.control, step.value)
    except OSError as fault:
        warn(f"The camera refuses {step.setting}: {fault.strerror}.")
