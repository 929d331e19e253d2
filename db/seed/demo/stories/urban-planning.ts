import { ext, int, type Story } from '../story'

export const urbanPlanning: Story = {
  texts: {
    so_far: [
      'Planen mejlades till alla enhetschefer med en uppmaning att sprida den.',
      'Vi hade en person i projektgruppen som drev på, och när den personen gick till en konsultfirma tystnade det.',
      'Någon egen aktivitet med planens namn på finns inte, men vi har två saker som ligger nära.',
    ],
    awareness: [
      'Vår bedömning: två av åtta enhetschefer har läst den.',
      'Bland planarkitekter och projektledare känner man till detaljplaner, översiktsplaner och grönplaner, men inte den här planen.',
    ],
    development: [
      'Nej, inte till följd av planen.',
      ext(
        'Gestaltningsprogrammen beskriver nu hur platser används av kvinnor och män på kvällstid, och det gjorde de inte för fem år sedan.',
      ),
    ],
    challenges: [
      'Styrkortet mäter antal färdiga bostäder, och det som mäts är det som görs.',
      'Det fanns en eldsjäl, och det är beviset på att arbetet inte var organiserat.',
      'Flera grunder samtidigt kräver ett sätt att väga dem mot varandra som vi inte har.',
      int(
        'Halva mötet om planen handlade om omklädningsrum för våra egna mätningsingenjörer.',
        'unclear_internal_external',
      ),
    ],
    success_factors: [
      'Att arbetet läggs i ett skede som ändå finns, till exempel medborgardialogen i planprocessen.',
      ext('Synpunkter från dem som bor på platsen väger tyngre när de är nedskrivna i planbeskrivningen.'),
    ],
    action_knowledge: [
      'Inga utbildningar har hållits.',
      'Vi har en lista med kurser, men ingen har bett oss gå dem.',
    ],
    action_communication: [
      ext('Ett samrådsförslag på fyrtio sidor är tillgängligt i den meningen att det går att ladda ner.'),
      'En kortversion på en sida finns i två projekt, på initiativ av handläggaren.',
    ],
    action_values: [
      'Ramavtalet för gatuentreprenader kräver att tillfälliga gångvägar förbi arbetsplatser är belysta och har fri sikt.',
      ext('Kvinnor i referensgruppen beskrev hur de gick omvägar i två år under förra ombyggnaden.'),
      ext('Kravet följs upp vid varje byggmöte, och en entreprenör har fått göra om.'),
    ],
    action_collaboration: [
      'Samverkan sker i varje projekt, men inte i planens mening.',
      'Vi redovisar den därför inte här.',
    ],
    action_city_spaces: [
      'Torget i Östra Björkvik har planerats om i dialog med dem som använder det.',
      ext('Vi höll samtalen på sex språk vid en fruktdisk och inte i stadshuset.'),
      ext('Resultatet blev sittplatser som går att flytta, vilket ingen av oss hade ritat från början.'),
    ],
    ahead: [
      'Vi ser det som rimligt att börja med ett projekt och göra det ordentligt.',
      ext('Resecentrum är det projekt där flest invånare berörs.'),
    ],
    needed: [
      'Att ledningen efterfrågar det: en fråga i månadsuppföljningen räcker.',
      'En konsekvensmall på en sida och kunskap om vad diskriminering är i lagens mening.',
      ext('Vi behöver också tid i projektkalkylen för dialog med dem som inte kommer självmant.'),
    ],
    support_need: ['Ja.'],
    support_kind: [
      'Utbilda chefer först, annars blir det en fråga för handläggare utan mandat.',
      'Övning till arbetsplatsträff, stöd i analys, klarspråk.',
      'En konferens där stadsbyggare från andra kommuner visar ritningar i stället för värdeord.',
    ],
    plan_change: ['Vi har inga synpunkter på innehållet.', 'Planen är bra men väger lätt mot styrkorten.'],
    message: ['Ge oss ett mätetal som hör hemma i styrkortet, så löser sig mycket.', 'Vi är ingenjörer.'],
  },
  activities: [
    {
      title: 'Trygg väg förbi bygget',
      done: 'Krav i ramavtalet på belysning, sikt och bredd på tillfälliga gångvägar, med kontroll vid byggmöten.',
      units: 'Gatuenheten',
      partners: 'Ramavtalsentreprenörer',
      targetGroups: 'Gående, särskilt kvinnor på kvällstid',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Samtal vid fruktdisken',
      done: 'Dialog om torget i Östra Björkvik på sex språk, på platsen och under en marknadsdag.',
      units: 'Planenheten',
      partners: 'Torghandlarna och hyresgästerna runt torget',
      targetGroups: 'Boende i Östra Björkvik',
      since: '2024',
      recurring: false,
      followedUp: true,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 2: 'nothing', 4: 'nothing' },
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['managers'],
  supportFirst: 'managers_first',
  drafts: { action_city_spaces: ['Torget i Östra Björkvik har planerats om.'] },
  later: {},
}
