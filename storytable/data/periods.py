"""What publishers write for a time -> one form of ours: `2019-20`, `2019`, `2005--2009`, `2019-01`,
`2024-04-26`."""

import re

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)


def period_of(text: str, kind: str) -> str | None:
    """The period `text` says, read as a `kind` of PeriodKey; None where it says none."""
    text = " ".join(text.split())
    if kind.startswith("school-year"):
        return _school_year(text, kind)
    if kind == "month":
        return _month(text)
    if kind == "date":
        return _date(text)
    if kind == "years":
        return _years(text)
    if kind == "five-years-to":
        return f"{int(text) - 4}--{text}" if re.fullmatch(r"\d{4}", text) else None
    return text if re.fullmatch(r"\d{4}", text) else None


def _years(text: str) -> str | None:
    """`2005-2009`, `2005-09`, or one year."""
    match = re.fullmatch(r"(\d{4})(?: ?[-–] ?(\d{4}|\d\d))?", text)
    if match is None or match[2] is None:
        return text if match else None
    last = match[2] if len(match[2]) == 4 else match[1][:2] + match[2]
    return f"{match[1]}--{last}" if match[1] < last else None


def _school_year(text: str, kind: str) -> str | None:
    """`2012-2013`, `2012-13`, `20122013`, `1213`, or one year by the kind."""
    whole = re.fullmatch(r"(\d{4})[-–]?(\d{4})", text) or re.fullmatch(r"(\d{4})[-–](\d\d)", text)
    short = re.fullmatch(r"(\d\d)[-–]?(\d\d)", text)
    if whole:
        first, last = int(whole[1]), int(whole[2])
    elif kind != "school-year" and re.fullmatch(r"(\d\d)?\d\d", text):
        year = int(text) if len(text) == 4 else 2000 + int(text)
        first = year if kind == "school-year-from" else year - 1
        last = first + 1
    elif short:
        first, last = 2000 + int(short[1]), int(short[2])
    else:
        return None
    return f"{first}-{last % 100:02}" if (first + 1) % 100 == last % 100 else None


def _month(text: str) -> str | None:
    """`2019 January`, `2019-01`, `2019-01-01`, `Jan-19`."""
    match = re.fullmatch(r"(\d{4})-(\d\d)(?:-01)?", text)
    if match and 1 <= int(match[2]) <= 12:
        return f"{match[1]}-{match[2]}"
    match = re.fullmatch(r"(\d{4}) ([A-Za-z]{3,})\.?", text)
    if match:
        return _named(match[1], match[2])
    match = re.fullmatch(r"([A-Za-z]{3,})[- ](\d{4}|\d\d)", text)
    return _named(match[2] if len(match[2]) == 4 else f"20{match[2]}", match[1]) if match else None


def _date(text: str) -> str | None:
    """`2024-04-26`, `April 26, 2024`."""
    match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if match and 1 <= int(match[2]) <= 12 and 1 <= int(match[3]) <= 31:
        return text
    match = re.fullmatch(r"([A-Za-z]{3,}) (\d{1,2}), (\d{4})", text)
    month = _named(match[3], match[1]) if match else None
    return f"{month}-{int(match[2]):02}" if match and month else None


def _named(year: str, month: str) -> str | None:
    fits = [n for n, name in enumerate(_MONTHS, start=1) if name.startswith(month.lower())]
    return f"{year}-{fits[0]:02}" if len(month) >= 3 and fits else None
