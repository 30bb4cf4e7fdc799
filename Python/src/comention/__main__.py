"""``python -m comention …`` is the program, with the same arguments and exit status."""

import os
import sys

from ._errors import ComentionError
from ._program import binary


def main() -> None:
    """Becomes the program."""
    try:
        program = binary()
    except ComentionError as error:
        sys.exit(f"comention: {error}")
    os.execv(program, [program, *sys.argv[1:]])


if __name__ == "__main__":
    main()
