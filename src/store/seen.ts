import type { EntityType, NameForm } from '../entity.ts'
import type { Exchange, Names } from '../exchange.ts'
import type { Attested, BodyView, PersonView } from '../record.ts'
import { sortable } from '../sortable.ts'
import type { Kept } from './views.ts'

/** What one item tells of an entity. */
interface Seen {
  readonly name: Names | null
  readonly side?: string
  readonly held?: Omit<Attested, 'dates'>
  readonly date: string
  readonly bulletin: string
}

/** All that the items tell of one person. */
export function personView(id: string, kept: readonly Kept[], given?: Names): PersonView {
  return { ...viewOf(id, kept, 'person', given), titles: titlesOf(seenIn(kept, 'person')) }
}

/** All that the items tell of one body. */
export function bodyView(id: string, kept: readonly Kept[], given?: Names): BodyView {
  return viewOf(id, kept, 'organisation', given)
}

/** Names, sides and titles, as the items tell them; `given` is the name that a person chose. */
export function summaryOf(kept: readonly Kept[], type: EntityType, given?: Names) {
  const { names, sides } = viewOf('', kept, type, given)
  return { names, sides, titles: titlesOf(seenIn(kept, type)) }
}

function viewOf(id: string, kept: readonly Kept[], type: EntityType, given?: Names): BodyView {
  const seen = seenIn(kept, type)
  const forms = nameForms(kept, type).map(({ name }) => name)
  const others = forms.filter(({ en, zh }) => en !== given?.en || zh !== given?.zh)
  return {
    id,
    names: given ? [given, ...others] : forms,
    sides: [...new Set(seen.flatMap(({ side }) => side ?? []))],
    exchanges: [...new Map(kept.map(({ summary }) => [summary.id, summary])).values()],
  }
}

/** Every form of the name with where it is printed, most often printed first. */
export function nameForms(kept: readonly Kept[], type: EntityType): NameForm[] {
  const forms = new Map<string, { name: Names; times: number; bulletins: Set<string> }>()
  for (const { name, bulletin } of seenIn(kept, type)) {
    if (!name) continue
    const key = JSON.stringify([name.en, name.zh])
    const form = forms.get(key) ?? { name, times: 0, bulletins: new Set() }
    form.times++
    form.bulletins.add(bulletin)
    forms.set(key, form)
  }
  return [...forms.values()]
    .sort((a, b) => b.times - a.times)
    .map((form) => ({ ...form, bulletins: [...form.bulletins] }))
}

function seenIn(kept: readonly Kept[], type: EntityType): Seen[] {
  return kept.flatMap(({ summary: { date, bulletin }, exchange, local }) =>
    (exchange ? toldIn[type](exchange) : [])
      .filter(({ entity }) => entity === local)
      .map(({ entity: _, ...told }) => ({ ...told, date, bulletin })),
  )
}

type Told = Omit<Seen, 'date' | 'bulletin'> & { readonly entity?: string }

const toldIn: { readonly [T in EntityType]: (exchange: Exchange) => Told[] } = {
  person: ({ people }) =>
    people.map(({ name, entity, side, title, organisation, status }) => ({
      name,
      ...(entity !== undefined && { entity }),
      ...(side !== undefined && { side }),
      ...((title ?? organisation) && {
        held: {
          ...(title && { title }),
          ...(organisation && { organisation }),
          ...(status && { status }),
        },
      }),
    })),
  organisation: ({ organisations }) => organisations,
  place: ({ places }) =>
    places.map(({ name, entity, country }) => ({
      name,
      ...(entity !== undefined && { entity }),
      ...(country !== undefined && { side: country }),
    })),
}

function titlesOf(seen: readonly Seen[]): Attested[] {
  const titles = new Map<string, Attested & { dates: string[] }>()
  for (const { held, date } of seen) {
    if (!held) continue
    const { title, organisation, status } = held
    const key = JSON.stringify([title?.en, title?.zh, organisation?.en, organisation?.zh, status])
    const attested = titles.get(key) ?? { ...held, dates: [] }
    if (date !== '' && !attested.dates.includes(date)) attested.dates.unshift(date)
    titles.set(key, attested)
  }
  const last = ({ dates }: Attested) => sortable(dates.at(-1) ?? '')
  return [...titles.values()].sort((a, b) => (last(a) < last(b) ? 1 : -1))
}
