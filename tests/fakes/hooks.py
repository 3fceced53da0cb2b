"""Calls of loaded libraries, diverted while a test runs: the slots through which they reach the C library are changed.

What LD_PRELOAD does before a program starts, this does to the running one, for named libraries only, and undoes it:
each shared object has a table of addresses, filled by the loader, one slot for each function it imports (ELF
specification, "Global Offset Table"; System V ABI, DT_JMPREL and DT_RELA). Linux, 64 bit.
"""

import ctypes
import mmap
import platform
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_PT_DYNAMIC = 2
_STRTAB, _SYMTAB, _RELA, _RELASZ, _JMPREL, _PLTRELSZ = 5, 6, 7, 8, 23, 2
_SLOT_KINDS = {"x86_64": {6, 7}, "aarch64": {1025, 1026}}[platform.machine()]
"""R_*_GLOB_DAT and R_*_JUMP_SLOT."""
_RELA_SIZE, _SYM_SIZE = 24, 24

_libc = ctypes.CDLL(None, use_errno=True)
_libc.mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


class _Loaded(ctypes.Structure):
    """struct dl_phdr_info (dl_iterate_phdr(3)), as far as it is needed."""

    _fields_ = (
        ("base", ctypes.c_uint64),
        ("name", ctypes.c_char_p),
        ("headers", ctypes.c_void_p),
        ("count", ctypes.c_uint16),
    )


@contextmanager
def diverted(libraries: tuple[str, ...], calls: dict[str, Callable[..., Any]]) -> Iterator[None]:
    """Let the imported functions named in ``calls`` lead there, in all loaded libraries whose name holds one of
    ``libraries``; "" is the program itself. Each of ``calls`` is a ctypes function object."""
    changed = [
        (slot, _put(slot, ctypes.cast(calls[name], ctypes.c_void_p).value or 0))
        for name, slot in _slots(libraries, set(calls))
    ]
    assert changed, "none of these libraries imports such a function"
    try:
        yield
    finally:
        for slot, before in changed:
            _put(slot, before)


def _put(slot: int, address: int) -> int:
    """Write a slot, which the loader may have made read-only, and return what stood there."""
    page = slot & ~(mmap.PAGESIZE - 1)
    assert _libc.mprotect(page, mmap.PAGESIZE, mmap.PROT_READ | mmap.PROT_WRITE) == 0
    place = ctypes.c_uint64.from_address(slot)
    before = place.value
    place.value = address
    return before


def _slots(libraries: tuple[str, ...], names: set[str]) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []

    def visit(info: Any, _size: int, _data: None) -> int:
        name = (info.contents.name or b"").decode()
        if any(word in name if word else not name for word in libraries):
            found.extend(_slots_of(info.contents, names))
        return 0

    visitor = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Loaded), ctypes.c_size_t, ctypes.c_void_p)(visit)
    _libc.dl_iterate_phdr(visitor, None)
    return found


def _slots_of(loaded: Any, names: set[str]) -> Iterator[tuple[str, int]]:
    facts = _dynamic(loaded)
    if _SYMTAB not in facts:
        return
    for table, size in ((_RELA, _RELASZ), (_JMPREL, _PLTRELSZ)):
        entries = ctypes.string_at(facts[table], facts[size]) if table in facts else b""
        for offset, info, _addend in struct.iter_unpack("<QQq", entries):
            if info & 0xFFFFFFFF in _SLOT_KINDS:
                symbol = ctypes.c_uint32.from_address(facts[_SYMTAB] + (info >> 32) * _SYM_SIZE).value
                name = ctypes.string_at(facts[_STRTAB] + symbol).decode("latin-1")
                if name in names:
                    yield name, loaded.base + offset


def _dynamic(loaded: Any) -> dict[int, int]:
    """The dynamic section: tag -> value, addresses made absolute."""
    for number in range(loaded.count):
        kind, _flags, _offset, address = struct.unpack("<IIQQ", ctypes.string_at(loaded.headers + number * 56, 24))
        if kind == _PT_DYNAMIC:
            facts = {}
            place = loaded.base + address
            while (entry := struct.unpack("<QQ", ctypes.string_at(place, 16)))[0]:
                facts[entry[0]] = entry[1]
                place += 16
            return {
                tag: value + loaded.base if tag in {_STRTAB, _SYMTAB, _RELA, _JMPREL} and value < loaded.base else value
                for tag, value in facts.items()
            }
    return {}
