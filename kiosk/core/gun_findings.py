"""What the gun doctor finds, in words: what is wrong, what the kiosk does about it, what to change on the gun.

The settings of guns have other names with every maker; the words are those that most manuals use.
"""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.core.gun import GunProfile, Layout, Terminator
from kiosk.core.inert import inert


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

    PUT_RIGHT = "Put right"
    """The kiosk undoes it with the gun's profile."""
    BETTER = "Better"
    """It works; a change on the gun makes it surer."""
    CHANGE = "Change the gun"
    """The kiosk cannot undo it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found: ``title`` names the fault, ``sentence`` says what is done and what to do."""

    fault: Fault
    grade: Grade
    title: str
    sentence: str


_COUNTRIES = {Layout.US: "US", Layout.FRENCH: "French", Layout.GERMAN: "German"}
_COUNTRY_SETTING = "the keyboard country (“country keyboard type”)"


def layout(gun: Layout, system: Layout | None) -> Finding:
    """Gun and computer have different keyboards, both known."""
    expects = f"this computer expects {_COUNTRIES[system]}" if system else "this computer expects another"
    title = f"The gun types as a {_COUNTRIES[gun]} keyboard, {expects}"
    return Finding(Fault.LAYOUT, Grade.PUT_RIGHT, title, "The kiosk reads its keys by their place, so codes are right.")


def unknown_layout(*, has_places: bool) -> Finding:
    """The keys do not make sense as any keyboard the kiosk knows; ``has_places``: although their places are known."""
    window = (
        "" if has_places else " Or test it in the kiosk's window, if you did not: there keys are read by their place."
    )
    sentence = f"Set {_COUNTRY_SETTING} of the gun to that of this computer, or the gun to USB-COM.{window}"
    return Finding(
        Fault.UNKNOWN_LAYOUT, Grade.CHANGE, "The gun types as another keyboard than this computer has", sentence
    )


def caps_lock(*, is_undone: bool) -> Finding:
    """Caps Lock is on at the computer."""
    if is_undone:
        return Finding(
            Fault.CAPS_LOCK,
            Grade.PUT_RIGHT,
            "Caps Lock is on",
            "The kiosk reads capitals right whether it is on or off.",
        )
    sentence = "Here the kiosk cannot see Caps Lock. Switch it off at the keyboard, then test again."
    return Finding(Fault.CAPS_LOCK, Grade.CHANGE, "Caps Lock is on, letters arrive in the wrong case", sentence)


def case() -> Finding:
    """The gun itself turns capitals into small letters and back."""
    sentence = (
        "The kiosk turns them back. Better: switch the gun's “Caps Lock on” or “convert case” off and test again."
    )
    return Finding(Fault.CASE, Grade.PUT_RIGHT, "The gun swaps capitals and small letters", sentence)


def case_lost() -> Finding:
    """All letters arrive as capitals, or all as small ones."""
    sentence = "What the code said cannot be known again. Switch off “convert case” (“all upper”, “all lower”)."
    return Finding(Fault.CASE_LOST, Grade.CHANGE, "The gun turns all letters into one case", sentence)


def gs_lost() -> Finding:
    """GS does not arrive."""
    sentence = (
        "Batch and serial number run together in GS1 codes; no program can part them again. Switch on “send GS” (or "
        "“control characters”, “function code mapping”), or set the gun to USB-COM."
    )
    return Finding(Fault.GS_LOST, Grade.CHANGE, "The separator GS is lost", sentence)


def gs_unreadable() -> Finding:
    """The gun sends a key for GS that stands for nothing."""
    sentence = (
        "GS1 codes with a separator cannot be read. Let the gun send GS as Ctrl+] (“control characters”), as one sign "
        "such as |, or set it to USB-COM."
    )
    return Finding(Fault.GS_UNREADABLE, Grade.CHANGE, "The gun sends an unknown key for the separator GS", sentence)


def gs_replaced(sign: str, *, is_safe: bool) -> Finding:
    """Something else arrives in place of GS."""
    title = f"The gun sends “{inert(sign, 12)}” for the separator GS"
    if is_safe:
        sentence = "The kiosk puts GS back. Codes that themselves hold this sign would be changed: real GS is better."
        return Finding(Fault.GS_REPLACED, Grade.PUT_RIGHT, title, sentence)
    sentence = "Ordinary codes hold it too, so the kiosk cannot put GS back. Let the gun send GS itself, or | for it."
    return Finding(Fault.GS_REPLACED, Grade.CHANGE, title, sentence)


