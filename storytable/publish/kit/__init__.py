"""The parts of a workshop kit: each module says what stands on some of its sheets."""
