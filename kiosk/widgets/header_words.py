"""The words of the header's lamps and of its chip of faults: a fixed few, which do not change with the room."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.events import GunState
from kiosk.core.inert import inert_whole
from kiosk.core.words import mark, said_anew, say, say_marked, say_number
from kiosk.store.records import QueueCounts
from kiosk.widgets.lamp import Light

_GUN_WORDS = {
    GunState.ABSENT: mark("Gun missing"),
    GunState.IN_USE: mark("Gun in use"),
    GunState.FORBIDDEN: mark("Gun not allowed"),
}
_QUEUE_ICONS = {"good": "cloud-check", "busy": "cloud-up", "warn": "clock", "bad": "hand", "idle": "cloud-off"}
_NUMBER = re.compile(r"\d(?:\S*\d)?")
_MUCH, _FEW = 888, 8
"""Numbers as wide as the usual ones: lamps are made to hold them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with the kiosk: two words, and a sentence on what to do."""

    words: str
    tone: str
    icon: str
    sentence: str


def gun_fault(state: GunState, sentence: str) -> Fault:
    """A gun that cannot be read."""
    return Fault(say_marked(_GUN_WORDS[state]), "warn", "gun", sentence)


def safe_light(*, is_safe: bool, is_failing: bool) -> Light:
    """The lamp "safe to switch off"."""
    if is_safe:
        return Light(_switch_off(), _safe(), "good", "power", say("Safe to switch off"))
    if is_failing:
        return Light(_switch_off(), _not_safe(), "bad", "alert-triangle", say("Not safe to switch off: disk"))
    return Light(_switch_off(), _wait(), "busy", "clock", say("Saving, leave it on"))


def unknown_safe() -> Light:
    """The same lamp before anything is known, or when the kiosk cannot start."""
    words = say("Not known yet whether it is safe to switch off")
    return Light(_switch_off(), _unknown(), "idle", "power", words)


def queue_light(words: str, tone: str, sentence: str) -> Light:
    """The lamp "all sent", which is the queue's button."""
    number = _NUMBER.search(words)
    return Light(say("Queue"), words, tone, _QUEUE_ICONS[tone], sentence, number[0] if number else "")


def unknown_queue() -> Light:
    """The same lamp before anything is known."""
    return queue_light(_unknown(), "idle", say("Not known yet whether all is sent"))


def usual_safe() -> Sequence[str]:
    """Words that the first lamp shows."""
    return _safe(), _wait(), _not_safe()


def usual_queue() -> Sequence[str]:
    """Words that the second lamp shows on most days."""
    return _all_sent(), _sending(), _here(_MUCH), _needs_you(_FEW)


def chip_words(counts: QueueCounts, needs_person: int) -> tuple[str, str, str]:
    """Word, tone and sentence of the lamp "all sent": good only when the server has all of it (``QueueCounts``)."""
    here = counts.on_this_kiosk + counts.photos_waiting
    if needs_person:
        words = _needs_you(needs_person)
        return words, "bad", words
    if here:
        return _here(here), "busy", say("{on_this_kiosk} on this kiosk", on_this_kiosk=say_number(here))
    if counts.is_all_delivered:
        return _all_sent(), "good", say("All sent")
    if counts.sessions_to_send:
        return _sending(), "busy", say("Sending")
    return say("Not all"), "busy", say("Sent so far")


def faults_light(faults: Sequence[Fault]) -> Light:
    """The chip of faults: one is named, several are counted."""
    words, icon = faults[0].words, faults[0].icon
    if len(faults) > 1:
        words, icon = say("%n fault(s)", "", len(faults)), "alert-triangle"
    head, _, rest = words.partition(" ")
    tone = "bad" if any(fault.tone == "bad" for fault in faults) else "warn"
    sentence = "\n".join(inert_whole(said_anew(fault.sentence) or fault.words) for fault in faults)
    return Light(head if rest else "", rest or head, tone, icon, sentence, say_number(len(faults)))


def _switch_off() -> str:
    return say("Switch off")


def _safe() -> str:
    return say("Safe", "short for: safe to switch off")


def _not_safe() -> str:
    return say("Not safe")


def _wait() -> str:
    return say("Wait")


def _unknown() -> str:
    return say("Not known")


def _all_sent() -> str:
    return say("All sent")


def _sending() -> str:
    return say("Sending")


def _here(count: int) -> str:
    return say("%n here", "", count)


def _needs_you(count: int) -> str:
    return say("Needs you: {needs_person}", needs_person=say_number(count))
