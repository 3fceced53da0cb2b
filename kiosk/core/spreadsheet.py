"""Text for spreadsheets: what was scanned must not become a formula, a number or a date there (OWASP, CSV Injection).

In a workbook every cell says itself that it is text. In CSV nothing does, so a leading apostrophe is put before what a
spreadsheet would take for something else, and before a text that begins with one: taking one leading apostrophe off
gives every text back. Month names are English; for other languages the workbook is the safe way.
"""

import re
import unicodedata

_FORMULA = frozenset("=+-@")
_BREAKS = frozenset("\t\r\n")
_NUMBER_OR_TIME = re.compile(r"(?=.*\d)[\s\d.,:/+\-%()$€£¥eEaApPmM]+", re.DOTALL)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(rf"[\d\s./,-]*{_MONTH}[\d\s./,-]*", re.IGNORECASE)
_TRUTH = frozenset({"TRUE", "FALSE"})


def csv_text(text: str) -> str:
    """The text as a CSV field that every spreadsheet shows as text. Quoting is the CSV writer's business."""
    return f"'{text}" if is_misread(text) else text


def is_misread(text: str) -> bool:
    """Whether a spreadsheet might take the bare text for a formula, a number, a date or a truth value."""
    bare = text.strip()
    if text.startswith("'") or _leads_a_formula(text):
        return True
    return bool(_NUMBER_OR_TIME.fullmatch(bare) or _DATE.fullmatch(bare)) or bare.upper() in _TRUTH


def _leads_a_formula(text: str) -> bool:
    """Whether it begins, perhaps behind blanks, with a sign that starts a formula; full-width signs count as well."""
    for char in text:
        if char in _BREAKS:
            return True
        if not char.isspace() and unicodedata.category(char) != "Cf":
            return unicodedata.normalize("NFKC", char)[:1] in _FORMULA
    return False
