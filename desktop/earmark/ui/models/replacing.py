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
    nowhere, changed = QModelIndex(), []
    shorter = min(len(rows), len(after))
    head = 0
    while head < shorter:
        old, new = rows[head], after[head]
        if old is not new:  # the same object needs no second look
            if key(old) != key(new):
                break
            changed.append(head)
        head += 1
    tail = 0
    while tail < shorter - head:
        old, new = rows[-1 - tail], after[-1 - tail]
        if old is not new:
            if key(old) != key(new):
                break
            changed.append(len(after) - 1 - tail)
        tail += 1
    gone, come = len(rows) - tail, len(after) - tail
    if gone > head:
        model.beginRemoveRows(nowhere, head, gone - 1)
        del rows[head:gone]
        model.endRemoveRows()
    if come > head:
        model.beginInsertRows(nowhere, head, come - 1)
        rows[head:head] = after[head:come]
        model.endInsertRows()
    rows[:] = after
    for row in changed:
        model.dataChanged.emit(model.index(row, 0), model.index(row, columns - 1))
