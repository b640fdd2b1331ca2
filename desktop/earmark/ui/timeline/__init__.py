"""The timeline strip: an episode over time, drawn by NumPy."""

from earmark.ui.timeline.view import TimelineView

__all__ = ["TimelineView"]
