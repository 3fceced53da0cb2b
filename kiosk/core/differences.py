"""Which words of two texts differ, for people who compare them. Pure."""

import re
from difflib import SequenceMatcher

Span = tuple[int, int]
"""Begin and end of a part of a text, in characters."""

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 400
"""Words of a longer text are not compared: that takes long, and nobody reads them side by side."""


def differing(old: str, new: str) -> tuple[list[Span], list[Span]]:
    """The parts of ``old`` that ``new`` lacks, and the parts of ``new`` that are not in ``old``."""
    before, after = _words(old), _words(new)
    if len(before) > _MOST or len(after) > _MOST:
        return [], []
    matcher = SequenceMatcher(None, [word for word, _ in before], [word for word, _ in after], autojunk=False)
    gone: list[Span] = []
    fresh: list[Span] = []
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag != "equal":
            _add(gone, before[old_from:old_to])
            _add(fresh, after[new_from:new_to])
    return gone, fresh


def _words(text: str) -> list[tuple[str, Span]]:
    return [(found.group(), found.span()) for found in _WORD.finditer(text)]


def _add(spans: list[Span], words: list[tuple[str, Span]]) -> None:
    """One span for words that follow each other, without the space around them."""
    seen = [span for word, span in words if not word.isspace()]
    if seen:
        spans.append((seen[0][0], seen[-1][1]))
