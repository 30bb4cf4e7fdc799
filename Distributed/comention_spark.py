#!/usr/bin/env python3
"""Entities and ties of a corpus that one machine cannot read in a night.

    spark-submit --files comention --py-files Distributed/comention_filter.py Distributed/comention_spark.py \\
        --program comention --input articles.jsonl --work work --output result

The program comention does what there is to know about names, as a filter of lines; Spark sorts, sums and joins. The
entities and ties are those of `comention export` on all documents at once. docs/spark.md has the stages, the formats of
the lines, and what it takes.
"""

import argparse
import json
import os
import sys
import tempfile

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import LongType, StringType, StructField, StructType

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import comention_filter

LINE = StructType([StructField("line", StringType(), False)])
VERSION = 2
# Answers for lone names that are somebody else's in some documents.
OTHER = "otherKey is not null or otherOwn is not null"


def arguments(given=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="JSON Lines (also .gz) or a folder of Parquet with id and text")
    parser.add_argument("--output", required=True, help="a folder to make, with entities/ and ties/")
    parser.add_argument("--work", required=True, help="a folder for the stages, kept for resuming")
    parser.add_argument("--program", default="comention", help="the program, or its name among --files")
    parser.add_argument("--format", choices=["csv", "parquet"], default="csv", help="what is written")
    parser.add_argument("--partitions", type=int, help="in how many parts documents are worked on")
    parser.add_argument("--unit", default="paragraph", help="as of comention export")
    parser.add_argument("--weighting", default="count", help="as of comention export")
    parser.add_argument("--duplicates", choices=["once", "count", "drop"], default="once", help="as of comention export")
    parser.add_argument("--min-weight", type=float, default=0.0, help="leave out lighter ties")
    parser.add_argument("--backbone", type=float, metavar="LEVEL", help="keep ties that the disparity filter has below it")
    return parser.parse_args(given)


