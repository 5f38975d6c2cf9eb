import type { Ground } from './entity.ts'

/** Every ground in words. */
export const groundText: Readonly<Record<Ground, string>> = {
  'same-item': 'the same item in another bulletin',
  'same-exchange': 'named side by side',
  'same-name-en': 'same English name',
  'same-name-zh': 'same Chinese name',
  'same-pinyin': 'pinyin of the Chinese name',
  'same-sound': 'characters that spell the name',
  'part-of-name': 'part of the name',
  'slip-in-name': 'same name but for a slip',
  'near-name': 'nearly the same name',
  'adopted-name': 'names that have nothing in common',
  'other-name': 'another name',
  'same-side': 'same side',
  'other-side': 'another side',
  'other-gender': 'a man and a woman',
  'same-rank': 'same rank or kind',
  'same-body': 'same office',
  'same-place': 'same place',
  'other-post': 'other posts at the time',
  'post-elsewhere': 'a post elsewhere at the time',
  'other-office': 'another kind of body',
  'other-place': 'another place',
  'same-home': 'bulletins of one city',
  'other-home': 'bulletins of two cities',
  'second-language': 'and in the other language',
}
