#!/usr/bin/env python3
"""Entities and ties of the Spark job are those of `comention export`, row for row, whatever happens on the way.

    python3 Tests/Distributed/check_spark.py comention [--documents 2000] [--partitions 1,3,7] [--master local-cluster[2,1,1024]]
        [--kills] [--parquet] [--resume]

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
    if glob.glob(os.path.join(folder, "ties", "part-*.parquet")):
        return [parquet_rows(os.path.join(folder, name), columns) for name, columns in (("entities", NODES), ("ties", TIES))]
    return [
        rows(glob.glob(os.path.join(folder, name, "part-*.csv")), columns)
        for name, columns in (("entities", NODES), ("ties", TIES))
    ]


def session():
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
    return builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()


def parquet_rows(folder, columns):
    """The rows of a Parquet table, sorted; weights as numbers are written in tables."""

    def text(value):
        return "" if value is None else repr(value).removesuffix(".0") if isinstance(value, float) else str(value)

    spark = session()
    found = ["\x1f".join(text(row[column]) for column in columns) for row in spark.read.parquet(folder).collect()]
    spark.stop()
    return sorted(found)


def as_parquet(corpus, folder):
    """The documents as a table with their members as columns."""
    spark = session()
    spark.read.json(corpus).repartition(3).write.mode("overwrite").parquet(folder)
    spark.stop()
    return folder


def backbone_of(program, folder, level):
    """The ends of what the command leaves of the graph of one process, whichever stands first."""
    path = os.path.join(folder, "backbone.csv")
    edges = os.path.join(folder, "edges.csv")
    subprocess.run([program, "backbone", edges, "--level", level, "-o", path], check=True, stderr=subprocess.DEVNULL)
    return {frozenset(row.split("\x1f")) for row in rows([path], TIES[:2])}


def check_parquet(arguments, corpus, folder, expected):
    """Documents and tables in Parquet; and the backbone, which is the command's."""
    table = as_parquet(corpus, os.path.join(folder, "articles.parquet"))
    work, output = os.path.join(folder, "work-parquet"), os.path.join(folder, "result-parquet")
    shutil.rmtree(work, ignore_errors=True)
    seconds = run_job(arguments, table, work, output, 3, more=["--format", "parquet"])
    good = compare("Parquet in and out", expected, result(output), seconds)
    level = "0.05"
    seconds = run_job(arguments, table, work, output, 3, more=["--backbone", level])
    found = result(output)
    kept = backbone_of(arguments.program, folder, level)
    ties = [row for row in expected[1] if frozenset(row.split("\x1f")[:2]) in kept]
    return compare(f"the backbone at {level}", [expected[0], ties], found, seconds) and good


def check_resume(arguments, corpus, folder, expected):
    """A job that was cut off goes on behind its last whole stage, and refuses stages that were made otherwise."""
    work, output = os.path.join(folder, "work-resume"), os.path.join(folder, "result-resume")
    shutil.rmtree(work, ignore_errors=True)
    run_job(arguments, corpus, work, output, 3)
    shutil.rmtree(output)
    for stage in ("parts", "entities", "counts", "nodes", "sums"):
        shutil.rmtree(os.path.join(work, stage))
    # As a stage looks that was being written.
    os.makedirs(os.path.join(work, "parts", "_temporary"))
    before = {name: os.stat(os.path.join(work, name, "_SUCCESS")).st_mtime_ns for name in ("documents", "names", "answers")}
    seconds = run_job(arguments, corpus, work, output, 5)
    good = compare("gone on with", expected, result(output), seconds)
    after = {name: os.stat(os.path.join(work, name, "_SUCCESS")).st_mtime_ns for name in before}
    if before != after:
        print("  stages were made again that were there")
    refused = run_job(arguments, corpus, work, output, 3, more=["--unit", "sentence"], is_expected_to_fail=True)
    if "made with other settings" not in refused:
        print("  stages made with other settings were not refused")
    return good and before == after and "made with other settings" in refused


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


def run_job(arguments, corpus, work, output, partitions, kills=(), more=(), is_expected_to_fail=False):
    """Runs the job; kills a process of each kind once, in the middle: as soon as a filter of its step is at work.

    A kill is a step, and what the command line of the process to be killed holds. Returns the seconds it took; or, where it is to
    fail, what it said.
    """
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}
    command = [
        os.path.join(os.path.dirname(sys.executable), "spark-submit"), "--master", arguments.master,
        "--files", arguments.program, "--py-files", os.path.join(JOB, "comention_filter.py"),
        "--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4", "--driver-memory", arguments.memory,
        os.path.join(JOB, "comention_spark.py"), "--program", os.path.basename(arguments.program), "--input", corpus,
        "--work", work, "--output", output, "--partitions", str(partitions), *arguments.more, *more,
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
    if is_expected_to_fail and process.returncode != 0:
        with open(log) as file:
            return file.read()
    if is_expected_to_fail:
        return ""
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
    parser.add_argument("--parquet", action="store_true", help="also with Parquet in and out, and a backbone")
    parser.add_argument("--resume", action="store_true", help="also gone on with, and refused")
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
    if arguments.parquet:
        good = check_parquet(arguments, corpus, folder, expected) and good
    if arguments.resume:
        good = check_resume(arguments, corpus, folder, expected) and good
    if not arguments.keep:
        shutil.rmtree(folder)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
