"""A stream of bytes sealed with a passphrase, for files that travel on a stick or by mail.

Chosen: PyNaCl, libsodium's binding by the Python Cryptographic Authority. Its ``secretstream`` (XChaCha20-Poly1305) is
made for files of any length: it orders the pieces, ends with a tag of its own, and so refuses a changed, swapped,
repeated or cut piece (doc.libsodium.org/secret-key_cryptography/secretstream); the key comes from Argon2id (RFC 9106).
Weighed and left: ``cryptography`` has the ciphers but no stream, which we would have to build ourselves; ``pyrage``
(age) has both, but few hands keep it, and it alone decides when the last piece is written, which a hand-over must
(``kiosk.store.handover``).

Form: ``MAGIC``, one byte each for version, Argon2id passes and memory (2 to the n KiB), 16 bytes salt, 24 bytes stream
header, then pieces of 64 KiB with 17 bytes each of libsodium's, the last one shorter and tagged FINAL. All that stands
before the pieces is authenticated with the first.
"""

from dataclasses import dataclass, field
from typing import BinaryIO

from nacl import bindings, pwhash, utils
from nacl.exceptions import CryptoError

from kiosk.core.faults import StoreFault
from kiosk.core.words import say, say_number

MAGIC = b"closient-kiosk sealed\n"
VERSION = 1
PIECE = 64 * 1024
_SALT = pwhash.argon2id.SALTBYTES
_STREAM = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_OVERHEAD = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MESSAGE = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_HEAD = len(MAGIC) + 3 + _SALT
_MOST_PASSES, _MOST_MEMORY, _LEAST_MEMORY = 8, 19, 3
"""A file may ask for no more than 512 MiB: a stranger's file must not take a kiosk's memory away."""


class NotSealed(StoreFault):
    """The file cannot be opened: not one of ours, a wrong passphrase, changed, cut, or newer."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What guessing one passphrase costs: Argon2id ``passes`` over 2 to the ``memory`` KiB.

    The default, 3 passes over 128 MiB, is twice the memory of RFC 9106's choice for small machines: under a second on a
    kiosk.
    """

    passes: int = 3
    memory: int = 17


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person chose, and what guessing it costs; never shown."""

    words: str = field(repr=False)
    cost: Cost = Cost()


class Sealer:
    """Writes a sealed stream to ``file``. ``finish`` writes the last piece; before it, nobody can open the file."""

    def __init__(self, file: BinaryIO, passphrase: Passphrase) -> None:
        self._file = file
        self._rest = bytearray()
        head = MAGIC + bytes((VERSION, passphrase.cost.passes, passphrase.cost.memory)) + utils.random(_SALT)
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        stream = bindings.crypto_secretstream_xchacha20poly1305_init_push(self._state, _key(head, passphrase.words))
        self._extra: bytes | None = head + stream
        file.write(head + stream)

    def write(self, data: bytes) -> None:
        """Seal more. Raises OSError of the file."""
        self._rest += data
        while len(self._rest) > PIECE:
            self._push(bytes(self._rest[:PIECE]), _MESSAGE)
            del self._rest[:PIECE]

    def finish(self) -> None:
        """Seal the last piece. Raises OSError of the file."""
        self._push(bytes(self._rest), _FINAL)
        self._rest.clear()

    def _push(self, piece: bytes, tag: int) -> None:
        sealed = bindings.crypto_secretstream_xchacha20poly1305_push(self._state, piece, self._extra, tag)
        self._extra = None
        self._file.write(sealed)


class Opener:
    """Reads a sealed stream from ``file``. Raises NotSealed as soon as something is not as it was written.

    What ``read`` has returned is genuine, but whole only once ``read`` has come to the end.
    """

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        self._file = file
        self._ready = bytearray()
        self._is_over = False
        head, stream = read_head(file), file.read(_STREAM)
        if len(stream) < _STREAM:
            raise _cut()
        self._state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(self._state, stream, _key(head, passphrase))
        self._extra: bytes | None = head + stream
        self._pull()

    def read(self, size: int) -> bytes:
        """Return the next ``size`` bytes, fewer only at the end."""
        while len(self._ready) < size and not self._is_over:
            self._pull()
        taken = bytes(self._ready[:size])
        del self._ready[:size]
        return taken

    def line(self, most: int) -> bytes:
        """Return the next line with its end; ``b""`` at the end. Raises NotSealed for one longer than ``most``."""
        looked = 0
        while (found := self._ready.find(b"\n", looked)) < 0 and not self._is_over:
            looked = len(self._ready)
            if looked > most:
                raise _changed()
            self._pull()
        return self.read(found + 1 if found >= 0 else len(self._ready))

    def _pull(self) -> None:
        sealed = self._file.read(PIECE + _OVERHEAD)
        if len(sealed) < _OVERHEAD:
            raise _cut()
        try:
            piece, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(self._state, sealed, self._extra)
        except (CryptoError, RuntimeError):
            if self._extra is not None:
                raise _wrong() from None
            raise (_cut() if len(sealed) < PIECE + _OVERHEAD else _changed()) from None
        self._extra = None
        self._ready += piece
        self._is_over = tag == _FINAL
        if self._is_over and self._file.read(1):
            raise _changed()
        if tag not in {_FINAL, _MESSAGE}:
            raise _changed()


def read_head(file: BinaryIO) -> bytes:
    """Return what stands before the stream. Raises NotSealed when this program cannot open such a file."""
    head = file.read(_HEAD)
    if not head.startswith(MAGIC):
        raise NotSealed("This is no hand-over file", "It was not written by kiosk export. Nothing was changed.")
    if len(head) < _HEAD:
        raise _cut()
    version, passes, memory = head[len(MAGIC) : len(MAGIC) + 3]
    if version > VERSION:
        raise newer()
    if version < VERSION or not (1 <= passes <= _MOST_PASSES and _LEAST_MEMORY <= memory <= _MOST_MEMORY):
        raise _changed()
    return head


def newer() -> NotSealed:
    """The file speaks of things this program does not know."""
    return NotSealed(
        "This file was written by a newer kiosk", "Nothing was changed. Install the newer program here, then import it."
    )


def _key(head: bytes, passphrase: str) -> bytes:
    passes, memory = head[len(MAGIC) + 1 : len(MAGIC) + 3]
    size = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES
    try:
        return pwhash.argon2id.kdf(
            size, passphrase.encode("utf-8", "surrogateescape"), head[-_SALT:], passes, 1024 << memory
        )
    except (CryptoError, RuntimeError, MemoryError):
        raise StoreFault(
            say("Not enough memory"),
            say(
                "The passphrase needs {megabytes} MB for a moment. Nothing was changed. Close something.",
                megabytes=say_number((1024 << memory) / 1e6),
            ),
        ) from None


def _wrong() -> NotSealed:
    return NotSealed(
        "The passphrase does not fit",
        "It is wrong, or the file was changed or cut. Nothing was changed on this kiosk.",
    )


def _cut() -> NotSealed:
    return NotSealed("The file is not whole", "Its end is missing. Nothing was changed. Copy it again, then import it.")


def _changed() -> NotSealed:
    return NotSealed("The file was changed", "It is not as it was written. Nothing was changed. Copy it again.")
