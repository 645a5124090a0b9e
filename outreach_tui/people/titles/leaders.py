"""Phrases for those who lead or own a company, and for those close to them."""

from __future__ import annotations

from outreach_tui.people.titles.kinds import Kind

LEADERS = """
ceo, cfo, coo, cto, cio, cmo, cpo, cro, cso, chro, ciso, vciso, vcto, vcfo, cdo, cco, clo, cao, cbo, cgo, cxo, cko, cqo
cvo, cno, caio, cdao, ctpo, cpto, cdio, csco, cxto, cino, cipo, cpco, ccio, cmio, cdto, cito, cbdo
ceo coo, ceo cto, ceo cfo, md ceo, ceo md, mds, c t o, c e o, g m d
chief executive, chief exec, chief executive officer, co chief executive, managing director
managing directors, group managing director, joint managing director, regional managing director, area managing director, general counsel
md, deputy md, joint md, group md, managing dir, mng director, mg director, managing trustee
managing member, managing principal, managing general partner, executive chairman
executive chairwoman, executive chair, executive president, president ceo, general director, chief nurse executive, chief nursing executive
university president, college president, corporate treasurer, group treasurer, company president
superintendent of schools, publisher and editor in chief
board chair, board chairman, board chairwoman, chair of the board, chairman of the board
chairwoman of the board, chairperson of the board, chair of trustees, non executive chair, non executive chairman, chief legal counsel
union chief executive, credit union president, vice chairman

vd, verkstallande direktor, vvd, vice vd, vice verkstallande direktor, koncernchef, generaldirektor
styrelseordforande, arbetande styrelseordforande, tf vd, t f vd, stf vd
toimitusjohtaja, paajohtaja, varatoimitusjohtaja, hallituksen puheenjohtaja
administrerende direktor, adm direktor, adm dir, adm direktør, daglig leder, konsernsjef
styreleder, bestyrelsesformand, koncerndirektor, konserndirektor

geschaftsfuhrer, geschaftsfuhrerin, geschaeftsfuehrer, geschaeftsfuehrerin, geschaftsfuhrung
geschaftsfuhrender direktor, geschaftsfuhrende direktorin, geschaftsleiter, geschaftsleiterin
geschaftsleitung, mitglied der geschaftsleitung, mitglied der geschaftsfuhrung
vorstand, vorstandin, vorstandsmitglied, mitglied des vorstands, mitglied des vorstandes
vorstandsvorsitzender, vorstandsvorsitzende, vorsitzender des vorstands, sprecher des vorstands
vorsitzender der geschaftsfuhrung, aufsichtsratsvorsitzender, aufsichtsratsvorsitzende
verwaltungsratsprasident, verwaltungsratsprasidentin, intendant, intendantin, generaldirektorin
vorstandssprecher, vorstandssprecherin, hauptgeschaftsfuhrer, hauptgeschaftsfuhrerin

pdg, p d g, dg, dga, president directeur general, presidente directrice generale
directeur general, directrice generale, directeur general adjoint, directrice generale adjointe
directeur general delegue, directrice generale deleguee, directeur executif, directrice executive
gerant, gerante, cogerant, cogerante, co gerant, associe gerant, associee gerante
gerant associe, president du conseil, president du directoire, membre du directoire
administrateur delegue, administratrice deleguee, directeur gerant, directrice gerante
chef d entreprise, cheffe d entreprise, dirigeant, dirigeante, mandataire social

director general, directora general, director ejecutivo, directora ejecutiva, consejero delegado
consejera delegada, gerente general, presidente ejecutivo, presidenta ejecutiva
presidente del consejo, presidenta del consejo, director gerente, directora gerente
administrador unico, administradora unica, subdirector general, subdirectora general
representante legal, presidente del directorio, director general adjunto, socio gerente
vicepresidente ejecutivo, vicepresidenta ejecutiva

diretor geral, diretora geral, diretor executivo, diretora executiva, diretor presidente
diretora presidente, presidente executivo, presidente do conselho, socio administrador
socia administradora, socio gerente, socia gerente, socio diretor, socia diretora
administrador delegado, administradora delegada, vice presidente executivo, diretor superintendente
diretor gerente, diretora gerente

amministratore delegato, amministratrice delegata, amministratore unico, amministratrice unica
direttore generale, direttrice generale, direttore esecutivo, presidente cda, presidente del cda
presidente del consiglio di amministrazione, presidente e ad, consigliere delegato
consigliera delegata, legale rappresentante, amministratore

prezes, prezeska, prezes zarzadu, prezeska zarzadu, wiceprezes, wiceprezes zarzadu, czlonek zarzadu
czlonkini zarzadu, dyrektor generalny, dyrektorka generalna, dyrektor zarzadzajacy
dyrektorka zarzadzajaca, przewodniczacy rady nadzorczej, dyrektor naczelny

генеральный директор, исполнительный директор, управляющий директор, президент, гендиректор
гендир, председатель правления, председатель совета директоров, член правления
заместитель генерального директора, зам генерального директора, зам ген директора, ген директор
директор компании, руководитель компании, генеральный продюсер

رئيس تنفيذي, رئيسة تنفيذية, مدير عام, مديرة عامة, مدير تنفيذي, مديرة تنفيذية, عضو منتدب
عضو مجلس ادارة منتدب, رئيس مجلس ادارة, رئيس شركة, رئيس مجلس إدارة, نائب رئيس تنفيذي
رئيس مالي, رئيس تنفيذي مالي, مدير عام تنفيذي, رئيس عمليات

algemeen directeur, algemeen directrice, statutair directeur, bestuurder, zaakvoerder
bestuursvoorzitter, voorzitter raad van bestuur, directeur eigenaar
genel mudur, icra kurulu baskani, yonetim kurulu baskani, genel mudur yardimcisi
direktur utama, presiden direktur, direktur eksekutif, jednatel, jednatelka, generalni reditel
generalni reditelka, predseda predstavenstva, ugyvezeto igazgato, vezerigazgato, ugyvezeto
director executiv, administrator unic, presedinte, diretor presidente
διευθυνων συμβουλος, προεδρος, מנכ ל, מנכל, tong giam doc, giam doc dieu hanh, chu tich
सीईओ
"""

