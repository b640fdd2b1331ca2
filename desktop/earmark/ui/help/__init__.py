"""The manual in the window, and the tour."""
