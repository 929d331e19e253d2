import css from './organisation.module.css'

/** Who it is, in a table: the name, and the address below it. */
export function NameAndEmail({ name, email }: { name: string; email: string }) {
  return (
    <>
      {name}
      <span className={css.email}>{email}</span>
    </>
  )
}
