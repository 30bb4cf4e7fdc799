"""Runs a notebook from top to bottom, and fails where a cell does.

    run_notebook.py [--write] NOTEBOOK

With ``--write`` its outputs are written into it, without times, so that the same outputs are the same bytes.
"""

import argparse
import pathlib
import sys

import nbclient
import nbformat


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("notebook", type=pathlib.Path)
    parser.add_argument("--write", action="store_true", help="write the outputs into the notebook")
    options = parser.parse_args()
    notebook = nbformat.read(options.notebook, as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=120, record_timing=False, resources={"metadata": {"path": str(options.notebook.parent)}}
    )
    try:
        client.execute()
    except nbclient.exceptions.CellExecutionError as error:
        sys.exit(f"{options.notebook}: {error}")
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if options.write:
        notebook.metadata.language_info = {"name": "python"}
        for number, cell in enumerate(notebook.cells):
            cell.id = f"cell-{number}"
        nbformat.write(notebook, options.notebook)
    print(f"{options.notebook}: {len(cells)} cells ran")


if __name__ == "__main__":
    main()
