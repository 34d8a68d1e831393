"""The workshop kit carries exactly the numbers of the page, in files everybody can read."""

import csv
import html
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pikepdf
import pypdfium2
import pytest
import zxingcpp
from docx import Document
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from pptx import Presentation
from python_calamine import CalamineWorkbook

from storytable.data.releases import Release
from storytable.errors import DataProblem, DisclosureProblem
from storytable.hub.kits import refuse_leaks
from storytable.publish import pdf
from storytable.publish.kit import box, forms, guide, handouts, posters, predict
from storytable.publish.kit.community import Said, community_notes
from storytable.publish.kit.pieces import key
from storytable.publish.kit.slides import slides
from storytable.publish.sheets import Code, Grid, Heading, Items, Lines, Pair, Part, Piece, Text
from storytable.story.words import Words
from storytable.story.workshop import Workshop
from storytable.workspace import Workspace
from tests.publish.kits import LINK, ONE_A_STORY, PLACES, build, workshops

pytestmark = pytest.mark.slow
OFFICE = shutil.which("soffice")


@pytest.fixture(scope="module")
def made(
    workspace: Workspace, release: Release, folder_of_edition: Callable[..., Path]
) -> Callable[[str, str], list[Workshop]]:
    """Story and place → the workshops in English and Spanish."""
    kept: dict[tuple[str, str], list[Workshop]] = {}

    def make(story: str, place: str) -> list[Workshop]:
        if (story, place) not in kept:
            kept[story, place] = workshops(workspace, release, folder_of_edition, story, place)
        return kept[story, place]

    return make


@pytest.fixture(scope="module")
def kit(
    made: Callable[[str, str], list[Workshop]],
    folder_of_edition: Callable[..., Path],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str, str], Path]:
    """Story and place → the folder of their kit in English and Spanish."""
    kept: dict[tuple[str, str], Path] = {}
    base = tmp_path_factory.mktemp("kits")

    def make(story: str, place: str) -> Path:
        if (story, place) not in kept:
            folder = base / f"{story}-{place.replace(':', '-')}"
            kept[story, place] = build(made(story, place), folder, folder_of_edition)
        return kept[story, place]

    return make


@pytest.fixture(scope="module")
def fresno(kit: Callable[[str, str], Path]) -> Path:
    return kit("class-of-2020", "06019")


def squeezed(text: str) -> str:
    """Without blanks, and hyphens, which readers of PDF take for breaks at the end of a line."""
    return re.sub(r"[\s\u00a0\u00ad\ufffe\x02\-]+", "", text)


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return squeezed(" ".join(page.get_textpage().get_text_range() for page in document))


def docx_text(path: Path) -> str:
    return squeezed(" ".join(p.text for p in Document(str(path)).paragraphs))


def pptx_text(path: Path) -> str:
    shapes = (s for slide in Presentation(str(path)).slides for s in slide.shapes)
    return squeezed(" ".join(s.text_frame.text for s in shapes if s.has_text_frame))


# -- what readers try out ------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("story", "place", "tried"),
    [
        ("missing-school", "06003", ("who-missing", "unhide")),
        ("university-door", "06091", ("two-wholes", "side-by-side")),
        ("school-day", "06003", ("slowly",)),
    ],
)
def test_whatever_a_story_lets_readers_try_out_is_in_its_kit_on_paper(
    story: str,
    place: str,
    tried: tuple[str, ...],
    made: Callable[..., list[Workshop]],
    kit: Callable[..., Path],
) -> None:
    for w in made(story, place):
        folder = kit(story, place) / w.language / "tables"
        for text in (pdf_text(folder / "exercises.pdf"), docx_text(folder / "exercises.docx")):
            for name in tried:
                assert squeezed(w.block(name).title) in text
                for paragraph in w.paragraphs(name):
                    assert squeezed(paragraph) in text
    if story == "school-day":
        assert len(pypdfium2.PdfDocument(folder / "exercises.pdf")) == 3, "a page a stage"


