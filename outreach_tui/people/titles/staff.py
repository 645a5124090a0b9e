"""Phrases for everybody else: managers, experts, assistants, students, crafts and clubs.

Longer phrases hide the grand words inside them: an "account executive" is no executive,
a "product owner" owns no company, and a "head chef" heads a kitchen.
"""

from __future__ import annotations

from outreach_tui.people.titles.kinds import Kind

MANAGERS = """
manager, mgr, supervisor, foreman, superintendent, team lead, team leader, teamlead, tech lead, technical lead
technology lead, squad lead, chapter lead, practice lead, group lead, shift lead, project lead, program lead
shift leader, project leader, program leader, leader, section head, unit head, department head, dept head
assistant vice president, associate vice president, deputy vice president, avp, asst vice president
assistant vp, associate vp, asst vp, assistant general manager, deputy general manager, agm, dgm
assistant director, asst director, deputy director, sub director, deputy head, assistant head, deputy head of
managing editor, managing consultant, managing producer, executive producer, executive editor, executive manager
project executive, editor in chief, chief editor, deputy editor, store lead, site lead, head nurse, nurse manager
charge nurse, matron, chief nurse, chief of police, police chief, fire chief, battalion chief
bureau chief, section chief, crew chief, station chief, division chief, branch chief, team chief, head librarian
head of desk, head waiter, maitre d, head gardener, head barista, front office manager
financial controller, comptroller, floor lead, delivery lead, account lead, marketing lead
product lead, operations lead, engineering lead, design lead, data lead, qa lead, sales lead, people leader
sales leader, engineering leader, product leader, technology leader, superintendant, postmaster, stationmaster
restaurant general manager, store general manager, hotel general manager, assistant project manager
foreperson, gaffer, key account, program head, event head
managing broker, senior management, middle management, chief accountant, leading hand

hr chef, it chef, teknisk chef, administrativ chef, kommersiell chef, regional chef, regionchef, enhetschef, avdelningschef, gruppchef, sektionschef, platschef, projektledare, teamledare, arbetsledare
gruppledare, verksamhetschef, butikschef, kontorschef, ekonomichef, ansvarig, chefredaktor, bitradande chef
paallikko, esimies, tiiminvetaja, projektipaallikko, myyntipaallikko, leder, avdelingsleder, prosjektleder
teamleder, seksjonsleder, afdelingschef, teamleder, projektleder, butikksjef, salgssjef

teamleiter, teamleiterin, teamleitung, projektleiter, projektleiterin, projektleitung, abteilungsleiter
abteilungsleiterin, abteilungsleitung, gruppenleiter, gruppenleiterin, gruppenleitung, filialleiter
filialleiterin, niederlassungsleiter, niederlassungsleiterin, standortleiter, standortleiterin, werkleiter
betriebsleiter, betriebsleiterin, bauleiter, bauleiterin, schichtleiter, marktleiter, meister, polier
leitender angestellter, chefredakteur, chefredakteurin, referatsleiter, referatsleiterin, dezernent
verantwortlich, verantwortlicher, verantwortliche

chef de projet, cheffe de projet, chef de service, cheffe de service, chef de produit, cheffe de produit
chef d equipe, cheffe d equipe, chef de chantier, chef de rayon, chef de secteur, chef de mission
chef de departement, chef des ventes, chef comptable, responsable, responsable adjoint, chef d agence
directeur d agence, directrice d agence, directeur de magasin, directrice de magasin, directeur de projet
directrice de projet, directeur adjoint, directrice adjointe, directeur de site, directeur de mission
directeur de programme, gestionnaire, superviseur, superviseure, contremaitre, conducteur de travaux
redacteur en chef, redactrice en chef, encadrant, coordonnateur, coordinateur, coordinatrice
directeur des travaux, directeur de clientele adjoint

gerente, gerenta, jefe, jefa, encargado, encargada, responsable de, lider, lider de equipo, supervisor de
supervisora, coordinador, coordinadora, subdirector, subdirectora, subgerente, gestor, gestora, jefe de obra
director de proyecto, directora de proyecto, director de proyectos, director de obra, director de tienda
redactor jefe, director de cuentas, capataz, director de oficina, director de sucursal, gerente de
director adjunto, directora adjunta, mando intermedio

coordenador, coordenadora, chefe, chefe de departamento, encarregado, encarregada, lider tecnico, tech leader
supervisor a, subgerente de, gerente executivo, gerente senior, gerente comercial
diretor de projeto, diretor de projetos, diretor adjunto, diretora adjunta, superintendente, lideranca

responsabile, capo, capoarea, capo area, capo progetto, capo reparto, capo ufficio, capocantiere, caposquadra
direttore lavori, direttore di filiale, direttore di negozio, direttore punto vendita, vicedirettore
vice direttore, coordinatore, coordinatrice, supervisore, direttore di stabilimento, direttrice di filiale

kierownik, kierowniczka, menedzer, menadzer, menedzerka, brygadzista, mistrz, koordynator, koordynatorka
lider zespolu, liderka zespolu, starszy kierownik, zastepca dyrektora, z ca dyrektora, naczelnik, redaktor naczelny
zastepca kierownika, majster

руководитель, начальник, менеджер проекта, менеджер проектов, проджект менеджер, продакт менеджер
менеджер продукта, руководитель проекта, руководитель группы, руководитель отдела, начальник отдела
заведующий, заведующая, тимлид, тим лид, супервайзер, управляющий, заместитель директора, зам директора
главный бухгалтер, главный редактор, заместитель начальника, администратор магазина, координатор
старший менеджер, прораб, бригадир

مدير, مديرة, مشرف, مشرفة, رئيس قسم, رئيسة قسم, قائد فريق, قائدة فريق, منسق, منسقة, نائب مدير, مساعد مدير
مسؤول, مدير مشروع, مدير مشاريع, مدير مشروعات, مدير تسويق, مدير مبيعات, رئيس فريق, رئيس تحرير, مدير منتج

leidinggevende, teamleider, projectleider, afdelingshoofd, vestigingsmanager, filiaalmanager, bedrijfsleider
mudur, muduru, mudur yardimcisi, yonetici, yoneticisi, takim lideri, sef, sefi, manajer, kepala, supervisi
vedouci, manazer, manazerka, vezeto, csoportvezeto, projektvezeto, manager de proiect, sef de proiect
truong phong, quan ly, giam doc chi nhanh, προισταμενος, υπευθυνος, מנהל, מנהלת, ראש צוות, प्रबंधक
"""

