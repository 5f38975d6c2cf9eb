import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { direction } from './direction.ts'
import { kind } from './kind.ts'
import { mode } from './mode.ts'
import { people } from './people.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }

function directionOf(en: string, zh: string) {
  const item = itemOf([[[en, zh]]], { home })
  return direction(item, { kinds: kind(item)?.kinds ?? [], people: [], organisations: [] })
}

describe('direction()', () => {
  test('is domestic where ours go to a city of the country to learn of its ties with another', () => {
    const item = itemOf(
      [[['', '6月24日，太仓市外办主任潘励华接待市外办主任，一行调研对德合作工作。']]],
      { home },
    )
    const sides = { kinds: kind(item)?.kinds ?? [], people: [], organisations: [] }
    expect(direction(item, sides)).toBe('domestic')
  })

  test('is two-way where pictures of two countries hang side by side on a screen', () => {
    const online = [
      'On May 14, students of Linz, Austria, and of Chengdu held an online exhibition.',
      '5月14日，奥地利林茨学生与成都学生举办线上画展。',
    ] as const
    expect(directionOf(...online)).toBe('two-way')
  })

  test('is inbound where somebody abroad sends pupils here, and outbound where ours are sent', () => {
    const sent = [
      'On May 14, Linz, Austria, sent 10 students to Chengdu for a summer camp.',
      '5月14日，奥地利林茨市选派10名学生来成都参加夏令营。',
    ] as const
    expect(directionOf(...sent)).toBe('inbound')
    const ours = [
      'On May 14, Chengdu sent 10 students to Linz, Austria, for a summer camp.',
      '5月14日，成都市选派10名学生到奥地利林茨市参加夏令营。',
    ] as const
    expect(directionOf(...ours)).toBe('outbound')
  })

  test('is two-way where pupils of two countries share a class on screens, and inbound in a room', () => {
    const online = [
      'On May 14, students of Linz, Austria, and of Chengdu shared an online course.',
      '5月14日，奥地利林茨学生与成都学生线上同上一堂课程。',
    ] as const
    expect(directionOf(...online)).toBe('two-way')
    expect(
      directionOf(
        'On May 14, a course for students of Linz, Austria, was held in Chengdu.',
        '5月14日，奥地利林茨学生课程在成都举行。',
      ),
    ).toBe('inbound')
  })

  test('is outbound where a delegation of ours goes, whoever they meet there', () => {
    const en = 'On May 6, a Chengdu delegation visited Kanazawa City, Japan, and met its mayor.'
    const zh = '5月6日，成都代表团访问日本金泽市，会见市长村山卓。'
    expect([directionOf(en, ''), directionOf('', zh)]).toEqual(['outbound', 'outbound'])
    expect(directionOf('', '5月6日，日本金泽市代表团访问成都，会见市长王林。')).toBe('inbound')
  })

  test.each([
    [
      'On May 6, Chengdu welcomed a delegation visiting from Kanazawa, Japan, led by its mayor.',
      '',
    ],
    ['', '5月6日，成都迎来日本金泽市代表团访问。'],
    [
      'On May 6, an award ceremony was held and the Friendship Medal was presented to Japan’s Yamada Taro.',
      '',
    ],
    [
      'On May 6, at a donation ceremony, Consul General Yamada Taro of Japan thanked the city for the masks sent to Japan.',
      '5月6日，捐赠仪式上，日本总领事山田太郎感谢成都向日本捐赠口罩。',
    ],
  ])('is not outbound where others come, or are thanked for: %s', (en, zh) => {
    const item = itemOf([[[en, zh]]], { home })
    const kinds = kind(item)?.kinds ?? []
    expect(direction(item, { kinds, people: people(item), organisations: [] })).not.toBe('outbound')
  })

  test.each([
    [
      'On May 6, a delegation from the University of Linz, Austria, visited Sichuan University.',
      '5月6日，奥地利林茨大学代表团访问四川大学。',
      'inbound',
    ],
    [
      '',
      '5月6日，成都市市长李亚平会见奥地利林茨市市长卡尔·迈尔。李亚平对客人来访表示欢迎。',
      'inbound',
    ],
    ['', '5月6日，德国驻蓉总领事安娜·贝格礼节性拜会副市长刘筱柳。', 'local'],
    [
      'On May 6, Chengdu donated 5,000 masks to its sister city Fukuoka, Japan.',
      '5月6日，成都向友好城市日本福冈市捐赠口罩5000只。',
      'outbound',
    ],
    [
      'On May 6, a reception was held for the consular corps.',
      '5月6日，驻蓉领团招待会举行。',
      'local',
    ],
  ])('tells who comes, who is posted here, and to whom a gift goes: %s', (en, zh, expected) => {
    const item = itemOf([[[en, zh]]], { home })
    const kinds = kind(item)?.kinds ?? []
    expect(direction(item, { kinds, people: people(item), organisations: [] })).toBe(expected)
  })

  test('is outbound where ours leave for a body abroad', () => {
    const zh = '5月8日，成都市妇幼保健院3名医生启程前往萨格勒布儿童医院，进行为期三个月的进修。'
    expect(directionOf('', zh)).toBe('outbound')
  })

  test('is outbound where ours are received or sign abroad, unless that was before', () => {
    expect(directionOf('', '3月5日，成都市市长王林在捷克布尔诺会见市长彼得·诺瓦克。')).toBe(
      'outbound',
    )
    expect(
      directionOf(
        '',
        '3月5日，成都市市长王林与捷克布尔诺市市长诺瓦克签署协议，此前双方已于去年在布尔诺签署意向书。',
      ),
    ).not.toBe('outbound')
  })

  test('is inbound where who signs came for it, though somebody posted here attends', () => {
    const item = itemOf(
      [
        [
          [
            'On May 6, Alan Stone, Consul General of the UK in Chengdu, attended the ceremony, where Ion Popescu, Mayor of Iasi, Romania, signed an agreement with Chengdu.',
            '',
          ],
        ],
      ],
      { home },
    )
    const all = people(item)
    expect(all.map(({ role }) => role)).toContain('signatory')
    expect(direction(item, { kinds: ['signing'], people: all, organisations: [] })).toBe('inbound')
  })

  test('is outbound to the sister city of a neighbour', () => {
    expect(
      directionOf('On May 6, Mayor Li Wei visited Kobe, Japan, the sister city of Tianjin.', ''),
    ).toBe('outbound')
  })

  test('is local for the foreigners who live in the city', () => {
    expect(directionOf('On May 6, 30 foreign students of Chengdu toured a tea garden.', '')).toBe(
      'local',
    )
  })

  test('does not turn where somebody goes in the course of what is told', () => {
    const item = itemOf(
      [
        [
          ['A training course on bamboo for Kenya was held in Chengdu from May 4 to 20.', ''],
          ['In June a teacher of the school left for Kenya.', ''],
        ],
      ],
      { home },
    )
    const kinds = kind(item)?.kinds ?? []
    expect(direction(item, { kinds, people: [], organisations: [] })).toBe('inbound')
  })

  test('is local for a consul whom the headline names without his post', () => {
    const item = itemOf(
      [
        [
          ['Poland’s new consul general takes up her post', '波兰新任总领事履新'],
          [
            'Anna Nowak, Consul General of Poland in Chengdu, called on Vice Mayor Lin.',
            '波兰驻成都总领事安娜·诺瓦克拜会林副市长。',
          ],
        ],
      ],
      { home },
    )
    const sides = { kinds: kind(item)?.kinds ?? [], people: [], organisations: [] }
    expect(direction(item, sides)).toBe('local')
  })

  test('goes by the sentence behind the headline', () => {
    const item = itemOf(
      [
        [
          ['', '经济合作联席会议召开'],
          ['', '6月26日，成都—林茨经济合作联席会议在奥地利林茨召开。'],
        ],
      ],
      { home },
    )
    const sides = { kinds: kind(item)?.kinds ?? [], people: [], organisations: [] }
    expect(direction(item, sides)).toBe('outbound')
  })

  test('is domestic between two cities of the country, though they talk of others', () => {
    const item = itemOf(
      [
        [
          ['', '5月6日，杭州市外办副主任赵磊一行来蓉调研。'],
          ['', '市外办介绍了与德国波恩、奥地利林茨的交往，两市友城遍及21个国家。'],
        ],
      ],
      { home },
    )
    const sides = { kinds: kind(item)?.kinds ?? [], people: [], organisations: [] }
    expect(direction(item, sides)).toBe('domestic')
  })

  test.each([
    [
      'From June 3 to 6, Maria Silva, Mayor of Porto, led a delegation and visited Chengdu.',
      '',
      'inbound',
    ],
    ['', '6月3日至6日，葡萄牙驻华大使率团来蓉访问。', 'inbound'],
    ['On June 9, the Consul General of Pakistan in Chengdu met with Vice Mayor Lin.', '', 'local'],
    ['', '6月9日，副市长会见德国驻成都总领事。', 'local'],
    ['', '5月6日，杭州市外办副主任赵磊率队来蓉开展专题调研。', 'domestic'],
    ['', '1月16日，市政府港澳辦與香港委員座談交流。', 'domestic'],
    ['On June 14, Chengdu and Linz held a video conference on trade.', '', 'two-way'],
    ['', '6月14日，成都市与奥地利林茨市视频会议举行。', 'two-way'],
    ['', '9月2日，市长率团赴德国波恩访问。', 'outbound'],
    ['', '6月2日，来自林茨的10名护士在成都结业，明年5月将有5名专家赴林茨授课。', 'inbound'],
    ['', '6月3日晚，成都与奥地利林茨结好10周年云端音乐会以线上方式举行。', 'two-way'],
    ['The first direct flight between Chengdu and Helsinki took off on May 6.', '', 'two-way'],
    ['', '7月10日，“熊猫故乡”图片展在奥地利林茨开幕。', 'outbound'],
    ['The Chengdu Philharmonic gave a concert in Bonn, Germany, on July 10.', '', 'outbound'],
    ['', '3月20日，成都市向韩国金泉市捐赠5万只口罩仪式在双流机场举行。', 'outbound'],
    ['', '2月14日，韩国金泉市捐赠的2万只口罩交接仪式在成都举行。', 'inbound'],
    ['', '12月20日，在蓉外籍人士新年招待会在锦江宾馆举行。', 'local'],
    ['The Danish Design Exhibition opened in Chengdu on June 2.', '', 'inbound'],
  ])('%s%s', (en, zh, way) => {
    expect(directionOf(en, zh)).toBe(way)
  })
})

describe('mode()', () => {
  test.each([
    ['On June 14, Chengdu and Linz signed an agreement via video link.', '', 'online'],
    ['', '两校以线上形式签署合作备忘录。', 'online'],
    ['', '双方以视频方式举行会谈。', 'online'],
    ['', '论坛以线上线下相结合的方式举行。', 'hybrid'],
    ['The forum was held both online and offline.', '', 'hybrid'],
    ['Mayor Luo met with Ambassador Novak.', '', 'in-person'],
    ['Mayor Luo met with the founder of an online platform.', '', 'in-person'],
    ['', '短视频大赛颁奖仪式举行。', 'in-person'],
  ])('%s%s', (en, zh, expected) => {
    expect(mode(itemOf([[[en, zh]]]))).toBe(expected)
  })
})
