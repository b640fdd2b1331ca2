"""The Library page: the episodes of the project."""
