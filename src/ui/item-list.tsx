import type { ItemSummary, PartySummary } from '../record.ts'
import { ShownDate } from './date.tsx'
import { englishMonth } from './edtf.ts'
import { label, partnerName, shortHeadline } from './labels.ts'
import { BothNames, zhTag } from './names.tsx'

/** Items, newest first as they come, under a heading for each month. */
export function ItemList({ items }: { readonly items: readonly ItemSummary[] }) {
  const months: { name: string; items: ItemSummary[] }[] = []
  for (const item of items) {
    const name = englishMonth(item.date)
    const last = months.at(-1)
    if (last?.name === name) last.items.push(item)
    else months.push({ name, items: [item] })
  }
  return (
    <>
      {months.map(({ name, items: inMonth }) => (
        <section class="month" key={name}>
          <h2>{name}</h2>
          <ol class="rows">
            {inMonth.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Row({ item }: { readonly item: ItemSummary }) {
  const { en, zh } = shortHeadline(item.headline)
  return (
    <li class="row">
      <p class="when">
        <ShownDate edtf={item.date} />
        {item.dateOf === 'issue' && <span class="aside">date of issue</span>}
      </p>
      <div class="what">
        <p class="kind">{item.kind ? label(item.kind) : 'No exchange'}</p>
        <h3>
          <a href={`/items/${encodeURIComponent(item.id)}`}>
            {en !== undefined && <span lang="en">{en}</span>}
            {en === undefined && <span lang={zhTag(item.script)}>{zh ?? 'Without words'}</span>}
          </a>
        </h3>
        {en !== undefined && zh !== undefined && (
          <p class="second" lang={zhTag(item.script)}>
            {zh}
          </p>
        )}
        <Who item={item} />
      </div>
    </li>
  )
}

function Who({ item: { partners, people, script, findings } }: { readonly item: ItemSummary }) {
  if (partners.length === 0 && people.length === 0 && findings === 0) return null
  return (
    <ul class="who">
      {partners.map((id) => (
        <li key={id} class="partner">
          <a href={`/partners/${encodeURIComponent(id)}`}>{partnerName(id)}</a>
        </li>
      ))}
      {people.map((person) => (
        <li key={person.id ?? person.name.en}>
          <Person person={person} script={script} />
        </li>
      ))}
      {findings > 0 && (
        <li class="doubts">{findings === 1 ? '1 open finding' : `${findings} open findings`}</li>
      )}
    </ul>
  )
}

interface PersonProps {
  readonly person: PartySummary
  readonly script: 'Hans' | 'Hant' | undefined
}

function Person({ person: { id, name }, script }: PersonProps) {
  const names = <BothNames names={name} script={script} />
  return id === undefined ? names : <a href={`/people/${encodeURIComponent(id)}`}>{names}</a>
}
