"""Words that are part of names without being a name, and names that come in pairs."""

from __future__ import annotations

from outreach_tui.people.folding import words_of

SCHOLARLY = frozenset({"dr", "doctor", "dra", "prof", "professor", "doktor"})
"""Titles kept in a greeting to an academic even among friends."""

HONORIFICS = SCHOLARLY | frozenset(
    words_of(
        "profesor profesora mr mrs ms miss mx sir madam mme mlle herr frau hr fr sr sra srta sig "
        "ing rev hon mag lic dott dottssa pan pani"
    )
)
DOCTORATES = frozenset({"phd", "dphil", "edd", "scd", "md", "dsc"})
PROFESSOR = frozenset(words_of("prof professor professorin profesor profesora professora"))

PARTICLES = frozenset(
    words_of(
        "van von der den de del della di da do dos das la le el al bin ibn ben ter ten zu af av"
    )
)

FAMILY_FIRST = frozenset(
    words_of("nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh truong trinh")
)
"""Vietnamese family names, which come first when the name is written out in full."""

HISPANIC_GIVEN = frozenset(
    words_of(
        "maria jose juan ana luis carlos antonio manuel pablo isabel teresa jesus pedro miguel "
        "angel luisa carmen elena laura fernanda fernando eduardo francisco javier alberto "
        "alejandro andres enrique felipe gabriel guadalupe ignacio joao paulo ricardo roberto "
        "sofia victoria beatriz cristina daniel david diego mario marta rosa clara"
    )
)
"""Given names that often come in twos: "María José", "Juan Carlos", "Ana Paula"."""

HISPANIC_FAMILY = frozenset(
    words_of(
        "garcia nunez ortiz ruiz diaz munoz cruz reyes morales ramos torres flores rivera silva "
        "santos oliveira souza sousa pereira costa ferreira almeida carvalho ribeiro gomes lopes "
        "martins alves lima rojas vargas castillo castro romero moreno herrera medina aguilar "
        "guerrero mendoza soto vega delgado campos cabrera navarro molina serrano blanco suarez "
        "ibarra fuentes leon rios salazar contreras guzman luna mejia pena acosta barbosa rocha "
        "dias nascimento araujo cardoso teixeira moreira correia cavalcanti"
    )
)
"""Family names that are not given names too; in the middle of a name they begin the surnames."""
