import { classes } from './classes'
import css from './choice-list.module.css'
import { groupAria, type Option, type OptionGroup } from './option'
import { OptionInput } from './option-input'

type Props = OptionGroup & { apart?: Option[] }

export function CheckList({ apart = [], ...group }: Props) {
  const box = ({ value, label, hint, tongue }: Option) => (
    <label key={value} className={css.choice}>
      <OptionInput type="checkbox" value={value} group={group} />
      <span className={css.text} {...tongue}>
        {label}
        {hint && <span className={css.hint}>{hint}</span>}
      </span>
    </label>
  )
  return (
    <div className={classes(css.list, group.invalid && css.invalid)} role="group" {...groupAria(group)}>
      <div className={css.grid}>{group.options.map(box)}</div>
      {apart.length > 0 && <div className={css.apart}>{apart.map(box)}</div>}
    </div>
  )
}
