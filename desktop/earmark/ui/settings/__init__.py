"""The settings dialog and the one table that it is made of."""