RECRUITERS = """
recruiter, sourcer, headhunter, head hunter, talent partner, people partner
hr business partner, hrbp, executive search, hr generalist
"""

ACADEMICS = """
professor, prof, associate professor, assistant professor, adjunct professor, full professor, visiting professor
professor emeritus, emeritus professor, clinical professor, adjunct faculty, faculty, faculty member, lecturer
senior lecturer, principal lecturer, visiting lecturer, reader in, instructor, adjunct instructor, adjunct
teacher, headteacher, head teacher, deputy headteacher, deputy head teacher, assistant headteacher, headmaster
headmistress, head of school, head of year, head of sixth form, head of 6th form, school principal, vice principal, assistant principal, principal of school
high school principal, elementary school principal, middle school principal, schoolteacher, substitute teacher
art teacher, postdoc, post doc, postdoctoral, postdoctoral fellow, postdoctoral researcher, post doctoral
postdoctoral associate, postdoctoral scholar, research fellow, senior research fellow, research assistant
graduate research assistant, undergraduate research assistant, teaching assistant, graduate teaching assistant
graduate assistant, graduate student researcher, research associate, phd, phd candidate, phd student
ph d candidate, doctoral candidate, doctoral student, doctoral researcher, phd researcher, phd fellow, doctorate
dean, associate dean, assistant dean, vice dean, deputy dean, dean of students, scholar
registrar, visiting scholar, visiting researcher, department chair, dept chair, chair of the department
academic advisor, academic coordinator, professor of practice, research professor
fellow in residence, tutor, program chair, faculty chair, academic director, teaching fellow, docent
director of studies, director of undergraduate studies, director of graduate studies, academic dean, educator
curriculum developer, university lecturer, principal investigator, lab director, tenure track, preceptor

professorin, univ prof, juniorprofessor, juniorprofessorin, privatdozent, dozent, dozentin, lehrer, lehrerin
lehrkraft, schulleiter, schulleiterin, rektor, rektorin, studienrat, studienratin, oberstudienrat, doktorand
doktorandin, wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin
lehrbeauftragter, lehrbeauftragte, dekan, dekanin, konrektor, konrektorin, lehrstuhlinhaber, prodekan
lehrstuhlinhaberin, wissenschaftlicher assistent

universitetslektor, lektor, biträdande lektor, adjunkt, universitetsadjunkt, doktorandin, larare, gymnasielarare
forskare, forskarassistent, postdoktor, bitradande professor, bitradande rektor, biträdande rektor, prefekt
opettaja, professori, yliopistonlehtori, tutkijatohtori, vaitoskirjatutkija, stipendiat, forsteamanuensis
laerer, forsteamanuensis, ph d stipendiat

professeur, professeure, professeur des universites, maitre de conferences, maitresse de conferences, enseignant
enseignante, enseignant chercheur, enseignante chercheuse, doctorant, doctorante, post doctorant, chercheur
chercheuse, vacataire, charge de cours, chargee de cours, directeur d ecole, directrice d ecole, proviseur
principal de college, instituteur, institutrice, professeur des ecoles, ater, directeur de recherche
directrice de recherche, charge de recherche, chargee de recherche, directeur d etudes, doyen, doyenne

profesor, profesora, profesor titular, profesora titular, catedratico, catedratica, docente, investigador
investigadora, doctorando, doctoranda, maestro, profesor asociado, director de escuela
directora de escuela, director de colegio, investigador postdoctoral, rectora adjunta, decano, decana
professora, professor titular, professor doutor, professora titular, doutorando, doutoranda, pesquisador
pesquisadora, mestrando, mestranda, bolsista de pesquisa, diretor de escola, diretora de escola, coordenador pedagogico
coordenadora pedagogica, professor universitario

professore, professoressa, professore ordinario, professore associato, ricercatore, ricercatrice, dottorando
dottoranda, insegnante, assegnista di ricerca, dirigente scolastico, dirigente scolastica, preside
professore a contratto, cultore della materia, maestra elementare

wykladowca, wykladowczyni, adiunkt, asystent naukowy, nauczyciel, nauczycielka, doktorant, doktorantka, naukowiec
profesor uczelni, asystentka naukowa, dyrektor szkoly, dyrektorka szkoly, dziekan, prodziekan, badacz, badaczka

профессор, доцент, преподаватель, учитель, учительница, аспирант, аспирантка, научный сотрудник
старший научный сотрудник, младший научный сотрудник, ведущий научный сотрудник, директор школы, декан
старший преподаватель, завуч, докторант

استاذ, استاذة, استاذ مساعد, استاذ مشارك, محاضر, محاضرة, معيد, معيدة, معلم, معلمة, مدرس, مدرسة, باحث, باحثة
باحث دكتوراه, عميد, عميدة, مدرس مساعد, مدير مدرسة, عضو هيئة تدريس

hoogleraar, docente, docent, leraar, lerares, promovendus, promovenda, onderzoeker, universitair docent
ogretmen, ogretim uyesi, ogretim gorevlisi, arastirma gorevlisi, docent dr, doktora ogrencisi, dosen, ucitel
ucitelka, tanar, egyetemi docens, giang vien, giao vien, καθηγητης, מורה, מרצה, חוקר, शिक्षक
"""

