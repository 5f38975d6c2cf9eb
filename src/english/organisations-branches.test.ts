import { expect, test } from 'vitest'
import { englishOrganisations } from './organisations.ts'

const bodies = (sentence: string) =>
  englishOrganisations(sentence).map(({ text, country }) => `${text} (${country})`)

test('a branch is named with the body it is of', () => {
  expect(bodies('The Fukuoka branch of the Japan–China Friendship Association came.')).toEqual([
    'Fukuoka branch of the Japan–China Friendship Association (JP)',
  ])
  expect(bodies('Guests of the Incheon Chapter of the Korean Red Cross came.')).toEqual([
    'Incheon Chapter of the Korean Red Cross (KR)',
  ])
  expect(bodies('The Changsha Liaison Office of the Wallonia Investment Agency opened.')).toEqual([
    'Changsha Liaison Office of the Wallonia Investment Agency (CN)',
  ])
})

test('a branch of nowhere tells nothing, and a chapter of a museum is none', () => {
  expect(bodies('The branch of the Korean Red Cross came.')).toEqual(['Korean Red Cross (KR)'])
  expect(bodies('The Second Chapter of the Kiel Museum catalogue was read.')).toEqual([
    'Kiel Museum (DE)',
  ])
})

test('what belongs to a body named before is no body by that', () => {
  expect(bodies('Sok, Deputy Director of the Authority’s Production Department, came.')).toEqual([])
  expect(bodies('Sok, Director of the Ningbo Production Department, came.')).toEqual([
    'Ningbo Production Department (CN)',
  ])
})

test('an office of a mission is named with where that sits, and is of the mission’s country', () => {
  expect(bodies('the Commercial Office of the Chinese Embassy in Kenya')).toEqual([
    'Commercial Office of the Chinese Embassy in Kenya (CN)',
  ])
  expect(bodies('the Cultural Office of Lille in France')).toEqual([
    'Cultural Office of Lille (FR)',
  ])
})

test('what China has with another country lies in China if China is named first', () => {
  expect(bodies('the Sino-German Friendship Hospital')).toEqual([
    'Sino-German Friendship Hospital (CN)',
  ])
  expect(bodies('the German-Chinese Friendship Hospital')).toEqual([
    'German-Chinese Friendship Hospital (DE)',
  ])
})

test('a body may be named after a queen, whom nobody takes for a body', () => {
  expect(bodies('Honolulu’s Queen’s Medical Center and the Queen Mary Hospital')).toEqual([
    'Queen’s Medical Center (US)',
    'Queen Mary Hospital (undefined)',
  ])
  expect(bodies('They met Queen Silvia and visited Uppsala University.')).toEqual([
    'Uppsala University (SE)',
  ])
})
