"""Nouns for people who do the work themselves, and endings that make such nouns."""

from __future__ import annotations

from outreach_tui.people.titles.kinds import Kind

INDIVIDUALS = """
account executive, accounts executive, account exec, sales executive, marketing executive, client executive
advertising executive, customer executive, operations executive, support executive, business development executive
account partner, delivery partner, service partner, care partner, learning partner, product owner, process owner
project owner, system owner, systems owner, service owner, risk owner, data owner, application owner
platform owner, business process owner, control owner, feature owner, backlog owner, budget owner, capability owner
digital product owner, technical product owner, proxy product owner, solution owner, journey owner, content owner, proprietaire produit
dueno de producto, dueno del producto, dono do produto, dono de produto, владелец продукта, wlasciciel produktu
proprietario di prodotto, produktagare, processagare, systemagare, objektagare, tjansteagare, forvaltningsledare
produkteigner, prozesseigner, مالك منتج, produkteigenaar, product eigenaar
founders associate, founder associate, founders office, ceo office, ceos office, scrum master, release train engineer
engineer, developer, programmer, coder, designer, analyst, scientist, consultant, specialist, technician
architect, administrator, admin, advisor, adviser, agent, accountant, bookkeeper, auditor, associate, attorney
lawyer, solicitor, barrister, paralegal, counsel, legal counsel, coordinator, co ordinator, officer assistant, clerk
copywriter, writer, editor, journalist, reporter, illustrator, animator, photographer, videographer, video editor
producer, art director, diretor de arte, diretora de arte, director de arte, directora de arte
 planner, buyer, broker, trader, banker, teller, cashier, underwriter, actuary
nurse, staff nurse, registered nurse, rn, physician, physician assistant, doctor, surgeon, dentist, pharmacist
therapist, psychologist, psychotherapist, counselor, counsellor, adjunto, adjunta, adjoint, adjointe, social worker, veterinarian, midwife, paramedic
dietitian, nutritionist, chief resident, resident physician, resident doctor, resident, hygienist, radiographer
caregiver, carer, chemist, biologist, physicist, statistician, mathematician, economist, geologist, researcher assistant
translator, interpreter, librarian, archivist, curator, trainer, facilitator, representative, rep, salesperson
salesman, saleswoman, sales associate, realtor, driver, mechanic, electrician, plumber, welder, carpenter, machinist
operator, worker, labourer, laborer, builder, surveyor, inspector, estimator, drafter, draughtsman, pilot, steward
waiter, waitress, barista, bartender, cook, baker, hairdresser, stylist, beautician, tailor, gardener, farmer
firefighter, paraprofessional, police officer, detective, guard, dispatcher, merchandiser, marketer, marketeer
strategist, evangelist, technologist, practitioner, professional, freelancer, freelance, contractor, generalist
hacker, ninja, guru, wizard, craftsman, maker, tester, moderator, bookseller, fundraiser, lobbyist, policy advisor
program officer, programme officer, loan officer, probation officer, executive officer, press officer, fitness trainer
personal trainer, user researcher, ux researcher, market researcher, sdet, mts, cra, clinical research associate, research scientist, research analyst
research engineer, executive recruiter assistant, member of technical staff, yoga instructor, pilates instructor
fitness instructor, swim instructor, driving instructor, ski instructor, air traffic controller, document controller
credit controller, inventory controller, quality controller, production controller, stock controller, advocate
medical assistant, dental assistant, nursing assistant, certified nursing assistant, medical coder, sdr, bdr, ae
flight attendant, cabin crew, chartered accountant, ca, cpa, data engineer, web developer, sre, sde, swe
software dev, dev, contributor, artisan
product designer
crew member, team member, staff member, correspondent, presenter, choreographer, composer, filmmaker, cinematographer
production assistant, research coordinator, lab technician, laboratory assistant, library assistant, shop assistant
sales assistant, store assistant, retail assistant, care assistant, healthcare assistant, accounting assistant
accounts assistant, marketing assistant, finance assistant, design assistant, assistant engineer, assistant accountant
assistant editor, assistant buyer, editorial assistant, warehouse assistant, warehouse operative, operative

utvecklare, systemutvecklare, ingenjor, civilingenjor, konsult, managementkonsult, saljare, handlaggare, redovisningsekonom
sjukskoterska, lakare, jurist, advokat, ekonom, specialist, tekniker, arkitekt, projektor, skribent, webbutvecklare
formgivare, grafisk formgivare, kommunikator, samordnare, koordinator, socionom, underskoterska, bibliotekarie, innesaljare
utesaljare, revisor, psykolog, polis, snickare, elektriker, kurator, forskningsingenjor, redaktor, controller ekonom
kehittaja, ohjelmistokehittaja, insinoori, konsultti, asiantuntija, suunnittelija, utvikler, ingenior, radgiver, konsulent
selger, saelger, udvikler, sykepleier, sygeplejerske, saksbehandler, overingenior, laege, lege

entwickler, entwicklerin, softwareentwickler, softwareentwicklerin, ingenieur, ingenieurin, berater, beraterin
unternehmensberater, unternehmensberaterin, sachbearbeiter, sachbearbeiterin, referent, referentin, mitarbeiter
mitarbeiterin, angestellter, angestellte, techniker, technikerin, rechtsanwalt, rechtsanwaltin, steuerberater
steuerberaterin, wirtschaftsprufer, arzt, arztin, krankenschwester, gesundheits und krankenpfleger, pfleger, pflegerin
kaufmann, kauffrau, verkaufer, verkauferin, architektin, informatiker, informatikerin, programmierer, programmiererin
redakteur, redakteurin, journalistin, ubersetzer, ubersetzerin, designerin, fachkraft, fachinformatiker, spezialist
spezialistin, disponent, disponentin, buchhalter, buchhalterin, handwerker, erzieher, erzieherin, psychologe, psychologin
chemiker, physiker, biologe, biologin, mathematiker, kundenberater, kundenberaterin, trainerin, moderatorin, texter
mediengestalter, mediengestalterin, fotograf, fotografin, polizist, polizistin, fahrer, monteur, elektroniker, mechatroniker
freier mitarbeiter, produktmanager assistent, wissenschaftlerin, wissenschaftler, verwaltungsfachangestellte

ingenieur logiciel, ingenieure, developpeur, developpeuse, consultante, charge de, chargee de, charge, chargee, conseiller
conseillere, commercial, commerciale, vendeur, vendeuse, technicien, technicienne, avocat, avocate, juriste
comptable, infirmier, infirmiere, medecin, redacteur, redactrice, graphiste, analyste, data analyste, architecte
auditeur, auditrice, concepteur, conceptrice, traducteur, traductrice, journaliste, agent commercial, attache commercial
attachee de presse, attache de presse, psychologue, pharmacien, pharmacienne, formatrice, animateur, animatrice, employe
employee, specialiste, ouvrier, chauffeur, expert comptable, notaire, kinesitherapeute, salarie, gestionnaire de paie
ingenieur commercial, ingenieur d affaires, ingenieur d etudes, coach sportif, preparateur

ingeniero, ingeniera, desarrollador, desarrolladora, programador, programadora, consultor, consultora, asesor, asesora
tecnico, tecnica, abogado, abogada, medico, medica, enfermero, enfermera, contador, contadora, contador publico, vendedor
vendedora, disenador, disenadora, arquitecto, arquitecta, analista, especialista, periodista, psicologo, psicologa
ejecutivo, ejecutiva, ejecutivo de cuentas, ejecutiva de cuentas, ejecutivo de ventas, ejecutivo comercial, comercial
delegado comercial, administrativo, administrativa, redactor, redactora, traductor, traductora, operario, operaria
administrador, administradora, agente, promotor, farmaceutico, economista, quimico, biologo, dentista, odontologo
odontologa, ingeniero de software, delegada comercial, perito, trabajador social, trabajadora social, community manager

desenvolvedor, desenvolvedora, engenheiro, engenheira, analista de, consultora de, advogado, advogada, contador a
enfermeira, enfermeiro, designer grafico, arquiteto, arquiteta, executivo de contas, executiva de contas, executivo
executiva, executivo de vendas, executivo comercial, assessor, assessora, jornalista, publicitario, publicitaria
psicologo clinico, corretor, corretora, fisioterapeuta, nutricionista, biomedico, cientista, cientista de dados, redator
redatora, tradutor, tradutora, representante comercial, representante, operador, operadora, motorista, medico veterinario
servidor publico, servidora publica, administrador de empresas, perito judicial, produtor, produtora, fotografo, fotografa

sviluppatore, sviluppatrice, ingegnere, consulente, impiegato, impiegata, avvocato, avvocata, avvocatessa, commercialista
architetto, infermiere, infermiera, tecnico commerciale, programmatore, programmatrice, addetto, addetta, venditore
venditrice, agente di commercio, grafico, grafica, giornalista, traduttore, traduttrice, progettista, operaio, operatore
operatrice, specialista, psicologa clinica, farmacista, ragioniere, ragioniera, geometra, biologa, collaboratore
collaboratrice, copywriter freelance, disegnatore, promotore, dipendente, libraio

programista, programistka, inzynier, analityk, analityczka, specjalista, specjalistka, konsultant, konsultantka
ksiegowy, ksiegowa, prawnik, prawniczka, adwokat, radca prawny, projektant, projektantka, grafik, lekarz, lekarka
pielegniarka, handlowiec, przedstawiciel handlowy, doradca, referent administracyjny, technik, architektka, dziennikarz
dziennikarka, tlumacz, tlumaczka, redaktor, psycholożka, psycholog, farmaceuta, sprzedawca, pracownik, audytor, opiekun klienta
tester oprogramowania, magazynier, kierowca, inspektor

разработчик, инженер, программист, аналитик, дизайнер, специалист, консультант, менеджер по продажам, менеджер, юрист
адвокат, бухгалтер, врач, журналист, переводчик, архитектор, тестировщик, маркетолог, продавец, экономист, психолог
эксперт, редактор, администратор, оператор, фотограф, водитель, логист, аккаунт менеджер, фрилансер, копирайтер
системный администратор, медсестра, фармацевт, технолог, механик, торговый представитель, агент, сотрудник, мастер
менеджер по работе с клиентами, менеджер по маркетингу, девелопер, девопс, дата сайентист

مهندس, مهندسة, مطور, مطورة, محلل, محللة, مصمم, مصممة, مستشار, مستشارة, محاسب, محاسبة, محامي, محامية, محام, طبيب
طبيبة, صيدلي, صيدلانية, ممرض, ممرضة, مترجم, مترجمة, صحفي, صحفية, اخصائي, اخصائية, فني, مبرمج, مبرمجة, مندوب مبيعات
مندوبة مبيعات, مندوب, موظف, موظفة, مسوق, مسوقة, كاتب محتوى, مدقق, مدقق حسابات, مصور, مدخل بيانات, خدمة عملاء
مسؤول مبيعات, مسؤول تسويق, ممثل مبيعات, محرر

ontwikkelaar, adviseur, medewerker, verpleegkundige, advocaat, boekhouder, verkoper, accountmanager binnendienst
gelistirici, yazilim gelistirici, muhendis, muhendisi, uzman, uzmani, danisman, avukat, doktor, hemsire, muhasebeci
tasarimci, analisti, insinyur, pengembang, staf, staff administrasi, konsultan, vyvojar, programator, inzenyr, specialista
konzultant, fejleszto, mernok, tanacsado, dezvoltator, inginer, ky su, lap trinh vien, nhan vien, chuyen vien, μηχανικος
προγραμματιστης, δικηγορος, מהנדס, מפתח, מפתחת, יועץ, עורך דין, अभियंता
"""

