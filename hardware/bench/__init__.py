"""What ``kiosk bench`` and ``kiosk fuzz`` measure with: other decoders to compare with, drawn labels, and damage."""
