"""The transcript as a painted page: read it, follow it, select in it, mark it."""