class Job:
    """The stages, each a folder of Parquet that is made once."""

    def __init__(self, spark, options):
        self.spark = spark
        self.options = options
        self.partitions = options.partitions or spark.sparkContext.defaultParallelism
        self.settings = {
            "version": VERSION,
            **{name: getattr(options, name) for name in ("input", "unit", "weighting", "duplicates")},
        }

    # Stages.

    def stage(self, name, make):
        """The result of a stage, made unless it is there."""
        path = self.path(name)
        if not self.exists(f"{path}/_SUCCESS"):
            self.spark.sparkContext.setJobDescription(name)
            make().write.mode("overwrite").parquet(path)
        return self.spark.read.parquet(path)

    def path(self, name):
        return f"{self.options.work.rstrip('/')}/{name}"

    def exists(self, path):
        hadoop = self.spark._jvm.org.apache.hadoop.fs
        place = hadoop.Path(path)
        return place.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(place)

    def check_settings(self):
        """Stages that were made otherwise are not gone on with."""
        text = json.dumps(self.settings, sort_keys=True)
        path = self.path("settings")
        if self.exists(f"{path}/_SUCCESS"):
            found = self.spark.read.text(path).first().value
            if found != text:
                sys.exit(f"{self.options.work}: made with other settings, {found}; give another folder, or remove it")
        else:
            self.spark.createDataFrame([(text,)], LINE).coalesce(1).write.mode("overwrite").text(path)

    def filtered(self, lines, *step, facts=None):
        """Sends the lines of a table through a filter."""
        program, given = self.options.program, list(step)
        name = self.share(facts) if facts is not None else None

        def work(rows):
            options = list(given)
            if name is not None:
                from pyspark import SparkFiles

                options += ["--facts", SparkFiles.get(name)]
            return ((line,) for line in comention_filter.run(program, options, (row[0] for row in rows)))

        return self.spark.createDataFrame(lines.rdd.mapPartitions(work), LINE)

    def share(self, facts):
        """Brings facts to every executor, as a file; returns its name."""
        self.facts_made = getattr(self, "facts_made", 0) + 1
        # The executors fetch the file when they first need it; kept as long as this is, and removed at the end of the program.
        self.facts_folder = getattr(self, "facts_folder", None) or tempfile.TemporaryDirectory(prefix="comention-facts-")
        folder = self.facts_folder.name
        name = f"facts-{self.spark.sparkContext.applicationId}-{self.facts_made}.jsonl"
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            for row in facts.toLocalIterator():
                file.write(row[0] + "\n")
        self.spark.sparkContext.addFile(os.path.join(folder, name))
        return name

    # From records to documents with mentions.

    def records(self):
        path = self.options.input
        if path.rstrip("/").endswith((".jsonl", ".ndjson", ".jsonl.gz", ".json", ".ndjson.gz")):
            lines = self.spark.read.text(path).withColumnRenamed("value", "line").where(F.length(F.trim("line")) > 0)
            return lines.withColumn("id", F.get_json_object("line", "$.id"))
        table = self.spark.read.parquet(path)
        names = [name for name in ("id", "text", "title", "date", "url") if name in table.columns]
        if not {"id", "text"} <= set(names):
            sys.exit(f"{path}: no columns id and text; rename those that hold them")
        columns = [F.col(name).cast("string").alias(name) for name in names]
        return table.select(F.to_json(F.struct(*columns)).alias("line"), columns[0])

    def documents(self):
        records = self.records()
        twice = records.groupBy("id").count().where("count > 1 or id is null").limit(3).collect()
        if twice:
            names = ", ".join(str(row.id) for row in twice)
            sys.exit(f"{self.options.input}: every record needs an id of its own; these are missing or shared: {names}")
        lines = self.filtered(records.select("line").repartition(self.partitions), "resolve", "documents")
        return lines.withColumn("id", F.get_json_object("line", "$.id"))

    def check_documents(self, made):
        records = self.records().count()
        left_out = made.where("id is null").select(F.get_json_object("line", "$.count").cast("long").alias("n"))
        lost = left_out.agg(F.coalesce(F.sum("n"), F.lit(0))).first()[0]
        documents = made.where("id is not null")
        found = documents.count()
        if found + lost != records:
            sys.exit(f"{records} records came in, {found} documents and {lost} left out came of them; start anew")
        if lost:
            print(f"comention: {lost} of {records} records are no documents; {self.path('documents')} says why", file=sys.stderr)
        return documents

    # What the documents together say of names.

    def longer_names(self, documents):
        counts = parsed(
            self.filtered(documents.select("line"), "resolve", "longer"),
            "name string, count long, documents long, person long, place long, organization long, score long",
        )
        sums = {name: F.sum(name).alias(name) for name in ("count", "documents", "person", "place", "organization")}
        return counts.groupBy("name").agg(*sums.values(), F.max("score").alias("score")).where("documents >= 2")

    def open_names(self, documents, longer):
        found = parsed(
            self.filtered(documents.select("line"), "resolve", "open", facts=facts(longer, "longer")),
            "name string, count long",
        )
        return longer.join(found.groupBy("name").agg(F.sum("count").alias("open")), "name")

    def facts(self, completed):
        found = parsed(
            self.filtered(completed.select("line"), "resolve", "facts"),
            "kind string, name string, plain string, marks int, place long, organization long",
        )
        sums = found.groupBy("kind", "name").agg(
            F.min("plain").alias("plain"),
            F.bit_or("marks").alias("marks"),
            F.sum("place").alias("place"),
            F.sum("organization").alias("organization"),
        )
        # Marks: 1 legal form, 2 title; 4, 8, 16 persons, places, organizations. Only what some document reads otherwise.
        makes_persons = "marks & 2 > 0 and marks & 24 > 0"
        makes_organizations = "marks & 1 > 0 and marks & 12 > 0"
        return sums.where(
            f"kind = 'umlaut' or kind = 'marks' and ({makes_persons} or {makes_organizations})"
            " or kind = 'tags' and place > 0 and organization > 0"
        )

    def votes(self, completed, found):
        votes = parsed(
            self.filtered(completed.select("line"), "resolve", "votes", facts=fact_lines(found)),
            "kind string, name string, place long, organization long",
        )
        sums = votes.groupBy("kind", "name").agg(
            F.sum("place").alias("place"), F.sum("organization").alias("organization")
        )
        return sums.where("place > 0 and organization > 0")

    # Who is meant.

    def answers(self, names, found):
        statements = (
            parsed(names.where(of("statement")), "document string, entity long, statement string")
            .groupBy("statement")
            .agg(F.count("*").alias("count"), F.min(F.struct("document", "entity")).alias("first"))
            .withColumn("persons", F.get_json_object("statement", "$.entities[0].type") == "person")
        )
        lines = statements.select(
            F.to_json(
                F.struct(
                    F.lit("comention-statement/1").alias("format"),
                    "statement",
                    "count",
                    F.col("first.document").alias("document"),
                    F.col("first.entity").alias("entity"),
                )
            ).alias("line"),
            "persons",
        )
        umlauts = fact_lines(found.where("kind = 'umlaut'"))
        # Persons and all others have nothing to do with one another; each block is read whole.
        parts = [
            self.filtered(lines.where(which).select("line").coalesce(1), "resolve", "entities", facts=umlauts)
            for which in ("persons", "not persons")
        ]
        return parsed(parts[0].union(parts[1]), "statement string, place long, key string, own long, bySurname int, otherKey string, otherOwn long")

    def parts(self, names, answers):
        form = "array<array<string>>"
        parts = parsed(
            names.where(of("part")),
            "document string, entity long, statement string, place long, type string, named int, lone int, outside int, known string, "
            f"knownType string, shownTitle string, name string, mentions long, full {form}, aliases {form}",
        )
        parts = parts.join(answers, ["statement", "place"], "left")
        if not answers.where(OTHER).isEmpty():
            parts = self.otherwise(parts)
        own = F.concat(F.lit("own:"), F.md5("statement"), F.lit(":"), F.col("own").cast("string"), F.lit(":"), "document")
        key = F.when(F.col("key").isNotNull(), F.concat(F.lit("key:"), "key")).otherwise(own)
        return parts.withColumn("key", key).drop("statement", "own", "place", "outside", "bySurname", "otherKey", "otherOwn")

    @staticmethod
    def otherwise(parts):
        """A lone name is not the bearer's of other documents where its own document names the bearer."""
        bearers = parts.where("key is not null and bySurname is null and outside = 0")
        bearers = bearers.select("document", F.col("key").alias("bearer"), F.lit(True).alias("isNamed")).distinct()
        parts = parts.withColumn("bearer", F.when(F.expr(OTHER), F.col("key"))).join(bearers, ["document", "bearer"], "left")
        other = {name: F.when(F.col("isNamed"), F.col(f"other{name.title()}")).otherwise(F.col(name)) for name in ("key", "own")}
        return parts.withColumns(other).drop("bearer", "isNamed")

    def entities(self, parts):
        sums = parts.groupBy("key").agg(
            F.sum("mentions").alias("mentions"),
            F.min(F.struct("document", "entity")).alias("first"),
            F.min(F.struct((1 - F.col("named")).alias("rank"), "document", "entity", "type", "name")).alias("lead"),
            F.max(F.struct("known", "knownType")).alias("known"),
            F.min("lone").alias("lone"),
            F.min("shownTitle").alias("leastTitle"),
            F.max("shownTitle").alias("greatestTitle"),
        )
        documents = parts.select("key", "document").distinct().groupBy("key").agg(F.count("*").alias("documents"))

        pair = "transform({0}, pair -> struct('{0}' as kind, pair[0] as form, cast(pair[1] as long) as n))"
        each = parts.select("key", "named", F.explode(F.expr(f"concat({pair.format('full')}, {pair.format('aliases')})")).alias("one"))
        each = each.select("key", "named", "one.*").groupBy("key", "named", "kind", "form").agg(F.sum("n").alias("n"))
        forms = each.groupBy("key").agg(F.collect_list(F.struct("named", "kind", "form", "n")).alias("forms"))
        table = sums.join(documents, "key").join(forms, "key", "left")
        named = self.spark.createDataFrame(table.rdd.map(naming_line), LINE)
        names = parsed(
            self.filtered(named, "resolve", "naming"),
            "key string, type string, name string, id string, fullestName string, fullestID string, "
            "aliases array<array<string>>",
        )
        return numbered(names.join(sums.select("key", "mentions", "first"), "key").join(documents, "key"))

    # Who meets whom.

    def copies(self, completed):
        found = self.filtered(completed.select("line").coalesce(1), "resolve", "duplicates")
        return found.withColumn("document", F.get_json_object("line", "$.document"))

    def counts(self, completed, names, parts, entities, copies):
        # Spark would send all rows of a name that stands in every document to one task.
        owners = (
            joined(parts.select("document", "entity", "key"), entities.select("key", "id", "type", "documents"), "key", self.partitions)
            .groupBy("document")
            .agg(F.sort_array(F.collect_list(F.struct("entity", "id", "type"))).alias("entities"))
        )
        mentions = names.where(of("mentions"))
        mentions = mentions.select(
            F.get_json_object("line", "$.document").alias("document"),
            F.get_json_object("line", "$.entities").alias("mentions"),
        )
        table = (
            completed.withColumnRenamed("id", "document")
            .join(mentions, "document", "left")
            .join(owners, "document", "left")
            .join(copies.select("document", F.col("line").alias("copies")), "document", "left")
        )
        lines = self.spark.createDataFrame(table.rdd.map(resolved_line), LINE)
        options = ["--unit", self.options.unit, "--duplicates", self.options.duplicates]
        return self.filtered(lines, "tally", "documents", *options)

    def sums(self, counts, has_copies):
        """Units of the corpus, nodes and ties, each summed."""
        copies = "array<array<long>>"
        found = parsed(
            counts,
            "kind string, id string, source string, target string, units long, mentions long, count long, documents long, "
            f"story int, date string, lastDay string, unitsCopies {copies}, mentionsCopies {copies}, countCopies {copies}, "
            "originals array<string>",
        ).cache()

        def total(rows, column, keys):
            """Own counts, and of each passage that several documents have the greatest."""
            own = rows.groupBy(*keys).agg(F.sum(column).alias(column))
            each = rows.select(*keys, F.explode(f"{column}Copies").alias("copy"))
            each = each.select(*keys, F.col("copy")[0].alias("number"), F.col("copy")[1].alias("more"))
            greatest = each.groupBy(*keys, "number").agg(F.max("more").alias("more")).groupBy(*keys).agg(F.sum("more").alias("more"))
            if not keys:
                both = own.crossJoin(greatest)
            else:
                both = own.join(greatest, keys, "left")
            return both.select(*keys, (F.col(column) + F.coalesce("more", F.lit(0))).alias(column))

        dates = [
            F.min("date").alias("first"),
            F.max(F.struct("lastDay", (-F.length("date")).alias("order"), "date")).alias("last"),
        ]
        nodes = found.where("kind = 'node'")
        ties = found.where("kind = 'tie'")
        ends = ["source", "target"]
        units = total(found.where("kind = 'units'"), "units", []).first()
        all_nodes = (
            nodes.groupBy("id")
            .agg(F.sum("documents").alias("documents"), F.max("story").alias("story"), *dates)
            .join(total(nodes, "units", ["id"]), "id")
            .join(total(nodes, "mentions", ["id"]), "id")
        )
        all_ties = ties.groupBy(*ends).agg(F.sum("documents").alias("documents"), *dates).join(total(ties, "count", ends), ends)
        if has_copies:
            originals = ties.select(*ends, F.explode("originals").alias("original")).distinct()
            originals = originals.groupBy(*ends).agg(F.count("*").alias("weighed"))
            all_ties = all_ties.join(originals, ends, "left")
        else:
            all_ties = all_ties.withColumn("weighed", F.col("documents"))
        return units.units if units else 0, all_nodes, all_ties

    def weighted(self, units, nodes, ties):
        degrees = ties.select(F.explode(F.array("source", "target")).alias("id")).groupBy("id").agg(F.count("*").alias("ties"))
        counts = nodes.select("id", "units").join(degrees, "id").cache()
        table = ties
        for end, column in (("source", "first_units"), ("target", "second_units")):
            ends = counts.select(F.col("id").alias(end), F.col("units").alias(column), "ties")
            table = joined(table, ends, end, self.partitions, weight="ties")
        lines = table.select(
            F.to_json(
                F.struct(
                    F.lit("comention-tie/1").alias("format"),
                    "source",
                    "target",
                    "count",
                    F.col("first_units").alias("first"),
                    F.col("second_units").alias("second"),
                    F.lit(units).alias("units"),
                    F.col("weighed").alias("documents"),
                )
            ).alias("line")
        )
        found = self.filtered(
            lines, "tally", "ties", "--weighting", self.options.weighting, "--min-weight", str(self.options.min_weight)
        )
        # As text: the letters of a weight are the program's.
        weights = parsed(found, "source string, target string, weight string, count long")
        return weights.join(ties.drop("count"), ["source", "target"])

    # All of it.

    def run(self):
        self.check_settings()
        made = self.stage("documents", self.documents)
        documents = self.check_documents(made)
        longer = self.stage("longer", lambda: self.longer_names(documents))
        opened = self.stage("open", lambda: self.open_names(documents, longer))
        completed = self.stage("completed", lambda: self.completed(documents, opened))
        found = self.stage("facts", lambda: self.facts(completed))
        votes = self.stage("votes", lambda: self.votes(completed, found))
        everything = fact_lines(found).union(fact_lines(votes))
        names = self.stage("names", lambda: self.filtered(completed.select("line"), "resolve", "names", facts=everything))
        answers = self.stage("answers", lambda: self.answers(names, found))
        parts = self.stage("parts", lambda: self.parts(names, answers))
        self.reconcile(parts, names, answers)
        entities = self.stage("entities", lambda: self.entities(parts))
        if self.options.duplicates == "count":
            copies, has_copies = self.spark.createDataFrame([], "line string, document string"), False
        else:
            copies = self.stage("copies", lambda: self.copies(completed))
            has_copies = self.options.duplicates == "once" and not copies.isEmpty()
        counts = self.stage("counts", lambda: self.counts(completed, names, parts, entities, copies))
        units, nodes, ties = self.sums(counts, has_copies)
        nodes = self.stage("nodes", lambda: nodes)
        ties = self.stage("sums", lambda: ties)
        named = nodes.where("mentions >= 1 and story = 1").join(entities.select("id", "name", "type", "aliases"), "id")
        self.write(named.select("id", "name", "type", "mentions", "documents", "aliases", "first", F.col("last.date").alias("last")), "entities")
        weighted = self.weighted(units, nodes, ties)
        if self.options.backbone is not None:
            weighted = backbone(weighted, self.options.backbone)
        columns = ["source", "target", F.col("weight"), "count", "documents", "first", F.col("last.date").alias("last")]
        self.write(weighted.select(*columns), "ties")

    def completed(self, documents, opened):
        lines = self.filtered(documents.select("line"), "resolve", "completed", facts=facts(opened, "longer"))
        return lines.withColumn("id", F.get_json_object("line", "$.id"))

    def reconcile(self, parts, names, answers):
        """Every entity of every document has an answer."""
        expected = names.where(of("part")).count()
        found = parts.where("key is not null").count()
        if expected != found:
            sys.exit(f"{expected} entities of documents went in, {found} were resolved; remove {self.path('answers')} and go on")

    def write(self, table, name):
        path = f"{self.options.output.rstrip('/')}/{name}"
        if self.options.format == "csv":
            table.write.mode("overwrite").option("header", True).option("escape", '"').option("emptyValue", "").csv(path)
        else:
            if "weight" in table.columns:
                table = table.withColumn("weight", F.col("weight").cast("double"))
            table.write.mode("overwrite").parquet(path)


