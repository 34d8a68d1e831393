"""Serves stories on one small machine: Voila's own application with our pages in front."""
