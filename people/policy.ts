import type { Role } from './role'

const staff: Role[] = ['strategist', 'note_taker']
const everyone: Role[] = ['strategist', 'note_taker', 'representative', 'reader']

/**
 * Who may do what: every page and every method of every route, and nothing else exists.
 * `anyone` needs no session. A rule lets a role in at the door; which rows it meets there, row-level security decides.
 */
export const policy = {
  'GET /': 'anyone',
  'GET /welcome': 'anyone',
  'GET /sign-in': 'anyone',
  'GET /enter': 'anyone',
  'GET /mail': 'anyone',
  'GET /offline': 'anyone',
  'GET /form': ['representative'],
  'GET /form/[dialogue]': ['representative'],
  'GET /form/[dialogue]/[part]': ['representative'],
  'GET /form/[dialogue]/question/[prompt]': ['representative'],
  'GET /form/[dialogue]/check': ['representative'],
  'GET /form/[dialogue]/confirm': ['representative'],
  'GET /form/[dialogue]/receipt': ['representative'],
  'GET /form/[dialogue]/print': ['representative'],
  'GET /form/[dialogue]/meeting': ['representative'],
  'GET /people': ['strategist'],
  'GET /rounds': ['strategist', 'note_taker', 'reader'],
  'GET /rounds/new': ['strategist'],
  'GET /rounds/import': ['strategist'],
  'GET /rounds/[round]': staff,
  'GET /rounds/[round]/answers': staff,
  'GET /rounds/[round]/dialogues/[dialogue]': staff,
  'GET /rounds/[round]/dialogues/[dialogue]/preview': staff,
  'GET /rounds/[round]/dialogues/[dialogue]/meeting': staff,
  'GET /rounds/[round]/grid': staff,
  'GET /rounds/[round]/examples': ['strategist', 'note_taker', 'reader'],
  'GET /rounds/[round]/support': staff,
  'GET /rounds/[round]/findings': staff,
  'GET /rounds/[round]/findings/[rule]': staff,
  'GET /rounds/[round]/scale': ['strategist'],
  'GET /rounds/[round]/published': everyone,
  'POST /api/welcome': 'anyone',
  'POST /api/enter': 'anyone',
  'POST /api/enter/code': 'anyone',
  'POST /api/sign-in': 'anyone',
  'POST /api/sign-in/code': 'anyone',
  'POST /api/sign-out': 'anyone',
  'POST /api/language': 'anyone',
  'POST /api/municipality': everyone,
  'POST /api/people': ['strategist'],
  'POST /api/people/[person]/revoke': ['strategist'],
  'POST /api/dialogues/[dialogue]/open': ['representative'],
  'GET /api/dialogues/[dialogue]/form': ['representative'],
  'POST /api/dialogues/[dialogue]/answers': [...staff, 'representative'],
  'GET /api/dialogues/[dialogue]/meeting': [...staff, 'representative'],
  'POST /api/dialogues/[dialogue]/meeting': staff,
  'POST /api/dialogues/[dialogue]/attendance': [...staff, 'representative'],
  'POST /api/dialogues/[dialogue]/time': staff,
  'POST /api/dialogues/[dialogue]/tags': staff,
  'POST /api/dialogues/[dialogue]/send': ['representative'],
  'POST /api/dialogues/[dialogue]/share': ['representative'],
  'POST /api/dialogues/[dialogue]/prepared': ['representative'],
  'GET /api/dialogues/[dialogue]/confirmations': ['representative'],
  'POST /api/dialogues/[dialogue]/confirmations': ['representative'],
  'POST /api/dialogues/[dialogue]/sign-off': ['representative'],
  'POST /api/dialogues/[dialogue]/confirmed': ['representative'],
  'POST /api/dialogues/[dialogue]/presence': ['strategist', 'note_taker', 'representative'],
  'POST /api/dialogues/[dialogue]/comments': ['strategist', 'note_taker', 'representative'],
  'POST /api/dialogues/[dialogue]/hand-overs': ['representative'],
  'POST /api/dialogues/[dialogue]/reopen': ['strategist'],
  'POST /api/dialogues/[dialogue]/closed': ['strategist'],
  'POST /api/dialogues/[dialogue]/participants/[person]/part': ['strategist'],
  'POST /api/dialogues/[dialogue]/tailoring': ['strategist'],
  'POST /api/dialogues/[dialogue]/invitations': ['strategist'],
  'POST /api/dialogues/[dialogue]/participants/[person]/revoke': ['strategist'],
  'POST /api/dialogues/[dialogue]/reminder': ['strategist'],
  'POST /api/dialogues/[dialogue]/extension': ['strategist'],
  'POST /api/dialogues/[dialogue]/meeting/time': ['strategist'],
  'GET /api/dialogues/[dialogue]/calendar': [...staff, 'representative'],
  'POST /api/rounds': ['strategist'],
  'POST /api/rounds/[round]/reminders': ['strategist'],
  'POST /api/rounds/import': ['strategist'],
  'GET /api/rounds/[round]/export': ['strategist'],
  'GET /api/rounds/[round]/findings': staff,
  'POST /api/rounds/[round]/findings/[rule]': ['strategist'],
  'POST /api/rounds/[round]/scale': ['strategist'],
} as const satisfies Record<string, 'anyone' | readonly Role[]>

export type RouteName = keyof typeof policy

export const mayEnter = (route: RouteName, role: Role | undefined): boolean => {
  const rule: 'anyone' | readonly Role[] = policy[route]
  return rule === 'anyone' || (role !== undefined && rule.includes(role))
}