SENIOR_ICS = """
client partner, finance business partner, business partner, commercial business partner, it business partner
senior business partner, customer success partner, growth partner, technology business partner
chief engineer, chief architect, chief designer, chief technician, chief inspector, chief mate, chief pilot
chief analyst, chief developer, chief photographer, chief copywriter, chief underwriter, chief actuary
music director, film director, artistic director, theatre director, theater director, casting director
director of photography, musical director, stage director, funeral director, video director, choir director
choral director, orchestra director, athletic director, game director, fight director, movie director
associate creative director, executive engineer, superintending engineer, of counsel, senior counsel
senior executive, sr executive, senior exec, distinguished engineer, distinguished scientist, distinguished fellow, company secretary, group company secretary, softwarearchitekt, itarchitekt
fellow engineer, solution architect, solutions architect, software architect, enterprise architect, cloud architect
data architect, security architect, system architect, systems architect, it architect, technical architect
infrastructure architect, airline captain, airline pilot captain, subject matter expert, sme, managing counsel
associate general counsel, assistant general counsel, deputy general counsel, technical fellow
directeur de comptes, directeur artistique, directrice artistique, director artistico, directora artistica
diretor artistico, diretora artistica, direttore artistico, direttrice artistica, dyrektor artystyczny
direttore d orchestra, directeur de la photographie, director de fotografia, direttore della fotografia
director de arte senior, directeur de creation, konstnarlig ledare, chefsekonom, chefsarkitekt
kunstlerischer leiter, kunstlerische leiterin, chefarzt, chefarztin, oberarzt, oberarztin, dirigent, dirigentin
overlakare, chefslakare, specialistlakare, expert, experte, expertin
senior specialist, consultant physician, consultant surgeon, consultant psychiatrist, consultant cardiologist
главный инженер, главный конструктор, главный специалист, главный архитектор, ведущий специалист
художественный руководитель, арт директор, главный врач, ведущий инженер, главный инженер проекта
"""

