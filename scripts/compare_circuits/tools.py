"""What compare-circuits runs and reads."""

import array
import os
import shutil
import subprocess
import sys
import time
import zipfile


class Failure(Exception):
    """What went wrong, where, and what to do."""


def note(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def run(command, folder=None, **environment):
    """The standard output of a program; its last words where it fails."""
    command = [str(word) for word in command]
    if not shutil.which(command[0]):
        raise Failure(f"{command[0]}: no such program")
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True,
                            env=os.environ | environment)
    if result.returncode != 0:
        said = (result.stderr.strip() or result.stdout.strip()).splitlines()[-8:]
        raise Failure(f"{' '.join(command)}: exit code {result.returncode}\n" + "\n".join(said))
    return result.stdout


def npy(archive, name):
    """A row-major float64 array, flat."""
    with zipfile.ZipFile(archive) as file:
        data = file.read(f"{name}.npy")
    start = 10 + int.from_bytes(data[8:10], "little")
    header = data[10:start].decode()
    if "'<f8'" not in header or "'fortran_order': False" not in header:
        raise Failure(f"{archive}: {name} is not a row-major array of float64")
    return array.array("d", data[start:])
