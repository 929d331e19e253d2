import { ext, int, type Story } from '../story'

export const parking: Story = {
  texts: {
    so_far: [
      'Vi har inte arbetat med planen.',
      int('Vi är elva anställda och har lagt tiden på att få ihop schemat.'),
      ext('Parkeringsvärdarna möter fler Björkviksbor på en dag än de flesta kontor.'),
    ],
    awareness: ['Låg.', int('Den togs inte upp när vi introducerade de två senast anställda.')],
    development: ['Nej.'],
    challenges: [
      'Svårt att svara på när man inte har börjat.',
      int('Det är vi själva som har hamnat i fokus när vi har försökt, till exempel våra uniformer.'),
    ],
    action_communication: [ext('Automaten talar svenska, engelska och felkod.')],
    action_city_spaces: [
      ext('Garaget vid torget är det rum vi har.'),
      ext('Det klagas på att trapphus B är mörkt, och det är det.'),
      ext('Belysningen ligger i underhållsplanen.'),
    ],
    ahead: ['Vi är intresserade.', int('Först behöver vi prata ihop oss i personalgruppen.')],
    needed: [
      'Grunderna, och exempel från något bolag i vår storlek.',
      int('Gärna något som värdarna kan ta på rasten.'),
    ],
    support_need: ['Ja.'],
    plan_change: 'declined',
    message: ['Fråga gärna också dem som får böterna.'],
  },
  activities: [],
  empty: { 1: 'nothing', 2: 'nothing', 3: 'not_our_area', 4: 'unanswered', 5: 'nothing' },
  visibility: 'strategist_only',
  closed: {
    'ahead.outlook': { withheld: 'dont_know' },
    'action_city_spaces.activities': { withheld: 'dont_know' },
  },
  later: {},
}
