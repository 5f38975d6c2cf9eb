import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { fixture } from '../../test/bulletin.ts'
import type { Bulletin } from '../bulletin.ts'
import { judged } from '../decision.ts'
import { itemPage } from './item-page.tsx'
import { settledFindings } from './settled.tsx'

function page(bulletin: Bulletin, index: number): string {
  const item = bulletin.items[index]
  if (!item) throw new RangeError(`Cannot find item ${index} of the fixture`)
  return renderToString(itemPage({ bulletin, item, others: [], entities: {} }))
}

/** The addresses within the page that its links name, and the anchors it has. */
function anchors(html: string) {
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  return { links, ids }
}

test.each([0, 1, 2, 3])(
  'every link within the page of item %i leads somewhere, and no anchor stands twice',
  (index) => {
    const { links, ids } = anchors(page(fixture(), index))
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.filter((to) => !ids.includes(to))).toEqual([])
  },
)

test('words that state a field lead to the field, and the field to the words', () => {
  const html = page(fixture(), 0)
  expect(html).toMatch(/<mark class="date" id="e-0"><a href="#field-when-0">from March 5 to 7<\/a>/)
  expect(html).toContain('<a href="#e-0" title="from March 5 to 7">')
})

test('evidence outside the item leads to its place in the bulletin', () => {
  expect(page(fixture(), 0)).toMatch(/href="\/bulletins\/[0-9a-f]{16}#b-1" title="March 2019"/)
})

test('a sentence without a counterpart says so in words', () => {
  expect(page(fixture(), 0)).toContain('not in the English version')
  expect(page(fixture(), 2)).toContain('Published in Chinese only')
})

test('a finding stands under its row with its severity in words', () => {
  expect(page(fixture(), 1)).toMatch(/id="finding-1".*<strong>Error<\/strong> English counts 36/)
})

test('a dismissed finding says so, with the day and the reason', () => {
  const bulletin = fixture()
  const [item] = bulletin.items.slice(1)
  if (!item) throw new RangeError('Cannot find the second item of the fixture')
  const open = judged(bulletin, { dismissals: [], silences: [] })
  const dismissals = open.map(({ id, identity }) => {
    return { ...identity, id, reason: 'a <known> misprint', at: '2024-05-06T07:08:09Z' }
  })
  const settled = settledFindings(judged(bulletin, { dismissals, silences: [] }))
  const html = renderToString(itemPage({ bulletin, item, others: [], entities: {}, settled }))
  const said = /Dismissed <time[^>]*>6 May 2024<\/time>: a &lt;known> misprint/g
  // Beside the words, and in the list.
  expect(html.match(said)).toHaveLength(2 * item.findings.length)
  expect(page(bulletin, 1)).not.toContain('Dismissed')
})

test('Chinese is marked with its script, wherever it stands', () => {
  expect(page(fixture(), 1)).toContain('<div class="side zh" lang="zh-Hant">')
  expect(page(fixture(), 0)).toContain('<div class="side zh" lang="zh-Hans">')
})

test('a repair keeps the words it took away', () => {
  expect(page(fixture(), 0)).toContain('<del>(fā)</del>')
})

test('hostile text is only text', () => {
  const bulletin = fixture()
  const hostile = '"><script>alert(1)</script>'
  const harmful = {
    ...bulletin,
    text: bulletin.text.replace('Elena Moreau', '<img src=x>&'),
    source: { ...bulletin.source, name: hostile },
    items: bulletin.items.map((item) => ({
      ...item,
      exchange: item.exchange && { ...item.exchange, title: { en: hostile, zh: hostile } },
      findings: [
        {
          rule: hostile,
          severity: 'note' as const,
          message: hostile,
          en: null,
          zh: null,
          bead: null,
        },
      ],
    })),
  }
  const html = page(harmful, 0)
  expect(html).not.toMatch(/<script|<img/)
  expect(html).toContain('&lt;img src=x>&amp;')
})
