"""What is offered to fill in for one contact among 30,000, against finding them in stock TinyDB.

Ours looks the contact up in the open store, fills the fields of every shipped template for an
informational interview, and finds common ground, offers and subjects. The baseline is TinyDB's own
JSONStorage looking up the same contact by its id, and nothing more. The first time counts apart:
it reads the list of offers and the words of job titles.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from benchmarks.store import fill_ours, fill_stock, invented_contacts, seconds
from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.drafting.fields import fields_for
from outreach_tui.drafting.offers import offers_for
from outreach_tui.drafting.subjects import subjects_for
from outreach_tui.people.common_ground import shared
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, read_school
from outreach_tui.vocabulary import Purpose

COUNT = 30_000
ROUNDS = 15
LIMIT = 0.020
PURPOSE = Purpose.INFORMATIONAL_INTERVIEW
SCHOOLS = tuple(
    read_school(
        f"School {number}, {2000 + number}-{2004 + number}, BSc Nursing, Rowing club, Choir"
    )
    for number in range(6)
)
COMPANIES = tuple(f"Company {number} ({2000 + number}-{2003 + number})" for number in range(20))
GROUPS = tuple(f"Group {number}" for number in range(20))
PROFILE = Profile(
    name="Sam Lee", headline="a nursing student", background="I work nights.",
    plans="I'd like to plan wards.", schools=SCHOOLS, employers=COMPANIES, groups=GROUPS,
    places=("Leeds", "York"), events=("UX Leeds 2024",),
)  # fmt: skip


def people() -> list[Contact]:
    """Return invented contacts, each with a long card that shares much with the user."""
    return [
        replace(
            contact, schools=SCHOOLS, employers=COMPANIES, groups=GROUPS, places=("Leeds, UK",),
            events=("UX Leeds 2024",), mutual=("Dana Kim",),
        )
        for contact in invented_contacts(COUNT)
    ]  # fmt: skip


def seconds_anew(step: Callable[[Contact], object], contact: Contact) -> float:
    """Return the seconds of a step that has found no common ground yet."""
    shared.cache_clear()
    return seconds(step, contact)


def medians(folder: Path) -> tuple[dict[str, float], float]:
    """Return the seconds of each step of ours, and those of the baseline."""
    contacts = people()
    templates = [it for it in Catalogue([shipped_folder()]).list() if it.purpose is PURPOSE]
    store = fill_ours(folder / "ours" / "outreach.json", contacts)
    asked = contacts[:: COUNT // ROUNDS][:ROUNDS]

    def everything(contact: Contact) -> None:
        found = store.get(Contact, contact.id) or contact
        for template in templates:
            fields_for(template, PROFILE, found, {})
        shared(PROFILE, found)
        offers_for(PROFILE, found, PURPOSE)
        subjects_for(PROFILE, found, PURPOSE, topic="night shifts")

    steps: dict[str, Callable[[Contact], object]] = {
        "all of it": everything,
        f"fields of {len(templates)} templates": lambda contact: [
            fields_for(template, PROFILE, contact, {}) for template in templates
        ],
        "common ground": lambda contact: shared(PROFILE, contact),
        "offers": lambda contact: offers_for(PROFILE, contact, PURPOSE),
        "subjects": lambda contact: subjects_for(PROFILE, contact, PURPOSE, topic="night shifts"),
    }
    times = {"all of it, the first time": seconds(everything, contacts[-1])}
    times |= {
        label: statistics.median(seconds_anew(step, contact) for contact in asked)
        for label, step in steps.items()
    }
    with fill_stock(folder / "stock.json", contacts) as db:
        ids = [number * (COUNT // ROUNDS) + 1 for number in range(ROUNDS)]
        stock = statistics.median(
            seconds(lambda number=number: db.table("contact").get(doc_id=number)) for number in ids
        )
    return times, stock


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory(prefix="outreach-bench-") as name:
        times, stock = medians(Path(name))
    print(f"One contact among {COUNT:,} whose card shares 60 things, median of {ROUNDS} people")
    print(f"JSONStorage looks the contact up in {stock * 1e3:.1f} ms")
    print(f"{'':30}{'ours':>12}{'of that':>10}  (all of it: at most {LIMIT * 1e3:.0f} ms)")
    for label, took in times.items():
        print(f"{label:30}{took * 1e3:>9.2f} ms{took / stock:>10.4f}")


if __name__ == "__main__":
    main()
