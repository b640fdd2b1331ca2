"""Figures of a project: what is counted, and the tables behind the plots as files."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from earmark import paths
from earmark.analysis.canvas import Look
from earmark.analysis.columns import Material
from earmark.analysis.counting import Say, plain
from earmark.analysis.drawing import draw
from earmark.analysis.figures import Figure
from earmark.analysis.statistics import figures
from earmark.app.project import Project
from earmark.domain.codebook import Codebook
from earmark.domain.filters import parse
from earmark.domain.marks import SPEAKER_MARK, USUAL
from earmark.domain.review import AnnotationQuery
from earmark.errors import AppError
from earmark.formats.atomic import replacing_text
from earmark.store import marks

_ABOUT_EPISODES = ("show", "episode", "date")


def query_of(text: str, episode_id: int | None = None) -> AnnotationQuery:
    """The query that a filter in words means.

    Raises:
        AppError: If a part of it can't be understood.
    """
    understood = parse(text)
    if understood.problems:
        raise AppError(understood.problems[0].message, "The manual lists what a filter can say.")
    return AnnotationQuery(episode_id=episode_id, terms=understood.terms)


def material(project: Project, query: AnnotationQuery) -> Material:
    """What a query finds, with the episodes that it is about and that were worked on."""
    about = tuple(term for term in query.terms if term.key in _ABOUT_EPISODES)
    with project.database.reading() as connection:
        found = marks.marks(connection, query)
        worked_on = marks.annotated(connection, replace(query, terms=about))
        episodes = [one for one in marks.episode_facts(connection) if one.id in worked_on]
    used = {one.tag_id for one in found}
    tags = [tag for tag in project.codebook() if not tag.retired or tag.id in used]
    return Material(episodes, tags, found)


@dataclass(frozen=True, slots=True)
class Statistics:
    """All figures of a selection, how much it is, and what filters can name, by key."""

    figures: tuple[Figure, ...]
    annotations: int
    episodes: int
    length_ms: int
    annotators: int
    known: dict[str, Sequence[str]]

    def figure(self, figure_id: str) -> Figure:
        """The figure with an id."""
        return next(one for one in self.figures if one.id == figure_id)


def statistics(
    project: Project, filter_text: str = USUAL, *, episode_id: int | None = None, say: Say = plain
) -> Statistics:
    """All figures of what a filter finds.

    Args:
        project: The project.
        filter_text: The filter in words.
        episode_id: One episode only.
        say: Translates fixed texts.

    Raises:
        AppError: If the filter can't be understood.
    """
    counted = material(project, query_of(filter_text, episode_id))
    return Statistics(
        tuple(figures(counted, filter_text, say)),
        len(counted.marks),
        len(counted.episodes),
        counted.length_ms,
        len({one.annotator for one in counted.marks}),
        _known(counted),
    )


def _known(counted: Material) -> dict[str, Sequence[str]]:
    """What filters of the selection can name."""
    speakers = {name for one in counted.marks for name in one.speaker.split(SPEAKER_MARK)}
    return {
        "tag": [tag.name for tag in counted.tags],
        "show": sorted({one.show for one in counted.episodes if one.show}),
        "episode": [one.title for one in counted.episodes],
        "speaker": sorted(filter(None, speakers)),
        "annotator": sorted({one.annotator for one in counted.marks if one.annotator}),
        "origin": sorted({one.origin for one in counted.marks if one.origin}),
    }


def as_csv(figure: Figure) -> str:
    """The table behind a figure, with the names of its columns in the first row."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(figure.columns)
    table.writerows(["" if cell is None else cell for cell in row] for row in figure.rows)
    return text.getvalue()


def export_csv(figure: Figure, to: Path) -> None:
    """Write the table behind a figure as a file that Excel reads too.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    with replacing_text(to, "utf-8-sig") as stream:
        stream.write(as_csv(figure))


def paper_look(codebook: Codebook) -> Look:
    """Colours for figures in files: those of the light theme, on white."""
    tokens = json.loads(paths.resource("themes/light.json").read_text(encoding="utf-8"))
    return Look(
        tokens["text"],
        tokens["muted"],
        tokens["line"],
        "#FFFFFF",
        tokens["accent"],
        {tag.id: tag.color for tag in codebook},
        {tag.id: tag.name for tag in codebook},
    )


def export_svg(figure: Figure, look: Look, to: Path, *, say: Say = plain) -> None:
    """Draw a figure into a file.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    with replacing_text(to) as stream:
        stream.write(draw(figure, look, say=say).svg)
