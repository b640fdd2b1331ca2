"""Figures say what is in the annotations, counted by hand on a small project and by brute force."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earmark.analysis.columns import Material
from earmark.analysis.figures import Bars, Boxes, Figure, Lines, Matrix, Profiles
from earmark.analysis.speed import speeds
from earmark.analysis.statistics import MAKERS, figures
from earmark.domain.codebook import Tag
from earmark.domain.marks import EpisodeFacts, Mark

SPONSOR, CLAIM, TOPIC = (
    Tag(1, "sponsor", "#C77700"),
    Tag(2, "claim", "#0F6CBD"),
    Tag(3, "topic", "#0B8A66"),
)
EPISODES = (
    EpisodeFacts(1, "Bees", "Garden Hour", "2026-01-10", 100_000),
    EpisodeFacts(2, "Wasps", "Garden Hour", "2026-02-10", 100_000),
    EpisodeFacts(3, "Tea: a “story”", "Slow Sips", "", 200_000),
)


def mark(
    episode: int,
    tag: int,
    start_s: float,
    end_s: float,
    speaker: str = "Ann",
    *,
    annotator: str = "Ada",
    status: str = "draft",
    made: str = "2026-03-01T10:00:00.000+00:00",
    origin: str = "person",
) -> Mark:
    return Mark(
        episode, tag, round(start_s * 1000), round(end_s * 1000), speaker, annotator, status,
        origin, made,
    )  # fmt: skip


MARKS = (
    mark(1, 1, 0, 10),
    mark(1, 1, 5, 20),  # overlaps the one before: 20 s together
    mark(1, 2, 10, 30, "Bob", status="accepted"),
    mark(2, 2, 50, 60, ""),
    mark(3, 1, 100, 150, "Ann"),
)


def made(*marks: Mark) -> dict[str, Figure]:
    material = Material(EPISODES, (SPONSOR, CLAIM, TOPIC), marks or MARKS)
    return {one.id: one for one in figures(material, "tier:own")}


def test_every_figure_has_a_table_a_filter_for_each_row_and_a_sentence() -> None:
    found = made()
    assert list(found) == list(MAKERS)
    for one in found.values():
        assert len(one.filters) == len(one.rows), one.id
        assert all(len(row) == len(one.columns) for row in one.rows), one.id
        assert one.reading.endswith((".", "(h:mm:ss).")), one.id


def test_time_by_tag_counts_overlaps_once() -> None:
    figure = made()["tags"]
    assert figure.rows[0] == ("sponsor", 3, 70.0, 0.175, 27.0)
    assert figure.rows[1] == ("claim", 2, 30.0, 0.075, 18.0)
    assert figure.filters[0] == "tag:sponsor tier:own"
    assert isinstance(figure.plot, Bars)
    assert figure.plot.bars[0].text == "18 % · 1:10"


def test_share_by_episode_is_newest_first_and_links_to_the_cell() -> None:
    figure = made()["episodes"]
    assert [row[0] for row in figure.rows] == ["Wasps", "Bees", "Tea: a “story”"]
    assert figure.rows[1][3:] == (0.2, 0.2)
    assert isinstance(figure.plot, Matrix)
    assert figure.plot.fields[0][0] is None
    assert figure.plot.fields[1][0].filter == "tag:sponsor episode:Bees tier:own"
    assert figure.filters[2] == 'episode:"Tea: a “story”" tier:own'


def test_share_over_dates_is_by_month_of_publication() -> None:
    figure = made()["dates"]
    assert figure.rows == (("2026-01", 1, 0.2, 0.2), ("2026-02", 1, 0.0, 0.1))
    assert isinstance(figure.plot, Lines)
    assert figure.plot.series[0].filters[0] == "tag:sponsor date:2026-01 tier:own"


def test_the_profile_along_the_episode_adds_up_to_the_share_of_time() -> None:
    figure = made()["along"]
    assert isinstance(figure.plot, Profiles)
    sponsor, claim = (sum(one.values) / len(one.values) for one in figure.plot.series)
    assert sponsor == pytest.approx((0.2 + 0 + 0.25) / 3, abs=1e-4)
    assert claim == pytest.approx((0.2 + 0.1 + 0) / 3, abs=1e-4)
    first = figure.plot.series[0].values[0]  # 0-2 %: one of three episodes begins with a sponsor
    assert first == pytest.approx(1 / 3, abs=1e-5)


def test_tags_together() -> None:
    figure = made()["together"]
    rows = {(row[0], row[1]): row[2:] for row in figure.rows}
    assert rows["sponsor", "claim"] == (10.0, round(10 / 70, 5))
    assert rows["claim", "sponsor"] == (10.0, round(10 / 30, 5))
    assert isinstance(figure.plot, Matrix)
    assert figure.plot.fields[0][0] is None


def test_durations_are_spread_by_tag() -> None:
    figure = made()["durations"]
    assert figure.rows[0][:2] == ("sponsor", 3)
    assert figure.rows[0][4] == 15.0
    assert isinstance(figure.plot, Boxes)


def test_speakers_and_tags() -> None:
    figure = made()["speakers"]
    assert figure.rows[0] == ("Ann", 75.0, 0.0)
    assert figure.rows[1] == ("Bob", 0.0, 20.0)
    assert figure.rows[2] == ("no speaker named", 0.0, 10.0)
    assert figure.filters[2] == "no:speaker tier:own"


def test_sponsor_load_counts_episodes_without_sponsors_too() -> None:
    figure = made()["load"]
    assert figure.rows == (("Slow Sips", 1, 50.0, 15.0), ("Garden Hour", 2, 20.0, 6.0))
    assert figure.filters[1] == 'tag:sponsor show:"Garden Hour" tier:own'


def test_usage_lists_tags_that_nobody_used() -> None:
    figure = made()["usage"]
    totals = {row[0]: row[1] for row in figure.rows}
    assert totals == {"sponsor": 3, "claim": 2, "topic": 0}
    assert isinstance(figure.plot, Bars)
    assert [part.name for part in figure.plot.bars[1].parts] == ["draft", "accepted"]
    assert figure.plot.bars[1].parts[1].filter == "tag:claim status:accepted tier:own"


def test_speed_leaves_out_pauses_and_what_no_person_made() -> None:
    at = ("10:00:00", "10:00:30", "10:01:00", "11:00:00", "11:01:00")
    marks = [mark(1, 1, 0, 1, made=f"2026-03-01T{one}.000+00:00") for one in at]
    marks.append(mark(1, 1, 0, 1, made="2026-03-01T10:00:05.000+00:00", origin="import:csv"))
    (found,) = speeds(marks)
    assert (found.annotator, found.count, found.sittings) == ("Ada", 5, 2)
    assert found.work_s == 120.0
    assert found.per_hour == pytest.approx(90.0)
    assert speeds(marks[:1]) == []


def test_an_empty_selection_says_so_and_fails_nowhere() -> None:
    for material in (Material((), (), ()), Material(EPISODES, (SPONSOR,), ())):
        for one in figures(material):
            assert one.plot is None
            assert "nothing to count" in one.reading


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(0, 90), st.integers(1, 10)),
        min_size=1,
        max_size=25,
    )
)
def test_times_equal_brute_force(rows: list[tuple[int, int, int, int]]) -> None:
    found = made(*(mark(e, t, at, at + more) for e, t, at, more in rows))
    covered = {
        (e, t): {s for e2, t2, at, more in rows if (e2, t2) == (e, t) for s in range(at, at + more)}
        for e in (1, 2, 3)
        for t in (1, 2, 3)
    }
    tags = {row[0]: row[2] for row in found["tags"].rows}
    for tag in (SPONSOR, CLAIM, TOPIC):
        seconds = sum(len(covered[e, tag.id]) for e in (1, 2, 3))
        assert tags.get(tag.name, 0.0) == seconds
    for a, b, shared, _ in found["together"].rows:
        numbers = {"sponsor": 1, "claim": 2, "topic": 3}
        both = sum(len(covered[e, numbers[a]] & covered[e, numbers[b]]) for e in (1, 2, 3))
        assert shared == both
    for one in found["along"].plot.series:
        expected = sum(len(covered[e.id, one.tag_id]) * 1000 / e.length_ms for e in EPISODES) / len(
            EPISODES
        )
        assert math.isclose(sum(one.values) / len(one.values), expected, abs_tol=1e-4)
