"""SQLite: with `fulltext` and `search`, the only place that speaks the dialect of one database.

Everything else in `store` is SQLAlchemy without text in SQL, so that the same statements run on
another database; what a project *file* needs (its marks, its checks, copies of its pages, reading
what is left of a damaged one) is asked for here.
"""

from earmark.store.engine.files import (
    Marks,
    about,
    columns_of,
    copy_pages,
    count_rows,
    dangling,
    forgive_schema,
    has_rows,
    has_table,
    integrity_problems,
    interruptible,
    last_id,
    marks_of,
    objects,
    quick_problems,
    rows_between,
    set_marks,
    snapshot,
)
from earmark.store.engine.setting_up import (
    BUSY_MS,
    FOLDER,
    DatabaseError,
    Error,
    Raw,
    checkpoint,
    connect,
    engine_over,
    foreign_keys_off,
    make_engine,
    raw_of,
    set_up,
    thrifty,
    writing,
)
from earmark.store.engine.trouble import Trouble, trouble_of

__all__ = [
    "BUSY_MS", "FOLDER", "DatabaseError", "Error", "Marks", "Raw", "Trouble", "about",
    "checkpoint", "columns_of", "connect", "copy_pages", "count_rows", "dangling", "engine_over",
    "foreign_keys_off", "forgive_schema", "has_rows", "has_table", "integrity_problems",
    "interruptible", "last_id", "make_engine", "marks_of", "objects", "quick_problems", "raw_of",
    "rows_between", "set_marks", "set_up", "snapshot", "thrifty", "trouble_of", "writing",
]  # fmt: skip
