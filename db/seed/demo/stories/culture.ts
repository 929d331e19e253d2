import { ext, int, type Story } from '../story'

export const culture: Story = {
  texts: {
    so_far: [
      'Vi satte i gång direkt, för biblioteket och kulturskolan hade redan bibliotekslagen och läroplanen i ryggen.',
      'Vår samordnare har tjugo procent av sin tid till det här och en egen budgetrad, liten men synlig.',
      'Planen har gåtts igenom på alla arbetsplatsträffar, och varje enhet valde en sak att göra.',
    ],
    awareness: [
      'De flesta känner till planen och kan berätta vad den egna enheten valde.',
      'Vaktmästarna kan den bäst, för de var med och skrev affischen.',
      'Det är vår bild; vi har inte gjort någon enkät.',
    ],
    development: [
      ext('Sagostunderna leds numera lika ofta av män som av kvinnor, och papporna har börjat stanna kvar.'),
      'Mycket av det vi gör fanns i någon form men har blivit bättre för att vi var tvungna att beskriva det.',
      ext('Kulturskolans trumkurser har för första gången lika många flickor som pojkar.'),
    ],
    challenges: [
      ext(
        'Vi vet hur många som kommer till biblioteket men inget om dem som står utanför och tvekar.',
        'hard_to_measure_external',
      ),
      int(
        'Vi som arbetar här har läst samma utbildningar och bor i samma stadsdelar, och det syns.',
        'staff_should_mirror_residents',
      ),
      'När en drogsagostund kritiserades på nätet blev frågan plötsligt brådskande i tre veckor, och sedan var det tyst igen.',
    ],
    success_factors: [
      'En samordnare med tid, mandat och nyckel till konferensrummet.',
      'Att varje enhet fick välja själv.',
      ext('Ungdomarna i kulturskolans råd är våra strängaste granskare och de bästa vi har haft.'),
    ],
    action_knowledge: [
      'På grund av planen startade vi samtalscirklar om hur det är att vara ny i Björkvik.',
      ext('Deltagarna väljer böckerna, och vi har köpt in fyrtio titlar på språk som inte fanns i hyllan.'),
    ],
    action_communication: [
      'Vi har gått igenom blanketter och anmälningsformulär.',
      ext(
        'Lånekortet frågar inte längre efter kön, eftersom vi inte kunde komma på vad vi hade uppgiften till.',
      ),
      'Systemleverantören tyckte att fältet var obligatoriskt, och det samtalet tog åtta månader.',
    ],
    action_values: [
      ext('Föreningar som söker kulturstöd får beskriva hur de tar emot unga hbtq-personer i publiken.'),
      'Ingen har fått avslag på grund av det, men två har ringt och bett om hjälp att tänka.',
    ],
    action_collaboration: [
      'Tillsammans med idrotten driver vi en kväll där killar dansar och tjejer mekar, och det kom till genom planen.',
      ext('Första kvällen kom fyra personer, nu är det kö.'),
    ],
    action_city_spaces: [
      ext('Barnen fick rita om entrén till huvudbiblioteket, och nu finns det en dörr i deras höjd.'),
      'Vuxna använder den också, när ingen ser.',
    ],
    ahead: [
      'Vi vill låta nästa enhetsval göras tillsammans med besökarna.',
      'Vi vill också sluta mäta bara besök.',
      'Allt annat fortsätter, och det är nog det svåraste.',
    ],
    needed: [
      'En enkätmall, så att vi frågar om känsliga saker på samma sätt som alla andra.',
      'Fler språk bland dem som står i disken och klarspråk i det vi hänger upp på väggen.',
      'Fördjupning i normkritik, men inte en föreläsning till: något som återkommer.',
    ],
    support_need: ['Ja, fast vi kan också ge.'],
    support_kind: [
      'Ordna en erfarenhetskonferens, så tar vi med trumsetet.',
      'Återkommande stöd är bättre än en bra dag i november.',
    ],
    plan_change: ['Nej.', 'Den är kort nog att läsa högt och bra nog att bråka om.'],
    message: ['Kom och hälsa på en tisdag, då är det rörigast och roligast.', 'Och tack för budgetraden.'],
  },
  activities: [
    {
      title: 'Kväll där alla byter plats',
      done: 'Öppna kvällar där killar dansar och tjejer mekar, tre gånger per termin.',
      units: 'Kulturskolan',
      partners: 'Fritidsförvaltningen',
      targetGroups: 'Unga 13–19 år',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Samtalscirklar för nya i Björkvik',
      done: 'Läsecirklar där deltagarna väljer böcker och språk, ledda av två bibliotekarier.',
      units: 'Huvudbiblioteket',
      partners: 'Studieförbund',
      targetGroups: 'Vuxna som är nya i kommunen',
      since: '2024',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
    {
      title: 'Fråga i ansökan om kulturstöd',
      done: 'Sökande föreningar beskriver hur de tar emot unga hbtq-personer.',
      units: 'Stöd och utveckling',
      partners: 'Kulturföreningar',
      targetGroups: 'Publik och deltagare i föreningslivet',
      since: '2023',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Dörren i barnhöjd',
      done: 'Barn ritade om bibliotekets entré tillsammans med en arkitekt.',
      units: 'Huvudbiblioteket',
      partners: 'En förskola i närheten',
      targetGroups: 'Barn 3–9 år',
      since: '2025',
      recurring: false,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Lånekort utan könsfråga',
      done: 'Fältet för kön är borttaget i ansökan om lånekort och i anmälan till kulturskolan.',
      units: 'Huvudbiblioteket, Kulturskolan',
      targetGroups: 'Alla som lånar eller anmäler sig',
      since: '2024',
      recurring: false,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: {},
  ideas: [
    'Låt besökarna välja vad enheten ska bli bättre på nästa år.',
    'Byt personal mellan bibliotek och kontaktcenter en vecka per termin.',
  ],
  planned: [
    { title: 'Språkkaféer flyttar ut till tvättstugor', year: '2026', owner: 'Huvudbiblioteket' },
    { title: 'Ungdomsrådet granskar repertoaren', year: '2026', owner: 'Kulturskolan' },
  ],
  outlook: 'more',
  visibility: 'may_be_quoted',
  audience: ['staff'],
  supportFirst: 'survey_template',
  drafts: {
    action_communication: [
      'Vi har gått igenom blanketter och anmälningsformulär.',
      'Vi har gått igenom blanketter och anmälningsformulär. Lånekortet frågar inte längre efter kön.',
    ],
    challenges: ['Vi vet hur många som kommer till biblioteket men inte vilka som inte kommer.'],
  },
  closed: { 'challenges.challengePerspective': { choice: 'both' } },
  later: {
    so_far: [
      'Samordnaren har fått förlängt till trettio procent, och varje enhet har gjort sitt andra val.',
      ext('Två av valen gjordes av besökarna, som vi lovade.'),
    ],
    awareness: [
      'De flesta, och nu även vikarierna.',
      'Affischen har tagits ner två gånger och satts upp tre.',
    ],
    development: [ext('Språkkaféet i tvättstugan på Lärkvägen har fler besökare än det på biblioteket.')],
    challenges: [
      'Vi blir uppringda av andra som vill ha råd, och det är roligt men tar av de trettio procenten.',
    ],
    success_factors: ['Att vi vågade flytta ut.', 'Och att ledningen lät oss misslyckas med poddserien.'],
    action_knowledge: ['Samtalscirklarna leds nu av tidigare deltagare.'],
    action_communication: [
      'Systemleverantören har tagit bort könsfältet för alla sina kunder.',
      'Vi tar åt oss äran.',
    ],
    action_collaboration: ['Kvällen där alla byter plats har fått en egen lokal, på prov.'],
    ahead: ['Färre nya saker, längre liv åt de gamla.'],
    needed: ['Fortfarande en enkätmall.', 'Vi har börjat skriva på en själva.'],
    message: ['Du kom en tisdag.', 'Välkommen åter.'],
  },
}
