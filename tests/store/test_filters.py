"""A filter in SQL finds what reading everything and looking at it finds."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from earmark.app import edits, smart_lists
from earmark.app.project import Project
from earmark.domain.annotation import Annotation, Status
from earmark.domain.filters import parse
from earmark.domain.review import AnnotationQuery
from earmark.errors import EditError
from reversible import add_episode

LINES = tuple(
    f"Line {n} speaks of {'climate' if n % 3 else 'tea'} and 50% more." for n in range(30)
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "p.earmark", annotator="Ada") as opened:
        for title in ("Bees", "Wasps and hornets"):
            episode_id = add_episode(opened, title, LINES)
            transcript = opened.transcript(episode_id)
            spans = [transcript.span(n, 0, min(29, n + n % 5), 9) for n in range(30)]
            for row in range(0, 30, 2):
                verdict = ("", "true", "false")[row % 3]
                opened.annotator = ("Ada", "Ben")[row % 4 // 2]
                made = edits.add_annotation(
                    opened, episode_id, 1 + row % 3, spans[row],
                    status=tuple(Status)[row % 5], note="über Nacht" if row % 4 else "",
                    fields=(("verdict", verdict), ("who said", "Paige") if row % 2 else ("x", "")),
                )  # fmt: skip
                assert made
        yield opened


def _all(project: Project) -> list[Annotation]:
    return [one for episode in project.episodes() for one in project.annotations(episode.id)]


def _found(project: Project, text: str) -> list[Annotation]:
    understood = parse(text)
    assert understood.problems == ()
    return list(project.query(AnnotationQuery(terms=understood.terms, limit=1000)).annotations)


Oracle = Callable[[Annotation], bool]


def _every(_: Annotation) -> bool:
    return True


def _none(_: Annotation) -> bool:
    return False


@pytest.mark.parametrize(
    ("text", "oracle"),
    [
        ("tag:sponsor", lambda a: a.tag_id == 1),
        ("tag:SPONSOR,claim", lambda a: a.tag_id in (1, 2)),
        ("tag:spon*", lambda a: a.tag_id == 1),
        ("-tag:sponsor", lambda a: a.tag_id != 1),
        ("episode:wasps", lambda a: a.episode_id == 2),
        ('show:"garden hour"', _every),
        ("show:other", _none),
        ("status:acc", lambda a: a.status is Status.ACCEPTED),
        ("annotator:ben", lambda a: a.annotator == "Ben"),
        ("has:note", lambda a: bool(a.note)),
        ("no:note", lambda a: not a.note),
        ("note:ÜBER", lambda a: "über" in a.note),
        ("climate", lambda a: "climate" in a.text),
        ('"50% more" -tea', lambda a: "50% more" in a.text and "tea" not in a.text),
        ("field.verdict:false", lambda a: a.field("verdict") == "false"),
        ("field.verdict:no", lambda a: a.field("verdict") == "false"),
        ("field.verdict:*", lambda a: a.field("verdict") != ""),
        ("-field.verdict:*", lambda a: a.field("verdict") == ""),
        ('field."who said":pai', lambda a: "Pai" in a.field("who said")),
        ("len:>8s", lambda a: a.time.duration_ms > 8000),
        ("len:2s..9s", lambda a: 2000 <= a.time.duration_ms <= 9000),
        ("start:<30", lambda a: a.time.start_ms < 30_000),
        ("tier:own", lambda a: a.tier == ""),
        ("tier:gold", lambda a: a.tier == "gold"),
        ("timing:given", lambda a: a.timing_source.value == "given"),
        ("made:>2020 changed:>=2020", _every),
        ("made:<2020", _none),
    ],
)
def test_a_term_finds_what_it_says(project: Project, text: str, oracle: Oracle) -> None:
    assert {one.id for one in _found(project, text)} == {
        one.id for one in _all(project) if oracle(one)
    }


def test_a_tag_brings_those_that_are_nested_under_it(project: Project) -> None:
    from dataclasses import replace

    claim = project.codebook().get(2)
    assert claim is not None
    edits.update_tag(project, replace(claim, parent_id=1))
    assert {one.tag_id for one in _found(project, "tag:sponsor")} == {1, 2}


@pytest.mark.parametrize(
    "key", ["tag", "episode", "status", "annotator", "speaker", "field.verdict"]
)
def test_groups_count_what_stands_together_in_the_table(project: Project, key: str) -> None:
    query = AnnotationQuery(group=key, limit=1000)
    groups = project.query_groups(query)
    rows = project.query(query)
    assert sum(one.count for one in groups) == rows.total == len(rows.annotations)
    first = 0
    for group in groups:
        inside = rows.annotations[first : first + group.count]
        first += group.count
        assert sum(one.time.duration_ms for one in inside) == group.duration_ms
        values = {
            "tag": lambda a: str(a.tag_id),
            "episode": lambda a: str(a.episode_id),
            "status": lambda a: a.status.value,
            "field.verdict": lambda a: a.field("verdict"),
        }.get(key, lambda a: getattr(a, key))
        assert {values(one) for one in inside} == {group.value}


def test_sorting_by_a_field_and_by_show(project: Project) -> None:
    page = project.query(AnnotationQuery(sort=(("field.verdict", True),), limit=1000))
    answers = [one.field("verdict") for one in page.annotations]
    assert answers == sorted(answers, reverse=True)
    assert project.query(AnnotationQuery(sort=(("show", False), ("date", True)))).total == 30


def test_known_values_come_by_how_often_they_are_there(project: Project) -> None:
    assert set(project.known_values("annotator")) == {"Ada", "Ben"}


def test_saved_filters_are_kept_replaced_forgotten_and_undone(project: Project) -> None:
    kept = smart_lists.save_list(project, " To  check ", "tag:claim status:draft")
    assert project.smart_lists() == [kept]
    assert kept.name == "To check"
    smart_lists.save_list(project, "to check", "tag:claim")
    (one,) = project.smart_lists()
    assert (one.id, one.query) == (kept.id, "tag:claim")
    smart_lists.remove_list(project, kept.id)
    assert project.smart_lists() == []
    project.undo()
    assert [one.query for one in project.smart_lists()] == ["tag:claim"]
    with pytest.raises(EditError):
        smart_lists.save_list(project, "  ", "x")
