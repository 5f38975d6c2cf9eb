import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { statements } from './statements.ts'

const typeOf = (en: string, zh: string) => statements(itemOf([[[en, zh]]]), [])[0]?.type

describe('statements()', () => {
  test.each([
    ['Mayor Chen Yixin said that trade with Porto grew fast last year.', 'assessment'],
    ['Chen Yixin hoped that the two cities would do more in education.', 'hope'],
    ['Chen Yixin said that Wuhan is willing to work with Porto.', 'willingness'],
    ['Chen Yixin said that Wuhan will actively support the project.', 'commitment'],
    ['Chen Yixin invited the Mayor to the trade fair.', 'invitation'],
    ['Anna Berg congratulated the city on the games.', 'congratulation'],
    ['Anna Berg expressed her gratitude for the help.', 'thanks'],
    ['Chen Yixin briefed the guests on the new airport.', 'report'],
    ['Both sides agreed to set up a working group.', 'commitment'],
  ])('%s', (sentence, type) => {
    expect(typeOf(sentence, '')).toBe(type)
  })

  test.each([
    ['陈一新表示，武汉与波尔图贸易增长迅速。', 'assessment'],
    ['陈一新说，今年双方贸易额达387亿元，同比增长31.5%。', 'report'],
    ['陳一新希望兩市在教育領域深化合作。', 'hope'],
    ['陈一新表示，武汉愿与波尔图加强合作。', 'willingness'],
    ['陈一新指出，武汉将积极支持该项目。', 'commitment'],
    ['市長陳一新邀請代表團參加博覽會。', 'invitation'],
    ['陈一新感谢波尔图市的帮助。', 'thanks'],
    ['双方均表示，希望扩大合作。', 'hope'],
    ['吕真才表示，希望将更多商品运送到中国市场。', 'hope'],
  ])('%s', (sentence, type) => {
    expect(typeOf('', sentence)).toBe(type)
  })

  test.each([
    ['Chen Yixin welcomed the delegation to Wuhan.', ''],
    ['', '陈一新对代表团来访表示欢迎。'],
    ['Wang Li, Deputy Director of the Office, attended the meeting.', ''],
    ['', '市外办主任王丽出席活动。'],
    ['The forum will be held in June.', ''],
  ])('"%s%s" is no statement', (en, zh) => {
    expect(typeOf(en, zh)).toBeUndefined()
  })

  test('each sentence of a bead that says something is a statement', () => {
    const en =
      'Lu Wei said that trade had grown. He hoped that it would go on. He thanked the city for its help.'
    const zh = '卢伟说，贸易增长很快，希望继续保持，并感谢我市支持。'
    expect(statements(itemOf([[[en, zh]]]), []).map(({ type }) => type)).toEqual([
      'assessment',
      'hope',
      'thanks',
    ])
  })

  test.each([
    ['The Xiamen Education Bureau will provide three new schools.', '厦门市教育局将提供3所学校。'],
    ['The two sides will jointly train 30 doctors.', '双方将联合培养30名医生。'],
    ['Next year would be the 15th anniversary of the ties.', '明年是结好15周年。'],
    ['The forum of the Port Authority will be held in June.', ''],
    ['Rain will fall in the north.', ''],
  ])('"%s" promises nothing', (en, zh) => {
    expect(typeOf(en, zh)).toBeUndefined()
  })

  test('words that do several things are one statement, the strongest first', () => {
    const en = 'Anna Berg thanked Wuhan for its help and invited the Mayor to Lund.'
    const zh = '安娜·贝里感谢武汉的帮助，并邀请市长访问隆德。'
    expect(statements(itemOf([[[en, zh]]]), [])).toMatchObject([
      { type: 'invitation', also: ['thanks'] },
    ])
  })

  test('figures behind a welcome report', () => {
    const en =
      'Lu Wei welcomed the Consul General and said that trade reached 30 billion yuan, up 12 percent.'
    expect(typeOf(en, '卢伟欢迎总领事，介绍说贸易额达300亿元，增长12%。')).toBe('report')
  })

  test.each([
    ['Lu Wei welcomed the guests. He hoped for more exchanges.', '卢伟欢迎客人。他希望加强交流。'],
    ['Lu Wei met with the guests. He thanked them for coming.', '卢伟会见客人。他感谢他们来访。'],
  ])('"he" is whom the sentence before is about: %s', (en, zh) => {
    const pairs = en
      .split(/(?<=\.) /)
      .map((one, at): [string, string] => [one, zh.split(/(?<=。)/)[at] ?? ''])
    expect(statements(itemOf([pairs]), [])).toMatchObject([
      { speaker: { en: 'Lu Wei' }, carried: true },
    ])
  })

  test('an agreement stands further from those who agree', () => {
    const zh = '双方就航空制造、职业教育等领域合作深入交换意见，并商定年内互派工作组。'
    expect(statements(itemOf([[['', zh]]]), [])).toMatchObject([
      { type: 'commitment', speaker: { zh: '双方' } },
    ])
  })

  test.each([
    ['“The tea is cold,” said Berg.', ''],
    ['Berg, who came by train, called Wuhan a city of lakes.', ''],
  ])('a bare name speaks: %s', (en, zh) => {
    const name = { en: 'Anna Berg', zh: '安娜·贝里' }
    const said = statements(itemOf([[[en, zh]]]), [{ name, role: 'guest', evidence: [] }])
    expect(said).toMatchObject([{ speaker: name, type: 'assessment' }])
  })

  test('leaves out a headline, which says in short what the text goes on to tell', () => {
    const item = itemOf([
      [['Mayor Chen Yixin congratulates Lyon', '']],
      [['Mayor Chen Yixin congratulated Lyon.', '']],
    ])
    expect(statements(item, []).map(({ beads }) => beads)).toEqual([[1]])
  })

  test('carries a speaker over to the sentences that name none', () => {
    const item = itemOf([
      [
        ['Chen Yixin said that Wuhan is a big city.', '陈一新表示，武汉是大城市。'],
        ['Wuhan is willing to work with Porto.', '武汉愿与波尔图合作。'],
        ['He hoped for more exchanges.', '希望加强交流。'],
      ],
      [['Wang Li attended the meeting.', '王丽参加会见。']],
    ])
    expect(
      statements(item, []).map(({ speaker, carried, type }) => [speaker?.en, carried, type]),
    ).toEqual([
      ['Chen Yixin', false, 'assessment'],
      ['Chen Yixin', true, 'willingness'],
      ['Chen Yixin', true, 'hope'],
    ])
  })

  test('takes the name that the party holds in both languages', () => {
    const item = itemOf([
      [['Chen Yixin said that Wuhan is a big city.', '陈一新表示，武汉是大城市。']],
    ])
    const [person] = item.mentions.filter(({ type }) => type === 'person')
    const name = { en: 'Chen Yixin', zh: '陈一新' }
    const evidence = person
      ? [{ lang: person.lang, start: person.start, end: person.end, of: 'name' as const }]
      : []
    expect(statements(item, [{ name, role: 'host', evidence }])[0]?.speaker).toEqual(name)
  })

  test('knows a bare name that no mention holds by the parties', () => {
    const item = itemOf([[['', '陈一新邀请市长参加博览会。']]])
    const name = { en: 'Chen Yixin', zh: '陈一新' }
    expect(statements(item, [{ name, role: 'host', evidence: [] }])[0]).toMatchObject({
      speaker: name,
      type: 'invitation',
    })
  })

  test('"both sides" and 双方 speak together', () => {
    const item = itemOf([
      [['Both sides expressed their hope for more trade.', '双方均表示，希望扩大贸易。']],
    ])
    expect(statements(item, [])[0]?.speaker).toEqual({ en: 'Both sides', zh: '双方' })
  })

  test.each([
    ['Anna Berg complained that the bus was late.', 'assessment'],
    ['Mayor Anna Berg acknowledged that the queue was long.', 'assessment'],
    ['Mayor Anna Berg joked that the rain had come with her.', 'assessment'],
    ['Mayor Anna Berg urged the schools to swap teachers.', 'hope'],
    ['Mayor Anna Berg advised the students to bring boots.', 'hope'],
    ['Mayor Anna Berg called on the shops of Lund to print menus in Chinese.', 'hope'],
    ['Mayor Anna Berg promised a new bus line.', 'commitment'],
    ['Mayor Anna Berg offered to lend an organ.', 'willingness'],
    ['Mayor Anna Berg said she would miss the noodles.', 'assessment'],
    ['Mayor Anna Berg wished the choir a safe journey and success.', 'congratulation'],
  ])('verbs of saying: %s', (sentence, type) => {
    expect(typeOf(sentence, '')).toBe(type)
  })

  test.each([
    ['Mayor Anna Berg shared her experience of river care.', 'assessment'],
    ['Mayor Anna Berg attached great importance to the visit.', 'assessment'],
    ['Mayor Anna Berg wished the guests a pleasant stay.', 'congratulation'],
    ['Mayor Anna Berg explained the plan of the port.', 'report'],
    ['The experts suggested that the two cities plant trees.', 'hope'],
  ])('%s', (sentence, type) => {
    expect(typeOf(sentence, '')).toBe(type)
  })

  test.each([
    ['双方同意扩大贸易。', '双方', 'commitment'],
    ['会谈后双方同意设立工作组。', '双方', 'commitment'],
    ['两位市长均表示，贸易增长很快。', '两位市长', 'assessment'],
    ['学生们表示，课程很好。', '学生们', 'assessment'],
    ['市长陈一新对合作充满信心。', '陈一新', 'assessment'],
    ['市长陈一新讲解了新港规划。', '陈一新', 'report'],
  ])('%s', (sentence, speaker, type) => {
    expect(statements(itemOf([[['', sentence]]]), [])[0]).toMatchObject({
      speaker: { zh: speaker },
      type,
    })
  })

  test.each([
    ['陈一新抱怨，班车总是迟到。', 'assessment'],
    ['市长陈一新承认，排队时间太长。', 'assessment'],
    ['市长陈一新笑言，雨是她带来的。', 'assessment'],
    ['市长陈一新寄语同学们：多走走，多看看。', 'hope'],
    ['市长陈一新要求各部门做好服务。', 'hope'],
    ['市长陈一新表示，力争年内开通航线。', 'commitment'],
    ['市长陈一新答应再派两名教师。', 'commitment'],
  ])('verbs of saying: %s', (sentence, type) => {
    expect(typeOf('', sentence)).toBe(type)
  })

  test.each([
    ['Mayor Anna Berg declared the fair open.', '安娜·贝里宣布展会开幕。'],
    ['Mayor Anna Berg proposed a toast.', ''],
    ['Mayor Anna Berg accepted the invitation to visit Lund.', ''],
    ['Mayor Anna Berg called on Mayor Chen Yixin to say goodbye.', ''],
    ['', '市长陈一新接受了访问隆德的邀请。'],
  ])('"%s%s" tells what was done', (en, zh) => {
    expect(typeOf(en, zh)).toBeUndefined()
  })

  test.each([
    [
      'Mayor Anna Berg hoped for more trains, and Mayor Chen Yixin promised a new station.',
      '',
      ['hope Anna Berg', 'commitment Chen Yixin'],
    ],
    [
      'Mayor Anna Berg complained that it rained; “bring boots,” replied Mayor Chen Yixin.',
      '',
      ['assessment Anna Berg', 'assessment Chen Yixin'],
    ],
    ['Mayor Anna Berg hoped for more trains and thanked Mayor Chen Yixin.', '', ['hope Anna Berg']],
  ])('who speaks in "%s%s"', (en, zh, expected) => {
    const said = statements(itemOf([[[en, zh]]]), [])
    expect(said.map(({ type, speaker }) => `${type} ${speaker?.en ?? speaker?.zh}`)).toEqual(
      expected,
    )
  })

  test('two who speak in one sentence of both versions', () => {
    const en = 'Mayor Lu Wei hoped for more trains, and Mayor Zhang Min invited the choir.'
    const zh = '市长卢伟希望增开列车，市长张敏则邀请合唱团来访。'
    expect(statements(itemOf([[[en, zh]]]), []).map(({ type }) => type)).toEqual([
      'hope',
      'invitation',
    ])
  })

  test('a name behind the words is the speaker, not the people told of in them', () => {
    const en = 'Forty students have gone home, said Ms. Anna Berg, who thanked the school.'
    expect(statements(itemOf([[[en, '']]]), [])[0]?.speaker).toEqual({ en: 'Anna Berg' })
  })

  test('"the Mayor" is the only mayor whom the item names', () => {
    const item = itemOf([
      [
        ['Mayor Anna Berg welcomed the guests.', ''],
        ['The Mayor promised a new bus line.', ''],
      ],
    ])
    const [person] = item.mentions.filter(({ type }) => type === 'person')
    const name = { en: 'Anna Berg', zh: '安娜·贝里' }
    const evidence = person
      ? [{ lang: person.lang, start: person.start, end: person.end, of: 'name' as const }]
      : []
    expect(statements(item, [{ name, role: 'host', evidence }])).toMatchObject([
      { speaker: name, type: 'commitment' },
    ])
  })

  test('what others will do is news, though somebody spoke before', () => {
    const item = itemOf([
      [
        ['Mayor Anna Berg said that the tea was good.', ''],
        ['Wuhan will send 20 students next year.', ''],
      ],
    ])
    expect(statements(item, []).map(({ type }) => type)).toEqual(['assessment'])
  })
})
