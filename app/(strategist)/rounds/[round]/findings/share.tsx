import { PartOfWhole } from '@/app/_ui/pictures/part-of-whole'
import css from './share.module.css'

const mostDots = 75

/** A part of a whole: dots as long as they can be counted, a bar beyond that. */
export function Share({ k, n, title }: { k: number; n: number; title: string }) {
  if (n === 0) return null
  if (n <= mostDots) return <PartOfWhole k={k} n={n} title={title} />
  return (
    <svg className={css.bar} width="100%" height="12" role="img" focusable="false">
      <title>{title}</title>
      <rect className={css.track} width="100%" height="100%" rx="4" />
      <rect className={css.fill} width={`${(100 * k) / n}%`} height="100%" rx="4" />
    </svg>
  )
}
