"""One module per schema version, the first being the first released schema."""
