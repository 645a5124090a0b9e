"""Short and pet forms of given names, by the names they belong to."""

from __future__ import annotations

from functools import lru_cache

from outreach_tui.people.folding import fold

_LINES = """
abigail: abby gail
abraham: abe bram
agnieszka: aga
albert alberto alfred: al bert bertie
alberto roberto humberto gilberto: beto
alexander aleksandr alejandro alessandro alexandre alexandros: alex alec al xander sandy
alexander aleksandr alejandro alessandro alexandre alexandros: lex ale sasha sascha olek
alexandra aleksandra alejandra alessandra: alex sandra lexi sandy ola ale sasha
alfred frederick federico alfredo: fred alf freddie fredo fede
alicia felicia: ali licia
amanda: mandy
amelia emilia: millie mia emi
anastasia: nastya stacy stacey ana
andrew andreas andre andres andrea andrzej: andy drew dre
angela angelina angeles: angie gela
ann anne anna ana: annie nan nancy anya ania anita
anthony antonio anton antoine antoni: tony toni toño ant
antonia antonina: toni tonia tosia
arthur arturo artur: art artie
august augustus augusto agustin: gus augie
barbara: barb babs basia bara
bartholomew bartosz bartlomiej: bart bartek
beatrice beatriz beatrix: bea trixie bia
benjamin benedict benedikt benito: ben benny benji
bernard bernhard bernardo: bernie
bernadette: bernie detta
bradley bradford: brad
bridget brigitte: biddy bridie gitte
calvin: cal
cameron: cam
carlos carl karl: carlitos charly charlie
caroline carolina: carol carrie lina caro
catherine katherine kathryn katharine catherina catarina caterina: cathy kathy kate katie kat
catherine katherine kathryn katharine catherina catarina caterina: kit kitty cat katy kath
katarzyna ekaterina yekaterina katarina katharina: kasia katya kate katja kathi kat rina
cecilia: cissi celia cece ceci
charles: charlie chuck chas chip
charlotte carlotta: charlie lottie lotta
christian kristian: chris kris
christina christine kristina kristin cristina krystyna christiane: chris tina chrissy
christina christine kristina kristin cristina krystyna christiane: kris krysia cris stina
christopher kristoffer christoph cristobal krzysztof: chris kit topher kris krzysiek toffe
clifford clifton: cliff
concepcion: concha conchita
constance: connie
consuelo: chelo
cynthia lucinda: cindy
daniel daniela daniella danielle danuta: dan danny dani danka
david dawid davide: dave davey
deborah debra: debbie deb
dennis denise: denny
dmitri dmitry dimitri dimitrios: dima mitya jim
dolores: lola loli
dominic dominik dominique domenico: dom nick mimmo
donald: don donnie
dorothy dorothea dorota: dot dottie dora thea
douglas: doug
edward edwin edgar eduardo edmund edouard: ed eddie ted teddy ned edu lalo
eleanor eleonora elena: ellie nell nora lena ella leni
elizabeth elisabeth elisabet elzbieta elisabetta: liz lizzie beth betty eliza elsie lisa
elizabeth elisabeth elisabet elzbieta elisabetta: liza betsy bess libby lisbeth ela bettina lisl
isabel isabella isabelle isobel: bella izzy isa bel chabela
emily emilie emma: em emmy millie
emmanuel manuel emanuel manuela: manny manu manolo lolo
ernest ernesto: ernie
esther: essie ester
eugene eugenio evgeny yevgeny: gene zhenya genek
evelyn eva: eve evie ewa
ezekiel: zeke
fernando fernanda ferdinand: nando fer nanda ferdi
frances francesca francisca franziska franciszka: fran franny frankie paquita paca franzi francie
francis francisco francesco franz francois franklin franciszek: frank fran paco pancho
francis francisco francesco franz francois franklin franciszek: kiko frankie curro cisco franek
frederick frederik frederic friedrich fryderyk: fred freddie rick fritz freddy
gabriel gabriela gabrielle gabriella: gabe gabi gaby
geoffrey jeffrey jeffery: geoff jeff
george jorge georg jerzy giorgio georgios: georgie jurek gio
georgina georgia georgiana: gina georgie
gerald gerard jerome gerardo: jerry gerry
gertrude gertrud: trudy gert
giovanni giovanna: gianni vanni gio
giuseppe giuseppina: beppe pino peppe pina
gonzalo: gonza
gregory gregor grzegorz gregorio grigory: greg grzesiek grisha goyo
guadalupe: lupe
guillermo guilherme: memo guille gui
gustav gustavo: gus tavo
harold henry harrison: harry hal hank
enrique henri heinrich henrik: quique kike rik heinz
helen helena: nell lena nellie hela
herbert hubert robert albert: bert
ignacio ignatius: nacho iggy
irene irena: rena renia
isaac: ike zac
ivan: vanya
jacob jakob jakub jacobo yaakov: jake jack kuba coby
jacqueline: jackie
james: jim jimmy jamie jem
jane janet: janie jenny jan
janina joanna: asia joasia jo janka
jasmine: jas jazz
jennifer: jen jenny jenn
jeremy jeremiah: jerry jem
jessica: jess jessie
jesus: chuy suso chus
joan joanne johanna joanna: jo joanie hanna
john johannes: johnny jack jock hans jan
jonathan: jon nathan johnny jonny
jose: pepe pepito chepe ze chema
joseph josef jozef yosef: joe joey jo sepp jozek
josefa josefina josephine: pepa fina jo josie
josue joshua: josh
joyce: joy
juan: juancho juanito
judith: judy jude judit
julia julie juliana: jules julka
julian julius julio: jules
justin justine: jus justyna
kenneth: ken kenny
kimberly kimberley: kim
konstantin constantine: kostya kostas gus
laurence lawrence lorenzo lars: larry laurie lenzo
laura lauren: laurie lori
leonard leonardo leonhard leopold: leo len lenny leon poldi
leslie lesley: les
lillian liliana: lily lil lili
louis lewis luis ludwig luigi: lou louie lucho gigi
louise luisa: lou lulu isa
lucas lukas lukasz luca: luke luk
lucy lucia lucille: lu luz lucie
lydia: liddy
mackenzie: mac kenzie
madeleine madeline magdalena: maddie magda lena maggie madge
malgorzata: gosia
marcus marco marek mark marc marcelo: marc mark maks
margaret marguerite margarita margareta margarete: meg maggie peggy greta rita marge
margaret marguerite margarita margareta margarete: margie madge peg gretchen gretel marga
maria mary marie mariana: mia ria mimi molly polly marysia masha maruja mari
martin martina: marty tina
matilda mathilde: tilly mattie
matthew matteo mateo mathieu matthias mateusz mateus: matt matty teo mati
maurice mauricio moritz: mo mau mauri
maximilian maxwell maxim maxime maximiliano maksymilian: max maks
melanie melissa melinda: mel missy lissa mindy
michael michel miguel michal mikhail mikael michele: mike mick mickey mikey misha miki mitch micha
michelle: shelly chelle
mohammed muhammad mohamed mohammad muhammed: mo moe med
monica monika: mona moni
natalia natalie nathalie natasha: nat natasha natka tasha
nathaniel nathan: nate nat
nicholas nicolas nikolai nikolas niklas mikolaj niccolo: nick nicky nico klaus kolya nik niko
nicole nicola: nikki nic nico
oliver olivier olivia: ollie liv livvy oli
pamela: pam
patricia: pat patty tricia trish patsy pati trisha
patrick patrik patricio: pat paddy rick pato
paul pablo paolo pavel pawel: pauli pasha
paula paulina pauline: polly pola
penelope: penny
peter pedro pieter pierre piotr petr pietro: pete perico petya piet
philip phillip philippe felipe filip: phil pip flip
priscilla: cilla
rachel raquel: rach
rafael raphael raffaele: rafa raf rafe rafi
raymond ramon raimundo: ray moncho
rebecca: becky becca bex
regina georgina: gina
reginald: reg reggie
ricardo richard riccardo ryszard: rick rich richie rico dick ricky rysiek
robert roberto rupert: bob bobby rob robbie robin berto
roberta: bobbie robbie
roderick rodney: rod roddy
rodrigo: rodri ro
roger rogelio: rodge roge
roland: rolly
ronald: ron ronnie
rosario: charo
rose rosa rosemary rosalind: rosie roz romy
russell: russ
salvador salvatore: salva chava toto
samantha: sam sammy
samuel samir samson: sam sammy
sarah sara: sally sadie
sebastian sebastien: seb seba bas basti
sergio sergei sergey: serge seryozha checo
shannon: shan
sidney: sid
siobhan: shiv
sofia sophia sophie zofia: sonia zosia soph sofi
solomon: sol
stanislaw stanley stanislav: stan staszek
stephanie stefanie estefania: steph stef steffi
steven stephen stefan esteban stephan: steve stevie stef
susan susanna suzanne susana zuzanna: sue susie suzy zuza
svetlana: sveta lana
sylvester: sly
sylvia silvia: syl
tatiana tatyana: tanya tania
teresa theresa therese: terry tess tessa tere
terence terrence: terry
theodore teodor fyodor fedor: ted teddy theo fedya
thomas tomas tomasz tommaso: tom tommy tomek
timothy: tim timmy
tobias: toby tobi
valentina valentin valerie: val valya
vanessa: nessa
veronica: ronnie vero nica
victor viktor vittorio: vic vitya
victoria viktoria: vicky tori vic vika
vincent vicente vincenzo: vince vinny vin enzo chente
virginia: ginny ginger
vladimir wlodzimierz: vlad volodya vova wlodek
walter: walt wally
wendy gwendolyn: wen gwen
wilhelmina: mina willa minnie
william wilhelm willem guglielmo: will bill billy liam willy wim
winifred: winnie freddie
wojciech: wojtek
yolanda: yoli
yulia yuliya: julia
yuri: yura
zachary: zach zack zak
zbigniew: zbyszek
"""


def may_be_short_for(one: str, other: str) -> bool:
    """Whether one folded given name is a short form of the other: "bob" and "robert".

    Two full names ("maria", "mary") or two short ones ("liz", "beth") are not the same
    name, even where they come from one.
    """
    return other in _full_names().get(one, ()) or one in _full_names().get(other, ())


@lru_cache(maxsize=1)
def _full_names() -> dict[str, frozenset[str]]:
    """The full names by short form."""
    by_short: dict[str, set[str]] = {}
    for line in fold(_LINES).strip().splitlines():
        full, _, short = line.partition(":")
        for name in short.split():
            by_short.setdefault(name, set()).update(full.split())
    return {short: frozenset(full) for short, full in by_short.items()}
