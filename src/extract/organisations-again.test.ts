import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { namedIn } from './organisations-named.ts'

/** What each body of a text is called by, first to last. */
function called(text: string, lang: 'en' | 'zh'): Record<string, string[]> {
  const item = itemOf([text.split('|').map((one) => (lang === 'en' ? [one, ''] : ['', one]))])
  return Object.fromEntries(
    namedIn(item, lang, []).map((one) => [one.text, one.mentions.slice(1).map((its) => its.text)]),
  )
}

function role(text: string, lang: 'en' | 'zh'): (string | undefined)[] {
  const item = itemOf([text.split('|').map((one) => (lang === 'en' ? [one, ''] : ['', one]))])
  return namedIn(item, lang, []).map((one) => one.role)
}

test.each([
  ['The Kiel Chamber of Commerce came. |The Chamber was glad.', 'en', ['Chamber']],
  ['基尔商会来访。|该商会表示感谢。', 'zh', ['商会']],
  ['基尔音乐学院来访。|该校表示感谢。', 'zh', ['校']],
] as const)('a body is named again by what it is: %s', (text, lang, again) => {
  expect(Object.values(called(text, lang))).toEqual([again])
})

test('another chamber, a hall, and one of two of a kind are not it', () => {
  const after = (words: string) =>
    Object.values(called(`Kiel Museum and Ulm School came. |${words}`, 'en')).flat()
  expect(after('The Museum of Ulm and the School Board wrote.')).not.toContain('Museum')
  expect(after('The Museum wrote.')).toEqual(['Museum'])
  expect(
    Object.values(called('Kiel Museum and Ulm Museum came. |The Museum wrote.', 'en')).flat(),
  ).toEqual([])
  expect(Object.values(called('基尔博物馆来访。|该校感谢。', 'zh')).flat()).toEqual([])
})

test('who signs under its short name is a signatory, and a visitor stays one', () => {
  expect(role('Kiel University visited the city. |The University signed a letter.', 'en')).toEqual([
    'signatory',
  ])
  expect(role('Kiel University visited the city. |The University hosted a dinner.', 'en')).toEqual([
    'guest',
  ])
})
