"""What the words of the filter bar mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.filters import FIELD, KEYS, Filter, Term, completions, parse, quoted


def _plain(found: Filter) -> list[tuple[str, tuple[str, ...], object, object, bool]]:
    assert found.problems == ()
    return [(one.key, one.values, one.low, one.high, one.negated) for one in found.terms]


def test_the_example_of_the_manual() -> None:
    found = parse(
        'tag:sponsor show:"Cognitive Revolution" speaker:Paige len:>30s status:draft'
        ' field.verdict:false "climate"'
    )
    assert _plain(found) == [
        ("tag", ("sponsor",), None, None, False),
        ("show", ("Cognitive Revolution",), None, None, False),
        ("speaker", ("Paige",), None, None, False),
        ("len", (), 30_001, None, False),
        ("status", ("draft",), None, None, False),
        ("field.verdict", ("false",), None, None, False),
        ("", ("climate",), None, None, False),
    ]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("len:<2m", None, 120_000),
        ("len:<=2m", None, 120_001),
        ("len:10s..1.5m", 10_000, 90_001),
        ("len:..500ms", None, 501),
        ("start:>=15:30", 930_000, None),
        ("start:1:00:00..", 3_600_000, None),
        ("made:2026-11", "2026-11-01", "2026-12-01"),
        ("made:2026-12", "2026-12-01", "2027-01-01"),
        ("made:>2025", "2026-01-01", None),
        ("date:2026-02-28..2026-03-01", "2026-02-28", "2026-03-02"),
    ],
)
def test_ranges(text: str, low: object, high: object) -> None:
    assert _plain(parse(text))[0][2:4] == (low, high)


def test_commas_minus_and_quoted_field_names() -> None:
    assert _plain(parse('-tag:claim,"long tag" field."call to action":*')) == [
        ("tag", ("claim", "long tag"), None, None, True),
        ("field.call to action", ("*",), None, None, False),
    ]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("tags:x", "no filter “tags”"),
        ("len:soon", "is no time"),
        ("made:2026-13", "is no date"),
        ("tag:", "needs a value"),
        ("status:new", "is one of"),
        ("len:..", "needs a value"),
    ],
)
def test_what_is_not_understood_is_named_with_its_place(text: str, part: str) -> None:
    found = parse(f"tag:claim {text} word")
    (problem,) = found.problems
    assert part in problem.message
    assert f"tag:claim {text} word"[problem.start : problem.end] == text
    assert [one.key for one in found.terms] == ["tag", ""]


@given(st.text())
def test_any_text_is_understood_or_refused_but_never_fails(text: str) -> None:
    found = parse(text)
    for one in (*found.terms, *found.problems):
        assert 0 <= one.start <= one.end <= len(text)
    for cursor in range(len(text) + 1):
        for offered in completions(text, cursor, {"tag": ["a", "b c"], f"{FIELD}x y": ["1"]}):
            assert 0 <= offered.start <= offered.end <= len(text)


@given(st.text(min_size=1).filter(lambda text: text.strip() and '"' not in text))
def test_a_quoted_value_comes_back(value: str) -> None:
    value = value.strip()
    (term,) = parse(f"show:{quoted(value)}").terms
    assert term == Term("show", (value,), start=0, end=len(f"show:{quoted(value)}"))


def test_keys_and_values_are_completed() -> None:
    known = {"tag": ["sponsor", "claim", "long tag"], "field.verdict": ["true"]}

    def offered(text: str) -> list[str]:
        return [
            text[: one.start] + one.text + text[one.end :]
            for one in completions(text, len(text), known)
        ]

    assert offered("sta") == ["status:", "start:"]
    assert offered("x tag:") == ["x tag:sponsor", "x tag:claim", 'x tag:"long tag"']
    assert offered("tag:sponsor,lo") == ['tag:sponsor,"long tag"']
    assert offered("field.verdict:t") == ["field.verdict:true"]
    assert offered("-fie") == ["-field.verdict:"]
    assert offered("status:dr") == ["status:draft"]
    assert offered("") == []


def test_every_key_is_in_the_description_or_takes_choices() -> None:
    for key in KEYS.values():
        example = {"length": "10s", "time": "1:00", "date": "2026"}.get(key.kind.value)
        assert parse(f"{key.name}:{example or (key.choices or ('x',))[0]}").problems == ()
