import { DataTable } from '@/app/_ui/data-table'

type Props = {
  notes: string[]
  caption: string
  head: [string, string]
  rows: { word: string; share: string }[]
  digits: string
}

/** The method, printed: what is counted, and which share each word stands for. */
export function ScaleMethod({ notes, caption, head, rows, digits }: Props) {
  return (
    <div className="stack">
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <DataTable
        caption={caption}
        head={head}
        rows={rows.map(({ word, share }) => ({ key: word, cells: [word, share] }))}
      />
      <p className="second">{digits}</p>
    </div>
  )
}
