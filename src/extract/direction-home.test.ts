import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { direction } from './direction.ts'
import { kind } from './kind.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const chengdu = { en: 'Chengdu', zh: '成都', country: 'CN' }
const leeds = { en: 'Leeds', zh: '利兹', country: 'GB' }

function directionOf(home: typeof chengdu, en: string, zh: string) {
  const item = itemOf([[[en, zh]]], { home })
  const all = people(item)
  const kinds = kind(item)?.kinds ?? []
  return direction(item, { kinds, people: all, organisations: organisations(item, all) })
}

describe('what is signed', () => {
  test('in the home city, with somebody who has come, is inbound', () => {
    const en = 'On May 4, Chengdu Polytechnic and Offenburg University, Germany, signed a contract'
    const zh = '5月4日，成都职业大学与德国奥芬堡应用技术大学'
    expect(directionOf(chengdu, `${en} in Chengdu.`, `${zh}在成都签署合作协议。`)).toBe('inbound')
    expect(directionOf(chengdu, `${en}.`, `${zh}签署合作协议。`)).toBe('two-way')
    expect(
      directionOf(
        chengdu,
        `${en} in Chengdu and in Offenburg.`,
        `${zh}分别在成都和奥芬堡签署协议。`,
      ),
    ).not.toBe('inbound')
  })
})

describe('foreigners of the city', () => {
  test('who meet somebody stay where they are', () => {
    const en = 'On May 24, foreign teachers of eight nationalities held a discussion with the city.'
    expect(directionOf(chengdu, en, '5月24日，8个国籍的外籍教师与市外办座谈。')).toBe('local')
    expect(
      directionOf(
        chengdu,
        'On May 24, teachers of Linz, Austria, held a discussion with the city.',
        '5月24日，奥地利林茨市教师与市外办座谈。',
      ),
    ).toBe('inbound')
  })

  test('look round where they live, and who comes visits', () => {
    const kindOf = (en: string, zh: string) => kind(itemOf([[[en, zh]]], { home: chengdu }))?.kind
    expect(
      kindOf(
        'On May 18, consuls of 12 countries in Chengdu visited Dujiangyan.',
        '5月18日，12国驻蓉领事官员赴都江堰参观。',
      ),
    ).toBe('tour')
    expect(
      kindOf(
        'On May 18, a delegation of Linz, Austria, visited Chengdu.',
        '5月18日，奥地利林茨市代表团访问成都。',
      ),
    ).toBe('visit')
  })
})

describe('ours who go', () => {
  test('are asked by a city abroad and visit it, though it is named before them alone', () => {
    expect(
      directionOf(
        chengdu,
        '',
        '应比利时蒂尔瑙特市邀请，5月11日至18日，副市长武军率经贸代表团访问该市。',
      ),
    ).toBe('outbound')
    expect(
      directionOf(
        chengdu,
        '',
        '应比利时驻华大使馆邀请，5月11日至18日，根特市市长卢卡斯·梅尔率代表团访问该市。',
      ),
    ).toBe('inbound')
  })

  test('stay with host families there', () => {
    expect(
      directionOf(
        leeds,
        'Fourteen pupils from Roundhay School spent two weeks with host families in Hangzhou in May.',
        '5月，朗德海学校14名学生在杭州寄宿家庭生活两周。',
      ),
    ).toBe('outbound')
    expect(
      directionOf(
        leeds,
        'Fourteen pupils from a school in Hangzhou spent two weeks with host families in May.',
        '5月，杭州一所学校的14名学生在寄宿家庭生活两周。',
      ),
    ).toBe('inbound')
  })

  test('are seen off at a ceremony at home, which is no farewell to a guest', () => {
    const item = [
      'On May 10, a ceremony was held to see off the 15 members of the 19th Chinese medical team to Zambia.',
      '5月10日，第19批中国援赞比亚医疗队15名队员欢送仪式举行。',
    ] as const
    expect(directionOf(chengdu, ...item)).toBe('outbound')
    expect(kind(itemOf([[item]]))?.kinds).toEqual(['ceremony'])
    expect(
      kind(itemOf([[['On May 10, Mayor Chen saw off Karl Mayr, Consul of Austria.', '']]]))?.kind,
    ).toBe('farewell-call')
  })
})

describe('a paper of a city abroad', () => {
  const bilbao = { en: 'Bilbao', zh: '毕尔巴鄂', country: 'ES' }
  test.each([
    [
      'Deputy Mayor Ian Macrae led 26 companies to Shenzhen, Guangzhou and Hong Kong in October.',
      '10月，副市长麦建安率26家企业访问深圳、广州和香港。',
      'outbound',
    ],
    // Before 赴 stands who goes; where he goes no table knows.
    ['', '青岛小球员赴莱萨马集训。', 'inbound'],
    // A district is of the country of its city.
    [
      'A delegation of six from Shanghai’s Pudong New Area was in Bilbao from 4 to 6 May.',
      '5月4日至6日，上海市浦东新区代表团一行6人访问毕尔巴鄂。',
      'inbound',
    ],
    // A Canterbury of its own is no English one.
    [
      'Twelve nurses from Gansu have finished a course in aged care at Ara Institute of Canterbury.',
      '来自甘肃省的12名护士在坎特伯雷阿拉理工学院完成老年护理课程。',
      'inbound',
    ],
  ])('%s%s', (en, zh, way) => {
    expect(directionOf(bilbao, en, zh)).toBe(way)
  })
})

describe('an opening', () => {
  test('of a plant of ours abroad is outbound, of one of theirs here is not', () => {
    expect(
      directionOf(
        chengdu,
        'On August 6, Chengdu Wheel Co. put its plant in Kenitra, Morocco, into operation.',
        '8月6日，成都轮毂公司在摩洛哥盖尼特拉的铝车轮工厂正式投产。',
      ),
    ).toBe('outbound')
    expect(
      directionOf(
        chengdu,
        'On August 6, the plant of Bosch of Germany in Chengdu was put into operation.',
        '8月6日，德国博世在成都的工厂正式投产。',
      ),
    ).not.toBe('outbound')
  })
})

test('a crew from abroad comes to film; who lives here and is asked stays', () => {
  expect(
    directionOf(
      chengdu,
      'A crew of Bulgarian National Television filmed in the Old Town from May 9 to 12.',
      '5月9日至12日，保加利亚国家电视台摄制组在老城拍摄。',
    ),
  ).toBe('inbound')
  expect(directionOf(chengdu, '', '5月9日，法国驻成都总领事接受本报专访。')).toBe('local')
})

test('foreigners of the city who learn something are local', () => {
  const en = 'Since May 3, 40 foreign residents have been learning calligraphy.'
  expect(directionOf(chengdu, en, '5月3日起，40名外籍居民学习书法。')).toBe('local')
})
