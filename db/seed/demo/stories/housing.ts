import { ext, int, type Story } from '../story'

export const housing: Story = {
  texts: {
    so_far: [
      'Planen kom till styrelsen som ett informationsärende, och där blev den.',
      'Vi har ungefär var fjärde Björkviksbo som hyresgäst, så det borde ha blivit mer.',
      int('I stället la vi kraften på en egen jämställdhetsplan för personalen.'),
    ],
    awareness: [
      'Ledningsgruppen känner till den till namnet.',
      'Kvartersvärdarna gör det inte, men de skulle ha mest nytta av den.',
    ],
    development: [
      'Inte av planen.',
      int(
        'Vi har numera lika många kvinnor som män bland kvartersvärdarna, och det är en framgång vi gärna visar upp.',
      ),
    ],
    challenges: [
      'När det smäller i ett område blir det möten varje vecka, och när det har lugnat sig blir det inga.',
      int(
        'Vi vill anställa fler som talar hyresgästernas språk, men annonserna når samma människor som förut.',
        'representation',
      ),
      'Samtalet hamnar hos oss som arbetsgivare hela tiden; vi skulle behöva två olika möten.',
      ext(
        'Kön går bra, etnicitet går an, men när vi lägger till inkomst vet ingen längre vad vi ska ändra i uthyrningen.',
        'several_grounds_at_once',
      ),
    ],
    success_factors: [
      ext('Tvättstugevärdar, det vill säga hyresgäster som har fått ett uppdrag och en nyckel.'),
    ],
    action_knowledge: ['Inga utbildningar om diskriminering.', 'Brand och asbest kan vi.'],
    action_communication: [
      'Tvättstugereglerna består av bilder och finns på de sex vanligaste språken i området.',
      ext('Antalet klagomål om tvättider har halverats, och de som är kvar handlar om luddfilter.'),
    ],
    action_values: [
      'Inköp har en uppförandekod från branschen.',
      'Vi har inte tagit ställning till om den räcker.',
    ],
    action_collaboration: ['Vi deltar i allas möten och kallar sällan till egna.'],
    action_city_spaces: [
      'Trapphus, källare och gårdar har gåtts igenom kvällstid tillsammans med kvinnor som bor där.',
      ext('Källardörrarna har fått fönster, och fler vågar använda cykelrummen.'),
    ],
    ahead: [
      int('Vi vill börja med oss själva och gå en grundkurs tillsammans.'),
      ext('Därefter vill vi granska hur kötid och inkomstkrav slår för den som hyr för första gången.'),
    ],
    needed: [
      'Grunderna: vad är diskriminering när man hyr ut, och vad är det inte.',
      int('Fler språk bland kvartersvärdar och i kundtjänst.'),
      'Hjälp att analysera kön, ursprung och inkomst i uthyrningen utan att bryta mot någon annan lag.',
    ],
    support_need: ['Ja, absolut.'],
    support_kind: [
      'Exempel från andra bostadsbolag och en konferens där vi får sitta med dem.',
      'Någon som säger vad som är internt och vad som är externt, en gång för alla.',
    ],
    plan_change: [
      'Skilj på det som gäller personal och det som gäller hyresgäster.',
      'I övrigt är innehållet bra.',
    ],
    message: ['Vi bor vägg i vägg med era målgrupper.', 'Använd oss.'],
  },
  activities: [
    {
      title: 'Kvällsrunda i källaren',
      done: 'Genomgång av trapphus, källare och gårdar tillsammans med kvinnor som bor i husen.',
      units: 'Distrikt Öster',
      partners: 'Hyresgästerna',
      targetGroups: 'Hyresgäster, särskilt kvinnor',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Tvättstugan i bilder',
      done: 'Regler med bilder och på sex språk, framtagna tillsammans med tvättstugevärdar.',
      units: 'Kundtjänst',
      partners: 'Tvättstugevärdar',
      targetGroups: 'Hyresgäster',
      since: '2023',
      recurring: false,
      followedUp: true,
      mayShare: true,
    },
  ],
  empty: { 1: 'nothing', 3: 'nothing', 4: 'nothing' },
  planChangeWhere: 'Inledningen och åtgärd 1',
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['managers', 'staff'],
  supportFirst: 'discrimination_basics',
  drafts: { so_far: ['Planen kom till styrelsen som ett informationsärende.'] },
  closed: { 'challenges.challengePerspective': { choice: 'both' } },
  later: {
    so_far: [
      'Vi har haft grundkursen, alla kvartersvärdar och hela ledningsgruppen i samma sal.',
      'Det blev högljutt på ett bra sätt.',
    ],
    awareness: ['Alla som gick kursen känner till planen.', 'Om de minns den till våren vet vi inte.'],
    action_communication: ['Tvättstugebilderna har lånats ut till två andra bostadsbolag.'],
    action_city_spaces: ['Kvällsrundan har gjorts i alla distrikt utom ett.'],
    plan_change: ['Samma önskan som förra året: skilj på personal och hyresgäster.'],
  },
}
