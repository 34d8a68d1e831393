"""The second room: protected cells in, blocks and editions out."""
