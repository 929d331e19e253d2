import { classes } from './classes'
import css from './grade-scale.module.css'
import { groupAria, type Option, type OptionGroup } from './option'
import { OptionInput } from './option-input'

type Props = OptionGroup & { apart?: Option[] }

export function GradeScale({ apart = [], ...group }: Props) {
  return (
    <div
      className={css.frame}
      role="radiogroup"
      aria-invalid={group.invalid || undefined}
      {...groupAria(group)}
    >
      <div className={classes(css.cells, group.invalid && css.invalid)}>
        {group.options.map(({ value, label }) => (
          <label key={value} className={css.cell}>
            <OptionInput type="radio" value={value} group={group} />
            <span className={css.label} data-label={label}>
              {label}
            </span>
          </label>
        ))}
      </div>
      {apart.length > 0 && (
        <div className={css.apart}>
          {apart.map(({ value, label }) => (
            <label key={value} className={css.alone}>
              <OptionInput type="radio" value={value} group={group} />
              <span>{label}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  )
}
