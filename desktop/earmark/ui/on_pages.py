"""Which commands there are on which page: none changes what is out of sight.

The keys of many commands are single letters, so a letter pressed on the Library must not join
two lines of a transcript that nobody sees.
"""

from earmark.ui.actions import ActionSet

LIBRARY, ANNOTATE = "view.library", "view.annotate"
REVIEW, STATISTICS, COMPARE = "view.review", "view.statistics", "view.compare"

_HEARD = (ANNOTATE, REVIEW, COMPARE)
_PAGES = {
    **dict.fromkeys(("review.play_all", "review.change"), (REVIEW,)),
    **dict.fromkeys(("statistics.save_plot", "statistics.save_table"), (STATISTICS,)),
    **dict.fromkeys(
        (
            "text.edit", "text.restore", "text.split", "text.join", "text.speaker",
            "times.line_now", "times.end_now", "times.tap", "times.release", "times.earlier",
            "times.later", "times.stretch", "edit.select_segment",
        ),
        (ANNOTATE,),
    ),
    **dict.fromkeys(
        (
            "tag.end_back", "tag.end_on", "tag.start_here", "tag.end_here", "tag.start_back",
            "tag.start_on", "tag.end_sooner", "tag.end_later", "tag.start_sooner",
            "tag.start_later", "tag.to_sentence", "tag.to_paragraph", "tag.to_chapter",
            "tag.close_spans",
        ),
        _HEARD,
    ),
}  # fmt: skip


def allow_commands(actions: ActionSet, page_id: str) -> None:
    """Switch the commands on that mean something on a page, and the others off."""
    for action_id, pages in _PAGES.items():
        actions[action_id].setEnabled(page_id in pages)
