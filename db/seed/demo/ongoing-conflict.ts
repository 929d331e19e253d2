import { type Telling, scopeOf } from './dialogue'
import { type PortableAnswer, moment, revision } from './history'
import { representativesOf } from './people'

/** Two people wrote on the same sentence from the same base, and both texts stand until somebody chooses. */
export const conflictedAwareness = (telling: Telling): PortableAnswer => {
  const [first, second] = representativesOf(telling.organisation.key)
  const name = `${scopeOf(telling)} awareness.text`
  const at = (minutes: number) => moment(telling.opensOn, 37, minutes)
  const base = revision(`${name} base`, [], {
    author: first,
    at: moment(telling.opensOn, 30, 431),
    value: { text: 'Kontoret känner till planen. Kajen nej.' },
  })
  const heads = [
    {
      author: first,
      at: at(702),
      value: { text: 'Kontoret känner till planen. På kajen är det fem av fyrtio.' },
    },
    {
      author: second,
      at: at(703),
      value: {
        text: 'Kontoret känner till planen. På kajen är det ungefär hälften, om man räknar nattskiftet.',
      },
    },
  ]
  return {
    key: 'awareness.text',
    revisions: [base, ...heads.map((head, index) => revision(`${name} head ${index}`, [base.id], head))],
  }
}