def joined(rows, table, key, partitions, weight="documents"):
    """The rows with the columns of a table that has one row a key, but for the one that says how many of the rows have it.

    Keys with more rows than a small part of a partition are brought to where the rows are, and only rows of the others are sent to
    where their key is: no task gets more rows of one key than that, however often a name stands in documents.
    """
    total = table.agg(F.sum(weight)).first()[0] or 0
    # At most 16 times as many keys as partitions are that heavy.
    heavy = table.where(F.col(weight) * 16 * partitions > total)
    marks = heavy.select(key, F.lit(True).alias("isHeavy"))
    marked = rows.join(F.broadcast(marks), key, "left")
    lone = marked.where("isHeavy is null").drop("isHeavy").join(table.join(F.broadcast(marks), key, "left_anti").drop(weight), key)
    return lone.unionByName(marked.where("isHeavy").drop("isHeavy").join(F.broadcast(heavy.drop(weight)), key))


def of(kind):
    """Which lines are of a format."""
    return F.col("line").startswith(f'{{"format":"comention-{kind}/1"')


def parsed(lines, schema):
    """The members of lines as columns."""
    return lines.select(F.from_json("line", schema, {"mode": "FAILFAST"}).alias("row")).select("row.*")


def facts(table, kind):
    """Facts of one kind as lines."""
    return fact_lines(table.withColumn("kind", F.lit(kind)))


