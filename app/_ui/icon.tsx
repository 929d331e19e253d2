const shapes = {
  ok: 'M6.200 10.300l2.600 2.600 5-5.400M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  info: 'M10 9.200v4.600M10 6.200v.1M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
  warn: 'M10 7.600v4M10 14.300v.1M10 2.600 18.200 17H1.800Z',
  danger: 'M10 6v5M10 13.800v.1M6.700 2h6.600L18 6.700v6.600L13.300 18H6.700L2 13.300V6.700Z',
  wait: 'M10 5.500V10l3 2M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0Z',
}

export type IconName = keyof typeof shapes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1.25em"
      height="1.25em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