ENDINGS: dict[Kind, tuple[str, ...]] = {
    Kind.LEADER: ("vorstand", "vorstandin", "geschaftsfuhrer", "geschaftsfuhrerin"),
    Kind.OWNER: ("inhaber", "inhaberin", "eigentumer", "grunder", "grunderin", "agare"),
    Kind.FUNCTION_DIRECTOR: ("direktor", "direktorin", "direktør", "johtaja"),
    Kind.ASSISTANT: ("assistent", "assistentin", "assistenz", "sekretarin", "sekretar", "sekreterare"),
    Kind.STUDENT: ("praktikant", "praktikantin", "student", "studentin"),
    Kind.ACADEMIC: ("larare", "lehrer", "lehrerin", "professor", "professorin", "laerer"),
    Kind.MANAGER: (
        "chef", "chefin", "ledare", "leiter", "leiterin", "leitung", "leder", "leider", "ansvarig",
        "sjef", "manager", "managerin", "paallikko", "verantwortlicher", "verantwortliche",
    ),
    Kind.IC: (
        "utvecklare", "ingenjor", "konsult", "specialist", "saljare", "handlaggare", "entwickler",
        "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "bearbeiter",
        "bearbeiterin", "kaufmann", "kauffrau", "mitarbeiter", "mitarbeiterin", "techniker",
        "verkaufer", "verkauferin", "skoterska", "fachmann", "fachfrau", "anwalt", "anwaltin",
        "pfleger", "pflegerin", "radgiver", "konsulent", "ontwikkelaar", "medewerker", "adviseur",
        "designer", "koordinator", "koordinatorin", "kehittaja", "insinoori",
    ),
}  # fmt: skip
"""Endings of Germanic and Finnish compounds: "Vertriebsleiterin", "försäljningschef"."""

PHRASES: dict[Kind, str] = {Kind.IC: INDIVIDUALS}
