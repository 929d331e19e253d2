import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { PageShell } from '@/app/_ui/page-shell'
import { countSettled } from '@/dialogue/confirming'
import { Contact } from '../../_form/contact'
import { FormHeader } from '../../_form/form-header'
import { formLabels } from '../../_form/form-labels'
import { Rail } from '../../_form/rail'
import { ConfirmList } from './confirm-list'
import css from './confirm.module.css'
import { confirmLabels } from './confirm-labels'
import { Finish } from './finish'
import { loadConfirm } from './load-confirm'
import { viewLeaves } from './view-leaves'

type Props = { params: Promise<{ dialogue: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('confirm'))('title'),
})

/** After the meeting: what the notes say, question by question, for the organisation to confirm, correct or dissent from. */
export default async function Confirm({ params }: Props) {
  const id = (await params).dialogue
  const found = await loadConfirm('GET /form/[dialogue]/confirm', id)
  const { dialogue, caller, leaves, signing } = found
  if (dialogue.state !== 'held' && dialogue.state !== 'confirmed') redirect(`/form/${id}`)
  const t = await getTranslations('confirm')
  const { settled, asked } = countSettled(leaves)
  const held = dialogue.state === 'held'
  const labels = await confirmLabels()
  const told = (one: { name: string; at: Date }) => ({ name: one.name, time: found.time(one.at) })
  return (
    <>
      <FormHeader dialogue={dialogue} saving="said-here" />
      <PageShell rail={<Rail dialogue={dialogue} answeredKeys={found.answeredKeys} />}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        {!held && (
          <Notice tone="ok" title={t('doneTitle')}>
            <p>{t('doneText')}</p>
            <p>
              <ButtonLink href={`/form/${id}/check`}>{t('toSend')}</ButtonLink>
            </p>
          </Notice>
        )}
        {dialogue.limits && (
          <Notice tone="info">
            <p>{t('limited')}</p>
          </Notice>
        )}
        <p className={css.progress} role="status">
          <b>{t('progress', { settled, asked })}</b>
          <progress max={Math.max(asked, 1)} value={settled} aria-hidden="true" />
        </p>
        <ConfirmList
          dialogue={id}
          person={caller.person}
          open={held && !dialogue.limits}
          leaves={await viewLeaves(found)}
          made={found.mark}
          labels={labels}
          form={await formLabels(caller.timeZone)}
        />
        {held && !dialogue.limits && (
          <Finish
            dialogue={id}
            ready={settled === asked}
            seen={leaves.flatMap((leaf) => found.standing.get(leaf.prompt) ?? [])}
            signing={{
              wanted: signing.asked,
              mine: signing.mine,
              signed: signing.signed && t('signedBy', told(signing.signed)),
              lapsed: signing.lapsed && t('signedBefore', told(signing.lapsed)),
              waits:
                signing.heads.length > 0 ? t('waitsFor', { names: signing.heads.join(', ') }) : t('noHead'),
            }}
            labels={{
              title: t('finishTitle'),
              left: t('left', { count: asked - settled }),
              text: t('finishText'),
              confirm: t('finish'),
              signText: t('signText', { organisation: dialogue.organisation.name }),
              sign: t('sign'),
              offline: labels.offline,
            }}
          />
        )}
        <Contact dialogue={dialogue} />
      </PageShell>
    </>
  )
}
