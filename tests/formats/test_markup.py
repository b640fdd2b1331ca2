"""TTML, SBV, transcript HTML, ELAN, TextGrid, and tables of times."""

from pathlib import Path

import pytest

from earmark.domain.transcript import TimingSource
from earmark.errors import ImportFailed
from formats.samples import read_bytes, read_text, rows

TTML = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
    xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="25" ttp:tickRate="1000"
    xml:lang="en">
<head><metadata><ttm:title>A talk</ttm:title>
<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent></metadata></head>
<body><div begin="10s">
<p begin="0.5s" end="1.5s" ttm:agent="a">Hello<br/>there</p>
<p begin="00:00:02:10" dur="500ms">With <span>frames</span></p>
<p begin="3000t" end="4000t">Ticks &amp; tocks</p>
</div></body></tt>"""


def test_ttml_times_count_from_their_container() -> None:
    result = read_text(TTML)
    assert (result.format, result.title, result.language) == ("ttml", "A talk", "en")
    assert rows(result) == [
        (10_500, 11_500, "Ann", "Hello there"),
        (12_400, 12_900, "", "With frames"),
        (13_000, 14_000, "", "Ticks & tocks"),
    ]
    assert result.accounts_for_all


def test_ttml_with_absolute_times_inside_a_container() -> None:
    text = TTML.replace("0.5s", "10.5s").replace("1.5s", "11.5s").replace("110.5", "10.5")
    text = text.replace("00:00:02:10", "00:00:12:10").replace("3000t", "13000t")
    text = text.replace("4000t", "14000t").replace("111.5", "11.5")
    assert [row[0] for row in rows(read_text(text))] == [10_500, 12_400, 13_000]


def test_broken_xml_says_where() -> None:
    with pytest.raises(ImportFailed, match="breaks off at line"):
        read_text(TTML[:-40])


def test_entity_bombs_are_refused() -> None:
    bomb = '<!DOCTYPE tt [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n'
    with pytest.raises(ImportFailed, match="entities"):
        read_text(bomb + TTML.partition("?>")[2])


def test_sbv() -> None:
    result = read_text("0:00:00.500,0:00:02.000\nHello\nthere\n\n0:00:02.000,0:00:03.000\nBye\n")
    assert result.format == "sbv"
    assert rows(result) == [(500, 2000, "", "Hello there"), (2000, 3000, "", "Bye")]


def test_transcript_html() -> None:
    html = (
        "<cite>Ann (host):</cite>\n<time>0:00</time>\n<p>Hello &amp; hi.</p>\n"
        "<cite>Bob:</cite>\n<time>1:05</time>\n<p>Thanks.</p>\n<p>Really.</p>\n"
    )
    result = read_text(html)
    assert result.format == "podcast-html"
    assert [row[0] for row in rows(result)][:2] == [0, 65_000]
    assert [row[2:] for row in rows(result)] == [
        ("Ann", "Hello & hi."),
        ("Bob", "Thanks."),
        ("Bob", "Really."),
    ]
    assert result.segments[2].source is TimingSource.ESTIMATED
    assert result.accounts_for_all


EAF = """<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT><TIME_ORDER>
<TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="100"/><TIME_SLOT TIME_SLOT_ID="t2"/>
<TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="300"/></TIME_ORDER>
<TIER TIER_ID="W">
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="t1" TIME_SLOT_REF2="t2">
<ANNOTATION_VALUE>x</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="t2" TIME_SLOT_REF2="t3">
<ANNOTATION_VALUE>y</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="C" PARENT_REF="T">
<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="c1" ANNOTATION_REF="b1">
<ANNOTATION_VALUE>the whole long phrase</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
<TIER TIER_ID="T" PARENT_REF="W">
<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="b1" ANNOTATION_REF="a2">
<ANNOTATION_VALUE></ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
</ANNOTATION_DOCUMENT>"""


def test_elan_annotations_hang_on_others_through_tiers() -> None:
    result = read_text(EAF)
    assert result.format == "elan"
    assert rows(result) == [(200, 300, "", "the whole long phrase")]
    assert (result.cues_in_file, result.left_out) == (4, 3)
    assert result.accounts_for_all
    assert any("“W” with 2 annotations" in remark.message for remark in result.remarks)


LONG_GRID = """File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 2.5
tiers? <exists>
size = 1
item []:
    item [1]:
        class = "IntervalTier"
        name = "phrase 1"
        xmin = 0
        xmax = 2.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 1.25
            text = "He said ""no"" 3 times"
        intervals [2]:
            xmin = 1.25
            xmax = 2.5
            text = ""
"""
SHORT_GRID = """File type = "ooTextFile"
Object class = "TextGrid"

0
2.5
<exists>
1
"IntervalTier"
"phrase 1"
0
2.5
2
0
1.25
"He said ""no"" 3 times"
1.25
2.5
""
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("grid", [LONG_GRID, SHORT_GRID])
def test_textgrid_long_and_short_in_any_encoding(grid: str, encoding: str) -> None:
    result = read_bytes(grid.encode(encoding), "x.TextGrid")
    assert result.format == "textgrid"
    assert rows(result) == [(0, 1250, "", 'He said "no" 3 times')]
    assert (result.cues_in_file, result.left_out, result.length_ms) == (2, 1, 2500)
    assert result.accounts_for_all


def test_a_truncated_textgrid_says_so() -> None:
    with pytest.raises(ImportFailed, match="breaks off"):
        read_text(SHORT_GRID[:-12])


def test_whisper_tsv_counts_in_milliseconds() -> None:
    result = read_text("start\tend\ttext\n0\t4400\tHi everyone.\n4400\t5000\tYes\n")
    assert result.format == "whisper-tsv"
    assert rows(result) == [(0, 4400, "", "Hi everyone."), (4400, 5000, "", "Yes")]


def test_audacity_labels_pass_over_their_frequencies() -> None:
    result = read_text("0.500000\t2.000000\tHello\n\\\t100.0\t900.0\n2.000000\t3.000000\tBye\n")
    assert result.format == "audacity"
    assert rows(result) == [(500, 2000, "", "Hello"), (2000, 3000, "", "Bye")]
    assert result.accounts_for_all


def test_the_real_apple_lyrics_keep_their_order(shared_data: Path) -> None:
    from earmark.formats.registry import read

    result = read(shared_data / "formats/ttml/pysubs2_ttml_example_apple.ttml")
    assert result.segments[0].start_ms == 19_764
    assert result.remarks == ()
    assert [word.start_ms for word in result.segments[0].words][:3] == [19_764, 20_105, 20_326]
