"""Words are found in all transcripts and notes, as they are at this moment."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from earmark import paths
from earmark.app import edits
from earmark.app.project import Project
from earmark.app.searching import TextSearch
from earmark.domain.text_query import folded
from reversible import add_episode

LINES = (
    "The heat pump is a machine that moves heat.",
    "Every café in Málaga has one, they say.",
    "Heat costs money; the pump costs more than the heat does.",
    "In 東京 nobody thinks so.",
    "A pumpkin is no pump.",
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    with Project.open(tmp_path / "p.earmark", annotator="Ada") as opened:
        add_episode(opened, "Heating", LINES)
        add_episode(opened, "Other", ("Nothing of the kind.", "Only warmth here."))
        yield opened


def _lines(search: TextSearch, text: str, *, typing: bool = False) -> set[str]:
    return {one.text for one in search.search(text, typing=typing).hits}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("heat", (0, 2)),
        ('"heat pump"', (0,)),
        ("pump*", (0, 2, 4)),
        ("CAFE", (1,)),
        ("malaga", (1,)),
        ("NEAR(machine heat, 3)", (0,)),
        ("NEAR(machine heat, 1)", ()),
        ("heat -pump", ()),
        ("pumpkin OR café", (1, 4)),
        ("京", (3,)),
        ("東京", (3,)),
        ("京東", ()),
        ("'; DROP TABLE entry; --", ()),
        ('"', ()),
        ("", ()),
    ],
)
def test_what_a_query_finds(project: Project, text: str, rows: tuple[int, ...]) -> None:
    assert _lines(TextSearch(project), text) == {LINES[row] for row in rows}


def test_results_come_while_the_word_is_typed(project: Project) -> None:
    search = TextSearch(project)
    assert _lines(search, "pumpk", typing=True) == {LINES[4]}
    assert _lines(search, "pumpk") == set()


def test_a_hit_says_where_it_is_and_marks_the_words(project: Project) -> None:
    (hit,) = TextSearch(project).search("warmth").hits
    line = project.transcript(hit.episode_id)[1]
    assert (hit.episode, hit.segment_id, hit.start_ms) == ("Other", line.id, line.start_ms)
    assert [hit.text[one.start : one.end] for one in hit.marks] == ["warmth"]


def test_notes_are_found_and_changes_are_followed(project: Project) -> None:
    search = TextSearch(project)
    assert _lines(search, "zebra") == set()
    made = edits.add_annotation(project, 1, 1, project.transcript(1).whole_span(0))
    edits.set_note(project, made.id, "a zebra crossing")
    (hit,) = search.search("zebra").hits
    assert (hit.annotation_id, hit.episode_id) == (made.id, 1)
    project.undo()
    assert _lines(search, "zebra") == set()
    edits.remove_episode(project, 2)
    assert _lines(search, "warmth") == set()
    project.undo()
    assert len(_lines(search, "warmth")) == 1


def test_what_another_program_changed_meanwhile_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    path = tmp_path / "p.earmark"
    with Project.open(path) as project:
        add_episode(project, "Heating", LINES)
        assert TextSearch(project).refresh() == 1
    with Project.open(path) as project:
        edits.remove_episode(project, 1)
        add_episode(project, "New", ("An aardvark.",))
    with Project.open(path) as project:
        search = TextSearch(project)
        assert len(_lines(search, "aardvark")) == 1
        assert _lines(search, "heat") == set()
        assert search.refresh() == 0


def test_a_damaged_index_is_made_anew(project: Project) -> None:
    TextSearch(project).refresh()
    (path,) = (paths.cache_dir() / "search").glob("*.sqlite")
    path.write_bytes(b"SQLite format 3\x00 and then rubbish" * 200)
    assert _lines(TextSearch(project), "pumpkin") == {LINES[4]}


def test_cancelling_keeps_what_was_done_and_goes_on_later(project: Project) -> None:
    search = TextSearch(project)
    asked = iter((False, True, True, True))
    assert search.refresh(lambda: next(asked)) == 1
    assert search.refresh() == 1


@given(
    words=st.lists(
        st.sampled_from(re.findall(r"\w+", folded(" ".join(LINES)))), min_size=1, max_size=3
    )
)
@settings(max_examples=60, deadline=None)
def test_all_words_of_a_query_are_in_what_it_finds(project: Project, words: list[str]) -> None:
    found = _lines(TextSearch(project), " ".join(words))
    wanted = {
        line for line in LINES if set(words) <= set(re.findall(r"[^\W\d_]+|\d+", folded(line)))
    }
    assert wanted <= found


def test_the_best_are_told_and_all_are_counted(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = TextSearch(project)
    whole = search.search("pump")
    best = search.search("pump", limit=2)
    assert (len(whole.hits), whole.total) == (3, 3)
    assert (best.hits, best.total) == (whole.hits[:2], 3)
    monkeypatch.setattr("earmark.app.searching.MOST_COUNTED", 2)
    assert search.search("pump", limit=1).total == 2
    search.close()