# -- the same number everywhere ------------------------------------------------------------------
@pytest.mark.parametrize(("story", "place"), ONE_A_STORY)
def test_each_headline_number_is_the_same_in_every_file(
    story: str, place: str, made: Callable[..., list[Workshop]], kit: Callable[..., Path]
) -> None:
    for w in made(story, place):
        folder = kit(story, place) / w.language
        records = {cell.address: cell for cell in w.block("headline").cells}
        runs = [run for runs in w.block("headline").text for run in runs]
        numbers = [run for run in runs if not isinstance(run, str)]
        page = re.sub(r"<[^>]*>", "", (folder / "story.html").read_text("utf-8"))
        texts = {
            "HTML": squeezed(html.unescape(page)),
            "PDF": pdf_text(folder / "tables" / "handout.pdf"),
            "DOCX": docx_text(folder / "tables" / "handout.docx"),
            "PPTX": pptx_text(folder / "facilitator" / "slides.pptx"),
            "slides PDF": pdf_text(folder / "facilitator" / "slides.pdf"),
        }
        sentence = squeezed(w.paragraphs("headline")[0])
        for name, text in texts.items():
            assert sentence in text, f"{name} of {story} {place} {w.language}"
        rows = list(csv.DictReader((folder / "data" / "data.csv").open(encoding="utf-8-sig")))
        told = {row["address"]: row for row in rows}
        sheet = CalamineWorkbook.from_path(folder / "data" / "data.xlsx").get_sheet_by_index(0)
        head, *lines = sheet.to_python()
        typed = {line[0]: dict(zip(head, line, strict=True)) for line in lines}
        for _, address in numbers:
            if address.startswith("="):
                continue
            value = records[address].value
            assert value is not None
            assert float(told[address]["value"]) == value == typed[address]["value"]
            assert told[address]["state"] == typed[address]["state"] == "published"


def test_a_hidden_figure_has_no_number_in_any_table_of_the_kit(fresno: Path) -> None:
    rows = list(csv.DictReader((fresno / "en/data/data.csv").open(encoding="utf-8-sig")))
    hidden = [row for row in rows if row["state"] in ("withheld", "absent")]
    assert hidden, "this place has hidden figures"
    assert all(row["value"] == row["low"] == row["high"] == "" for row in hidden)


# -- PDF -----------------------------------------------------------------------------------------
def elements(node: Any) -> Iterator[Any]:
    """Every element of a structure tree."""
    kids = node.get("/K") if isinstance(node, pikepdf.Dictionary) else None
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_every_pdf_is_tagged_titled_and_says_its_language(fresno: Path) -> None:
    found = sorted(fresno.rglob("*.pdf"))
    assert len(found) > 50
    figures = heads = 0
    for path in found:
        with pikepdf.open(path) as pdf:
            root = pdf.Root
            assert bool(root.MarkInfo.Marked), path.name
            assert str(root.Lang)[:2] == path.relative_to(fresno).parts[0][:2]
            assert bool(root.ViewerPreferences.DisplayDocTitle)
            with pdf.open_metadata() as about:
                assert about["pdfuaid:part"] == "1"
                assert about["dc:title"].strip()
            for element in elements(root.StructTreeRoot):
                if element.S == "/Figure":
                    figures += 1
                    assert str(element.Alt).strip(), path.name
                if element.S == "/TH":
                    heads += 1
                    scopes = element.A if isinstance(element.A, pikepdf.Array) else [element.A]
                    assert any("/Scope" in scope for scope in scopes), path.name
    assert figures > 100
    assert heads > 100


def words_of(pieces: Iterator[Piece] | tuple[Piece, ...]) -> Iterator[str]:
    """All that a sheet says, in reading order."""
    for piece in pieces:
        match piece:
            case Heading(text) | Text(text):
                yield text
            case Items(items):
                yield from items
            case Lines(_, label):
                yield label
            case Grid(head, rows):
                yield from head
                yield from (cell for row in rows for cell in row if cell != "□")
            case Pair(left, right):
                yield from words_of((*left, *right))
            case Part(_, inner):
                yield from words_of(inner)


