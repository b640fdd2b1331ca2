"""A small file of each kind, beside what reading it gives; `--update-golden` writes that anew."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from earmark.domain.episode import ReadTranscript
from earmark.domain.transcript import Segment
from earmark.formats.registry import FORMATS, read

DATA = Path(__file__).resolve().parents[1] / "data"
SAMPLES = [
    path
    for entry in FORMATS
    for path in sorted((DATA / entry.name).glob("*.*"))
    if not path.name.endswith(".golden.json")
]


def told(result: ReadTranscript) -> dict[str, Any]:
    """What reading gave, as JSON without what is empty."""
    facts = {
        name: value
        for name, value in asdict(result).items()
        if name not in {"segments", "remarks"} and value not in ("", (), None, 0)
    }
    return {
        **facts,
        "published": result.published.isoformat() if result.published else None,
        "accounts_for_all": result.accounts_for_all,
        "segments": [_segment(one) for one in result.segments],
        "remarks": [[one.line, one.message] for one in result.remarks],
    }


def _segment(one: Segment) -> dict[str, Any]:
    words = [
        [one.text[w.start : w.end], w.start_ms, w.end_ms, w.source.value, w.confidence]
        for w in one.words
    ]
    facts = {"time": [one.start_ms, one.end_ms, one.source.value], "text": one.text}
    more = {"speaker": one.speaker, "confidence": one.confidence, "words": words,
            "paragraph": one.paragraph}  # fmt: skip
    return facts | {name: value for name, value in more.items() if value}


def lines_of(value: dict[str, Any]) -> Iterator[str]:
    """JSON with a line for each segment and remark, so that a diff can be read."""
    yield "{\n"
    for number, (name, inner) in enumerate(value.items()):
        end = "\n" if number == len(value) - 1 else ",\n"
        if name in {"segments", "remarks"} and inner:
            rows = ",\n  ".join(json.dumps(one, ensure_ascii=False) for one in inner)
            yield f' "{name}": [\n  {rows}\n ]{end}'
        else:
            yield f' "{name}": {json.dumps(inner, ensure_ascii=False)}{end}'
    yield "}\n"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_sample_reads_as_it_did(path: Path, pytestconfig: pytest.Config) -> None:
    result = read(path)
    golden = path.with_name(f"{path.name}.golden.json")
    found = "".join(lines_of(told(result)))
    if pytestconfig.getoption("update_golden"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")
    assert result.accounts_for_all


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_every_format_has_a_sample_that_is_told_by_content(entry: Any, tmp_path: Path) -> None:
    own = [path for path in SAMPLES if path.parent.name == entry.name]
    assert own
    for path in own:
        copy = tmp_path / f"{path.stem}.dat"
        copy.write_bytes(path.read_bytes())
        assert read(copy).format == read(path).format
