import { ext, int, type Story } from '../story'

export const port: Story = {
  texts: {
    so_far: [
      'Vd läste upp planen på ett månadsmöte mellan isläget och kranbesiktningen.',
      'Sedan dess har den inte hörts av.',
      int(
        'Vi har haft fullt upp med att få till ett omklädningsrum för de kvinnor vi faktiskt har anställt.',
      ),
    ],
    awareness: ['Kontoret kanske.', 'Kajen nej.'],
    development: ['Nej.', 'Ska vi vara snälla: vi pratar om det nu, och det gjorde vi inte förut.'],
    challenges: [
      int('Jargongen på kajen är som den är, fast den har blivit torrare på sistone.', 'jargon'),
      int('Vi söker folk och får samma sorts folk, från samma båtklubb.', 'representation'),
      int(
        'De som går förbi på hamnpromenaden är kvinnor och män i alla storlekar, vi som vinkar tillbaka är män i varselkläder.',
        'staff_should_mirror_residents',
      ),
      'Frågan kom upp efter en film som spreds, och då kom den med besked.',
      'Tänka på en sak i taget går, fem går inte.',
    ],
    success_factors: [int('Förmän som säger ifrån direkt, inte på nästa möte.')],
    action_knowledge: [
      'Guidade turer för allmänheten leds numera av både kvinnor och män, och manuset är omskrivet.',
      ext('Förr handlade turen om tonnage, nu handlar den också om vilka som har burit.'),
      ext('Kvinnor som arbetade i hamnen på sextiotalet har spelat in egna berättelser till turen.'),
    ],
    action_communication: [
      'Skyltarna säger "Obehöriga äga ej tillträde".',
      ext('Den som inte redan visste det förstår nog ändå inte.'),
    ],
    action_values: ['Rederierna är större än vi.', 'Det får någon annan svara på.'],
    action_collaboration: [
      'Hamndagen ordnas ihop med Kvinnojouren och Sjöräddningen, en udda men lyckad trio.',
      ext(
        'Besökarna hittar till jourens tält för att det står bredvid livbåten, och ingen behöver förklara sitt ärende.',
      ),
    ],
    action_city_spaces: [
      'Staketet är två meter högt, det är lag på det.',
      ext('Innanför promenaden har vi tagit bort containrarna som skymde sikten för kvällspromenerare.'),
      'Det var för att målarna skulle fram, så vi räknar det inte.',
    ],
    ahead: ['Vi tar gärna ett steg till, om någon visar var foten ska sättas.'],
    needed: [
      'Övningen för arbetsplatsträffar, om den tål skiftbyte klockan sex.',
      'Goda exempel från andra hamnar, gärna isfria.',
    ],
    support_need: ['Ja.'],
    support_kind: ['Exempel först, konferens sedan.', 'Föreläsare som frågar i stället för pekar.'],
    plan_change: ['Nej, planen är bra, det är vi som ligger efter.'],
    message: ['Bra att ni kom ut hit.', 'Ta på er fastare skor nästa gång.'],
  },
  activities: [
    {
      title: 'Hamndagen med jourens tält',
      done: 'Öppen dag där Kvinnojouren och Sjöräddningen står sida vid sida på kajen.',
      units: 'Kaj 2',
      partners: 'Kvinnojouren, Sjöräddningen',
      targetGroups: 'Allmänheten',
      since: '2024',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
    {
      title: 'Turen om dem som bar',
      done: 'Guidad tur med nytt manus och inspelade berättelser av kvinnor som har arbetat i hamnen.',
      units: 'Kontoret',
      partners: 'Hembygdsföreningen',
      targetGroups: 'Besökare och skolklasser',
      since: '2025',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 2: 'nothing', 3: 'declined', 5: 'nothing' },
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['staff'],
  supportFirst: 'good_examples',
  drafts: { so_far: ['Vd läste upp planen på ett månadsmöte.'] },
  closed: { 'challenges.challengePerspective': { choice: 'internal' } },
  later: {
    so_far: [
      'Planen hörs av ungefär en gång i kvartalet nu.',
      'Omklädningsrummet är klart och har till och med en krok till var och en.',
    ],
    action_knowledge: ['Turen om dem som bar är fullbokad till våren.'],
    action_collaboration: ['Hamndagen blåste bort i år, bokstavligen.', 'Tälten hittades i Estland.'],
    ahead: ['Ny hamndag, tyngre tält.'],
  },
}
