"""What the hub says to plain requests, and what it refuses: files, foreign pages, lists of kernels.

Every refusal is looked at twice: for its status, and for what must not stand in it.
"""

import gzip
import json
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from storytable.story.editions import Edition
from storytable.story.words import read_words
from storytable.workspace import Workspace
from tests.hub.conftest import Answer, Ask

pytestmark = pytest.mark.usefixtures("fresno")

STORY = "/story/class-of-2020/"
PLAIN = "/voila/render/class-of-2020.ipynb"
FRESNO = "place=06019"
INSIDE = re.compile(
    r"Traceback|File &quot;|File \"|site-packages|\.py\b|/home/|/root/|/tmp/|/work/", re.I
)
# Words that stand in the files of the project, in the system's list of users, and in listings.
CONTENT = re.compile(
    r"root:.*:0:0|first_editions|open_story|BaseLoader|\"cells\"|\"content\"|ipynb"
)

WRONG = {
    "a place the story does not know": (f"{STORY}?place=99999", "99999"),
    "a place of another state": (f"{STORY}?place=ky:275", "ky:275"),
    "a place without its leading zero": (f"{STORY}?place=6019", "6019"),
    "a misspelt parameter": (f"{STORY}?plcae=06019", "plcae"),
    "a language nobody has written": (f"{STORY}?language=fr", "fr"),
    "four places beside the first": (
        f"{STORY}?compare=06001&compare=06003&compare=06005&compare=06007",
        "4 places",
    ),
    "wrong figures to take away": (f"{STORY}data.csv?place=99999", "99999"),
    "a live view of nowhere": (f"{STORY}blocks?place=99999", "99999"),
    "plain Voila, a place the story does not know": (f"{PLAIN}?place=99999", "99999"),
    "plain Voila, a misspelt parameter": (f"{PLAIN}?plcae=06019", "plcae"),
    "plain Voila, somebody else's template": (f"{PLAIN}?template=lab", "template"),
}
NOWHERE = [
    "/story/nope/",
    "/story/class-of-2020/notes.sqlite",
    "/story/../stories/class-of-2020/story.yml",
    "/story/class-of-2020/%2e%2e/story.yml",
    "/assets/x/widgets.py",
    "/assets/x/../app.py",
    "/voila/render/nope.ipynb",
]
CLOSED = [
    "/api/contents",
    "/api/contents/class-of-2020.ipynb",
    "/api/kernels",
    "/api/kernelspecs",
    "/api/sessions",
    "/api/status",
    "/api/terminals",
    "/terminals/1",
    "/login",
    "/logout",
    "/tree",
    "/lab",
    "/nbconvert/html/class-of-2020.ipynb",
    "/files/class-of-2020.ipynb",
    "/notebooks/class-of-2020.ipynb",
    "/voila/tree",
    "/voila/tree/",
    "/voila/api/contents/",
    "/voila/api/contents/class-of-2020.ipynb",
    "/voila/files/class-of-2020.ipynb",
    "/voila/files/../stories/class-of-2020/story.yml",
    "/voila/files/%2e%2e/stories/class-of-2020/story.yml",
    "/voila/files/..%2fstories%2fclass-of-2020%2fstory.yml",
    "/voila/files/..%5cstories%5cclass-of-2020%5cstory.yml",
    "/voila/files/%252e%252e%252fpyproject.toml",
    "/voila/files//etc/passwd",
    "/voila/render/../stories/class-of-2020/story.yml",
    "/voila/render/%2e%2e%2fpyproject.toml",
    "/voila/static/../../../../../../etc/passwd",
    "/voila/static/..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/voila/templates/storytable/static/../../../../../../etc/passwd",
    "/voila/templates/x",
    "/voila/labextensions/../../../../etc/passwd",
    "/voila/api/themes/../../../../etc/passwd",
    "/static/etc/passwd",
    "/static/../../../../etc/passwd",
    "/pyproject.toml",
    "/notebooks/class-of-2020.ipynb",
    "/data_samples/groups.yml",
]


@pytest.fixture(scope="module")
def fresno(edition_of: Callable[..., Edition]) -> Edition:
    """The story of Fresno County, made before anybody asks for it."""
    return edition_of("class-of-2020", "06019")


# -- addresses that ask for what is not there ------------------------------------------------


@pytest.mark.parametrize(("address", "named"), WRONG.values(), ids=list(WRONG))
def test_a_wrong_address_is_answered_by_a_page_that_names_what_is_wrong(
    ask: Ask, address: str, named: str
) -> None:
    answer = ask(address)
    assert answer.status == 400
    assert "The address asks for something this story does not have: " in answer.text
    assert named in answer.text
    assert "Back to all stories" in answer.text
    assert not INSIDE.search(answer.text)


