"""Threads that give way: the screen's thread goes first when processors are short.

Reading codes keeps every core busy on a small machine. What a finger does must be seen within 50 ms all the same,
while a code that is read some milliseconds later is noticed by nobody.
"""

import logging
import os
import sys
import threading

log = logging.getLogger(__name__)

STEPS = 10
"""By so many steps of niceness: the screen's thread gets about nine times the processor while both want it."""


def give_way() -> None:
    """Let the calling thread, and those it starts, give way to the screen's thread. It cannot be taken back.

    On Linux niceness belongs to a thread (setpriority(2), "C library/kernel differences"); elsewhere nothing is done.
    """
    if sys.platform != "linux":
        return
    thread = threading.get_native_id()
    try:
        os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + STEPS)
    except OSError as fault:  # a container may forbid it: the kiosk works all the same
        log.info("Camera threads cannot give way to the screen: %s", fault)
