"""Single words that shade a role, and the fields of work they are found beside."""

from __future__ import annotations

from outreach_tui.people.titles.kinds import Kind

SHADES: dict[Kind, str] = {
    Kind.CHAIR: """
chair, chairman, chairwoman, chairperson, chairmen, ordforande, vorsitzender, vorsitzende, vorsitz
przewodniczacy, przewodniczaca, председатель, voorzitter, baskani, forperson, formand, puheenjohtaja""",
    Kind.CHIEF: "chief",
    Kind.CRAFT_DIRECTOR: "creative director, design director, photo director, executive creative director",
    Kind.DIRECTOR: """
director, directors, dir, directeur, directrice, directora, diretor, diretora, direttore, direttrice
direktor, direktorin, direktør, dyrektor, dyrektorka, директор, дирекор, johtaja, direktur, reditel
reditelka, igazgato, direktorius, giam doc, διευθυντης""",
    Kind.EXECUTIVE: "executive, executives, exec",
    Kind.HEAD: """
head, hod, leiter, leiterin, leitung, hoofd""",
    Kind.LEAD: "lead, leads",
    Kind.OFFICER: "officer",
    Kind.PARTNER: "partner, partners, partnerin, партнер, شريك, partnera, parceiro, parceira",
    Kind.PRESIDENT: """
president, presidente, presidenta, presidentessa, prasident, prasidentin
prezydent, رئيس, presedinte, predsednik""",
    Kind.PRINCIPAL: "principal, principals",
    Kind.DEPUTY: """
assistant, asst, associate, assoc, deputy, dy, vice, sub, adjoint, adjointe, adjunto, adjunta, suppleant, vize
stellvertretender, stellvertretende, stv, stellv, bitradande, zastepca, заместитель, зам, vicaire, junior, adj""",
    Kind.FOUNDING: "founding, foundational, inaugural, grundungs",
    Kind.FRACTIONAL: """
fractional, freelance, part time, outsourced, virtual, on demand, as a service, a service, vciso, vcto, vcfo, contract, portfolio
freiberuflicher, freiberufliche, externe, externer, a temps partage, de transition, consulting""",
    Kind.JUNIOR: """
junior, jr, jnr, entry level, associate junior, juniore, mlodszy, mlodsza, младший, младшая, trainee
assistant junior, مبتدئ, aspirant, jr i, graduate""",
    Kind.SENIOR: """
senior, sr, snr, staff, principal, distinguished, lead, expert, starszy, starsza, старший, старшая
ведущий, ведущая, главный, главная, sen, seniore, iii, iv, lead senior, experienced, head, chief
erfahrener, confirme, confirmee, leitende, chevronne, اول, كبير, رئيسي, sr manager, glowny, glowna, kidemli""",
    Kind.FILLER: """
the, a, an, of, and, in, at, co, group, global, regional, national, international, worldwide, corporate, company
emea, apac, amer, americas, latam, na, eu, uk, us, usa, mena, dach, nordics, nordic, benelux, anz, cee, asia
europe, africa, america, north, south, east, west, western, eastern, northern, southern, central, northeast
southeast, southwest, northwest, pacific, middle, india, china, japan, germany, france, spain, italy, sweden
norway, denmark, finland, poland, brazil, mexico, canada, australia, ireland, scotland, england, switzerland
austria, netherlands, belgium, portugal, turkey, uae, dubai, singapore, deputy, acting, interim, joint, ad
temporary, current, currently, full, time, self, new, inc, ltd, llc, gmbh, ab, sa, plc, corp, corporation
limited, firm, business, enterprise, startup, start, up, stealth, mode, early, stage, seed, vc, backed, b2b, saas
de, du, des, la, le, les, del, der, die, das, da, do, di, dos, y, e, et, und, och, el, los, en, i, von, fur, bei
tf, stf, konst, t, f, m, w, d, x, h, proud, passionate, award, winning, experienced, executive, senior, sr, firma
entreprise, empresa, azienda, societa, societe, spolki, foretag, unternehmen, компании, по, в, شركة, في""",
}

