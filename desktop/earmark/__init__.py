"""Earmark: listen to a podcast episode, follow its transcript, tag what you hear."""

__version__ = "0.1.0"
