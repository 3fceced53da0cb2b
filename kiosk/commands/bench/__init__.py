"""``kiosk bench``: figures of this machine and of the decoder, measured with the product's own parts.

``cli`` holds the names and options; each measurement is a module of its own, imported when it is asked for.
"""
