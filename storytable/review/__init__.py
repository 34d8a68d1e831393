"""The fourth room: what people say about a story comes in, answers and reports go out."""