SENIOR_EXPERTS = """
chief scientist, chief data scientist, chief evangelist, chief economist, chief technologist, chief strategist
chief research scientist, chief investment strategist, chief ai scientist, chief of product, chief of design
chief of engineering, chief of surgery, chief of medicine, chief of cardiology, chief of research
chief of operations, chief of technology, chief scientific advisor, chief innovator, physician in chief
"""

ASSISTANTS = """
executive assistant, personal assistant, administrative assistant, admin assistant, virtual assistant
office assistant, office administrator, legal assistant, executive secretary, secretary, secretary to
personal secretary, private secretary, executive administrative assistant
board secretary, management assistant, executive support, executive personal assistant
assistant to, special assistant, special assistant to, ea, pa, ea to, pa to, ea pa, receptionist, front desk
executive aide, aide, legal secretary, medical secretary, team assistant, program assistant, project assistant
clerical assistant, executive coordinator, executive business partner, administrative business partner
executive business assistant, executive administrator, assistant, asst, pa to ceo
senior executive assistant, administrative coordinator, administrative associate, business assistant

assistent, assistentin, assistenz, sekretar, sekretarin, sekretariat, chefsassistentin, chefsekretarin
vorstandsassistentin, vorstandsassistenz, vorstandsassistent, teamassistentin, teamassistenz
geschaftsfuhrungsassistentin, geschaftsfuhrungsassistenz, direktionsassistentin, direktionsassistenz
burokauffrau sekretariat, projektassistentin, projektassistenz
sekreterare, vd assistent, vdassistent, ledningsassistent, avdelningsassistent, administrativ assistent
kontorsassistent, chefssekreterare, receptionist administrator, johdon assistentti, assistentti, sihteeri
direksjonssekretaer, direktionssekretaer, ledelsessekretaer

assistante, assistant de direction, assistante de direction, assistant administratif, assistante administrative
secretaire, secretaire de direction, secretaire generale adjointe, attache de direction, attachee de direction
attache parlementaire
asistente, asistenta, auxiliar administrativo, auxiliar administrativa, secretario, secretaria
asistente de direccion, asistente de gerencia, asistente administrativo, asistente administrativa
secretaria de direccion, secretaria ejecutiva, asistente ejecutiva, asistente ejecutivo, asistente personal
auxiliar, assistente, assistente administrativo, assistente administrativa, secretaria executiva
assistente executiva, assistente executivo, secretario executivo, assistente de diretoria
assistente pessoal, recepcionista, assistente di direzione, segretaria, segretario, segretaria di direzione
segretaria amministrativa, impiegata segreteria, assistente personale

asystent, asystentka, asystentka zarzadu, asystent zarzadu, asystent prezesa, asystentka prezesa, sekretarka, sekretarz
asystentka dyrektora, asystent dyrektora, asystentka biura zarzadu, specjalista ds administracyjnych
ассистент, ассистентка, секретарь, личный помощник, помощник, помощница, помощник руководителя
секретарь референт, офис менеджер, бизнес ассистент, личный ассистент, персональный помощник
مساعد, مساعدة, مساعد تنفيذي, مساعدة تنفيذية, سكرتير, سكرتيرة, مساعد اداري, مساعدة ادارية, مساعد شخصي
سكرتير تنفيذي, سكرتيرة تنفيذية, مدير مكتب رئيس
directiesecretaresse, secretaresse, directieassistent, managementassistent, managementassistente
yonetici asistani, asistani, asistan, sekreter, ozel kalem, sekretaris, asisten, asistentka, sekretarka
titkarno, asszisztens, secretara, tro ly, thu ky, γραμματεας, βοηθος, עוזר אישי, עוזרת אישית, מזכירה, सहायक
"""

