"""Address and key of the server: typed, or scanned on their step; a key from anywhere else is kept nowhere.

A key is a secret. In a capture, a name or a note it would be shown, exported and sent, so it never becomes part of one.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.bridge import Bridge
from kiosk.choices import save_key
from kiosk.clock import Clock
from kiosk.core.api_key import begins_as_key, holds_api_key, is_api_key, judge_api_key, may_be_key
from kiosk.core.events import CodeScanned, Source
from kiosk.core.faults import KnownFault
from kiosk.core.gs1 import is_like_link
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.desks.steps import SIGNS, StepsDesk
from kiosk.screens.window import KioskWindow
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.findings import Finding
    from kiosk.parts import Parts

_HTTPS = "https://"
"""What an address begins with."""


class ServerDesk(QObject):
    """Main thread only. ``tell`` shows a sentence in passing."""

    def __init__(
        self, bridge: Bridge, window: KioskWindow, steps: StepsDesk, clock: Clock, tell: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._bridge, self._window, self._steps, self._clock, self._tell = bridge, window, steps, clock, tell
        self._page = window.steps.server
        self._parts: Parts | None = None
        self._page.touched.connect(self._on_touched)
        steps.fills["server"] = self.fill

    def begin(self, parts: "Parts") -> None:
        """The kiosk runs."""
        self._parts = parts

    def fill(self) -> None:
        """Show what holds now; never a key itself."""
        settings = self._steps.settings
        has_key = any(
            secret.get_secret_value() for secret in (settings.api_key, settings.bearer_token, settings.session_cookie)
        )
        key = say("A key is set") if has_key else say("No key yet")
        self._page.show_server(settings.server, key, has_key=has_key)
        self._window.steps.show_way()

    def takes(self, event: CodeScanned) -> bool:
        """Whether a scan is an address or a key, and no capture; wherever it was scanned."""
        text = event.code.text.strip()
        if self._parts is not None and self._parts.is_demo_camera and event.source is Source.CAMERA:
            return False  # nobody holds these labels
        if self._steps.is_asking(self._key_typed):
            return self._fill_field(text, say("This is no key. Not saved."), is_fit=may_be_key(text))
        if self._steps.is_asking(self._server_typed) and (is_address(text) or is_api_key(text)):
            return self._fill_field(text, say("This is no address. Not saved."), is_fit=is_address(text))
        if self._steps.step == "server" and begins_as_key(text):
            return self._take(self._key_typed(text), say("The key is set."))
        if self._steps.step == "server" and is_address(text):
            return self._take(self._server_typed(text), say("The address is set."))
        return self.refuses(text) if is_api_key(text) else False

    def refuses(self, text: str) -> bool:
        """Whether a line holds a key, and that was said: it may become no capture, no name and no note."""
        if holds_api_key(text):
            self._tell(say("This is a key of the server. It was not saved. Scan it in set-up."))
            self._steps.beep("ATTENTION")
            return True
        return False

    def _fill_field(self, text: str, wrong: str, *, is_fit: bool) -> bool:
        if is_fit:
            self._window.keyboard.show_text(text)
        else:
            self._window.keyboard.show_wrong(wrong)
            self._steps.beep("ATTENTION")
        return True

    def _take(self, wrong: str, words: str) -> bool:
        """On the step itself a scan is all it takes."""
        if wrong:
            self._page.result.setText(f"✗ {wrong}")
            self._steps.beep("ATTENTION")
            return True
        self._page.result.setText("")  # what a check of before said is about other words
        self.fill()
        self._tell(words)
        self._bridge.do(lambda: None, lambda _: self._steps.beep("KEPT"))  # behind what writes it to the disk
        return True

    def _on_touched(self, what: str) -> None:
        self._page.result.setText("")
        if what == "server":
            address = self._steps.settings.server or _HTTPS
            self._steps.ask(say("Scan or type the address"), address, self._server_typed, is_address=True)
        elif what == "key":
            self._steps.ask(say("Scan or type the key"), "", self._key_typed, is_secret=True)
        else:
            self._check()

    def _server_typed(self, text: str) -> str:
        text = "" if text in {"", _HTTPS} else text
        try:
            text = Settings(server=text).server
        except ValueError:
            return say("https:// and a name")
        self._steps.keep(server=text)
        return ""

    def _key_typed(self, text: str) -> str:
        verdict = judge_api_key(text)
        if not verdict.is_usable:
            return verdict.sentence
        parts, steps = self._parts, self._steps
        if parts is not None:
            from pydantic import SecretStr

            cleared = {"bearer_token": SecretStr(""), "session_cookie": SecretStr("")}
            steps.settings = steps.settings.model_copy(update={"api_key": SecretStr(text), **cleared})
            self._bridge.do(partial(save_key, parts.settings.data, text))
        return ""

    def _check(self) -> None:
        from kiosk.findings import server

        if self._parts is not None:
            self._page.result.wait(say("Asking the server …"))
            self._steps.aside.do(partial(server, self._steps.settings, self._clock), self._checked)

    def _checked(self, told: "Finding | KnownFault") -> None:
        if isinstance(told, KnownFault):
            words = f"{SIGNS['fault']} {told.title}. {told.sentence}"
        else:
            words = f"{SIGNS[told.grade]} {told.sentence}"
        self._page.result.setText(inert(words, 300))


def is_address(text: str) -> bool:
    """Whether a text is meant as the address of a server: one on the web that is no GS1 Digital Link of goods."""
    return text.startswith((_HTTPS, "http://")) and not is_like_link(text)
