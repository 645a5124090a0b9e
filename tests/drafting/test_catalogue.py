from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from outreach_tui.drafting.catalogue import Catalogue, shipped_folder
from outreach_tui.errors import OutreachError
from outreach_tui.people.contact import Contact
from outreach_tui.people.profile import Profile, School
from outreach_tui.tracking.message import TouchKind
from outreach_tui.vocabulary import Channel, Outcome, Purpose, Tie

OWN = """---
title: My own
when: Always.
purpose: reconnect
channels: linkedin-message
fields: []
---
Hello
"""
PRIYA = Contact(id="c-1", name="Priya Nair", given="Priya", family="Nair")


def test_listing_needs_no_jinja_and_finds_every_shipped_template() -> None:
    code = (
        "import sys, json\n"
        "from outreach_tui.drafting.catalogue import Catalogue, shipped_folder\n"
        "catalogue = Catalogue([shipped_folder()])\n"
        "names = [t.name for t in catalogue.list()]\n"
        "assert not catalogue.problems, catalogue.problems\n"
        "print(json.dumps([names, 'jinja2' in sys.modules]))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names, jinja = json.loads(run.stdout)
    assert not jinja
    assert sorted(names) == sorted(
        p.name.removesuffix(".md.j2") for p in shipped_folder().rglob("*.md.j2")
    )


def test_nothing_is_imported_before_it_is_asked_for() -> None:
    code = (
        "import sys\n"
        "import outreach_tui.drafting.catalogue, outreach_tui.drafting.render\n"
        "import outreach_tui.drafting.fields, outreach_tui.drafting.drafts\n"
        "print(sorted({'jinja2', 'yaml', 'nameparser', 'textual'} & set(sys.modules)))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_list_goes_by_purpose(shipped: Catalogue) -> None:
    purposes = [template.purpose for template in shipped.list()]
    assert purposes == sorted(purposes, key=list(Purpose).index)


def test_an_unknown_name_offers_near_ones(shipped: Catalogue) -> None:
    with pytest.raises(OutreachError, match="alum-emial") as caught:
        shipped.get("alum-emial")
    assert "alum-email" in caught.value.hint


def test_own_templates_replace_shipped_ones_by_name(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "reconnect.md.j2").write_text(OWN, encoding="utf-8")
    catalogue = Catalogue([shipped_folder(), tmp_path, tmp_path / "gone"])
    assert catalogue.get("reconnect").title == "My own"
    assert catalogue.get("alum-email").path.is_relative_to(shipped_folder())


def test_a_broken_file_is_reported_and_hides_nothing(tmp_path: Path) -> None:
    (tmp_path / "good.md.j2").write_text(OWN, encoding="utf-8")
    (tmp_path / "broken.md.j2").write_text("---\ntitle: [\n---\n", encoding="utf-8")
    (tmp_path / "binary.md.j2").write_bytes(bytes(range(256)))
    (tmp_path / "readme.md").write_text("not a template", encoding="utf-8")
    (tmp_path / "folder.md.j2").mkdir()
    catalogue = Catalogue([shipped_folder(), tmp_path])
    assert {"good", "alum-email"} <= {template.name for template in catalogue.list()}
    problems = [problem.message for problem in catalogue.problems]
    assert len(problems) == 2
    assert any(f"{tmp_path / 'broken.md.j2'}, line " in message for message in problems)
    with pytest.raises(OutreachError, match=r"broken\.md\.j2, line "):
        catalogue.get("broken")


def test_one_name_twice_in_a_folder_is_a_problem(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.md.j2").write_text(OWN, encoding="utf-8")
    catalogue = Catalogue([tmp_path])
    assert catalogue.get("x").path == tmp_path / "a" / "x.md.j2"
    assert "another template" in catalogue.problems[0].message


def test_an_installed_program_finds_its_templates_inside(tmp_path: Path) -> None:
    """As hatch lays the wheel out: the templates are a folder of the package."""
    package = Path(__file__).parents[2] / "outreach_tui"
    shutil.copytree(
        package, tmp_path / "outreach_tui", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(shipped_folder(), tmp_path / "outreach_tui" / "_templates")
    code = (
        "from outreach_tui.drafting.catalogue import Catalogue, shipped_folder\n"
        "print(shipped_folder()); print(len(Catalogue([shipped_folder()]).list()))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    folder, count = run.stdout.split()
    assert Path(folder) == tmp_path / "outreach_tui" / "_templates"
    assert int(count) >= 14


@pytest.mark.parametrize(
    ("tie", "detail", "channel", "first", "words"),
    [
        (Tie.ALUM, {"tie_detail": "State"}, Channel.EMAIL, "alum-email", "State"),
        (Tie.ALUM, {"tie_detail": "State"}, Channel.LINKEDIN_NOTE, "alum-note", "State"),
        (Tie.STRANGER, {}, Channel.EMAIL, "stranger-email", "haven't met"),
        (Tie.STRANGER, {}, Channel.LINKEDIN_NOTE, "stranger-note", "haven't met"),
        (Tie.REFERRED, {"referrer": "Dana Kim"}, Channel.EMAIL, "referral-email", "Dana Kim"),
        (Tie.MET, {"tie_detail": "the mixer"}, Channel.EMAIL, "met-email", "the mixer"),
        (Tie.GROUP, {"tie_detail": "Women in Data"}, Channel.EMAIL, "group-email", "Women in Data"),
        (Tie.ALUM, {"tie_detail": "State"}, Channel.LINKEDIN_MESSAGE, "alum-email", "State"),
        (Tie.COLLEAGUE, {"tie_detail": "Lumen"}, Channel.EMAIL, "colleague-email", "Lumen"),
    ],
)
def test_the_first_suggestion_is_written_for_the_tie(
    shipped: Catalogue,
    maya: Profile,
    tie: Tie,
    detail: dict[str, str],
    channel: Channel,
    first: str,
    words: str,
) -> None:
    contact = Contact(id="c", name="Priya Nair", given="Priya", tie=tie, **detail)  # type: ignore[arg-type]
    found = shipped.suggest(contact, Purpose.INFORMATIONAL_INTERVIEW, channel, maya)
    assert found[0].template.name == first
    assert found[0].suits
    assert words in found[0].reason
    assert "Priya" in found[0].reason
    assert all(channel in item.template.channels for item in found)


def test_what_is_shared_counts_even_if_nobody_called_it_a_tie(
    shipped: Catalogue, maya: Profile
) -> None:
    contact = replace(PRIYA, schools=(School(name="State"),))
    found = shipped.suggest(contact, Purpose.INFORMATIONAL_INTERVIEW, Channel.EMAIL, maya)
    suiting = {item.template.name: item.reason for item in found if item.suits}
    assert suiting["alum-email"] == "You and Priya have State in common."
    assert "stranger-email" in suiting


def test_templates_for_another_tie_come_last_and_say_so(shipped: Catalogue, maya: Profile) -> None:
    found = shipped.suggest(PRIYA, Purpose.INFORMATIONAL_INTERVIEW, Channel.EMAIL, maya)
    suits = [item.suits for item in found]
    assert suits == sorted(suits, reverse=True)
    alum = next(item for item in found if item.template.name == "alum-email")
    assert not alum.suits
    assert "somebody from your school" in alum.reason


@pytest.mark.parametrize(
    ("last", "first"),
    [(TouchKind.MET, "talk-thanks"), (TouchKind.RECEIVED, "introduction-thanks")],
)
def test_a_thank_you_answers_what_happened_last(
    shipped: Catalogue, maya: Profile, last: TouchKind, first: str
) -> None:
    found = shipped.suggest(PRIYA, Purpose.THANK_YOU, Channel.EMAIL, maya, last)
    assert found[0].template.name == first
    assert {item.template.purpose for item in found} == {Purpose.THANK_YOU}


@pytest.mark.parametrize(
    ("outcome", "first"),
    [
        (Outcome.YES, "yes-times"),
        (Outcome.NO, "no-kindly"),
        (Outcome.LATER, "later"),
        (Outcome.REDIRECTED, "redirected"),
    ],
)
def test_an_answer_begins_with_what_they_said(
    shipped: Catalogue, maya: Profile, outcome: Outcome, first: str
) -> None:
    for channel in (Channel.EMAIL, Channel.LINKEDIN_MESSAGE):
        found = shipped.suggest(PRIYA, Purpose.REPLY, channel, maya, TouchKind.REPLIED, outcome)
        assert found[0].template.name == first


def test_an_open_purpose_and_channel_offer_everything(shipped: Catalogue, maya: Profile) -> None:
    found = shipped.suggest(replace(PRIYA, tie=Tie.MET), None, None, maya)
    assert {item.template.name for item in found} == {t.name for t in shipped.list()}
    assert shipped.suggest(PRIYA, Purpose.REPLY, Channel.LINKEDIN_NOTE, maya) == []


@pytest.mark.parametrize(
    ("tie", "detail", "title", "purposes"),
    [
        (Tie.ALUM, "State", "Data Scientist", ["informational-interview", "connect"]),
        (Tie.GROUP, "Women in Data", "Nursing student", ["informational-interview", "connect"]),
        (Tie.STRANGER, "", "Data Scientist", ["informational-interview", "connect"]),
        (Tie.MET, "the mixer", "", ["event-follow-up", "informational-interview", "connect"]),
        (Tie.COLLEAGUE, "Lumen", "", ["reconnect", "informational-interview"]),
    ],
)
def test_an_open_purpose_begins_with_what_usually_comes_first(
    shipped: Catalogue,
    maya: Profile,
    tie: Tie,
    detail: str,
    title: str,
    purposes: list[str],
) -> None:
    contact = replace(PRIYA, tie=tie, tie_detail=detail, title=title)
    found = [each.template for each in shipped.suggest(contact, None, None, maya)]
    order = list(dict.fromkeys(each.purpose.value for each in found if tie in each.ties))
    assert order[: len(purposes)] == purposes
    assert order[-1] in ("reply", "follow-up", "thank-you", "other")


def test_an_open_purpose_begins_with_what_fits_now(shipped: Catalogue, maya: Profile) -> None:
    contact = replace(PRIYA, tie=Tie.ALUM, tie_detail="State", title="Data Scientist")
    found = shipped.suggest(contact, None, None, maya, TouchKind.MET, likely=Purpose.THANK_YOU)
    assert found[0].template.name.startswith("talk-thanks")
    found = shipped.suggest(contact, None, None, maya, TouchKind.SENT, likely=Purpose.FOLLOW_UP)
    assert found[0].template.purpose is Purpose.FOLLOW_UP


def test_people_one_is_connected_with_are_not_invited_first(
    shipped: Catalogue, maya: Profile
) -> None:
    alum = replace(PRIYA, tie=Tie.ALUM, tie_detail="State", connected_on=dt.date(2024, 5, 1))
    found = shipped.suggest(alum, Purpose.INFORMATIONAL_INTERVIEW, None, maya)
    assert found[0].template.name == "alum-email"
    assert Channel.LINKEDIN_MESSAGE in found[0].template.channels
    assert found[-1].template.channels == (Channel.LINKEDIN_NOTE,)


def test_a_template_for_this_seniority_comes_first_and_one_for_another_late(
    tmp_path: Path, maya: Profile
) -> None:
    for name, levels in (("any", "[]"), ("boss", "[director, vp]"), ("young", "intern_student")):
        text = OWN.replace("fields:", f"levels: {levels}\nfields:")
        (tmp_path / f"{name}.md.j2").write_text(text, encoding="utf-8")
    catalogue = Catalogue([tmp_path])
    director = replace(PRIYA, title="Director of Nursing")
    found = catalogue.suggest(director, Purpose.RECONNECT, None, maya)
    assert [item.template.name for item in found] == ["boss", "any", "young"]
    assert "It's written with directors or vice presidents in mind." in found[0].reason
    assert found[2].reason == "Written with students in mind, which Priya doesn't seem to be."
    unknown = catalogue.suggest(PRIYA, Purpose.RECONNECT, None, maya)
    assert [item.reason for item in unknown] == ["Always."] * 3


def test_files_that_change_are_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.md.j2"
    path.write_text(OWN, encoding="utf-8")
    catalogue = Catalogue([shipped_folder(), tmp_path])
    first, shipped = catalogue.get("mine"), catalogue.get("alum-email")
    assert catalogue.get("mine") is first
    path.write_text(OWN.replace("My own", "My very own"), encoding="utf-8")
    assert catalogue.get("mine").title == "My very own"
    assert catalogue.get("alum-email") is shipped
    path.write_text(OWN.replace("title", "tittle"), encoding="utf-8")
    assert [problem.path for problem in catalogue.problems] == [path]
    assert catalogue.path_of("mine") == path
    path.unlink()
    (tmp_path / "other.md.j2").write_text(OWN, encoding="utf-8")
    assert catalogue.problems == []
    assert "other" in {template.name for template in catalogue.list()}
    with pytest.raises(OutreachError, match="no template called “mine”"):
        catalogue.path_of("mine")
