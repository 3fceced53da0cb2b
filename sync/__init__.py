"""The courier: carries finished sessions to the Scanner API, each live capture exactly once (design, section 6).

``plan``, ``policy``, ``governor``, ``link`` and ``reconcile`` are pure and hold all rules; ``api`` is the only module
that knows URLs and httpx; ``engine`` is the only sender. ``practice`` is the local server that stands in for Closient.
May import ``kiosk.store``, ``kiosk.core`` and ``kiosk.clock``; knows no Qt and no screen.
"""
