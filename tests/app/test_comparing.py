"""Voices side by side, what is decided about them in the gold tier, and how well they agree."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from earmark.analysis.disagreements import Difference
from earmark.app import comparing
from earmark.app.project import Project
from earmark.domain.annotation import GOLD, Annotation, Status
from earmark.domain.voices import Voice, VoiceKind
from earmark.errors import EditError, ProjectError
from earmark.store.annotations import NewAnnotation, add
from reversible import add_episode, assert_reversible

ADA, BEN = Voice(VoiceKind.ANNOTATOR, "Ada"), Voice(VoiceKind.ANNOTATOR, "Ben")
RULES = Voice(VoiceKind.SUGGESTER, "rules")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path / "bees.earmark", annotator="Ada") as opened:
        yield opened


@pytest.fixture
def episode_id(project: Project) -> int:
    """Ada and Ben agree about row 0, differ about row 1 to 2, and Ben alone has row 4."""
    made = add_episode(project)
    put(project, made, 0, 0, "Ada")
    put(project, made, 0, 0, "Ben")
    put(project, made, 1, 1, "Ada")
    put(project, made, 1, 2, "Ben")
    put(project, made, 4, 4, "Ben", tag=2)
    return made


def put(
    project: Project,
    episode_id: int,
    first: int,
    last: int,
    annotator: str,
    *,
    tag: int = 1,
    origin: str = "person",
    status: Status = Status.DRAFT,
) -> Annotation:
    rows = project.transcript(episode_id)
    head, tail = rows.whole_span(first), rows.whole_span(last)
    span = type(head)(head.first_id, head.start, tail.last_id, tail.end)
    new = NewAnnotation(episode_id, tag, span, status=status, origin=origin, annotator=annotator)
    return project.edit("Tag", lambda session: add(session, new))


def test_voices_are_people_suggesters_and_gold(project: Project, episode_id: int) -> None:
    put(project, episode_id, 3, 3, "", origin="suggester:rules", status=Status.REJECTED)
    put(project, episode_id, 3, 3, "Cy", status=Status.REJECTED)
    assert comparing.voices(project, episode_id) == [(ADA, 2), (BEN, 3), (RULES, 1)]
    assert comparing.voices(project) == comparing.voices(project, episode_id)
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    comparing.adopt_agreed(project, compared)
    assert comparing.voices(project)[-1] == (Voice(VoiceKind.GOLD), 1)


def test_compare_lists_what_differs(project: Project, episode_id: int) -> None:
    found = comparing.compare(project, episode_id, [ADA, BEN])
    kinds = [one.difference for one in found.passages]
    assert kinds == [Difference.NONE, Difference.ENDS, Difference.MISSING]
    assert [one.difference for one in found.disagreements] == kinds[1:]
    assert found.length_ms == 20_000


def test_a_person_and_a_suggester_are_compared_alike(project: Project, episode_id: int) -> None:
    put(project, episode_id, 0, 0, "", origin="suggester:rules", status=Status.SUGGESTED)
    found = comparing.compare(project, episode_id, [ADA, RULES])
    assert [one.difference for one in found.passages] == [Difference.NONE, Difference.MISSING]


def test_a_decision_goes_to_the_gold_tier_with_its_provenance(
    project: Project, episode_id: int
) -> None:
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    passage = compared.disagreements[0]
    (made,) = assert_reversible(project, lambda: comparing.decide(project, compared, passage, 1))
    assert (made.tier, made.status, made.annotator) == (GOLD, Status.ACCEPTED, "Ada")
    assert made.origin == "adjudicated:Ben"
    assert made.sources == tuple(one.uuid for one in passage.annotations)
    assert made.span == passage.by_voice[1][0].span
    again = comparing.compare(project, episode_id, [ADA, BEN])
    assert [one.id for one in again.decision(passage) or []] == [made.id]
    assert len(again.passages) == len(compared.passages)  # gold is no annotator


def test_another_decision_takes_the_place_of_the_first(project: Project, episode_id: int) -> None:
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    passage = compared.disagreements[0]
    comparing.decide(project, compared, passage, 1)
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    (made,) = comparing.decide(project, compared, passage, 0)
    gold = [one for one in project.annotations(episode_id) if one.tier == GOLD]
    assert [one.id for one in gold] == [made.id]


def test_nothing_is_there_is_a_decision_too(project: Project, episode_id: int) -> None:
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    passage = compared.disagreements[1]
    for voice in (None, 0):  # Ada marked nothing: taking hers says the same
        (made,) = comparing.decide(project, compared, passage, voice)
        assert (made.status, made.origin) == (Status.REJECTED, "adjudicated:none")
        compared = comparing.compare(project, episode_id, [ADA, BEN])
        assert compared.decision(passage) == []
    assert_reversible(project, lambda: comparing.reopen(project, compared, passage))
    assert comparing.compare(project, episode_id, [ADA, BEN]).decision(passage) is None


def test_agreed_passages_are_adopted_in_one_step_and_once(
    project: Project, episode_id: int
) -> None:
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    assert assert_reversible(project, lambda: comparing.adopt_agreed(project, compared)) == 1
    again = comparing.compare(project, episode_id, [ADA, BEN])
    assert comparing.adopt_agreed(project, again) == 0
    (gold,) = again.decision(again.passages[0]) or []
    assert (gold.origin, len(gold.sources)) == ("adjudicated:all", 2)


def test_deciding_about_what_is_gone_says_so(project: Project, episode_id: int) -> None:
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    passage = compared.disagreements[0]
    comparing.decide(project, compared, passage, 0)
    compared = comparing.compare(project, episode_id, [ADA, BEN])
    project.undo()
    with pytest.raises(EditError):
        comparing.reopen(project, compared, passage)


def test_agreement_is_measured_for_each_tag_in_the_order_of_the_codebook(
    project: Project, episode_id: int
) -> None:
    found = comparing.agreements(project, [episode_id], [ADA, BEN])
    assert [one.tag_id for one in found] == [1, 2]
    assert found[0].counts == (2, 2)
    assert found[1].counts == (0, 1)
    kappa = found[0].measure("kappa_segments").value
    assert kappa == pytest.approx((4 / 5 - 12 / 25) / (1 - 12 / 25))  # rows 0 1 against 0 1 2


def test_who_did_not_work_on_an_episode_does_not_disagree_about_it(
    project: Project, episode_id: int
) -> None:
    other = add_episode(project, "Wasps")
    put(project, other, 0, 3, "Ada")
    alone = comparing.agreements(project, [episode_id], [ADA, BEN])
    both = comparing.agreements(project, [episode_id, other], [ADA, BEN])
    assert [one.counts for one in both] == [one.counts for one in alone]


def test_voices_are_found_by_their_keys(project: Project, episode_id: int) -> None:
    assert comparing.find_voices(project, [], [episode_id]) == [ADA, BEN]
    assert comparing.find_voices(project, ["ben", "Ada"], [episode_id]) == [BEN, ADA]
    with pytest.raises(ProjectError, match="Nobody called “Cy”"):
        comparing.find_voices(project, ["Cy"], [episode_id])
    with pytest.raises(ProjectError, match="not two annotators"):
        comparing.find_voices(project, ["Ada"], [episode_id])
