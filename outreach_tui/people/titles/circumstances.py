"""Words around a role that change what it is worth: past, wished for, in a club, in a bank."""

from __future__ import annotations

PAST = """
ex, former, formerly, fmr, previously, prev, previous, past, retired, onetime, erstwhile
tidigare, fore detta, fd, f d, entinen, tidligere, forhenvaerende, ehemaliger, ehemalige, ehem, ehemals, fruher
fruherer, fruhere, ancien, ancienne, anciennement, precedemment, antiguo, antigua, anterior, antigo, antiga
anteriormente, ultimo cargo, gia, byly, byla, dawniej, бывший, бывшая, экс, ранее, سابق, سابقا, سابقة
前, 元, 原, 전, voormalig, voormalige, eski, mantan, byvaly, byvala, fost, πρωην, לשעבר, पूर्व, immediate past, until recently
"""
"""At the start of a part: what follows is over."""

RETIRED = """
retired, retiree, retirement, semi retired, ret, emeritus, on sabbatical, sabbatical, pensionar, pensionerad
pension, i pension, elakkeella, elakelainen, pensionist, pensjonist, rentner, rentnerin, pensioniert, im ruhestand
ruhestand, pensionierter, a d, i r, retraite, retraitee, a la retraite, en retraite, jubilado, jubilada, retirado
retirada, aposentado, aposentada, reformado, reformada, pensionato, pensionata, in pensione, in quiescenza, emeryt
emerytka, emerytowany, emerytowana, na emeryturze, пенсионер, пенсионерка, на пенсии, в отставке, متقاعد, متقاعدة
gepensioneerd, met pensioen, emekli, pensiun, pensiunan, v duchodu, nyugdijas, سابق, سابقا, سابقة, συνταξιουχος, פנסיונר
"""

"""Anywhere in a part: the role in it is over."""

SEEKING = """
open to work, opentowork, open to opportunities, open to new opportunities, open to roles, open for work
open for opportunities, unemployed, job seeker, jobseeker, job seeking, jobless, between jobs, between roles
between opportunities, in transition, career transition, career break, on a career break, available immediately
available for work, available for hire, immediately available, actively interviewing, laid off, on the job market
out of work, not working, not currently working, currently unemployed, in between jobs, job hunter, job hunting
parental leave, maternity leave, gap year
arbetssokande, arbetslos, mellan jobb, foraldraledig, tjanstledig, oppen for nya uppdrag, tyoton, tyonhakija, arbeidsledig
arbeitssuchend, arbeitslos, auf jobsuche, auf stellensuche, auf arbeitssuche, offen fur neues, in elternzeit, stellensuchend
en recherche d emploi, en recherche, a la recherche d emploi, demandeur d emploi, demandeuse d emploi, sans emploi
en reconversion, a l ecoute du marche, disponible immediatement, au chomage, en veille
desempleado, desempleada, en busca de empleo, en busqueda activa, en busqueda de empleo, busqueda activa, sin empleo
en busqueda, buscando empleo, buscando trabajo, en paro, en transicion, disponible para trabajar, cesante
desempregado, desempregada, em busca de recolocacao, em busca de oportunidade, em busca de oportunidades
em busca de novos desafios, em busca de emprego, buscando recolocacao, buscando oportunidade, em transicao
em transicao de carreira, disponivel no mercado, disponivel para o mercado, em recolocacao, buscando novas oportunidades
disoccupato, disoccupata, inoccupato, in cerca di lavoro, in cerca di occupazione, in cerca di nuove opportunita
alla ricerca di nuove opportunita, in cerca di impiego, bezrobotny, bezrobotna, szukam pracy, poszukuje pracy
w poszukiwaniu pracy, poszukujacy pracy, otwarty na propozycje, безработный, безработная, в поиске работы, ищу работу
в поиске, открыт к предложениям, открыта к предложениям, временно не работаю, не работаю, в активном поиске
باحث عن عمل, باحثة عن عمل, ابحث عن عمل, ابحث عن وظيفة, عاطل, عاطل عن عمل, بدون عمل, لا يعمل, لا اعمل, باحث عن وظيفة
werkzoekend, op zoek naar werk, op zoek naar een nieuwe uitdaging, is ariyorum, is arayan, mencari pekerjaan, hledam praci
allast keresek, in cautarea unui loc de munca, dang tim viec, αναζητηση εργασιας, מחפש עבודה, מחפשת עבודה
"""

