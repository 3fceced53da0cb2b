"""The practice server: a local stand-in for Closient's Scanner API, written from the contract.

A newcomer practises against it, and every delivery test runs against it. It keeps real state, enforces the real
limits, and misbehaves only on request. It imports nothing from the rest of the kiosk, so that it cannot share a mistake
with the client it is there to judge.

A new subject (photos, proposals, ...) is one more file with a ``ROUTES`` tuple, named in `sync.practice.routes`.
"""
