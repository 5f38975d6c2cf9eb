import type { Bulletin } from '../bulletin.ts'
import { headline, itemScript } from '../headline.ts'
import type { Span } from '../span.ts'
import { ShownDate } from './date.tsx'
import { label, shortHeadline } from './labels.ts'
import { Page } from './layout.tsx'
import { Marked } from './marked.tsx'
import { editMarks, type Mark } from './marks.ts'
import { zhTag } from './names.tsx'
import { RepairsSwitch } from './repairs-switch.tsx'
import { Settled, type SettledFindings } from './settled.tsx'
import { basisOf } from './when.tsx'

/** One bulletin: where it came from, what was repaired, and its whole text with its items. */
export function bulletinPage(
  bulletin: Bulletin,
  { id, settled }: { readonly id: string; readonly settled: SettledFindings },
) {
  const { source, items, edits } = bulletin
  return (
    <Page title={source.name} at="bulletins" json={`/bulletins/${id}.json`} wide>
      <header class="lede">
        <p class="kind">Bulletin</p>
        <h1>{source.name}</h1>
      </header>
      <div class="reading">
        <section class="versions whole" aria-label="The text">
          <RepairsSwitch has={edits.length > 0} />
          <Text bulletin={bulletin} />
        </section>
        <aside class="record" aria-label="About this bulletin">
          <Facts bulletin={bulletin} />
          <Contents bulletin={bulletin} />
          <Repairs bulletin={bulletin} />
          <Findings items={items} settled={settled} />
        </aside>
      </div>
    </Page>
  )
}

interface Props {
  readonly bulletin: Bulletin
}

function Facts({ bulletin: { source, issued, home, text } }: Props) {
  const { url, title, date } = source
  return (
    <section class="field">
      <h2>Source</h2>
      <dl>
        <dt>Issued</dt>
        <dd>
          {issued ? <ShownDate edtf={issued.edtf} /> : 'unknown'}
          {issued && <span class="aside">{basisOf(issued, text)}</span>}
        </dd>
        {title && (
          <>
            <dt>Its own title</dt>
            <dd>{title}</dd>
          </>
        )}
        {date && (
          <>
            <dt>Its own date</dt>
            <dd>
              <ShownDate edtf={date} />
            </dd>
          </>
        )}
        <dt>City</dt>
        <dd>
          {home ? `${home.en} ` : 'unknown'}
          {home && <span lang="zh">{home.zh}</span>}
          {home && <span class="aside">{home.basis}</span>}
        </dd>
        <dt>Published at</dt>
        <dd>
          {url && /^https?:\/\//.test(url) ? (
            <a href={url} rel="noreferrer">
              {url}
            </a>
          ) : (
            (url ?? 'not told')
          )}
        </dd>
        <dt>File</dt>
        <dd>
          {source.mediaType}, {source.encoding}
        </dd>
        <dt>SHA-256</dt>
        <dd>
          <code>{source.sha256}</code>
        </dd>
      </dl>
    </section>
  )
}

function Contents({ bulletin }: Props) {
  return (
    <section class="field">
      <h2>{bulletin.items.length === 1 ? '1 item' : `${bulletin.items.length} items`}</h2>
      <ol class="plain">
        {bulletin.items.map((item) => {
          const { en, zh } = shortHeadline(headline(bulletin, item))
          return (
            <li key={item.id}>
              <a href={`/items/${encodeURIComponent(item.id)}`}>
                {en ?? <span lang={zhTag(itemScript(bulletin, item))}>{zh}</span>}
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Repairs({ bulletin: { edits } }: Props) {
  const counts = new Map<string, number>()
  for (const { kind } of edits) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return (
    <section class="field">
      <h2>{edits.length === 1 ? '1 repair' : `${edits.length} repairs`}</h2>
      <dl class="counts">
        {sorted.map(([kind, count]) => (
          <>
            <dt>{label(kind)}</dt>
            <dd>{count}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function Findings({
  items,
  settled,
}: Pick<Bulletin, 'items'> & { readonly settled: SettledFindings }) {
  const all = items.flatMap((item) =>
    item.findings.map((finding, index) => ({ item, finding, index })),
  )
  const open = all.filter(({ finding }) => !settled.has(finding)).length
  const count = all.length === 1 ? '1 finding' : `${all.length} findings`
  return (
    <section class="field findings">
      <h2>{open === all.length ? count : `${count}, ${open} open`}</h2>
      <ol class="plain">
        {all.map(({ item, finding, index }) => (
          <li key={`${item.id} ${index}`}>
            <a href={`/items/${encodeURIComponent(item.id)}#finding-${index + 1}`}>
              <strong>{label(finding.severity)}</strong> {finding.message}
            </a>
            <Settled by={settled.get(finding)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The whole text, a paragraph a block; what stands between blocks is shown like furniture. */
function Text({ bulletin }: Props) {
  const { text, blocks, edits } = bulletin
  const marks = editMarks(edits)
  const itemOf = firstBlocks(bulletin)
  let at = 0
  return (
    <>
      {blocks.map(({ span, lang, script, kind }, index) => {
        const gap = { start: at, end: span.start }
        at = Math.max(at, span.end)
        const item = itemOf.get(index)
        return (
          <>
            <Between text={text} span={gap} />
            {item !== undefined && (
              <p class="item-mark">
                <a href={`/items/${encodeURIComponent(item.id)}`}>
                  {item.exchange ? label(item.exchange.kind) : 'No exchange'}
                  <span class="unseen">, {lang === 'en' ? 'English' : 'Chinese'} version</span>
                </a>
              </p>
            )}
            <p
              class={`block ${kind}`}
              id={`b-${index}`}
              lang={lang === 'en' ? 'en' : zhTag(script)}
            >
              <Marked text={text} span={span} marks={touching(marks, span)} />
            </p>
          </>
        )
      })}
      <Between text={text} span={{ start: at, end: text.length }} />
    </>
  )
}

function Between({ text, span }: { readonly text: string; readonly span: Span }) {
  const words = text.slice(span.start, span.end).trim()
  return words === '' ? null : <p class="block furniture">{words}</p>
}

function touching(marks: readonly Mark[], { start, end }: Span): Mark[] {
  return marks.filter((mark) => mark.start <= end && start <= mark.end)
}

/** The item that begins in a block, in either language, by the block's index. */
function firstBlocks({ items, segments }: Bulletin): Map<number, Bulletin['items'][number]> {
  const first = new Map<number, Bulletin['items'][number]>()
  for (const item of items) {
    for (const [index] of [item.segments.en, item.segments.zh]) {
      const block = index === undefined ? undefined : segments[index]?.block
      if (block !== undefined && !first.has(block)) first.set(block, item)
    }
  }
  return first
}
