"""Files for other programs' projects and players, held against the rules of their formats."""

import json
import re
import uuid
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyld import jsonld

from earmark.domain.annotation import Status
from earmark.domain.codebook import Codebook
from earmark.domain.episode import Episode
from earmark.domain.export import Cues, ExportOptions
from earmark.formats import refi_qda
from earmark.formats.label_studio import labels_path
from formats.exports import (
    CLAIM,
    LINES,
    ROWS,
    SPONSOR,
    TOPIC,
    an_episode,
    material,
    tagged,
    write,
)

# REFI-QDA: what Project.xsd 1.0 allows inside what, in order, and which attributes.
_SELECTED = {
    "guid!",
    "name",
    "creatingUser",
    "creationDateTime",
    "modifyingUser",
    "modifiedDateTime",
}
_RULES: dict[str, tuple[tuple[str, ...], set[str]]] = {
    "Project": (
        ("Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs",
         "Description", "NoteRef"),
        {"name!", "origin", "creatingUserGUID", "creationDateTime", "modifyingUserGUID",
         "modifiedDateTime", "basePath"},
    ),
    "Users": (("User",), set()),
    "User": ((), {"guid!", "name", "id"}),
    "CodeBook": (("Codes",), set()),
    "Codes": (("Code",), set()),
    "Code": (("Description", "NoteRef", "Code"), {"guid!", "name!", "isCodable!", "color"}),
    "Sources": (("TextSource", "AudioSource"), set()),
    "TextSource": (
        ("Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef",
         "VariableValue"),
        _SELECTED | {"richTextPath", "plainTextPath"},
    ),
    "PlainTextSelection": (
        ("Description", "Coding", "NoteRef"), _SELECTED | {"startPosition!", "endPosition!"}
    ),
    "AudioSource": (
        ("Description", "Transcript", "AudioSelection", "Coding", "NoteRef", "VariableValue"),
        _SELECTED | {"path", "currentPath"},
    ),
    "AudioSelection": (("Description", "Coding", "NoteRef"), _SELECTED | {"begin!", "end!"}),
    "Transcript": (
        ("Description", "PlainTextContent", "SyncPoint", "TranscriptSelection", "NoteRef"),
        _SELECTED | {"richTextPath", "plainTextPath"},
    ),
    "SyncPoint": ((), {"guid!", "timeStamp", "position"}),
    "Coding": (("CodeRef", "NoteRef"), {"guid!", "creatingUser", "creationDateTime"}),
    "CodeRef": ((), {"targetGUID!"}),
    "Description": ((), set()),
}  # fmt: skip
_NEVER_EMPTY = {"Users", "CodeBook", "Codes", "Sources"}
_MIXED = {"Sources"}
_KINDS = {
    "isCodable": r"true|false", "color": r"#[0-9A-Fa-f]{6}",
    "creationDateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",
    "startPosition": r"\d+", "endPosition": r"\d+", "begin": r"\d+", "end": r"\d+",
    "timeStamp": r"\d+", "position": r"\d+",
}  # fmt: skip


def name_of(element: ET.Element) -> str:
    return element.tag.removeprefix(f"{{{refi_qda.NAMESPACE}}}")


def broken_rules(element: ET.Element) -> Iterator[str]:
    """What of the schema an element does not keep."""
    name = name_of(element)
    order, attributes = _RULES[name]
    inside = [name_of(child) for child in element]
    places = [order.index(child) for child in inside]
    if name not in _MIXED and places != sorted(places):
        yield f"{name}: {inside}"
    if name in _NEVER_EMPTY and not inside:
        yield f"{name} is empty"
    known = {one.rstrip("!") for one in attributes}
    yield from (f"{name} has {one}" for one in element.attrib if one not in known)
    needed = [one.rstrip("!") for one in attributes if one.endswith("!")]
    yield from (f"{name} lacks {one}" for one in needed if one not in element.attrib)
    for key, value in element.attrib.items():
        if key in ("guid", "targetGUID", "creatingUser"):
            uuid.UUID(value)
        elif not re.fullmatch(_KINDS.get(key, r"[\s\S]*"), value):
            yield f"{name}/{key}: {value}"
    for child in element:
        yield from broken_rules(child)


