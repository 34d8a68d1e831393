"""Two notebooks about the kit's own figures: the trainer's with answers, the learner's without."""

import json
from typing import Any

import nbformat
from nbconvert.preprocessors import Preprocessor
from nbformat import v4

from storytable.publish.kit.pieces import figure_in_words
from storytable.story.blocks import CellRecord
from storytable.story.workshop import Workshop

_READ = (
    "import pandas as pd\n\n"
    'figures = pd.read_csv("../data/data.csv").set_index("address")\n'
    "figures.head()"
)
_CHECK = (
    'right = figures.loc[{address}, "value"]\n'
    'assert answer == right, "look at place, group and period once more"'
)
BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


class WithoutAnswers(Preprocessor):
    """Takes the answers out of a notebook's cells, and what they printed."""

    def preprocess_cell(
        self,
        cell: Any,
        resources: Any,
        index: int,  # noqa: ARG002 - nbconvert's own signature
    ) -> tuple[Any, Any]:
        """The cell with an ellipsis where its answer stood."""
        if cell.cell_type == "code" and BEGIN in cell.source:
            kept, inside = [], False
            for line in cell.source.splitlines():
                if line.strip() == BEGIN:
                    inside = True
                    kept.append(line.replace(BEGIN, "answer = ..."))
                elif line.strip() == END:
                    inside = False
                elif not inside:
                    kept.append(line)
            cell.source, cell.outputs = "\n".join(kept), []
        return cell, resources


def trainer(w: Workshop) -> bytes:
    """Reads the kit's data.csv, asks the plan's questions, answers and checks them."""
    opening = f"# {w.title}\n\n{w.place}\n\n{w.say('part-trainer-notebook', 'use')}"
    cells = [v4.new_markdown_cell(opening), v4.new_code_cell(_READ)]
    for at, question in enumerate(w.plan.questions, 1):
        record = w.figure(question.right)
        if record is None or record.value is None:
            continue
        head = f"## {w.say('key-question', number=str(at))}\n\n{w.say(question.question)}"
        words = f"{w.say('key-right')} {figure_in_words(record)}"
        cells += [
            v4.new_markdown_cell(head),
            v4.new_code_cell(_answer(record)),
            v4.new_code_cell(_CHECK.format(address=json.dumps(record.address))),
            v4.new_markdown_cell(words, metadata={"tags": ["answer"]}),
        ]
    for at, cell in enumerate(cells):
        cell.id = f"cell-{at}"
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return _written(v4.new_notebook(cells=cells, metadata=kernel))


def learner(trainer_notebook: bytes) -> bytes:
    """The same notebook without its answers."""
    notebook = nbformat.reads(trainer_notebook.decode(), 4)
    notebook, _ = WithoutAnswers().preprocess(notebook, {})  # type: ignore[no-untyped-call]
    notebook.cells = [c for c in notebook.cells if "answer" not in c.metadata.get("tags", [])]
    return _written(notebook)


def _answer(record: CellRecord) -> str:
    """A cell that looks the figure up as a learner would: by what, where, who and when."""
    wanted = ("measure", "place", "group", "period")
    conditions = " & ".join(
        f"(figures[{json.dumps(name)}] == {json.dumps(getattr(record, name), ensure_ascii=False)})"
        for name in wanted
    )
    return f'{BEGIN}\nmine = figures[{conditions}]\nanswer = mine["value"].iloc[0]\n{END}\nanswer'


def _written(notebook: Any) -> bytes:
    return (str(nbformat.writes(notebook)) + "\n").encode()
