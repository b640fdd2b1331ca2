"""Large JSON in pieces: what comes out is what the whole tree would have held."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.formats.json_stream import MOST, items, outline

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), VALUES | st.lists(VALUES, max_size=70), max_size=4))
def test_outline_and_items_agree_with_the_whole_tree(document: dict[str, Any]) -> None:
    text = json.dumps(document, indent=1)
    found = outline(text)
    for key, value in document.items():
        if isinstance(value, list):
            assert found.document[key] == value[:MOST]
            assert found.sizes[key] == len(value)
            assert list(items(text, key)) == value
        else:
            assert found.document[key] == value
            assert list(items(text, key)) == []


@given(st.lists(VALUES, max_size=70))
def test_a_list_may_be_the_top(values: list[Any]) -> None:
    text = json.dumps(values)
    assert outline(text).document == values[:MOST]
    assert outline(text).sizes == {"": len(values)}
    assert list(items(text)) == values


@pytest.mark.parametrize(
    "text", ['{"a": [1, 2', '{"a" 1}', '{"a": 1 "b": 2}', "[1] x", "{1: 2}", "[1,]", '{"a": 1,}']
)
def test_broken_json_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        outline(text)
    with pytest.raises(ValueError):
        json.loads(text)
