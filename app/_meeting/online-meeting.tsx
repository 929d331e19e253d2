'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { SaveLabels } from '@/app/_saving/save-line'
import { MeetingScreen } from './meeting-screen'
import { keepMeeting } from './stored-meeting'
import type { MeetingView } from './view'

type Props = { view: MeetingView; saving: SaveLabels; title: string }

/** The meeting as the server shows it, kept in this browser for when there is no network. */
export function OnlineMeeting({ view, saving, title }: Props) {
  const router = useRouter()
  useEffect(() => void keepMeeting(view, title), [view, title])
  return <MeetingScreen view={view} saving={saving} renew={() => router.refresh()} />
}
