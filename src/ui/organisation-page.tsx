import type { BodyView } from '../record.ts'
import { EntityHead, OtherNames } from './entity-head.tsx'
import { ItemList } from './item-list.tsx'
import { Page } from './layout.tsx'

/** One body: every form of the name, exchanges newest first. */
export function organisationPage(view: BodyView) {
  const { id, names, exchanges } = view
  const [first = {}] = names
  return (
    <Page
      title={first.en ?? first.zh ?? 'Organisation'}
      at="organisations"
      json={`/organisations/${encodeURIComponent(id)}.json`}
    >
      <EntityHead kind="Organisation" view={view} />
      {names.length > 1 && (
        <div class="facts">
          <OtherNames names={names} script={exchanges[0]?.script} />
        </div>
      )}
      <ItemList items={exchanges} />
    </Page>
  )
}
