import css from './guide-list.module.css'

/** Minutes used of those set aside, as a thin line; the words beside it say the same. */
export function TimeBar({ used, planned }: { used: number; planned: number }) {
  const share = planned > 0 ? Math.min(1, used / (planned * 60)) : 0
  return (
    <svg
      className={css.bar}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className={css.track} width="100" height="4" rx="2" />
      <rect className={css.used} width={share * 100} height="4" rx="2" />
    </svg>
  )
}
