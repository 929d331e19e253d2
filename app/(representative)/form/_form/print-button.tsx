'use client'

import { Button } from '@/app/_ui/button'

export function PrintButton({ label }: { label: string }) {
  return (
    <p data-print="no">
      <Button look="secondary" onClick={() => print()}>
        {label}
      </Button>
    </p>
  )
}
