"""What is said about proposals, results and freshness: chips and lines, from records of the store."""

from datetime import date

from kiosk.core.delivery import DeliveryState
from kiosk.core.freshness import Chip, chip_of
from kiosk.core.freshness import Expiry as _Expiry
from kiosk.core.freshness import Thresholds as _Thresholds
from kiosk.core.inert import inert
from kiosk.core.proposals import OPEN, ApplyState, ProposalRecord, Verdict, percent
from kiosk.core.words import say, say_label_day, say_marked, say_number
from kiosk.screens.proposals import Shown
from kiosk.store.decisions import Offered
from kiosk.widgets.chip import ChipWords
from kiosk.widgets.code_title import in_middle, title_of_text
from kiosk.widgets.groups import in_groups

_VERY_SURE, _QUITE_SURE = 90, 70
"""Percent, as the server tells how sure it is."""


def extraction_chip(extraction: str) -> ChipWords | None:
    """How far the server is with a session, in its own words (API page, 3.5); None before it told."""
    known = {
        "pending": ChipWords("clock", "idle", say("Not begun")),
        "processing": ChipWords("cloud-up", "busy", say("In work")),
        "ready": ChipWords("info", "warn", say("Results ready")),
        "accepted": ChipWords("check", "good", say("Accepted")),
        "rejected": ChipWords("cross", "idle", say("Rejected")),
    }
    return known.get(extraction) or (ChipWords("info", "idle", inert(extraction, 20)) if extraction else None)


def freshness_chip(expiry: _Expiry, known: _Thresholds | None, today: date) -> ChipWords | None:
    """How fresh a product is; None while nobody knows from when it is soon."""
    match chip_of(expiry.day, known, today):
        case Chip.EXPIRED:
            return ChipWords("alert-triangle", "warn", _until(expiry, today))
        case Chip.URGENT:
            return ChipWords("clock", "warn", _until(expiry, today))
        case Chip.SOON:
            return ChipWords("clock", "idle", _until(expiry, today))
        case Chip.FRESH:
            return ChipWords("check", "good", _until(expiry, today))
        case None:
            return None


def _until(expiry: _Expiry, today: date) -> str:
    """The date of a product, what it is the date of, and how far off it is: Best before 4 Dec 2026, in 12 days."""
    day, days = say_label_day(expiry.day), (expiry.day - today).days
    known = {"15": say("Best before {date}", date=day), "16": say("Sell by {date}", date=day)}
    until = known.get(expiry.ai) or say("Use by {date}", date=day)
    left = say("in %n day(s)", "", days) if days > 0 else say("expired") if days else say("today")
    return say("{until}, {left}", until=until, left=left)


def offered_chip(found: Offered) -> ChipWords:
    """How many proposals of a capture want a decision."""
    if found.open:
        return ChipWords("hand", "warn", say("%n proposal(s)", "", found.open))
    return ChipWords("check", "idle", say("Decided"))


def decision_chip(record: ProposalRecord) -> ChipWords:
    """What was decided about a proposal, and where the decision stands."""
    is_accepted = record.verdict is Verdict.ACCEPTED
    if record.verdict is None:
        return _foreign_chip(record)
    if record.is_applied:
        return ChipWords("check", "good", say("Written to the product"))
    if record.state is DeliveryState.REFUSED:
        return ChipWords("alert-triangle", "bad", say("Not taken"))
    if record.state is not DeliveryState.DELIVERED:
        return ChipWords(
            "clock", "busy", say("Accepted, not sent yet") if is_accepted else say("Rejected, not sent yet")
        )
    if is_accepted and record.apply_state is ApplyState.REFUSED:
        return ChipWords("alert-triangle", "bad", say("Not written"))
    return ChipWords("cloud-check", "good", say("Accepted, sent") if is_accepted else say("Rejected, sent"))


def _foreign_chip(record: ProposalRecord) -> ChipWords:
    known = {
        OPEN: ChipWords("hand", "warn", say("Undecided")),
        Verdict.ACCEPTED.value: ChipWords("check", "idle", say("Accepted elsewhere")),
        Verdict.REJECTED.value: ChipWords("cross", "idle", say("Rejected elsewhere")),
    }
    status = record.proposal.status
    return known.get(status) or ChipWords("info", "idle", inert(status, 20) or "?")


def field_words(name: str) -> str:
    """A field of a product in words (API page, 3.14); one that nobody knows as the server calls it."""
    known = {
        "name": say("Product name"),
        "description": say("Description"),
        "brand_name": say("Brand"),
        "category": say("Category"),
        "ingredients": say("Ingredients"),
        "ai_summary": say("Summary"),
        "images": say("Pictures"),
    }
    return known.get(name) or inert(name, 50) or "?"


def shown(record: ProposalRecord, place: int, count: int, news: str, open_of_capture: int) -> Shown:
    """A proposal as the page shows it. ``news``: what was kept just before."""
    told, share = record.proposal, percent(record.proposal.confidence)
    where = say("{place} of {count}", place=say_number(place), count=say_number(count))
    title = " · ".join(part for part in (inert(record.product_name, 80), _code_words(record.code)) if part)
    return Shown(
        id=told.id,
        title=title,
        place=where,
        field=field_words(told.field_name),
        current=told.current_value,
        proposed=told.proposed_value,
        percent=share,
        confidence=_sure(share) if share is not None else "",
        reasoning=told.reasoning,
        source=_source_words(told.source),
        chip=decision_chip(record),
        news=news,
        why=inert(say_marked(record.why), 300) if _is_trouble(record) else "",
        may_decide=record.may_change,
        is_accepted=record.verdict is Verdict.ACCEPTED and record.state is not DeliveryState.REFUSED,
        is_rejected=record.verdict is Verdict.REJECTED and record.state is not DeliveryState.REFUSED,
        open_of_capture=open_of_capture,
        may_write_again=record.apply_state is ApplyState.REFUSED and record.verdict is Verdict.ACCEPTED,
    )


def _code_words(text: str) -> str:
    """A code as lists show it: of GS1 the number of the article, in groups."""
    title, _meaning = title_of_text(text)
    return in_groups(in_middle(title, 60))


def _source_words(source: str) -> str:
    """Where a proposal comes from; the technical name of a model tells a worker nothing."""
    if source.startswith("bedrock_"):
        return say("Read from the photo")
    return say("Source: {name}", name=inert(source, 100)) if source else ""


def _sure(share: int) -> str:
    """How sure the server is, in a word; the bar beside it shows the number."""
    less = say("Quite sure") if share >= _QUITE_SURE else say("Not sure")
    word = say("Very sure") if share >= _VERY_SURE else less
    return say("{word}, {percent} %", word=word, percent=say_number(share))


def _is_trouble(record: ProposalRecord) -> bool:
    """Whether the words that came with it are of use: a pause between two tries needs none."""
    return record.state is DeliveryState.REFUSED or record.apply_state is ApplyState.REFUSED
