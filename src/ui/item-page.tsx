import type { Bulletin, Item } from '../bulletin.ts'
import { headline, itemScript } from '../headline.ts'
import { bulletinId, partnersOf } from '../record.ts'
import { langs } from '../span.ts'
import { BeadRow, Note } from './bead-row.tsx'
import { ShownDate } from './date.tsx'
import { label, partnerName, shortHeadline } from './labels.ts'
import { Page } from './layout.tsx'
import { editMarks, type FieldMark, fieldMarks, findingMarks } from './marks.ts'
import { zhTag } from './names.tsx'
import { RecordPanel } from './record-panel.tsx'
import { RepairsSwitch } from './repairs-switch.tsx'
import { segmentMarks } from './segment-marks.ts'
import { Settled, type SettledFindings } from './settled.tsx'
import { hrefsOf } from './sources.tsx'

interface ItemPageProps {
  readonly bulletin: Bulletin
  readonly item: Item
  /** ids of other bulletins that hold the item too */
  readonly others: readonly string[]
  /** What the record calls the parties that the item gives these ids. */
  readonly entities: Readonly<Record<string, string>>
  /** What people have settled about its findings. */
  readonly settled?: SettledFindings
}

/** One item: its two versions side by side, and beside them what the record took from them. */
export function itemPage(props: ItemPageProps) {
  const { bulletin, item } = props
  const script = itemScript(bulletin, item)
  const { en, zh } = shortHeadline(headline(bulletin, item))
  return (
    <Page
      title={en ?? zh ?? 'Item'}
      at="exchanges"
      wide
      json={`/items/${encodeURIComponent(item.id)}.json`}
    >
      <header class="lede">
        <p class="kind">{item.exchange ? label(item.exchange.kind) : 'No exchange'}</p>
        <h1>
          <span lang={en === undefined ? zhTag(script) : 'en'}>{en ?? zh}</span>
          {en !== undefined && zh !== undefined && (
            <span class="second" lang={zhTag(script)}>
              {zh}
            </span>
          )}
        </h1>
        <Context {...props} />
      </header>
      <Reading {...props} />
    </Page>
  )
}

function Context({ bulletin, item, others }: ItemPageProps) {
  const { exchange } = item
  const { home, issued } = bulletin
  return (
    <p class="context">
      {exchange?.when && <ShownDate edtf={exchange.when.edtf} />}
      {partnersOf(bulletin, item).map((id) => (
        <a key={id} href={`/partners/${encodeURIComponent(id)}`}>
          {partnerName(id)}
        </a>
      ))}
      <a href={`/bulletins/${bulletinId(bulletin)}`}>
        {home ? `${home.en} bulletin` : 'Bulletin'}
        {issued && ', '}
        {issued && <ShownDate edtf={issued.edtf} />}
      </a>
      {langs.every((lang) => item.segments[lang].length > 0) && (
        <a href={`/desk?item=${encodeURIComponent(item.id)}`}>Open at the desk</a>
      )}
      {others.map((other, index) => (
        <a key={other} href={`/bulletins/${other}`}>
          also in another bulletin{others.length > 1 && ` (${index + 1})`}
        </a>
      ))}
    </p>
  )
}

function Reading({ bulletin, item, entities, settled }: ItemPageProps) {
  const { text, segments } = bulletin
  const script = itemScript(bulletin, item)
  const fields = item.exchange ? fieldMarks(item.exchange) : []
  const indexes = item.beads.flatMap((bead) => [...bead.en, ...bead.zh])
  const all = [...findingMarks(item), ...fields, ...editMarks(bulletin.edits)]
  const { marks, anchored, shown } = segmentMarks(indexes, segments, all)
  const hrefs = hrefsOf(fields, (mark) =>
    shown.has(mark) ? undefined : inBulletin(bulletin, mark),
  )
  const versions = langs.filter((lang) => item.segments[lang].length > 0)
  const rows = { bulletin, script, marks, anchored, langs: versions }
  const notes = numbered(item, settled)
  const hasRepairs = [...marks.values()].flat().some((mark) => mark.type === 'edit')
  return (
    <div class="reading">
      <section class={`versions ${versions.length === 1 ? 'single' : ''}`} aria-label="The text">
        <RepairsSwitch has={hasRepairs} />
        <div class="column-heads">
          {versions.map((lang) => (
            <h2 key={lang} lang={lang === 'en' ? 'en' : zhTag(script)}>
              {lang === 'en' ? 'English' : '中文'}
            </h2>
          ))}
        </div>
        {versions.length === 1 && (
          <p class="aside">Published in {versions[0] === 'en' ? 'English' : 'Chinese'} only.</p>
        )}
        {item.beads.map((bead, index) => (
          <BeadRow
            key={index}
            bead={bead}
            index={index}
            notes={notes.filter(({ finding }) => rowOf(item, finding) === index)}
            rows={rows}
          />
        ))}
        {notes
          .filter(({ finding }) => rowOf(item, finding) === undefined)
          .map((note) => (
            <Note key={note.number} {...note} />
          ))}
      </section>
      <aside class="record" aria-labelledby="record-heading">
        <h2 id="record-heading">The record</h2>
        <Findings notes={notes} />
        {item.exchange ? (
          <RecordPanel
            exchange={item.exchange}
            page={{ hrefs, script, text, partners: partnersOf(bulletin, item), entities }}
          />
        ) : (
          <p class="aside">This item reports no exchange: a notice, a lecture or the like.</p>
        )}
      </aside>
    </div>
  )
}

function Findings({ notes }: { readonly notes: ReturnType<typeof numbered> }) {
  if (notes.length === 0) return null
  return (
    <section class="field findings">
      <h3>Findings</h3>
      <ol class="plain">
        {notes.map(({ finding, number, by }) => (
          <li key={number}>
            <a href={`#finding-${number}`}>
              <strong>{label(finding.severity)}</strong> {finding.message}
            </a>
            <Settled by={by} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function numbered({ findings }: Item, settled?: SettledFindings) {
  return findings.map((finding, index) => ({
    finding,
    number: index + 1,
    by: settled?.get(finding),
  }))
}

/** The row a finding stands under, where it speaks of one. */
function rowOf({ beads }: Item, { bead }: Item['findings'][number]): number | undefined {
  return bead !== null && bead < beads.length ? bead : undefined
}

/** Where the bulletin's page shows words that this item does not hold, such as a heading's year. */
function inBulletin(bulletin: Bulletin, { start }: FieldMark): string {
  const block = bulletin.blocks.findIndex(({ span }) => span.start <= start && start < span.end)
  return `/bulletins/${bulletinId(bulletin)}${block < 0 ? '' : `#b-${block}`}`
}
