import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

const speakers = (...said: (readonly [string, string])[]) => {
  const item = itemOf([said])
  return statements(item, people(item)).map(({ speaker }) => speaker?.en ?? speaker?.zh)
}

describe('who is named by a part of his name', () => {
  test.each([
    [
      'a family name in capitals',
      [
        'Mayor Chen Yixin met with SATO Hiroshi, Mayor of Kobe.',
        '市长陈一新会见神户市市长佐藤宏。',
      ],
      ['“The sea is near,” said Sato.', '佐藤说：“大海很近。”'],
      'SATO Hiroshi',
    ],
    [
      'the first of two family names',
      [
        'Mayor Chen Yixin met with Elena García Ruiz, Mayor of Murcia.',
        '市长陈一新会见穆尔西亚市市长埃莱娜·加西亚·鲁伊斯。',
      ],
      ['“Silk has no winter,” said García, smiling.', '加西亚说：“丝绸没有冬天。”'],
      'Elena García Ruiz',
    ],
    [
      'both family names',
      [
        'Mayor Chen Yixin met with Elena García Ruiz, Mayor of Murcia.',
        '市长陈一新会见穆尔西亚市市长埃莱娜·加西亚·鲁伊斯。',
      ],
      ['García Ruiz promised a bottle of oil.', '加西亚·鲁伊斯承诺赠送一瓶橄榄油。'],
      'Elena García Ruiz',
    ],
  ] as const)('%s', (_, met, said, name) => {
    expect(speakers(met, said)).toEqual([name])
  })

  test('"He" is nobody of the family He', () => {
    expect(
      speakers(
        ['Mayor He Liancheng met with Lars Berg.', '市长何连成会见拉尔斯·贝里。'],
        ['Berg said that trade had grown.', '贝里说，贸易有所增长。'],
        ['He hoped that more ships would come.', '希望有更多船只到来。'],
      ),
    ).toEqual(['Lars Berg', 'Lars Berg'])
  })

  test('"She" is nobody of the family She', () => {
    expect(
      speakers(
        ['Mayor She Liping met with Marta Berg.', '市长佘丽萍会见玛尔塔·贝里。'],
        ['Berg said that trade had grown.', '贝里说，贸易有所增长。'],
        ['She hoped that more ships would come.', '希望有更多船只到来。'],
      ),
    ).toEqual(['Marta Berg', 'Marta Berg'])
  })

  test('a name holds no verb: Omar Said', () => {
    expect(
      speakers([
        'Mayor Chen Yixin and Deputy Governor Salma Omar Said renewed the pact.',
        '市长陈一新与副省长萨尔玛·奥马尔·赛义德续签协议。',
      ]),
    ).toEqual([])
  })
})

describe('who is spoken to or given from does not speak', () => {
  test('他向于某保证', () => {
    expect(
      speakers(
        ['Mayor Yu Liping met with Emre Kaya.', '市长虞丽萍会见埃姆雷·卡亚。'],
        ['Kaya said that the fair was large.', '卡亚表示，展会规模很大。'],
        ['He assured her that a team would come.', '他向虞丽萍保证，将派队前来。'],
      ),
    ).toEqual(['Emre Kaya', 'Emre Kaya'])
  })

  test('"received from Wu Keren a set of tools, and thanked", however far his own name', () => {
    expect(
      speakers([
        'At the ceremony, Yean Ratha, Deputy Director of the Department of Vocational Training of the Ministry of Labour of Cambodia, received from Wu Keren, Secretary of the College, six sets of tools, and thanked the teachers.',
        '仪式上，柬埔寨劳动部职业培训司副司长延·拉达从学院党委书记吴克仁手中接过6套工具，并感谢教师。',
      ]),
    ).toEqual(['Yean Ratha'])
  })

  test('behind what another did, "and" brings the next who speaks', () => {
    expect(
      speakers([
        'Zou Yong, Vice President of the Association, addressed the meeting, and Khamla Sisou, Consul-General of Laos in Kunming, expressed thanks by video.',
        '协会副会长邹勇致辞，老挝驻昆明总领事坎拉·西苏通过视频致谢。',
      ]),
    ).toEqual(['Khamla Sisou'])
  })

  test('who "spoke first" says nothing, and the next is who thanks', () => {
    expect(
      speakers([
        'Tie Ning, Director of the Bureau, spoke first, and Petra Novak, Mayor of Brno, thanked the builders.',
        '局长铁宁首先致辞，布尔诺市市长佩特拉·诺瓦克感谢建设者。',
      ]),
    ).toEqual(['Petra Novak'])
  })

  test('"called on Dato’ Tan" calls on nobody to do anything', () => {
    expect(
      speakers([
        'In Ipoh, Lin Yitao called on Dato’ Tan Hanwei, a councillor of Perak.',
        '在怡保，林奕涛拜会议员拿督陈汉威。',
      ]),
    ).toEqual([])
  })
})