OWNERS = """
founder, cofounder, co founder, foundress, co foundress, founders, co founders, owner, co owner
coowner, owner operator, business owner, company owner, small business owner, shop owner
store owner, restaurant owner, franchise owner, sole owner, part owner, agency owner, practice owner
studio owner, majority owner, proprietor, proprietress, sole proprietor, co proprietor, franchisee
founder and owner, majority shareholder, founding director, founding executive director
founding ceo, founding cto, founding president, founding chair, owner manager, owner director
sole director, principal owner, owner founder, creator and founder

grundare, medgrundare, agare, delagare, grundande partner, foretagsagare, innehavare, medagare
perustaja, yrittaja omistaja, omistaja, perustajaosakas, grunnlegger, medgrunnlegger, grunder
stifter, medstifter, eier, medeier, ejer, medejer, indehaver, innehaver

inhaber, inhaberin, mitinhaber, mitinhaberin, grunder, grunderin, mitgrunder, mitgrunderin
gruender, gruenderin, mitgruender, mitgruenderin, firmengrunder, firmeninhaber, eigentumer
eigentumerin, gesellschafter, gesellschafterin, geschaftsfuhrender gesellschafter
geschaftsfuhrende gesellschafterin, gesellschafter geschaftsfuhrer, 
geschaftsinhaber, geschaftsinhaberin, firmeninhaberin, unternehmensgrunder, unternehmensinhaber

fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, proprietaire
coproprietaire, associe fondateur, associee fondatrice, createur d entreprise
creatrice d entreprise, patron, patronne, dirigeant fondateur, gerant proprietaire

fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, dueno, duena
copropietario, copropietaria, propietario, propietaria, socio fundador, socia fundadora
proprietario, proprietaria, socio proprietario, socia proprietaria, dono, dona da empresa
dono da empresa, idealizador e fundador, empresario fundador

fondatore, cofondatore, co fondatore, cofondatrice, titolare, proprietario, proprietaria
socio fondatore, socia fondatrice, contitolare, socio titolare

zalozyciel, zalozycielka, wspolzalozyciel, wspolzalozycielka, wlasciciel, wlascicielka
wspolwlasciciel, wspolwlascicielka, wlasciciel firmy, wlascicielka firmy

основатель, основательница, сооснователь, сооснователька, со основатель, учредитель, соучредитель
владелец, владелица, совладелец, собственник, владелец бизнеса, кофаундер, фаундер, ко фаундер

موسس, موسسة, شريك موسس, مالك, صاحب, صاحبة, مالكة, موسس شريك, موسس مشارك, صاحب شركة, شريك مؤسس

oprichter, oprichtster, eigenaar, eigenaresse, mede eigenaar, medeeigenaar, medeoprichter
mede oprichter, medeoprichtster, kurucu, kurucu ortak, kurucusu, isletme sahibi, firma sahibi
sahibi, pendiri, pemilik, zakladatel, zakladatelka, spoluzakladatel, majitel, majitelka
spolumajitel, alapito, tarsalapito, tulajdonos, fondator, cofondator, proprietar, asociat unic
ιδρυτης, ιδιοκτητης, συνιδρυτης, מייסד, מייסדת, בעלים, nha sang lap, संस्थापक
"""

