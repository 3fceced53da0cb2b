"""A code as the title of a row: of GS1 the number of the article. A long one is cut once, in its middle."""

from kiosk.core.codes import Code, code_of_text
from kiosk.core.inert import inert
from kiosk.widgets.big_code import beyond_number, shown_code
from kiosk.widgets.groups import THIN


def code_title(code: Code) -> str:
    """What a GS1 code names, such as the number of the article; else its text as it was read, not inert yet."""
    return shown_code(code) if code.gs1 is not None else code.text


def code_meaning(code: Code) -> str:
    """What a code says besides its title, such as its lot; foreign words in it are not inert yet."""
    return beyond_number(code)


def title_of_text(text: str) -> tuple[str, str]:
    """Title and meaning of a code of which only the text is known."""
    code = code_of_text(text)
    return code_title(code), code_meaning(code)


def names_number(title: str, gtin: str) -> bool:
    """Whether a title is this number already."""
    return title.replace(THIN, "").zfill(14) == gtin.zfill(14)


def in_middle(text: str, most: int) -> str:
    """Inert text of at most ``most`` letters, whose middle gives way: head and tail tell codes apart."""
    if len(text) <= most:
        return inert(text, most)
    head = most // 2
    tail = most - head - 1
    return f"{inert(text[:head], head)}…{inert(text[-tail:], tail)}"
