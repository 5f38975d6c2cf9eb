import { expect, test } from 'vitest'
import { shown, toldPeople } from '../../test/people-told.ts'
import { englishPeople } from './people.ts'

// Several people under one title, and those who are told by whose wife they are.
test.each(
  toldPeople(`
Consul Generals Lee Sang-min of the Republic of Korea, Katja Meyer of Germany and Axel Cruau of France visited Ningbo.
  Lee Sang-min | Consul Generals | consul-general
  Katja Meyer | Consul Generals | consul-general
  Axel Cruau | Consul Generals | consul-general
Mayors Kim Min-su of Jeju and Li Bo signed it, and Consul General Lee Sang-min of the Republic of Korea in Shanghai was there.
  Kim Min-su | Mayors | mayor
  Li Bo | Mayors | mayor
  Lee Sang-min | Consul General | consul-general KR
Zhang Wei and Li Fang, both Deputy Directors of the Municipal Foreign Affairs Office, attended.
  Zhang Wei | Deputy Directors of the Municipal Foreign Affairs Office | deputy-director
  Li Fang | Deputy Directors of the Municipal Foreign Affairs Office | deputy-director
Sharon Dijksma, Mayor of Utrecht, and Commissioner of the King Hans Oosters met in Utrecht with a delegation; Anna Steiner (Austria) and Li Bo came with a delegation.
  Sharon Dijksma | Mayor of Utrecht | mayor NL
  Hans Oosters | Commissioner of the King | governor
  Anna Steiner |  |  | leads
  Li Bo |  |  | leads
Economic Officer Mary Hill and Nick Forbes, Leader of Newcastle City Council, met with Karen Friis, Cabinet Member for Culture.
  Mary Hill | Economic Officer | official
  Nick Forbes | Leader of Newcastle City Council | head GB
  Karen Friis | Cabinet Member for Culture | councillor
`),
)('$sentence', ({ sentence, people }) => {
  expect(englishPeople(sentence).map(shown)).toEqual(people)
})

test('a wife is a woman, and whoever is named right before her a man', () => {
  const en = 'Steiner, Deputy Mayor of Graz, and his wife Anna Steiner came.'
  expect(englishPeople(en).map(({ gender }) => gender)).toEqual(['m', 'f'])
  const other = en.replace('his wife', 'Councillor')
  expect(englishPeople(other).map(({ gender }) => gender)).toEqual([undefined, undefined])
  const mother = 'Mayor Anna Schmidt and her mother Eva Schmidt came.'
  expect(englishPeople(mother).map(({ gender }) => gender)).toEqual([undefined, 'f'])
  const met = 'Vice Mayor Li Na met with his wife Anna Steiner.'
  expect(englishPeople(met).map(({ gender }) => gender)).toEqual([undefined, 'f'])
})

test('whose wife she is tells that a name is a person’s', () => {
  const named = (en: string) => englishPeople(en).map(({ name }) => name?.text)
  expect(named('The letter of his wife Lena Kern to Graz.')).toEqual(['Lena Kern'])
  expect(named('The letter of his firm Lena Kern to Graz.')).toEqual([])
})

// Whose somebody's post is may be told by what was told of before.
test.each(
  toldPeople(`
Li Bo, Director of the zone’s Management Committee, met Anna Steiner, Head of the city’s Industry Bureau.
  Li Bo | Director of the zone’s Management Committee | director
  Anna Steiner | Head of the city’s Industry Bureau | head
The museum’s Director, Anna Steiner, met Mary Hill, the Slovenian company’s managing director.
  Anna Steiner | museum’s Director | director
  Mary Hill | Slovenian company’s managing director | managing-director SI
Mary Hill, an engineer with the Ministry of Water Resources of Kenya, spoke.
  Mary Hill | engineer with the Ministry of Water Resources of Kenya | engineer KE
Mary Hill, an engineer with Hansung Electronics, spoke.
  Mary Hill | engineer with Hansung Electronics | engineer
Mary Hill, an engineer with Mayor Li Bo there, spoke.
  Mary Hill | engineer | engineer
  Li Bo | Mayor | mayor
Li Bo, member of the management board of Luka Koper, was there.
  Li Bo | member of the management board of Luka Koper | plain-member SI
Kang Yi, a paediatrician at Lakeside Hospital, intern Li Bo and the collector Shen Guanlin were there.
  Kang Yi | paediatrician at Lakeside Hospital | doctor-medical
  Li Bo | intern | student
  Shen Guanlin | collector | collector
It is the city’s Director Li Bo who answered.
  Li Bo | city’s Director | director
`),
)('$sentence', ({ sentence, people }) => {
  expect(englishPeople(sentence).map(shown)).toEqual(people)
})
