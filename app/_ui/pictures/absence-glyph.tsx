import css from './heat-grid.module.css'

export type AbsenceKind =
  'explicit_no' | 'not_answered' | 'not_asked' | 'declined' | 'not_relevant' | 'not_mentioned'

const shapes: Record<AbsenceKind, string> = {
  explicit_no: 'M4 4l8 8M12 4l-8 8',
  not_answered: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0Z',
  not_asked: 'M4 8h8',
  declined: 'M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0ZM4.500 11.500l7-7',
  not_relevant: 'M2.500 9.500c1.800-4 3.700-4 5.500-1.500s3.700 2.500 5.500-1.500',
  not_mentioned: 'M8 8v.01',
}

export function AbsenceGlyph({ kind }: { kind: AbsenceKind }) {
  return (
    <svg className={css.glyph} data-kind={kind} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  )
}
