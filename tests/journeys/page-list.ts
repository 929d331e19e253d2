import { policy, type RouteName } from '@/people/policy'
import type { Role } from '@/people/role'
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

/** Where a page lies in the demonstration, and as whom to go there. */
export const visitOf = async (product: Product, route: RouteName): Promise<Visit> => {
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
