"""Which scanner guns are read directly: those that are plugged in, touched to be used, and tested on the same page."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hardware.gun_ports import GunKind, Roots, list_ports
from kiosk.bridge import Bridge
from kiosk.core.events import Event, GunChanged, GunState
from kiosk.core.inert import inert
from kiosk.core.words import say
from kiosk.desks.steps import StepsDesk
from kiosk.screens.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.parts import Parts


class GunsDesk(QObject):
    """Main thread only. ``roots`` is where the kernel shows devices."""

    def __init__(self, bridge: Bridge, window: KioskWindow, steps: StepsDesk, roots: Roots | None = None) -> None:
        super().__init__()
        self._bridge, self._steps, self._page = bridge, steps, window.steps.gun
        self.roots = roots or Roots()
        self._parts: Parts | None = None
        self._page.rows.chosen.connect(self._choose)
        steps.fills["gun"] = self.fill
        bridge.arrived.connect(self._on_event)

    def begin(self, parts: "Parts") -> None:
        """The kiosk runs."""
        self._parts = parts

    def fill(self) -> None:
        """List what is plugged in; nothing was scanned yet."""
        self._page.show_values(say("No code yet"))
        self._page.result.setText("")
        self._look()

    def _look(self) -> None:
        self._bridge.do(partial(_plugged_in, self.roots), self._show)

    def _show(self, found: list[tuple[str, str]]) -> None:
        chosen = self._steps.settings.gun
        known = {key for key, _ in found}
        missing = [
            (name, say("Not plugged in: {name}", name=inert(name[-40:], 40))) for name in chosen if name not in known
        ]
        names = [("", say("A gun that types")), *found, *missing]
        self._page.rows.show_names(names, chosen or ("",))

    def _choose(self, key: str) -> None:
        """Use a gun, or do not any more. One that types needs no choice; it is heard all the same."""
        parts, now = self._parts, self._steps.settings.gun
        if parts is None:
            return
        names = tuple(name for name in now if name != key) if key in now else (*now, key) if key else ()
        self._steps.keep(gun=names)
        self._page.result.setText("")
        self._bridge.do(partial(parts.choose_guns, names), lambda _: self._look())

    def _on_event(self, event: Event) -> None:
        if isinstance(event, GunChanged) and self._steps.step == "gun":
            sign = "✓" if event.state is GunState.READY else "▲"
            self._page.result.setText(f"{sign} {inert(event.sentence, 200)}")


def _plugged_in(roots: Roots) -> list[tuple[str, str]]:
    """What to write into the settings, and what people call it: serial guns first."""
    serial = [(str(port.name), inert(port.words or port.node.name, 60)) for port in list_ports(GunKind.SERIAL, roots)]
    typing = [
        (str(port.name), say("Types: {name}", name=inert(port.words or port.node.name, 60)))
        for port in list_ports(GunKind.KEYBOARD, roots)
    ]
    return [*serial, *typing]
