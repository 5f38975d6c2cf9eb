import type { ComponentChildren } from 'preact'
import type { Entry } from '../record.ts'
import { ShownDate } from './date.tsx'

interface EntryListProps {
  readonly entries: readonly Entry[]
  /** The first part of each entry's address: `people`. */
  readonly under: string
  readonly show: (entry: Entry) => ComponentChildren
}

/** People or partners, each with how often and how lately it is met. */
export function EntryList({ entries, under, show }: EntryListProps) {
  return (
    <ul class="directory">
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`/${under}/${encodeURIComponent(entry.id)}`}>{show(entry)}</a>
          <span class="aside">
            {entry.items === 1 ? '1 exchange' : `${entry.items} exchanges, last`}{' '}
            {entry.last !== '' && <ShownDate edtf={entry.last} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
