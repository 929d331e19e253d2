import css from './site-header.module.css'

export function Logo() {
  return (
    <svg className={css.logo} viewBox="0 0 32 26" width="32" height="26" aria-hidden="true" focusable="false">
      <path
        className={css.bubbleBehind}
        d="M24.5 6.5h3a3.5 3.5 0 0 1 3.500 3.5v7a3.500 3.500 0 0 1-2.500 3.350V25l-4.700-4.500H15A3.500 3.500 0 0 1 11.600 18H21a3.500 3.500 0 0 0 3.500-3.500Z"
      />
      <path
        className={css.bubbleFront}
        d="M4 0h15.500A3.500 3.500 0 0 1 23 3.500v9.500a3.500 3.500 0 0 1-3.500 3.500H8.700L4 20.800v-4.300A3.500 3.500 0 0 1 .5 13V3.500A3.500 3.500 0 0 1 4 0Z"
      />
    </svg>
  )
}
