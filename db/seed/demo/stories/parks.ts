import { ext, int, type Story } from '../story'

export const parks: Story = {
  texts: {
    so_far: [
      'Vi fick planen, den ligger på den gemensamma disken.',
      'Informationen gick ut i ett veckobrev tillsammans med semesterplaneringen, och semesterplaneringen vann.',
    ],
    awareness: [
      'Cheferna känner igen omslaget.',
      'Ute på driften är det nära noll, men så sitter de inte vid datorer heller.',
    ],
    development: [
      'Inte på grund av planen.',
      ext(
        'Men vi snöröjer gång- och cykelvägar före bilvägar sedan några år, och det har gjort vintern lättare för fler kvinnor än män.',
      ),
    ],
    challenges: [
      'Vi jobbar med det som har gått sönder, och så är det med den här frågan också.',
      int(
        'Första halvtimmen pratade vi om tjejernas omklädningsrum på depån, och det är väl inte det planen är till för.',
        'unclear_internal_external',
      ),
      int('Säsongsanställda kommer ofta genom någon de känner, och då blir det som det blir.'),
      'Ingen är utsedd och ingen har frågat efter det.',
    ],
    success_factors: [
      ext(
        'När någon ringer om en mörk park åker vi dit samma kväll och tittar, i stället för att svara på mejl.',
      ),
      'Arbetsledare som bryr sig.',
    ],
    action_communication: [
      'Driftinformationen har fått bilder och kortare text.',
      ext('Papperslappen i trappuppgången når dem som varken har tid eller pengar för appar.'),
      'Det var praktikanten som kom på det.',
    ],
    action_values: ['Upphandling sköts centralt.', 'Vi beställer grus.'],
    action_collaboration: [
      ext('Vi träffar villaföreningarna varje vår, men i flerfamiljshusen finns ingen förening att ringa.'),
    ],
    action_city_spaces: [
      'Trygghetsvandringar i parker och gångtunnlar, efter mörkrets inbrott.',
      ext('Kvinnorna pekar på buskar, männen på bänkar, och nu vet vi att vi måste fråga båda.'),
      ext('Tre tunnlar har fått ny belysning, och en har byggts bort.'),
    ],
    ahead: [
      ext('Fler vandringar, och i områden där folk har minst pengar och mest nerslitna lekplatser.'),
      'Annars som nu.',
    ],
    needed: [
      'Chefer som har gått utbildningen först.',
      int('Något att ta upp på morgonmötet, tio minuter, utan projektor.'),
      'Vad får man säga och göra enligt lagen, det vet vi för lite om.',
    ],
    support_need: ['Ja, lite.'],
    support_kind: [
      'Goda exempel från andra som kör traktor.',
      'Hjälp att analysera var pengarna går, för vi misstänker att de finaste parkerna får mest.',
      'Klarspråk och en övning till arbetsplatsträffen.',
    ],
    plan_change: ['Inte vad vi vet.', 'Kanske skriva tydligare att det gäller invånarna.'],
    message: ['Följ med på en vandring i november, ta på stövlar.'],
  },
  activities: [
    {
      title: 'Trygghetsvandringar i mörker',
      done: 'Åtta vandringar per år i parker och tunnlar, med lista på åtgärder och datum.',
      units: 'Parkdrift',
      partners: 'Polisen, hyresgäster, villaföreningar',
      targetGroups: 'Boende, särskilt kvinnor',
      since: '2022',
      recurring: true,
      followedUp: true,
      mayShare: true,
    },
    {
      title: 'Lappar i trappuppgången',
      done: 'Driftinformation på papper med bilder, uppsatt i hus där få har appen.',
      units: 'Gatudrift',
      partners: 'Björkviksbostäder AB',
      targetGroups: 'Hushåll utan app eller abonnemang',
      since: '2025',
      recurring: true,
      followedUp: false,
      mayShare: true,
    },
  ],
  empty: { 1: 'unanswered', 3: 'not_our_area', 4: 'nothing' },
  outlook: 'same',
  visibility: 'strategist_only',
  audience: ['managers'],
  supportFirst: 'managers_first',
  later: {
    so_far: ['Samma plan, samma disk, men nu har arbetsledarna fått den utskriven.'],
    awareness: ['Bättre på depån sedan den sattes upp vid kaffeautomaten.'],
    action_city_spaces: ['Elva vandringar i år.', 'Fyra av dem i områden där vi aldrig hade gått förut.'],
  },
}
