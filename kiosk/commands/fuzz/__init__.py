"""``kiosk fuzz``: inputs by chance that must crash nothing and record nothing false. ``run`` holds the command."""
