"""A small episode with annotations, as writers get it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from earmark.domain.annotation import Annotation, Status
from earmark.domain.codebook import Codebook, Field, Tag
from earmark.domain.episode import Chapter, Episode, Media
from earmark.domain.export import ExportOptions, Material
from earmark.domain.ranges import TimeRange
from earmark.domain.review import ExportedAnnotation
from earmark.domain.transcript import Segment, Span, TimingSource, Transcript
from earmark.formats.writers import by_name

CLAIM = Tag(1, "claim", "#0F6CBD", position=0, definition="Can be checked.",
            fields=(Field("verdict"),), uuid="11111111-0000-4000-8000-000000000001")  # fmt: skip
TOPIC = Tag(2, "topic", "#0B8A66", position=1)
SPONSOR = Tag(3, "sponsor", "#C77700", position=2)
BOOK = Codebook((CLAIM, TOPIC, SPONSOR))
MOMENT = datetime(2024, 5, 2, 10, 11, 12, 345000, UTC)
LINES = (
    ("Ann", "Hello and welcome to the show."),
    ("Ann", 'It\'s "5" < 6 & more --> yes.'),
    ("Bob", "Bronze was cast before iron."),
    ("Bob", "Kettle brings you this hour."),
    ("Ann", "Good night, 😀 everyone."),
)
STEP_MS = 2000


def an_episode(number: int = 1, media: str = "/r/talk.mp3") -> Episode:
    """An episode of ten seconds with two chapters."""
    return Episode(
        number, f"Talk {number}", "Show", date(2024, 5, 1), length_ms=10_000,
        chapters=(Chapter(0, "Welcome"), Chapter(4000, "Metals")),
        media=Media(media) if media else None,
        uuid=f"22222222-0000-4000-8000-{number:012d}",
    )  # fmt: skip


def a_transcript() -> Transcript:
    """Five lines of two seconds each."""
    return Transcript(
        tuple(
            Segment(row + 1, row * STEP_MS, (row + 1) * STEP_MS, text, who)
            for row, (who, text) in enumerate(LINES)
        )
    )


def tagged(
    number: int,
    tag: Tag,
    first: int,
    start: int,
    last: int,
    end: int,
    *,
    episode: Episode | None = None,
    note: str = "",
    status: Status = Status.DRAFT,
    annotator: str = "Ada",
    fields: tuple[tuple[str, str], ...] = (),
) -> ExportedAnnotation:
    """An annotation from an offset in one line to an offset in another."""
    transcript, episode = a_transcript(), episode or an_episode()
    span = Span(first + 1, start, last + 1, end)
    one = Annotation(
        number, f"00000000-0000-4000-8000-{number:012d}", episode.id, tag.id, span,
        transcript.time_of(span), TimingSource.GIVEN, 0, transcript.text_of(span), note, status,
        "person", annotator, transcript[first].speaker, MOMENT, MOMENT, fields=fields,
    )  # fmt: skip
    return ExportedAnnotation(one, episode, tag, "before", "after", first, last)


ROWS = (
    tagged(1, CLAIM, 1, 0, 1, 28, note="a note", status=Status.ACCEPTED,
           fields=(("verdict", "false"),)),
    tagged(2, TOPIC, 1, 5, 3, 6),
    tagged(3, CLAIM, 2, 0, 2, 6, annotator="Eve"),
    tagged(4, SPONSOR, 3, 0, 3, 28),
)  # fmt: skip


def retimed(row: ExportedAnnotation, start_ms: int, end_ms: int) -> ExportedAnnotation:
    """The same at another time."""
    from dataclasses import replace

    return replace(row, annotation=replace(row.annotation, time=TimeRange(start_ms, end_ms)))


def material(
    rows: Sequence[ExportedAnnotation] = ROWS,
    episodes: Sequence[Episode] | None = None,
    *,
    book: Codebook = BOOK,
    is_chosen: bool = False,
) -> Material:
    """What a writer gets; every episode has the same transcript."""
    found = {row.episode.id: row.episode for row in rows}
    those = tuple(episodes) if episodes is not None else tuple(found.values()) or (an_episode(),)
    fields = tuple(dict.fromkeys(field.name for tag in book for field in tag.fields))
    return Material(those, book, lambda: iter(rows), lambda _id: a_transcript(), is_chosen, fields)


def write(
    folder: Path,
    name: str,
    of: Material | None = None,
    options: ExportOptions | None = None,
) -> Path:
    """Write a file with one of the writers."""
    writer = by_name(name)
    path = folder / f"out{writer.extension}"
    writer.write(path, of or material(), options or ExportOptions())
    return path
