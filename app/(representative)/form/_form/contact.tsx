import { getTranslations } from 'next-intl/server'
import css from './form.module.css'

/** Whom to ask, on every page of the form. */
export async function Contact({ dialogue }: { dialogue: { round: { contact: string } } }) {
  const t = await getTranslations('form')
  return <p className={css.contact}>{t('contact', { contact: dialogue.round.contact })}</p>
}
