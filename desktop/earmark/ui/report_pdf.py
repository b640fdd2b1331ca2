"""A report as PDF, laid out by Qt: the same numbers, figures, quotations and codebook on paper."""

import os
import sys
from dataclasses import replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from earmark.analysis.canvas import Look
from earmark.analysis.counting import Say, plain
from earmark.analysis.drawing import draw
from earmark.analysis.figures import Figure
from earmark.app.report import Report, TagSection, shorter
from earmark.domain.codebook import Tag, ink_on
from earmark.domain.links import at_time
from earmark.domain.timecode import format_clock
from earmark.formats.atomic import replacing_bytes

_DPI = 300
_FIGURE_PX = 600  # how wide figures are drawn; the text is about as wide at 96 dots per inch
_MOST_CHARS = 900  # of a quotation
_PAGE_PX, _ABOVE_PX, _TITLE_PX = 940, 150, 84  # of a page, above the first figure, of a title
_SHARPNESS = 3
_STYLE = """
body { color: #1C1B19; } h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 18px; }
h3 { font-size: 11pt; margin-top: 12px; } .muted { color: #6A6862; }
p.quote { font-family: 'Noto Serif', Georgia, serif; margin-bottom: 1px; } a { color: #3355D1; }
"""


def write_pdf(report: Report, look: Look, to: Path, *, say: Say = plain) -> None:
    """Write a report as PDF; works without a display.

    Raises:
        ExportError: If the file can't be written; what was there stays.
    """
    application = _application()
    events = QEventLoop()  # laying text out starts timers, for which a worker's thread has nobody
    document = QTextDocument()
    family = look.font.split(",")[0].strip("'\" ")
    look = replace(look, font=family)
    document.setDefaultFont(QFont(family, 9))
    document.setDefaultStyleSheet(_STYLE)
    heights: dict[str, int] = {}
    for figure in report.statistics.figures:
        if figure.plot is not None:
            picture = _picture(figure, look, say)
            url = QUrl(f"figure:{figure.id}")
            kind = int(QTextDocument.ResourceType.ImageResource.value)
            document.addResource(kind, url, picture)
            heights[figure.id] = picture.height() // _SHARPNESS
    document.setHtml(_html(report, heights, say))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(report.title)
    writer.setCreator("Earmark")
    page = QPageSize(QPageSize.PageSizeId.A4)
    margins = QMarginsF(0, 0, 0, 0)  # QTextDocument leaves two centimetres by itself
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    document.print_(writer)
    del writer
    buffer.close()
    with replacing_bytes(to) as stream:
        stream.write(data.data())
    del application, events


def _application() -> QGuiApplication | None:
    """The application that fonts need; one without a display where there is none yet."""
    if QGuiApplication.instance() is not None:
        return None
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QGuiApplication(sys.argv[:1])
    from earmark.ui import fonts

    fonts.load()
    return made


def _picture(figure: Figure, look: Look, say: Say) -> QImage:
    drawing = draw(figure, look, width=_FIGURE_PX, titled=False, say=say)
    picture = QImage(
        drawing.width * _SHARPNESS, drawing.height * _SHARPNESS, QImage.Format.Format_RGB32
    )
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer = QSvgRenderer(QByteArray(drawing.svg.encode()))
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    return picture


def _html(report: Report, heights: dict[str, int], say: Say) -> str:
    counted = report.statistics
    parts = [
        f"<h1>{escape(report.title)}</h1>",
        f'<p class="muted">{report.made_on.isoformat()} · {escape(say("selection"))}: '
        f"{escape(report.filter or say('everything'))}</p>",
        f"<p><b>{counted.annotations:,}</b> {escape(say('annotations'))} · "
        f"<b>{counted.episodes:,}</b> {escape(say('episodes'))} · "
        f"<b>{format_clock(counted.length_ms)}</b> {escape(say('of recording'))} · "
        f"<b>{counted.annotators:,}</b> {escape(say('annotators'))}</p>",
        f"<h2>{escape(say('Figures'))}</h2>",
        *_figures([one for one in counted.figures if one.plot is not None], heights),
        f"<h2>{escape(say('Quotations'))}</h2>",
        *(_section(one, say) for one in report.sections),
        f"<h2>{escape(say('Codebook'))}</h2>",
        *(_tag(one, report, say) for one in report.codebook if not one.retired),
    ]
    return "".join(parts)


def _figures(figures: list[Figure], heights: dict[str, int]) -> list[str]:
    """The figures, a new page before each that would be cut from its title."""
    made = []
    used = _ABOVE_PX
    for figure in figures:
        height = heights[figure.id] + _TITLE_PX
        breaks = used + height > _PAGE_PX
        used = height if breaks else used + height
        made.append(_figure(figure, breaks=breaks))
    return made


def _figure(figure: Figure, *, breaks: bool) -> str:
    style = ' style="page-break-before:always"' if breaks else ""
    return (
        f'<h3{style}>{escape(figure.title)}</h3><p class="muted">{escape(figure.reading)}</p>'
        f'<p><img src="figure:{figure.id}" width="{_FIGURE_PX}"></p>'
    )


def _section(section: TagSection, say: Say) -> str:
    quotations = []
    for one in section.quotations:
        annotation, episode = one.annotation, one.episode
        clock = format_clock(annotation.time.start_ms)
        source = at_time(episode.source_url, annotation.time.start_ms)
        time = f'<a href="{escape(source)}">{clock}</a>' if source else clock
        where = escape(" · ".join(filter(None, (episode.show, episode.title, annotation.speaker))))
        note = f"<br>{escape(annotation.note)}" if annotation.note else ""
        quotations.append(
            f'<p class="quote">{escape(shorter(annotation.text, _MOST_CHARS))}</p>'
            f'<p class="muted">{time} · {where}{note}</p>'
        )
    left = section.total - len(section.quotations)
    more = say("{} more are not shown.").replace("{}", f"{left:,}")
    rest = f'<p class="muted">{escape(more)}</p>' if left else ""
    return f"<h3>{_badge(section.tag)} {escape(section.tag.name)}</h3>{''.join(quotations)}{rest}"


def _tag(tag: Tag, report: Report, say: Say) -> str:
    lists = (
        (say("Examples"), tag.examples),
        (say("What does not belong to it"), tag.counter_examples),
        (say("From the transcripts"), report.examples.get(tag.id, ())),
    )
    shown = "".join(
        f'<p class="muted">{escape(name)}</p><ul>'
        f"{''.join(f'<li>{escape(one)}</li>' for one in items)}</ul>"
        for name, items in lists
        if items
    )
    definition = escape(tag.definition or say("no definition"))
    return f"<h3>{_badge(tag)} {escape(tag.name)}</h3><p>{definition}</p>{shown}"


def _badge(tag: Tag) -> str:
    style = f"background-color:{tag.color}; color:{ink_on(tag.color)}"
    return f'<span style="{style}">&nbsp;{escape(tag.letter)}&nbsp;</span>'
