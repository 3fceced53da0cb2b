"""No text of a stranger becomes a formula, a number or a date in a spreadsheet, and none is changed in silence."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.spreadsheet import csv_text, is_misread

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A",
    " =1",
    "\u00a0=1",
    "\u200b=1",
]
VALUES = ["4006381333931", "0012", "1E5", "12,5", "1.5", "3/4", "10-12", "10:30", "5%", "€5", "10 pm", "TRUE", "false"]
DATES = ["MAR1", "1-Mar", "sep 2", "Sept2", "1 June 2026", "May"]
PLAIN = ["ABC123", "RETURN 20481", "https://example.com/01/0400", "Käse", "", "3 pallets", "]C1", "12ab", "a=b"]

anything = st.text(alphabet=st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize("text", FORMULAS + VALUES + DATES)
def test_what_a_spreadsheet_would_misread_gets_an_apostrophe(text):
    assert csv_text(text) == f"'{text}"


@pytest.mark.parametrize("text", PLAIN)
def test_plain_codes_stay_as_they_are(text):
    assert csv_text(text) == text


@given(anything)
def test_taking_one_leading_apostrophe_off_gives_every_text_back(text):
    field = csv_text(text)
    assert (field[1:] if field.startswith("'") else field) == text


@given(st.text(" \t\r\n\u00a0\u3000\u200b", max_size=3), st.sampled_from("=+-@＝＋－＠﹢﹣﹦﹫"), anything)
def test_no_field_begins_with_a_sign_of_a_formula(blanks, sign, rest):
    field = csv_text(blanks + sign + rest)
    assert field.startswith("'")


@given(st.text("0123456789 .,:/-+eE%", min_size=1).filter(lambda text: any(c.isdigit() for c in text)))
def test_nothing_made_of_digits_stays_bare(text):
    assert is_misread(text)


@given(st.lists(anything.map(csv_text), min_size=1, max_size=4))
def test_fields_survive_the_writer_and_stay_in_their_columns(fields):
    file = io.StringIO(newline="")
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(fields)
    [row] = csv.reader(io.StringIO(file.getvalue(), newline=""))
    assert row == fields
    for field in row:
        first = field.lstrip()[:1]
        assert not first or unicodedata.normalize("NFKC", first)[:1] not in "=+-@"
