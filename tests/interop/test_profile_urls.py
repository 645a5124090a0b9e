"""One spelling for one profile, and none for anything else."""

from __future__ import annotations

import pytest

from outreach_tui.interop.profile_urls import names_nobody, normal_profile_url

STEM = "https://www.linkedin.com/in/"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (STEM + "priya-raman-77", "priya-raman-77"),
        (STEM + "priya-raman-77/", "priya-raman-77"),
        (STEM + "jos%C3%A9-n%C3%BA%C3%B1ez", "josé-núñez"),
        (STEM + "josé-núñez", "josé-núñez"),
        (STEM + "jose%CC%81", "josé"),
        ("https://de.linkedin.com/in/Priya-Raman-77/?trk=abc#x", "priya-raman-77"),
        ("http://linkedin.com/in/Priya-Raman-77", "priya-raman-77"),
        ("HTTPS://WWW.LINKEDIN.COM/in/ana", "ana"),
        ("www.linkedin.com/in/ana", "ana"),
        (STEM + "ana/de", "ana"),
        (STEM + "%D0%BC%D0%B0%D1%80%D0%B8%D1%8F-%D0%BF", "мария-п"),
    ],
)
def test_spellings_of_one_profile_come_together(url: str, name: str) -> None:
    assert normal_profile_url(url) == STEM + name
    assert normal_profile_url(STEM + name) == STEM + name


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://www.linkedin.com/in",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/company/contoso",
        "javascript:alert(1)",
        "javascript:alert(1)//www.linkedin.com/in/ana",
        "file:///in/ana",
        "ftp://www.linkedin.com/in/ana",
        "//evil.example/in/ana",
        "https://www.linkedin.com.evil.example/in/ana",
        "https://evillinkedin.com/in/ana",
        "https://evil.example/linkedin.com/in/ana",
        "https://www.linkedin.com@evil.example/in/ana",
        "https://ana@www.linkedin.com/in/ana",
        "https://www.linkedin.com:8080/in/ana",
        "https://www.linkedin.com\\@evil.example/in/ana",
        "https://[::1/in/ana",
        STEM + "%ZZ%00%2F..%2F",
        STEM + "ana%00",
        STEM + "ana%0d%0aSet-Cookie",
        STEM + "ana%2Fben",
        STEM + "..",
        STEM + "a" * 5_000,
    ],
)
def test_everything_else_is_no_identity(url: str) -> None:
    assert normal_profile_url(url) == ""


def test_the_bare_stem_is_told_from_a_wrong_address() -> None:
    assert names_nobody("")
    assert names_nobody("https://www.linkedin.com/in/")
    assert not names_nobody("https://evil.example/in/")
