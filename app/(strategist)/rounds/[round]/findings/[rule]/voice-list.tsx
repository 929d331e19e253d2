import { Tag } from '@/app/_ui/tag'
import css from './voice-list.module.css'

export type Voice = {
  key: string
  name: string
  kind: string
  href: string
  /** What was chosen under the rule's questions, as it reads. */
  chosen: string[]
  mark: string | null
  /** The stored text exactly, with the prompt it answers. */
  quotations: { key: string; from: string; text: string }[]
}

type Props = { voices: Voice[]; labels: { quotes: string; noText: string; dialogue: string } }

/** What organisations said under a rule: their choice at once, their words one press away. */
export function VoiceList({ voices, labels }: Props) {
  return (
    <ul role="list">
      {voices.map((voice) => (
        <li key={voice.key} className={css.voice}>
          <p className={css.name}>
            <b>{voice.name}</b> <span className={css.kind}>{voice.kind}</span>{' '}
            {voice.mark && <Tag>{voice.mark}</Tag>}
          </p>
          {voice.chosen.map((line) => (
            <p key={line} className="second">
              {line}
            </p>
          ))}
          {voice.quotations.length === 0 ? (
            <p className="second">{labels.noText}</p>
          ) : (
            <details>
              <summary>
                {labels.quotes}
                <span className="visually-hidden">: {voice.name}</span>
              </summary>
              <div className={css.quotations}>
                {voice.quotations.map(({ key, from, text }) => (
                  <figure key={key}>
                    <figcaption className="second">{from}</figcaption>
                    <blockquote className={css.quotation} dir="auto">
                      {text}
                    </blockquote>
                  </figure>
                ))}
                <a href={voice.href}>
                  {labels.dialogue}
                  <span className="visually-hidden">: {voice.name}</span>
                </a>
              </div>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