FIRM_PARTNERS = """
managing partner, co managing partner, founding partner, general partner, equity partner
senior partner, operating partner, name partner, named partner, global managing partner, law partner, audit partner
tax partner, assurance partner, consulting partner, advisory partner, investment partner
litigation partner, corporate partner, m a partner, partner attorney, partner lawyer
capital partner, salaried equity partner, partner and attorney, executive partner, senior managing partner
attorney partner, lawyer partner, partner at law, cpa partner, national partner, regional managing partner

geschaftsfuhrender partner, geschaftsfuhrende partnerin, grundungspartner
associe directeur, associe, associee, avocat associe, avocate associee, associe cogerant
socio director, socia directora, socio, socia, socio de, socio principal, socio propietario
socio senior, abogado socio, advogado socio, advogada socia, socio cofundador, socio responsable
socio amministratore, socio accomandatario, partner zarzadzajacy, wspolnik, wspolniczka
управляющий партнер, партнер основатель, شريك اداري, firmatari, maat, vennoot, ortak, socios
"""

SENIOR_VPS = """
evp, svp, sevp, executive vice president, executive vp, senior vice president, senior vp, sr vp
sr vice president, senior executive vice president, exec vp, exec vice president, corporate evp
snr vp, first senior vice president, senior v p
vice president executif, vicepresidente senior, vice presidente senior, старший вице президент
исполнительный вице президент
"""

BOARD = """
board member, board director, member of the board, member of the board of directors, non executive director
nonexecutive director, non exec director, non executive, non exec, ned, independent director, independent board member, board observer
independent non executive director, board trustee, trustee
board of directors, board advisor, board adviser, advisory board member, advisory board
member of the advisory board, director of the board, executive director, associate executive director
supervisory board member, member of the supervisory board, vice chair, vice chairperson
vice chairwoman, co chair, co chairman, chief general manager, venture partner, non executive board member
executive board member, member of the executive board, executive committee member
member of the executive committee, senior advisor to the board, independent non exec director
management board member, member of the management board, member of the leadership team
founder in residence, president elect

styrelseledamot, ledamot, styrelsesuppleant, styrelsemedlem, bestyrelsesmedlem, hallituksen jasen
aufsichtsrat, aufsichtsratin, aufsichtsratsmitglied, mitglied des aufsichtsrats, beirat
verwaltungsrat, verwaltungsratin, mitglied des verwaltungsrats, mitglied des aufsichtsrates
membre du conseil d administration, administrateur independant, administratrice independante
membre du comite de direction, membre du comex, membre du codir, membre du conseil
miembro del consejo, miembro del directorio, consejero, consejera, consejero independiente
miembro de la junta directiva, vocal del consejo, membro do conselho, conselheiro, conselheira
conselheiro de administracao, conselheira de administracao, conselheiro independente
membro del consiglio di amministrazione, consigliere di amministrazione, consigliere indipendente
consigliera di amministrazione, membro cda, componente cda, consigliere
czlonek rady nadzorczej, czlonkini rady nadzorczej, член совета директоров
член наблюдательного совета, عضو مجلس ادارة, عضوة مجلس ادارة, yonetim kurulu uyesi, commissaris
komisaris, lid raad van toezicht
"""

