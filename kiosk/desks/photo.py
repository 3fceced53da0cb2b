"""Taking photos: the shutter, which side is next, whose photos they are, hands-free, and the coach's advice.

In sessions of mode ``both`` photos belong to the capture that was scanned last. What is done with photos that were
taken is in ``kiosk.desks.photo_changes``.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge import Bridge
from kiosk.clock import Clock
from kiosk.core.commands import Act, Command, command_of
from kiosk.core.events import CaptureKept, CaptureRepeated, CodeScanned, Event, PhotoKept, PhotoNotKept, Source
from kiosk.core.faults import KnownFault
from kiosk.core.photo_shot import Wish
from kiosk.core.photo_types import next_type, other_type
from kiosk.core.session import SessionState
from kiosk.core.words import say
from kiosk.desks.photo_album import PhotoAlbum
from kiosk.desks.photo_answers import Answers
from kiosk.desks.photo_eye import PhotoEye
from kiosk.desks.photo_hands_free import HandsFree
from kiosk.desks.photo_product import OfProduct, of_product
from kiosk.desks.photo_taking import Asked, Taken, capture_now, echo_words, hint_words, take, title_words
from kiosk.screens.window import KioskWindow
from kiosk.store import photo_edit
from kiosk.store.records import CaptureRecord, SessionRecord
from kiosk.widgets.banner import Tone
from kiosk.widgets.big_code import in_short
from kiosk.widgets.photo_types import type_word

if TYPE_CHECKING:
    from kiosk.parts import Parts

MODES = frozenset({"product_photography", "both"})
"""Kinds of sessions whose screen is that of photos, as the Scanner API names them."""


class PhotoDesk(QObject):
    """Main thread only. ``beep`` makes the sound of a name; ``pass_on`` carries out what concerns codes."""

    elsewhere = Signal(str)
    """A photo was kept in another session than the one that is shown, which is open."""
    took = Signal()
    """A photo was taken: somebody is there."""

    def __init__(
        self,
        bridge: Bridge,
        window: KioskWindow,
        clock: Clock,
        beep: Callable[[str], None],
        pass_on: Callable[[Command], None],
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._beep, self._pass_on = bridge, window, beep, pass_on
        self._screen = window.photo
        self._parts: Parts | None = None
        self._session: SessionRecord | None = None
        self._capture: CaptureRecord | None = None
        self._taken: dict[str, int] = {}
        self._type = next_type(())
        self._count = self._captures = 0
        self._wish: Wish | None = None
        """What is being taken, or waits for a decision about the coach's advice."""
        self.answers = Answers(bridge, window, beep)
        self._eye = PhotoEye(bridge, window)
        self._on_its_way: list[Wish] = []
        """Photos that are being written, first ones first."""
        self._retakes = ""
        self.hands_free = HandsFree(bridge, window, clock, self._may_take)
        self.album = PhotoAlbum(bridge, window, self._reread)
        self._connect()

    def _connect(self) -> None:
        screen = self._screen
        screen.shutter.connect(self.shoot)
        screen.wanted.connect(self._want)
        self.hands_free.changed.connect(self._show)
        self.hands_free.still.connect(self.shoot)
        screen.finish.connect(self._window.scan.finish)
        screen.codes.connect(self._window.show_codes)
        screen.advice.again.connect(self._again)
        screen.advice.keep.connect(self._keep_anyway)
        screen.undo.connect(self.undo)
        screen.retake.connect(self._retake)
        self._window.scan.banner.said.connect(self._echo)
        self._bridge.arrived.connect(self._on_event)

    # -- sessions ----------------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a session of photos is shown."""
        return self._session is not None

    @property
    def _is_both(self) -> bool:
        return self._session is not None and self._session.capture_mode == "both"

    def begin(self, parts: "Parts") -> None:
        """There is a store and perhaps a camera now."""
        self._parts = parts
        self.answers.begin(parts)
        self.album.begin(parts)
        self.hands_free.begin(parts)

    def stop(self) -> None:
        """End for good."""
        self.hands_free.stop()
        self._parts = None
        self._screen.grid.thumbs.stop()

    def show_session(self, session: SessionRecord) -> None:
        """Another session is shown; one of codes alone has the scan screen."""
        self.leave()
        if session.capture_mode not in MODES or self._parts is None:
            return
        self._session = session
        self._parts.station.capture_mode = session.capture_mode
        self._window.use_photos(is_on=True)
        self._screen.album.codes_button.setVisible(self._is_both)
        self._count, self._captures = session.photos, session.captures
        self._screen.show_shooting()
        self._screen.tell(Tone.READY, "")
        self.album.show_session(session.id)
        self._show()
        self.hands_free.start()
        if self._is_both:
            self._bridge.do(partial(self._parts.station.amendments.newest, session.id), self._move_on)
        else:
            self._read_taken()

    def leave(self) -> None:
        """No session of photos is shown any more."""
        self.hands_free.stop()
        if self._parts is not None:
            self._parts.station.capture_mode = self._parts.settings.kinds[0]
        self.answers.leave()
        self._session, self._capture, self._wish = None, None, None
        self._taken, self._type, self._retakes = {}, next_type(()), ""
        self._screen.show_busy(is_busy=False)
        self._window.use_photos(is_on=False)

    # -- codes -------------------------------------------------------------------------------------------------

    def on_capture(self, kept: CaptureKept) -> None:
        """A code was kept: in mode both the next photos belong to it."""
        if self._session is None or kept.session_id != self._session.id:
            return
        self._captures = kept.count
        self.album.did_scan()
        if self._is_both and self._parts is not None:
            self._bridge.do(partial(self._parts.station.amendments.capture, kept.capture_id), self._move_on)
        self._show()

    def ignores(self, scan: CodeScanned) -> bool:
        """Whether a code was only photographed: where photos alone are wanted, nobody holds codes before the camera."""
        is_camera = scan.source is Source.CAMERA and command_of(scan.code.text) is None
        return self.is_open and not self._is_both and is_camera

    def takes_repeat(self, event: CaptureRepeated) -> bool:
        """A code that the session holds already: more photos of that product, and no question."""
        is_ours = self._session is not None and event.session_id == self._session.id
        if not is_ours or self._parts is None or not self._window.is_photo_shown:
            return False
        if not self._is_both:
            self._beep("AGAIN")
            self._screen.tell(Tone.AGAIN, say("Already scanned: {code}", code=in_short(event.code.text, 40)))
        elif self._capture is None or self._capture.code.raw != event.code.raw:
            self._beep("AGAIN")
            find = partial(photo_edit.capture_of, session_id=event.session_id, code=event.code)
            self._bridge.do(partial(self._parts.read, find), self._move_on)
        elif event.source is not Source.CAMERA:
            self._beep("AGAIN")
        return True

    def _move_on(self, capture: CaptureRecord | None) -> None:
        """Photos are of this capture from now on; None: of none."""
        if self._session is None or (capture is not None and capture.session_id != self._session.id):
            return
        self._capture, self._retakes, self._taken, self._type = capture, "", {}, next_type(())
        self._show()
        self._read_taken()

    def _read_taken(self) -> None:
        if self._parts is None or self._session is None:
            return
        read = partial(of_product, self._parts, self._session.id, self._capture.id if self._capture else None)
        self._bridge.do(read, self._show_taken)
        self.answers.look(self._session.id, self._ask_again)

    def _ask_again(self, asked: Asked) -> None:
        """A photo of this session waits for an answer, from before it was left or the kiosk ended."""
        if self._wish is None and self._session is not None and asked.wish.session_id == self._session.id:
            self._wish = asked.wish
            self.answers.show(asked)
            if not self._is_ours(asked.wish):
                self._move_on(asked.capture)

    def _show_taken(self, found: OfProduct) -> None:
        capture_id = self._capture.id if self._capture else None
        if self._session is None or (found.session_id, found.capture_id) != (self._session.id, capture_id):
            return
        fresh = set(found.taken) - set(self._taken)
        self._taken = dict(found.taken)
        if fresh and self._type in self._taken and not self._retakes:
            self._type = next_type(self._taken)
        self._screen.show_of_product(found.paths)
        self._show()

    def _reread(self, count_by: int) -> None:
        """Photos were changed; there are so many more of them now."""
        self._count += count_by
        self._show()
        self._read_taken()

    # -- taking ------------------------------------------------------------------------------------------------

    def shoot(self) -> None:
        """Take a photo of the type that is chosen, unless one is being taken."""
        if self._parts is None or self._session is None:
            return
        if self._wish is not None and not self.answers.is_asking:
            return
        self._drop_asked()
        self._wish = wish = self._made_wish()
        self._screen.show_shooting()
        self._screen.show_busy(is_busy=True)
        self.took.emit()
        expected = self._capture.code if self._capture else None
        self._bridge.shoot(partial(take, self._parts, expected, wish), partial(self._on_shot, wish))

    def _may_take(self) -> bool:
        """Whether a photo may take itself: the viewfinder is in front, and no other is being taken or decided on."""
        return self._wish is None and self._screen.is_shooting and self._window.is_photo_shown

    def _made_wish(self) -> Wish:
        session_id = self._session.id if self._session is not None else ""
        return Wish(session_id, self._type, self._capture.id if self._capture else None, self._retakes)

    def _on_shot(self, wish: Wish, done: Taken) -> None:
        if self._wish is not wish:
            self.answers.tell_late(done, self._read_taken)
            return
        self._screen.show_busy(is_busy=False)
        if isinstance(done, KnownFault):
            self._wish = None
            self.answers.tell_trouble(done.title, done.sentence)
            return
        self.hands_free.took()
        if isinstance(done, Asked):
            self.answers.ask(done)
        elif self._parts is not None:
            add = self._parts.station.add_photo
            self._keep(wish, partial(add, done.jpeg, wish.image_type, wish.capture_id, done.original, wish.replaces))

    def _again(self) -> None:
        """The photo is not wanted: let the person hold it better, and touch the shutter."""
        self._drop_asked()
        self._wish = None
        self.hands_free.again()
        self._screen.show_shooting()
        self._show()

    def _drop_asked(self) -> None:
        """Another photo is wanted of what the one that is asked about shows, unless another product was scanned."""
        asked = self.answers.retake()
        if asked is not None and self._is_ours(asked.wish):
            self._type, self._retakes = asked.wish.image_type, asked.wish.replaces

    def _keep_anyway(self) -> None:
        asked = self.answers.take()
        self._screen.show_shooting()
        if asked is not None and self._parts is not None:
            self._keep(asked.wish, partial(self._parts.station.pending.accept, asked.id))

    def _keep(self, wish: Wish, keep: Callable[[], object]) -> None:
        self._wish = None
        if self._is_ours(wish) and self._type == wish.image_type:  # the next may be taken while this one is written
            self._type = next_type({*self._taken, wish.image_type}, wish.image_type)
        self._retakes = ""
        self._show()
        self._on_its_way.append(wish)
        self._bridge.do(keep)

    def _is_ours(self, wish: Wish) -> bool:
        """Whether it is a photo of what is photographed now."""
        session_id = self._session.id if self._session is not None else ""
        return (wish.session_id, wish.capture_id) == (session_id, self._capture.id if self._capture else None)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, PhotoKept):
            self._on_photo(event)
        elif isinstance(event, PhotoNotKept):
            self._on_not_kept(event)

    def _on_photo(self, kept: PhotoKept) -> None:
        """A photo is on the disk: only now may it beep (promise P1)."""
        wish = self._on_its_way.pop(0) if self._on_its_way else None
        self._beep("KEPT")
        if self._session is None or kept.session_id != self._session.id:
            if wish is None or kept.session_id != wish.session_id:  # nobody is brought back who left its session
                self._look_elsewhere(kept.session_id)
            return
        self._count = kept.count
        if wish is not None and self._is_ours(wish) and not kept.replaced:
            self._taken[kept.image_type] = self._taken.get(kept.image_type, 0) + 1
        self._read_taken()
        self._screen.tell(Tone.KEPT, say("Saved: {type}", type=type_word(kept.image_type)))
        self._show()
        self.album.took(kept.photo_id, kept.replaced)

    def _look_elsewhere(self, session_id: str) -> None:
        """The session was finished while the photo was on its way: it opened another one, which is shown."""
        session = self._parts.session(session_id) if self._parts is not None else None
        if session is not None and session.state is SessionState.OPEN:
            self.elsewhere.emit(session_id)

    def _on_not_kept(self, event: PhotoNotKept) -> None:
        """A photo was not kept: red, with what to do."""
        wish = self._on_its_way.pop(0) if self._on_its_way else None
        if wish is not None and self._is_ours(wish):
            self._type, self._retakes = wish.image_type, wish.replaces
        self.answers.tell_trouble(event.title, event.sentence)
        self._read_taken()

    def _retake(self, photo_id: str) -> None:
        """The next photo takes the place of this one."""
        shown = self._screen.grid.photos.shown(self._screen.grid.photos.row_of(photo_id))
        if shown is None or self._parts is None:
            return
        photo = shown.photo
        capture_id, amendments = photo.capture_id, self._parts.station.amendments

        def begin(capture: CaptureRecord | None) -> None:
            if capture_id != (self._capture.id if self._capture else None):
                self._move_on(capture)
            self._type, self._retakes = photo.image_type, photo_id
            self._show()
            self._screen.tell(Tone.READY, say("Retake: the new photo takes the place of the old one."))

        self._screen.show_shooting()
        self._bridge.do(lambda: amendments.capture(capture_id) if capture_id else None, begin)

    # -- commands ----------------------------------------------------------------------------------------------

    @property
    def may_finish(self) -> bool:
        """Whether a session of photos is shown that holds something."""
        return self.is_open and self._count + self._captures > 0

    def skip(self) -> None:
        """Go on to the next type."""
        self._want(other_type(self._taken, self._type))

    def undo(self) -> None:
        """Take back the last act, be it with photos or codes."""
        if not self.album.undo():
            self._pass_on(Command(Act.UNDO))

    def _want(self, image_type: str) -> None:
        self._type, self._retakes = image_type, ""
        self._screen.tell(Tone.READY, "")
        self._show()

    # -- what is shown -----------------------------------------------------------------------------------------

    def _show(self) -> None:
        self._screen.show_types(self._type, self._taken)
        self._screen.show_count(self._count, self._captures)
        if self._session is not None:
            self._screen.show_title(title_words(self._capture, is_both=self._is_both))
            hint = hint_words(self._type, is_hands_free=self.hands_free.is_on)
            self._window.scan.viewfinder.show_photo_hint(hint, are_codes_shown=self._is_both)

    def _echo(self) -> None:
        """What the scan screen's banner says is said here too; that it is ready is not."""
        banner = self._window.scan.banner
        if self.is_open and banner.word.said != say("Ready"):
            self._screen.tell(banner.tone, echo_words(banner, is_both=self._is_both))
            self._look_at_capture()

    def _look_at_capture(self) -> None:
        """The code may have been undone, or have got another quantity: photos belong to one that counts."""
        if self._parts is None or self._session is None or self._capture is None:
            return
        session_id, old_id = self._session.id, self._capture.id

        def follow(found: CaptureRecord | None) -> None:
            is_same = self._capture is not None and self._capture.id == old_id
            if is_same and (found is None or found.id != old_id):
                self._move_on(found)

        self._bridge.do(partial(capture_now, self._parts, session_id, old_id), follow)
