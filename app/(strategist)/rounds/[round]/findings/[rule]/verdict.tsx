import { Tag } from '@/app/_ui/tag'
import type { Finding } from '../finding-line'
import { Share } from '../share'
import css from './verdict.module.css'

/** The finding's dots, whether its claim holds, and whether it is published. */
export function Verdict({ finding: { k, n, dots, holds, state, confidence } }: { finding: Finding }) {
  return (
    <div className={css.verdict}>
      <Share k={k} n={n} title={dots} />
      <p className={css.tags}>
        {holds && <Tag tone={holds.ok ? 'ok' : 'warn'}>{holds.text}</Tag>}
        {holds && <span className="second">{holds.bound}</span>}
        {state && <Tag tone={state.tone}>{state.text}</Tag>}
        {confidence && <Tag>{confidence}</Tag>}
      </p>
    </div>
  )
}