SEEK = """
seeking, looking, searching, pursuing, exploring, open, available, wanting, hunting, soker, sokande, letar, suche, suchend
cherche, recherche, busca, buscando, busco, busqueda, procurando, procuro, cerco, cerca, ricerca, szukam, poszukuje, ищу
ابحث, zoekend, zoek
"""
SOUGHT = """
opportunities, opportunity, role, roles, job, jobs, position, positions, work, internship, internships, employment
challenge, challenges, next, placement, offers, job opportunities, vaga, vagas, empleo, trabajo, oportunidad, oportunidades
retos, emprego, trabalho, recolocacao, oportunidade, travail, emploi, poste, opportunite, opportunites, alternance, stage
defis, stelle, herausforderung, herausforderungen, arbeit, jobb, uppdrag, utmaningar, utmaning, lavoro, occupazione
impiego, opportunita, pracy, работу, عمل, وظيفة, werk, uitdaging, coop, graduate role
"""
"""Somebody looks for work only when both a verb and its object say so."""

ASPIRING = """
aspiring, future, wannabe, soon to be, to be, would be, blivande, angehender, angehende, zukunftiger, futur, future
futuro, futura, aspirante, aspirant, en devenir, przyszly, przyszla, начинающий, начинающая, будущий, будущая, wanna be
in the making, transitioning, toekomstig, gelecegin, مستقبلي, طموح, aspires
"""

INCOMING = "incoming, upcoming, prospective, joining"

STUDENT_FIELDS = """
affairs, success, services, life, experience, engagement, recruitment, support, housing, accommodation, loans, loan
finance, advisor, adviser, counselor, counsellor, advising, activities, development, wellbeing, wellness, learning
outcomes, enrolment, enrollment, records, conduct, careers, employment, financial, transportation, travel, coordinator
manager, officer, director, programs, programmes, outreach, mental, health, relations, leadership, retention, admissions
"""
"""After "student" these make a field of work, not a student."""

STUDENT_CLUBS = """
entrepreneurship cell, e cell, student, students, undergraduate, fraternity, sorority, sga, asb, asg, student government
student council, student union, student body, student senate, student association, students union, debate, debating
model un, mun, model united nations, model united, aiesec, enactus, rotaract, interact, robotics team, class of
class president, honor society, honour society, interfraternity, panhellenic, intramural, deca, fbla, ffa, key club
junior class, senior class, freshman class
sophomore class, varsity, hackathon club, glee, a cappella, acappella, residence hall, dorm, mba association, sophomore
high school, gdsc, google developer student, acm student, ieee student, ieee student branch, student branch
student chapter, collegiate, college democrats, college republicans, studentkar, studentkaren, studentforening, fachschaft
studierendenrat, asta, hochschulgruppe, bde, bds, bureau des etudiants, junior entreprise, association etudiante
centro de estudiantes, centro academico, diretorio academico, atletica, empresa junior, empresa jr, liga academica
associazione studentesca, kolo naukowe, kola naukowego, studierendenrats, samorzad studencki, студенческий, студсовет, اتحاد طلاب, نادي, نادي طلابي
"""
"""Bodies of students: their presidents and founders lead no company."""

GREEK_LETTERS = """
alpha, beta, gamma, delta, epsilon, zeta, eta, theta, iota, kappa, lambda, mu, nu, xi, omicron, rho, sigma, tau
upsilon, phi, chi, psi, omega, pi
"""
"""Two of them make a fraternity or an honour society."""

CLUBS = "club, clubs, society, societies"
"""Without a better word these are taken for clubs of students too."""

CIVIC_CLUBS = """
association, associations, chapter, alumni, alumni association, toastmasters, rotary, rotary club, lions club, kiwanis
pta, pto, ptsa, hoa, homeowners, booster, boosters, garden club, book club, golf club, tennis club, yacht club, cricket club
residents, tenants, neighborhood, neighbourhood, federation, council, commission, committee
guild, league, congregation, parish, youth council, forening, foreningen, bostadsrattsforening, brf, bostadsrattsforeningen
verein, e v, ev, elternbeirat, forderverein, association loi 1901, asociacion, associacao, associazione, coordinamento
giovani, stowarzyszenie, stowarzyszenia, ассоциация, ассоциации, جمعية, vereniging, stichting, dernek, dernegi, sindicato
union local, local union, board of education, school board, sindicat, condominium, condo, pro loco, protezione civile
junta de vecinos, comite, comissao, commissione, rad rodzicow, kolo, jugend, jeunes, juventud, juventude, ungdom, youth
task force, working group, steering, caucus, affinity, erg, employee resource group, employee network, resource group
womens network, pride network, young professionals, jaycees, jci, scouts, ward, parents
"""
"""Bodies whose presidents and chairs are members elected by members."""

COMMITTEES = """
committee, commission, council, program, programme, track, session, conference, symposium, workshop, task force, caucus
working group, steering, chapter, club, subcommittee, panel, campaign, fundraising, event, gala, reunion, awards, group
comite, ausschuss, utskott, komisja, комиссии, لجنة
"""
DEPARTMENTS = """
department, dept, faculty, professor, biology, chemistry, physics, math, mathematics, history, english, computer science
arts, music department, psychology, surgery, pediatrics, paediatrics, neurology, radiology, anesthesiology, oncology
philosophy, sociology, anthropology, political science, endowed, distinguished chair, linguistics, humanities, geography
undergraduate, graduate studies, curriculum, school of, college of, lehrstuhl, departamento, statistics, theology
"""