SELF_MADE = """
entrepreneur, serial entrepreneur, solopreneur, social entrepreneur, businessman, businesswoman
business man, business woman, entrepreneuse, entrepreneure, tech entrepreneur, businessperson
entreprenor, foretagare, egenforetagare, egen foretagare, yrittaja, grunder und unternehmer
unternehmer, unternehmerin, jungunternehmer, chef d entreprise individuelle
empresario, empresaria, emprendedor, emprendedora, empreendedor, empreendedora
imprenditore, imprenditrice, przedsiebiorca, предприниматель, رائد اعمال, رائدة اعمال, رجل اعمال
سيدة اعمال, ondernemer, onderneemster, girisimci, wirausaha, podnikatel, podnikatelka, vallalkozo
antreprenor, c level executive, c suite executive, senior level executive
technology executive, tech executive, global executive, startup executive, business executive
healthcare executive, media executive, entertainment executive, hospitality executive, nonprofit executive
senior business executive, senior technology executive, executive leader, business leader
franchise partner, country partner, regional partner
"""

VPS = """
vp, vice president, rvp, gvp, group vp, group vice president, corporate vice president, cvp
regional vice president, regional vp, area vice president, area vp, divisional vice president
division vice president, vicepresident, global vice president, vice pres, dvp, vps, v p, vice presidents
vice president general manager, staff vice president, vizeprasident, vizeprasidentin, vicepresidente
vice presidente, vicepresidenta, vice presidenta, vice presidente de, vicepresidenza
vicepresidente comercial, wiceprezydent, вице президент, نائب رئيس, نائبة رئيس, نائب رئيس شركة
wakil presiden direktur, baskan yardimcisi, viceprezident
"""

GENERAL_MANAGERS = """
general manager, gm, country manager, country director, country head, country lead, area general manager
regional general manager, cluster general manager, group general manager, senior general manager
country general manager, business unit head, business unit director, division head, division president
business head, regional head, market head, group head, global head, profit center head
business unit manager, business unit leader, zonal head
gerente geral, gerente pais, director pais, directeur pays, landchef, landsansvarig, landschef, affarsomradeschef, affarsenhetschef
landerchef, landergeschaftsfuhrer, bereichsleiter, bereichsleiterin, bereichsleitung
geschaftsbereichsleiter, geschaftsbereichsleiterin, hauptabteilungsleiter, hauptabteilungsleiterin
ressortleiter, prokurist, prokuristin, prokurent, prokurentka, directeur de filiale, country manager y director
директор филиала, директор департамента, региональный директор, مدير اقليمي, مدير فرع اقليمي
"""

TOP_DIRECTORS = """
technical director, commercial director, company director, director of the company
deputy general director, deputy director general, assistant director general, tekniker direktor, teknisk direktor, kommersiell direktor, teknisk direktør
technischer direktor, kaufmannischer direktor, kaufmannischer leiter, kaufmannische leiterin
technischer leiter, technische leiterin, technischer direktorin, kaufmannische leitung
directeur technique, directrice technique, directeur commercial, directrice commerciale
directeur des operations, directeur financier, directrice financiere, daf, dsi, dcom
directeur administratif, directrice administrative, directeur associe, directrice associee
directeur general des services, secretaire general, secretaire generale, secretario general, secretaria general,
 director tecnico, directora tecnica, director comercial
directora comercial, director financiero, directora financiera, director de tecnologia
director administrativo, diretor tecnico, diretora tecnica, diretor comercial, diretora comercial
diretor financeiro, diretora financeira, diretor de tecnologia, diretor administrativo
diretor operacional, diretora operacional, diretor associado, director asociado
direttore tecnico, direttrice tecnica, direttore commerciale, direttrice commerciale
direttore finanziario, direttore operativo, direttore amministrativo
dyrektor techniczny, dyrektor handlowy, dyrektor finansowy, dyrektor operacyjny, dyrektor wykonawczy
технический директор, коммерческий директор, финансовый директор, операционный директор
директор по развитию, первый заместитель директора, مدير تجاري, مدير فني
technisch directeur, commercieel directeur, financieel directeur, teknik direktor, ticari direktor
director of the office, director of the office of the chairman, associate partner, junior partner
local partner, income partner, salaried partner
"""

