import controls from '@/app/_ui/controls.module.css'
import { Field } from '@/app/_ui/field'

type Option = { value: string | number; text: string }
type Props = {
  name: string
  label: string
  chosen: string | number | undefined
  /** What stands for no choice; left out where one must be made. */
  all?: string
  options?: Option[]
  groups?: { key: string; label: string; options: Option[] }[]
}

const list = (options: Option[]) =>
  options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))

/** One choice in a filter. Its key makes it follow the address when the reader goes back. */
export function FilterField({ name, label, chosen = '', all, options = [], groups = [] }: Props) {
  return (
    <Field id={name} label={label}>
      {(aria) => (
        <select key={chosen} {...aria} name={name} className={controls.select} defaultValue={chosen}>
          {all !== undefined && <option value="">{all}</option>}
          {list(options)}
          {groups.map((group) => (
            <optgroup key={group.key} label={group.label}>
              {list(group.options)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
