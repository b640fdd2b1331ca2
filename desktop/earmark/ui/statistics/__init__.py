"""The Statistics page: figures of what is tagged, drawn and as tables."""
