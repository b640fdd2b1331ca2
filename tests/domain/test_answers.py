"""Answers take one form, whatever way people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.domain.answers import normal
from earmark.domain.codebook import Field, FieldKind

TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("kind", "written", "kept"),
    [
        (FieldKind.TEXT, "  two   words ", "two words"),
        (FieldKind.LONG_TEXT, "a\n b ", "a\n b "),
        (FieldKind.NUMBER, "2,50", "2.50"),
        (FieldKind.NUMBER, "+3", "3"),
        (FieldKind.NUMBER, "-.5", "-.5"),
        (FieldKind.DATE, "2026-02-03", "2026-02-03"),
        (FieldKind.DATE, "3. 2. 2026", "2026-02-03"),
        (FieldKind.DATE, "Yesterday", "2026-11-26"),
        (FieldKind.URL, "example.org/a?b", "https://example.org/a?b"),
        (FieldKind.URL, "http://localhost", "http://localhost"),
        (FieldKind.URL, "doi:10.1000/182", "doi:10.1000/182"),
        (FieldKind.YES_NO, "Yes", "true"),
        (FieldKind.YES_NO, "n", "false"),
    ],
)
def test_answers_are_kept_in_one_form(kind: FieldKind, written: str, kept: str) -> None:
    assert normal(Field("f", kind), written, TODAY) == kept


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (FieldKind.NUMBER, "many"),
        (FieldKind.NUMBER, "1 000"),
        (FieldKind.DATE, "31.2.2026"),
        (FieldKind.DATE, "soon"),
        (FieldKind.URL, "no address"),
        (FieldKind.URL, "word"),
        (FieldKind.URL, "https://"),
        (FieldKind.YES_NO, "maybe"),
    ],
)
def test_what_is_no_answer_says_what_is_wanted(kind: FieldKind, written: str) -> None:
    with pytest.raises(ValueError, match=r"Write|An address"):
        normal(Field("f", kind), written)


def test_a_choice_is_written_as_the_codebook_has_it() -> None:
    field = Field("f", FieldKind.CHOICE, ("Host-read", "produced"))
    assert normal(field, "host-READ") == "Host-read"
    assert normal(field, "other") == "other"


@given(st.sampled_from(FieldKind), st.text(max_size=12))
def test_the_form_that_is_kept_stays_as_it_is(kind: FieldKind, written: str) -> None:
    field = Field("f", kind)
    try:
        kept = normal(field, written)
    except ValueError:
        return
    assert normal(field, kept) == kept
