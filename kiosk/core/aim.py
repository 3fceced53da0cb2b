"""AIM symbology identifiers: the three characters such as ``]C1`` with which a scanner says what kind of code it read.

``]``, a letter for the symbology and a modifier for its options. Most guns can be set to send one in front of every
code; it is the only way in which a gun tells a GS1-128 from a plain Code 128 (the FNC1 in front is not transmitted).
Sources: ISO/IEC 15424 (table 1 and the modifiers of annex A); GS1 General Specifications, section 5.1.2 and figure
5.1.2-1 (``]C1 ]d2 ]Q3 ]e0 ]J1`` ...).
"""

import re

from kiosk.core.codes import Code, Symbology, code_of_bytes, code_of_text
from kiosk.core.gs1 import GS, is_gs1_identifier

_MODIFIERS = {
    "A": "0123457", "B": "0124", "C": "0124", "D": "0123456", "E": "01234", "F": "0124", "G": "0", "H": "0139",
    "I": "013", "J": "012345", "K": "0124", "L": "012345", "M": "0123", "N": "0", "O": "0456A", "P": "0",
    "Q": "0123456", "R": "013", "S": "0", "T": "0124", "U": "0123", "X": "0123456789ABCDEF",
    "d": "0123456789ABC", "e": "0123", "g": "0123456789", "h": "0123", "z": "0123456789ABC",
}  # fmt: skip
"""Letters that stand for a symbology, with the modifiers that each knows; any other text stays whole."""
_KNOWN = frozenset(f"]{letter}{modifier}" for letter, known in _MODIFIERS.items() for modifier in known)

_SYMBOLOGIES = {
    "A": Symbology.CODE39,
    "C": Symbology.CODE128,
    "F": Symbology.CODABAR,
    "G": Symbology.CODE93,
    "I": Symbology.ITF,
    "L": Symbology.PDF417,
    "Q": Symbology.QR,
    "d": Symbology.DATA_MATRIX,
    "z": Symbology.AZTEC,
}
_EAN_OF_LENGTH = {13: Symbology.EAN13, 12: Symbology.UPCA, 8: Symbology.UPCE, 7: Symbology.UPCE, 6: Symbology.UPCE}
"""``]E0`` is EAN-13, UPC-A or UPC-E. Guns send the last two filled up to 13 digits, or as they are printed."""

_MARKS = {
    Symbology.EAN13: "]E0",
    Symbology.UPCA: "]E0",
    Symbology.UPCE: "]E0",
    Symbology.EAN8: "]E4",
    Symbology.CODE128: "]C0",
    Symbology.CODE39: "]A0",
    Symbology.CODE93: "]G0",
    Symbology.ITF: "]I0",
    Symbology.CODABAR: "]F0",
    Symbology.DATABAR: "]e0",
    Symbology.DATABAR_EXPANDED: "]e0",
    Symbology.DATABAR_LIMITED: "]e0",
    Symbology.QR: "]Q1",
    Symbology.MICRO_QR: "]Q1",
    Symbology.DATA_MATRIX: "]d1",
    Symbology.AZTEC: "]z0",
    Symbology.PDF417: "]L2",
}
_GS1_MARKS = {
    Symbology.CODE128: "]C1",
    Symbology.QR: "]Q3",
    Symbology.DATA_MATRIX: "]d2",
    Symbology.AZTEC: "]z1",
}


def code_of_scan(data: str | bytes) -> Code:
    """Make a code of what a gun sent, without its terminator: text of a typing gun, bytes of a serial one.

    An AIM identifier in front is taken off and gives the symbology; without one the symbology is unknown. Behind a
    GS1 identifier one GS is taken off too: some guns send the FNC1 in front as GS, although the identifier already
    tells it (GS1 General Specifications 7.8.3). A text that begins with ``]`` but with no identifier stays whole.
    Never fails.
    """
    head = data[:3] if isinstance(data, str) else data[:3].decode("latin-1")
    aim = head if head in _KNOWN else ""
    if len(data) == len(aim):  # nothing behind it: then it is the code itself
        aim = ""
    rest = data[len(aim) :]
    if is_gs1_identifier(aim) and len(rest) > 1 and rest[:1] in {GS, GS.encode()}:
        rest = rest[1:]
    text = rest if isinstance(rest, str) else rest.decode("latin-1")
    symbology = symbology_of(aim, text)
    if isinstance(rest, str):
        return code_of_text(rest, symbology, aim=aim)
    return code_of_bytes(rest, symbology, aim=aim)


def symbology_of(aim: str, text: str) -> Symbology:
    """The symbology an identifier stands for; ``text`` follows it and decides where one identifier names several."""
    match aim[1:2], aim[2:3]:
        case "E", "0":
            return _EAN_OF_LENGTH.get(len(text), Symbology.EAN13)
        case "E", "3":
            return Symbology.EAN13  # with its add-on behind the thirteen digits
        case "E", "4":
            return Symbology.EAN8
        case "e", "0":
            is_one_gtin = re.fullmatch(r"01[0-9]{14}", text) is not None
            return Symbology.DATABAR if is_one_gtin else Symbology.DATABAR_EXPANDED
        case _:
            return _SYMBOLOGIES.get(aim[1:2], Symbology.UNKNOWN)


def identifier_of(symbology: Symbology, *, is_gs1: bool = False) -> str:
    """The identifier of a code whose reader names only the symbology; empty when there is none to name.

    ``is_gs1``: the reader saw FNC1 in the first place. DataBar is always GS1.
    """
    return (_GS1_MARKS if is_gs1 else _MARKS).get(symbology) or _MARKS.get(symbology, "")
