"""The judgement: what was acknowledged, against the kiosk's disk and the practice server's truth.

Three witnesses that do not ask each other: the ledger of what children told through their pipes before they died, the
database and the folder of photos, the sessions that the practice server holds.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.core.delivery import DeliveryState
from kiosk.core.session import SessionState
from kiosk.store import photos, sessions
from kiosk.store.database import Tx, read_only
from kiosk.store.photo_files import FOLDER_NAME
from kiosk.store.records import CaptureRecord, PhotoRecord, SessionRecord
from sync.practice.records import Session

_ALL = 1_000_000
_SENT = {SessionState.SUBMITTED, SessionState.DONE}


@dataclass(slots=True)
class Ledger:
    """What the children told: captures by id, photos by id with sum and type, what was to be undone, what was.

    ``asked``: photos that wait for an answer, as ``photos``. ``retaken``: the sums of those that are not wanted.
    """

    kept: dict[str, str] = field(default_factory=dict)
    photos: dict[str, tuple[str, str]] = field(default_factory=dict)
    undoing: set[str] = field(default_factory=set)
    undone: set[str] = field(default_factory=set)
    photographed: set[str] = field(default_factory=set)
    asked: dict[str, tuple[str, str]] = field(default_factory=dict)
    retaking: set[str] = field(default_factory=set)
    retaken: dict[str, str] = field(default_factory=dict)

    @property
    def promised(self) -> dict[str, tuple[str, str]]:
        """Photos that must be there in the end: those acknowledged, and those asked about that nobody retook."""
        return {**{one: what for one, what in self.asked.items() if one not in self.retaking}, **self.photos}

    def hear(self, fact: Mapping[str, Any]) -> None:
        """Note one thing a child told; what is no business of the ledger is passed over."""
        if "kept" in fact:
            self.kept[fact["kept"]] = fact["text"]
        elif "photo" in fact:
            self.photos[fact["photo"]] = (fact["sha256"], fact["type"])
        elif "photographing" in fact:
            self.photographed.add(fact["photographing"])
        elif "asked" in fact:
            self.asked[fact["asked"]] = (fact["sha256"], fact["type"])
        elif "retaking" in fact:
            self.retaking.add(fact["retaking"])
        elif "retaken" in fact:
            self.retaken[fact["retaken"]] = fact["sha256"]
        elif "undoing" in fact:
            self.undoing.add(fact["undoing"])
        elif "undone" in fact:
            self.undone.add(fact["undone"])


@dataclass(slots=True)
class Findings:
    """Counts of what there is and of what is wrong, and the latter in words.

    ``unannounced``: photo files without a row, and right so. A kill between a photo's file and its row leaves the file;
    nobody was told that the photo is kept. ``repeats``: what lies twice in a server's session that was never submitted:
    the audit before the submit caught it, but it should not have been sent again.
    """

    captures: int = 0
    photos: int = 0
    undone: int = 0
    submitted: int = 0
    unannounced: int = 0
    lost: int = 0
    doubled: int = 0
    strangers: int = 0
    double_submits: int = 0
    wrong_photos: int = 0
    wrong_files: int = 0
    repeats: int = 0
    words: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether there was something to judge and nothing is wrong with it."""
        return self.captures > 0 and not self.words

    def note(self, kind: str, what: Iterable[Any], where: str) -> None:
        """Count each of ``what`` as ``kind`` and keep it in words."""
        for one in what:
            setattr(self, kind, getattr(self, kind) + 1)
            self.words.append(f"{kind.replace('_', ' ')}: {one} {where}")


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the kiosk has, live; ``rows`` also names the void ones."""

    sessions: list[SessionRecord]
    captures: dict[str, list[CaptureRecord]]
    photos: dict[str, list[PhotoRecord]]
    rows: set[str]
    files: list[str]


def audit(data: Path, held: Iterable[Session], ledger: Ledger) -> Findings:
    """Compare. The kiosk must be closed, and all that can be sent must have been."""
    found = Findings()
    kept = read_only(data, lambda tx: _read(tx, ledger), _Kept([], {}, {}, set(), []))
    remote = list(held)
    _judge_acknowledged(found, kept, ledger)
    _judge_files(found, data / FOLDER_NAME, kept, ledger)
    by_session: dict[str, list[Session]] = {}
    for one in remote:
        if one.submit_count:
            by_session.setdefault(one.metadata.get("client_session", ""), []).append(one)
        else:
            sent = Counter(capture.metadata.get("client_id", "") for capture in one.captures)
            sent += Counter(photo.metadata.get("client_id", "") for photo in one.photos)
            found.note("repeats", (sent - Counter(set(sent))).elements(), f"was sent again into {one.id}")
    for session in kept.sessions:
        _judge_session(found, session, kept, by_session.pop(session.id, []))
    for name, strangers in by_session.items():
        found.note("strangers", [f"{len(strangers)} sessions"], f"of {name} that the kiosk does not know")
    return found


def _read(tx: Tx, ledger: Ledger) -> _Kept:
    all_sessions = sessions.list_sessions(tx, _ALL)
    names, _ = photos.file_names(tx)
    return _Kept(
        all_sessions,
        {session.id: sessions.list_captures(tx, session.id, _ALL) for session in all_sessions},
        {session.id: photos.list_photos(tx, session.id) for session in all_sessions},
        {capture_id for capture_id in ledger.kept if sessions.owner_of(tx, capture_id)},
        names,
    )


def _judge_acknowledged(found: Findings, kept: _Kept, ledger: Ledger) -> None:
    """Everything that beeped is there, as it was; nothing that was undone has come back; nothing is there twice."""
    live = {capture.id: capture for captures in kept.captures.values() for capture in captures}
    shown = {photo.id: photo for pictures in kept.photos.values() for photo in pictures}
    aside = {capture.id for capture in live.values() if capture.state is DeliveryState.SET_ASIDE}
    aside |= {photo.id for photo in shown.values() if photo.state is DeliveryState.SET_ASIDE}
    found.note("lost", ledger.kept.keys() - kept.rows, "was acknowledged, and there is no row")
    found.note("lost", kept.rows - live.keys() - ledger.undoing, "is void, and nobody undid it")
    promised = ledger.promised
    found.note("lost", promised.keys() - {Path(name).stem for name in kept.files}, "has no row, acknowledged photo")
    found.note("lost", promised.keys() - shown.keys() - ledger.undoing, "is a void photo, and nobody undid it")
    found.note("lost", aside - ledger.undoing, "was set aside by nobody")
    found.note("strangers", ledger.undone & (live.keys() | shown.keys()), "was undone, and is live")
    for capture_id, text in ledger.kept.items():
        if capture_id in live and live[capture_id].code.text != text:
            found.note("lost", [capture_id], "holds another text")
    found.note("strangers", ledger.retaken.keys() & shown.keys(), "was retaken, and is live")
    for photo_id, (sha256, kind) in promised.items():
        row = shown.get(photo_id)
        if row is not None and (row.sha256, row.image_type) != (sha256, kind):
            found.note("wrong_photos", [photo_id], "is kept with another sum or type")
    texts = Counter(capture.code.text for capture in live.values())
    found.note("doubled", [text for text, count in texts.items() if count > 1], "was scanned once")
    found.captures, found.photos, found.undone = len(live), len(shown), len(ledger.undone)


def _judge_files(found: Findings, folder: Path, kept: _Kept, ledger: Ledger) -> None:
    """Each row has its whole file; a file without a row is that of a photo nobody was told of, and none retaken."""
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*")}
    for pictures in kept.photos.values():
        damaged = [photo.id for photo in pictures if sums.get(photo.file_name) != photo.sha256]
        found.note("wrong_files", damaged, "has no file, or a damaged one")
    found.note("wrong_files", set(kept.files) - sums.keys(), "has a row, and no file")
    promised = {sha256 for sha256, _ in ledger.promised.values()} | set(ledger.retaken.values())
    orphans = {name: sums[name] for name in sums.keys() - set(kept.files)}
    explained = {name for name, sha256 in orphans.items() if sha256 in ledger.photographed - promised}
    found.note("wrong_files", orphans.keys() - explained, "has no row, and nobody photographed it in vain")
    found.unannounced = len(explained)


def _judge_session(found: Findings, session: SessionRecord, kept: _Kept, remote: list[Session]) -> None:
    """Promise P3: submitted once if anything of it is live, with each live capture and photo once and nothing else."""
    live = [c for c in reversed(kept.captures[session.id]) if c.state is not DeliveryState.SET_ASIDE]
    pictures = [p for p in kept.photos[session.id] if p.state is not DeliveryState.SET_ASIDE]
    found.submitted += bool(remote)
    found.note("double_submits", range(sum(one.submit_count for one in remote) - 1), f"extra submit of {session.id}")
    if (live or pictures) and session.state not in _SENT:
        found.note("lost", [session.id], f"is {session.state}: {session.attention or session.last_error}")
    held = Counter((c.metadata.get("client_id", ""), c.raw_value) for one in remote for c in one.captures)
    _compare(found, Counter((c.id, c.code.text) for c in live), held, session.id)
    there = [photo for one in remote for photo in sorted(one.photos, key=lambda photo: photo.sort_order)]
    registered = Counter(photo.metadata.get("client_id", "") for photo in there)
    _compare(found, Counter(photo.id for photo in pictures), registered, session.id)
    _judge_photos(found, pictures, there, session.id)


def _judge_photos(found: Findings, ours: list[PhotoRecord], there: list[Any], session_id: str) -> None:
    ids = [photo.metadata.get("client_id", "") for photo in there]
    wanted = {photo.id: (photo.sha256, photo.size, photo.image_type) for photo in ours}
    shown = {photo_id: (p.sha256, p.size, p.photo_type) for photo_id, p in zip(ids, there, strict=True)}
    both = wanted.keys() & shown.keys()
    found.note("wrong_photos", [one for one in both if wanted[one] != shown[one]], "has other bytes or another type")
    if [one for one in ids if one in both] != [photo.id for photo in ours if photo.id in both]:
        found.note("wrong_photos", [session_id], "has its photos in another order")


def _compare(found: Findings, ours: Counter[Any], theirs: Counter[Any], session_id: str) -> None:
    found.note("lost", (ours - theirs).elements(), f"of {session_id} is not on the server")
    surplus = theirs - ours
    found.note("doubled", [one for one in surplus.elements() if one in ours], f"is twice in {session_id}")
    found.note("strangers", [one for one in surplus.elements() if one not in ours], f"does not belong to {session_id}")
