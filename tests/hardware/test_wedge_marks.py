"""When a gun's code was struck, and a shortcut after a burst that already went silent."""

from fakes.struck_keys import Filter, key, shoot

from hardware.wedge import SILENCE_S, Scanned, Wedge


def test_a_scan_was_when_its_last_key_was_struck():
    wedge = Wedge()
    for number, char in enumerate("12345678"):
        wedge.key(key(char, 100.0 + number / 100))
    told = wedge.terminator(key("\r", 100.08))
    assert isinstance(told, Scanned)
    assert (told.text, told.at_s) == ("12345678", 100.07)


def test_an_arrow_after_a_code_that_ended_in_silence_does_not_join_it():
    keys = Filter()
    shoot(keys, "0123456789012345", [0.005] * 16, "")
    keys.press("←", 10 * SILENCE_S, is_timer_late=True)
    assert keys.scanned == ["0123456789012345"]
