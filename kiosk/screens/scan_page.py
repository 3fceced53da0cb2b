"""The parts of the scan screen, and where each stands at any size of window and text."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from kiosk.core.delivery import DeliveryState
from kiosk.core.words import say
from kiosk.widgets import scan_room
from kiosk.widgets.banner import Banner, Tone
from kiosk.widgets.button import be_primary, touch_button
from kiosk.widgets.capture_list import CaptureList, CaptureModel
from kiosk.widgets.gun_trouble import GunTrouble
from kiosk.widgets.keypad import Keypad
from kiosk.widgets.list_head import ListHead
from kiosk.widgets.pages import Pages
from kiosk.widgets.row_page import RowPage
from kiosk.widgets.scan_acts import Act, ScanActs
from kiosk.widgets.theme import Sizes
from kiosk.widgets.undo_bar import UndoBar
from kiosk.widgets.viewfinder import Viewfinder

_LEAST_EDGE = 4
_OVER_MS = 3_000
"""So long the banner lies on a page that leaves no room for it."""


class ScanPage(QWidget):
    """Places its parts by itself: what fits beside the camera depends on the window, on text and on the page shown."""

    _is_made = False

    def __init__(self, sizes: Sizes, aim: tuple[float, float]) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sizes = sizes
        self.viewfinder = Viewfinder(sizes, aim)
        self.keypad = Keypad(sizes)
        self.left = Pages()
        self.camera_page = QWidget()
        self.left.addWidget(self.camera_page)
        self.left.addWidget(self.keypad)
        self.row_page = RowPage(sizes)
        self.left.addWidget(self.row_page)
        self.banner = Banner(sizes)
        self.captures = CaptureModel()
        self.list = CaptureList(self.captures, sizes)
        self.head = ListHead(sizes)
        self.count, self.not_counted = self.head.counted, self.head.not_counted
        self.gun_trouble = GunTrouble(sizes)
        self.type_button = touch_button(say("Type a code"), "keypad", sizes)
        self.undo_bar = UndoBar(sizes)
        self.undo_button, self.countdown = self.undo_bar.button, self.undo_bar.countdown
        self.finish_button = touch_button(say("Finish"), "flag", sizes, "primary")
        self.photos_button = touch_button(say("Photos"), "camera", sizes, "primary")
        self.has_photos = False
        self.may_try_again = False
        """Whether what went wrong is a scan that can be tried again."""
        self._put_together(sizes)
        self.left.currentChanged.connect(self.swap_acts)
        self._over = QTimer(self, singleShot=True, interval=_OVER_MS)
        self._over.timeout.connect(self._arrange)
        self.banner.said.connect(self._tell)
        self.swap_acts()

    # -- where things stand --------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Words, sizes or parts may have changed."""
        kinds = QEvent.Type
        if event.type() in {kinds.LayoutRequest, kinds.StyleChange, kinds.LayoutDirectionChange} and self._is_made:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all anew."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """It never needs to be scrolled, unless for a page that is higher than its room."""
        page = self.left.currentWidget()
        if page is self.camera_page:
            return QSize(0, 3 * self._sizes.target)
        rest = 2 * self._edge
        if page is self.row_page:
            rest += self.acts.needed_height + self._sizes.gap
            rest += 0 if self._has_room_beside else self.banner.least_brief_height + self._sizes.gap // 2
        return QSize(0, self.left.minimumSizeHint().height() + rest)

    def _put_together(self, sizes: Sizes) -> None:
        self._card = QFrame()
        self._card.setObjectName("card")
        self._inside = inside = QVBoxLayout(self._card)
        inside.setContentsMargins(sizes.gap, 0, sizes.gap, sizes.text // 4)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self.list, 1)
        self.eye = QVBoxLayout(self.camera_page)
        self.eye.setContentsMargins(0, 0, 0, 0)
        self.eye.setSpacing(sizes.gap)
        self.eye.addWidget(self.viewfinder, 1)
        self.eye.addWidget(self.gun_trouble)
        left = (
            Act(self.type_button, say("Type a code"), say("Type", "a code by hand")),
            Act(self.row_page.back, say("Back"), say("Back")),
        )
        right = (
            Act(self.photos_button, say("Photos"), say("Photos")),
            Act(self.row_page.fix, say("Fix"), say("Fix")),
            Act(self.row_page.put_back, say("Put back"), say("Put back"), is_rare=True),
            Act(self.row_page.try_again, say("Try again"), say("Try again"), is_rare=True),
            Act(self.finish_button, say("Finish"), say("Finish")),
        )
        self.acts = ScanActs(sizes, left, self.undo_bar, right)
        for part in (self.left, self.banner, self._card, self.acts):
            part.setParent(self)
        self._is_made = True

    def swap_acts(self, _page: int = 0) -> None:
        """Each page has its own at the beginning and at the end; undo stays where it is."""
        self._over.stop()
        page = self.left.currentWidget()
        is_row = page is self.row_page
        record = self.row_page.record if is_row else None
        state = record.state if record is not None else None
        self.type_button.setHidden(is_row)
        self.row_page.back.setVisible(is_row)
        self.row_page.fix.setVisible(state is DeliveryState.REFUSED)
        self.row_page.put_back.setVisible(state is DeliveryState.SET_ASIDE)
        self.row_page.try_again.setVisible(is_row and self.row_page.lost is not None)
        self.photos_button.setHidden(is_row or not self.has_photos)
        self.finish_button.setHidden(is_row or self.has_photos)
        self._arrange()

    def _show_next(self) -> None:
        """One blue button: while something else comes first, finishing is white, and undo would mean another scan."""
        is_error = self.banner.tone is Tone.ERROR
        self.may_try_again = self.may_try_again and is_error
        self.undo_bar.show_again(is_shown=self.may_try_again)
        self.undo_bar.setHidden(
            (is_error and self.undo_bar.again_button.isHidden()) or self.left.currentWidget() is self.row_page
        )
        for button in (self.finish_button, self.photos_button, self.keypad.save):
            be_primary(button, is_on=not is_error and not self.banner.is_asking)

    def _arrange(self) -> None:
        """The actions at the bottom, what is told of scans beside the camera or below it."""
        sizes, page = self._sizes, self.left.currentWidget()
        room = self.rect().adjusted(sizes.gap, self._edge, -sizes.gap, -self._edge)
        self.acts.setHidden(page is self.keypad)
        if page is not self.keypad:
            upper = room.height() - self.acts.needed_height - sizes.gap
            room, acts = scan_room.down(room, upper, sizes)
            self.acts.setGeometry(acts)
        if sizes.is_upright:
            self._arrange_upright(room, page)
        elif page is self.camera_page:
            self._arrange_across(room, scan_room.beside_width(room, sizes))
        elif self._has_room_beside:
            widest = room.width() - self.left.minimumSizeHint().width() - sizes.gap
            self._arrange_across(room, min(scan_room.beside_width(room, sizes), widest))
        else:
            self._arrange_brief(room)
        if page is self.row_page:
            self.row_page.fit(self.left.size())
        self._show_next()
        self.updateGeometry()

    @property
    def _edge(self) -> int:
        page, most = self.left.currentWidget(), max(self._sizes.text // 3, 6)
        if page is self.camera_page or self._has_room_beside:
            return most
        needed = self.left.minimumSizeHint().height()
        if page is self.row_page:
            needed = self.row_page.least_height(self.width() - 2 * self._sizes.gap) + self.banner.least_brief_height
            needed += self.acts.needed_height + self._sizes.gap * 2
        return min(most, max(_LEAST_EDGE, (self.height() - needed) // 2))

    @property
    def _has_room_beside(self) -> bool:
        """Whether banner and list have room beside the keypad or the page of a row."""
        sizes, page_width = self._sizes, self.left.minimumSizeHint().width()
        width = self.width() - 2 * sizes.gap
        if not scan_room.has_room_beside(width, page_width, sizes):
            return False
        if self.left.currentWidget() is not self.row_page:
            return True
        left = width - sizes.gap - scan_room.beside_width(QRect(0, 0, width, 0), sizes)
        room = self.height() - 2 * max(sizes.text // 3, 6) - self.acts.needed_height - sizes.gap
        return self.row_page.wanted_height(max(left, page_width)) <= room

    def _arrange_across(self, room: QRect, right_width: int) -> None:
        left, right = scan_room.across(room, right_width, self._sizes)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = (QStyle.visualRect(self.layoutDirection(), self.rect(), one) for one in (left, right))
        self.left.show()
        self.left.setGeometry(left)
        self._arrange_side(right)

    def _arrange_upright(self, room: QRect, page: QWidget | None) -> None:
        """The camera is on top; what is touched is below, near the hand."""
        self.left.show()
        if page is self.camera_page:
            upper, lower = scan_room.down(room, scan_room.picture_height(room), self._sizes)
            self.left.setGeometry(upper)
            self._arrange_side(lower)
        else:
            high = max(self.left.minimumSizeHint().height(), round(room.height() * 0.45))
            if page is self.row_page:
                high = self.row_page.wanted_height(room.width())
            upper, lower = scan_room.down(room, room.height() - high - self._sizes.gap, self._sizes)
            self.left.setGeometry(lower)
            self._arrange_side(upper)

    def _arrange_brief(self, room: QRect) -> None:
        """A page takes all, but for a line that tells of scans; a question takes all of it until it is answered.

        Where there is no room for a line either, it lies on the page for a moment when something is scanned.
        """
        banner, gap, is_asking = self.banner, self._sizes.gap // 2, self.banner.is_asking
        banner.set_brief(is_brief=True)
        self._card.hide()
        page = self.left.currentWidget()
        needed, least = self.left.minimumSizeHint().height(), banner.least_brief_height
        if page is self.row_page:
            needed = self.row_page.wanted_height(room.width())
            if needed + gap + least > room.height():
                needed = self.row_page.least_height(room.width())
        spare = room.height() - needed - gap
        is_over = spare < least
        high = max(least, min(banner.brief_height, spare))
        upper, lower = room.adjusted(0, 0, 0, high - room.height()), room.adjusted(0, high + gap, 0, 0)
        banner.setGeometry(room if is_asking else upper)
        banner.setVisible(is_asking or not is_over or self._over.isActive())
        banner.raise_()
        is_covered = is_over and (page is self.keypad or banner.isHidden())
        self.left.setGeometry(room if is_covered else lower)
        self.left.setHidden(is_asking)

    def _tell(self) -> None:
        """The banner says something else."""
        if self.left.currentWidget() is not self.camera_page:
            self._over.start()
        self._arrange()

    def _arrange_side(self, room: QRect) -> None:
        banner, edges = self.banner, self._inside.contentsMargins()
        banner.set_brief(is_brief=False)
        banner.show()
        frame = self._card.height() - self._card.contentsRect().height()
        around = self.head.sizeHint().height() + edges.top() + edges.bottom() + frame
        heights = scan_room.Banners(
            banner.least(asks=False), banner.least(asks=True), banner.wanted(room.width()), banner.needed(room.width())
        )
        side = scan_room.side(room, around, self._sizes, heights)
        banner.setGeometry(side.banner)
        self._card.setHidden(side.card.isNull())
        if not side.card.isNull():
            self._card.setGeometry(side.card)
        self.list.set_row_height(side.row)
