"""A layer between SQLite and the disk: it writes down every call that changes a file, and can make one of them fail.

It is a virtual file system registered with the library that the program itself uses (https://www.sqlite.org/vfs.html),
so the process under test is the real one. Only the calls named here go through Python; the rest go straight on.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import POINTER, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any

OK, FULL = 0, 13
READ, WRITE, SYNC, TRUNCATE, DELETE = 10 | 1 << 8, 10 | 3 << 8, 10 | 4 << 8, 10 | 6 << 8, 10 | 10 << 8
"""Extended result codes of SQLite for a failed read, write, fsync, truncate and delete."""

_MAIN_JOURNAL = 0x800
_CREATE = 0x4

_close_t = ctypes.CFUNCTYPE(c_int, c_void_p)
_io_t = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_truncate_t = ctypes.CFUNCTYPE(c_int, c_void_p, c_int64)
_sync_t = ctypes.CFUNCTYPE(c_int, c_void_p, c_int)
_open_t = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_delete_t = ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class _Methods(ctypes.Structure):
    _fields_ = [
        ("version", c_int), ("close", _close_t), ("read", _io_t), ("write", _io_t), ("truncate", _truncate_t),
        ("sync", _sync_t), ("rest", c_void_p * 13),
    ]  # fmt: skip


class _File(ctypes.Structure):
    _fields_ = [("methods", POINTER(_Methods))]


class _Vfs(ctypes.Structure):
    _fields_ = [
        ("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p), ("name", c_char_p),
        ("data", c_void_p), ("open", _open_t), ("delete", _delete_t), ("rest", c_void_p * 14),
    ]  # fmt: skip


Told = Callable[..., None]
"""Called with what happened: ("write", path, offset, bytes), ("truncate", path, size), ("sync", path),
("create", path), ("unlink", path), ("syncdir", folder)."""
Verdict = Callable[[str], int]
"""Called with "read", "write", "grow", "sync", "truncate" or "delete" before it is done; anything but OK fails the call.
A write that makes a file longer is "grow"."""


class Shim:
    """The layer itself; see `between`."""

    def __init__(self, told: Told, verdict: Verdict) -> None:
        import sqlcipher3._sqlite3 as library

        self._library = ctypes.CDLL(library.__file__)
        self._library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._library.sqlite3_vfs_find.argtypes = [c_char_p]
        for name in ("sqlite3_vfs_register", "sqlite3_vfs_unregister"):
            getattr(self._library, name).argtypes = [c_void_p, c_int][
                : 2 if name.endswith("_register") else 1
            ]
        self._library.sqlite3_vfs_unregister.argtypes = [c_void_p]
        self._told, self._verdict = told, verdict
        self._below = self._library.sqlite3_vfs_find(None).contents
        self._names: dict[int, str] = {}
        self._unsynced_folder: set[str] = set()
        self._original: dict[int, _Methods] = {}
        self._made: dict[int, _Methods] = {}
        self.vfs = _Vfs.from_buffer_copy(self._below)
        self.vfs.name = b"torture"
        self.vfs.open = _open_t(self._open)
        self.vfs.delete = _delete_t(self._delete)

    def install(self) -> None:
        """From now on every new connection goes through it."""
        self._library.sqlite3_vfs_register(ctypes.addressof(self.vfs), 1)

    def remove(self) -> None:
        """New connections go straight to the disk again."""
        self._library.sqlite3_vfs_unregister(ctypes.addressof(self.vfs))
        self._library.sqlite3_vfs_register(ctypes.addressof(self._below), 1)

    def _open(self, _: int, name: int | None, file: int, flags: int, out: Any) -> int:
        # SQLite keeps the pointer to the name: it is passed on as it is.
        path = ctypes.string_at(name).decode() if name else ""
        fresh = bool(path) and not Path(path).exists()
        code = int(self._below.open(ctypes.addressof(self._below), name, file, flags, out))
        if code != OK or not path:
            return code
        shown = ctypes.cast(file, POINTER(_File)).contents
        self._names[file] = path
        address = ctypes.addressof(shown.methods.contents)
        if address not in self._made:
            self._original[address] = shown.methods.contents
            made = _Methods.from_buffer_copy(shown.methods.contents)
            made.close = _close_t(self._close)
            made.read = _io_t(lambda *words: self._read(address, *words))
            made.write = _io_t(lambda *words: self._write(address, *words))
            made.truncate = _truncate_t(lambda *words: self._truncate(address, *words))
            made.sync = _sync_t(lambda *words: self._sync(address, *words))
            made.close = _close_t(lambda words: self._closed(address, words))
            self._made[address] = made
        shown.methods = ctypes.pointer(self._made[address])
        if fresh and flags & _CREATE:
            self._told("create", path)
            if flags & _MAIN_JOURNAL:
                self._unsynced_folder.add(path)
        return code

    def _close(self, file: int) -> int:
        raise AssertionError(f"file {file} was closed by the wrong method")

    def _closed(self, address: int, file: int) -> int:
        self._names.pop(file, None)
        return int(self._original[address].close(file))

    def _read(self, address: int, file: int, data: int, size: int, offset: int) -> int:
        return self._verdict("read") or int(self._original[address].read(file, data, size, offset))

    def _write(self, address: int, file: int, data: int, size: int, offset: int) -> int:
        grows = offset + size > os.stat(self._names[file]).st_size
        code = self._verdict("grow" if grows else "write") or int(
            self._original[address].write(file, data, size, offset)
        )
        if code == OK:
            self._told("write", self._names[file], offset, ctypes.string_at(data, size))
        return code

    def _truncate(self, address: int, file: int, size: int) -> int:
        code = self._verdict("truncate") or int(self._original[address].truncate(file, size))
        if code == OK:
            self._told("truncate", self._names[file], size)
        return code

    def _sync(self, address: int, file: int, flags: int) -> int:
        code = self._verdict("sync") or int(self._original[address].sync(file, flags))
        if code == OK:
            path = self._names[file]
            self._told("sync", path)
            if path in self._unsynced_folder:
                # SQLite's layer for Unix syncs the folder with the first sync of a journal it made.
                self._unsynced_folder.discard(path)
                self._told("syncdir", str(Path(path).parent))
        return code

    def _delete(self, _: int, name: int, sync_folder: int) -> int:
        code = self._verdict("delete") or int(
            self._below.delete(ctypes.addressof(self._below), name, sync_folder)
        )
        if code == OK:
            path = ctypes.string_at(name).decode()
            self._told("unlink", path)
            if sync_folder:
                self._told("syncdir", str(Path(path).parent))
        return code


@contextmanager
def between(told: Told = lambda *_: None, verdict: Verdict = lambda _: OK) -> Iterator[None]:
    """Everything SQLite does with files inside the block is told, and may be refused."""
    shim = Shim(told, verdict)
    shim.install()
    try:
        yield
    finally:
        shim.remove()
        _kept.append(shim)


_kept: list[Shim] = []  # a file opened through it may be closed later, and calls it then
