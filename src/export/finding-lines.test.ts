import { expect, test } from 'vitest'
import { files, numberFinding } from '../../test/checked-draft.ts'
import { findingLines } from './finding-lines.ts'

test('findingLines() writes a finding a line, every place with its file', () => {
  const [line, ...others] = findingLines({
    files,
    findings: [numberFinding, { ...numberFinding, zh: null }],
  })
  expect(line).toMatch(/^[^\n]*\n$/)
  expect(JSON.parse(line ?? '')).toEqual({
    ...numberFinding,
    en: { file: files.en.path, ...numberFinding.en },
    zh: { file: files.zh.path, ...numberFinding.zh },
    sentences: {
      en: { file: files.en.path, ...numberFinding.sentences.en },
      zh: { file: files.zh.path, ...numberFinding.sentences.zh },
    },
  })
  expect(JSON.parse(others[0] ?? '')).toMatchObject({ zh: null })
})
