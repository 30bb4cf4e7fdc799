#!/usr/bin/env python3
"""Entities and ties of the Spark job are those of `comention export`, row for row, whatever happens on the way.

    python3 Tests/Distributed/check_spark.py comention [--documents 2000] [--partitions 1,3,7] [--master local-cluster[2,1,1024]]

Hashes are of the sorted rows: id, name, type, mentions, documents, aliases, first, last; source, target, weight, count,
documents, first, last. A process is killed only if this script has started it.
"""

import argparse
import csv
import glob
import hashlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
JOB = os.path.join(HERE, "..", "..", "Distributed")
NODES = ["id", "name", "type", "mentions", "documents", "aliases", "first", "last"]
EXECUTOR = "spark.executor.CoarseGrainedExecutorBackend"
TIES = ["source", "target", "weight", "count", "documents", "first", "last"]


def rows(paths, columns):
    """The rows of tables, sorted."""
    found = []
    for path in paths:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                found.append("\x1f".join(row.get(column) or "" for column in columns))
    return sorted(found)


def digest(lines):
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def truth(program, corpus, folder, more):
    """What one process makes of all documents."""
    tables = []
    for name, columns in (("nodes.csv", NODES), ("edges.csv", TIES)):
        path = os.path.join(folder, name)
        subprocess.run([program, "export", corpus, "-o", path, "--measures", "degree", *more], check=True, stderr=subprocess.DEVNULL)
        tables.append(rows([path], columns))
    return tables


def result(folder):
    return [
        rows(glob.glob(os.path.join(folder, name, "part-*.csv")), columns)
        for name, columns in (("entities", NODES), ("ties", TIES))
    ]


def descendants(root):
    """The processes that a process started, by their ids, with their command lines."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", "rb") as file:
                    parent = int(file.read().rsplit(b")", 1)[1].split()[1])
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    command = file.read().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            children.setdefault(parent, []).append((int(entry), command))
    waiting, found = [root], []
    while waiting:
        for child, command in children.get(waiting.pop(), []):
            found.append((child, command))
            waiting.append(child)
    return found


def run_job(arguments, corpus, work, output, partitions, kills=()):
    """Runs the job; kills a process of each kind once, in the middle: as soon as a filter of its step is at work.

    A kill is a step, and what the command line of the process to be killed holds.
    """
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    command = [
        os.path.join(os.path.dirname(sys.executable), "spark-submit"), "--master", arguments.master,
        "--files", arguments.program, "--py-files", os.path.join(JOB, "comention_filter.py"),
        "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4", "--driver-memory", arguments.memory,
        os.path.join(JOB, "comention_spark.py"), "--program", os.path.basename(arguments.program), "--input", corpus,
        "--work", work, "--output", output, "--partitions", str(partitions), *arguments.more,
    ]
    log = os.path.join(os.path.dirname(work), os.path.basename(work) + ".log")
    start, waiting = time.time(), list(kills)
    with open(log, "w") as file:
        process = subprocess.Popen(command, env=environment, stdout=file, stderr=subprocess.STDOUT)
        try:
            while process.poll() is None:
                found = descendants(process.pid) if waiting else []
                for kill in list(waiting):
                    step, word = kill
                    at_work = any(step in line for _, line in found)
                    victim = next((child for child, line in found if word in line), None)
                    if at_work and victim is not None:
                        os.kill(victim, signal.SIGKILL)
                        waiting.remove(kill)
                        print(f"  killed during {step}: {word}", flush=True)
                time.sleep(0.02 if waiting else 0.5)
        finally:
            if process.poll() is None:
                process.terminate()
    if process.returncode != 0:
        with open(log) as file:
            sys.exit(f"the job failed with status {process.returncode}:\n" + file.read()[-4000:])
    if waiting:
        sys.exit(f"nothing to kill was found for {waiting}")
    return time.time() - start


def processor_seconds():
    """What the processes that have ended took of the processors."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compare(name, expected, found, seconds):
    same = found == expected
    hashes = " ".join(digest(table) for table in found)
    print(f"{name}: {len(found[0])} entities, {len(found[1])} ties, {hashes}, {seconds:.0f} s: {'the same' if same else 'DIFFERENT'}", flush=True)
    if not same:
        for title, a, b in zip(("entities", "ties"), expected, found):
            missing, extra = sorted(set(a) - set(b)), sorted(set(b) - set(a))
            print(f"  {title}: {len(missing)} missing, {len(extra)} extra")
            for sign, lines in (("-", missing[:8]), ("+", extra[:8])):
                for line in lines:
                    print("   ", sign, line.replace("\x1f", " | "))
    return same


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--corpus", help="JSON Lines to take instead of invented articles")
    parser.add_argument("--partitions", default="1,3,7")
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--memory", default="1g")
    parser.add_argument("--kills", action="store_true", help="also with an executor and with a filter killed")
    parser.add_argument("--keep", help="a folder for what is made")
    parser.add_argument("more", nargs="*", help="options of the job and of export, behind --")
    arguments = parser.parse_args()
    arguments.program = os.path.abspath(arguments.program)
    folder = arguments.keep or tempfile.mkdtemp(prefix="comention-spark-")
    os.makedirs(folder, exist_ok=True)
    corpus = os.path.abspath(arguments.corpus) if arguments.corpus else os.path.join(folder, "articles.jsonl")
    if not arguments.corpus:
        with open(corpus, "w") as file:
            generator = [sys.executable, os.path.join(HERE, "corpus.py"), str(arguments.documents), str(arguments.seed)]
            subprocess.run(generator, stdout=file, check=True)
    start = time.time()
    expected = truth(arguments.program, corpus, folder, arguments.more)
    print(f"one process: {len(expected[0])} entities, {len(expected[1])} ties, {' '.join(map(digest, expected))}, {time.time() - start:.0f} s", flush=True)
    runs = [(f"{count} partitions", int(count), ()) for count in arguments.partitions.split(",") if count]
    if arguments.kills:
        runs.append(("an executor killed", 3, [("comention resolve names", EXECUTOR)]))
        filters = ["comention resolve documents", "comention resolve entities", "comention tally documents"]
        runs.append(("filters killed", 3, [(step, step) for step in filters]))
    good = True
    for number, (name, partitions, kills) in enumerate(runs):
        work, output = os.path.join(folder, f"work-{number}"), os.path.join(folder, f"result-{number}")
        shutil.rmtree(work, ignore_errors=True)
        before = processor_seconds()
        seconds = run_job(arguments, corpus, work, output, partitions, kills)
        good = compare(name, expected, result(output), seconds) and good
        print(f"  {processor_seconds() - before:.0f} s of processors", flush=True)
    if not arguments.keep:
        shutil.rmtree(folder)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
