#!/usr/bin/env python3
"""What the Spark job does with tables, by hand-worked cases and plain twins, on two threads of this process.

    python3 Tests/Distributed/check_tables.py
"""

import itertools
import os
import random
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "Distributed"))
os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable

import comention_spark as job
from pyspark.sql import SparkSession


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        settings = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.shuffle.partitions": "4",
            # As where tables are too large to be small: what is sent, is sent by key, and stays where it came.
            "spark.sql.autoBroadcastJoinThreshold": "-1",
            "spark.sql.adaptive.enabled": "false",
        }
        builder = SparkSession.builder.master("local[2]").appName("tables")
        for name, value in settings.items():
            builder = builder.config(name, value)
        cls.spark = builder.getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def test_a_name_in_every_document_is_not_sent_to_one_task(self):
        """2,000 rows of one key, two of each of 500: the same as a plain join, but no part has most of the rows."""
        rows = [(number, "everywhere") for number in range(2_000)] + [(number, f"k{number % 500}") for number in range(1_000)]
        table = [("everywhere", "o:everywhere", 2_000)] + [(f"k{number}", f"o:{number}", 2) for number in range(500)]
        rows = self.spark.createDataFrame(rows, "document int, key string").repartition(4)
        table = self.spark.createDataFrame(table, "key string, id string, documents int")
        found = job.joined(rows, table, "key", 4)
        plain = rows.join(table.drop("documents"), "key")
        self.assertEqual(found.columns, plain.columns)
        parts, plain_parts = (each.rdd.map(tuple).glom().collect() for each in (found, plain))
        self.assertEqual(sorted(itertools.chain(*parts)), sorted(itertools.chain(*plain_parts)))
        self.assertGreater(max(map(len, plain_parts)), 2_000)
        self.assertLess(max(map(len, parts)), 800)

    def test_joins_of_few_or_no_rows(self):
        table = self.spark.createDataFrame([("a", 1, 1)], "key string, id int, documents int")
        rows = self.spark.createDataFrame([("a", 5), ("b", 6)], "key string, n int")
        self.assertEqual(list(map(tuple, job.joined(rows, table, "key", 3).collect())), [("a", 5, 1)])
        self.assertEqual(job.joined(rows, table.where("false"), "key", 3).collect(), [])
        self.assertEqual(job.joined(rows.where("false"), table, "key", 3).collect(), [])

    def test_backbone_keeps_what_a_plain_twin_keeps(self):
        """Serrano, Boguñá and Vespignani's filter on random ties."""
        chance = random.Random(5)
        pairs = [pair for pair in itertools.combinations([f"n{number:02}" for number in range(24)], 2) if chance.random() < 0.4]
        ties = [(source, target, chance.choice([1.0, 1.0, 2.0, 3.5, 20.0])) for source, target in pairs]
        for level in (0.05, 0.3):
            expected = set()
            for source, target, weight in ties:
                for end in (source, target):
                    own = [w for a, b, w in ties if end in (a, b)]
                    if len(own) > 1 and (1 - weight / sum(own)) ** (len(own) - 1) < level:
                        expected.add((source, target))
            table = self.spark.createDataFrame([(a, b, str(w)) for a, b, w in ties], "source string, target string, weight string")
            found = {(row.source, row.target) for row in job.backbone(table, level).collect()}
            self.assertTrue(0 < len(expected) < len(ties))
            self.assertEqual(found, expected)

    def test_numbers_that_are_free(self):
        """Of several with one id the second has the number 2, unless another is called that; then 3."""
        self.assertEqual([job.free_number(rank, []) for rank in (2, 3)], [2, 3])
        self.assertEqual([job.free_number(rank, [2]) for rank in (2, 3)], [3, 4])
        self.assertEqual([job.free_number(rank, [3, 4, 9]) for rank in (2, 3, 4)], [2, 5, 6])


if __name__ == "__main__":
    unittest.main()
