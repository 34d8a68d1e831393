"""The first room: published files in, protected cells out."""
