import { ext, int, type Story } from '../story'

export const environment: Story = {
  texts: {
    so_far: [
      'Planen togs upp på en arbetsplatsträff i april och har därefter inte stått på dagordningen.',
      'Vår ledamot i projektgruppen är kvar men har inget uppdrag att fortsätta.',
      'Tillsyn och lov styrs av lag, och många här menar att lagen redan sköter likabehandlingen.',
      ext('Så enkelt är det inte: den som kan formulera sig får bättre hjälp av oss än den som inte kan.'),
    ],
    awareness: [
      'Enhetscheferna har fått den, men vi tror inte att de har den aktuell.',
      'Inspektörer och handläggare känner i stort sett inte till den.',
    ],
    development: [
      'Ingen förändring som kan härledas till planen.',
      ext(
        'Besluten om bostadsanpassning redovisas per kön, och skillnaden i handläggningstid mellan kvinnor och män har försvunnit på två år.',
      ),
    ],
    challenges: [
      'Styrkortet frågar efter handläggningstid, inte efter vem som väntar.',
      'Var gränsen går mot Lika Olika har vi frågat om två gånger och fått två svar.',
      int(
        'På vår träff om planen diskuterades nästan bara vår egen arbetsmiljö.',
        'unclear_internal_external',
      ),
      'En handläggare har gjort allt som är gjort, på sin lunch.',
    ],
    success_factors: [
      'Rättssäkerhet är ett argument som alla här förstår.',
      ext(
        'Checklistan på en sida som följer med ut på inspektion, där den som driver ett café kan se själv vad som gäller.',
      ),
    ],
    action_knowledge: [
      'Inga insatser.',
      'Vi har frågat efter en övning för arbetsplatsträffar men inte fått tag i den.',
    ],
    action_communication: [
      ext('Våra beslut är korrekta och svåra att läsa, i den ordningen.'),
      'Det är känt sedan länge.',
    ],
    action_values: [
      'Bidragen till bostadsanpassning granskas en gång om året med avseende på kvinnor och män.',
      ext(
        'Granskningen visade att män oftare fick dörrautomatik och kvinnor oftare fick stödhandtag för samma behov.',
      ),
      ext('Nu gör två handläggare bedömningen var för sig innan de jämför.'),
    ],
    action_collaboration: ['Samverkan sker inom tillsynen enligt lag.', 'Något utöver det har vi inte.'],
    action_city_spaces: [
      'Enkelt avhjälpta hinder kontrolleras i samband med serveringstillstånd och nybyggen.',
      ext('Under året har nittiofyra trösklar, trappsteg och tunga dörrar åtgärdats.'),
      ext(
        'Rullstolsbrukare har gått inspektionsrundan med oss och hittade hinder som inte finns i någon mall.',
      ),
    ],
    ahead: [
      'Vi avser att fortsätta med de två spåren och skriva in dem i tillsynsplanen.',
      'Ett tredje spår kräver att något annat tas bort.',
    ],
    needed: [
      'Efterfrågan från ledningen, tid och mandat.',
      'Besked om hur planen förhåller sig till servicepolicyn, som också talar om bemötande.',
      ext('Klarspråk i besluten, så att sökanden förstår varför svaret blev nej.'),
    ],
    support_need: ['Ja, under förutsättning att det inte innebär ytterligare rapportering.'],
    support_kind: [
      'Normkritisk fördjupning för dem som skriver beslut.',
      'Övningen för arbetsplatsträffar.',
      'En konferens där man byter mallar med varandra vore användbar.',
    ],
    plan_change: [
      'Planen borde tala om vad som ska göras, av vem och till när.',
      'Formuleringen "ska beakta" går inte att följa upp, vilket vi som tillsynsmyndighet har viss erfarenhet av.',
    ],
    message: [
      'Ett tydligt krav är lättare att leva med än fem allmänna.',
      'Det säger vi till verksamhetsutövare också.',
    ],
  },
  activities: [
    {
      title: 'Årlig granskning av bostadsanpassning',
      done: 'Beslut jämförs mellan kvinnor och män med samma behov, och två handläggare bedömer var för sig.',
      units: 'Enheten för bostadsanpassning',
      targetGroups: 'Sökande',
      since: '2023',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Inspektionsrunda med rullstol',
      done: 'Kontroll av enkelt avhjälpta hinder tillsammans med personer som använder rullstol.',
      units: 'Tillsynsenheten',
      partners: 'En intresseförening för personer med funktionsnedsättning',
      targetGroups: 'Besökare i butiker och caféer',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 2: 'nothing', 4: 'nothing' },
  planChangeWhere: 'Åtgärd 3 och 4, ordet "beakta" och ordet "uppmuntra"',
  outlook: 'same',
  visibility: 'may_be_summarised',
  audience: ['managers'],
  supportFirst: 'management_demand',
  later: {},
}
