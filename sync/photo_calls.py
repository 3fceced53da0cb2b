"""The calls about photos: upload, register, put in order. Used by ``sync.engine`` and ``sync.calls`` only."""

from typing import assert_never

from kiosk.core.delivery import DeliveryEvent
from kiosk.core.host import Host
from kiosk.core.photo_work import PhotoToUpload
from kiosk.core.time import Instant, Wait
from kiosk.core.work import SessionWork
from kiosk.store import outbox
from kiosk.store import photo_outbox as store
from kiosk.store.database import Tx
from kiosk.store.photo_files import PhotoFiles
from sync import link, plan, policy, reconcile, uploads
from sync.api import PresignedUpload, presigned_upload
from sync.beside import InTurn, Uploads
from sync.caller import Caller, Recorded, nothing, outcome_of
from sync.progress import Post, UploadMeter, nobody

_NO_LEAVE = "The server's leave to upload cannot be read. Call your IT person (contract)."
_CHANGED = "a photo changed meanwhile"
_Outcome = tuple[policy.Answer | policy.TransportFault | None, uploads.UploadVerdict]


class PhotoCalls:
    """Makes the calls that ``sync.plan`` asks for about photos.

    ``uploads`` runs the uploads; ``post`` hears how far they are, on the thread that uploads.
    """

    def __init__(self, caller: Caller, files: PhotoFiles) -> None:
        self._caller = caller
        self._files = files
        self.post: Post = nobody
        self.uploads: Uploads = InTurn()

    def make(
        self, work: SessionWork, step: plan.UploadPhoto | plan.RegisterPhoto | plan.ReorderPhotos, host: Host
    ) -> Recorded:
        """Do the call of ``step``."""
        match step:
            case plan.UploadPhoto(photo_id):
                return self._upload(work, photo_id, host)
            case plan.RegisterPhoto(photo_id):
                return self._register(work, photo_id, host)
            case plan.ReorderPhotos(remote_id):
                return self._reorder(work, remote_id, host)

    @property
    def _is_live(self) -> bool:
        return self._caller.settings.is_live

    def _upload(self, work: SessionWork, photo_id: str, host: Host) -> Recorded:
        """Leave and upload belong together: a leave is only good for now. The upload does not count as a request."""
        photo = self._caller.write(lambda tx: store.lease_upload(tx, photo_id, self._is_live), host)
        if photo is None:
            return Recorded(_CHANGED)
        broken = self._files.why_not_whole(photo.file_name, photo.size, photo.sha256)
        if broken:
            self._caller.write(lambda tx: store.refuse(tx, photo_id, broken), host)
            return Recorded("found a photo's file broken")
        leave = self._presign(work, photo, host)
        if leave is None:
            return Recorded("asked for leave to upload a photo")
        self.uploads.begin(lambda: self._carry(photo, leave))
        return Recorded("carried a photo to the upload host")

    def _carry(self, photo: PhotoToUpload, leave: PresignedUpload) -> None:
        """Upload it and record what came of it. What is known of the API's host is not this thread's to write."""
        meter = UploadMeter(photo, self.post)

        def record(tx: Tx) -> None:
            self._record(tx, photo, leave, outcome, verdict)

        try:
            outcome, verdict = self._send(photo, leave, meter)
            if not self.uploads.is_over:
                self._caller.database.write(record).result()
        finally:
            meter.end()

    def _send(self, photo: PhotoToUpload, leave: PresignedUpload, meter: UploadMeter) -> _Outcome:
        """Upload it. The disk may fail in the middle, or the file go: that is no fault of the upload host."""
        file = self._files.path(photo.file_name)
        try:
            outcome = outcome_of(lambda: self._caller.api.upload_photo(leave, file, meter.read))
        except OSError as fault:
            broken = self._files.why_not_whole(photo.file_name, photo.size, photo.sha256)
            return None, uploads.judge_unread(broken, fault.strerror or str(fault), photo.attempts)
        return outcome, uploads.judge_upload(outcome, photo.attempts)

    def _record(
        self,
        tx: Tx,
        photo: PhotoToUpload,
        leave: PresignedUpload,
        outcome: policy.Answer | policy.TransportFault | None,
        verdict: uploads.UploadVerdict,
    ) -> None:
        now = self._caller.clock.now()
        match verdict:
            case uploads.Uploaded():
                store.uploaded(tx, photo, leave.s3_key, now)
            case uploads.LeaveOver() | uploads.Unread() | uploads.UploadRefused() if not store.goes_there(tx, photo):
                return  # a new server session was made meanwhile: what was refused is not what will be sent
            case uploads.LeaveOver() | uploads.Unread():
                wait = Wait(now, link.backoff_s(photo.attempts, self._caller.jitter()))
                store.not_uploaded(tx, photo.photo_id, wait if photo.attempts > 1 else None, verdict.why)
            case uploads.HostFault():
                self._hold(tx, outcome, now, verdict.why)
                store.not_uploaded(tx, photo.photo_id, None, verdict.why, is_counted=False)
            case uploads.UploadRefused():
                store.refuse(tx, photo.photo_id, verdict.why)

    def _hold(self, tx: Tx, outcome: policy.Answer | policy.TransportFault | None, now: Instant, why: str) -> None:
        """All uploads wait: as long as the host asks, else longer each time."""
        asked = policy.hold_s(outcome, now.wall) if isinstance(outcome, policy.Answer) else None
        backoff = link.backoff_s(store.upload_failures(tx), self._caller.jitter())
        store.hold_uploads(tx, Wait(now, max(asked or 0.0, backoff)), why)

    def _presign(self, work: SessionWork, photo: PhotoToUpload, host: Host) -> PresignedUpload | None:
        """Ask for leave to upload; when there is none, record why and return None."""
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(
            lambda: self._caller.api.presign_upload(
                photo.remote_session, photo.content_type, photo.file_name, image_type=photo.image_type
            )
        )
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        leave = presigned_upload(outcome) if isinstance(outcome, policy.Answer) else None
        if leave is not None:
            self._caller.write(nothing, host)
            return leave
        why = _NO_LEAVE if isinstance(verdict, policy.Accepted) else verdict.why
        wait = Wait(self._caller.clock.now(), link.backoff_s(photo.attempts, self._caller.jitter()))
        is_hosts_fault = isinstance(verdict, policy.NotApplied | policy.Barred)
        is_unsaid = is_hosts_fault or isinstance(verdict, policy.Doubtful)

        def record(tx: Tx) -> None:
            is_unreadable = isinstance(verdict, policy.Accepted) and photo.attempts >= uploads.MAX_TRIES
            if is_unreadable or isinstance(verdict, policy.Refused):
                store.refuse(tx, photo.photo_id, why)
            else:
                later = None if is_hosts_fault else wait
                store.not_uploaded(tx, photo.photo_id, later, why, is_counted=not is_unsaid)
            if isinstance(verdict, policy.Conflict | policy.Gone | policy.Refused):
                outbox.look_at_once(tx, work.session_id, None, why)  # perhaps only for its session's state

        self._caller.write(record, host)
        return None

    def _register(self, work: SessionWork, photo_id: str, host: Host) -> Recorded:
        now, host = self._caller.sending(host)
        leased = self._caller.write(lambda tx: store.lease_register(tx, photo_id, now, self._is_live), host)
        if leased is None:
            return Recorded(_CHANGED)
        photo, attempts = leased
        outcome = outcome_of(lambda: self._caller.api.register_photo(photo))
        verdict = policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        is_accepted = isinstance(verdict, policy.Accepted)
        remote_id = policy.own_id(outcome) if isinstance(outcome, policy.Answer) and is_accepted else None
        why = "" if isinstance(verdict, policy.Accepted) else verdict.why
        wait = self._caller.row_wait(verdict, attempts)

        def record(tx: Tx) -> bool:
            is_first = store.settle(tx, photo_id, event_of(verdict), remote_id=remote_id, wait=wait, why=why)
            if isinstance(verdict, policy.Conflict | policy.Gone | policy.Refused):
                outbox.look_at_once(tx, work.session_id, None, why)
            return is_first

        return Recorded("registered a photo", photos=int(self._caller.write(record, host)))

    def _reorder(self, work: SessionWork, remote_id: str, host: Host) -> Recorded:
        """Sets a target state, so that it may be repeated; the audit that follows tells what came of it."""
        order = self._caller.database.read(lambda tx: store.remote_order(tx, work.session_id))
        _, host = self._caller.sending(host)
        self._caller.write(nothing, host)
        outcome = outcome_of(lambda: self._caller.api.reorder_photos(remote_id, order))
        is_list = isinstance(outcome, policy.Answer) and outcome.status < 300 and isinstance(outcome.body, list)
        verdict = policy.Accepted({}) if is_list else policy.judge(outcome)
        host = self._caller.after(host, outcome, verdict)
        if not isinstance(verdict, policy.NotApplied | policy.Barred):
            tried = 1 if isinstance(verdict, policy.Doubtful) else plan.LOST_REORDERS
            self._caller.write(lambda tx: store.order_due(tx, work.session_id, is_due=False, tried=tried), host)
        else:
            self._caller.write(nothing, host)
        return Recorded("put a session's photos in order")


