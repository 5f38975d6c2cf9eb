import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../test/paired-blocks.ts'
import { sample } from '../../test/sample.ts'
import { loadLexicon } from '../lexicon/load.ts'
import { segmented } from '../segment/segment.ts'
import { paired } from './pair.ts'

const lexicon = await loadLexicon()

const port = 'On May 3, Ningbo Port signed an agreement with the Port of Hamburg on green shipping.'
const portZh = '5月3日，宁波港与汉堡港签署绿色航运协议。'
const tea = 'On May 9, a tea culture exhibition from Hangzhou opened at the museum in Kyoto.'
const teaZh = '5月9日，杭州茶文化展在京都博物馆开幕。'
const school = 'On May 12, students of Xiamen Middle School left for a summer camp in New Zealand.'
const schoolZh = '5月12日，厦门中学学生赴新西兰参加夏令营。'

describe('paired()', () => {
  test('pairs neighbours, either language first', () => {
    expect(itemsOf([port, portZh, teaZh, tea].join('\n'))).toEqual([
      [[0], [1]],
      [[3], [2]],
    ])
  })

  test('a numbered line begins a story, though it tells no day', () => {
    const undated = 'More than 40 students of Xiamen Middle School left for New Zealand.'
    const undatedZh = '厦门中学40余名学生赴新西兰。'
    expect(
      itemsOf([`1. ${port}`, `2. ${undated}`, `1. ${portZh}`, `2. ${undatedZh}`].join('\n')),
    ).toEqual([
      [[0], [2]],
      [[1], [3]],
    ])
  })

  test.each([
    ['宁波外事 2019年3月'],
    ['Ningbo Foreign Affairs, March 2019'],
    ['宁波外事\n2019年3月'],
    ['NINGBO ABROAD  宁波对外交往\nNo. 2, 2019 (April–June)　2019年第2期（4月至6月）'],
    ['外事简报\n第3期\n宁波市人民政府外事办公室 2019年3月29日'],
  ])('lines that name and date a bulletin are of no item: %j', (masthead) => {
    const text = `${masthead}\n\n${[port, portZh, tea, teaZh].join('\n\n')}\n`
    const told = segmented(text).blocks.map(({ span }) => text.slice(span.start, span.end))
    const items = itemsOf(text).map((sides) => sides.map((side) => side.map((at) => told[at])))
    expect(items).toEqual([
      [[port], [portZh]],
      [[tea], [teaZh]],
    ])
  })

  test('pairs across all English first and all Chinese then, in any order', () => {
    expect(itemsOf([port, tea, school, schoolZh, portZh, teaZh].join('\n'))).toEqual([
      [[0], [4]],
      [[1], [5]],
      [[2], [3]],
    ])
  })

  test('a paragraph goes with the several that tell its story', () => {
    const long =
      'Mayor Chen and Deputy Mayor Satybaldy of Almaty met by video link on May 12. Chen thanked Almaty for its help in the worst days of the outbreak. The two have been sister cities since 1998, he said: 412 freight trains left for Kazakhstan, up 36 percent. He hoped both would do more in farm produce, traditional Chinese medicine and youth exchanges. Satybaldy said Almaty was ready to bring back the direct flights and hoped to buy electric buses. A working group will meet online.'
    const parts = [
      '5月12日，市长陈斌与阿拉木图市副市长萨特巴尔德举行视频会晤，市政府秘书长、商务局局长等在各自会场参加。',
      '陈斌感谢阿拉木图市在疫情最吃劲时给予的宝贵支持，两市自1998年结好，班列达412列，增长36%，希望深化农产品、中医药、青少年交流。',
      '萨特巴尔德表示，愿尽快恢复直航航班，并希望采购新能源公交车。',
      '双方商定成立联合工作组，每季度召开线上例会。',
    ]
    const text = `${[parts.join('\n'), portZh, teaZh, long, port, tea].join('\n\n')}\n`
    expect(itemsOf(text)).toContainEqual([[6], [0, 1, 2, 3]])
  })

  test('leaves an item without its other version alone', () => {
    expect(itemsOf([port, school, portZh, teaZh].join('\n'))).toEqual([
      [[0], [2]],
      [[1], []],
      [[], [3]],
    ])
  })

  test('does not pair different news of one office', () => {
    const lecture = '9月23日，市外办邀请大学法学教授作法治专题宣讲，机关干部到场聆听。'
    const tour =
      'The deputy director of the municipal Foreign Affairs Office inspected the science park and a drug factory on September 27.'
    expect(itemsOf(`${lecture}\n${tour}`)).toHaveLength(2)
  })

  test('keeps paragraphs of one story together, interleaved or not', () => {
    const more = 'Both sides agreed to share data on emissions and to train pilots together.'
    const moreZh = '双方同意共享排放数据并联合培训引航员。'
    expect(itemsOf([port, more, portZh, moreZh, tea, teaZh].join('\n'))).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      [[4], [5]],
    ])
    expect(itemsOf([port, portZh, more, moreZh].join('\n'))).toEqual([
      [
        [0, 2],
        [1, 3],
      ],
    ])
  })

  test('empty lines part the news of several languages, whatever day or name they share', () => {
    const group = (...lines: string[]): string => `${lines.join('\n')}\n`
    expect(
      itemsOf(
        [
          group(
            'From March 16 to 25, the Min Opera Troupe gave nine performances in Nagasaki and Naha.',
            '3月16日至25日，闽剧院赴长崎、那霸演出9场。',
          ),
          group(
            'On the morning of March 20, Deputy Director Cai Xiaoping saw a tree-planting site donated by the citizens of Naha.',
            '3月20日上午，蔡小平副主任察看那霸市民捐赠的植树点。',
          ),
          group(
            'On March 21, Consul General Kim Ji-eun said that Jinju would like to work with the city.',
            '3月21日，金智恩总领事表示，晋州市愿与我市合作。',
          ),
        ].join('\n'),
      ),
    ).toEqual([
      [[0], [1]],
      [[2], [3]],
      [[4], [5]],
    ])
  })

  test('a heading belongs to the item it titles', () => {
    const heading = 'Ningbo and Hamburg Go Green'
    expect(itemsOf([tea, teaZh, heading, port, portZh].join('\n'))).toEqual([
      [[0], [1]],
      [[2, 3], [4]],
    ])
  })

  test('what stands in one line in both languages is one thing', () => {
    expect(
      itemsOf(
        [
          'Going East ｜ 到东方去',
          port,
          portZh,
          'Across the Sea ｜ 越过大海',
          tea,
          teaZh,
          'Far Away ｜ 远行万里',
          school,
          schoolZh,
        ].join('\n'),
      ),
    ).toEqual([
      [
        [0, 2],
        [1, 3],
      ],
      [
        [4, 6],
        [5, 7],
      ],
      [
        [8, 10],
        [9, 11],
      ],
    ])
  })

  test('a day that nobody gives still opens news', () => {
    const texts = [
      'At the invitation of Kyoto, Mayor Wang of Hangzhou visited Japan, and talked of tea at length.',
      'Recently, two schools of Xiamen signed a paper with one in New Zealand.',
    ]
    const textsZh = [
      '应京都市邀请，杭州市王市长访问日本，长谈茶文化。',
      '日前，厦门两所学校与新西兰一所学校签约。',
    ]
    expect(itemsOf([port, ...texts, portZh, ...textsZh].join('\n\n'))).toEqual([
      [[0], [3]],
      [[1], [4]],
      [[2], [5]],
    ])
  })

  test('the line that counts the issue is of the masthead, and what stands over it', () => {
    const masthead = [
      'GOTHENBURG & CHINA　哥德堡与中国',
      'Newsletter of the City Executive Office, No. 5, October 2017　市行政办公厅通讯，2017年10月，总第5期',
    ]
    expect(itemsOf([...masthead, port, portZh, teaZh, tea].join('\n'))).toEqual([
      [[4], [5]],
      [[7], [6]],
    ])
  })

  test('a masthead belongs to no item, whatever language comes first', () => {
    const masthead = ['Ningbo Foreign Affairs in Brief', '宁波外事简报']
    expect(itemsOf([...masthead, port, portZh, tea, teaZh].join('\n'))).toEqual([
      [[2], [3]],
      [[4], [5]],
    ])
    expect(itemsOf(['Sister City Newsletter of Ningbo, No. 3', portZh, port].join('\n'))).toEqual([
      [[2], [1]],
    ])
  })

  test('a section’s name belongs to no item; the heading under it does', () => {
    const lines = ['Visits', '来访', 'Ningbo and Hamburg Go Green', port, portZh, tea, teaZh]
    expect(itemsOf(lines.join('\n'))).toEqual([
      [[2, 3], [4]],
      [[5], [6]],
    ])
  })

  test('a heading over several items titles none of them', () => {
    expect(itemsOf(['The City and the World', port, portZh, tea, teaZh].join('\n'))).toEqual([
      [[1], [2]],
      [[3], [4]],
    ])
  })

  test('a line of news without its stop is not taken for a masthead', () => {
    expect(itemsOf(['Mayor of Cork visits the port', port, portZh, tea, teaZh].join('\n'))).toEqual(
      [
        [[0, 1], [2]],
        [[3], [4]],
      ],
    )
  })

  test('a Chinese paragraph may match two English ones', () => {
    const more = 'The two ports will also train pilots and share data on emissions.'
    const both = '5月3日，宁波港与汉堡港签署绿色航运协议，两港还将培训引航员并共享排放数据。'
    expect(itemsOf([port, more, both].join('\n'))).toEqual([[[0, 1], [2]]])
  })

  test('every sentence is in one item, whatever the text', () => {
    const lines = fc.array(fc.constantFrom(port, portZh, tea, teaZh, '他来了', 'Hi. No', '1.jpg'))
    fc.assert(
      fc.property(lines, (chosen) => {
        const text = chosen.join('\n')
        const layer = segmented(text)
        const all = paired(text, layer, lexicon).flatMap(({ segments: { en, zh } }) => [
          ...en,
          ...zh,
        ])
        const sentences = layer.segments.flatMap(({ block }, index) =>
          layer.blocks[block]?.kind === 'text' ? [index] : [],
        )
        return sentences.every((index) => all.includes(index)) && new Set(all).size === all.length
      }),
      { numRuns: 40 },
    )
  })

  const bulletin = sample()
  test.skipIf(!bulletin)('finds the ten items of the sample', () => {
    expect(itemsOf(bulletin ?? '')).toEqual([
      [
        [0, 1, 2, 3, 4],
        [5, 6, 7, 8, 9],
      ],
      [
        [10, 11],
        [12, 13],
      ],
      [
        [14, 15],
        [16, 17],
      ],
      [[18], [19]],
      [[20], [21]],
      [[22], [23]],
      [[24], [25]],
      [[26], [27]],
      [[29], [28]],
      [[30], [31]],
    ])
  })
})
