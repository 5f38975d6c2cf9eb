import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

const met = [
  'Mayor Chen Yixin met with Rosa Martins, Consul General of Brazil in Guangzhou.',
  '市长陈一新会见巴西驻广州总领事罗莎·马丁斯。',
] as const

const heard = (...said: (readonly [string, string])[]) => {
  const item = itemOf([[met, ...said]])
  return statements(item, people(item)).map(({ type, speaker }) => [type, speaker?.en])
}

describe('statements() of sentences that name nobody', () => {
  const said = ['Martins said that coffee sells well.', '马丁斯表示，咖啡很畅销。'] as const
  test.each([
    [
      'The delegation toured the port and invited local traders to a tasting.',
      '代表团考察港口，邀请当地商家品尝咖啡。',
    ],
    [
      'The group also saw a mill, which growers hope to copy.',
      '访问团还参观磨坊，希望在国内仿建。',
    ],
    ['The Harbour Board is to consider the proposal in May.', '港务委员会将于5月审议这一提议。'],
    ['The committee will discuss the proposal soon.', '委员会将尽快讨论该提议。'],
    [
      'The show marks ten years of the Belt and Road Initiative.',
      '展览为“一带一路”倡议提出10周年而办。',
    ],
    ['Her party was also invited to a concert.', '一行还出席了音乐会。'],
    ['They then shared a cake.', '随后，大家分享了一个蛋糕。'],
  ])('nobody goes on in "%s"', (en, zh) => {
    expect(heard(said, [en, zh])).toEqual([['assessment', 'Rosa Martins']])
  })

  test('she goes on in "The group, she said, …"', () => {
    const next = ['The group, she said, hoped to come again.', '她说，代表团希望再来。'] as const
    expect(heard(said, next).at(-1)).toEqual(['hope', 'Rosa Martins'])
  })

  test('the guest goes on for her side', () => {
    const next = ['The Brazilian side hopes to buy silk.', '巴西方希望采购丝绸。'] as const
    expect(heard(said, next).at(-1)).toEqual(['hope', 'Rosa Martins'])
  })

  test.each([
    [
      'She was much taken with the silk, and invited the weavers to Recife.',
      '她对丝绸很感兴趣，邀请织工到累西腓做客。',
    ],
    [
      'She looked closely at the new looms and invited two teachers to Recife.',
      '她仔细看了新织机，并邀请两位老师到累西腓讲课。',
    ],
  ])('who begins a sentence does what its second verb tells: %s', (en, zh) => {
    const item = itemOf([
      [
        ['On May 3, Rosa Martins came to Wuhan.', '5月3日，罗莎·马丁斯来汉。'],
        ['Martins visited Wuhan Jianghan Silk Co., Ltd.', '马丁斯走访武汉江汉丝绸有限公司。'],
        [en, zh],
      ],
    ])
    expect(statements(item, people(item))).toMatchObject([
      { type: 'invitation', speaker: { en: 'Rosa Martins' } },
    ])
  })
})

describe('who made the speech is quoted next', () => {
  test.each([
    [
      'Mayor Chen Yixin handed out the certificates, and Rosa Martins from Recife made a speech for the trainees.',
      '市长陈一新颁发证书，累西腓的罗莎·马丁斯代表学员发言。',
    ],
    [
      'Mayor Chen Yixin cut the ribbon, and Rosa Martins, head of the group, gave a short address in Chinese.',
      '市长陈一新剪彩，团长罗莎·马丁斯用汉语致辞。',
    ],
  ])('%s', (en, zh) => {
    const item = itemOf([
      [
        [en, zh],
        ['She said that the hands learn fast.', '她说，手学得快。'],
      ],
    ])
    expect(statements(item, people(item))).toMatchObject([
      { type: 'assessment', speaker: { en: 'Rosa Martins' }, carried: true },
    ])
  })

  test.each([
    ['Rosa Martins spoke for the group in Chinese.', '罗莎·马丁斯用汉语代表全班发言。'],
    ['Rosa Martins spoke as well.', '罗莎·马丁斯也致了辞。'],
  ])('a speech of which nothing is told says nothing: %s', (en, zh) => {
    const item = itemOf([[[en, zh]]])
    expect(statements(item, people(item))).toEqual([])
  })
})
