"""What fills the window: start, scan, queue, trouble. Screens show state and say what was touched; no rules here."""
