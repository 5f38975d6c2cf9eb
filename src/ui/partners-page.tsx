import type { Entry } from '../record.ts'
import { EntryList } from './entry-list.tsx'
import { partnerName } from './labels.ts'
import { Page } from './layout.tsx'

/** The countries and regions that the exchanges were with. */
export function partnersPage(partners: readonly Entry[]) {
  return (
    <Page title="Partners" at="partners" json="/partners.json">
      <div class="lede">
        <h1>Partners</h1>
        <p class="count">
          {partners.length === 1
            ? '1 country or region'
            : `${partners.length} countries and regions`}
        </p>
      </div>
      <EntryList entries={partners} under="partners" show={({ id }) => partnerName(id)} />
    </Page>
  )
}