def fact_lines(table):
    """Facts as lines."""
    columns = [F.lit("comention-fact/1").alias("format"), *[F.col(name) for name in table.columns]]
    return table.select(F.to_json(F.struct(*columns)).alias("line"))


def naming_line(row):
    """The sums of an entity as a line."""
    # Where a document names it in full, those that don't have no say.
    full = [form for form in row.forms or [] if form.kind == "full" and (form.named or row.lead.rank)]
    aliases = {}
    for form in row.forms or []:
        if form.kind == "aliases":
            aliases[form.form] = aliases.get(form.form, 0) + form.n
    line = {
        "format": "comention-entity/1",
        "key": row.key,
        "type": row.lead.type,
        "name": row.lead.name,
        "full": [[form.form, form.n] for form in full],
        "aliases": [[form, count] for form, count in aliases.items()],
    }
    if row.known and row.known.known is not None:
        line.update(known=row.known.known, knownType=row.known.knownType)
    if row.lone and row.leastTitle is not None and row.leastTitle == row.greatestTitle:
        line["shownTitle"] = row.leastTitle
    return (json.dumps(line, ensure_ascii=False),)


def resolved_line(row):
    """A document with the entities of its mentions as a line."""
    entities = [{"id": entity.id, "type": entity.type} for entity in row.entities or []]
    line = f'{{"format":"comention-resolved/1","document":{row.line},"entities":{json.dumps(entities, ensure_ascii=False)}'
    line += f',"mentions":{row.mentions or "[]"}'
    return (line + (f',"copies":{row.copies}}}' if row.copies else "}"),)


