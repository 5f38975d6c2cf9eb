import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { agreements } from './agreements.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }

describe('agreements()', () => {
  test('tells a paper signed here, its names and its parties in both languages', () => {
    const item = itemOf(
      [
        [
          [
            'On May 6, 2023, Chengdu and Brno signed a Memorandum of Understanding on smart city cooperation.',
            '2023年5月6日，成都市与布尔诺市签署《智慧城市合作谅解备忘录》。',
          ],
        ],
      ],
      { home },
    )
    const [paper, ...others] = agreements(item)
    expect(others).toEqual([])
    expect(paper).toMatchObject({
      name: {
        en: 'Memorandum of Understanding on smart city cooperation',
        zh: '智慧城市合作谅解备忘录',
      },
      signed: { edtf: '2023-05-06' },
      signedHere: true,
      parties: [
        { en: 'Chengdu', zh: '成都市' },
        { en: 'Brno', zh: '布尔诺市' },
      ],
    })
    expect(paper?.evidence.map(({ lang }) => lang)).toEqual(['en', 'zh'])
  })

  test.each([
    ['put their names to a partnership agreement', 'agreement', 'partnership agreement'],
    ['signed the exchange agreement on behalf of both', 'agreement', 'exchange agreement'],
    ['signed a declaration of intent', 'letter-of-intent', 'declaration of intent'],
    [
      'were named when the delegation signed a Framework Agreement on the Purchase of Parts worth EUR 45 million',
      'framework-agreement',
      'Framework Agreement on the Purchase of Parts',
    ],
  ])('a paper has its own words for its name: they %s', (words, type, en) => {
    const [paper] = agreements(itemOf([[[`On May 6, 2023, Chengdu and Brno ${words}.`, '']]]))
    expect([paper?.type, paper?.name.en]).toEqual([type, en])
  })

  test.each([
    [
      'signed a Football Protocol to celebrate the 20th anniversary of the tie',
      'Football Protocol',
    ],
    ['held the signing of an agreement on tourism', 'agreement on tourism'],
    ['signed an agreement of cooperation on training', 'agreement of cooperation on training'],
    ['signed a contract of sale worth 5 million yuan', 'contract of sale'],
    ['signed the agreement of the two ports', 'agreement'],
    ['signed the 2024-2026 Action Plan', '2024-2026 Action Plan'],
    ['signed the Action Plan 2024-2026 on tourism', 'Action Plan 2024-2026 on tourism'],
    ['signed the exchange plan for the years 2024-2026', 'exchange plan for the years 2024-2026'],
  ])('a name ends where its words do: they %s', (words, name) => {
    const [paper] = agreements(itemOf([[[`On May 6, 2023, Chengdu and Brno ${words}.`, '']]]))
    expect([paper?.name.en, paper?.signed?.edtf]).toEqual([name, '2023-05-06'])
  })

  test('the name before a word of signing has its own words too', () => {
    const item = itemOf([[['', '两校举行体育交流谅解备忘录签署仪式。']]])
    expect(agreements(item)[0]?.name.zh).toBe('体育交流谅解备忘录')
  })

  test('a paper that the versions name in different sentences is one', () => {
    const item = itemOf([
      [
        [
          'On May 6 the two ports signed a Letter of Intent on pilot training.',
          '5月6日，两港代表会谈。',
        ],
        ['They toured the quay.', '随后签署引航员培训意向书。'],
      ],
    ])
    expect(agreements(item).map(({ name }) => name)).toEqual([
      { en: 'Letter of Intent on pilot training', zh: '引航员培训意向书' },
    ])
  })

  test('papers that are only counted are none', () => {
    const item = itemOf([
      [['Three memoranda and 12 contracts were signed.', '双方签署三份备忘录、12份合同。']],
    ])
    expect(agreements(item)).toEqual([])
  })

  test('a paper renewed until a year was not signed in it', () => {
    const item = itemOf([
      [['On May 6, 2023 the two ports renewed the agreement of 2009 until 2028.', '']],
    ])
    expect(agreements(item)[0]?.signed?.edtf).toBe('2023-05-06')
  })

  test.each([
    ['8月16日，现场签约3个项目。其中规模最大的是青岛公司与沙特公司签署的合资合同。', true],
    ['8月16日，双方会见。根据双方签署的合资合同，项目已开工。', false],
  ])('"%s" has it signed here: %s', (zh, here) => {
    const item = itemOf([zh.split(/(?<=。)/).map((one) => ['', one] as const)])
    expect(agreements(item).at(-1)?.signedHere).toBe(here)
  })

  test('a later paper that is only intended leaves the first one signed', () => {
    const item = itemOf([
      [
        ['On June 8, 2022, Chengdu and Brno signed a memorandum.', ''],
        ['According to the memorandum, the two sides strive to sign the formal agreement.', ''],
      ],
    ])
    expect(agreements(item)[0]).toMatchObject({ signedHere: true, signed: { edtf: '2022-06-08' } })
  })

  test.each([
    [
      'On May 6, 2023 they met. That evening Chengdu and Brno signed the Agreement on Exchanges (2024-2028).',
    ],
    ['On May 6, 2023 they met. That evening they signed a contract on a centre to open in 2025.'],
  ])('"%s" was signed on its day', (en) => {
    const item = itemOf([en.split(/(?<=met\.) /).map((one) => [one, ''] as const)])
    expect(agreements(item)[0]?.signed?.edtf).toBe('2023-05-06')
  })

  test('a paper signed before keeps its own date', () => {
    const item = itemOf([
      [
        [
          'On May 6, 2023, Mayor Luo met with Ambassador Novak.',
          '2023年5月6日，罗市长会见诺瓦克大使。',
        ],
        [
          'Chengdu and Brno signed a Letter of Intent in June 2019.',
          '此前，成都与布尔诺于2019年6月签署意向书。',
        ],
      ],
    ])
    expect(agreements(item)).toMatchObject([
      { type: 'letter-of-intent', signed: { edtf: '2019-06' }, signedHere: false },
    ])
  })

  test('a paper that is only hoped for is not signed', () => {
    const item = itemOf([
      [['', '罗市长表示，希望早日签署《友好交流合作协议》。']],
      [['Novak hoped to sign a Framework Agreement soon.', '']],
    ])
    expect(agreements(item).map(({ signed, signedHere }) => [signed, signedHere])).toEqual([
      [null, false],
      [null, false],
    ])
  })

  test.each([
    ['The two sides signed the Framework Cooperation Agreement.', 'framework-agreement'],
    ['The two ports signed a Letter of Intent.', 'letter-of-intent'],
    ['The schools signed a Memorandum of Cooperation.', 'memorandum-of-cooperation'],
    ['Both cities signed the Agreement on Friendly Exchanges.', 'friendly-exchange-agreement'],
    ['They issued a Joint Statement.', 'joint-statement'],
    ['The company signed a purchase contract.', 'contract'],
  ])('%s', (sentence, type) => {
    expect(agreements(itemOf([[[sentence, '']]]))[0]?.type).toBe(type)
  })

  test.each([
    ['双方签署框架合作协议。', 'framework-agreement', '框架合作协议'],
    ['兩港簽署合作意向書。', 'letter-of-intent', '合作意向書'],
    ['两校签署合作备忘录。', 'memorandum-of-cooperation', '合作备忘录'],
    ['两市签署友好交流协议书。', 'friendly-exchange-agreement', '友好交流协议书'],
    ['双方发表联合声明。', 'joint-statement', '联合声明'],
    [
      '簽署了關於建立友好城市關係的諒解備忘錄。',
      'memorandum-of-understanding',
      '建立友好城市關係的諒解備忘錄',
    ],
    ['两市签署建立友好城市关系协议书。', 'agreement', '建立友好城市关系协议书'],
  ])('%s', (sentence, type, zh) => {
    expect(agreements(itemOf([[['', sentence]]]))[0]).toMatchObject({ type, name: { zh } })
  })

  test.each([
    ['The leaders are in agreement on trade.', ''],
    ['', '双方就自由贸易协定交换意见。'],
    ['The agreement of all members is needed.', ''],
  ])('finds no paper in "%s%s"', (en, zh) => {
    expect(agreements(itemOf([[[en, zh]]]))).toEqual([])
  })

  test.each([
    [
      'Two firms signed a five-year supply contract worth 3 million euros.',
      '',
      'five-year supply contract',
    ],
    ['They signed an agreement for another five years.', '', 'agreement'],
    ['', '两家企业签署为期五年的供货合同，合同金额3亿元。', '供货合同'],
  ])('"%s%s" names one paper', (en, zh, name) => {
    expect(agreements(itemOf([[[en, zh]]])).map((paper) => Object.values(paper.name))).toEqual([
      [name],
    ])
  })

  test('an agreement that is only to come is no paper yet', () => {
    const en = 'The formal agreement might be signed next spring.'
    expect(agreements(itemOf([[[en, '']]]))).toEqual([])
  })

  test('"Understanding on Cooperation" is of understanding', () => {
    const item = itemOf([
      [
        [
          'The two ports signed a Memorandum of Understanding on Cooperation.',
          '两港签署合作谅解备忘录。',
        ],
      ],
    ])
    expect(agreements(item)).toMatchObject([{ type: 'memorandum-of-understanding' }])
  })

  test.each([
    '四川大学与林茨大学签署合作协议，按照协议，将设立研究中心。',
    '四川大学与林茨大学签署合作协议，协议有效期五年。',
    '四川大学与林茨大学签署合作备忘录，该备忘录涵盖培训，备忘录内容丰富。',
    '成都公司与林茨公司签署采购合同，合同金额500万元，合同期三年。',
  ])('a bare name in a later clause is the paper before: %s', (zh) => {
    expect(agreements(itemOf([[['', `2023年5月6日，${zh}`]]]))).toHaveLength(1)
  })

  test.each([
    ['reached a cooperation agreement', '达成合作协议'],
    ['entered into a cooperation agreement', '订立合作协议'],
    ['put their signatures to a cooperation agreement', '在合作协议上签字'],
    ['signed a cooperation framework', '签署合作框架'],
    ['issued a joint press statement', '发表联合新闻声明'],
    ['signed an implementing arrangement', '签署实施安排'],
    ['signed a memo of cooperation', '签署合作备忘录'],
    ['signed a letter of friendship', '签署友好交流书'],
  ])('both versions tell a paper signed: %s, %s', (en, zh) => {
    const item = itemOf([
      [[`On May 6, 2023, Chengdu and Linz ${en}.`, `2023年5月6日，成都市与林茨市${zh}。`]],
    ])
    expect(agreements(item)).toMatchObject([
      { name: { en: expect.any(String), zh: expect.any(String) }, signedHere: true },
    ])
  })

  test.each([
    ['The 5th anniversary of signing the agreement with Varna was celebrated.', ''],
    ['The two sides discussed the signing of a cooperation agreement.', ''],
    ['They reached a consensus on the renewal of the cooperation agreement.', ''],
    ['A cooperation agreement will be signed by correspondence.', ''],
    ['', '双方就签署合作协议交换意见。'],
    ['They agreed to extend the cooperation agreement.', '双方商定将合作协议延长五年。'],
    ['The ties began in 1999 under an agreement signed in Linz.', ''],
    ['', '双方为签署合作协议做准备。'],
    ['', '双方讨论续签合作协议。'],
    ['', '双方商定续签合作协议。'],
    ['', '两港将于下月签署合作协议。'],
  ])('"%s%s" signs nothing here', (en, zh) => {
    expect(agreements(itemOf([[[en, zh]]])).filter(({ signedHere }) => signedHere)).toEqual([])
  })

  test('a paper ends where the next begins, and a declaration is issued', () => {
    const en = 'They signed the MOU on Aviation Cooperation and the Letter of Intent on Pandas.'
    expect(agreements(itemOf([[[en, '']]])).map(({ name }) => name.en)).toEqual([
      'MOU on Aviation Cooperation',
      'Letter of Intent on Pandas',
    ])
    const zh = '成都与林茨发布《成都创新宣言》。'
    expect(agreements(itemOf([[['', zh]]]))).toMatchObject([{ type: 'joint-statement' }])
  })

  test('the occasion of a signing is not what its paper is about', () => {
    const en = 'They signed a cooperation agreement on the occasion of the 20th anniversary.'
    expect(agreements(itemOf([[[en, '']]]))[0]?.name.en).toBe('cooperation agreement')
  })
})
