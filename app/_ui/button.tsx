import type { ComponentProps } from 'react'
import { classes } from './classes'
import css from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

type Props = ComponentProps<'button'> & { look?: ButtonLook; size?: 'main' | 'small' }

export function Button({ look = 'primary', size = 'main', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={classes(css.button, css[look], css[size], className)} {...rest} />
}
