'use client'

import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { isShared } from './browser-store'
import { downloadKept } from './download-kept'
import type { OutboxLabels } from './outbox-labels'
import css from './save-notice.module.css'
import { useSaveState } from './status-store'
import { UnaskedTexts } from './unasked-texts'

type Props = { dialogue: string; labels: { outbox: OutboxLabels } }

/** What the person can do about it, where saving needs more than patience. It stays in sight where there is room. */
export function SaveNotice(props: Props) {
  return (
    <div className={css.inSight}>
      <Told {...props} />
    </div>
  )
}

function Told({ dialogue, labels: { outbox } }: Props) {
  const { trouble, kept, texts, forget } = useSaveState()
  const download = (
    <Button size="small" look="secondary" onClick={() => downloadKept(dialogue, texts)}>
      {outbox.download}
    </Button>
  )
  if (trouble === 'signedOut')
    return (
      <Notice tone="warn" role="alert">
        <p>{kept ? outbox.signedOut : outbox.signedOutOnPage}</p>
        <p>
          <ButtonLink
            size="small"
            href={`/sign-in?next=${location.pathname}`}
            {...(!kept && { target: '_blank' })}
          >
            {outbox.signIn}
          </ButtonLink>{' '}
          {download}
        </p>
      </Notice>
    )
  if (trouble === 'gone')
    return (
      <Notice tone="danger" role="alert">
        <p>{kept ? outbox.gone : outbox.goneOnPage}</p>
        <p>{download}</p>
      </Notice>
    )
  if (forget)
    return (
      <UnaskedTexts
        dialogue={dialogue}
        texts={texts.filter((one) => one.unasked)}
        forget={forget}
        labels={outbox}
      />
    )
  if (kept) return null
  const shared = isShared()
  return (
    <Notice tone={shared ? 'info' : 'warn'}>
      <p>{shared ? outbox.sharedHere : outbox.notKept}</p>
    </Notice>
  )
}
