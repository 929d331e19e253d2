import { ext, int, type Story } from '../story'

export const water: Story = {
  texts: {
    so_far: [
      'Vi har inte börjat.',
      'Planen låg kvar hos en tidigare vd, och vi läste den inför det här samtalet.',
      int('Det som finns hos oss är en jämställdhetspolicy för personalen.'),
    ],
    awareness: [
      'Före i går: ingen.',
      'Efter i går: de två som skriver det här, och en till som råkade sitta i rummet.',
    ],
    development: ['Nej, det vore att hitta på.'],
    challenges: [
      int(
        'Vi rekryterar rörnät och processteknik ur samma två utbildningar, och där går nästan bara män.',
        'representation',
      ),
      int(
        'När vi läste planen tänkte vi först på omklädningsrum och arbetskläder.',
        'unclear_internal_external',
      ),
      'Det tog en stund innan vi förstod att den handlar om kunderna.',
      'Ingen har ansvaret.',
    ],
    success_factors: [
      'Det är för tidigt att säga.',
      int('Att rörlaget och kontoret har börjat fika tillsammans är ändå något.'),
    ],
    action_knowledge: ['Inget ännu.'],
    action_communication: [
      'Bildbanken på webbplatsen är utbytt: där fanns nitton män med hjälm och en kvinna med vattenglas.',
      ext('Nu ser den som letar information om avloppet både kvinnor och män som kan saken.'),
    ],
    action_values: ['Avtalen är tekniska.', 'Vi vet inte var ett sådant krav skulle stå.'],
    action_collaboration: [
      'Öppet hus på vattenverket, "Fråga kranen", ordnas tillsammans med skolan och biblioteket.',
      ext('Lika många flickor som pojkar ställde frågor när vi lät dem skriva ner frågan först.'),
      ext('En av frågorna ledde till att vi ändrade skylten vid dricksfontänen.'),
    ],
    action_city_spaces: [
      'Dricksfontänerna är vårt enda stadsrum.',
      ext('De används mest av kvinnor med barnvagn, enligt en väldigt varm dag i juli.'),
    ],
    ahead: [
      'Börja från början, med hjälp.',
      ext('Vi skulle vilja veta om kvinnor och män har olika problem när vattnet stängs av.'),
    ],
    needed: [
      'Någon som förklarar grunderna för oss utan att vi behöver skämmas.',
      int('En övning vi kan ta med ut till lagen på rörnätet.'),
      'Hjälp att se vad i vår verksamhet som är en fråga om lika möjligheter.',
    ],
    support_need: ['Ja.'],
    support_kind: ['En timme med någon kunnig skulle räcka långt.'],
    plan_change: [
      'Vi har inte haft den länge nog för att vilja ändra i den.',
      'Den var lättare att läsa än vi trodde.',
    ],
  },
  activities: [
    {
      title: 'Ny bildbank',
      done: 'Bilder på webbplats och fakturor visar både kvinnor och män i alla roller.',
      units: 'Kundservice',
      targetGroups: 'Kunder',
      since: '2025',
      recurring: false,
      followedUp: false,
      mayShare: true,
    },
    {
      title: 'Fråga kranen',
      done: 'Öppet hus på vattenverket där besökarna skriver sina frågor före visningen.',
      units: 'Vattenverket',
      partners: 'Grundskolor, huvudbiblioteket',
      targetGroups: 'Elever och allmänhet, lika för flickor och pojkar',
      since: '2024',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 3: 'dont_know', 5: 'nothing' },
  outlook: 'more',
  audience: ['managers', 'staff'],
  supportFirst: 'discrimination_basics',
  drafts: { so_far: ['Vi har inte börjat.'] },
  closed: { 'success_factors.successCodes': { withheld: 'dont_know' } },
  later: {},
}
