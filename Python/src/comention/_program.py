"""Finding the program, and running it."""

from __future__ import annotations

import functools
import json
import math
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
from typing import IO, Any, Dict, Iterable, Iterator, List, Mapping, Sequence, Set, Union

from ._errors import ComentionError, remarks, tell

#: What an option may be given: text, a number, a path, True for a flag, several of them. None and False leave it out.
Option = Union[str, int, float, bool, None, "os.PathLike[str]", Sequence[Union[str, int, float, "os.PathLike[str]"]]]

#: Done, but some inputs could not be read.
PARTLY_DONE = 3

#: Options that this package sets itself, since it reads what they write.
OWN_OPTIONS = frozenset(["color", "csv", "help", "json", "output", "table", "timings", "to", "tsv", "version"])


def binary() -> str:
    """The path of the program: the wheel's own, else ``$COMENTION``, else the first on ``PATH``.

    :raises ComentionError: There is none.
    """
    own = pathlib.Path(__file__).with_name("bin") / "comention"
    if own.is_file():
        return str(own)
    named = os.environ.get("COMENTION")
    if named:
        if shutil.which(named) is None:
            raise ComentionError(f"COMENTION={named}: no such program; name the program comention, or unset the variable")
        return named
    for folder in os.get_exec_path():
        found = shutil.which("comention", path=folder)
        if found and not _is_own_script(found):
            return found
    raise ComentionError(
        "the program comention was not found; install a wheel that carries it, put it on PATH, "
        "or name it in the environment variable COMENTION"
    )


def _is_own_script(path: str) -> bool:
    """Whether a program on ``PATH`` is the script of this package, which would look for itself."""
    with open(path, "rb") as file:
        start = file.read(512)
    return start.startswith(b"#!") and b"from comention" in start


@functools.lru_cache(maxsize=None)
def _options(program: str) -> Dict[str, Dict[str, Dict[str, Any]]]:
    """The options of every command, by command and name, as the program tells them of itself."""
    asked = _completed([program, "--experimental-dump-help"], set())
    return {
        command["commandName"]: {
            name["name"]: argument
            for argument in command.get("arguments", [])
            for name in argument.get("names", [])
            if name["kind"] == "long"
        }
        for command in json.loads(asked)["command"]["subcommands"]
    }


def takes(command: str, option: str) -> bool:
    """Whether a command has an option, named as in Python: ``min_weight``."""
    return option.replace("_", "-") in _options(binary()).get(command, {})


def arguments(command: str, options: Mapping[str, Option]) -> List[str]:
    """Options as words of a command line, in the order given.

    ``min_weight=2`` is ``--min-weight=2``, ``normalized=True`` a flag; several values are repeated, or separated by commas,
    or follow one another, as the program takes them.

    :raises TypeError: The command has no such option.
    """
    known = _options(binary())[command]
    words: List[str] = []
    for key, value in options.items():
        name = key.replace("_", "-")
        if name not in known or name in OWN_OPTIONS:
            offered = ", ".join(sorted(other.replace("-", "_") for other in known if other not in OWN_OPTIONS))
            raise TypeError(f"{command} has no option {key!r}; it has {offered}")
        if value is None or value is False:
            continue
        words += _words(f"--{name}", value, known[name])
    return words


def _words(flag: str, value: Option, argument: Mapping[str, Any]) -> List[str]:
    if argument["kind"] == "flag":
        if value is not True:
            raise TypeError(f"{flag[2:].replace('-', '_')} is True or False, not {value!r}")
        return [flag]
    if value is True:
        raise TypeError(f"{flag[2:].replace('-', '_')} needs a value")
    if isinstance(value, (str, int, float)) or not isinstance(value, Iterable):
        return [f"{flag}={_text(value)}"]
    values = [_text(item) for item in value]
    if argument["parsingStrategy"] == "upToNextOption":
        return [flag, *values]
    if argument["isRepeating"]:
        return [f"{flag}={item}" for item in values]
    return [f"{flag}={','.join(values)}"]


