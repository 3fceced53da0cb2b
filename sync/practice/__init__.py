"""The practice server: a local stand-in for Closient's Scanner API, written from the contract.

A newcomer practises against it, and every delivery test runs against it. It keeps real state, enforces the real
limits, and misbehaves only on request. It imports nothing from the rest of the kiosk, so that it cannot share a mistake
with the client it is there to judge.

Each subject (sessions, photos, enrichment, ...) is one file with a ``ROUTES`` tuple, named in `sync.practice.routes`.
The upload host of the photos (`sync.practice.bucket`) listens on the same port but plays another server. What the
server tells about itself (`sync.practice.openapi`) is ``contract/openapi-scanner.json``, word for word
``tests/contract/openapi-scanner.yaml``; write it anew from there when that changes.
"""
