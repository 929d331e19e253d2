'use client'

import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { Notice } from '@/app/_ui/notice'
import { isShared } from './browser-store'
import { downloadKept } from './download-kept'
import type { FormLabels } from './labels'
import { useSaveState } from './status-store'

/** What the person can do about it, where saving needs more than patience. */
export function SaveNotice({ dialogue, labels: { outbox } }: { dialogue: string; labels: FormLabels }) {
  const { trouble, kept } = useSaveState()
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
          </ButtonLink>
        </p>
      </Notice>
    )
  if (trouble === 'gone')
    return (
      <Notice tone="danger" role="alert">
        <p>{kept ? outbox.gone : outbox.goneOnPage}</p>
        {kept && (
          <p>
            <Button size="small" look="secondary" onClick={() => downloadKept(dialogue)}>
              {outbox.download}
            </Button>
          </p>
        )}
      </Notice>
    )
  if (kept) return null
  const shared = isShared()
  return (
    <Notice tone={shared ? 'info' : 'warn'}>
      <p>{shared ? outbox.sharedHere : outbox.notKept}</p>
    </Notice>
  )
}
