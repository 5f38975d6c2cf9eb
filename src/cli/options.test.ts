import { expect, test } from 'vitest'
import { options } from './options.ts'

const parsed = (option: keyof typeof options, value: string) =>
  options[option]().parseArg?.(value, undefined)

test('--langs takes two language codes, and writes them as BCP 47 does', () => {
  expect(parsed('langs', 'zh-hant, en-gb')).toEqual(['zh-Hant', 'en-GB'])
  for (const wrong of ['zh', 'zh,en,fr', 'zh,', 'zh,english_uk', '']) {
    expect(() => parsed('langs', wrong)).toThrow('Expected two language codes')
  }
})

test('--min-score takes a number from 0 to 1', () => {
  expect(['0', '0.5', '1'].map((value) => parsed('minScore', value))).toEqual([0, 0.5, 1])
  for (const wrong of ['1.1', '-1', '', 'high']) {
    expect(() => parsed('minScore', wrong)).toThrow('Expected a score from 0 to 1')
  }
})

test('--reason and --home take words', () => {
  expect(parsed('reason', 'rounded on purpose')).toBe('rounded on purpose')
  for (const option of ['reason', 'home'] as const) {
    expect(() => parsed(option, ' ')).toThrow('Expected words, found none')
  }
})
