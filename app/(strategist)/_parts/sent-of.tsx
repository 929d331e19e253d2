import { PartOfWhole } from '@/app/_ui/pictures/part-of-whole'
import css from './sent-of.module.css'

/** "5 av 15 har skickat" with a dot for each organisation. */
export function SentOf({
  sent,
  asked,
  text,
  large,
}: {
  sent: number
  asked: number
  text: string
  large?: boolean
}) {
  return (
    <p className={large ? css.large : css.line}>
      <span>{text}</span>
      <span className={css.dots} aria-hidden="true">
        <PartOfWhole k={sent} n={asked} title={text} />
      </span>
    </p>
  )
}
