"""Texts with times at the head of their turns, in the shapes that programs and people write."""

import io
import zipfile
from pathlib import Path

import pytest

from earmark.domain.transcript import TimingSource
from earmark.errors import ImportFailed
from earmark.formats.registry import read
from formats.samples import read_text, rows

ANN, BOB, MORE = "Hello there, how are you?", "Fine, thank you very much.", "And what is new?"
SHAPES = {
    "otter": f"Ann Bell  0:00  \n{ANN}\n\nBob  0:05  \n{BOB}\n\nAnn Bell  1:02:03  \n{MORE}\n",
    "bold": f"**Ann Bell** [00:00:00] {ANN}\n\n**Bob** [00:00:05] {BOB}\n\n"
    f"**Ann Bell** [01:02:03] {MORE}\n",
    "rev": f"Ann Bell (00:00):\n{ANN}\n\nBob (00:05):\n{BOB}\n\nAnn Bell (01:02:03):\n{MORE}\n",
    "brackets": f"[00:00:00] Ann Bell: {ANN}\n[00:00:05] Bob: {BOB}\n[01:02:03] Ann Bell: {MORE}\n",
    "bare": f"00:00:00 Ann Bell: {ANN}\n00:00:05 Bob: {BOB}\n01:02:03 Ann Bell: {MORE}\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_usual_shape(shape: str) -> None:
    result = read_text(SHAPES[shape])
    assert result.format == "timestamped-text"
    assert [(row[0], row[2], row[3]) for row in rows(result)] == [
        (0, "Ann Bell", ANN),
        (5000, "Bob", BOB),
        (3_723_000, "Ann Bell", MORE),
    ]
    assert result.accounts_for_all
    assert result.cues_in_file == 3


def test_bare_times_go_on_with_the_speaker() -> None:
    text = f"Ann Bell (00:00:00):\n{ANN}\n(00:01:21):\n{BOB}\nBob (00:02:00):\n{MORE}\n"
    assert [(row[0], row[2]) for row in rows(read_text(text))] == [
        (0, "Ann Bell"),
        (81_000, "Ann Bell"),
        (120_000, "Bob"),
    ]


def test_an_inaudible_mark_is_no_cue() -> None:
    text = SHAPES["otter"].replace("Fine", "[inaudible 00:00:42] Fine")
    result = read_text(text)
    assert len(result.segments) == result.cues_in_file == 3
    assert "[inaudible 00:00:42]" in result.segments[1].text


def test_whisper_output_has_starts_and_ends() -> None:
    result = read_text(
        "[00:00.000 --> 00:04.400]  Hi everyone.\n[00:04.400 --> 01:05.000]  Bye now.\n"
    )
    assert rows(result) == [(0, 4400, "", "Hi everyone."), (4400, 65_000, "", "Bye now.")]


def test_lyrics() -> None:
    result = read_text(
        "[ti:The Song]\n[00:01.00]First of all lines\n[00:05.50]Second of all lines\n"
    )
    assert result.title == "The Song"
    assert [row[0] for row in rows(result)] == [1000, 5500]


def test_long_turns_are_cut_into_sentences_with_estimated_times() -> None:
    sentence = "This is a rather long sentence about rivers and the towns along them. "
    result = read_text(f"Ann Bell  0:00\n{sentence * 8}\n\nBob  1:20\n{BOB}\n")
    times = [(one.start_ms, one.source) for one in result.segments]
    assert len(times) == 9
    assert times[0] == (0, TimingSource.GIVEN)
    assert times[4][1] is TimingSource.ESTIMATED
    assert 30_000 < times[4][0] < 50_000
    assert times[8] == (80_000, TimingSource.GIVEN)
    assert result.accounts_for_all


def test_a_slip_in_one_time_does_not_move_the_turn() -> None:
    text = (
        SHAPES["otter"]
        .replace("Bob  0:05", "Bob  0:03")
        .replace("Ann Bell  0:00", "Ann Bell  0:04")
    )
    result = read_text(text + f"\nBob  1:05:00\n{BOB}\n")
    assert [row[3] for row in rows(result)] == [ANN, BOB, MORE, BOB]
    assert any("0:03" in remark.message for remark in result.remarks)


def test_text_above_the_first_time_is_listed() -> None:
    result = read_text("# A talk\nRecorded at home\n\n" + SHAPES["otter"])
    assert result.title == "A talk"
    assert [(one.line, one.message) for one in result.remarks] == [
        (2, "Above the first time, left out: Recorded at home")
    ]


def test_a_table_of_contents_is_no_transcript() -> None:
    assert read_text("0:00 Intro\n1:05 Middle\n2:10 End\n").format == "plain-text"


@pytest.mark.parametrize(
    ("name", "cues"),
    [
        ("ladybug_01-new-career-who-dis.md", 99),
        ("ladybug_27-data-structures-and-algorithms.md", 210),
    ],
)
def test_real_files(shared_data: Path, name: str, cues: int) -> None:
    result = read(shared_data / "formats" / "otter_txt" / name)
    assert result.format == "timestamped-text"
    assert result.cues_in_file == cues
    assert result.accounts_for_all
    starts = [one.start_ms for one in result.segments]
    assert starts == sorted(starts)
    assert {"Ali", "Emma", "Kelly"} <= {one.speaker for one in result.segments}


def archive(files: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as stream:
        for name, text in files.items():
            stream.writestr(name, text)
    return buffer.getvalue()


def docx(text: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n"))
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return archive({"[Content_Types].xml": "<x/>", "word/document.xml": document})


def odt(text: str) -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    body = "".join(f"<t:p>{line}</t:p>" for line in text.split("\n"))
    content = f'<o:c xmlns:o="{space}office:1.0" xmlns:t="{space}text:1.0">{body}</o:c>'
    return archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


@pytest.mark.parametrize(("make", "name"), [(docx, "a.docx"), (odt, "a.odt")])
def test_documents_are_read_like_their_text(tmp_path: Path, make: object, name: str) -> None:
    assert callable(make)
    path = tmp_path / name
    path.write_bytes(make(SHAPES["otter"]))
    result = read(path)
    assert result.format == "timestamped-text"
    assert [row[3] for row in rows(result)] == [ANN, BOB, MORE]
    path.write_bytes(make("First line of it.\nSecond line of it."))
    assert read(path).format == "plain-text"


def test_an_archive_without_document_and_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archive({"a.txt": "x"}))
    with pytest.raises(ImportFailed, match="without a document"):
        read(path)
    path.write_bytes(docx("Text")[:60])
    with pytest.raises(ImportFailed, match="damaged archive"):
        read(path)
