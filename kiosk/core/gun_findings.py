"""What the gun doctor finds, in words: what is wrong, what the kiosk does about it, what to change on the gun.

The settings of guns have other names with every maker; the words are those that most manuals use.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.gun import GunProfile, Layout, Terminator
from kiosk.core.inert import inert
from kiosk.core.words import mark, say, say_marked, say_number


class Fault(StrEnum):
    """One way in which a gun is set wrong, or not as well as it could be. The value is the word in JSON."""

    LAYOUT = "layout"
    UNKNOWN_LAYOUT = "unknown-layout"
    CAPS_LOCK = "caps-lock"
    CASE = "case"
    CASE_LOST = "case-lost"
    GS_LOST = "gs-lost"
    GS_REPLACED = "gs-replaced"
    GS_UNREADABLE = "gs-unreadable"
    NO_TERMINATOR = "no-terminator"
    PREFIX = "prefix"
    FRONT_DIFFERS = "front-differs"
    SUFFIX = "suffix"
    CHECK_DIGIT = "check-digit"
    SLOW = "slow"
    LOST_KEYS = "lost-keys"
    NO_AIM = "no-aim"
    GS1_OFF = "gs1-off"


class Grade(StrEnum):
    """Who has to do something. The value is the word that is shown."""

    PUT_RIGHT = mark("Put right")
    """The kiosk undoes it with the gun's profile."""
    BETTER = mark("Better")
    """It works; a change on the gun makes it surer."""
    CHANGE = mark("Change the gun")
    """The kiosk cannot undo it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found: ``title`` names the fault, ``sentence`` says what is done and what to do."""

    fault: Fault
    grade: Grade
    title: str
    sentence: str


_COUNTRIES = {Layout.US: mark("US"), Layout.FRENCH: mark("French"), Layout.GERMAN: mark("German")}


def layout(gun: Layout, system: Layout | None) -> Finding:
    """Gun and computer have different keyboards, both known."""
    types = say_marked(_COUNTRIES[gun])
    if system:
        expects = say_marked(_COUNTRIES[system])
        title = say("The gun types as a {gun} keyboard, this computer expects {system}", gun=types, system=expects)
    else:
        title = say("The gun types as a {gun} keyboard, this computer expects another", gun=types)
    return Finding(
        Fault.LAYOUT, Grade.PUT_RIGHT, title, say("The kiosk reads its keys by their place, so codes are right.")
    )


def unknown_layout(*, has_places: bool) -> Finding:
    """The keys do not make sense as any keyboard the kiosk knows; ``has_places``: although their places are known."""
    sentence: str = say(
        "Set the keyboard country (“country keyboard type”) of the gun to that of this computer, or the gun to USB-COM."
    )
    if not has_places:
        window = say("Or test it in the kiosk's window, if you did not: there keys are read by their place.")
        sentence = f"{sentence} {window}"
    return Finding(
        Fault.UNKNOWN_LAYOUT, Grade.CHANGE, say("The gun types as another keyboard than this computer has"), sentence
    )


def caps_lock(*, is_undone: bool) -> Finding:
    """Caps Lock is on at the computer."""
    if is_undone:
        return Finding(
            Fault.CAPS_LOCK,
            Grade.PUT_RIGHT,
            say("Caps Lock is on"),
            say("The kiosk reads capitals right whether it is on or off."),
        )
    sentence = say("Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again.")
    return Finding(Fault.CAPS_LOCK, Grade.CHANGE, say("Caps Lock is on, letters arrive in the wrong case"), sentence)


def case(*, is_serial: bool = False) -> Finding:
    """The gun itself turns capitals into small letters and back; a serial one knows no Caps Lock."""
    sentence = say(
        "The kiosk turns them back. Better: switch the gun's “Caps Lock on” or “convert case” off and test again."
    )
    if is_serial:
        sentence = say("The kiosk turns them back. Better: set the gun's “convert case” to “as it is” and test again.")
    return Finding(Fault.CASE, Grade.PUT_RIGHT, say("The gun swaps capitals and small letters"), sentence)


def case_lost() -> Finding:
    """All letters arrive as capitals, or all as small ones."""
    sentence = say("What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”).")
    return Finding(Fault.CASE_LOST, Grade.CHANGE, say("The gun turns all letters into one case"), sentence)


def gs_lost(*, is_serial: bool = False) -> Finding:
    """GS does not arrive."""
    sentence = say(
        "Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or "
        "“control characters”, “function code mapping”), or set the gun to USB-COM."
    )
    if is_serial:
        sentence = say(
            "Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” "
            "(or “control characters”, “function code mapping”)."
        )
    return Finding(Fault.GS_LOST, Grade.CHANGE, say("The separator GS is lost"), sentence)


