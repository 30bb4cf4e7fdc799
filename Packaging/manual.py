#!/usr/bin/env python3
"""Writes the manual pages of comention, one for each command, from the program's own help.

    manual.py BINARY FOLDER [--date YYYY-MM-DD]

The program is asked with ``--experimental-dump-help``, so that pages and ``--help`` can't say different things. Pages are
in mdoc(7), in section 1: ``comention.1``, ``comention-rank.1`` … The date is that of the sources, not of today, so that the
same sources give the same bytes.
"""

import argparse
import datetime
import json
import pathlib
import re
import subprocess
import sys
import textwrap
from typing import NamedTuple

EXIT_STATUS = "Exit status: "

def escaped(text: str) -> str:
    """Text as roff takes it for text: no escape, no macro at the start of a line, a hyphen that can be copied, ASCII."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    text = re.sub(r"[^\x00-\x7f]", lambda match: f"\\[u{ord(match[0]):04X}]", text)
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.MULTILINE)


def word(text: str) -> str:
    """A text that is one argument of a macro."""
    return '"' + escaped(text).replace('"', '\\(dq') + '"'


def sentences(text: str) -> str:
    """A new sentence on a new line, as roff asks for to set the space between them, and no long lines."""
    parts = re.split(r"(?<=[a-z0-9)”’][.?!]) (?=[A-Z-])", text)
    return "\n".join(wrapped(part) for part in parts)


def wrapped(text: str) -> str:
    """Text in lines of at most 72 characters, before hyphens are escaped."""
    return escaped(textwrap.fill(text, 72, break_long_words=False, break_on_hyphens=False))


def shown(items: list) -> list:
    """Those that help shows; what the program only uses itself has no page."""
    return [item for item in items if item["shouldDisplay"] and item.get("commandName") != "help"]


def flag(name: dict) -> str:
    return ("Fl " if name["kind"] == "short" else "Fl \\-") + escaped(name["name"])


def option_term(argument: dict) -> str:
    """The line that opens an option in the list: its names and what follows them."""
    if argument["kind"] == "positional":
        return "Ar " + word(argument["valueName"])
    names = " , ".join(flag(name) for name in argument["names"])
    return names + (" Ar " + word(argument["valueName"]) if argument["kind"] == "option" else "")


def option_text(argument: dict) -> str:
    """What help says of an option, with the values it takes and the default."""
    text = argument.get("abstract", "").rstrip()
    notes = []
    if argument.get("allValues"):
        notes.append("values: " + ", ".join(argument["allValues"]))
    if argument.get("defaultValue") and "(default:" not in text:
        notes.append("default: " + argument["defaultValue"])
    return text + (f" ({'; '.join(notes)})" if notes else "")


def discussion(text: str) -> "tuple[list, list]":
    """The paragraphs of a discussion, as lines of roff, and the lines of its examples.

    A line in capitals alone is a heading; below it stand ``name: what it is``, indented, or prose, or in EXAMPLES commands.
    """
    body, examples = [], []
    heading = None
    for block in text.split("\n\n"):
        lines = block.split("\n")
        if re.fullmatch(r"[A-Z][A-Z ]+", lines[0]):
            heading = lines.pop(0)
            if heading != "EXAMPLES":
                body.append(f".Ss {heading.capitalize()}")
        elif not lines[0].startswith("  "):
            heading = None
            body.append(".Pp")
        if heading == "EXAMPLES":
            examples += [line.strip() for line in lines]
        elif heading and lines[0].startswith("  "):
            body += definitions(lines)
        elif lines[0].startswith(EXIT_STATUS):
            body.pop()  # it has a section of its own
        elif lines[0].startswith("  "):
            body += [".Bd -literal -compact", *(escaped(line) for line in lines), ".Ed"]
        else:
            body.append(sentences(" ".join(lines)))
    while body and body[0] == ".Pp":
        body.pop(0)
    return body, examples


def definitions(lines: list) -> list:
    """``  name: what it is`` as a list; a line without a colon goes on with the one above."""
    result = [".Bl -tag -width Ds"]
    for line in lines:
        name, colon, meaning = line.strip().partition(": ")
        result += [f".It {word(name)}", wrapped(meaning)] if colon else [wrapped(line.strip())]
    return result + [".El"]


def synopsis(command: dict, words: list) -> list:
    lines = [f".Nm {' '.join(words)}"]
    arguments = shown(command.get("arguments", []))
    if any(argument["kind"] != "positional" for argument in arguments):
        lines.append(".Op Ar options")
    for argument in arguments:
        if argument["kind"] == "positional":
            dots = " ..." if argument["isRepeating"] else ""
            lines.append((".Op Ar " if argument["isOptional"] else ".Ar ") + word(argument["valueName"]) + dots)
    if shown(command.get("subcommands", [])):
        lines.append(".Ar subcommand")
    return lines


class Program(NamedTuple):
    """What all pages say."""

    version: str
    date: datetime.date
    exit_status: "list[tuple[str, str]]"


def exit_status(discussion: str) -> "list[tuple[str, str]]":
    """Numbers and meanings, from the paragraph ``Exit status: 0 done; 1 failed, …`` of the program's help."""
    for paragraph in discussion.split("\n\n"):
        if paragraph.startswith(EXIT_STATUS):
            clauses = paragraph[len(EXIT_STATUS) :].rstrip(".").split("; ")
            return [tuple(clause.strip().split(" ", 1)) for clause in clauses]
    return []


