import { policy, type RouteName } from '@/people/policy'
import type { Role } from '@/people/role'
import { holdMeeting } from './hold-meeting'
import type { Product } from './product'

const people: Record<Role, string> = {
  strategist: 'strateg@bjorkvik.example',
  note_taker: 'antecknare@bjorkvik.example',
  representative: 'roger.kajfelt@bjorkvik.example',
  reader: 'lasare@bjorkvik.example',
}

/** Who reads it here when several may: the one who sees least, where the page differs most. */
const readers: Partial<Record<RouteName, Role>> = {
  'GET /rounds/[round]/published': 'representative',
  'GET /rounds/[round]/examples': 'reader',
}

export type Visit = { route: RouteName; path: string; email: string | undefined }
export const pageRoutes = (Object.keys(policy) as RouteName[]).filter(
  (route) => route.startsWith('GET /') && !route.startsWith('GET /api/'),
)

/** The notes are confirmed when a meeting has been held; in the demonstration none has. */
const visitHeld = async (product: Product, route: RouteName): Promise<Visit> => {
  const dialogue = await product.dialogueOf('ORG13')
  const [row] = await product.sql()`select state from dialogue where id = ${dialogue}`
  if (row!.state !== 'held') await holdMeeting(product, dialogue, { so_far: 'Arbetet har börjat.' })
  return { route, path: `/form/${dialogue}/confirm`, email: 'ludvig.scenfors@bjorkvik.example' }
}

/** Where a page lies in the demonstration, and as whom to go there. */
export const visitOf = async (product: Product, route: RouteName): Promise<Visit> => {
  if (route === 'GET /form/[dialogue]/confirm') return visitHeld(product, route)
  const rule: 'anyone' | readonly Role[] = policy[route]
  const role = rule === 'anyone' ? undefined : (readers[route] ?? rule[0])
  const sent = /receipt|print/.test(route)
  const form = route.startsWith('GET /form')
  const email = form
    ? sent
      ? 'samira.kulturlund@bjorkvik.example'
      : people.representative
    : role && people[role]
  const dialogue = form
    ? await product.dialogueOf(sent ? 'ORG04' : 'ORG14')
    : await product.dialogueOf('ORG04', 'halvtid-2026-klar')
  const path = route
    .replace('GET ', '')
    .replace('[dialogue]', dialogue)
    .replace('[round]', await product.roundOf('halvtid-2026-klar'))
    .replace('[part]', 'so_far')
    .replace('[prompt]', 'awareness')
    .replace('[rule]', 'H4')
  return { route, path, email }
}
