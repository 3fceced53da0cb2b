"""Pure values and rules: no clock, no thread, no file, no random. ``now`` and ``jitter`` come in as arguments."""
