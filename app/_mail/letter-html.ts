import type { Language } from '@/people/language'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (one) => entities[one]!)

const looks = {
  body: 'margin:0;padding:24px 12px;background:#f6f7f6;color:#16201c;font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif',
  sheet:
    'max-width:34em;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d3dad6;border-radius:8px;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:12px 20px;background:#0b5d4e;color:#ffffff;border-radius:8px;font-weight:600;text-decoration:none',
  address: 'color:#47544e;font-size:13px;direction:ltr;unicode-bidi:isolate',
} as const

const style = (what: keyof typeof looks): string => `style="${escape(looks[what])}"`

const paragraphOf = (block: string, link: string, button: string): string => {
  const lines = block
    .split('\n')
    .map((line) =>
      line === link
        ? `<a href="${escape(link)}" ${style('button')}>${escape(button)}</a><br><span ${style('address')}>${escape(link)}</span>`
        : escape(line),
    )
  return `<p ${style('paragraph')}>${lines.join('<br>')}</p>`
}

/** The letter's text as a plain page: no picture, no script, nothing that is fetched. */
export const letterHtml = (
  language: Language,
  letter: { subject: string; text: string; link: string; button: string },
): string =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title></head>` +
  `<body ${style('body')}><div ${style('sheet')}>` +
  letter.text
    .split(/\n{2,}/)
    .map((block) => paragraphOf(block, letter.link, letter.button))
    .join('') +
  '</div></body></html>'
