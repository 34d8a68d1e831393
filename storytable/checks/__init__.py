"""Reads what was written and says what is wrong with it: each check gives a list of problems."""