def gs_unreadable() -> Finding:
    """The gun sends a key for GS that stands for nothing."""
    sentence = say(
        "GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control "
        "characters”), as one sign such as |, or set it to USB-COM."
    )
    return Finding(
        Fault.GS_UNREADABLE, Grade.CHANGE, say("The gun sends an unknown key for the separator GS"), sentence
    )


def gs_replaced(sign: str, *, is_safe: bool) -> Finding:
    """Something else arrives in place of GS."""
    title = say("The gun sends “{sign}” for the separator GS", sign=inert(sign, 12))
    if is_safe:
        sentence = say(
            "The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better."
        )
        return Finding(Fault.GS_REPLACED, Grade.PUT_RIGHT, title, sentence)
    sentence = say(
        "Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it."
    )
    return Finding(Fault.GS_REPLACED, Grade.CHANGE, title, sentence)


def no_terminator() -> Finding:
    """Nothing ends a code."""
    sentence = say("The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR).")
    return Finding(Fault.NO_TERMINATOR, Grade.PUT_RIGHT, say("The gun sends no Enter after a code"), sentence)


def prefix(sign: str) -> Finding:
    """The same characters in front of every code."""
    title = say("The gun puts “{sign}” in front of every code", sign=inert(sign, 24))
    return Finding(Fault.PREFIX, Grade.PUT_RIGHT, title, say("The kiosk takes it off."))


def front_differs(signs: list[str]) -> Finding:
    """Characters in front that differ from code to code."""
    shown = ", ".join(f"“{inert(sign, 8)}”" for sign in signs[:4])
    sentence = say(
        "It sends {shown}: the maker's own code marks, which the kiosk cannot take off safely. "
        "Switch “code ID” to AIM, or off, then test again.",
        shown=shown,
    )
    return Finding(
        Fault.FRONT_DIFFERS, Grade.CHANGE, say("The gun puts changing characters in front of codes"), sentence
    )


def suffix(sign: str) -> Finding:
    """Characters behind the code."""
    title = say("The gun puts “{sign}” behind codes", sign=inert(sign, 12))
    return Finding(
        Fault.SUFFIX,
        Grade.CHANGE,
        title,
        say("They would become part of every code. Set the suffix to Enter (CR) alone."),
    )


def check_digit() -> Finding:
    """The check digit of an EAN-13 is missing."""
    sentence = say("Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC.")
    return Finding(Fault.CHECK_DIGIT, Grade.CHANGE, say("The gun leaves out the check digit"), sentence)


def slow(gap_s: float, *, is_told_apart: bool) -> Finding:
    """The gun types almost as slowly as a person, or more slowly."""
    title = say("The gun types slowly: {gap_ms} ms from key to key", gap_ms=say_number(gap_s * 1000))
    if is_told_apart:
        sentence = say("The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0.")
        return Finding(Fault.SLOW, Grade.PUT_RIGHT, title, sentence)
    sentence = say("So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again.")
    return Finding(Fault.SLOW, Grade.CHANGE, title, sentence)


def lost_keys(*, is_serial: bool = False) -> Finding:
    """Characters are missing."""
    sentence = say(
        "It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM."
    )
    if is_serial:
        sentence = say(
            "They were lost on the line. Check cable and plug, and that gun and gun_line have the same speed."
        )
    return Finding(Fault.LOST_KEYS, Grade.CHANGE, say("Characters are missing"), sentence)


def no_aim() -> Finding:
    """No AIM identifier in front."""
    sentence = say(
        "The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...)."
    )
    return Finding(Fault.NO_AIM, Grade.BETTER, say("The gun does not say what kind of code it read"), sentence)


def gs1_off(sign: str) -> Finding:
    """A GS1 code comes as a plain one."""
    sentence = say(
        "It marks a GS1 code as {sign}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”.", sign=inert(sign, 4)
    )
    return Finding(Fault.GS1_OFF, Grade.CHANGE, say("GS1 codes are switched off in the gun"), sentence)


def profile_words(profile: GunProfile) -> str:
    """How the kiosk reads a gun by its profile, in one sentence."""
    country = say_marked(_COUNTRIES[profile.layout]) if profile.layout in _COUNTRIES else ""
    ends = {
        Terminator.ENTER: say("ended by Enter"),
        Terminator.TAB: say("ended by Tab"),
        Terminator.NONE: say("ended by a pause"),
    }
    words = [
        say("Keys by their place, as a {country} keyboard", country=country)
        if country
        else say("Characters as the computer gives them"),
        say("capitals and small letters swapped") if profile.is_case_swapped else "",
        say("“{prefix}” taken off in front", prefix=inert(profile.prefix, 24)) if profile.prefix else "",
        say("“{gs_as}” is the separator GS", gs_as=inert(profile.gs_as, 12)) if profile.gs_as else "",
        ends[profile.terminator] if profile.terminator else say("ended by Enter, Tab or a pause"),
    ]
    return f"{', '.join(filter(None, words))}."