def page(command: dict, words: list, program: Program, relatives: list) -> str:
    """The page of one command.

    - words: how it is called: ``comention``, ``rank``.
    - relatives: the names of the pages to see also.
    """
    name = "-".join(words)
    body, examples = discussion(command.get("discussion", ""))
    arguments = shown(command.get("arguments", []))
    lines = [
        f".Dd {program.date:%B} {program.date.day}, {program.date.year}",
        f".Dt {name.upper()} 1",
        ".Os",
        ".Sh NAME",
        f".Nm {name}",
        f".Nd {escaped(command['abstract'].rstrip('.'))}",
        ".Sh SYNOPSIS",
        *synopsis(command, words),
        ".Sh DESCRIPTION",
        *(body or [sentences(command["abstract"])]),
    ]
    subcommands = shown(command.get("subcommands", []))
    if subcommands:
        lines += [".Ss Subcommands", ".Bl -tag -width Ds"]
        for subcommand in subcommands:
            lines += [f".It Xr {name}-{subcommand['commandName']} 1", sentences(subcommand["abstract"])]
        lines.append(".El")
    if arguments:
        lines += [".Ss Arguments and options", ".Bl -tag -width Ds"]
        for argument in arguments:
            lines += [f".It {option_term(argument)}", sentences(option_text(argument))]
        lines.append(".El")
    lines += [".Sh ENVIRONMENT", ".Bl -tag -width Ds", ".It Ev NO_COLOR", "If set, tables have no colour.", ".El"]
    lines += [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for status, meaning in program.exit_status:
        lines += [f".It {status}", wrapped(meaning)]
    lines.append(".El")
    if examples:
        lines += [".Sh EXAMPLES", ".Bd -literal", *(escaped(line) for line in examples), ".Ed"]
    if relatives:
        lines += [".Sh SEE ALSO", *(f".Xr {relative} 1{comma}" for relative, comma in with_commas(relatives))]
    return f'.\\" comention {program.version}; made from its help by Packaging/manual.py\n' + "\n".join(lines) + "\n"


def with_commas(names: list) -> list:
    ordered = sorted(names)
    return [(name, " ," if name != ordered[-1] else "") for name in ordered]


def pages(command: dict, words: list, program: Program) -> "dict[str, str]":
    """The pages of a command and of those below it, by file name."""
    children = shown(command.get("subcommands", []))
    name = "-".join(words)
    parent = ["-".join(words[:-1])] if len(words) > 1 else []
    related = parent + [f"{name}-{child['commandName']}" for child in children]
    result = {f"{name}.1": page(command, words, program, related)}
    for child in children:
        result.update(pages(child, words + [child["commandName"]], program))
    return result


def asked(binary: str, option: str) -> str:
    return subprocess.run([binary, option], check=True, capture_output=True, text=True, encoding="utf-8").stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", help="the program")
    parser.add_argument("folder", type=pathlib.Path, help="where the pages go; it is made if it isn't there")
    parser.add_argument("--date", type=datetime.date.fromisoformat, default=datetime.date.today(), help="of the sources")
    options = parser.parse_args()
    try:
        version = asked(options.binary, "--version").strip()
        tree = json.loads(asked(options.binary, "--experimental-dump-help"))["command"]
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"manual.py: {options.binary}: does not run ({error}); build it first with make")
    program = Program(version, options.date, exit_status(tree["discussion"]))
    options.folder.mkdir(parents=True, exist_ok=True)
    for file, text in pages(tree, ["comention"], program).items():
        (options.folder / file).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