def numbered(names):
    """Ids that are each one entity's: of several with one id the one in most documents keeps it, others have numbers."""
    same = Window.partitionBy("id")
    names = names.withColumn("shared", F.count("*").over(same) > 1)
    names = names.select(
        "key",
        "type",
        "mentions",
        "documents",
        "first",
        "aliases",
        F.when(F.col("shared"), F.col("fullestName")).otherwise(F.col("name")).alias("name"),
        F.when(F.col("shared"), F.col("fullestID")).otherwise(F.col("id")).alias("id"),
    )
    order = Window.partitionBy("id").orderBy(F.desc("documents"), F.desc("mentions"), "first")
    ranked = names.withColumn("rank", F.row_number().over(order))
    # Plain ids that look like numbered ones: "o:apollo-2".
    plain = names.select("id").distinct()
    pattern = r"^(.*)-([1-9][0-9]*)$"
    taken = (
        plain.select(F.regexp_extract("id", pattern, 1).alias("stem"), F.regexp_extract("id", pattern, 2).alias("number"))
        .where("stem != '' and length(number) < 10")
        .groupBy(F.col("stem").alias("id"))
        .agg(F.sort_array(F.collect_set(F.col("number").cast("long"))).alias("taken"))
    )
    ranked = ranked.join(taken, "id", "left")
    number = F.udf(free_number, LongType())("rank", "taken")
    final = F.when(F.col("rank") == 1, F.col("id")).otherwise(F.concat_ws("-", "id", number.cast("string")))
    others = F.filter(F.transform("aliases", lambda form: form[0]), lambda form: form != F.col("name"))
    aliases = F.when(F.size(others) > 0, F.concat_ws("; ", others))
    return ranked.select("key", "type", "name", final.alias("id"), aliases.alias("aliases"), "documents")