FUNCTIONS = """
accounting, accounts, administration, administrative, advertising, advisory, agile, ai, analysis, analytics
application, applications, architecture, asset, assurance, audit, automation, brand, branding, business development
campaign, capital markets, care, channel, claims, client, clinical, cloud, commerce, commercial, communication
communications, community, compliance, construction, consumer, content, controls, corporate development, creative
credit, crm, customer, cx, cyber, cybersecurity, data, delivery, demand, design, development, devops, digital
diversity, ecommerce, e commerce, editorial, education, energy, engagement, engineering, environment, erp, esg
estate, ethics, event, events, experience, export, facilities, facility, fashion, finance, financial, fundraising
global markets, governance, government, growth, health, healthcare, hospitality, import, industrial, information
infrastructure, innovation, insights, insurance, integration, intelligence, inventory, investment, investments
investor relations, it, item, lab, laboratory, learning, legal, leasing, logistics, loyalty, machine learning
maintenance, manufacturing, market, marketing, materials, media, medical, merchandising, mobile, music, network
nursing, office, online, operation, operations, ops, outreach, partnership, partnerships, payments, payroll, people
performance, philanthropy, planning, platform, policy, portfolio, pr, presales, pricing, printing, process
procurement, product, production, products, professional services, program, programme, programs, project, projects
property, public affairs, public relations, publishing, purchasing, quality, qa, r d, real estate, regulatory
reliability, research, research and development, retail, revenue, risk, robotics, safety, sales, science, security
service, services, site, social, software, solution, solutions, sourcing, sports, store, strategic, strategy
success, supply chain, support, sustainability, systems, talent, tax, technical, technology, tech, telecom, test
testing, tourism, trade, trading, training, transformation, transportation, travel, treasury, user experience, ux
ui, full stack, fullstack, frontend, front end, backend, back end, customer service, video, warehouse, wealth, web, wellness, workforce, workplace, youth, admissions, advancement, academics
alumni relations, athletics, student affairs, student services, student life, student success, admission
membership, volunteer services, ministry, worship, choir, orchestra, residence life, financial aid, enrollment
marknad, marknadsforing, forsaljning, ekonomi, drift, produktion, produkt, inkop, kommunikation, utveckling
vertrieb, verkauf, einkauf, entwicklung, finanzen, produktion, technik, logistik, kommunikation, recht, qualitat
controlling, buchhaltung, kundenservice, forschung, unternehmensentwicklung, strategie, personalwesen
vente, ventes, marche, achats, achat, juridique, communication, qualite, projets, developpement, recherche, finances
production, numerique, informatique, exploitation, clientele, comptes, affaires, artistique, relations
comercial, ventas, mercadeo, mercadotecnia, compras, operaciones, finanzas, proyectos, produccion, calidad, tecnologia
comunicacion, logistica, desarrollo, juridico, sistemas, negocio, negocios, innovacion, estrategia, planta, cuentas
vendas, operacoes, financas, projetos, producao, qualidade, comunicacao, marketing e vendas, desenvolvimento
juridica, suprimentos, inovacao, novos negocios, estrategia e, ti, produtos, relacionamento, engenharia
vendite, acquisti, operazioni, finanza, progetti, produzione, qualita, tecnologie, comunicazione, sviluppo, legale
commerciale, marketing e comunicazione, informatica, ricerca, logistica e
sprzedazy, marketingu, zakupow, finansow, produkcji, jakosci, rozwoju, operacji, komunikacji, handlowy, logistyki
продаж, продажам, маркетинга, маркетингу, закупок, финансов, производства, развитию, качеству, качества, персонала
مبيعات, تسويق, مشتريات, مالية, عمليات, انتاج, جودة, مشاريع, تطوير, تقنية معلومات, علاقات عامة, مالي, موارد
"""

