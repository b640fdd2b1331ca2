"""The columns of the review table: what they are called, sorted by and say."""

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from earmark.domain.annotation import Annotation
from earmark.domain.codebook import Codebook
from earmark.domain.filters import FIELD
from earmark.ui.numbers import clock
from earmark.ui.review.facet_rows import status_names


class Column(IntEnum):
    """The columns that every project has, in order; one for each field follows."""

    TAG = 0
    TIME = 1
    LENGTH = 2
    SPEAKER = 3
    PASSAGE = 4
    FIELDS = 5
    NOTE = 6
    STATUS = 7
    EPISODE = 8
    ANNOTATOR = 9
    ORIGIN = 10
    TIMING = 11
    CREATED = 12
    MODIFIED = 13


SORT_KEYS = {
    Column.TAG: "tag",
    Column.TIME: "start_ms",
    Column.LENGTH: "duration_ms",
    Column.SPEAKER: "speaker",
    Column.PASSAGE: "text",
    Column.FIELDS: "fields",
    Column.NOTE: "note",
    Column.STATUS: "status",
    Column.EPISODE: "episode",
    Column.ANNOTATOR: "annotator",
    Column.ORIGIN: "origin",
    Column.TIMING: "timing_source",
    Column.CREATED: "created_at",
    Column.MODIFIED: "modified_at",
}
AT_FIRST = frozenset(
    {Column.TAG, Column.TIME, Column.LENGTH, Column.SPEAKER, Column.PASSAGE, Column.FIELDS,
     Column.STATUS}
)  # fmt: skip
WIDTHS = {
    Column.TAG: 40,
    Column.TIME: 64,
    Column.LENGTH: 72,
    Column.SPEAKER: 104,
    Column.FIELDS: 156,
    Column.NOTE: 170,
    Column.STATUS: 112,
    Column.EPISODE: 150,
    Column.ANNOTATOR: 110,
    Column.ORIGIN: 130,
    Column.TIMING: 90,
    Column.CREATED: 130,
    Column.MODIFIED: 130,
}
FIELD_WIDTH = 130
_CONTEXT = "Review"


class Cells:
    """What cells and headings say, in the words of the project."""

    def __init__(self) -> None:
        self.codebook = Codebook()
        self.episode_titles: dict[int, str] = {}
        self.fields: tuple[str, ...] = ()
        self.shows_episodes = False
        self._statuses = {status.value: name for status, name in status_names()}

    def __len__(self) -> int:
        return len(Column) + len(self.fields)

    def title(self, column: int) -> str:
        """What a column is called, empty for that of the badges."""
        titles = (*_titles(), *self.fields)
        return titles[column] if 0 <= column < len(titles) else ""

    def sort_key(self, column: int) -> str:
        """By what a column is sorted."""
        if column < len(Column):
            return SORT_KEYS[Column(column)]
        return FIELD + self.fields[column - len(Column)]

    def column_of(self, key: str) -> int:
        """The column that is sorted by a key, -1 for none."""
        return next((one for one in range(len(self)) if self.sort_key(one) == key), -1)

    def episode(self, annotation: Annotation) -> str:
        """The title of the episode, where the table holds several."""
        return self.episode_titles.get(annotation.episode_id, "") if self.shows_episodes else ""

    def text(self, annotation: Annotation, column: int) -> str:
        """What a cell says."""
        match column:
            case Column.TAG:
                tag = self.codebook.get(annotation.tag_id)
                return tag.name if tag else ""
            case Column.TIME:
                return clock(annotation.time.start_ms)
            case Column.LENGTH:
                return clock(annotation.time.duration_ms)
            case Column.SPEAKER:
                return annotation.speaker
            case Column.PASSAGE:
                return annotation.text
            case Column.FIELDS:
                # a line for each answer: a long one may have several lines of its own
                answers = ((name, " ".join(value.split())) for name, value in annotation.fields)
                return "\n".join(f"{name}: {value}" for name, value in answers)
            case Column.NOTE:
                return annotation.note
            case Column.STATUS:
                return self._statuses[annotation.status.value]
            case Column.EPISODE:
                return self.episode_titles.get(annotation.episode_id, "")
            case Column.ANNOTATOR:
                return annotation.annotator
            case Column.ORIGIN:
                return annotation.origin
            case Column.TIMING:
                return annotation.timing_source.value
            case Column.CREATED:
                return _moment(annotation.created_at)
            case Column.MODIFIED:
                return _moment(annotation.modified_at)
        return annotation.field(self.fields[column - len(Column)])

    def group_name(self, key: str, value: str) -> str:
        """What a group of annotations with a value under a key is called."""
        if key == "tag":
            tag = self.codebook.get(int(value))
            return tag.name if tag else value
        if key == "episode":
            return self.episode_titles.get(int(value), value)
        if key == "status":
            return self._statuses.get(value, value)
        return value or _tr("(nothing)")


def _titles() -> tuple[str, ...]:
    return (
        "",
        _tr("Time"),
        _tr("Length"),
        _tr("Speaker"),
        _tr("Passage"),
        _tr("Fields"),
        _tr("Note"),
        _tr("Status"),
        _tr("Episode"),
        _tr("Annotator"),
        _tr("Origin"),
        _tr("Times"),
        _tr("Made"),
        _tr("Changed"),
    )


def _moment(moment: datetime | None) -> str:
    """A moment as people of this place write it, in their time."""
    if moment is None:
        return ""
    local = QDateTime.fromSecsSinceEpoch(round(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