def _text(value: object) -> str:
    return os.fspath(value) if isinstance(value, os.PathLike) else str(value)


def run(told: Set[str], command: str, *words: str) -> str:
    """What a command writes to standard output; remarks become warnings.

    :param told: Remarks that are not to be told again; those of this run are added.
    :raises ComentionError: It failed.
    """
    return _completed([binary(), command, *words], told)


def _completed(line: List[str], told: Set[str]) -> str:
    result = subprocess.run(
        line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", errors="replace"
    )
    _judge(line, result.returncode, result.stderr, told)
    return result.stdout


def answer(told: Set[str], command: str, *words: str) -> Any:
    """What a command writes with ``--json``."""
    return json.loads(run(told, command, "--json", *words))


def lines(
    told: Set[str], command: str, *words: str, records: Iterable[Mapping[str, Any]] | None = None
) -> Iterator[Dict[str, Any]]:
    """The objects of a command that writes JSON Lines, each as soon as it is written.

    Whoever stops early ends the command.

    :param records: What it reads from standard input, as JSON Lines, in step with what it writes.
    :raises ComentionError: It failed; after the objects that it wrote.
    """
    line = [binary(), command, *words]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            line, stdin=subprocess.DEVNULL if records is None else subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        )
        feeder = None if records is None else _Feeder(process, records)
        try:
            assert process.stdout is not None
            for text in process.stdout:
                yield json.loads(text)
            status = process.wait()
            if feeder is not None and status in (0, PARTLY_DONE):
                feeder.thread.join()  # it has been read to its end
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
        if feeder is not None and feeder.error is not None:
            raise feeder.error
        errors.seek(0)
        _judge(line, status, errors.read().decode("utf-8", errors="replace"), told)


class _Feeder:
    """Writes records to a program while its output is read, so that neither waits for the other for ever."""

    def __init__(self, process: subprocess.Popen[bytes], records: Iterable[Mapping[str, Any]]) -> None:
        self.error: BaseException | None = None
        assert process.stdin is not None
        self.thread = threading.Thread(target=self._feed, args=(process.stdin, records), daemon=True)
        self.thread.start()

    def _feed(self, stdin: IO[bytes], records: Iterable[Mapping[str, Any]]) -> None:
        try:
            with stdin:
                for record in records:
                    stdin.write(json_line(record))
        except BrokenPipeError:
            pass  # the program ended; its status tells why
        except BaseException as error:  # what the caller's iterable raised is raised to the caller
            self.error = error


def numbered(documents: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Documents of which each has an ``id``: its own, or its place. The rows of a DataFrame are documents, too."""
    table: Any = documents
    rows: Iterable[Mapping[str, Any]] = table.to_dict("records") if hasattr(table, "iterrows") else documents
    for number, document in enumerate(rows, start=1):
        yield document if not _is_missing(document.get("id")) else {**document, "id": str(number)}


def json_line(record: Mapping[str, Any]) -> bytes:
    """A record as a line of JSON, without what is missing; what JSON doesn't know, such as a date, as its text."""
    present = {key: _known(value) for key, value in record.items() if not _is_missing(value)}
    return json.dumps(present, ensure_ascii=False, default=str).encode("utf-8", errors="surrogatepass") + b"\n"


def _is_missing(value: object) -> bool:
    """Whether a value says that there is none: None, or as tables have it NaN, NaT or NA, which are not even themselves."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):  # NA says neither; an array says it for each of its numbers
        return type(value).__name__ == "NAType"


def _known(value: Any) -> Any:
    """A value of a record with None for numbers that JSON doesn't have, however deep."""
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {key: _known(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_known(item) for item in value]
    return value


def _judge(line: Sequence[str], status: int, errors: str, told: Set[str]) -> None:
    if status in (0, PARTLY_DONE):
        tell(errors, told, partly_done=status == PARTLY_DONE)
        return
    what = "\n".join(remark for remark in remarks(errors) if remark not in told)
    if not what:
        what = f"comention ended with status {status} and said nothing; run it in a terminal: {' '.join(line)}"
    raise ComentionError(what, status, line)
