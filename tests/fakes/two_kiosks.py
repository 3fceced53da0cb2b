"""Two kiosks and one file between them."""

from pathlib import Path

from fakes.kiosk import Kiosk

from kiosk.store import handover, takeover
from kiosk.store.handover import Given, Giver
from kiosk.store.sealed import Cost, Passphrase
from kiosk.store.takeover import Taken

WORDS = "four words by chance"
QUICK = Passphrase(WORDS, Cost(1, 3))
"""Guessed in no time, and made in no time; what a file costs stands in it."""


def giver(kiosk: Kiosk, fingerprint: str = "one") -> Giver:
    return Giver("Kiosk 1", fingerprint, kiosk.folder / "photos")


def give(kiosk: Kiosk, file: Path, *sessions: str) -> Given:
    """Hand over all that is not submitted, or the sessions named."""
    chosen = list(sessions) or kiosk.database.read(handover.givable)
    return handover.hand_over(kiosk.database, file, QUICK, giver(kiosk), chosen, kiosk.clock.now())


def take(kiosk: Kiosk, file: Path, fingerprint: str = "one") -> Taken:
    return takeover.take_over(kiosk.database, file, WORDS, giver(kiosk, fingerprint), kiosk.clock.now())


def take_back(kiosk: Kiosk) -> list[str]:
    return handover.take_back(kiosk.database, kiosk.database.read(handover.given_away), kiosk.clock.now())