AIDES = """
chief of staff, deputy chief of staff, chief of party, deputy chief of party, cos, chief of mission
stabschef, stabschefin, chef de cabinet, cheffe de cabinet, jefe de gabinete, jefa de gabinete
chefe de gabinete, capo di gabinetto, szef gabinetu, kanslichef, chief of staff to the ceo
directeur de cabinet, directrice de cabinet, adjunto al director general, adjunto al ceo, adjunto a direccion
adjunto a gerencia, vorstandsreferent, руководитель аппарата, leiter der geschaftsleitung stab
"""

PUBLIC_OFFICES = """
senator, state senator, mayor, deputy mayor, governor, lieutenant governor, minister, prime minister
deputy minister, member of parliament, mp, congressman, congresswoman, congressperson, councillor
councilor, councilman, councilwoman, city councillor, county commissioner, commissioner, city council member
council member, state representative, us representative, assemblyman, assemblywoman, assemblymember
ambassador to, us ambassador, consul general, consul, attorney general, district attorney, state secretary
secretary of state, secretary of defense, undersecretary, under secretary, under secretary of state
permanent secretary, secretary general, deputy secretary, assistant secretary of, supreme court justice
chief justice, judge, federal judge, magistrate, lieutenant general, major general, brigadier general
brigadier, admiral, rear admiral, vice admiral, general officer, surgeon general, inspector general
head of state, president of the republic, president of the senate, speaker of the house, bishop
archbishop, member of congress, state legislator, lord mayor, sheriff, city manager
alderman, alderwoman, selectman, member of the european parliament, mep, lord chancellor

riksdagsledamot, kommunalrad, statssekreterare, statsrad, borgmastare, landshovding, generalsekreterare
burgermeister, burgermeisterin, oberburgermeister, oberburgermeisterin, staatssekretar
staatssekretarin, landrat, landratin, abgeordneter, abgeordnete, mitglied des bundestages
depute, deputee, senateur, senatrice, maire, prefet, ministre, conseiller municipal
conseillere municipale, ambassadeur, ambassadrice, alcalde, alcaldesa, diputado, diputada
senador, senadora, ministro, ministra, concejal, concejala, embajador, embajadora, gobernador
prefeito, prefeita, vereador, vereadora, deputado, deputada, governador, governadora, embaixador
secretario de estado, secretaria de estado, sindaco, assessore comunale, deputato, senatore
onorevole, burmistrz, posel, poslanka, radny, radna, wojewoda, prezydent miasta, starosta
мэр, депутат, министр, губернатор, посол, وزير, سفير, محافظ, نائب برلماني, wethouder, burgemeester
milletvekili, belediye baskani, bupati, walikota, gubernur, menteri
"""

ACADEMIC_HEADS = """
chancellor, vice chancellor, pro vice chancellor, deputy vice chancellor, provost, vice provost
university rector, rector, vice rector, prorector, rektor der universitat, rektorin der universitat
prorektor, recteur, rectrice, rectora, reitor, reitora, rettore, rettrice, ректор, проректор
رئيس جامعة, rektor universitas, executive dean, hochschulprasident, hochschulprasidentin
prasident der universitat, president de l universite, presidente de la universidad
"""

PHRASES: dict[Kind, str] = {
    Kind.LEADER: LEADERS,
    Kind.OWNER: OWNERS,
    Kind.FIRM_PARTNER: FIRM_PARTNERS,
    Kind.SENIOR_VP: SENIOR_VPS,
    Kind.BOARD: BOARD,
    Kind.SELF_MADE: SELF_MADE,
    Kind.VP: VPS,
    Kind.GENERAL_MANAGER: GENERAL_MANAGERS,
    Kind.TOP_DIRECTOR: TOP_DIRECTORS,
    Kind.AIDE: AIDES,
    Kind.PUBLIC_OFFICE: PUBLIC_OFFICES,
    Kind.ACADEMIC_HEAD: ACADEMIC_HEADS,
}
