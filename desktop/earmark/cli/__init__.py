"""The command line: one module per command, no Qt, the same use cases as the window."""
