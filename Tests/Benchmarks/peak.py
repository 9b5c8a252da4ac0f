"""Runs a command and prints what it took at the most: peak.py COMMAND… -> bytes seconds status."""

import resource
import subprocess
import sys
import time

start = time.perf_counter()
status = subprocess.run(
    sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
).returncode
taken = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
print(peak, f"{taken:.2f}", status)
