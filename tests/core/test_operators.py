"""Operators: names with badges and without."""

import pytest

from kiosk.core.operators import Operator, operator_of, operators_of


def test_names_with_badges_and_without():
    people = operators_of(["M. Okafor=BADGE-17", " A. Kowalczyk ", "Ş. Yılmaz = 4=2"])
    assert people == (Operator("M. Okafor", "BADGE-17"), Operator("A. Kowalczyk"), Operator("Ş. Yılmaz", "4=2"))
    assert operator_of(people, "BADGE-17") == people[0]
    assert operator_of(people, "4006381333931") is None
    assert operator_of(people, "") is None


@pytest.mark.parametrize("entries", [["=17"], ["A=1", "B=1"]])
def test_what_cannot_be_told_apart_is_refused(entries):
    with pytest.raises(ValueError, match=r"names|twice"):
        operators_of(entries)
