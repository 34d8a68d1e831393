"""Kernels that start in a tenth of a second, because their libraries are imported already."""
