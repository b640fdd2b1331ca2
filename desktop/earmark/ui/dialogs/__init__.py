"""Windows beside the window: palette, keys, settings, reports."""
