import { describe, expect, test } from 'vitest'
import { tellsOfCooperation } from './topics-settings.ts'

describe('tellsOfCooperation()', () => {
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
    expect(tellsOfCooperation(sentence, lang)).toBe(true)
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
    expect(tellsOfCooperation(sentence, lang)).toBe(false)
  })
})
