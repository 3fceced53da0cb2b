"""Faults of the world, told to people: what happened, whether anything is lost, what to do."""


class KnownFault(Exception):
    """A fault that is nobody's bug. ``title`` is a few words, ``sentence`` says what happened and what to do.

    ``exit_code`` is what the ``kiosk`` command ends with: 2 usage or settings, 3 needs a person, 4 server.
    """

    exit_code = 3

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__(f"{title}: {sentence}")
        self.title = title
        self.sentence = sentence


class SettingsFault(KnownFault):
    """The settings cannot be used."""

    exit_code = 2


class StoreFault(KnownFault):
    """The disk or the database refused; nothing that was kept is lost."""


class DamagedFault(StoreFault):
    """The data file cannot be trusted any more; it was not touched."""


class CameraFault(KnownFault):
    """A camera, video or picture source cannot be opened or gave up."""


class CameraInUse(CameraFault):
    """Another program uses the camera."""
