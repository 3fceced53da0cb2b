"""Until when a code says that its product is good, and what is shown of that."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.codes import code_of_text
from kiosk.core.freshness import Chip, Expiry, Thresholds, chip_of, expiry_of
from kiosk.core.gs1_values import day_of

GTIN = "09520123456788"
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"01{GTIN}17261231", Expiry(GTIN, date(2026, 12, 31), "17")),
        (f"01{GTIN}15261231", Expiry(GTIN, date(2026, 12, 31), "15")),
        (f"01{GTIN}1527010117261231", Expiry(GTIN, date(2026, 12, 31), "17")),
        (f"01{GTIN}17260200", Expiry(GTIN, date(2026, 2, 28), "17")),
        (f"01{GTIN}70032612311200", Expiry(GTIN, date(2026, 12, 31), "7003")),
        (f"https://id.example.org/01/{GTIN}?17=261231", Expiry(GTIN, date(2026, 12, 31), "17")),
        (f"01{GTIN}17269931", None),
        (f"01{GTIN}1726123115260101", Expiry(GTIN, date(2026, 12, 31), "17")),
        (f"01{GTIN}11260101", None),
        (f"01{GTIN}10ABC", None),
        ("4006381333931", None),
        ("17261231", None),
    ],
)
def test_the_date_of_a_code(text, expected):
    assert expiry_of(code_of_text(text).gs1) == expected


def test_a_date_without_a_gtin_is_nobodys():
    meaning = code_of_text("00340123450000000018\x1d17261231").gs1
    assert expiry_of(meaning) is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, Chip.EXPIRED), (0, Chip.URGENT), (3, Chip.URGENT), (4, Chip.SOON), (14, Chip.SOON), (15, Chip.FRESH)],
)
def test_what_is_shown_goes_by_the_thresholds(days, expected):
    assert chip_of(TODAY + timedelta(days=days), Thresholds(14, 3), TODAY) is expected


def test_without_thresholds_only_what_has_expired_is_told():
    assert chip_of(TODAY, None, TODAY) is None
    assert chip_of(TODAY - timedelta(days=1), None, TODAY) is Chip.EXPIRED


@given(st.integers(-1000, 1000), st.integers(0, 400), st.integers(0, 400), st.integers(0, 30))
def test_a_later_date_is_never_told_as_less_fresh(days, warning, critical, later):
    order = [Chip.EXPIRED, Chip.URGENT, Chip.SOON, Chip.FRESH]
    limits = Thresholds(max(warning, critical), min(warning, critical))
    first, second = (chip_of(TODAY + timedelta(days=n), limits, TODAY) for n in (days, days + later))
    assert order.index(first) <= order.index(second)


def test_a_day_is_read_as_the_standard_says():
    assert day_of("260200") == date(2026, 2, 28)
    assert day_of("261301") is None
