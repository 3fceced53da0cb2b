"""What a fuzzed input may bring to light."""


class Falsehood(Exception):
    """Something was recorded that nobody sent, or something that was sent whole was lost. The text says what."""


def hold(is_so: object, words: str, *shown: object) -> None:
    """Raise Falsehood with ``words`` and the values when something that must hold does not."""
    if not is_so:
        raise Falsehood(" ".join([words, *(repr(value) for value in shown)]))
