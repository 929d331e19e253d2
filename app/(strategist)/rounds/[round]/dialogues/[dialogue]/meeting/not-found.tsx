import NotFound from '@/app/not-found'
import { ForgetLost } from '@/app/_saving/forget-lost'

/** A meeting that is no longer the reader's, or never was. */
export default function LostMeeting() {
  return (
    <>
      <ForgetLost />
      <NotFound />
    </>
  )
}
