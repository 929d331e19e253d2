import { classes } from './classes'
import css from './choice-list.module.css'
import { groupAria, type Option, type OptionGroup } from './option'
import { OptionInput } from './option-input'

/** Short answers stand side by side, so that many small questions make a short page. */
const areShort = (options: Option[]) =>
  options.length <= 4 && options.every(({ label }) => label.length <= 14)

type Props = OptionGroup & { apart?: Option[] }

export function ChoiceList({ apart = [], ...group }: Props) {
  const row = ({ value, label, hint }: Option) => (
    <label key={value} className={css.choice}>
      <OptionInput type="radio" value={value} group={group} />
      <span className={css.text}>
        {label}
        {hint && <span className={css.hint}>{hint}</span>}
      </span>
    </label>
  )
  return (
    <div
      className={classes(css.list, areShort(group.options) && css.beside, group.invalid && css.invalid)}
      role="radiogroup"
      aria-invalid={group.invalid || undefined}
      {...groupAria(group)}
    >
      {group.options.map(row)}
      {apart.length > 0 && <div className={css.apart}>{apart.map(row)}</div>}
    </div>
  )
}