@pytest.mark.parametrize("address", NOWHERE)
def test_an_address_where_nothing_stands_is_answered_by_a_kind_page(ask: Ask, address: str) -> None:
    answer = ask(address)
    assert answer.status == 404
    assert "There is no page at this address." in answer.text
    assert 'href="/?language=en"' in answer.text
    assert not INSIDE.search(answer.text)


def test_what_went_wrong_is_said_in_the_readers_language(ask: Ask) -> None:
    words = read_words("es", [])
    wrong, nowhere = ask(f"{STORY}?place=99999&language=es"), ask("/story/nope/?language=es")
    assert (wrong.status, nowhere.status) == (400, 404)
    for answer in (wrong, nowhere):
        assert '<html lang="es">' in answer.text
        assert words.say("error-title") in answer.text
        assert words.say("error-back") in answer.text
    assert words.say("error-usage", detail="…").partition("…")[0] in wrong.text
    assert words.say("error-not-found") in nowhere.text


def test_what_is_asked_for_cannot_bring_markup_into_the_page_that_refuses_it(ask: Ask) -> None:
    answer = ask(f"{STORY}?" + urlencode({"place": "<script>alert(1)</script>"}))
    assert answer.status == 400
    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text


# -- what is closed --------------------------------------------------------------------------


@pytest.mark.parametrize("address", CLOSED)
def test_files_lists_and_kernels_are_closed_to_guests(ask: Ask, address: str) -> None:
    answer = ask(address)
    assert answer.status >= 400 or (answer.status == 302 and lands_nowhere(ask, answer))
    assert not CONTENT.search(answer.text)
    assert not INSIDE.search(answer.text)


def lands_nowhere(ask: Ask, answer: Answer) -> bool:
    """Whether a redirect ends in a refusal."""
    target = urlsplit(answer.header("Location"))
    return target.netloc == "" and ask(target.path).status >= 400


def test_a_kernel_nobody_has_told_us_about_is_not_there(ask: Ask) -> None:
    unknown = "/api/kernels/00000000-0000-0000-0000-000000000000"
    assert ask(unknown).status == 404
    assert ask(f"{unknown}/channels").status in (400, 404)
    assert ask("/", headers={"Accept": "text/html"}).status == 200


# -- foreign pages and foreign names ---------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
    ],
    ids=str,
)
def test_a_foreign_page_cannot_start_a_kernel(ask: Ask, headers: dict[str, str]) -> None:
    answer = ask(f"{STORY}live", method="POST", body='{"place": "06019"}', headers=headers)
    assert answer.status == 403
    assert "kernel" not in answer.text


@pytest.mark.parametrize("path", ["/", STORY, "/healthz", PLAIN, "/assets/x/story.js"])
def test_another_name_for_this_computer_is_refused_everywhere(ask: Ask, path: str) -> None:
    assert ask(path, headers={"Host": "elsewhere.example"}).status == 403
    assert ask(path, headers={"Host": "127.0.0.1.elsewhere.example:80"}).status == 403


@pytest.mark.parametrize(
    "body",
    ["", "{", "[[", "nonsense", '"06019"', "7", "null", '{"place": 6019}', '{"place": "99999"}',
     '{"plcae": "06019"}', '{"place": ["06019"]}', '{"compare": 7}', "[" * 100_000],
    ids=lambda body: body[:20] or "nothing",
)  # fmt: skip
def test_what_is_not_a_view_starts_no_kernel(ask: Ask, body: str) -> None:
    answer = ask(f"{STORY}live", method="POST", body=body)
    assert answer.status == 400
    assert "this story does not have" in answer.text
    assert not INSIDE.search(answer.text)


def test_a_page_can_be_read_but_not_written(ask: Ask) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
        assert ask(STORY, method=method, body="").status in (403, 405)
    assert ask(f"{STORY}live").status == 405


# -- what every answer carries ---------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", f"{STORY}?{FRESNO}", "/story/nope/", "/healthz"])
def test_every_answer_forbids_what_the_page_does_not_need(ask: Ask, path: str) -> None:
    answer = ask(path)
    policy = answer.header("Content-Security-Policy")
    for rule in ("default-src 'none'", "script-src 'self';", "style-src 'self';",
                 "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"):  # fmt: skip
        assert rule in policy
    assert "unsafe" not in policy
    assert answer.header("X-Content-Type-Options") == "nosniff"
    assert answer.header("Referrer-Policy") == "no-referrer"
    assert "Tornado" not in answer.header("Server")


