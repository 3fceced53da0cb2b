"""The ``kiosk`` commands, one file each; ``kiosk.cli`` gives them names and options. No Qt here."""
