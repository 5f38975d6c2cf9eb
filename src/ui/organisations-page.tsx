import type { Entry } from '../record.ts'
import { EntryList } from './entry-list.tsx'
import { Page } from './layout.tsx'
import { BothNames } from './names.tsx'

/** Every body that the bulletins name. */
export function organisationsPage(organisations: readonly Entry[]) {
  const count = organisations.length
  return (
    <Page title="Organisations" at="organisations" json="/organisations.json">
      <div class="lede">
        <h1>Organisations</h1>
        <p class="count">{count === 1 ? '1 organisation' : `${count} organisations`}</p>
      </div>
      <EntryList
        entries={organisations}
        under="organisations"
        show={({ name }) => <BothNames names={name ?? {}} />}
      />
    </Page>
  )
}