def settle_photos(tx: Tx, caller: Caller, session_id: str, remote: reconcile.RemoteSession, asked_at: Instant) -> int:
    """What the server shows is registered; what it does not show is absent, unless it may still be on its way.

    Returns how many were found there for the first time.
    """
    found = 0
    for unknown in store.unknown_photos(tx, session_id):
        shown = next((p for p in remote.photos if p.is_ours(unknown.photo_id, unknown.s3_key)), None)
        if shown is not None:
            found += store.settle(tx, unknown.photo_id, DeliveryEvent.FOUND, remote_id=shown.remote_id)
        elif Wait(unknown.sent_at, caller.settings.quiescence_s).remaining_s(asked_at) <= 0:
            backoff = Wait(asked_at, link.backoff_s(unknown.attempts, caller.jitter()))
            store.settle(tx, unknown.photo_id, DeliveryEvent.ABSENT, wait=backoff if unknown.attempts > 2 else None)
    return found


def event_of(verdict: policy.Verdict) -> DeliveryEvent:
    """What a verdict means for the capture or photo that was sent."""
    match verdict:
        case policy.Accepted():
            return DeliveryEvent.ACCEPTED
        case policy.NotApplied() | policy.Barred() | policy.Conflict() | policy.Gone():
            return DeliveryEvent.NOT_APPLIED
        case policy.Doubtful():
            return DeliveryEvent.DOUBTFUL
        case policy.Refused():
            return DeliveryEvent.REFUSED
    assert_never(verdict)