@pytest.mark.parametrize("at", [0, 1], ids=["en", "es"])
def test_the_text_of_a_pdf_reads_as_it_was_written(
    at: int, fresno: Path, made: Callable[..., list[Workshop]]
) -> None:
    w = made("class-of-2020", "06019")[at]
    sheets = {
        "facilitator/facilitator-guide": guide.facilitator_guide(w, "letter"),
        "tables/handout": handouts.handout(w, LINK, "letter"),
        "tables/glossary": handouts.glossary(w, "letter"),
        "facilitator/answer-key": handouts.answer_key(w, "letter"),
        "forms/consent": forms.consent(w, "letter"),
        "forms/note-catcher-scribe": forms.note_catcher_scribe(w, LINK, "letter"),
    }
    for name, sheet in sheets.items():
        foot = re.escape(squeezed(sheet.footer)) + r"\d+/\d+"  # stands between two pages
        text = re.sub(foot, "", pdf_text(fresno / w.language / f"{name}.pdf"))
        for said in words_of(sheet.pieces):
            for paragraph in said.split("\n\n"):
                assert squeezed(paragraph) in text, f"{name}: {paragraph}"


@pytest.mark.parametrize(("story", "place"), PLACES)
def test_sheets_keep_their_length(story: str, place: str, kit: Callable[..., Path]) -> None:
    for tongue in ("en", "es"):
        folder = kit(story, place) / tongue
        pages = {p.stem: len(pypdfium2.PdfDocument(p)) for p in folder.rglob("*.pdf")}
        assert pages["handout"] == 2, tongue
        assert pages["placemat"] == 2
        assert 12 <= pages["slides"] <= 18
        assert 12 <= pages["facilitator-guide"] <= 17
        assert pages["predict-sheet"] == pages["predict-overlay"] == 1
        assert pages["note-catcher-person"] == pages["consent"] == pages["sign-in"] == 1
        assert pages["permission"] == 1
        assert pages["hundred-people"] == 5
    assert len(pypdfium2.PdfDocument(kit(story, place) / "en-es/tables/handout.pdf")) == 4


@pytest.mark.parametrize(("story", "place"), PLACES)
def test_the_clear_film_lies_exactly_on_the_drawing(
    story: str, place: str, made: Callable[..., list[Workshop]]
) -> None:
    for w in made(story, place):
        sheet, film = (
            f(w, "letter")["svg"] for f in (predict.predict_sheet, predict.predict_overlay)
        )
        frame = r'viewBox="([^"]*)"|<path[^>]* stroke="#e3e6e8"[^>]*d="([^"]*)"'
        assert re.findall(frame, sheet) == re.findall(frame, film)
        assert sheet != film


# -- posters -------------------------------------------------------------------------------------
def check_posters(path: Path, stations: int) -> None:
    """A poster a page, and nothing set outside of it."""
    document = pypdfium2.PdfDocument(path)
    assert len(document) == stations
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        boxes = [text.get_charbox(i) for i in range(text.count_chars())]
        assert len(boxes) > 100
        assert all(
            0 <= left <= right <= width and 0 <= bottom <= top <= height
            for left, bottom, right, top in boxes
        )


@pytest.mark.parametrize(("story", "place"), PLACES)
def test_posters_fit_with_the_longest_names_in_both_languages(
    story: str, place: str, made: Callable[..., list[Workshop]], kit: Callable[..., Path]
) -> None:
    stations = len(made(story, place)[0].plan.stations)
    for path in sorted(kit(story, place).rglob("posters-*.pdf")):
        check_posters(path, stations)


def test_every_square_code_is_read_from_a_grey_page_at_100_dots_an_inch(
    fresno: Path, made: Callable[..., list[Workshop]]
) -> None:
    w = made("class-of-2020", "06019")[0]
    for path in sorted(fresno.rglob("posters-*.pdf")):
        language = path.parents[1].name.partition("-")[0]
        where = f"{LINK}story/class-of-2020/?place=06019&language={language}#"
        wanted = [where + name for name in w.plan.stations]
        found = []
        for page in pypdfium2.PdfDocument(path):
            image = page.render(scale=100 / 72, grayscale=True).to_numpy()
            found += [code.text for code in zxingcpp.read_barcodes(image)]
        assert found == wanted, path


