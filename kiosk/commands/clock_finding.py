"""What ``kiosk doctor`` and ``kiosk status`` say about the clock; the words are those of the set-up pages."""

from kiosk.clock_words import clock_finding

__all__ = ["clock_finding"]
