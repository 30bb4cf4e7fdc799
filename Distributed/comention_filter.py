"""Runs the program comention as a filter of lines inside a task, and sees that it lost none."""

import json
import os
import shutil
import stat
import subprocess
import tempfile
import threading

END = '{"format":"comention-end/1"'


class FilterDied(RuntimeError):
    """The filter ended early; the engine runs the task again."""


def program(path):
    """The program: a path, or the name of a file that Spark has brought here; made executable where it isn't."""
    if not os.path.exists(path):
        from pyspark import SparkFiles

        path = SparkFiles.get(os.path.basename(path))
    if os.access(path, os.X_OK):
        return os.path.abspath(path)
    try:
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        return os.path.abspath(path)
    except OSError:
        copy = os.path.join(tempfile.mkdtemp(prefix="comention-"), "comention")
        shutil.copyfile(path, copy)
        os.chmod(copy, 0o755)
        return copy


def run(path, arguments, lines):
    """Sends `lines` (without line feeds) through the filter and yields what comes out, in constant memory.

    Raises FilterDied unless the filter ends well and has read and written as many lines as were sent and came out. The
    lines yielded before are worth nothing then; an engine that commits the output of whole tasks drops them.
    """
    command = [program(path), *arguments, "--threads", "1"]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        sent = [0]
        failure = []

        def feed():
            try:
                with process.stdin as pipe:
                    for line in lines:
                        pipe.write(line.encode() + b"\n")
                        sent[0] += 1
            except BrokenPipeError:
                pass  # Its exit status tells why.
            except BaseException as error:  # What makes the lines may fail too, in this thread.
                failure.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        end, received = None, 0
        try:
            for line in process.stdout:
                if end is not None:
                    raise FilterDied(f"{' '.join(arguments)} wrote behind its end")
                line = line.decode().rstrip("\n")
                if line.startswith(END):
                    end = json.loads(line)
                else:
                    received += 1
                    yield line
            feeder.join()
            status = process.wait()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()
        if failure:
            raise failure[0]
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip()
        counts = None if end is None else (end["read"], end["written"])
        if status != 0 or counts != (sent[0], received):
            raise FilterDied(
                f"{' '.join(arguments)} ended with status {status}, {counts} lines read and written of "
                f"{sent[0]} sent and {received} received; it said: {said or 'nothing'}"
            )
