import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { topics } from './topics.ts'

const idsOf = (en: string, zh: string) => topics(itemOf([[[en, zh]]])).map(({ id }) => id)

describe('topics()', () => {
  test.each([
    [
      'cooperation in trade, investment and education',
      '',
      ['economy-trade', 'investment', 'education'],
    ],
    ['', '在经贸、投资、教育等领域合作', ['economy-trade', 'investment', 'education']],
    ['cooperate in child welfare and ports', '儿童福利、港口', ['children', 'ports']],
    [
      'cooperation in homestays, exhibitions and women’s affairs',
      '',
      ['homestay', 'exhibition-industry', 'women'],
    ],
    ['', '开展汉语、翻译合作', ['chinese-teaching', 'translation']],
    ['', '深化智慧城市、智能網聯新能源汽車合作', ['smart-city', 'new-energy-vehicles']],
    ['exchanges in traditional Chinese medicine', '', ['traditional-chinese-medicine']],
    ['the protection of intangible cultural heritage', '', ['intangible-heritage']],
    ['the New International Land-Sea Trade Corridor', '西部陆海新通道', ['land-sea-corridor']],
    [
      'poverty alleviation and rural revitalization',
      '减贫和乡村振兴',
      ['poverty-reduction', 'rural-revitalization'],
    ],
    [
      '',
      '绿色低碳、人工智能、海事航运',
      ['green-low-carbon', 'artificial-intelligence', 'shipping-maritime'],
    ],
    [
      'cooperation in geology, packaging, lasers and 3D printing',
      '地质、包装、激光、3D打印合作',
      ['geology', 'packaging', 'lasers', '3d-printing'],
    ],
    ['', '青少年足球和冰雪运动交流', ['football', 'winter-sports']],
  ])('%s%s', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    ['He gave an update on the city’s economic and social development.', ''],
    ['', '介绍重庆经济社会发展情况'],
    ['', '推动中萨关系长期健康稳定发展'],
    ['', '来自塔吉克斯坦农业部的代表'],
  ])('names no area in "%s%s"', (en, zh) => {
    expect(idsOf(en, zh)).toEqual([])
  })

  test('gives the words of both languages as evidence', () => {
    const item = itemOf([[['cooperation in tourism', '加强旅游合作']]])
    const [topic] = topics(item)
    expect(topic?.evidence.map(({ start, end }) => item.text.slice(start, end))).toEqual([
      'tourism',
      '旅游合作',
    ])
  })

  test.each([
    ['They thanked the host for its hospitality.', '葡萄牙客人感谢款待。'],
    ['The visit will cement ties between the two cities.', '此访将巩固两市友谊。'],
    ['Overseas students of the city took part.', '该市留学生参加。'],
    ['In 20 years, 60 groups came and went.', '20年来两市互访团组60个。'],
    ['The children sang and thanked their host families.', '孩子们感谢寄宿家庭。'],
    [
      'Some 300 firms took part, with a total investment of 2 million yuan.',
      '300家企业参展，总投资200万元。',
    ],
    ['He welcomed firms to set up factories.', '欢迎企业来渝投资设厂，企业到我市投资兴业。'],
    ['He answered in fluent Chinese.', '他用汉语回答，不用翻译。'],
    ['The two schools became sister schools and the two ports sister ports.', '两校结为友好学校。'],
    ['The first of the China-ASEAN Expo met its trade partners.', '贸易伙伴出席。'],
  ])('%s names none', (en, zh) => {
    expect(idsOf(en, zh)).toEqual([])
  })

  test.each([
    [
      'cooperate in cold chain logistics and road construction',
      '开展冷链物流、道路建设合作',
      ['cold-chain', 'road-construction'],
    ],
    [
      'facilitate visas and cross-border data flow',
      '便利签证和跨境数据流动',
      ['visas', 'cross-border-data'],
    ],
    [
      'photography, football and vocational training',
      '摄影、足球和职业培训',
      ['photography', 'football', 'skills'],
    ],
  ])('%s', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    [
      'The economic and trade delegation of 15 people visited the city.',
      '经贸代表团一行15人来访。',
    ],
    ['They saw two museums and met overseas Chinese.', '他们参观了两家博物馆，看望侨胞。'],
    ['The young people gathered by the lake.', '青少年齐聚湖畔。'],
    ['Foreign residents were vaccinated free of charge.', '为市民免费接种。'],
    ['The plant makes shoes and moulds.', '该厂去年投产。'],
    ['She played.', '她演奏小提琴。'],
  ])('what only comes by in "%s" is none', (en, zh) => {
    expect(idsOf(en, zh)).toEqual([])
  })

  test.each([
    ['The two sides agreed to cooperate in trade and museums.', '', ['economy-trade', 'museums']],
    ['', '双方签署青少年交流意向书。', ['youth']],
    ['He hoped for closer ties of museums.', '', ['museums']],
    ['', '愿在模具、碳纤维等领域合作', ['machines-components', 'carbon-fibre-composites']],
    [
      'A training course on welding was held.',
      '举办焊接技术培训班。',
      ['metalworking-mechatronics'],
    ],
    [
      'They agreed on shore power and container shipping.',
      '',
      ['shore-power', 'container-shipping'],
    ],
    ['', '双方就护士培训、白内障手术交换意见。', ['medical-staff-training', 'surgery']],
    ['', '希望在非遗蜡染、扎染和漆器方面加强交流', ['intangible-heritage', 'folk-handcrafts']],
    ['', '两市将开展线上课程和学分互认合作', ['online-lessons', 'degrees-credits']],
    ['They agreed on fireworks and blankets.', '', ['fireworks', 'relief-goods']],
    [
      '',
      '希望在郑欧班列、海堤、心理治疗方面合作',
      ['china-europe-rail', 'river-lake-works', 'mental-health'],
    ],
  ])('what the sides do something in is one: "%s%s"', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    [
      'They share drums and dialysis.',
      '两地交流锣鼓与透析。',
      ['musical-instruments', 'clinical-specialties-conditions'],
    ],
    [
      'They grow highland barley and asparagus.',
      '种植青稞和芦笋。',
      ['coarse-grains-pulses', 'vegetable-growing'],
    ],
    [
      'Wheel loaders and reefer containers left.',
      '装载机和冷藏箱启运。',
      ['machines-components', 'cold-chain'],
    ],
    ['They spoke of old mines.', '谈到矿区治理，希望加强合作。', ['mine-restoration']],
    ['It covers disaster management.', '涵盖灾害管理。', ['natural-disasters']],
    [
      'Hakka earth buildings drew them.',
      '客家土楼引来客人。',
      ['regional-indigenous-cultures', 'historic-districts-buildings'],
    ],
    [
      'Passports and APEC Business Travel Cards',
      '护照与APEC商务旅行卡',
      ['passports-entry-exit', 'fast-track'],
    ],
  ])('narrow areas are known by their own words: "%s%s"', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    ['cooperate in the flower industry', '在花卉产业开展合作', ['flowers-ornamental-plants']],
    ['cooperate in tulips', '合作种植郁金香', ['flowers-ornamental-plants']],
    ['cooperate in lavender', '开展薰衣草合作', ['aromatic-plants']],
    ['an exchange of picture books', '开展绘本交流', ['picture-books-illustration']],
    ['cooperate in oil paintings', '开展油画交流', ['prints-oils-murals']],
    ['cooperation in pistachios', '开展开心果合作', ['nuts-dried-fruit']],
    ['cooperation in desalination', '开展海水淡化合作', ['water-supply-drainage']],
    ['cooperation on free trade agreements', '就自贸协定合作', ['free-trade']],
    ['exchanges of Taoism', '开展道教交流', ['religious-exchange']],
  ])('a label stands under its own concept: "%s"', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test('a wide area counts where either version tells what is done in it', () => {
    expect(idsOf('They saw the museums.', '双方就博物馆合作座谈。')).toEqual(['museums'])
  })

  test('a bridge of friendship is none to build', () => {
    expect(idsOf('He is willing to work as a bridge.', '愿为两市合作架设桥梁。')).toEqual([])
  })

  test('eighty people taking part is no ginseng', () => {
    expect(idsOf('Eighty people took part in the exchange.', '80人参加交流。')).toEqual([])
  })

  test('what one version tells widely and the other narrowly is the narrow topic', () => {
    expect(idsOf('enhance cultural exchanges', '增进人文交流')).toEqual(['people-to-people'])
  })

  test.each([
    [
      'in both versions',
      'Wuhu showed its frozen squid.',
      '芜湖展出了冷冻鱿鱼。',
      ['fish-shellfish-seaweed'],
    ],
    ['in one alone', 'Wuhu showed its frozen squid.', '芜湖展出了特产。', []],
    [
      'twice in one',
      'They ate squid. The squid was fresh.',
      '他们品尝了特产。',
      ['fish-shellfish-seaweed'],
    ],
    [
      'in one that tells of cooperation',
      'They hoped to buy squid.',
      '他们希望购买特产。',
      ['fish-shellfish-seaweed'],
    ],
    ['in one whose other version tells of it', 'They ate squid.', '他们希望购买特产。', []],
  ])('a wide area named %s', (_, en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    ['They agreed to cooperate in trade.', '双方将开展经贸合作，建立机制。', ['economy-trade']],
    ['They hoped that trade would grow.', '他们希望加强往来。', []],
    ['Trade is lively here.', '这里贸易兴旺。', []],
  ])('one of the widest is to be told of in both versions: "%s%s"', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test('联合 of 联合培养 is no setting of its own', () => {
    expect(idsOf('They met ten doctors of theirs.', '会见了联合培养的10名博士。')).toEqual([])
  })

  test('a wide area in quotation marks is but a word of somebody', () => {
    expect(idsOf('“We have silk, wool and squid,” he said.', '他说：“我们有丝绸和鱿鱼。”')).toEqual(
      ['silk'],
    )
  })

  test.each([
    [
      'They hoped to cooperate more under the Belt and Road Initiative.',
      '希望在“一带一路”框架下加强合作。',
      ['belt-and-road'],
    ],
    ['', '就“文化”“创新”“人才”三大主题合作', ['culture', 'innovation', 'talent-personnel']],
  ])('a label that is only marked off is no word of anybody: %s%s', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test.each([
    ['', '双方开展头脑风暴，加强合作。', []],
    ['', '与三线城市开展合作交流', []],
    ['They attended the lighting of the Christmas tree and agreed to cooperate.', '', []],
    ['', '双方就航班中转合作达成共识', ['flights']],
    ['', '就伤员转运合作', []],
    ['', '走访小米，洽谈手机合作', []],
    ['They crossed the grassland and agreed to cooperate.', '穿过草原，开展交流合作', []],
    ['It is the engine of cooperation.', '成为合作的发动机', []],
    ['They lack the tools and the hardware for cooperation.', '', []],
    ['They were twin engines of cooperation.', '', []],
    ['', '在八角亭、河口县交流合作', []],
    ['They hoped for cooperation that takes the world by storm.', '', []],
    ['', '双方交流合作，培育友谊的花儿，擂响战鼓', []],
    ['', '就其中风险开展合作', []],
    ['By a stroke of luck they agreed to cooperate.', '', []],
    ['A litter of cubs was born.', '', []],
  ])('an everyday word names none: %s%s', (en, zh, ids) => {
    expect(idsOf(en, zh)).toEqual(ids)
  })

  test('what stands in a title is none', () => {
    expect(idsOf('', '能源处处长李明希望加强往来。')).toEqual([])
  })
})