STUDENTS = """
intern, internship, interns, interning, student, undergraduate, undergrad, trainee, apprentice, apprenticeship
co op, coop student, co op student, summer analyst, summer associate, summer intern, summer fellow, work study
mba candidate, jd candidate, mba student, ms candidate, msc candidate, bs candidate, ba candidate, llm candidate
masters candidate, master candidate, bachelor candidate, md candidate, pharmd candidate, dds candidate
medical student, law student, graduate student, grad student, learner, class of, recent graduate, recent grad, new grad
fresh graduate, fresher, management trainee, graduate trainee, student partner, student ambassador
campus ambassador, class president, student body president, head boy, head girl
school captain, college captain, prefect, school prefect, head prefect, valedictorian, freshman, sophomore
executive mba student, executive mba candidate, emba candidate, extern, externship, pupil, cadet
presidential scholar, presidential fellow, bachelor student, master student, masters student
student worker, student assistant, resident assistant, peer tutor, peer mentor

praktikant, praktikantin, praktikum, werkstudent, werkstudentin, auszubildender, auszubildende, azubi, lehrling
studentin, studierende, studierender, dualer student, duale studentin, masterand, masterandin, referendar
rechtsreferendar, rechtsreferendarin, volontar, volontarin, studentische hilfskraft, hiwi, schuler, schulerin
bachelorand, bachelorandin, duales studium, hilfskraft, praktikanter
praktik, studerande, larling, examensarbetare, elev, opiskelija, harjoittelija, laerling, sommarjobbare
student civilingenjor, civilingenjorsstudent, juriststudent, lakarstudent, ekonomistudent, exjobbare

stagiaire, etudiant, etudiante, alternant, alternante, apprenti, apprentie, eleve ingenieur, eleve avocat
eleve, lyceen, lyceenne, en stage, contrat d apprentissage, etudiant en
becario, becaria, practicante, pasante, estudiante, estudiante de, aprendiz, alumno, alumna, en practicas, cursante
estagiario, estagiaria, estudante, jovem aprendiz, aprendiz legal, estagio, aluno, aluna, graduando, graduanda
academico de direito, academica de direito, estudante de
tirocinante, stagista, studente, studentessa, apprendista, praticante, tirocinio, laureando, laureanda, neolaureato
neolaureata, praticante avvocato
stazysta, stazystka, praktykant, praktykantka, studentka, uczen, uczennica, aplikant, aplikantka, aplikant radcowski
студент, студентка, стажер, стажёр, практикант, практикантка, ученик, магистрант, выпускник
طالب, طالبة, متدرب, متدربة, طالب جامعي, طالبة جامعية, خريج, خريجة, حديث التخرج, طالب طب, طالب هندسة
stagiair, leerling, studente, stajyer, ogrenci, ogrencisi, magang, mahasiswa, siswa, stazista, hallgato, gyakornok
thuc tap sinh, sinh vien, φοιτητης, φοιτητρια, סטודנט, סטודנטית, מתמחה, छात्र
"""

CLUBS = """
treasurer, general secretary, joint secretary, union president, club president, club treasurer, club secretary, club captain, pta president, pto president, hoa president
founding member, member, club leader, scout leader, scoutmaster, troop leader, community member, alumni
"""

