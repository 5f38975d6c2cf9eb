import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as limits from './limits.ts'
import { pdfPageLimit, pdfPieceLimit, pdfSecondsLimit } from './pdf-limits.ts'

const page = readFileSync('docs/reference/formats.md', 'utf8')
const { sizeInWords } = limits

test.each([
  ['Bytes of one file', sizeInWords(limits.fileLimit)],
  ['Letters of one text', limits.textLimit.toLocaleString('en')],
  ['Bytes that one file given unpacks to', sizeInWords(limits.archiveLimit)],
  ['Files that one file given holds', limits.memberLimit.toLocaleString('en')],
  ['Archives in one another', String(limits.nestingLimit)],
  [
    'Unpacked size to packed size',
    `${limits.ratioLimit} to 1, above ${sizeInWords(limits.ratioFloor)}`,
  ],
  ['Bytes of one XML part of a Word file or EPUB', sizeInWords(limits.partLimit)],
  ['Elements in one another in an EPUB', String(limits.elementDepthLimit)],
  ['Pages of one PDF', pdfPageLimit.toLocaleString('en')],
  ['Seconds for the pages of one PDF', String(pdfSecondsLimit)],
  ['Pieces of text on one page of a PDF', pdfPieceLimit.toLocaleString('en')],
  ['Bytes of the headers of a web archive’s record', limits.headLimit.toLocaleString('en')],
])('docs/reference/formats.md gives the limit "%s" as it is', (what, limit) => {
  expect(page).toContain(`\n| ${what} | ${limit} |`)
})

test('a size is said in whole MiB, rounded up', () => {
  expect([1, 2 ** 20, 2 ** 20 + 1, 2 ** 30].map(sizeInWords)).toEqual([
    '1 MiB',
    '1 MiB',
    '2 MiB',
    '1,024 MiB',
  ])
})

test('docs/reference/formats.md lists no message that is not given', () => {
  const files = readdirSync('src/read').map((name) => `src/read/${name}`)
  const code = [...files, 'src/cli/inputs.ts', 'src/cli/readers.ts', 'src/data/file-signatures.tsv']
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const [, messages = ''] = page.split('## Messages')
  const listed = Array.from(messages.matchAll(/^\| `([^`]+)` \|/gm), ([, message = '']) => message)
  expect(listed.length).toBeGreaterThan(20)
  expect(listed.filter((message) => !code.includes(message))).toEqual([])
})