SERVANTS = """
coach, coaching, advisor, adviser, advisory, specialist, consultant, consulting, assistant, asst, office, support
supporter, analyst, coordinator, recruiter, trainee, intern, fellow, fellows, scholar, ambassador, program, programme
network, networking, community, services, relations, communications, whisperer, circle, forum, search, education
mba, club, assistent, ghostwriter, branding, storyteller, portrait, photographer, manager, engineer, developer
designer, architect, lead, leads, liaison, success, protection, housing, mentor, placement, roundtable, event, events
accelerator, academy, magazine, podcast, sekretar, secretary, aide, researcher, officer, accountant, lider, partner
 generation, helper, translator, tester, technician, driver, chef, stylist, suite, level, track, practice
referent, trainer, training, insights, journal, membership, therapist, matchmaker, headhunter, roles, hiring, summit, award, awards, excellence, winner
"""
"""Nouns that turn the leader before them into a customer: a "CEO coach", a "CFO services manager"."""

SERVANTS_OF_OWNERS = """
relations, support, services, success, coach, associate, associates, community, experience, office, liaison, advisor
adviser, program, programme, club, network, whisperer, helper, services manager, intern, fellow, institute, bootcamp
"""
"""The same for owners and founders, who often name their craft next: "founder designer"."""

PRACTICES = """
audit, tax, assurance, advisory, law, legal, litigation, corporate, m a, deal, deals, consulting, strategy, investment
investments, private equity, pe, vc, transaction, transactions, restructuring, forensic, forensics, real estate
banking, employment, ip, intellectual property, disputes, arbitration, attorney, lawyer, accountant, cpa, solicitor
fund, capital, ventures, growth equity, actuarial, competition, antitrust, patent, insolvency, valuation, valuations
rechtsanwalt, rechtsanwaltin, avocat, avocate, abogado, abogada, advogado, advogada, avvocato, steuerberater
wirtschaftsprufer, notar, advokat, radca prawny, адвокат, юрист, juridico, auditoria, impuestos, fiscal
"""
"""The practices of law, audit, consulting and investment firms: a partner there owns a share."""

RANKS = "petty, warrant, police, probation, parole, park, immigration, customs, correctional, fire, of, mate, master"
"""After "chief" these make a rank in a service, not a chief officer of a company."""

NOVELTIES = """
happiness, fun, cheerleading, dog, cat, mom, mum, dad, cuddle, vibes, napping, snack, meme, coffee, beer, joy, smile
smiles, troublemaker, awesomeness, magic, adventure, cookie, treat, barking, wellness, energy
"""
"""Playful chief officers, who may be anybody."""

SMALL_BUSINESSES = """
store, brand, media, lab, fashion, retail, event, events, real estate, property, music, hospitality, fitness, design
wellness, creative, marketing, web, travel, security, it, production, publishing, printing, education, leasing
estate, laboratory, office, construction, insurance, market, tech, technology, video, sports, business development
consulting, photography, beauty, cleaning, software, tourism, trading, transportation, logistics, restaurant
"""
"""Fields that people own a business in; elsewhere the owner of a field owns a piece of work."""

TECHNICAL = """
engineer, engineering, scientist, science, developer, software, designer, design, architect, data, product, ml, sre, swe
researcher, research, security, technical, programmer, devops, machine, ai, site, ux, frontend, backend, platform, analyst
"""
"""Beside these "staff" is a senior grade; elsewhere it is an employee."""

SMALL_HOUSES = """
restaurant, hotel, store, shop, cafe, bar, pub, resort, motel, inn, dealership, gym, theatre, theater, cinema, fitness
pizza, kitchen, bakery, salon, casino, golf, spa, retail, hostel, brewery, nightclub, supermarket, food, beverage
"""
"""Houses whose general manager runs one place."""

KNOWN_FIRMS = """
llp, deloitte, pwc, pricewaterhousecoopers, kpmg, ey, ernst young, mckinsey, bain, bcg, boston consulting group, oliver wyman
kearney, roland berger, rechtsanwalte, kanzlei, abogados, advogados, avvocati, avocats, advokatbyra, law, legal, ventures
capital, vc, private equity, consulting, solicitors, attorneys, grant thornton, bdo, mazars, rsm, linklaters, clifford chance
freshfields, latham, kirkland, skadden, baker mckenzie, dla piper, accenture strategy, sequoia, partners
"""
"""Firms owned by their partners, by name or by a word their names hold."""