def test_without_a_hub_no_sheet_has_a_square_code_that_leads_nowhere(
    made: Callable[..., list[Workshop]],
) -> None:
    w = made("class-of-2020", "06019")[0]
    sheets = [handouts.handout(w, "", "letter"), forms.note_catcher_person(w, "", "letter")]
    assert not [piece for sheet in sheets for piece in sheet.pieces if isinstance(piece, Code)]
    for sheet in sheets:
        texts = [piece.text for piece in sheet.pieces if isinstance(piece, Text)]
        assert any(w.address("story") in text for text in texts), "the address stands in letters"
    hung = posters.posters([w], "", size="letter")
    assert {poster["code"] for poster in hung["posters"]} == {""}
    assert pdf.pages(pdf.page("poster.typ", hung, where="posters")) == len(w.plan.stations)


def test_a_poster_that_says_too_much_is_refused(
    made: Callable[..., list[Workshop]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posters, "WORDS", 40)
    with pytest.raises(DataProblem, match="more than 40 words: poster-trend in en"):
        posters.posters(made("class-of-2020", "06019"), "", size="large")


class Stretched(Words):
    """English in disguise: two fifths longer, and written from right to left."""

    def say(self, message: str, attribute: str = "", **values: str) -> str:
        """The message with more letters in every word."""
        return stretched(super().say(message, attribute, **values))


def stretched(text: str) -> str:
    return re.sub(
        r"[a-z]{3,}", lambda word: word[0] + word[0][-1] * round(len(word[0]) * 0.4), text
    )


def disguised(w: Workshop) -> Workshop:
    """The workshop in the stretched language, its blocks too."""
    words = Stretched(w.words.language, w.words.bundle, w.words.locale)
    blocks = tuple(
        replace(
            block,
            title=stretched(block.title),
            text=tuple(
                tuple(stretched(run) if isinstance(run, str) else run for run in runs)
                for runs in block.text
            ),
        )
        for block in w.edition.blocks
    )
    view = {**w.edition.manifest["view"], "language": "qps"}
    edition = replace(w.edition, blocks=blocks, manifest={**w.edition.manifest, "view": view})
    return replace(w, edition=edition, names=replace(w.names, words=words))


def test_a_longer_language_from_right_to_left_fits_as_well(
    made: Callable[..., list[Workshop]], kit: Callable[..., Path], tmp_path: Path
) -> None:
    w = made("class-of-2020", "06019")[0]
    folder = box.write(
        [disguised(w)], tmp_path / "kit", paper="letter", link="", stories={"qps": b""}
    )
    usual = kit("class-of-2020", "06019") / "en"
    for path in sorted((folder / "qps" / "walls").glob("*.pdf")):
        assert len(pypdfium2.PdfDocument(path)) == len(
            pypdfium2.PdfDocument(usual / "walls" / path.name)
        ), path.name
    for path in sorted((folder / "qps" / "walls").glob("posters-*.pdf")):
        check_posters(path, len(w.plan.stations))
    for name in ("predict-sheet", "predict-overlay", "role-cards", "factor-cards"):
        found = folder / "qps" / "tables" / f"{name}.pdf"
        assert len(pypdfium2.PdfDocument(found)) == len(
            pypdfium2.PdfDocument(usual / "tables" / f"{name}.pdf")
        ), name


# -- Word and PowerPoint -------------------------------------------------------------------------
def test_word_files_have_texts_for_pictures_heading_rows_and_real_styles(fresno: Path) -> None:
    found = sorted(fresno.rglob("*.docx"))
    assert len(found) > 20
    for path in found:
        document = Document(str(path))
        assert document.core_properties.title
        assert document.paragraphs[0].style.name == "Title"
        for shape in document.inline_shapes:
            assert shape._inline.docPr.get("descr", "").strip(), path.name
        for table in document.tables:
            assert "w:tblHeader" in table.rows[0]._tr.xml, path.name
    guide_styles = {
        p.style.name for p in Document(str(next(fresno.rglob("*guide.docx")))).paragraphs
    }
    assert {"Heading 1", "Heading 2", "List Bullet", "List Number", "Words to say"} <= guide_styles


def test_slides_have_titles_notes_texts_for_pictures_and_read_from_the_top(fresno: Path) -> None:
    for path in sorted(fresno.rglob("*.pptx")):
        shown = Presentation(str(path)).slides
        assert 12 <= len(shown) <= 18
        for slide in shown:
            shapes = list(slide.shapes)
            assert shapes[0] == slide.shapes.title
            assert slide.shapes.title.text_frame.text.strip()
            assert slide.notes_slide.notes_text_frame.text.strip()
            for shape in shapes:
                if shape.shape_type is not None and "PICTURE" in str(shape.shape_type):
                    assert shape._element.nvPicPr.cNvPr.get("descr", "").strip()


def test_slides_come_in_the_order_of_the_minutes(made: Callable[..., list[Workshop]]) -> None:
    for w in made("class-of-2020", "06019"):
        titles = [slide.title for slide in slides(w)]
        for length in (90, 150):
            activities = [step.activity for step in w.plan.scripts[length]]
            assert activities.index("predict") < activities.index("line-up")
        guess, answer = (w.say(f"activity-{name}", "name") for name in ("predict", "line-up"))
        assert titles.index(guess) < titles.index(answer), "nobody sees an answer before the guess"


def test_each_name_of_a_legend_stands_beside_its_ink_on_paper_too(
    made: Callable[..., list[Workshop]],
) -> None:
    for w in made("school-day", "06003"):
        hung = {
            poster["name"]: poster for poster in posters.posters([w], "", size="letter")["posters"]
        }
        inked = 0
        for name in w.plan.stations:
            marks = key(w, w.block(name))
            series = [kind for kind, _ in w.block(name).key if kind.startswith(("series", "shape"))]
            with_ink = [mark for mark in marks if mark.swatch]
            assert len(with_ink) == len(series)
            assert len({mark.swatch for mark in with_ink}) == len(with_ink), "two look the same"
            assert all(mark.line == f"{mark.glyph} {mark.text}" for mark in with_ink)
            told = [mark["text"] for mark in hung[name]["faces"][0]["key"] if mark["swatch"]]
            assert told == [mark.text for mark in with_ink]
            inked += len(with_ink)
        assert inked == 3, "three rules of Medi-Cal in one picture"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_an_office_program_opens_every_word_and_powerpoint_file(
    fresno: Path, tmp_path: Path
) -> None:
    files = [*sorted((fresno / "es").rglob("*.docx")), *sorted((fresno / "en").rglob("*.pptx"))]
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    command = [OFFICE or "", profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=240)
    for path in files:
        text = pdf_text(tmp_path / f"{path.stem}.pdf")
        title = (
            Presentation(str(path)).slides[0].shapes.title.text_frame.text
            if path.suffix == ".pptx"
            else Document(str(path)).paragraphs[0].text
        )
        assert squeezed(title) in text, path.name


# -- data and notebooks --------------------------------------------------------------------------
def test_the_trainer_s_notebook_runs_and_the_learner_s_waits_for_an_answer(fresno: Path) -> None:
    for tongue in ("en", "es"):
        folder = fresno / tongue / "notebooks"
        trainer = nbformat.read(folder / "trainer-notebook.ipynb", 4)
        resources = {"metadata": {"path": str(folder)}}
        NotebookClient(trainer, resources=resources, timeout=60).execute()
        learner = nbformat.read(folder / "learner-notebook.ipynb", 4)
        sources = "\n".join(cell.source for cell in learner.cells)
        assert "SOLUTION" not in sources
        assert "iloc" not in sources
        with pytest.raises(CellExecutionError, match="look at place, group and period"):
            NotebookClient(learner, resources=resources, timeout=60).execute()


def test_paper_notes_are_typed_under_addresses_of_the_story(
    fresno: Path, made: Callable[..., list[Workshop]]
) -> None:
    w = made("class-of-2020", "06019")[0]
    book = CalamineWorkbook.from_path(fresno / "en/forms/note-entry.xlsx")
    codes = [row[0] for row in book.get_sheet_by_name("codes").to_python()]
    assert {w.address(name) for name in w.plan.stations} <= set(codes)
    assert codes[0] == "class-of-2020#story"


def test_the_manifest_names_every_file_with_its_digest_and_review(fresno: Path) -> None:
    manifest = json.loads((fresno / "manifest.json").read_text("utf-8"))
    on_disk = {str(p.relative_to(fresno)) for p in fresno.rglob("*") if p.is_file()}
    assert on_disk == {*manifest["files"], "manifest.json"}
    assert all(
        "No community has read" in " ".join(f["review"])
        or "Ninguna comunidad" in " ".join(f["review"])
        for f in manifest["files"].values()
    )
    assert set(manifest["editions"]) == {"en", "es"}


# -- as a whole ----------------------------------------------------------------------------------
def test_two_builds_are_the_same_byte_by_byte_the_zip_too(
    fresno: Path,
    made: Callable[..., list[Workshop]],
    folder_of_edition: Callable[..., Path],
    tmp_path: Path,
) -> None:
    again = build(made("class-of-2020", "06019"), tmp_path / fresno.name, folder_of_edition)
    for path in sorted(p for p in fresno.rglob("*") if p.is_file()):
        assert path.read_bytes() == (again / path.relative_to(fresno)).read_bytes(), path.name
    zips = [folder.with_name(folder.name + ".zip").read_bytes() for folder in (fresno, again)]
    assert zips[0] == zips[1]
    assert len(zips[0]) < 10_000_000


def test_a_kit_without_a_message_is_refused_with_all_that_is_missing_and_writes_nothing(
    workspace: Workspace,
    release: Release,
    folder_of_edition: Callable[..., Path],
    tmp_path: Path,
) -> None:
    project = tmp_path / "project"
    ignore = shutil.ignore_patterns(".*", "__pycache__", "tests", "bench", "docs")
    shutil.copytree(workspace.root, project, ignore=ignore)
    path = project / "stories/class-of-2020/activities/en.ftl"
    kept = [
        line
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith(("poster-race", "question-left", "concept"))
    ]
    path.write_text("\n".join(kept), "utf-8")
    copy = Workspace(project, workspace.home)
    (w,) = workshops(copy, release, folder_of_edition, "class-of-2020", "06019", ("en",))
    with pytest.raises(DataProblem) as refusal:
        build([w], tmp_path / "kit", folder_of_edition)
    for name in ("poster-race", "question-left", "concept"):
        assert name in str(refusal.value)
    assert not (tmp_path / "kit").exists()
    assert not (tmp_path / "kit.zip").exists()


def test_a_kit_that_gives_a_hidden_figure_away_is_taken_away(
    fresno: Path, release: Release, tmp_path: Path
) -> None:
    leaky = tmp_path / "kit"
    shutil.copytree(fresno, leaky)
    leaky.with_name("kit.zip").write_bytes(b"")
    refuse_leaks(release, leaky)
    assert leaky.exists()
    path = leaky / "es" / "data" / "data.csv"
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    hidden = release.safe("cde.graduation").frame
    hidden = hidden[(hidden["state"] == "withheld") & (hidden["reason"] != "protected")]
    first = hidden.iloc[0]
    address = "/".join(str(first[k]) for k in ("measure", "place", "group", "period"))
    rows.append({**rows[0], "address": address, "state": "published", "value": "4"})
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    with pytest.raises(DisclosureProblem):
        refuse_leaks(release, leaky)
    assert not leaky.exists()
    assert not leaky.with_name("kit.zip").exists()


def test_notes_of_a_community_stand_on_a_sheet_of_their_own(
    made: Callable[[str, str], list[Workshop]],
) -> None:
    w = made("class-of-2020", "06019")[0]
    said = [
        Said(2, "trend", "An idea", "80.3%", "Ask the seniors of that year.", ("We did.",)),
        Said(9, "", "A question", "", "لماذا؟"),
    ]
    printed = community_notes(w, said, "http://10.0.0.2:8866/", "letter")
    text = " ".join(p.text for p in printed.pieces if isinstance(p, (Text, Heading)))
    assert "2 · An idea (80.3%): “Ask the seniors of that year.”" in text
    assert "We did." in text
    assert "لماذا" not in text, "a sheet without these letters says so"
    assert w.labels[0] not in printed.labels, "somebody has read it"
    assert pdf.pages(pdf.write(printed)) == 1
    (square,) = [p for p in printed.pieces if isinstance(p, Code)]
    view = w.edition.view
    wanted = f"http://10.0.0.2:8866/story/{w.story.story}/?place={view.place.replace(':', '%3A')}"
    assert f"{wanted}&language={view.language}#story" in square.text
