import { describe, expect, test } from 'vitest'
import { files, numberFinding } from '../../test/checked-draft.ts'
import { findingText, styleFor } from './finding-text.ts'

const plain = styleFor({ isTTY: false })

describe('findingText()', () => {
  test('says where, how severe and what, and marks the words of both versions', () => {
    expect(findingText(numberFinding, files, plain)).toBe(
      `drafts/spring fair.txt:3:17 error number-differs "18 members" is 18, but "28人代表团" is 28 (suggested: 28)
    en 3:17  A delegation of [[18 members]] came.
    zh 3:1  [[28人代表团]]来访。`,
    )
  })

  test('stands in the Chinese where the English has no words for it', () => {
    const finding = { ...numberFinding, en: null }
    const [first, en] = findingText(finding, files, plain).split('\n')
    expect(first).toMatch(/^drafts\/春天\.txt:3:1 error/)
    expect(en).toBe('    en 3:1  A delegation of 18 members came.')
    const alone = { ...finding, sentences: { ...finding.sentences, en: null } }
    expect(findingText(alone, files, plain).split('\n')).toHaveLength(2)
  })

  test('colours and underlines on a terminal that has colours', () => {
    const style = styleFor({ isTTY: true, hasColors: () => true })
    const text = findingText(numberFinding, files, style)
    expect(text).toContain('\u001b[31merror\u001b[0m')
    expect(text).toContain('A delegation of \u001b[1;4m18 members\u001b[0m came.')
    expect(styleFor({ isTTY: true, hasColors: () => false }).severity('error')).toBe('error')
  })

  test('lets no control character through to a terminal', () => {
    const finding = { ...numberFinding, message: 'a\u001b[2Jb\r\nc' }
    expect(findingText(finding, files, plain)).toContain('a\ufffd[2Jb c')
  })
})
