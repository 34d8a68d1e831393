"""The third room: editions in, pages and files out; no writer computes a number."""