BANKING = """
bank, banking, banker, bancorp, investment banking, capital markets, equity research, equities, private markets, lending
controllers, wealth, wealth management, securities, trading, trader, credit risk, market risk, model risk, risk, global markets
fixed income, derivatives, structured, leveraged finance, leveraged, prime brokerage, fund accounting, compliance, aml, kyc
asset management, private wealth, private bank, private banking, mortgage, mortgages, loan, loans, portfolio manager, m a
mergers, fx, rates, custody, clearing, underwriting, credit, treasury services, transaction banking, regulatory reporting
financial crimes, quant, quantitative, quantitative research, financial advisor, branch manager, relationship manager
middle office, back office, front office, internal audit, fund administration, syndicate, syndicated, payments operations
private client, commercial lending, sec lending, repo, cib, ibd, prime services, corporate banking, commercial banking
"""

BANKS = """
bank, bancorp, banco, banca, banque, jpmorgan, jp morgan, j p morgan, goldman, goldman sachs, morgan stanley, citi, citigroup
citibank, hsbc, barclays, ubs, credit suisse, deutsche, bnp, paribas, wells fargo, state street, bny, mellon, blackrock
nomura, santander, nordea, seb, swedbank, handelsbanken, jefferies, lazard, evercore, macquarie, mizuho, mufg, sumitomo
societe generale, rbc, bmo, td, scotiabank, cibc, pnc, truist, us bancorp, northern trust, fidelity, pimco, moelis
houlihan, piper sandler, raymond james, stifel, cowen, bofa, merrill, merrill lynch, hdfc, icici, axis, kotak, sbi, dbs
ocbc, uob, standard chartered, ing, rabobank, abn, amro, commerzbank, unicredit, intesa, natixis, amundi, securities
capital markets, dnb, danske, itau, bradesco, bbva, caixabank, lloyds, natwest, rbs, synchrony, american express
guggenheim, oppenheimer, brown brothers, blackstone, kkr, carlyle, apollo, mastercard, capital one
"""
"""Banks by name and by the words their names are made of; "vice president" is a grade there."""

HUMAN_RESOURCES = """
hr, h r, hrbp, hris, hrm, hcm, human resource, human resources, human capital, recruiting, recruitment, talent acquisition
talent partner, talent advisor, talent adviser, talent management, talent development, talent sourcer, talent sourcing
talent specialist, talent lead, talent director, talent coordinator, talent attraction, talent scout, talent consultant
talent associate, talent leader, talent executive, head of talent, vp talent, vp of talent, director of talent, ta partner
ta specialist, ta lead, ta manager, people operations, people ops, people partner, people and culture, people culture
people experience, people analytics, people development, people officer, people business partner, head of people
vp people, vp of people, director of people, people director, people lead, people advisor, people generalist
people coordinator, people specialist, people team, people success, chief people, people talent, people services
vice president people, vice president of people, svp people, evp people, svp of people, employee relations
employer branding, employer brand, executive search, head hunter, staffing, sourcer, it sourcer, compensation and benefits
compensation benefits, total rewards, workforce planning, personnel, campus hiring, hiring manager, hiring specialist
leiter personal, leiterin personal, leitung personal, bereich personal, abteilung personal, ressourcen personal
rh, drh, rrhh, ressources humaines, recursos humanos, capital humano, gestion humana, talento humano, gestao de pessoas
gente e gestao, gente, pessoas, recrutamento e selecao, departamento pessoal, risorse umane, gestione risorse umane
selezione del personale, kadry, kadr, kadr i plac, zasoby ludzkie, zasobow ludzkich, персонала, по персоналу, кадров
отдел кадров, эйчар, по подбору персонала, по подбору, موارد بشرية, توظيف, insan kaynaklari, personalia, sdm
personeelszaken, lidske zdroje, lidskych zdroju, resurse umane, nhan su, tuyen dung, talent acquisition partner
chargee de recrutement, charge de recrutement, personal och organisation, employment specialist, job placement
"""

HUMAN_RESOURCES_STARTS = (
    "recruit", "rekryt", "rekrut", "recrut", "reclut", "headhunt", "рекрут", "personalref",
    "personalber", "personalleit", "personalchef", "personalabt", "personalentw", "personalman",
    "personalsach", "personalverm", "personaldisp", "personalwes", "personalansv", "personalmarket",
    "personalspec", "talentacq", "kadrow", "personaler", "personalsjef",
)  # fmt: skip
"""Beginnings of words about hiring and staff, in English, German, Swedish and others."""
