import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { anyText, each, threeBeads, whole } from '../../test/aligned-text.ts'
import { tmx } from './tmx.ts'

const header = (srclang: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header creationtool="dragoman" creationtoolversion="1.2.3" segtype="sentence" o-tmf="dragoman" adminlang="en" srclang="${srclang}" datatype="plaintext"/>\n<body>\n`
const foot = '</body>\n</tmx>\n'

/** The text of every element with that name; it throws where the XML is not well-formed. */
function texts(xml: string, name: string): string[] {
  const found: string[] = []
  let isInside = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    isInside = tag.name === name
    if (isInside) found.push('')
  })
  parser.on('closetag', () => {
    isInside = false
  })
  parser.on('text', (text) => {
    if (isInside) found[found.length - 1] += text
  })
  parser.write(xml).close()
  return found
}

describe('tmx()', () => {
  test('writes a unit for every bead that has words on both sides', async () => {
    expect(await whole(tmx(each(threeBeads), { version: '1.2.3' }))).toBe(
      `${header('zh-Hans')}<tu><prop type="score">0.97</prop><prop type="name">a/b</prop><tuv xml:lang="zh-Hans"><seg>他来了。她走了。</seg></tuv><tuv xml:lang="en"><seg>He came &#38; she left.</seg></tuv></tu>
<tu><prop type="score">0.1235</prop><prop type="name">a/b</prop><tuv xml:lang="zh-Hans"><seg>天黑了。</seg></tuv><tuv xml:lang="en"><seg>It&#9;got &#60;dark&#62;.</seg></tuv></tu>
${foot}`,
    )
  })

  test('leaves out beads below the score that is asked for', async () => {
    const options = { version: '1.2.3', minScore: 0.5 }
    expect(texts(await whole(tmx(each(threeBeads), options)), 'tu')).toHaveLength(1)
  })

  test('names the source language of a text that is in another than the first', async () => {
    const other = { ...threeBeads, langs: ['zh-Hant', 'en'] as const }
    const xml = await whole(tmx(each(threeBeads, other), { version: '1.2.3' }))
    expect(xml.match(/<tu[ >].*?>/g)?.map((tag) => tag.slice(0, 22))).toEqual([
      '<tu><prop type="score"',
      '<tu><prop type="score"',
      '<tu srclang="zh-Hant">',
      '<tu srclang="zh-Hant">',
    ])
  })

  test('of no texts is an empty memory', async () => {
    const xml = await whole(tmx(each(), { version: '1.2.3' }))
    expect(xml).toBe(header('*all*') + foot)
  })

  test('is well-formed and keeps every word, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const xml = await whole(tmx(each(text), { version: '1.2.3' }))
        const kept = text.beads.flatMap((_, at) => {
          const sides = [text.source[at] ?? '', text.target[at] ?? '']
          return sides.every((side) => side.trim() !== '') ? sides : []
        })
        expect(texts(xml, 'seg')).toEqual(kept.map(allowed))
      }),
    )
  })
})

/** XML 1.0, production 2: what is no Char is marked. */
function allowed(text: string): string {
  return Array.from(text, (char) =>
    /[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(char) ? char : '\ufffd',
  ).join('')
}
