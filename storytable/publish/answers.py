"""A question that was asked → figures to take along, and the letter for what is not published."""

from storytable.publish import docx, tables
from storytable.publish.package import dictionary, readme, zipped
from storytable.publish.sheets import Heading, Items, Lines, Sheet, Text
from storytable.story.answers import Answer, Refusal
from storytable.story.asking import in_words, question
from storytable.story.asking import letter as letter_pieces
from storytable.story.editions import Edition
from storytable.story.names import Names
from storytable.story.queries import dataset_of


def package(edition: Edition, names: Names, asked: Answer | Refusal, *, address: str) -> bytes:
    """Question, answer and caveats (README), figures, dictionary and chart as one zip; the same
    bytes every time. `address` leads back to the question with these figures."""
    say = names.words.say
    contract = names.catalog.release.contracts[dataset_of(asked.query.measures[0])]
    runs = question(names, asked).text
    said = ["".join(run if isinstance(run, str) else run[0] for run in line) for line in runs]
    head = [
        say("package-question", question=in_words(names, asked.query)),
        "\n".join([say("package-answer"), *(f"- {line}" for line in said)]),
        say("package-address", address=address),
    ]
    return zipped(
        {
            "README.md": "\n\n".join([*head, readme(names, contract)]),
            "data.csv": tables.csv_text(edition),
            "dictionary.csv": dictionary(names, contract),
            **{f"{block}.svg": svg for block, svg in edition.drawings.items()},
        }
    )


def letter(names: Names, asked: Answer | Refusal) -> bytes:
    """The request to the publisher as a Word file, the same bytes every time."""
    title, *pieces = letter_pieces(names, asked)
    assert isinstance(title, Heading)
    kinds = (Text, Items, Lines)
    return docx.write(
        Sheet(
            name="letter",
            title=title.text,
            languages=(names.words.language,),
            paper="letter",
            footer=in_words(names, asked.query),
            labels=(),
            pieces=tuple(piece for piece in pieces if isinstance(piece, kinds)),
        )
    )
