"""Sentences that stand in stored rows, said in the language of the screen.

The courier and the store write down why something waits in English, with the server's own words in it: rows outlive a
change of language, and logs, exports and the command line read them as they are. Whoever shows one says it with
``say_stored``. Pure.

Here are the sentences that a person at the screen comes upon, as they are written where they are stored; a test holds
the two together. Words of a server are shown as they are.
"""

import re
from functools import cache

from kiosk.core.words import FIELD, mark, say_marked

SENTENCES = (
    mark("first sending"),
    mark("a capture that was already sent has been undone"),
    mark("a photo that was already sent has been undone"),
    mark("a person asked to send it again"),
    mark("the server's session expired"),
    mark("the server no longer knows its session"),
    mark("the server has not said that it was submitted"),
    mark("The server asked for a pause"),
    mark("A network proxy wants a sign-in"),
    mark("Something other than the Scanner API answered (a Wi-Fi sign-in page?)"),
    mark("The server answered {number}"),
    mark("The server refuses this session: {why}"),
    mark("The server does not let it be submitted: {why}"),
    mark("Sending this session failed {number} times ({why}). Nothing is lost; send it again later."),
    mark(
        "The server made a session but did not name it, so nothing can be sent into it. Call your IT person (contract)."
    ),
    mark("The server gave a new session the name of an earlier one, so nothing is sent into it. Call your IT person."),
    mark("The server's address answers, but not as the Scanner API: check it in the settings"),
    mark(
        "The session was ended on the server and may not have been submitted. Look there, then send it again or leave "
        "it."
    ),
    mark("The server no longer knows this session, and nobody can tell whether it was submitted. Look there first."),
    mark(
        "The server has taken this session, but no longer knows it. Look there. Nothing is lost; send again asks once "
        "more."
    ),
    mark("The server has not finished this session for days. Look there. Nothing is lost; send again asks once more."),
    mark("The file of this photo is gone. Retake it, or set it aside."),
    mark("The file of this photo is damaged. Retake it, or set it aside."),
    mark("The file of this photo cannot be read ({why}). Retake it, or set it aside."),
    mark("The disk was damaged: captures of this session could not be read. Scan them again."),
)
"""In English; what differs from row to row stands in fields."""


def say_stored(text: str) -> str:
    """A stored sentence in the language of now; one that is not ours, such as a server's words, as it is."""
    for source, shape in _shapes():
        found = shape.fullmatch(text)
        if found is not None:
            values = {name: say_stored(value) for name, value in found.groupdict().items()}
            return say_marked(source, "", None, **values)
    return text


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((source, _shape(source)) for source in SENTENCES)


def _shape(source: str) -> re.Pattern[str]:
    """A sentence as a pattern: a {number} is digits, any other field is anything."""
    parts, end = [], 0
    for field in FIELD.finditer(source):
        what = r"\d+" if field[1] == "number" else ".+"
        parts += [re.escape(source[end : field.start()]), f"(?P<{field[1]}>{what})"]
        end = field.end()
    return re.compile("".join([*parts, re.escape(source[end:])]), re.DOTALL)
