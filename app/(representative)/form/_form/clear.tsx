import { Button } from '@/app/_ui/button'
import css from './form.module.css'

type Props = { text: string; of: string; clear: () => void }

/** Takes back what a radio button cannot: shown while one is chosen, and gone with it, so the first button gets the focus. */
export function Clear({ text, of, clear }: Props) {
  return (
    <Button
      look="quiet"
      size="small"
      className={css.clear}
      aria-label={`${text}: ${of}`}
      onClick={({ currentTarget }) => {
        clear()
        currentTarget.parentElement!.querySelector('input')!.focus()
      }}
    >
      {text}
    </Button>
  )
}
