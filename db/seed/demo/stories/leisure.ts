import { ext, int, type Story } from '../story'

export const leisure: Story = {
  texts: {
    so_far: [
      'Ärligt? Planen kom ett halvår efter att vi hade gjort vår egen, så vi la dem bredvid varandra och nickade.',
      'Vår egen likabehandlingspolicy används varje vecka, planen när någon frågar.',
    ],
    awareness: [
      'Chefsgruppen: hyfsat om den egna policyn, svagt om planen.',
      'Fritidsledare och badvakter: nej.',
    ],
    development: [
      'Den bekräftade att vi var på rätt väg, och det är inte fy skam.',
      ext(
        'Badtiden på söndagskvällar, för den som vill bada enskilt av religiösa skäl, var en het fråga först och är en vanlig tid nu.',
      ),
    ],
    challenges: [
      'Det blir fart när tidningen ringer.',
      ext(
        'Vi är bra på unga i utsatta områden och sämre på nästan allt annat, för vi orkar inte ha hela listan i huvudet.',
        'several_grounds_at_once',
      ),
      'Styrsignalerna är så många att vi har en egen pärm för dem, och den har fått en egen policy.',
      int('Timvikarierna står för hälften av kvällarna och får ingen introduktion alls.'),
    ],
    success_factors: [
      'Att vi redan hade ett språk för de här frågorna i vår policy.',
      ext('Ungdomarna på Fritidsgården Norr skrev ordningsreglerna själva, och de är hårdare än våra var.'),
    ],
    action_knowledge: [
      'Inte som egen insats.',
      'Det som görs ligger i policyn, så vi räknar det inte två gånger.',
    ],
    action_communication: [
      ext('Simskolans anmälan finns på sju språk, och väntelistan ser numera ut som stadsdelen.'),
      ext('Vi tog bort ordet "målsman" och fick färre samtal.'),
    ],
    action_values: [
      'Vi vill ställa krav på kioskentreprenörer och lägerarrangörer, men avtalen löper i flera år till.',
      'Här behöver vi hjälp.',
    ],
    action_collaboration: [
      'Fritidsbanken och fotbollsklubbarna lånar ut utrustning utan att någon behöver visa papper på inkomst.',
      ext(
        'Barn som aldrig hade stått på skridskor stod på skridskor i fyrtio minuter, sedan började det töa.',
      ),
      ext('Klubbarna säger att nio nya har blivit kvar efter låneperioden.'),
    ],
    action_city_spaces: [
      'Spontanplatserna skulle passa här men de är ritade före vår tid.',
      'Inget nytt att berätta.',
    ],
    ahead: [
      ext('Vi ska fråga dem som slutade komma, inte bara dem som kommer.'),
      'Annars fortsätter vi, lugnt och envist.',
    ],
    needed: [
      'En gemensam enkätmall, särskilt om läggning och tro, där vi är rädda att fråga fel.',
      'Språk i receptionen.',
      ext(
        'Stöd att analysera bokningarna: vi anar vilka som får isen klockan sex och vilka som får den klockan tio.',
      ),
    ],
    support_need: ['Ja tack.'],
    support_kind: [
      'Hur man ställer sociala krav på leverantörer och hur man kollar att de följs.',
      'Klarspråk, särskilt på bokningssidan.',
    ],
    plan_change: ['Nej, den är bra.', 'Slå ihop den med några andra, så är vi ännu gladare.'],
    message: [
      'Vi gör mer än vi skriver ner.',
      'Ta det som en inbjudan att komma och titta på våra besökare i stället för på våra papper.',
    ],
  },
  activities: [
    {
      title: 'Simskola på sju språk',
      done: 'Anmälan, kallelser och regler på sju språk och med bilder.',
      units: 'Badhuset',
      targetGroups: 'Barnfamiljer',
      since: '2022',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Låna utrustning utan frågor',
      done: 'Gemensamt lånelager för skridskor, skor och klubbor, öppet tre dagar i veckan.',
      units: 'Fritidsgårdarna',
      partners: 'Fyra idrottsföreningar',
      targetGroups: 'Barn i hushåll med lite pengar',
      since: '2023',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 3: 'planned', 5: 'nothing' },
  outlook: 'same',
  visibility: 'may_be_quoted',
  audience: ['staff'],
  supportFirst: 'supplier_requirements',
  drafts: { challenges: ['Det blir fart när tidningen ringer.'] },
  later: {
    so_far: ['Vi slog ihop vår policy med planen till ett papper, som vi hotade med.', 'Nu läses det.'],
    awareness: ['Badvakterna vet, för det står på baksidan av schemat.'],
    development: ['Bokningarna är genomgångna, och tiderna är omfördelade från nästa säsong.'],
    challenges: ['De som förlorade klockan sex-tiden är inte glada.', 'De ringer.'],
    action_communication: ['Bokningssidan har skrivits om.'],
  },
}
