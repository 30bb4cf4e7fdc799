# The Spark job. Included by the Makefile of the repository, from whose folder it runs.

SPARK_VENV := .venv-spark
# What is tried: CI takes less of it.
SPARK_CHECK ?= --documents 2000 --partitions 1,3,7 --kills --parquet --resume

.PHONY: spark-test in-spark

## make spark-test: entities and ties of the Spark job against those of one process, on two workers that are processes of
## this machine, for several numbers of partitions, with an executor and a filter killed, in Parquet, thinned out, and gone on with
spark-test: build in-spark

in-spark: $(SPARK_VENV)/ready
	@java -version >/dev/null 2>&1 || { $(call install,openjdk-17-jre-headless,openjdk@17); }
	$(SPARK_VENV)/bin/python Tests/Distributed/check_tables.py
	$(SPARK_VENV)/bin/python Tests/Distributed/check_spark.py $(COMENTION) $(SPARK_CHECK)

# PySpark is Python and jars, so that nothing is compiled.
$(SPARK_VENV)/ready: Distributed/spark.mk | test-tools
	$(PYTHON) -m venv $(SPARK_VENV)
	$(SPARK_VENV)/bin/pip install --quiet --disable-pip-version-check pyspark==4.3.0
	@touch $@
