import type { ComponentProps } from 'react'
import type { ButtonLook } from './button'
import { classes } from './classes'
import css from './button.module.css'

type Props = ComponentProps<'a'> & { look?: ButtonLook; size?: 'main' | 'small' }

export function ButtonLink({ look = 'primary', size = 'main', className, ...rest }: Props) {
  return <a className={classes(css.button, css[look], css[size], className)} {...rest} />
}