def opened(path: Path) -> tuple[ET.Element, dict[str, str]]:
    """The project and its texts."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        texts = {
            name.removeprefix("Sources/"): archive.read(name).decode("utf-8")
            for name in archive.namelist()
            if name.startswith("Sources/")
        }
        return ET.fromstring(archive.read("project.qde")), texts


def find(root: ET.Element, path: str) -> list[ET.Element]:
    return root.findall(path, {"q": refi_qda.NAMESPACE})


def test_a_refi_qda_project_keeps_the_rules_of_the_schema(tmp_path: Path) -> None:
    episodes = [an_episode(), an_episode(2, media="")]
    rows = [*ROWS, tagged(9, TOPIC, 0, 0, 4, 5, episode=episodes[1], annotator="")]
    root, _texts = opened(write(tmp_path, "qdpx", material(rows, episodes)))
    assert list(broken_rules(root)) == []
    guids = [one.attrib["guid"] for one in root.iter() if "guid" in one.attrib]
    assert len(guids) == len(set(guids))
    nothing = material([], [], book=Codebook())
    root, _texts = opened(write(tmp_path, "qdpx", nothing))
    assert list(broken_rules(root)) == []


def qualcoder_codings(path: Path) -> list[tuple[str, str, str, str, str]]:
    """(source, code, text, memo, coder) as QualCoder's import makes them.

    It finds a text by the part of `plainTextPath` after `internal:/`, reads it as UTF-8 with
    universal line ends, slices it by startPosition and endPosition, takes the first child of a
    Coding as the CodeRef, the Description as memo, and turns positions of files with CRLF askew.
    """
    root, texts = opened(path)
    codes = {one.attrib["guid"]: one.attrib["name"] for one in find(root, ".//q:Code")}
    users = {one.attrib["guid"]: one.attrib["name"] for one in find(root, ".//q:User")}
    found = []
    for source in find(root, "q:Sources/q:TextSource"):
        file = source.attrib["plainTextPath"].split("internal:/")[1].lstrip("/")
        text = texts[file]
        assert "\r" not in text
        for selection in find(source, "q:PlainTextSelection"):
            start, end = (int(selection.attrib[f"{key}Position"]) for key in ("start", "end"))
            memo = "".join(one.text or "" for one in find(selection, "q:Description"))
            coder = users.get(selection.attrib.get("creatingUser", ""), "default")
            for coding in find(selection, "q:Coding"):
                code = codes[next(iter(coding)).attrib["targetGUID"]]
                found.append((source.attrib["name"], code, text[start:end], memo, coder))
    return found


def test_qualcoder_finds_every_coding_in_its_place(tmp_path: Path) -> None:
    rows = [*ROWS, tagged(5, TOPIC, 4, 12, 4, 13)]
    found = qualcoder_codings(write(tmp_path, "qdpx", material(rows)))
    assert found[0] == ("Talk 1", "claim", LINES[1][1], "a note", "Ada")
    assert found[1][2].replace("\n\nBob:\n", " ").replace("\n", " ") == ROWS[1].annotation.text
    assert found[2] == ("Talk 1", "claim", "Bronze", "", "Eve")
    assert found[4][2] == "😀"


def test_qualcoder_can_make_files_of_the_names_of_sources(tmp_path: Path) -> None:
    episodes = [replace(an_episode(number), title='A/B: "C"?') for number in (1, 2)]
    root, _texts = opened(write(tmp_path, "qdpx", material([], episodes)))
    names = [one.attrib["name"] for one in find(root, "q:Sources/*")]
    assert names == ["A B C", "A B C.mp3", "A B C (2)", "A B C (2).mp3"]
    # Its import reads the dates of transcripts without asking whether they are there.
    assert all("creationDateTime" in one.attrib for one in find(root, ".//q:Transcript"))


def test_a_recording_has_its_selections_and_sync_points(tmp_path: Path) -> None:
    root, texts = opened(write(tmp_path, "qdpx"))
    (sound,) = find(root, "q:Sources/q:AudioSource")
    assert sound.attrib["path"] == "absolute:///r/talk.mp3"
    times = [(one.attrib["begin"], one.attrib["end"]) for one in find(sound, "q:AudioSelection")]
    assert times[0] == ("2000", "4000")
    points = find(sound, "q:Transcript/q:SyncPoint")
    assert [int(one.attrib["timeStamp"]) for one in points] == [0, 2000, 4000, 6000, 8000]
    (text,) = texts.values()
    starts = [int(one.attrib["position"]) for one in points]
    assert [text[at:].partition("\n")[0] for at in starts] == [text for _who, text in LINES]


def test_tags_below_tags_are_codes_below_codes(tmp_path: Path) -> None:
    book = Codebook((CLAIM, replace(TOPIC, parent_id=CLAIM.id), replace(SPONSOR, parent_id=99)))
    root, _texts = opened(write(tmp_path, "qdpx", material([], book=book)))
    (codes,) = find(root, "q:CodeBook/q:Codes")
    assert [one.attrib["name"] for one in codes] == ["claim", "sponsor"]
    assert [one.attrib["name"] for one in find(codes, "q:Code/q:Code")] == ["topic"]
    assert find(codes, "q:Code/q:Description")[0].text == "Can be checked."


# W3C Web Annotation.

_OA, _DC, _AS = (
    "http://www.w3.org/ns/oa#",
    "http://purl.org/dc/terms/",
    "http://www.w3.org/ns/activitystreams#",
)
_W3C_TERMS: dict[str, Any] = {
    "@version": 1.1, "oa": _OA, "dcterms": _DC, "as": _AS,
    "id": {"@id": "@id", "@type": "@id"}, "type": {"@id": "@type", "@type": "@vocab"},
    **{kind: f"oa:{kind}" for kind in ("Annotation", "TextualBody", "SpecificResource",
       "FragmentSelector", "TextQuoteSelector", "TextPositionSelector")},
    "AnnotationPage": "as:OrderedCollectionPage", "Person": "http://xmlns.com/foaf/0.1/Person",
    "Sound": "http://purl.org/dc/dcmitype/Sound", "Text": "http://purl.org/dc/dcmitype/Text",
    "items": {"@id": "as:items", "@container": "@list", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "tagging": "oa:tagging", "commenting": "oa:commenting", "describing": "oa:describing",
    "value": "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "exact": "oa:exact",
    "prefix": "oa:prefix", "suffix": "oa:suffix", "start": "oa:start", "end": "oa:end",
    "conformsTo": {"@id": "dcterms:conformsTo", "@type": "@id"},
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "creator": {"@id": "dcterms:creator", "@type": "@id"}, "name": "http://xmlns.com/foaf/0.1/name",
    "created": "dcterms:created", "modified": "dcterms:modified",
}  # fmt: skip


def _context(_url: str, _options: object) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": _url, "contentType": "application/ld+json",
            "document": {"@context": _W3C_TERMS}}  # fmt: skip


def test_a_web_annotation_expands_with_its_three_selectors(tmp_path: Path) -> None:
    page = json.loads(write(tmp_path, "w3c").read_text(encoding="utf-8"))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = jsonld.flatten(page, options={"documentLoader": _context})
    kinds: dict[str, list[dict[str, Any]]] = {}
    for node in graph:
        for kind in node.get("@type", ()):
            kinds.setdefault(kind.removeprefix(_OA), []).append(node)
    assert len(kinds["Annotation"]) == len(ROWS)
    values = [one["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"][0]["@value"]
              for one in kinds["FragmentSelector"]]  # fmt: skip
    assert "t=2.000,4.000" in values
    quotes = {one[f"{_OA}exact"][0]["@value"] for one in kinds["TextQuoteSelector"]}
    assert quotes == {row.annotation.text for row in ROWS}
    whole = "\n".join(text for _who, text in LINES)
    positions = [
        (one[f"{_OA}start"][0]["@value"], one[f"{_OA}end"][0]["@value"])
        for one in kinds["TextPositionSelector"]
    ]
    assert {whole[start:end].replace("\n", " ") for start, end in positions} == quotes
    assert all("@type" in node or len(node) > 1 for node in graph)


# Label Studio. The schema says what its documentation of tasks and of regions of sound says.


def test_a_label_studio_task_has_regions_that_its_interface_knows(tmp_path: Path) -> None:
    suggested = replace(ROWS[3], annotation=replace(
        ROWS[3].annotation, status=Status.SUGGESTED, origin="suggester:ads"))  # fmt: skip
    path = write(tmp_path, "label-studio", material([*ROWS[:3], suggested]))
    (task,) = json.loads(path.read_text(encoding="utf-8"))
    view = ET.fromstring(labels_path(path).read_text(encoding="utf-8"))
    controls = {one.attrib["name"]: one for one in view if "toName" in one.attrib}
    objects = {one.attrib["name"]: one for one in view if "toName" not in one.attrib}
    labels = {one.attrib["value"] for one in controls["label"]}
    assert objects["audio"].attrib["value"] == "$audio"
    assert task["data"]["audio"] == "file:///r/talk.mp3"
    results = [one["result"] for one in (*task["annotations"], *task["predictions"])]
    for item in (item for result in results for item in result):
        control = controls[item["from_name"]]
        assert item["type"] == control.tag.lower()
        assert item["to_name"] == control.attrib["toName"]
        assert item["original_length"] == 10
        assert 0 <= item["value"]["start"] < item["value"]["end"] <= 10
        if item["type"] == "labels":
            assert set(item["value"]["labels"]) <= labels
    assert [len(one["result"]) for one in task["annotations"]] == [3, 1]
    assert task["predictions"][0]["model_version"] == "suggester:ads"


def test_label_studio_itself_takes_the_tasks(tmp_path: Path) -> None:
    reason = "label-studio-sdk, which brings OpenCV, is not installed"
    sdk = pytest.importorskip("label_studio_sdk.label_interface", reason=reason)
    path = write(tmp_path, "label-studio")
    interface = sdk.LabelInterface(labels_path(path).read_text(encoding="utf-8"))
    interface.validate()
    (task,) = json.loads(path.read_text(encoding="utf-8"))
    assert interface.validate_task({"data": task["data"]})
    assert all(interface.validate_annotation(one) for one in task["annotations"])


# Chapters and the like.


def test_podcast_chapters_are_the_episodes_own_or_what_was_chosen(tmp_path: Path) -> None:
    page = json.loads(write(tmp_path, "chapters").read_text(encoding="utf-8"))
    assert page["version"] == "1.2.0"
    assert page["chapters"] == [
        {"startTime": 0, "title": "Welcome"},
        {"startTime": 4, "title": "Metals"},
    ]
    page = json.loads(write(tmp_path, "chapters", material(is_chosen=True)).read_text("utf-8"))
    assert page["chapters"][0]["title"] == "a note"
    assert [one["startTime"] for one in page["chapters"]] == [2, 2.344, 4, 6]


def test_chapters_for_youtube_start_at_nought(tmp_path: Path) -> None:
    assert write(tmp_path, "youtube").read_text("utf-8") == "0:00 Welcome\n0:04 Metals\n"
    text = write(tmp_path, "youtube", material(ROWS[3:], is_chosen=True)).read_text("utf-8")
    assert text.splitlines()[0] == "0:00 Talk 1"
    assert text.splitlines()[1] == "0:06 sponsor: Kettle brings you this hour."


def test_sound_bites_are_elements_for_a_feed(tmp_path: Path) -> None:
    item = ET.fromstring(write(tmp_path, "soundbites").read_text(encoding="utf-8"))
    first = next(iter(item))
    assert first.tag == "{https://podcastindex.org/namespace/1.0}soundbite"
    assert first.attrib == {"startTime": "2", "duration": "2"}
    assert first.text == "a note"
    assert all(len(one.text or "") <= 128 for one in item)


def test_sponsorblock_segments_have_its_categories(tmp_path: Path) -> None:
    found = json.loads(write(tmp_path, "sponsorblock").read_text(encoding="utf-8"))
    assert [(one["category"], one["actionType"]) for one in found] == [
        ("chapter", "chapter"), ("chapter", "chapter"), ("chapter", "chapter"), ("sponsor", "skip")
    ]  # fmt: skip
    assert found[3]["segment"] == [6, 8]
    assert found[3]["videoDuration"] == 10


_RTTM = re.compile(r"SPEAKER \S+ 1 \d+\.\d{3} \d+\.\d{3} <NA> <NA> \S+ <NA> <NA>")


def test_rttm_has_a_line_for_each_turn_or_annotation(tmp_path: Path) -> None:
    turns = write(tmp_path, "rttm").read_text("utf-8").splitlines()
    assert turns == [
        "SPEAKER Talk_1 1 0.000 4.000 <NA> <NA> Ann <NA> <NA>",
        "SPEAKER Talk_1 1 4.000 4.000 <NA> <NA> Bob <NA> <NA>",
        "SPEAKER Talk_1 1 8.000 2.000 <NA> <NA> Ann <NA> <NA>",
    ]
    marks = write(tmp_path, "rttm", options=ExportOptions(cues=Cues.ANNOTATIONS))
    assert all(_RTTM.fullmatch(line) for line in marks.read_text("utf-8").splitlines())


# The HTML report.


@pytest.fixture
def with_sound(tmp_path: Path) -> Episode:
    file = tmp_path / "talk.mp3"
    file.write_bytes(b"\xff\xfb" + b"sound" * 100)
    return an_episode(media=str(file))


def test_the_report_holds_its_sound_and_everything_else(
    tmp_path: Path, with_sound: Episode
) -> None:
    rows = [tagged(1, CLAIM, 1, 0, 1, 28, note="<b>& a note", episode=with_sound)]
    text = write(tmp_path, "html", material(rows)).read_text(encoding="utf-8")
    assert 'src="data:audio/mpeg;base64,' in text
    assert re.findall(r'(?:src|href)="(?!data:)', text) == []
    assert "http://" not in text
    assert "&lt;b&gt;&amp; a note" in text
    assert 'data-start="2.0" data-end="4.0"' in text
    linked = write(tmp_path, "html", material(rows), ExportOptions(embed_sound=False))
    assert 'src="talk.mp3"' in linked.read_text(encoding="utf-8")
