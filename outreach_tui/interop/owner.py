"""Who of the people in a file is the user."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from outreach_tui.interop.directory import Directory
from outreach_tui.interop.imports import Letter, Own, Party
from outreach_tui.people.profile import Profile

_SHARE = 0.6
"""Of the messages the user takes part in nearly all; nobody else does in as many."""


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """The names and addresses that are the user's own; names and mail in lower case."""

    names: frozenset[str] = frozenset()
    urls: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()

    def is_party(self, party: Party) -> bool:
        """Whether somebody in a letter is the user; an address decides before a name."""
        if party.profile_url and self.urls:
            return party.profile_url in self.urls
        if party.email and self.emails:
            return party.email.casefold() in self.emails
        return party.name.casefold() in self.names

    def wrote(self, letter: Letter) -> bool | None:
        """Whether the user wrote a letter; ``None`` where nothing tells."""
        if letter.sent is not None:
            return letter.sent
        if not (self.names or self.urls or self.emails):
            return None
        return self.is_party(letter.sender)


def find_owner(
    profile: Profile, own: Iterable[Own], letters: Sequence[Letter], directory: Directory
) -> Owner:
    """Return the user's names and addresses.

    They come from the files and the profile; where these name nobody who takes part, the user
    is who is no contact, takes part in nearly all LinkedIn messages, and in more than any other.
    """
    own = list(own)
    names = {name.casefold() for name in (profile.name, *(each.name for each in own)) if name}
    urls = {url for each in own for url in each.profile_urls}
    emails = {email.casefold() for each in own for email in each.emails}
    for letter in letters:
        if letter.sent:
            names |= {letter.sender.name.casefold()} - {""}
            urls |= {letter.sender.profile_url} - {""}
            emails |= {letter.sender.email.casefold()} - {""}
    undecided = [letter for letter in letters if letter.sent is None and not letter.sender.email]
    if undecided and not urls:
        parties = [party for letter in undecided for party in (letter.sender, *letter.to)]
        urls = _most_often(party.profile_url for party in parties if party.name.casefold() in names)
        if not urls and not any(party.name.casefold() in names for party in parties):
            found = _in_nearly_all(undecided, directory)
            names |= {found.name.casefold()} - {""}
            urls = {found.profile_url} - {""}
    return Owner(names=frozenset(names), urls=frozenset(urls), emails=frozenset(emails))


def _most_often(urls: Iterable[str]) -> set[str]:
    counted = Counter(filter(None, urls)).most_common(1)
    return {url for url, _ in counted}


def _in_nearly_all(letters: Sequence[Letter], directory: Directory) -> Party:
    """Return who takes part in nearly all letters, or nobody when two do as often.

    Some exports give an address for the sender only, so people are counted by name, and by
    address where no sender's name goes with it.
    """
    names = {
        letter.sender.profile_url: letter.sender.name for letter in letters if letter.sender.name
    }
    counted: Counter[str] = Counter()
    parties: dict[str, Party] = {}
    for letter in letters:
        present = {
            party.name or names.get(party.profile_url, party.profile_url): party
            for party in (*letter.to, letter.sender)
        }
        counted.update(key for key in present if key)
        for key, party in present.items():
            if party.profile_url or key not in parties:
                parties[key] = msgspec.structs.replace(party, name=names.get(key, party.name))
    for key in [key for key in counted if directory.find(parties[key])]:
        del counted[key]
    first, second = [*counted.most_common(2), ("", 0), ("", 0)][:2]
    certain = first[1] > second[1] and first[1] >= _SHARE * len(letters)
    return parties[first[0]] if certain else Party()
