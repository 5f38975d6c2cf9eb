import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDraft, files, numberFinding } from '../../test/checked-draft.ts'
import { assertSarif } from '../../test/sarif-shape.ts'
import { rules } from '../check/check.ts'
import { sarif } from './sarif.ts'

const options = { version: '1.2.3', rules, docs: 'file:///docs/checks.md', troubles: [] }
const logOf = (...args: Parameters<typeof sarif>) => assertSarif(JSON.parse(sarif(...args)))

describe('sarif()', () => {
  test('writes a finding with both places and its fix', () => {
    const log = logOf([{ files, findings: [numberFinding] }], options)
    const [result] = log.runs[0].results
    const region = { startLine: 3, startColumn: 17, endLine: 3, endColumn: 27 }
    const artifactLocation = { uri: 'drafts/spring%20fair.txt' }
    expect(result).toEqual({
      ruleId: 'number-differs',
      ruleIndex: 0,
      level: 'error',
      message: { text: '"18 members" is 18, but "28人代表团" is 28 (suggested: 28)' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'drafts/%E6%98%A5%E5%A4%A9.txt' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 7 },
          },
          message: { text: 'The Chinese version' },
        },
      ],
      fixes: [
        {
          description: { text: 'Write "28 members", as the other version has it' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: '28 members' } }],
            },
          ],
        },
      ],
    })
  })

  test('says of every rule what it means, and where to read more', () => {
    const { rules: said } = logOf([], options).runs[0].tool.driver
    expect(said.map(({ id }) => id)).toEqual(Object.keys(rules))
    expect(said[0]).toEqual({
      id: 'number-differs',
      shortDescription: { text: rules['number-differs'].about },
      fullDescription: {
        text: `${rules['number-differs'].about} An error is almost certainly a slip.`,
      },
      helpUri: 'file:///docs/checks.md#number-differs',
      defaultConfiguration: { level: 'error' },
    })
  })

  test('names files without regions where lines are not those of the file', () => {
    const word = { en: { path: 'a.docx', isPlain: false }, zh: files.zh }
    const [result] = logOf([{ files: word, findings: [numberFinding] }], options).runs[0].results
    expect(result?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'a.docx' } } },
    ])
    expect(result).not.toHaveProperty('fixes')
  })

  test('says what could not be checked', () => {
    const troubles = ['a.txt: Cannot read "a.txt": it is empty']
    expect(logOf([], { ...options, troubles }).runs[0].invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: troubles[0] } }],
      },
    ])
  })

  test('keeps to SARIF, with every region inside its file, whatever is found', () => {
    fc.assert(
      fc.property(anyDraft, ({ texts, draft }) => {
        for (const { artifactLocation, region } of placesOf(logOf([draft], options))) {
          const text = artifactLocation.uri.includes('spring') ? texts.en : texts.zh
          // With its line break: a place may be between CR and LF.
          const lines = text.split(/(?<=\n|\r(?!\n))/).map((line) => line.length)
          const widthOf = (line: number) => lines[line - 1] ?? (line === lines.length + 1 ? 0 : -9)
          expect(region?.startColumn).toBeLessThanOrEqual(widthOf(region?.startLine ?? 0) + 1)
          expect(region?.endColumn).toBeLessThanOrEqual(widthOf(region?.endLine ?? 0) + 1)
        }
      }),
    )
  })
})

function placesOf({ runs: [{ results }] }: ReturnType<typeof logOf>) {
  return results
    .flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations])
    .map(({ physicalLocation }) => physicalLocation)
}
