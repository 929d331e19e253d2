import { ext, int, type Story } from '../story'

export const education: Story = {
  texts: {
    so_far: [
      'Skolan har redan läroplanen, skollagen och sina egna planer mot kränkningar, och många rektorer såg detta som ännu ett papper på högen.',
      'Informationen gick ut på arbetsplatsträffar och på rektorernas träffar.',
      'Två enheter har gått vidare på egen hand, driven av varsin engagerad lärare.',
    ],
    awareness: [
      'Ungefär hälften av rektorerna känner till den.',
      'Bland lärarna är det få, och i förskolan ännu färre, men värdegrunden i läroplanen kan de i sömnen.',
    ],
    development: [
      'Vi kan inte peka på något som har utvecklats tack vare planen.',
      ext('Eleverna märker däremot skillnad mellan skolor, och det borde vi tala mer om.'),
    ],
    challenges: [
      'När den drivande läraren blev föräldraledig stannade arbetet på den skolan.',
      ext(
        'Vi lyckas tala om kön eller om ursprung, men sällan om pojken som är både och dessutom ny i klassen.',
        'several_grounds_at_once',
      ),
      int(
        'Lärarkåren ser inte ut som klassrummen, och modersmålslärarna får sitta i förrådet bredvid musiksalen.',
        'staff_should_mirror_residents',
      ),
      'Ingen samordnar mellan skolformerna.',
    ],
    success_factors: [
      ext('Elevråden, när de får ett verkligt uppdrag och inte bara ska välja färg på soffan.'),
      'Specialpedagoger som ser mönster över flera skolor.',
    ],
    action_knowledge: [
      'Åttonde klass arbetar en vecka med normer för killar och tjejer i ett samarbete mellan idrott och samhällskunskap.',
      ext('Eleverna räknar talutrymme på lektionerna, och resultatet brukar inte glädja lärarna.'),
      ext('Efter veckan söker fler pojkar till vård och fler flickor till teknik som praktikplats.'),
    ],
    action_communication: [
      ext('Veckobreven hem är skrivna för föräldrar som själva har gått i svensk skola.'),
      'Ett par lärare spelar in dem som ljud i stället, men det är inget vi har beslutat om.',
    ],
    action_values: [
      'Avtalet om skolskjuts och studiehandledning har skrivits om.',
      ext(
        'Studiehandledning på modersmål ska finnas på plats inom tre veckor, och det står numera i avtalet.',
      ),
    ],
    action_collaboration: [
      'Vi vet inte riktigt vad som pågår ute på skolorna här.',
      'Någon borde ta reda på det.',
    ],
    action_city_spaces: [
      ext('Skolgårdarna har vi inte gått igenom, fast de är stadens mest använda torg.'),
      'Ansvaret är delat mellan oss och dem som äger husen.',
    ],
    ahead: [
      'Vi vill koppla ihop planen med det systematiska kvalitetsarbetet, så att det blir en sak och inte två.',
      ext('Elevernas egna undersökningar ska få styra vad varje skola väljer.'),
    ],
    needed: [
      'En enkätmall som går att använda med barn, där frågor om kön och läggning ställs på ett schysst sätt.',
      'Hbtq-kunskap för elevhälsan.',
      'Fler i personalen som talar elevernas språk.',
    ],
    support_need: [
      'Ja.',
      'Främst uthålligt stöd, för en inspirationsdag har vi haft varje år sedan nittiotalet.',
    ],
    support_kind: [
      'Normkritik i flera steg, med hemuppgifter.',
      'Övningen för arbetsplatsträffar vill vi göra om till en för lärarlagen.',
      'En konferens där även elever får tala.',
    ],
    plan_change: ['Innehållet är mycket bra.', 'Låt det vara i fred ett tag, så hinner vi ikapp.'],
    message: [
      'Tänk på att ett läsår inte är ett kalenderår.',
      'En fråga i november är en fråga i betygstid.',
    ],
  },
  activities: [
    {
      title: 'Normveckan i årskurs åtta',
      done: 'Eleverna mäter talutrymme, granskar läromedel och byter praktikönskemål med varandra.',
      units: 'Fyra högstadieskolor',
      partners: 'Lokala arbetsgivare',
      targetGroups: 'Elever i årskurs åtta',
      since: '2023',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Studiehandledning inom tre veckor',
      done: 'Avtalet kräver att handledning på modersmål finns på plats inom tre veckor.',
      units: 'Modersmålsenheten',
      partners: 'Leverantör av studiehandledning',
      targetGroups: 'Nyanlända elever',
      since: '2024',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
  ],
  empty: { 2: 'nothing', 4: 'dont_know', 5: 'planned' },
  ideas: ['Elevråden granskar varsin skolgård.', 'Veckobrev som ljudfil på tre språk.'],
  outlook: 'more',
  visibility: 'may_be_summarised',
  audience: ['staff', 'managers'],
  supportFirst: 'recurring_not_one_off',
  drafts: { so_far: ['Skolan har redan läroplanen, skollagen och sina egna planer mot kränkningar.'] },
  later: {
    so_far: [
      'Planen nämns nu i kvalitetsrapporten, med en halv sida.',
      'Elevråden på fyra skolor har granskat sina skolgårdar.',
      ext('På två av dem har fotbollsplanen flyttats från mitten till kanten.'),
    ],
    awareness: [
      'Ungefär som förra året bland rektorer.',
      'Elever känner till den bättre än lärare på de fyra skolorna.',
    ],
    development: ['Ja, skolgårdarna.', ext('Flickor i mellanstadiet använder nu en större del av gården.')],
    challenges: ['Elevrådens förslag kostar pengar som ligger i en annan förvaltnings budget.'],
    success_factors: ['Att ge uppdraget till eleverna.'],
    action_knowledge: ['Normveckan fortsätter och har spritt sig till en femte skola.'],
    action_city_spaces: ['Se ovan om skolgårdarna, det är vårt största arbete i år.'],
    ahead: ['Resten av skolgårdarna, en per termin.'],
    needed: ['Pengar som följer elevernas förslag.'],
    message: ['Ni frågade i oktober i år.', 'Bättre.'],
  },
}
