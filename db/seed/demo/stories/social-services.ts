import { ext, int, type Story } from '../story'

export const socialServices: Story = {
  texts: {
    so_far: [
      'Planen presenterades på arbetsplatsträffarna och på avdelningsträffarna, med bilder som vi fick utifrån.',
      'Sedan kom vardagen.',
      'Vi jobbar med människor i kris hela dagarna och tänker nog att vi redan gör det planen säger.',
      'Det stämmer inte alltid när man tittar på vem som får vilken insats.',
    ],
    awareness: [
      'Cheferna har hört talas om den.',
      'Frågar du en socialsekreterare om plan för lika möjligheter får du nog ett vänligt leende till svar.',
      'Det är vår känsla, inget vi har undersökt.',
    ],
    development: [
      'Inget som vi kan säga beror på planen.',
      ext(
        'Däremot ringer vi numera upp båda föräldrarna från start, där vi förr ringde mamman av gammal vana.',
      ),
      'Det är jämställdhet i praktiken, även om ingen kallade det så.',
    ],
    challenges: [
      'Frågan kommer upp när något har hänt, till exempel efter en anmälan eller en artikel.',
      int(
        'Vi rekryterar nästan bara kvinnor till familjeenheten, och sökande med annan bakgrund än svensk faller bort tidigt.',
        'representation',
      ),
      int(
        'Personalen ser inte ut som dem vi möter, och det märks i väntrummet.',
        'staff_should_mirror_residents',
      ),
      'Ingen vet riktigt var Lika Olika slutar och planen börjar, så vi har hamnat i långa samtal om fel dokument.',
      'Att hålla både kön och etnicitet i huvudet i en och samma utredning är svårare än det låter, och ingen samordnar.',
    ],
    success_factors: [
      'Ärendehandledningen, där man kan säga högt att man tänkte snett.',
      ext('När familjerna själva fick läsa våra brev och stryka över det obegripliga hände det saker.'),
    ],
    action_knowledge: ['Inget särskilt, utöver det som ingår i introduktionen.'],
    action_communication: [
      'Breven om föräldrastöd är omskrivna så att de vänder sig till båda föräldrarna.',
      ext('Andelen pappor som kommer på första mötet har ökat på den enhet som räknar.'),
      'De andra enheterna räknar inte, så där vet vi inte.',
    ],
    action_values: [
      'Vi köper boendeplatser för stora belopp men har inte ställt den här sortens krav.',
      'Det borde vi.',
    ],
    action_collaboration: [
      ext(
        'En gång i månaden dricker vi te i föreningshuset på Norrgärdet med två föreningar som samlar nyanlända familjer.',
      ),
      ext(
        'Där får vi frågor som aldrig skulle ha ställts vid ett skrivbord, oftast om vad vi egentligen får göra.',
      ),
      'Tekokaren är vår viktigaste investering hittills.',
    ],
    action_city_spaces: [
      'Vi har inga stadsrum, men vi har väntrum.',
      'De har inte varit uppe till diskussion under den här rubriken.',
    ],
    ahead: [
      ext('Vi vill titta på om flickor och pojkar, mammor och pappor, får samma stöd för samma behov.'),
      'Det kräver att någon får tid att läsa akter, och det har vi sagt förut.',
    ],
    needed: [
      'Klarspråk, på riktigt och för alla som skriver beslut.',
      ext('Fler språk på mottagningen, så att den första frågan inte behöver gå genom en telefontolk.'),
      'Kunskap om hbtq, där är vi osäkra.',
      'Någon som talar om hur planen hänger ihop med servicepolicyn, för medarbetarna tror att det är samma sak.',
    ],
    support_need: ['Ja, och gärna innan nästa händelse i stället för efter.'],
    support_kind: [
      'Goda exempel från andra kommuners socialtjänst, inte från kommunikationsavdelningar.',
      'Stöd i att analysera våra egna ärenden.',
      int('En övning vi kan ta på arbetsplatsträffen när någon har fällt en kommentar i lunchrummet.'),
    ],
    plan_change: [
      'Skriv på första sidan att den handlar om dem vi är till för och inte om oss som anställda.',
      'Innehållet i övrigt är varken bra eller dåligt, det är allmänt hållet.',
    ],
    message: ['Vi vill, men vi är trötta.', 'Ta inte det som ett nej.'],
  },
  activities: [
    {
      title: 'Brev till båda föräldrarna',
      done: 'Alla standardbrev om föräldrastöd har skrivits om och provlästs av familjer.',
      units: 'Familjeenheten',
      targetGroups: 'Föräldrar',
      since: '2024',
      recurring: false,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Te på Norrgärdet',
      done: 'Socialsekreterare träffar föreningar för nyanlända en kväll i månaden, utan dagordning.',
      units: 'Mottagningen',
      partners: 'Två föreningar i föreningshuset',
      targetGroups: 'Nyanlända familjer',
      since: '2023',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 3: 'nothing', 5: 'not_our_area' },
  planChangeWhere: 'Inledningen, första sidan',
  outlook: 'same',
  visibility: 'may_be_summarised',
  audience: ['staff'],
  supportFirst: 'plain_language_training',
  drafts: {
    challenges: ['Frågan kommer upp när något har hänt, till exempel efter en anmälan eller en artikel.'],
    message: ['Vi är trötta.'],
  },
  later: {
    so_far: [
      'Det har hänt mer i år, mest för att vi fick en ny avdelningschef som frågar.',
      'Tekvällarna fortsätter och har blivit två i månaden.',
    ],
    awareness: ['Något bättre på två av fem enheter.', 'På de andra tre är det samma leende som förra året.'],
    development: ['Väntrummet är ommöblerat efter förslag från dem som väntar där.'],
    challenges: ['Omsättningen på socialsekreterare gör att vi börjar om ungefär var åttonde månad.'],
    action_collaboration: ['Föreningarna har börjat bjuda in oss i stället för tvärtom.'],
  },
}