OTHERS = """
coach, life coach, executive coach, head coach, career coach, business coach, leadership coach, assistant coach
health coach, fitness coach, mindset coach, speaking coach, chief executive coach, performance coach
chef de cuisine, chef de partie, sous chef, executive chef, head chef, pastry chef, executive sous chef, private chef
personal chef, executive pastry chef, commis chef, chef patissier, chef de rang, head pastry chef, line cook chef
chef, volunteer, human, human being, speaker, public speaker, keynote speaker, author, writer and speaker, investor
angel investor, angel, advisor and investor, limited partner, lp, philanthropist, activist, influencer
mentor, parent, mom, mum, dad, mother, father, husband, wife, homemaker, stay at home mom, stay at home dad
housewife, athlete, actor, actress, musician, singer, songwriter, artist, dj, poet, dancer, comedian
podcast host, host, pastor, senior pastor, lead pastor, executive pastor, associate pastor, priest, rabbi, imam
minister of worship, youth pastor, chaplain, deacon, elder, monk, reverend, sparring partner, thought partner
accountability partner, life partner, partner in crime, dance partner, spouse, lifeguard
commander, colonel, lieutenant colonel, captain, lieutenant, sergeant, staff sergeant, corporal
private first class, petty officer, petty officer first class, chief petty officer, warrant officer
chief warrant officer, master chief, senior chief, sailor, soldier, marine, veteran, army officer, naval officer
first secretary, second secretary, third secretary, attache, school governor, parent governor
self employed, selfemployed, independent, thought leader, team captain, mascot
committee chair, committee member, track chair, session chair
chief cheerleader, juror
worship leader, ceo of my life, ceo of my own life, ceo of my household, ceo at home, ceo of home, worship pastor
head of household, domestic engineer, gamer, streamer, youtuber, traveler, dreamer, enthusiast, fan
dog owner, cat owner, pet owner, home owner, homeowner, proud dog owner, notary public, thinker, explorer
life enthusiast, captain of the ship, ambassador, brand ambassador, community ambassador, goodwill ambassador

personlig tranare, tranare, forfattare, forelasare, konstnar, skadespelare, pappa, mamma, volontar ideell, kock
kokschef, kockchef, koksmastare, prast
trainer und speaker, autor, autorin, kunstler, kunstlerin, ehrenamtlich, selbstandig, selbststandig, freiberuflich
hausfrau, kuchenchef, kuchenchefin, koch, kochin, pfarrer, pfarrerin, schauspieler, musiker, musikerin
auteur, autrice, conferencier, conferenciere, independant, independante, auto entrepreneur, micro entrepreneur
benevole, artiste, cuisinier, cuisiniere, chef cuisinier, a mon compte, coach de vie, mere au foyer
autonomo, autonoma, independiente, voluntario, voluntaria, escritor, escritora, artista, cocinero, cocinera, ama de casa
por cuenta propia, conferencista, orador, chef ejecutivo, autonomo a, trabalho por conta propria, palestrante
escritora e palestrante, pastor evangelico, musico, dona de casa, cozinheiro, chef de cozinha, inversor, inversionista
investidor, investidora anjo, libero professionista, libera professionista, lavoratore autonomo, scrittore, scrittrice
casalinga, cuoco, capo chef, volontario, volontaria, wolontariusz, wolontariuszka, wlasna dzialalnosc, artysta
samozatrudniony, kucharz, szef kuchni, ksiadz, самозанятый, самозанятая, волонтер, писатель, художник, коуч, повар
шеф повар, инвестор, домохозяйка, مدرب, مدربة, متطوع, متطوعة, كاتب, كاتبة, اعمال حرة, عمل حر, ربة منزل, شيف
مستثمر, zzp, zzper, zelfstandige, serbest meslek, gonullu, wiraswasta, osvc
"""

PHRASES: dict[Kind, str] = {
    Kind.MANAGER: MANAGERS,
    Kind.RECRUITER: RECRUITERS,
    Kind.ACADEMIC: ACADEMICS,
    Kind.SENIOR_IC: SENIOR_ICS,
    Kind.SENIOR_EXPERT: SENIOR_EXPERTS,
    Kind.ASSISTANT: ASSISTANTS,
    Kind.STUDENT: STUDENTS,
    Kind.CLUB: CLUBS,
    Kind.OTHER: OTHERS,
}
