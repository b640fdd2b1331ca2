"""Exchange the rows of a list model with as few signals as the change needs."""

from collections.abc import Callable, Hashable
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex

T = TypeVar("T")


def replace_rows(
    model: QAbstractItemModel,
    rows: list[T],
    after: list[T],
    key: Callable[[T], Hashable],
    *,
    columns: int = 1,
) -> None:
    """Make `rows`, the list behind a model, equal to `after`.

    What is the same at both ends stays; between, rows are taken out and put in. Rows that
    keep their key but not their value are announced as changed.

    Args:
        model: The model that shows the rows.
        rows: Its own list; changed in place.
        after: What it is to show.
        key: What makes a row the same row.
        columns: How many columns the model has.
    """
    old, new = [key(row) for row in rows], [key(row) for row in after]
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    nowhere = QModelIndex()
    changed = [row for row in range(head) if rows[row] != after[row]]
    changed += [len(after) - back for back in range(tail, 0, -1) if rows[-back] != after[-back]]
    if len(old) - tail > head:
        model.beginRemoveRows(nowhere, head, len(old) - tail - 1)
        del rows[head : len(old) - tail]
        model.endRemoveRows()
    if len(new) - tail > head:
        model.beginInsertRows(nowhere, head, len(new) - tail - 1)
        rows[head:head] = after[head : len(new) - tail]
        model.endInsertRows()
    rows[:] = after
    for row in changed:
        model.dataChanged.emit(model.index(row, 0), model.index(row, columns - 1))
