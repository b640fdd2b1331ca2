"""The codebook as it is shown and edited."""
