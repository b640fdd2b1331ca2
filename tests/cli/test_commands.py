"""Each command does its job, prints what it says, and fails with a sentence and status 2."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from earmark.cli.main import COMMANDS, run
from earmark.paths import default_project

SRT = """1
00:00:00,500 --> 00:00:02,000
Ann: Hello and welcome.

2
00:00:02,000 --> 00:00:04,000
Bob: Thank you for having me.

3
00:00:04,000 --> 00:00:06,000
Ann: It rained 40 days.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def earmark(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.srt"
    path.write_text(SRT)
    return path


@pytest.fixture
def project(tmp_path: Path, earmark: Run, talk: Path) -> Path:
    path = tmp_path / "p.earmark"
    assert earmark("import", talk, "--project", path)[0] == 0
    return path


def as_json(result: tuple[int, str, str]) -> Any:
    assert result[0] == 0, result[2]
    return json.loads(result[1])


def test_import_says_what_it_read(earmark: Run, talk: Path, tmp_path: Path) -> None:
    status, out, err = earmark("import", talk, "--project", tmp_path / "p.earmark")
    assert (status, err) == (0, "")
    assert "3 segments" in out
    assert "3 cues in the file, 3 segments made" in out


def test_import_without_project_goes_to_the_data_folder(earmark: Run, talk: Path) -> None:
    assert not default_project().exists()
    assert earmark("import", talk)[0] == 0
    assert default_project().exists()
    assert "talk" in earmark("list")[1]


def test_import_again_says_that_nothing_changed(earmark: Run, talk: Path, project: Path) -> None:
    status, out, _ = earmark("import", talk, "--project", project)
    assert status == 0
    assert "nothing was changed" in out
    report = as_json(earmark("import", talk, "--project", project, "--json"))
    assert (report["unchanged"], report["created"]) == (True, False)


def test_import_lists_remarks_with_their_lines(earmark: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.srt"
    path.write_text(SRT.replace("00:00:04,000 --> 00:00:06,000", "00:00:04,000 --> 00:00:03,000"))
    project = tmp_path / "p.earmark"
    out = earmark("import", path, "--project", project)[1]
    assert "line 10: The cue ends before it starts" in out


def test_import_exits_with_1_where_cues_are_missing(
    earmark: Run, talk: Path, tmp_path: Path
) -> None:
    talk.write_text(SRT + "\nIn the text 5 a --> b 6 an arrow\n")
    status, out, _ = earmark("import", talk, "--project", tmp_path / "a.earmark")
    assert status == 1
    assert "do not add up" in out
    again = earmark("import", talk, "--project", tmp_path / "b.earmark", "--lenient")
    assert again[0] == 0


def test_list_prints_the_episodes(earmark: Run, project: Path) -> None:
    (episode,) = as_json(earmark("list", "--project", project, "--json"))
    assert (episode["id"], episode["title"], episode["annotations"]) == (1, "talk", 0)
    header, row = earmark("list", "--project", project)[1].splitlines()
    assert header.split("\t")[:4] == ["id", "date", "show", "title"]
    assert row.split("\t")[3] == "talk"


def test_segments_have_the_columns_of_the_manual(earmark: Run, project: Path) -> None:
    lines = earmark("segments", "talk", "--project", project)[1].splitlines()
    assert lines[0] == "index\tstart_ms\tend_ms\ttiming_source\tspeaker\ttext"
    assert lines[1] == "0\t500\t2000\tgiven\tAnn\tHello and welcome."
    found = as_json(earmark("segments", 1, "--project", project, "--json", "--words"))
    assert found[1]["speaker"] == "Bob"
    assert len(found[1]["words"]) == 5
    assert {"confidence", "uncertainty_ms", "timing_source"} <= set(found[1]["words"][0])


def test_tag_takes_timecodes_and_annotations_prints_them(earmark: Run, project: Path) -> None:
    common = ("--project", project)
    given = ("tag", "tal", "--tag", "Claim", "--from", "0:04", "--to", "00:00:06.000", *common)
    made = as_json(earmark(*given, "--note", "wet", "--json"))
    assert (made["tag"], made["text"], made["note"]) == ("claim", "It rained 40 days.", "wet")
    lines = earmark("annotations", "talk", "--project", project)[1].splitlines()
    assert lines[1].split("\t")[:4] == ["1", "claim", "00:00:04.000", "00:00:06.000"]
    (listed,) = as_json(earmark("annotations", 1, "--project", project, "--json"))
    assert listed["uuid"] == made["uuid"]


def test_export_and_import_annotations(earmark: Run, project: Path, tmp_path: Path) -> None:
    tag = ("tag", 1, "--tag", "topic", "--from", "0", "--to", "3.5", "--project", project)
    assert earmark(*tag)[0] == 0
    csv = tmp_path / "a.csv"
    status, out, _ = earmark("export", "--project", project, "--to", csv)
    assert (status, out) == (0, f"1 annotation written to {csv}.\n")
    assert csv.read_bytes().startswith(b"\xef\xbb\xbfannotation_id,")
    again = earmark("import-annotations", csv, "--project", project)
    assert again[:2] == (0, "0 added, 0 changed, 1 known and unchanged, 0 left out.\n")
    rows = as_json(earmark("export", 1, "--project", project, "--to", csv, "--plain", "--json"))
    assert rows["rows"] == 1
    assert csv.read_bytes().startswith(b"annotation_id,")


def test_rows_that_find_no_episode_are_named(earmark: Run, project: Path, tmp_path: Path) -> None:
    csv = tmp_path / "a.csv"
    csv.write_text("episode,tag,start_s,end_s\nother,claim,1,2\n")
    status, out, _ = earmark("import-annotations", csv, "--project", project)
    assert status == 1
    assert "row 2: The episode “other” is not in the project." in out


def test_check_finds_a_sound_project_sound(earmark: Run, project: Path) -> None:
    assert as_json(earmark("check", "--project", project, "--json"))["sound"] is True


def test_salvage_saves_a_project_into_a_new_one(
    earmark: Run, project: Path, tmp_path: Path
) -> None:
    status, out, _ = earmark("salvage", project, "--to", tmp_path / "saved.earmark")
    assert status == 0, out
    assert as_json(earmark("list", "--project", tmp_path / "saved.earmark", "--json"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("list",), "There is no project"),
        (("import", "none.srt"), "There is no file"),
        (("import", "p.earmark", "none.srt"), "p.earmark is a project"),
        (("import",), "nothing to import"),
        (("import-annotations", "none.csv"), "There is no file"),
        (("salvage", "none.earmark", "--to", "x.earmark"), "no file"),
        (("check", "--project", "none.earmark"), "There is no project"),
        (("exprot",), "neither a command nor a file"),
    ],
)
def test_errors_go_to_stderr_with_a_hint_and_status_2(
    earmark: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = earmark(*arguments)
    assert (status, out) == (2, "")
    assert message in err.splitlines()[0]
    assert err.startswith("earmark: ")
    assert err.splitlines()[1].strip()


def test_a_typing_slip_gets_a_guess(earmark: Run) -> None:
    assert "earmark export" in earmark("exprot")[2]


def test_errors_about_episodes_tags_and_times(earmark: Run, project: Path) -> None:
    common = ("--project", project)
    status, _, err = earmark("segments", "xyz", *common)
    assert (status, "1: talk" in err) == (2, True)
    status, _, err = earmark("tag", 1, "--tag", "no", "--from", "1", "--to", "3", *common)
    assert (status, "sponsor, claim, topic" in err) == (2, True)
    status, _, err = earmark("tag", 1, "--tag", "claim", "--from", "3", "--to", "1", *common)
    assert (status, "later" in err) == (2, True)
    status, _, err = earmark("tag", 1, "--tag", "claim", "--from", "90", "--to", "95", *common)
    assert (status, "Nothing is said" in err) == (2, True)
    with pytest.raises(SystemExit) as stopped:
        earmark("tag", 1, "--tag", "claim", "--from", "soon", "--to", "1", *common)
    assert stopped.value.code == 2


def test_a_new_tag_is_made_when_asked_for(earmark: Run, project: Path) -> None:
    given = ("--from", "0", "--to", "2", "--project", project)
    assert as_json(earmark("tag", 1, "--tag", "joke", "--new", *given, "--json"))["tag"] == "joke"


def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as stopped:
            run([name, "--help"])
        assert stopped.value.code == 0
        assert f"earmark {name}" in capsys.readouterr().out


def test_every_command_that_prints_data_can_print_json(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS.keys() - {"completion"}:
        with pytest.raises(SystemExit):
            run([name, "--help"])
        assert "--json" in capsys.readouterr().out, name


def test_speakers_lists_renames_and_merges(earmark: Run, tmp_path: Path) -> None:
    talk, project = tmp_path / "two.vtt", tmp_path / "two.earmark"
    cues = "".join(
        f"00:0{n}.000 --> 00:0{n}.900\n<v {name}>Line {n}\n\n"
        for n, name in enumerate(("Ann", "Ben", "An", "Ann"))
    )
    talk.write_text(f"WEBVTT\n\n{cues}", encoding="utf-8")
    assert earmark("import", talk, "--project", project)[0] == 0
    assert earmark("speakers", "1", "--project", project)[1] == (
        "speaker\tsegments\nAnn\t2\nBen\t1\nAn\t1\n"
    )
    renamed = as_json(
        earmark("speakers", "1", "--rename", "An", "Ann", "--project", project, "--json")
    )
    assert renamed == [
        {"speaker": "Ann", "segments": 3},
        {"speaker": "Ben", "segments": 1},
    ]
    status, _, error = earmark("speakers", "1", "--rename", "Zoe", "Ann", "--project", project)
    assert status == 2
    assert "Nobody" in error


def test_export_takes_columns_filters_and_folders(
    earmark: Run, project: Path, tmp_path: Path
) -> None:
    given = ("--project", project)
    assert earmark("tag", 1, "--tag", "sponsor", "--from", "0.5", "--to", "2", *given)[0] == 0
    to = tmp_path / "a.csv"
    chosen = ("--columns", "tag,start_s", "--decimal", ",", "--plain")
    assert earmark("export", "--to", to, *chosen, *given)[0] == 0
    assert to.read_text().splitlines() == ["tag;start_s", "sponsor;0,500"]
    assert earmark("export", "--to", to, "--shape", "segments", *given)[1].startswith("3 segments")
    assert earmark("export", "--to", to, "--filter", "tag:claim", *given)[1].startswith("0 ")
    folder = f"{tmp_path / 'captions'}/"
    result = earmark("export", "--to", folder, "--format", "webvtt", "--cues", "untagged", *given)
    assert "2 cues written to 1 files" in result[1]
    assert (tmp_path / "captions" / "talk.vtt").read_text().count("-->") == 2
    _, out, err = earmark("export", "--to", tmp_path / "a.srt", *given)
    assert out.startswith("1 cue written")
    assert "can't hold" in err
    assert earmark("export", "--to", to, "--delimiter", "x", *given)[0] == 2
    assert earmark("export", *given)[0] == 2


def test_export_lists_its_forms_and_prints_its_schema(earmark: Run) -> None:
    assert "qdpx\t.qdpx" in earmark("export", "--formats")[1]
    assert json.loads(earmark("export", "--schema")[1])["title"] == "An annotation"
