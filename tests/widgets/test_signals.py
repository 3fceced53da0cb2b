"""PySide6 6.12.0 on Python 3.11 aborts after about 570 emits: the pinned version must not."""

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
class Talker(QObject):
    said = Signal(object)
app = QCoreApplication([])
talker, heard = Talker(), []
talker.said.connect(heard.append)
for number in range(2000):
    talker.said.emit(number)
    talker.said.connect(print)
    talker.said.disconnect(print)
assert heard == list(range(2000))
print("emitted")
"""


def test_two_thousand_signals_can_be_emitted():
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["emitted"]), done.stderr
