# The Python package. Included by the Makefile of the repository, from whose folder it runs.

PYTHON_VENV := .venv-python
NOTEBOOK := samples/notebook/summit.ipynb

.PHONY: wheel python-test in-python notebook

## make wheel: the Python package with the program in it, for machines like this one that have the program's libraries
wheel: dist-program
	@rm -rf Python/build
	COMENTION_BINARY=$(abspath $(DIST_PROGRAM)) $(PYTHON) -m pip wheel --quiet --disable-pip-version-check --no-deps -w dist ./Python
	@rm -rf Python/build

## make python-test: the Python package and the notebook, in an environment of their own
python-test: build in-python

in-python: $(PYTHON_VENV)/ready
	COMENTION=$(COMENTION) $(PYTHON_VENV)/bin/python -m pytest -q -p no:cacheprovider -c Python/pyproject.toml --rootdir Python \
	  Python/tests Python/src Python/README.md docs/python.md
	cd Python && ../$(PYTHON_VENV)/bin/python -m mypy --no-error-summary
	COMENTION=$(COMENTION) $(PYTHON_VENV)/bin/python Python/tests/run_notebook.py $(NOTEBOOK)

## The notebook's outputs, written anew
notebook: build $(PYTHON_VENV)/ready
	COMENTION=$(COMENTION) $(PYTHON_VENV)/bin/python Python/tests/run_notebook.py --write $(NOTEBOOK)

$(PYTHON_VENV)/ready: Python/python.mk Python/pyproject.toml | test-tools
	$(PYTHON) -m venv $(PYTHON_VENV)
	$(PYTHON_VENV)/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1 pandas==3.1.1 mypy==2.4.1 \
	  pytest==9.2.0 nbclient==0.11.0 ipykernel==7.4.0
	$(PYTHON_VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps -e ./Python
	@touch $@
