"""Tables: a pandas DataFrame where pandas is there, else a list of dicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterable, List, Sequence, Union

if TYPE_CHECKING:
    import pandas

    #: A row is a dict, or a line of a DataFrame.
    Table = Union["pandas.DataFrame", List[Dict[str, Any]]]
else:
    Table = Any


def table(rows: Iterable[Dict[str, Any]], frame: bool | None, columns: Sequence[str] = ()) -> Table:
    """Rows as a table.

    :param frame: True for a DataFrame, False for a list of dicts, None for what is there.
    :param columns: The columns of a table without rows.
    :raises ImportError: A DataFrame was asked for, and there is no pandas.
    """
    found = list(rows)
    if frame is False:
        return found
    try:
        import pandas
    except ImportError:
        if frame:
            raise
        return found
    return pandas.DataFrame(found, columns=None if found else list(columns))