def no_terminator() -> Finding:
    """Nothing ends a code."""
    sentence = "The kiosk waits for a pause, which is slower. Better: switch on the suffix Enter (CR)."
    return Finding(Fault.NO_TERMINATOR, Grade.PUT_RIGHT, "The gun sends no Enter after a code", sentence)


def prefix(sign: str) -> Finding:
    """The same characters in front of every code."""
    title = f"The gun puts “{inert(sign, 24)}” in front of every code"
    return Finding(Fault.PREFIX, Grade.PUT_RIGHT, title, "The kiosk takes it off.")


def front_differs(signs: list[str]) -> Finding:
    """Characters in front that differ from code to code."""
    shown = ", ".join(f"“{inert(sign, 8)}”" for sign in signs[:4])
    sentence = (
        f"It sends {shown}: the maker's own code marks, which the kiosk cannot take off safely. Switch “code ID” to "
        "AIM, or off, then test again."
    )
    return Finding(Fault.FRONT_DIFFERS, Grade.CHANGE, "The gun puts changing characters in front of codes", sentence)


def suffix(sign: str) -> Finding:
    """Characters behind the code."""
    title = f"The gun puts “{inert(sign, 12)}” behind codes"
    return Finding(
        Fault.SUFFIX, Grade.CHANGE, title, "They would become part of every code. Set the suffix to Enter (CR) alone."
    )


def check_digit() -> Finding:
    """The check digit of an EAN-13 is missing."""
    sentence = "Products cannot be told apart without it. Switch on “transmit check digit” for EAN and UPC."
    return Finding(Fault.CHECK_DIGIT, Grade.CHANGE, "The gun leaves out the check digit", sentence)


def slow(gap_s: float, *, is_told_apart: bool) -> Finding:
    """The gun types almost as slowly as a person, or more slowly."""
    title = f"The gun types slowly: {gap_s * 1000:.0f} ms from key to key"
    if is_told_apart:
        sentence = "The kiosk waits longer for this gun. Better: set its “inter-character delay” to 0."
        return Finding(Fault.SLOW, Grade.PUT_RIGHT, title, sentence)
    sentence = "So slow, it cannot be told from a person. Set its “inter-character delay” to 0, then test again."
    return Finding(Fault.SLOW, Grade.CHANGE, title, sentence)


def lost_keys() -> Finding:
    """Characters are missing."""
    sentence = "It types too fast for this computer. Set its “inter-character delay” to 5 ms, or the gun to USB-COM."
    return Finding(Fault.LOST_KEYS, Grade.CHANGE, "Characters are missing", sentence)


def no_aim() -> Finding:
    """No AIM identifier in front."""
    sentence = "The kiosk has to guess whether a code is GS1. Switch on “AIM code ID” for all codes (]C1, ]d2 ...)."
    return Finding(Fault.NO_AIM, Grade.BETTER, "The gun does not say what kind of code it read", sentence)


def gs1_off(mark: str) -> Finding:
    """A GS1 code comes as a plain one."""
    sentence = f"It marks a GS1 code as {inert(mark, 4)}. Switch on “GS1-128” (“UCC/EAN-128”) and “GS1 Data Matrix”."
    return Finding(Fault.GS1_OFF, Grade.CHANGE, "GS1 codes are switched off in the gun", sentence)


def profile_words(profile: GunProfile) -> str:
    """How the kiosk reads a gun by its profile, in one sentence."""
    country = _COUNTRIES.get(profile.layout)
    ends = {Terminator.ENTER: "ended by Enter", Terminator.TAB: "ended by Tab", Terminator.NONE: "ended by a pause"}
    words = [
        f"Keys by their place, as a {country} keyboard" if country else "Characters as the computer gives them",
        "capitals and small letters swapped" if profile.is_case_swapped else "",
        f"“{inert(profile.prefix, 24)}” taken off in front" if profile.prefix else "",
        f"“{inert(profile.gs_as, 12)}” is the separator GS" if profile.gs_as else "",
        ends[profile.terminator] if profile.terminator else "ended by Enter, Tab or a pause",
    ]
    return f"{', '.join(filter(None, words))}."
