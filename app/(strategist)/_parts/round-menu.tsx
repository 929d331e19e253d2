'use client'

import { usePathname } from 'next/navigation'
import { MenuBar } from '@/app/_ui/menu-bar'

type Tab = { href: string; text: string; exact?: boolean }

/** The round's pages; a page below a tab counts as the tab. */
export function RoundMenu({ label, tabs }: { label: string; tabs: Tab[] }) {
  const path = usePathname()
  const isHere = ({ href, exact }: Tab) => path === href || (!exact && path.startsWith(`${href}/`))
  return (
    <MenuBar
      label={label}
      items={tabs.map((tab) => ({ href: tab.href, text: tab.text, current: isHere(tab) }))}
    />
  )
}
