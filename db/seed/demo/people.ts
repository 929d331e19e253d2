import type { PortableRound } from '@/report/portable-round'

type Person = PortableRound['people'][number]

export const strategist = 'strategist'
export const noteTaker = 'note-taker'

const addressOf = (name: string) =>
  `${name.toLowerCase().replaceAll(' ', '.').replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o').replaceAll('é', 'e')}@bjorkvik.example`

const representatives: Record<string, [name: string, language: Person['language']][]> = {
  ORG01: [
    ['Elin Kanslifelt', 'sv'],
    ['Mehmet Protokollsson', 'sv'],
  ],
  ORG02: [
    ['Rana Socialund', 'sv'],
    ['Gustav Handläggarfors', 'sv'],
  ],
  ORG03: [
    ['Tuomas Planberg', 'sv'],
    ['Ingela Gatström', 'sv'],
  ],
  ORG04: [
    ['Samira Kulturlund', 'sv'],
    ['Olle Bokhylleby', 'sv'],
    ['Hanna Trumsten', 'sv'],
  ],
  ORG05: [
    ['Kerstin Parkmark', 'sv'],
    ['Dawit Lövkvist', 'en'],
  ],
  ORG06: [
    ['Fredrik Skolgård', 'sv'],
    ['Lejla Klassrumqvist', 'sv'],
  ],
  ORG07: [
    ['Jesper Badlund', 'sv'],
    ['Nour Planfors', 'ar'],
  ],
  ORG08: [
    ['Birgitta Tillsynsson', 'sv'],
    ['Arvid Lovgren', 'sv'],
  ],
  ORG09: [
    ['Ritva Omsorgslind', 'sv'],
    ['Yusuf Vårdal', 'sv'],
  ],
  ORG10: [
    ['Petra Trapphusberg', 'sv'],
    ['Ahmed Tvättstugelund', 'ar'],
  ],
  ORG11: [
    ['Sven Kilowattsson', 'sv'],
    ['Priya Fjärrvärm', 'en'],
  ],
  ORG12: [
    ['Annika Rörström', 'sv'],
    ['Goran Kranbäck', 'sv'],
  ],
  ORG13: [
    ['Thuy Ridåholm', 'sv'],
    ['Ludvig Scenfors', 'sv'],
  ],
  ORG14: [
    ['Roger Kajfelt', 'sv'],
    ['Mirjam Lastberg', 'sv'],
  ],
  ORG15: [
    ['Camilla Biljettkvist', 'sv'],
    ['Abdi Garagelid', 'sv'],
  ],
}

/** Those who take part in the ongoing round only: a head who follows it, and a colleague who was handed two questions. */
export const headOf = { ORG01: 'ORG01-head' }
export const swimmingColleague = 'ORG07-colleague'
const joinedLater: [key: string, name: string][] = [
  [headOf.ORG01, 'Vera Klubbström'],
  [swimmingColleague, 'Maja Simfält'],
]

/** The keys of an organisation's representatives, the contact first. */
export const representativesOf = (organisation: string): [string, string, ...string[]] => {
  const [first, second, ...others] = (representatives[organisation] ?? []).map(
    (_, index) => `${organisation}-${index + 1}`,
  )
  if (!first || !second) throw new Error(`No representatives for ${organisation}`)
  return [first, second, ...others]
}

/** Everyone in the demo is made up: a surname that is a place of work, an address that cannot exist. */
export const demoPeople: Person[] = [
  {
    key: strategist,
    name: 'Saga Helhetsson',
    email: 'strateg@bjorkvik.example',
    language: 'sv',
    role: 'strategist',
  },
  {
    key: noteTaker,
    name: 'Nahid Pennfält',
    email: 'antecknare@bjorkvik.example',
    language: 'sv',
    role: 'note_taker',
  },
  { key: 'reader', name: 'Bo Läslund', email: 'lasare@bjorkvik.example', language: 'sv', role: 'reader' },
  ...Object.entries(representatives).flatMap(([organisation, names]) =>
    names.map(([name, language], index) => ({
      key: `${organisation}-${index + 1}`,
      name,
      email: addressOf(name),
      language,
      role: 'representative' as const,
    })),
  ),
  ...joinedLater.map(([key, name]) => ({
    key,
    name,
    email: addressOf(name),
    language: 'sv' as const,
    role: 'representative' as const,
  })),
]
