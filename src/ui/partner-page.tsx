import type { PartnerView } from '../record.ts'
import { AgreementText, TieText } from './agreements.tsx'
import { ShownDate } from './date.tsx'
import { EntryList } from './entry-list.tsx'
import { ItemList } from './item-list.tsx'
import { partnerName } from './labels.ts'
import { Page } from './layout.tsx'
import { BothNames } from './names.tsx'

/** One country or region: what was signed, what ties stand, who came, every exchange. */
export function partnerPage(view: PartnerView) {
  const { id, names, exchanges, people } = view
  const name = partnerName(id)
  const script = exchanges[0]?.script
  return (
    <Page title={name} at="partners" json={`/partners/${encodeURIComponent(id)}.json`}>
      <div class="lede">
        <p class="kind">Partner</p>
        <h1>{name}</h1>
        {names.length > 0 && (
          <ul class="forms">
            {names.map((form) => (
              <li key={`${form.en} ${form.zh}`}>
                <BothNames names={form} script={script} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="facts">
        <Papers {...view} />
        {people.length > 0 && (
          <section>
            <h2>People</h2>
            <EntryList
              entries={people}
              under="people"
              show={({ name: person }) => <BothNames names={person ?? {}} script={script} />}
            />
          </section>
        )}
      </div>
      <ItemList items={exchanges} />
    </Page>
  )
}

function Papers({ agreements, ties, exchanges }: PartnerView) {
  const scripts = new Map(exchanges.map((item) => [item.id, item.script]))
  return (
    <>
      {ties.length > 0 && (
        <section>
          <h2>Ties</h2>
          <ul class="plain">
            {ties.map(({ value, item, date }) => (
              <li key={JSON.stringify([item, value])}>
                <TieText tie={value} script={scripts.get(item)} />
                <Told item={item} date={date} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {agreements.length > 0 && (
        <section>
          <h2>Agreements</h2>
          <ul class="plain">
            {agreements.map(({ value, item, date }) => (
              <li key={JSON.stringify([item, value])}>
                <AgreementText agreement={value} script={scripts.get(item)} />
                <Told item={item} date={date} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Told({ item, date }: { readonly item: string; readonly date: string }) {
  return (
    <p class="aside">
      <a href={`/items/${encodeURIComponent(item)}`}>
        Told of <ShownDate edtf={date} />
      </a>
    </p>
  )
}