def free_number(rank, taken):
    """The number of the entity with a rank from 2, where some are taken."""
    number = rank
    for other in taken or []:
        if 2 <= other <= number:
            number += 1
    return number


def backbone(ties, level):
    """Ties whose weight chance would seldom give to one end, by the disparity filter (doi:10.1073/pnas.0808904106)."""
    weight = F.col("weight").cast("double")
    ends = ties.select(F.col("source").alias("id"), weight.alias("w")).union(ties.select(F.col("target"), weight))
    strength = ends.groupBy("id").agg(F.sum("w").alias("strength"), F.count("*").alias("degree"))

    def chance(end):
        found = strength.select(F.col("id").alias(end), F.col("strength").alias(f"{end}S"), F.col("degree").alias(f"{end}D"))
        share = F.pow(1 - weight / F.col(f"{end}S"), F.col(f"{end}D") - 1)
        return found, F.when(F.col(f"{end}D") > 1, share).otherwise(1.0)

    (first, a), (second, b) = chance("source"), chance("target")
    return ties.join(first, "source").join(second, "target").where(F.least(a, b) < level)


def main():
    options = arguments()
    spark = SparkSession.builder.appName("comention").getOrCreate()
    spark.conf.set("spark.sql.session.timeZone", "UTC")
    Job(spark, options).run()
    spark.stop()


if __name__ == "__main__":
    main()
