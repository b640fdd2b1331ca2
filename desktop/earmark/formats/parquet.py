"""Parquet for pandas and Polars: the table of the CSV with typed columns, by pyarrow."""

from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from earmark.domain.export import ExportOptions, Material, Shape
from earmark.errors import ExportError
from earmark.formats.atomic import replacing_bytes
from earmark.formats.csv_writers import used_tags
from earmark.formats.table_rows import TAG, chosen_columns, segment_columns, segment_values, values

_BATCH = 20_000
_WHOLE = frozenset(
    ("annotation_id", "segment_first", "char_start", "segment_last", "char_end", "segment",
     "start_ms", "end_ms", "duration_ms")
)  # fmt: skip
_REAL = frozenset(("start_s", "end_s", "duration_s", "timing_uncertainty_s"))
_MOMENTS = frozenset(("created_at", "modified_at"))


def is_there() -> bool:
    """Whether Parquet can be written on this computer."""
    return find_spec("pyarrow") is not None


def write_parquet(path: Path, material: Material, options: ExportOptions) -> int:
    """Write annotations, or segments with a column for each tag.

    Raises:
        ExportError: If pyarrow is not installed, or the file can't be written.
    """
    if not is_there():
        raise ExportError(
            "Parquet needs pyarrow, which is not installed.", "pip install 'earmark[frames]'"
        )
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns, rows = _table(material, options)
    schema = pa.schema([(name, _kind(name, pa)) for name in columns])
    count = 0
    with replacing_bytes(path) as stream, pq.ParquetWriter(stream, schema) as writer:
        for batch in _batches(rows):
            count += len(batch)
            arrays = [list(column) for column in zip(*batch, strict=True)]
            writer.write_table(pa.table(dict(zip(columns, arrays, strict=True)), schema=schema))
    return count


def _table(
    material: Material, options: ExportOptions
) -> tuple[Sequence[str], Iterator[tuple[Any, ...]]]:
    if options.shape is Shape.SEGMENTS:
        tags = used_tags(material)
        return segment_columns(tags), segment_values(material, tags)
    columns = chosen_columns(options.columns, material.fields)
    return columns, values(columns, material.rows())


def _batches(rows: Iterable[tuple[Any, ...]]) -> Iterator[list[tuple[Any, ...]]]:
    rows = iter(rows)
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _kind(name: str, pa: Any) -> Any:
    if name in _WHOLE:
        return pa.int64()
    if name in _REAL:
        return pa.float64()
    if name.startswith(TAG):
        return pa.int8()
    if name in _MOMENTS:
        return pa.timestamp("us", tz="UTC")
    return pa.date32() if name == "episode_date" else pa.string()
