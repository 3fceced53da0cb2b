"""Real processes that need not import the libraries first: forked from one process that has them already.

Most of what a short command costs is importing SQLAlchemy, httpx and pydantic. Only libraries are warm; the kiosk's own
modules, which may look at the environment, are imported by each process itself. ``python -m fakes.warm FD`` is the
process that waits for orders on the socket FD and forks for each; it ends with the one that started it.
"""

import importlib
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

_LIBRARIES = (
    *("numpy", "numpy.typing", "pydantic.dataclasses", "sqlmodel", "sqlalchemy.dialects.sqlite", "httpx", "typer"),
    *("rich.console", "rich.table", "shortuuid", "biip", "serial", "platformdirs", "tomllib", "tomli_w"),
    *("http.server", "http.cookies", "email.policy"),
)
_COLD = ("PYTHON", "LD_", "LANG", "LC_", "MALLOC_", "OPENBLAS_")
"""Variables with these beginnings are read by the interpreter or a library as it starts."""
_ORDER = 1 << 16


class Warm:
    """Runs modules of ``root``. Any thread may ask."""

    def __init__(self, root: Path) -> None:
        self.root = root
        here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        environ = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests'}"}
        command = [sys.executable, "-m", "fakes.warm", str(there.fileno())]
        subprocess.run(command, env=environ, cwd=root, stdin=subprocess.DEVNULL, pass_fds=[there.fileno()], check=True)
        there.close()
        self._orders = here

    def close(self) -> None:
        """End the waiting process, as soon as nothing else holds its orders open."""
        self._orders.close()

    def can(self, environ: dict[str, str]) -> bool:
        """Whether a process with this environment may begin warm."""
        alike = environ.get("PYTHONPATH") == str(self.root)
        return alike and not any(name.startswith(_COLD) and name != "PYTHONPATH" for name in environ)

    def run(self, argv: list[str], cwd: Path, environ: dict[str, str], timeout_s: float) -> tuple[int, bytes, bytes]:
        """``python -m ARGV`` in ``cwd``: exit code (negative: the signal), output, errors. May raise TimeoutExpired."""
        told, tell = os.pipe()
        with Path(os.devnull).open("rb") as nothing, Spool() as out, Spool() as err:
            order = json.dumps({"argv": argv, "cwd": str(cwd), "environ": environ}).encode()
            assert len(order) < _ORDER
            socket.send_fds(self._orders, [order], [nothing.fileno(), out.fd, err.fd, tell])
            os.close(tell)
            try:
                status = _status(told, argv, timeout_s)
            finally:
                os.close(told)
            return status, out.text(), err.text()


class Spool:
    """A file without a name for what a process says."""

    def __enter__(self) -> "Spool":
        self.fd = os.memfd_create("said")
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self.fd)

    def text(self) -> bytes:
        """All that was said."""
        return os.pread(self.fd, os.fstat(self.fd).st_size, 0)


def _status(told: int, argv: list[str], timeout_s: float) -> int:
    """How the process ended; it tells its number first."""
    pid = int(os.read(told, 8))
    until_s = time.monotonic() + timeout_s
    if not select.select([told], [], [], max(0.0, until_s - time.monotonic()))[0]:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        raise subprocess.TimeoutExpired(argv, timeout_s)
    return int(os.read(told, 8))


def _wait_for_orders(orders: socket.socket) -> list[str]:
    """Fork for each order; returns in the forked process only, with what it is to run."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel buries those who looked after the others
    while True:
        order, fds, _flags, _address = socket.recv_fds(orders, _ORDER, 4)
        if not order:
            os._exit(0)
        if os.fork() == 0:
            orders.close()
            return _become(json.loads(order), fds)
        for fd in fds:
            os.close(fd)


def _become(order: dict, fds: list[int]) -> list[str]:
    """The process that was ordered; another one looks after it and tells how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    *standard, tell = fds
    if pid := os.fork():
        os.write(tell, b"%8d" % pid)
        os.write(tell, b"%8d" % os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        os._exit(0)
    for place, fd in enumerate(standard):
        os.dup2(fd, place)
    for fd in fds:
        os.close(fd)
    os.chdir(order["cwd"])
    coerced = {"LC_CTYPE": os.environ["LC_CTYPE"]} if "LC_CTYPE" in os.environ else {}  # PEP 538, as at every start
    os.environ.clear()
    os.environ.update(coerced | order["environ"])
    time.tzset()
    sys.path[0] = order["cwd"]
    sys.path.remove(str(Path(__file__).parent.parent))
    sys.modules.pop("fakes", None)
    return order["argv"]


if __name__ == "__main__":
    if os.fork():
        os._exit(0)  # the one that waits is nobody's child: tests look whether they left any
    for library in _LIBRARIES:
        importlib.import_module(library)
    module, *sys.argv[1:] = _wait_for_orders(socket.socket(fileno=int(sys.argv[1])))
    runpy.run_module(module, run_name="__main__", alter_sys=True)
