import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'

export type LetterLanguageChoice = {
  label: string
  hint: string
  chosen: string
  list: { code: string; name: string }[]
}

/** The language of the first letter to somebody new. Swedish is no choice: they may still read their way into another at the door. */
export function LetterLanguage({ id, choice }: { id: string; choice: LetterLanguageChoice }) {
  return (
    <Field id={id} label={choice.label} hint={choice.hint}>
      {(aria) => (
        <select {...aria} name="language" className={controls.select} defaultValue={choice.chosen}>
          {choice.list.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
