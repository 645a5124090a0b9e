"""Groups of words a phrase takes as the same.

Data only. A line is ``name: members``; a word stands in one group alone. Groups gather what may
change places in a message, not dictionary synonyms; typing mistakes people really make stand
beside the right form.
"""

from __future__ import annotations

GROUPS = """
i: i
me: me
myself: myself
my: my mine
we: we
us: us ourselves
our: our ours
you: you u ya yourself yourselves yall
your: your ur yr
yours: yours thine
it: it itself
he: he she they
him: him her them himself herself themselves
his: his their theirs
this: this that these those
which: which
whenever: whenever whatever wherever whichever
there: there
here: here
who: who whom whoever whomever
what: what wat
when: when
where: where
how: how
why: why
if: if whether wether provided
unless: unless
to: to
for: for
of: of
in: in into inside
within: within
at: at
on: on onto upon
with: with alongside
from: from
by: by
as: as
like: like
about: about regarding concerning abt re
up: up
out: out
over: over across
through: through via thru
along: along ahead
forward: forward forwards onward onwards
back: back
before: before until till
after: after since
and: and n
or: or
but: but though although however yet
because: because bcoz cos coz cuz bcz
than: than
not: not never nor neither hardly
no: no none zero
without: without
any: any some
one: one
another: another
all: all every each everything
other: other others else
more: more extra further additional
bigger: bigger larger
many: many several few couple dozen handful
am: am
is: is are r
was: was were
be: be been being
do: do does
did: did
done: done
have: have has having hv
had: had
could: could can cud cn
would: would wud
will: will shall
may: may might
should: should must
get: get gets getting
got: got gotten received obtained
give: give giving gives grant granting provide providing extend
offer: offer offering offers
gave: gave given granted offered
go: go going goes
went: went gone
come: come comes coming
came: came
make: make makes making
made: made
take: take taking takes
took: took
put: put puts putting
bring: bring bringing brings
keep: keep keeping keeps
let: let lets
see: see seeing sees
saw: saw seen noticed noted spotted
look: look looking looks lookin
seek: seek seeking seeks searching hunting
find: find finding finds
found: found discovered located
want: want wants wanting
need: need require requires needing needs
love: love luv adore
enjoy: enjoy enjoying
loved: loved liked adored
enjoyed: enjoyed
wish: wish wishes wishing dream dreams ambition goal
hope: hope hoping hopes
think: think thinks thinking believe believes reckon feel feels guess suppose
sure: sure confident convinced positive certain
thought: thought figured believed felt
know: know knows knowing
knew: knew known
heard: heard overheard
hear: hear hearing hears
say: say says saying
said: said mentioned stated claimed insisted
mention: mention mentioning
tell: tell telling tells explain explaining describe enlighten advise
share: share sharing shares
shared: shared
told: told informed
ask: ask asking asks enquire inquire enquiring inquiring inquiry enquiry
asked: asked inquired enquired
request: request requesting requests req
beg: beg begging implore plead entreat beseech
wonder: wonder wondering curious wondered
question: question questions query queries qs
answer: answer answers answering respond responding response responses
reply: reply replies replying revert
replied: replied answered responded
talk: talk talking speak speaking spk
talks: talks
chat: chat chats chatting catchup natter chinwag
conversation: conversation convo conversations dialogue
discuss: discuss discussing
talked: talked spoke spoken chatted discussed
call: call calls calling zoom skype hangout facetime videocall videochat
ring: ring phone telephone
coffee: coffee coffees tea lunch drink drinks beer breakfast cuppa chai espresso brunch sandwich \
curry pint
meet: meet meeting meetings meetup
met: met
interview: interview interviews interviewing informational
minute: minute minutes min mins minuts
moment: moment moments
hour: hour hours
half: half
quick: quick brief short quickly briefly small little bit tiny swift
time: time times
week: week weeks weekend fortnight
month: month months
day: day days morning mornings afternoon afternoons evening evenings
today: today tonight tomorrow
weekday: weekday monday tuesday wednesday thursday friday saturday sunday mondays tuesdays \
wednesdays thursdays fridays
january: january february march april june july august september october november december
spring: spring autumn fall winter
summer: summer
soon: soon
asap: asap immediately promptly urgently earliest immediate eod cob
urgent: urgent urgency urgnt imperative
advice: advice advices guidance guide tips tip insight insights perspective perspectives wisdom \
pointers pointer feedback counsel input inputs opinion opinions suggestions suggestion thoughts
learn: learn learning discover
understand: understand understanding understood understands undrstand
experience: experience experiences expertise knowledge
path: path paths journey career careers background backgrounds story trajectory transition \
progression route
job: job jobs employment internship internships vacancy vacancies placement placements \
apprenticeship apprenticeships traineeship assistantship clerkship externship coop jobb \
intership intrnship
vacant: vacant unfilled
opening: opening openings openning openngs
use: use using
hands: hands pair
scope: scope requirement requirements provision gap gaps shortage shortages
filled: filled closed taken
grow: grow grows growing expand expanding expands scale scaling
arise: arise arises appear appears crop crops pop pops opens frees emerge emerges
start: start starting starts begin
started: started began
ad: ad notice advert posting listing
advertise: advertise advertised advertising listed
explore: explore exploring
pursue: pursue pursuing
shortlist: shortlist shortlisted
understaffed: understaffed shorthanded
role: role roles
position: position positions postion posision
post: post
posts: posts
seat: seat seats desk chair bench
spot: spot spots gig gigs stint
slot: slot slots
place: place
opportunity: opportunity opportunities oppurtunity oppurtunities oportunity oportunities \
opportunites opps
intern: intern interns trainee trainees apprentice apprentices junior juniors fresher freshers \
newbie newcomer newcomers
hire: hire hires hiring hirng recruit recruits recruiting employ employs employing
hired: hired recruited employed
recruiter: recruiter recruiters hr headhunter recruitment talent hrs
boss: boss bosses director directors supervisor supervisors vp vps partner partners leadership \
chief superior superiors management panel committee board
manager: manager managers
lead: lead leads head heads
team: team teams
company: group groups department departments dept division crew company companies firm firms \
organisation organisations organization organizations org startup lab labs office studio \
practice agency unit clinic ward hospital bank workplace newsroom squad branch shop business \
institute staff faculty outfit side family
fellow: fellow fellows
brothers: brothers sisters batchmates batchmate classmates classmate brotherhood sisterhood
people: people person someone somebody anyone anybody folks folk
colleague: colleague colleagues coworker coworkers collegue collegues teammate teammates
contacts: contact contacts connection connections
friend: friend friends
relative: relative relatives cousin uncle aunt aunty auntie brother sister roommate neighbour \
neighbor mother father mum mom dad wife husband
network: network networks
cv: cv resume résumé resumé résumés cvs resumes biodata resum ressume
application: application applications candidacy candidature applicaton
profile: profile profiles details credentials portfolio portfolios particulars
name: name
letter: letter letters transcript transcripts
referral: referral referrals refferal referal refferral referals refferals
refer: refer refering referring reffer refers reffering
referred: referred reffered refered
recommend: recommend recommending recomend reccomend
vouch: vouch vouching endorse endorsing commend nominate nominating
recommendation: recommendation recomendation endorsement
reference: reference references referee
word: word
pass: pass passing forwarding submit submitting relay hand handing circulate fwd flag flagging \
push pushing escalate slip slide sliding
send: send sending sends
sent: sent emailed mailed messaged
passed: passed forwarded submitted handed
introduce: introduce introducing intro intros introduction introductions introductory intoduce
connect: connect connecting conect
connected: connected
point: point pointing steer direct
suggest: suggest suggesting
suggested: suggested recommended encouraged urged
mentor: mentor mentors mentoring mentored
coach: coach coaching
mentorship: mentorship
mentee: mentee mentees protege
thank: thank thanks thankyou thanku thnk thnks thx thanx tnx tks ty tysm thnx thanking thankss \
cheers gracias merci danke grazie obrigado obrigada shukriya dhanyavad arigato ta bless
grateful: grateful thankful gratefull greatful indebted
obliged: obliged obligated
gratitude: gratitude appreciation
appreciate: appreciate appreciates appriciate apreciate apprecite appreciating
appreciated: appreciated
apply: apply applying applies
applied: applied
join: join joining joins
joined: joined
consider: consider considering considered consideration
interested: interested keen eager intrested interest enthusiastic
excited: excited thrilled passionate honoured honored
work: work working works
worked: worked
study: study studying
studied: studied majored
graduated: graduated graduate graduates graduating
nurse: nurse engineer developer programmer designer analyst teacher marketer scientist \
researcher accountant lawyer solicitor paralegal consultant writer journalist editor architect \
pharmacist physio physiotherapist doctor medic paramedic mechanic chef cook baker driver \
freelancer founder administrator specialist coordinator assistant officer midwife technician \
electrician carpenter plumber welder barista waiter receptionist secretary clerk cashier \
bookkeeper librarian translator interpreter artist photographer musician actor farmer fisherman \
sailor soldier pilot dentist surgeon therapist counsellor psychologist economist statistician \
mathematician physicist chemist biologist botanist geologist planner buyer trader banker broker \
actuary auditor tester salesperson salesman sysadmin devops lecturer tutor postdoc professor \
academic instructor trainer nanny caretaker gardener labourer builder joiner plasterer painter \
decorator tailor butcher guard policeman policewoman firefighter fitter operator shopkeeper \
florist hairdresser stylist beautician technologist strategist copywriter producer handyman gp \
stagehand seamstress aide carer temp
student: student students undergrad undergraduate sophomore freshman postgraduate phd mba
senior: senior seniors
alum: alum alumni alumnus alumna alums alumnae grad grads graduand
veteran: veteran veterans vet vets
school: school schools university universities college colleges uni campus varsity alma bootcamp \
academy
class: class cohort batch year dorm hostel hall fraternity sorority programme program course
years: years yrs yoe months'
same: same
both: both
mutual: mutual common
event: event events conference conferences summit webinar seminar workshop fair expo hackathon \
reunion symposium convention festival
article: article articles essay essays paper papers blog newsletter podcast episode video videos \
thread threads tweet column piece thesis report series substack chapter dissertation documentary \
film novel novels poem slides photos handbook guidebook tutorial
book: book books
keynote: keynote presentation lecture speech session sermon demo
project: project projects launch research patent repo library framework tool app dashboard \
prototype exhibition campaign redesign
impressed: impressed inspired inspiring fascinated fascinating struck impressive intrigued \
amazing admire admired resonated resonates insightful brilliant
linkedin: linkedin google internet website algorithm facebook twitter
congratulate: congratulate congratulations congrats congratulation kudos bravo felicitations
army: army navy military forces marines teaching banking law medicine journalism academia \
finance retail hospitality police merchant
retired: retired redundant
mean: mean means meant
debt: debt
welcome: welcome
promised: promised
spare: spare
lend: lend lending loan borrow
favourite: favourite favorite
read: read reading
watched: watched listened attended
followed: followed following follow
help: help helping helps assist assisting assistance hlp
helpful: helpful useful
support: support supporting
happy: happy glad gladly delighted pleased willing comfortable willingly
open: open
available: available free around
able: able
fine: fine ok okay alright
good: good great nice wonderful perfect ideal excellent lovely fantastic awesome best gud
kind: kind generous
pleasure: pleasure honor honour privilege
fit: fit match addition asset
contribute: contribute contributing
add: add adding
value: value
room: room headcount capacity
chance: chance way possibility possible shot odds
favour: favour favor favours favors
return: return repay reciprocate
treat: treat pay
worry: worry worries problem prob biggie
pressure: pressure rush obligation hurry
hesitate: hesitate
busy: busy swamped packed slammed stretched hectic
schedule: schedule calendar diary availability
convenient: convenient convenience handy convinient convenince
suit: suit suits suited
please: please pls plz kindly pl plese
sorry: sorry apologies apologise apologize
attach: attach attaching enclose enclosing
attached: attached enclosed attachment attachments herewith
desperate: desperate desperately frantic desperat desperatly desparate desparately
owe: owe owes owed
surely: surely obviously naturally
expect: expect expecting expects
await: await awaiting
earlier: earlier previous last prior
first: first
message: message messages email emails mail mails note notes msg msgs text dm dms inmail
link: url link links
yes: yes
mind: mind
new: new
based: based
hometown: hometown
"""
