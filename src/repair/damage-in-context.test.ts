import { describe, expect, test } from 'vitest'
import { repair } from './repair.ts'

describe('damage that names, titles and the words around it tell', () => {
  test.each([
    [
      'missing-space',
      'OnAugust5,2023,thefairinXi’anmarkedthe30thanniversaryoftheties,andafundofUS$45millionwasgivenbythe21stofMay.',
      'On August 5, 2023, the fair in Xi’an marked the 30th anniversary of the ties, and a fund of US$45 million was given by the 21st of May.',
    ],
    [
      'missing-space',
      'Jul.15 to Aug.3, open to all.PIAO Yinghua spoke. Contact:desk@example.cn',
      'Jul. 15 to Aug. 3, open to all. PIAO Yinghua spoke. Contact: desk@example.cn',
    ],
    [
      'lost-line-break',
      'The guests spent a week in Lyon and saw the port.9日下午，市长会见了客人。',
      'The guests spent a week in Lyon and saw the port.\n9日下午，市长会见了客人。',
    ],
    [
      'lost-line-break',
      'She says it is worth a thousand smiles.23岁的夏天每周来到这里。6、“五一”假期开放。Håkan Lund saw the old harbour on Friday.',
      'She says it is worth a thousand smiles.\n23岁的夏天每周来到这里。6、“五一”假期开放。\nHåkan Lund saw the old harbour on Friday.',
    ],
    ['lost-line-break', '大连外事简讯September 2017', '大连外事简讯\nSeptember 2017'],
    [
      'letter-case',
      'KHalid Nasser, Olga BElovskaya and Dr. Assen ZLatev met GRegory Smith',
      'Khalid Nasser, Olga Belovskaya and Dr. Assen Zlatev met Gregory Smith',
    ],
    [
      'lost-apostrophe',
      'Guests saw Hong Kongs harbour; then Yuan Siqis mother spoke of the mens race',
      'Guests saw Hong Kong’s harbour; then Yuan Siqi’s mother spoke of the men’s race',
    ],
    [
      'dropped-hyphen',
      'fiftyfifty, thirtythree years, a fifthgeneration heir',
      'fifty-fifty, thirty-three years, a fifth-generation heir',
    ],
    [
      'lost-character',
      'They left. ontracts with the Bureau of Culture and ourism, the Yuhua istrict and rofessor Luo were read on the vening of May 3',
      'They left. Contracts with the Bureau of Culture and Tourism, the Yuhua District and Professor Luo were read on the evening of May 3',
    ],
    [
      'lost-character',
      'it?was?one of the first, said David Haw?horne of Cambo?ian descent, over?eas students and Zhendong?met them',
      'it was one of the first, said David Hawthorne of Cambodian descent, overseas students and Zhendong met them',
    ],
    ['ligature-split', 'Karen Whitfi eld and Sofi a Petrova', 'Karen Whitfield and Sofia Petrova'],
    [
      'ocr-confusion',
      'lsabel Lund saw the Hurnble Garden with Carnbodian guests',
      'Isabel Lund saw the Humble Garden with Cambodian guests',
    ],
    [
      'typo',
      'On Fridday the Consul Genneral opened the Ara Institte of Art to 2 milllion guests and accepted an ofered prize',
      'On Friday the Consul General opened the Ara Institute of Art to 2 million guests and accepted an offered prize',
    ],
    [
      'broken-word',
      'the guid ance of the Munic ip al Government',
      'the guidance of the Municipal Government',
    ],
    ['hyphen-residue', 'the eldest is ninety- six', 'the eldest is ninety-six'],
    [
      'stray-space',
      '三天后，春 天来了，园内三百种郁金香竞相开放。',
      '三天后，春天来了，园内三百种郁金香竞相开放。',
    ],
  ])('%s: %s', (_, damaged, mended) => {
    expect(repair(damaged).text).toBe(mended)
  })

  test.each([
    ['a masthead', 'FOREIGN AFFAIRS  No. 4, 2015 (Total No. 63)'],
    ['a masthead in small letters', 'Turku Foreign Affairs Briefing   No. 4, 2018'],
    ['a place before a word', 'In Poti on the 6th they saw the port.'],
    ['a people', 'The Belarusian capital welcomed the Belarusians.'],
    ['a brand with two capitals', 'The KPop night and the MGallery were full'],
    ['a surname that ends in s', 'Guests of St Andrews university saw the Richards gallery'],
  ])('leaves %s', (_, text) => {
    expect(repair(text).edits).toEqual([])
  })
})
