"""How long an import of 30,000 connections and 50,000 messages takes, up to the records to store.

The baseline is what any script does: the standard library's ``csv.DictReader`` over the same
rows, each kept as a dict, with nothing cleaned, compared or explained.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, unquote

from outreach_tui.interop.imports import Plan
from outreach_tui.interop.merging import merge_people
from outreach_tui.interop.planning import Known, plan_import
from outreach_tui.interop.reading import read_export
from outreach_tui.people.contact import Contact

ROWS = 30_000
MESSAGES = 50_000
PREAMBLE = 'Notes:\n"Some addresses are missing, see https://www.linkedin.com/help."\n\n'
HEADER = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"]
MESSAGES_HEADER = [
    "CONVERSATION ID",
    "CONVERSATION TITLE",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "SUBJECT",
    "CONTENT",
    "FOLDER",
    "ATTACHMENTS",
]
SAID = ["thank you", "could we talk on Tuesday", "not now", "of course", "see you", "the team"]
GIVEN = [
    "Ana",
    "Ben",
    "Chiara",
    "Dana",
    "Emeka",
    "Grace",
    "Hiro",
    "Inês",
    "José",
    "Kofi",
    "Noor",
    "Zoë",
]
FAMILY = [
    "Abara",
    "Brandt",
    "Chen",
    "Duarte",
    "Eriksen",
    "Garcia",
    "Haddad",
    "Ito",
    "Núñez",
    "Osei",
]
COMPANIES = ["Contoso, Ltd.", "Fabrikam", "Northwind Analytics, Inc.", "Müller & Co. KG", "Litware"]
TITLES = ["Engineer", "Product Manager", "VP, People", "Data Scientist | Mentor", "Nurse 🩺", ""]


def write_rows(path: Path) -> None:
    """Write invented rows with the oddities real exports have, about as often."""
    dice = random.Random(7)  # noqa: S311 - the same rows in every run
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(PREAMBLE)
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        for number in range(ROWS):
            day = dt.date(2010, 1, 1) + dt.timedelta(days=dice.randrange(6_000))
            connected = day.strftime("%d %b %Y")
            if dice.random() < 0.014:
                table.writerow(["", "", "", "", "", "", connected])
                continue
            given, family = dice.choice(GIVEN), dice.choice(FAMILY)
            slug = f"{given}-{family}-{number:x}".lower()
            odd = dice.random()
            if odd < 0.024:
                family = f"{family}, PhD"
            elif odd < 0.031:
                given = f"🚀 {given}"
            elif odd < 0.06:
                family = family.upper()
            elif odd < 0.07:
                given = f"Dr. {given}"
            elif odd < 0.16:
                given = f"{given} "
            url = f"https://www.linkedin.com/in/{quote(slug)}"
            email = f"{slug}@mail.example" if dice.random() < 0.03 else ""
            company, title = dice.choice(COMPANIES), dice.choice(TITLES)
            table.writerow([given, family, url, email, company, title, connected])


def write_messages(connections: Path, path: Path) -> None:
    """Write an invented messages.csv of today's shape, with talks between these people."""
    dice = random.Random(3)  # noqa: S311 - the same rows in every run
    with connections.open(encoding="utf-8", newline="") as file:
        rows = [row for row in list(csv.reader(file))[4:] if row and row[0]]
    me = ("Robin Vale", "https://www.linkedin.com/in/robin-vale")
    number = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n")
        table.writerow(MESSAGES_HEADER)
        while number < MESSAGES:
            row = dice.choice(rows)
            other = (f"{row[0].strip()} {row[1]}", unquote(row[2]))
            at = dt.datetime(2015, 1, 1, tzinfo=dt.UTC) + dt.timedelta(
                minutes=dice.randrange(5_800_000)
            )
            for _ in range(min(dice.choice([1, 2, 3, 8, 20]), MESSAGES - number)):
                (sender, url), (to, to_url) = (me, other) if dice.random() < 0.5 else (other, me)
                said = " ".join(dice.choice(SAID) for _ in range(dice.randrange(3, 60)))
                text = "" if dice.random() < 0.2 else f"Hi,\n\n{said}\n\nBest"
                when = f"{at:%Y-%m-%d %H:%M:%S} UTC"
                talk = f"2-{number:x}=="
                table.writerow([talk, "", sender, url, to, to_url, when, "", text, "INBOX", ""])
                at += dt.timedelta(hours=dice.randrange(1, 200))
                number += 1


def whole(folder: Path) -> Plan:
    """Read everything in a folder and decide what becomes of it."""
    return plan_import(Known(), [read_export(folder)], dt.datetime(2026, 1, 5, tzinfo=dt.UTC))


def best_of(times: int, work: Callable[[], object]) -> float:
    """Return the seconds of the fastest of some runs."""
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def plain_reading(path: Path) -> dict[str, dict[str, str]]:
    """Read the rows as dicts by address, the way a short script does."""
    with path.open(encoding="utf-8", newline="") as file:
        for _ in range(3):
            next(file)
        return {row["URL"]: dict(row) for row in csv.DictReader(file)}


def main() -> None:
    """Print the seconds of each step and their ratio to the baseline."""
    today = dt.date(2026, 1, 5)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "Connections.csv")
        write_rows(path)
        baseline = best_of(5, lambda: plain_reading(path))
        reading = best_of(3, lambda: read_export(path))
        found = read_export(path)
        first = best_of(3, lambda: merge_people([], found, today))
        change, _ = merge_people([], found, today)
        known = [record for record in change.put if isinstance(record, Contact)]
        again = best_of(3, lambda: merge_people(known, found, today))
        write_messages(path, Path(folder, "messages.csv"))
        everything = best_of(2, lambda: whole(Path(folder)))
        report = whole(Path(folder)).report
    print(f"{ROWS:,} rows, {len(found.people):,} people, {found.skipped:,} rows left out")
    print(f"{'':<34} {'seconds':>8} {'ratio':>7}")
    for what, seconds in [
        ("csv.DictReader into dicts", baseline),
        ("read_export", reading),
        ("merge_people, all new", first),
        ("merge_people, all known", again),
        ("read and merge, all new", reading + first),
        ("read and merge, all known", reading + again),
        (f"the same and {report.messages.added:,} messages", everything),
    ]:
        print(f"{what:<34} {seconds:8.3f} {seconds / baseline:6.1f}x")


if __name__ == "__main__":
    main()
