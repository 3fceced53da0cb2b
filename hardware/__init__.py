"""The senses and the voice: cameras, decoder, scanner guns, sound. Knows no Qt, no database, no network.

May import ``kiosk.core``. What needs real hardware sits behind small seams (``Frames``, ``Decoder``) that tests fill
with real pictures, streams and bytes.
"""
