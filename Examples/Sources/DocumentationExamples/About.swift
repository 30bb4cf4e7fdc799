// `documentation_examples.py` writes Collected.swift beside this file: the examples of doc comments, a function each.
