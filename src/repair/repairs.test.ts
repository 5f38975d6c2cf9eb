import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { repairs } from './repairs.ts'

const page = readFileSync(new URL('../../docs/reference/repairs.md', import.meta.url), 'utf8')
const sections = page.split('\n## ').slice(1)

describe('docs/reference/repairs.md', () => {
  test('has a section for each repair, in order, and no other', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual(Object.keys(repairs))
  })

  test.each(Object.entries(repairs))('says of %s what the table says', (kind, repair) => {
    const section = sections.find((one) => one.startsWith(`${kind}\n`))
    expect(section).toContain(repair.about)
    for (const level of repair.levels) expect(section).toContain(`\`${level}\``)
    for (const pair of repair.examples) {
      const [damaged, mended] = pair.map((text) => text.replaceAll('\n', '⏎').replaceAll('`', 'ˋ'))
      expect(section).toContain(`| \`${damaged}\` | \`${mended}\` |`)
    }
  })
})
