'use client'

import { useEffect, useMemo, useState } from 'react'
import type { FormLabels } from '@/app/(representative)/form/_form/labels'
import { NetworkNotice, useNetwork, type NetworkLabels } from '@/app/_saving/network-notice'
import type { SaveLabels } from '@/app/_saving/save-line'
import { Breadcrumb } from '@/app/_ui/breadcrumb'
import type { MeetingLabels } from './meeting-labels'
import { MeetingScreen } from './meeting-screen'
import { findKept, viewKept, type StoredMeeting } from './stored-meeting'

export type ShellLabels = NetworkLabels & Record<'none' | 'toForm', string>
type Props = { labels: MeetingLabels; form: FormLabels; saving: SaveLabels; shell: ShellLabels }

/** The meeting without a network, from what this browser keeps of it. */
export function OfflineMeeting({ labels, form, saving, shell }: Props) {
  const [kept, setKept] = useState<StoredMeeting | null>()
  useEffect(() => void findKept(location.pathname).then((found) => setKept(found ?? null)), [])
  const back = useNetwork()
  const view = useMemo(() => (kept ? viewKept(kept, labels, form) : undefined), [kept, labels, form])
  if (kept === undefined) return <p role="status">{shell.title} …</p>
  if (!kept || !view)
    return (
      <>
        <h1>{shell.title}</h1>
        <p>{shell.none}</p>
      </>
    )
  return (
    <>
      {!kept.staff && (
        <Breadcrumb label={shell.toForm} steps={[{ href: `/form/${kept.dialogue}`, text: shell.toForm }]} />
      )}
      <h1>{kept.title}</h1>
      <NetworkNotice labels={shell} kept={kept} language={view.language} />
      <MeetingScreen view={view} saving={back ? saving : { ...saving, idle: shell.title }} />
    </>
  )
}
