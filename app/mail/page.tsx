import { getFormatter, getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { Header } from '@/app/_shell/header'
import { PageShell } from '@/app/_ui/page-shell'
import { listCaptured, showsMail } from '@/app/_mail/post'
import css from './mail.module.css'
import { textOfHtml } from './text-of-html'

/** Mail that could not be sent because no SMTP server is set, for trying the product on one's own machine. */
export default async function CapturedMail() {
  if (!showsMail(await headers())) notFound()
  const t = await getTranslations('mailPage')
  const format = await getFormatter()
  const mails = listCaptured()
  return (
    <>
      <Header />
      <PageShell>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        {mails.length === 0 && <p>{t('none')}</p>}
        {mails.map((mail) => (
          <article key={mail.name} className={css.mail}>
            <h2 className={css.subject}>{mail.subject}</h2>
            <p className={css.head}>
              {mail.to} · {format.dateTime(new Date(mail.at), { dateStyle: 'medium', timeStyle: 'short' })}
            </p>
            <p className={css.text} dir="auto">
              {mail.text.split(/(https?:\/\/\S+)/).map((piece, index) =>
                index % 2 ? (
                  <a key={index} href={piece}>
                    {piece}
                  </a>
                ) : (
                  piece
                ),
              )}
            </p>
            {mail.html && (
              <details>
                <summary>{t('html')}</summary>
                <p className={css.text} dir="auto">
                  {textOfHtml(mail.html)}
                </p>
              </details>
            )}
            {mail.calendar && (
              <p>
                <a
                  href={`data:text/calendar;charset=utf-8,${encodeURIComponent(mail.calendar.content)}`}
                  download="halvtid.ics"
                >
                  {t('calendar')}
                </a>
              </p>
            )}
          </article>
        ))}
      </PageShell>
    </>
  )
}
