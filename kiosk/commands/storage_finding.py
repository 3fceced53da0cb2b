"""What ``kiosk doctor`` and ``kiosk status`` tell of the disk; the words are those of the set-up pages."""

from kiosk.storage_words import damage_words, room_finding, upkeep_words

__all__ = ["damage_words", "room_finding", "upkeep_words"]
