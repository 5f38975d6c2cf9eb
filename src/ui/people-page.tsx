import type { Entry } from '../record.ts'
import { EntryList } from './entry-list.tsx'
import { Page } from './layout.tsx'
import { BothNames } from './names.tsx'

/** Everybody whom the bulletins name. */
export function peoplePage(people: readonly Entry[]) {
  return (
    <Page title="People" at="people" json="/people.json">
      <div class="lede">
        <h1>People</h1>
        <p class="count">{people.length === 1 ? '1 person' : `${people.length} people`}</p>
      </div>
      <EntryList
        entries={people}
        under="people"
        show={({ name }) => <BothNames names={name ?? {}} />}
      />
    </Page>
  )
}