def test_no_answer_sets_a_cookie_plain_voila_and_refusals_included(ask: Ask) -> None:
    paths = [path for path, _ in WRONG.values()] + NOWHERE + CLOSED
    paths += ["/", f"{STORY}?{FRESNO}", f"{PLAIN}?{FRESNO}", f"{STORY}data.csv?{FRESNO}"]
    answers = {path: ask(path) for path in paths}
    assert answers[f"{PLAIN}?{FRESNO}"].status == 200
    assert [path for path, answer in answers.items() if answer.header("Set-Cookie")] == []


def test_no_answer_names_an_address_elsewhere_to_load_from(ask: Ask) -> None:
    for path in ("/", f"{STORY}?{FRESNO}", f"{PLAIN}?{FRESNO}", f"{PLAIN}?place=99999"):
        text = ask(path).text
        loads = re.findall(
            r"<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=[\"']?([^\"' >]+)", text
        )
        assert loads
        assert [a for a in loads if a.startswith(("http:", "https:", "//"))] == []


def test_a_browser_that_can_unpack_gets_the_same_page_smaller(ask: Ask) -> None:
    plain = ask(f"{STORY}?{FRESNO}")
    packed = ask(f"{STORY}?{FRESNO}", headers={"Accept-Encoding": "gzip"})
    assert packed.header("Content-Encoding") == "gzip"
    assert plain.header("Content-Encoding") == ""
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) * 3 < len(plain.body)
    assert "Accept-Encoding" in packed.header("Vary")


def test_scripts_and_styles_may_be_kept_for_ever_because_their_addresses_change(ask: Ask) -> None:
    page = ask(f"{STORY}?{FRESNO}").text
    assets = set(re.findall(r"/assets/\w{12}/[\w.]+", page))
    assert {path.rpartition("/")[2] for path in assets} >= {"live.js", "story.css", "page.css"}
    for path in assets:
        answer = ask(path)
        assert answer.status == 200
        assert "immutable" in answer.header("Cache-Control")
        kind = "css" if path.endswith(".css") else "javascript"
        assert kind in answer.header("Content-Type")


def test_the_figures_to_take_away_are_those_of_the_edition(ask: Ask, fresno: Edition) -> None:
    answer = ask(f"{STORY}data.json?{FRESNO}")
    figures = json.loads(answer.text)["figures"]
    known = {cell.address: cell for block in fresno.blocks for cell in block.cells}
    assert {f["address"]: f["value"] for f in figures} == {a: c.value for a, c in known.items()}
    assert len(figures) > 100
    assert "attachment" in answer.header("Content-Disposition")


# -- what the operator sees ------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="needs a second address of this computer")
def test_the_log_says_what_failed_and_nothing_about_who_asked(
    ask: Ask, workspace: Workspace
) -> None:
    reader = {"User-Agent": "A-Readers-Browser/1.0", "Referer": "http://a-readers-page.example/"}
    for path in [path for path, _ in WRONG.values()] + NOWHERE + CLOSED + [STORY, "/"]:
        ask(path, headers=reader, sent_from="127.0.0.2")
    ask(STORY, headers={**reader, "Host": "elsewhere.example"}, sent_from="127.0.0.2")
    ask(f"{STORY}live", method="POST", body="[" * 100_000, headers=reader, sent_from="127.0.0.2")
    log = (workspace.home / "hub.log").read_text("utf-8")
    assert "Storytable shows its stories at" in log
    assert "/voila/templates/x could not be shown" in log
    for trace in ("127.0.0.2", "A-Readers-Browser", "a-readers-page", "remote_ip"):
        assert trace not in log


def test_a_port_in_use_is_refused_with_a_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "storytable.cli", "serve", "--no-browser"]
        told = subprocess.run(
            [*command, f"--port={port}"], capture_output=True, text=True, check=False, timeout=60
        )
    assert told.returncode == 5
    assert f"port {port}: another program already listens here" in told.stderr
    assert "choose another with --port" in told.stderr
    assert "Traceback" not in told.stderr


# -- languages -------------------------------------------------------------------------------


def test_an_address_without_a_language_is_answered_in_that_of_the_browser(
    ask: Ask, folder_of_edition: Callable[..., Path]
) -> None:
    folder_of_edition("kentucky-graduates", "21", "es")
    spanish = {"Accept-Language": "hmn, es-MX;q=0.9, en;q=0.8"}
    for path, word in (("/", "Historias"), ("/story/kentucky-graduates/", 'lang="es"')):
        answer = ask(path, headers=spanish)
        assert word in answer.text
        assert "Accept-Language" in " ".join(v for n, v in answer.headers if n == "Vary")
    assert 'lang="en"' in ask("/?language=en", headers=spanish).text
    assert 'lang="en"' in ask("/", headers={"Accept-Language": "tlh"}).text
