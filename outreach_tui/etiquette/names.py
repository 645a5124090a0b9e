"""Words that tell whether a greeting holds a name. Data only."""

from __future__ import annotations

# Words after "hi" that are no name.
NOT_A_NAME = """
i im i've i'm i'd i'll my we we're it it's its this that these those thanks thank thx hope as your
our please pls plz kindly can could would will may might is are do does did am was were have has
had any what how why when who where which need looking want saw read long great good nice so just
quick sorry if in on at for from with and but not no yes a an the you you're let sending writing
reaching following happy
"""

# Words that show that the one before was a name: "hi priya can you".
AFTER_NAME = """
i im i'm i've i'd can could are is how hope my we do would this thanks thank please pls plz just
hi hello u you your
"""

# Small words that may stand among the names of a greeting.
GREETED = """
there all everyone everybody team folks guys sir madam ma'am maam or and sirs professor doctor
friend friends hiring recruiting recruitment manager recruiter colleague fellow sir/madam van von
de der den di da la le el al bin ter employer future concerned hr again y'all alumni alumnus
alumna ji bhai prof dr mr ms mrs
"""

# Capitalised words before a comma that greet nobody: "However,".
OPENS_A_SENTENCE = """
however yes no yeah ok okay well so also please today yesterday tomorrow tonight as in for first
firstly second finally actually honestly quick just right sure sorry thanks thank congrats
congratulations great good nice happy lovely hope hopefully again still anyway unfortunately
fortunately meanwhile recently currently lately now then here there this that these those i we you
he she they it my your our what when where why how who which if since because while although
though after before once on at by with from to and but or monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december
note ps update reminder question urgent hello hi hey dear cheers best regards looking following
having being true fair funny surely obviously interesting fantastic amazing wonderful brilliant
awesome welcome kudos bravo wow oh ah respectfully clearly frankly basically alternatively
otherwise moreover furthermore besides go let see same long short seniors alumni brothers sisters
"""

# Names that end like an adverb.
NAMES_IN_LY = """
emily kelly sally molly billy holly polly carly shelly beverly kimberly lily ally willy
"""

# Words of a greeting that names nobody.
NOBODY = """
there all everyone everybody team folks guys sir madam ma'am maam sirs mam or and sir/madam
professor prof doctor dr friend friends hiring recruiting recruitment talent manager managers
recruiter recruiters colleague fellow alum alumni alumnus alumna employer future prospective
potential hr again to whom it may concern concerned person connection member esteemed valued
professional reader human the mr ms mrs y'all of & department committee office at
"""
