import { ext, int, type Story } from '../story'

export const cityExecutive: Story = {
  texts: {
    so_far: [
      'Vi skickade ut planen på remiss, vi fick den beslutad och sedan gick vi vidare till nästa ärende.',
      'Den har varit uppe på en arbetsplatsträff per avdelning, som en punkt bland andra.',
      'Den av oss som satt i projektgruppen har bytt jobb, och mappen följde inte riktigt med.',
      ext('Den som ringer kontaktcenter i dag märker ingen skillnad mot före planen.'),
    ],
    awareness: [
      'De flesta chefer vet att planen finns men skulle inte kunna säga vad de fem åtgärderna handlar om.',
      'Bland medarbetarna är det nästan ingen.',
      'Vi har inte mätt det, men när vi frågade runt fikabordet blandade fem av sex ihop den med ett helt annat dokument.',
    ],
    development: [
      'Ärligt talat bekräftade planen mest sådant vi redan gjorde.',
      ext(
        'Medborgarförslagen redovisas numera uppdelat på kvinnor och män, och det har jämnat ut vilka frågor som får svar först.',
      ),
      'Det började innan planen fanns, men planen gav oss ett skäl att inte sluta.',
    ],
    challenges: [
      'Det hänger på en person som tycker att frågan är viktig, och den personen har ingen tid avsatt.',
      'Vi räknade till elva planer och program som alla säger att de ska genomsyra verksamheten.',
      ext(
        'Vi kan räkna hur många broschyrer vi har översatt men inte om någon blev bättre bemött.',
        'hard_to_measure_external',
      ),
      'När vi försöker tänka på kön, ursprung och plånbok samtidigt slutar det med att vi tänker på kön.',
    ],
    success_factors: [
      'Att kommunfullmäktige har fattat beslutet: det går att hänvisa till.',
      'Den som har ansvar för statistiken har tagit könsuppdelningen på allvar, och då blir den gjord.',
    ],
    action_knowledge: [
      'Handläggarna för medborgarförslag har fått en halvdag om hur man läser statistik för kvinnor och män.',
      ext(
        'Efteråt upptäckte vi att förslag om gång- och cykelvägar mest kom från kvinnor och att de hade fått vänta längst.',
      ),
      int('Till hösten vill vi att även våra egna chefer går kursen, för de fördelar jobbet.'),
    ],
    action_communication: [
      ext('Webbplatsen är skriven för den som redan vet vilken förvaltning hen ska till.'),
      'Vi har pratat om att göra något åt det men har inte börjat.',
    ],
    action_values: [
      'I upphandlingen av tolktjänster finns nu krav på hur tolken får bemöta den enskilde.',
      ext(
        'Om en invånare blir illa bemött av en tolk finns det ett enda ställe att säga till på, och leverantören måste svara inom tio dagar.',
      ),
      'Kravet kopierades från en annan kommun, och det skäms vi inte för.',
    ],
    action_collaboration: [
      ext(
        'Vi bjuder in föreningslivet till samråd en gång om året, och det är samma sju föreningar som kommer.',
      ),
      'Det kan inte kallas samverkan enligt planen.',
    ],
    action_city_spaces: [
      'Stadsrummen sköter andra.',
      'Vårt bidrag är entrén till stadshuset, och den har vi inte tittat på med de här ögonen.',
    ],
    ahead: [
      'Vi vill gå från att skicka ut till att följa upp.',
      ext('Nästa år ska minst en av våra tjänster till invånarna granskas från början till slut.'),
      'Helst en liten, så att vi blir klara.',
    ],
    needed: [
      'En person med tid och mandat, inte en till arbetsgrupp.',
      'Fler i kontaktcenter som talar fler språk, och en klarspråkskurs som når längre än kommunikatörerna.',
      ext('Vi behöver också lära oss att analysera vilka som aldrig hör av sig till kommunen.'),
    ],
    support_need: ['Ja.', 'Vi som äger planen på pappret behöver hjälp som alla andra.'],
    support_kind: [
      'Övningen för arbetsplatsträffar vill vi pröva direkt.',
      'Tid i budgeten går före allt annat på listan.',
      'En erfarenhetskonferens där man måste ta med något som inte fungerade skulle vi gå på.',
    ],
    plan_change: [
      'Nej, innehållet är bra.',
      'Den skulle kunna vara hälften så lång, men det säger vi om det mesta.',
    ],
    message: [
      'Fråga oss igen om ett år.',
      'Det är när någon frågar vad invånarna har märkt som vi får något gjort.',
    ],
  },
  activities: [
    {
      title: 'Läsa statistik med könsglasögon',
      done: 'Halvdagskurs för handläggare av medborgarförslag, med förvaltningens egna siffror som övning.',
      units: 'Ärendeenheten',
      targetGroups: 'Invånare som lämnar förslag',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Krav på bemötande i tolkavtalet',
      done: 'Avtalet säger hur tolken får bemöta den enskilde och hur klagomål tas om hand.',
      units: 'Upphandlingsenheten',
      partners: 'Socialförvaltningen',
      targetGroups: 'Invånare som behöver tolk',
      since: '2025',
      recurring: false,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 2: 'planned', 4: 'nothing', 5: 'not_our_area' },
  ideas: [
    'Låt varje avdelning granska en enda tjänst per år och redovisa den på en sida.',
    'Byt en årlig samrådskväll mot tre besök där folk redan är.',
  ],
  planned: [{ title: 'Granska flyttanmälan från början till slut', year: '2026', owner: 'Ärendeenheten' }],
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['managers', 'staff'],
  supportFirst: 'time_budget_mandate',
  drafts: {
    awareness: [
      'Svårt att säga. Vi har inte mätt det.',
      'De flesta chefer vet att planen finns. Vi har inte mätt det.',
    ],
    needed: ['En person med tid och mandat, inte en till arbetsgrupp.'],
  },
  closed: { 'challenges.challengePerspective': { choice: 'external' } },
  later: {
    so_far: [
      'Sedan förra avstämningen har vi granskat en enda tjänst, flyttanmälan, och det tog ett halvår.',
      'Vi har fortfarande ingen utsedd samordnare, men frågan ligger som egen rad i ledningsgruppens årshjul.',
      ext('Granskningen visade att var femte som anmälde flytt fick ett brev de inte förstod.'),
    ],
    awareness: [
      'Lite bättre bland cheferna, eftersom vi började fråga dem.',
      'Bland medarbetarna är det som förut.',
    ],
    development: [
      'Ja, brevet om flyttanmälan är omskrivet och dubbelt så kort.',
      ext('Kontaktcenter får färre samtal om det, och det är det närmaste en mätning vi har kommit.'),
    ],
    challenges: [
      'En granskning i taget är lagom, men det finns fyrtio tjänster kvar.',
      'Styrsignalerna har inte blivit färre; vi är uppe i tolv.',
    ],
    success_factors: ['Att vi valde något litet.', 'Att resultatet kunde visas på en sida.'],
    ahead: ['Två tjänster nästa år.', ext('Den ena väljer vi tillsammans med dem som använder den.')],
    needed: ['Samma som förra året: tid.', 'Vi börjar bli tjatiga, men det är svaret.'],
    message: ['Ni frågade igen, som vi bad om.', 'Tack för det.'],
  },
}
