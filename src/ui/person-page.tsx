import type { Attested, PersonView } from '../record.ts'
import { ShownDate } from './date.tsx'
import { EntityHead, OtherNames } from './entity-head.tsx'
import { ItemList } from './item-list.tsx'
import { Page } from './layout.tsx'
import { BothNames } from './names.tsx'

/** One person: every form of the name, titles as they were seen, exchanges newest first. */
export function personPage(view: PersonView) {
  const { id, names, titles, exchanges } = view
  const [first = {}] = names
  const script = exchanges[0]?.script
  return (
    <Page
      title={first.en ?? first.zh ?? 'Person'}
      at="people"
      json={`/people/${encodeURIComponent(id)}.json`}
    >
      <EntityHead kind="Person" view={view} />
      <div class="facts">
        <OtherNames names={names} script={script} />
        <section>
          <h2>Titles</h2>
          {titles.length === 0 && <p class="aside">No title is printed with the name.</p>}
          <ul class="plain">
            {titles.map((held) => (
              <TitleHeld key={JSON.stringify(held)} held={held} script={script} />
            ))}
          </ul>
        </section>
      </div>
      <ItemList items={exchanges} />
    </Page>
  )
}

const statuses = { new: 'newly in office', leaving: 'about to leave', acting: 'acting' }

interface TitleHeldProps {
  readonly held: Attested
  readonly script: 'Hans' | 'Hant' | undefined
}

function TitleHeld({ held: { title, organisation, status, dates }, script }: TitleHeldProps) {
  return (
    <li>
      <p class="value">
        <BothNames names={title ?? organisation ?? {}} script={script} />
      </p>
      {title && organisation && (
        <p class="aside">
          <BothNames names={organisation} script={script} />
        </p>
      )}
      <p class="aside">
        {status && `${statuses[status]}, `}
        {dates.length === 0 ? 'date unknown' : 'seen '}
        {dates.map((edtf, index) => (
          <>
            {index > 0 && ', '}
            <ShownDate edtf={edtf} />
          </>
        ))}
      </p>
    </li>
  )
}
