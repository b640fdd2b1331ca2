"""What the terms of a filter and the keys of an order mean in SQL."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import JSON, ColumnElement, Table, and_, func, not_, or_, select, type_coerce

from earmark.domain.filters import ANY, FIELD, Term
from earmark.domain.review import SORT_KEYS, AnnotationQuery
from earmark.store import search
from earmark.store.rows import AnnotationRow, EpisodeRow, TagRow

Condition = ColumnElement[bool]

_annotation: Table = AnnotationRow.__table__  # type: ignore[assignment]  # declared as FromClause
_episode: Table = EpisodeRow.__table__  # type: ignore[assignment]
_tag: Table = TagRow.__table__  # type: ignore[assignment]
_LENGTH = _annotation.c.end_ms - _annotation.c.start_ms
_WORDS = (_annotation.c.text, _annotation.c.note, _annotation.c.speaker)


def conditions(query: AnnotationQuery) -> list[Condition]:
    """Everything that must hold for an annotation to be in a query's result."""
    where: list[Condition] = []
    if query.episode_id is not None:
        where.append(_annotation.c.episode_id == query.episode_id)
    if query.episode_ids is not None:
        where.append(_annotation.c.episode_id.in_(sorted(query.episode_ids)))
    if query.tag_ids:
        where.append(_annotation.c.tag_id.in_(sorted(query.tag_ids)))
    if query.statuses:
        where.append(_annotation.c.status.in_(sorted(status.value for status in query.statuses)))
    if query.text.strip():
        where.append(search.contains(query.text.strip(), *_WORDS))
    for term in query.terms:
        meant = _meaning(term)
        where.append(not_(meant) if term.negated else meant)
    return where


def order(query: AnnotationQuery) -> list[ColumnElement[Any]]:
    """The order of a query: by group, then by its keys, then by number so that it is one order.

    Raises:
        ValueError: If nothing can be sorted by one of the keys.
    """
    terms = [group_key(query.group).asc()] if query.group else []
    for key, descending in query.sort:
        term = sort_key(key)
        terms.append(term.desc() if descending else term.asc())
    if not query.sort:
        terms += [_annotation.c.episode_id.asc(), _annotation.c.start_ms.asc()]
    descending = bool(query.sort) and query.sort[-1][1]
    return [*terms, _annotation.c.id.desc() if descending else _annotation.c.id.asc()]


def sort_key(key: str) -> ColumnElement[Any]:
    """What annotations are sorted by under a key.

    Raises:
        ValueError: If there is no such key.
    """
    if key.startswith(FIELD):
        return _answer(key)
    if key not in SORT_KEYS:
        raise ValueError(f"annotations can't be sorted by {key!r}")
    special: dict[str, Callable[[], ColumnElement[Any]]] = {
        "tag": lambda: _of_tag(func.lower(_tag.c.name)),
        "show": lambda: _of_episode(func.lower(_episode.c.show)),
        "date": lambda: _of_episode(_episode.c.published),
        "duration_ms": lambda: _LENGTH,
        "episode": lambda: _annotation.c.episode_id,
        "tier": lambda: _annotation.c.layer,
    }
    return special[key]() if key in special else _annotation.c[key]


def group_key(key: str) -> ColumnElement[Any]:
    """What annotations are grouped by: numbers for tags and episodes, texts otherwise.

    Raises:
        ValueError: If there is no such key.
    """
    if key == "tag":
        return _annotation.c.tag_id
    return func.coalesce(sort_key(key), "")


def _of_tag(column: Any) -> ColumnElement[Any]:
    return (
        select(column).where(_tag.c.id == _annotation.c.tag_id).correlate(_annotation)
    ).scalar_subquery()


def _of_episode(column: Any) -> ColumnElement[Any]:
    return (
        select(column).where(_episode.c.id == _annotation.c.episode_id).correlate(_annotation)
    ).scalar_subquery()


def _meaning(term: Term) -> Condition:
    if term.key == "":
        return and_(*(search.contains(word, *_WORDS) for word in term.values if word))
    if term.key == "tag":
        return _tagged(term.values)
    if term.key.startswith(FIELD):
        return _any(term.values, lambda value: _answered(term.key, value))
    if term.key in _RANGES:
        return _between(_RANGES[term.key], term)
    if term.key == "date":
        return _in_episodes(_between(_episode.c.published, term))
    return _any(term.values, _BY_VALUE[term.key])


def _any(values: Sequence[str], meaning: Callable[[str], Condition]) -> Condition:
    return or_(*(meaning(value) for value in values))


def _between(column: ColumnElement[Any], term: Term) -> Condition:
    bounds: list[Condition] = []
    if term.low is not None:
        bounds.append(column >= term.low)
    if term.high is not None:
        bounds.append(column < term.high)
    return and_(*bounds)


def _in_episodes(condition: Condition) -> Condition:
    return _annotation.c.episode_id.in_(select(_episode.c.id).where(condition))


def _holds(column: Any, value: str) -> Condition:
    """Whether a column contains a value, or anything where that is a star."""
    return column != "" if value == ANY else search.contains(value, column)


def _tagged(values: Sequence[str]) -> Condition:
    """Tags by name, or by its beginning before a star, with all that are nested under them."""
    found = select(_tag.c.id).where(_any(values, _named)).cte(recursive=True)
    below = _tag.alias("below")
    found = found.union(select(below.c.id).join(found, below.c.parent_id == found.c.id))
    return _annotation.c.tag_id.in_(select(found.c.id))


def _named(value: str) -> Condition:
    if value.endswith(ANY):
        return search.starts(value.rstrip(ANY), _tag.c.name)
    return search.equals(value, _tag.c.name)


def _answer(key: str) -> ColumnElement[str]:
    answer: ColumnElement[str] = type_coerce(_annotation.c.fields, JSON)[
        key[len(FIELD) :]
    ].as_string()
    return answer


def _answered(key: str, value: str) -> Condition:
    answer = func.coalesce(_answer(key), "")
    if value == ANY:
        return answer != ""
    truth = {"yes": "true", "no": "false", "true": "true", "false": "false"}
    if value.lower() in truth:
        return or_(answer == truth[value.lower()], search.equals(value, answer))
    return search.contains(value, answer)


def _there(what: str) -> Condition:
    if what == "field":
        return _annotation.c.fields != "{}"
    return _annotation.c[what] != ""


_RANGES: dict[str, ColumnElement[Any]] = {
    "len": _LENGTH,
    "start": _annotation.c.start_ms,
    "end": _annotation.c.end_ms,
    "made": _annotation.c.created_at,
    "changed": _annotation.c.modified_at,
}
_BY_VALUE: dict[str, Callable[[str], Condition]] = {
    "show": lambda value: _in_episodes(_holds(_episode.c.show, value)),
    "episode": lambda value: _in_episodes(_holds(_episode.c.title, value)),
    "speaker": lambda value: _holds(_annotation.c.speaker, value),
    "annotator": lambda value: _holds(_annotation.c.annotator, value),
    "origin": lambda value: _holds(_annotation.c.origin, value),
    "note": lambda value: _holds(_annotation.c.note, value),
    "text": lambda value: _holds(_annotation.c.text, value),
    "status": lambda value: _annotation.c.status == value,
    "timing": lambda value: _annotation.c.timing_source == value,
    "tier": lambda value: _annotation.c.layer == ("" if value == "own" else value),
    "has": _there,
    "no": lambda what: not_(_there(what)),
}
