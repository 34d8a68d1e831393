"""What a reader asks of the catalog, and what speaks against answering it.

Cells are protected already, so that any selection of them is safe; what is refused here cannot be
read honestly: other denominators side by side, a series across a break, a level of place or a
group that the publisher does not report, more places than anybody can hold in mind.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from storytable.data.address import GROUP, MEASURE, PERIOD, Address
from storytable.data.catalog import Catalog
from storytable.data.cells import Cell, State
from storytable.data.places import Places
from storytable.errors import UsageProblem

MOST_PLACES, MOST_MEASURES = 4, 2
FIELDS = ("measure", "beside", "who", "first", "last", "was")
Found = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Query:
    """Measures, a group or a family of groups, places, and periods from `first` to `last`.

    Empty periods are those of the newest figures.
    """

    measures: tuple[str, ...]
    who: str
    places: tuple[str, ...]
    first: str = ""
    last: str = ""

    def text(self) -> str:
        """All but the places, as it stands in an address: `measure+measure/who/first/last`."""
        return "/".join(("+".join(self.measures), self.who, self.first, self.last))


def read(text: str, places: Iterable[str], known: Places) -> Query:
    """The query whose text this is, for these places, in declared order; an empty text is none.

    Raises UsageProblem where a part has another form; whether it can be answered is not asked.
    """
    measures, who, first, last = (*text.split("/"), *("",) * 3)[:4]
    asked = tuple(dict.fromkeys(measures.split("+"))) if measures else ()
    who = who or "all"
    is_readable = (
        text.count("/") <= 3
        and all(MEASURE.fullmatch(measure) for measure in asked)
        and GROUP.fullmatch(who)
        and all(PERIOD.fullmatch(period) for period in (first, last) if period)
    )
    if not is_readable:
        raise UsageProblem(
            f"query {text!r}",
            "this is not a question to the data",
            expected="measure/who/from/to, as in some_agency.some_file.rate/all/2016-17/2023-24",
        )
    order = {code: number for number, code in enumerate(known.by_code)}
    return Query(asked, who, tuple(sorted(dict.fromkeys(places), key=order.__getitem__)),
                 first or last, last or first)  # fmt: skip


def folded(given: Mapping[str, object]) -> dict[str, object]:
    """What a form asks (`measure`, `beside`, `who`, `first`, `last`) as one `query`.

    `was` is the measure the form was made for: the periods of another dataset are not a choice.
    """
    fields = {name: str(given.get(name) or "") for name in FIELDS}
    rest = {name: value for name, value in given.items() if name not in FIELDS}
    if not fields["measure"]:
        return rest
    measures = dict.fromkeys(filter(None, (fields["measure"], fields["beside"])))
    first, last = fields["first"], fields["last"]
    if fields["was"] and dataset_of(fields["was"]) != dataset_of(fields["measure"]):
        first = last = ""
    return {**rest, "query": "/".join(("+".join(measures), fields["who"], first, last))}


def completed(query: Query, catalog: Catalog) -> Query:
    """The query with what it leaves open: the first measure there is, and the newest period."""
    measures = query.measures or measures_at_hand(catalog)[:1]
    known = catalog.periods(measures[0])
    newest = known[-1] if known else ""
    return replace(query, measures=measures, first=query.first or newest, last=query.last or newest)


def measures_at_hand(catalog: Catalog) -> tuple[str, ...]:
    """Every measure of which this release has figures, in the order its contract declares."""
    release = catalog.release
    return tuple(
        release.contracts[dataset].full(name)
        for dataset, about in sorted(release.datasets.items())
        if about["periods"]
        for name in (*release.contracts[dataset].measures, *release.contracts[dataset].shares)
    )


def groups_of(catalog: Catalog, who: str) -> tuple[str, ...]:
    """The groups that `who` names: one, all of a family, or none where there is neither."""
    known = catalog.release.groups
    if who in known.order():
        return (who,)
    family = next((family for family in known.families if family.id == who), None)
    return tuple(group.id for group in family.groups) if family else ()


def reported(catalog: Catalog, measure: str) -> frozenset[str]:
    """The groups that the publisher of a measure has codes for."""
    contract = catalog.contract(measure)
    column = contract.measures.get(measure.rpartition(".")[2])
    found = {contract.group.constant, *(column.by_group if column else ())} - {""}
    crosswalk = contract.group.crosswalk
    found |= {
        group.id
        for family in catalog.release.groups.families
        for group in family.groups
        if crosswalk in group.codes
    }
    return frozenset(found)


def of_whom(catalog: Catalog, measure: str) -> tuple[str, str]:
    """The population a measure counts and its unit; two measures side by side share both."""
    contract, name = catalog.contract(measure), measure.rpartition(".")[2]
    whole = contract.measures[contract.shares[name].whole if name in contract.shares else name]
    return whole.of_whom, whole.unit


def against(query: Query, catalog: Catalog) -> Found | None:
    """The first reason against a complete query: what to say, and about what."""
    checks = (_unknown, _measures, _places, _groups, _periods, _breaks, _nothing)
    return next(filter(None, (check(query, catalog) for check in checks)), None)


def _unknown(query: Query, catalog: Catalog) -> Found | None:
    """What nobody has declared, so that an address may go wrong and still lead somewhere."""
    contracts = catalog.release.contracts
    lacking = []
    for measure in query.measures:
        contract = contracts.get(dataset_of(measure))
        names = {**contract.measures, **contract.shares} if contract else {}
        lacking += [] if measure.rpartition(".")[2] in names else [measure]
    lacking += [] if groups_of(catalog, query.who) else [query.who]
    return ("refused-unknown", tuple(lacking)) if lacking else None


def _measures(query: Query, catalog: Catalog) -> Found | None:
    absent = tuple(m for m in query.measures if m not in measures_at_hand(catalog))
    if absent:
        return "refused-not-here", absent
    if len(query.measures) > MOST_MEASURES:
        return "refused-measures", query.measures[MOST_MEASURES:]
    populations = {(of_whom(catalog, m), dataset_of(m)) for m in query.measures}
    if len(populations) > 1:
        return "refused-denominators", query.measures
    if len(query.measures) > 1 and (len(query.places) > 1 or query.who != "all"):
        return "refused-too-much", query.measures
    return None


def _places(query: Query, catalog: Catalog) -> Found | None:
    if len(query.places) > MOST_PLACES:
        return "refused-places", query.places[MOST_PLACES:]
    dataset = dataset_of(query.measures[0])
    lacking = tuple(p for p in query.places if not catalog.holds(dataset, p))
    return ("refused-level", lacking) if lacking else None


def _groups(query: Query, catalog: Catalog) -> Found | None:
    lacking = not _shown(query, catalog)
    return ("refused-group", (query.who,)) if lacking else None


def _periods(query: Query, catalog: Catalog) -> Found | None:
    known = catalog.periods(query.measures[0])
    lacking = tuple(dict.fromkeys(p for p in (query.first, query.last) if p not in known))
    if lacking:
        return "refused-period", lacking
    return ("refused-order", (query.first, query.last)) if query.first > query.last else None


def _breaks(query: Query, catalog: Catalog) -> Found | None:
    at = _last_break(query, catalog)
    return ("refused-break", (at,)) if at else None


def _nothing(query: Query, catalog: Catalog) -> Found | None:
    cells = cells_of(query, catalog)
    if any(cell.state is not State.ABSENT for cell in cells):
        return None
    return "refused-nothing", tuple(dict.fromkeys(cell.reason for cell in cells))


def cells_of(query: Query, catalog: Catalog) -> tuple[Cell, ...]:
    """What a complete query selects: by measure, place, group and period, in declared order."""
    return tuple(catalog.cell(address) for address in _addresses(query, catalog))


def _shown(query: Query, catalog: Catalog) -> list[str]:
    known = reported(catalog, query.measures[0])
    return [group for group in groups_of(catalog, query.who) if group in known]


def _addresses(query: Query, catalog: Catalog) -> Iterator[Address]:
    periods = catalog.periods(query.measures[0], f"{query.first}/{query.last}")
    for measure in query.measures:
        for place in query.places:
            for group in _shown(query, catalog):
                yield from (Address(measure, place, group, period) for period in periods)


def _last_break(query: Query, catalog: Catalog) -> str:
    """The last period before which a series of this question breaks off; empty where none does."""
    inside = (a for a in _addresses(query, catalog) if a.period != query.first)
    return max((a.period for a in inside if catalog.breaks(a)), default="")


def concept_of(catalog: Catalog, measure: str) -> str:
    """The idea a measure is of, also in another publication."""
    contract, name = catalog.contract(measure), measure.rpartition(".")[2]
    made = contract.shares.get(name)
    return made.concept if made else contract.measures[name].concept


def dataset_of(measure: str) -> str:
    """The dataset a measure belongs to."""
    return measure.rpartition(".")[0]


def address_of(query: Query, language: str, release: str = "") -> str:
    """The query as the end of an address; with a release it is of the figures as they were."""
    first, *others = query.places
    asked = {"place": first, "compare": others, "query": query.text(), "language": language}
    frozen = {"release": release} if release else {}
    return "?" + urlencode({**asked, **frozen}, doseq=True, safe="/:")
