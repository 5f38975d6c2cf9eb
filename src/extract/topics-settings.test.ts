import { describe, expect, test } from 'vitest'
import { settingsIn } from './topics-settings.ts'

const told = (text: string, lang: 'en' | 'zh') =>
  settingsIn(text, { lang, block: 0, span: { start: 0, end: text.length } })

describe('settingsIn()', () => {
  test.each([
    ['The two sides will cooperate in museums.', 'en'],
    ['They signed a letter of intent on ports.', 'en'],
    ['The mayor hoped for more investment.', 'en'],
    ['A seminar on railways was held.', 'en'],
    ['The plan covers museums and parks.', 'en'],
    ['双方将在文化领域加强合作', 'zh'],
    ['双方就港口建设交换了意见', 'zh'],
    ['两馆簽署備忘錄', 'zh'],
    ['举办铁路养护研修班', 'zh'],
  ] as const)('so does "%s"', (sentence, lang) => {
    expect(told(sentence, lang)).not.toEqual([])
  })

  test.each([
    ['The delegation saw two museums.', 'en'],
    ['Exchange students sang in the theatre.', 'en'],
    ['The hall covers 300 square meters.', 'en'],
    ['She was invited by the library.', 'en'],
    ['代表团参观了博物馆', 'zh'],
    ['志愿者为青少年献花', 'zh'],
    ['联合国工作人员到会', 'zh'],
  ] as const)('"%s" does not', (sentence, lang) => {
    expect(told(sentence, lang)).toEqual([])
  })

  test('gives where in the text the words stand', () => {
    const text = 'Museums. They cooperate in parks.'
    const span = { start: 9, end: text.length }
    const [words] = settingsIn(text, { lang: 'en', block: 0, span })
    expect(text.slice(words?.start, words?.end)).toBe('cooperate')
  })
})
