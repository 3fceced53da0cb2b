"""What is kept: the SQLite database of sessions, captures and their deliveries.

One writer thread owns the only writing connection and alone checkpoints; readers are read-only connections. Rows
leave this package as frozen dataclasses. Only this package knows SQL. May import ``kiosk.core``.
"""
