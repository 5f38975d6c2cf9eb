import { expect, test } from 'vitest'
import { chinese } from '../chinese/chinese.ts'
import { english } from '../english/english.ts'
import { higher, roleIn } from './organisations-roles.ts'

function role(lang: 'en' | 'zh', text: string, names: readonly string[]) {
  const bodies = names.map((name) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length }
  })
  return bodies.map((body) => roleIn({ lang, text, bodies, others: [] }, body))
}

test.each([
  [
    'The show was co-hosted by Alpha Office, Beta Museum, and the Gamma Centre.',
    ['Alpha Office', 'Beta Museum', 'Gamma Centre'],
    'co-host',
  ],
  [
    'Alpha Office and Beta School signed a memorandum.',
    ['Alpha Office', 'Beta School'],
    'signatory',
  ],
  [
    'They inspected Alpha Factory and Beta Co., Ltd. in May.',
    ['Alpha Factory', 'Beta Co., Ltd.'],
    'visited',
  ],
  ['She came at the invitation of the Alpha Government.', ['Alpha Government'], 'inviter'],
  ['The course, initiated by the Alpha Ministry, began.', ['Alpha Ministry'], 'initiator'],
  [
    'He discussed with Alpha Government and Beta Association about trade.',
    ['Alpha Government', 'Beta Association'],
    'counterpart',
  ],
  ['Alpha Office hosted a reception.', ['Alpha Office'], 'host'],
  ['They presented 40 books to Alpha Library.', ['Alpha Library'], 'counterpart'],
  ['The trip, paid for by Alpha Agency, was the third.', ['Alpha Agency'], 'supporter'],
  ['Alpha School visited the city in May.', ['Alpha School'], 'guest'],
  ['Ten pupils of Alpha School and two teachers lived with families.', ['Alpha School'], 'guest'],
  [
    'Among them was a contract between Alpha Group and Beta Foods.',
    ['Alpha Group', 'Beta Foods'],
    'signatory',
  ],
  ['The Alpha Office gave a New Year reception.', ['Alpha Office'], 'host'],
  ['The Alpha Association gave a lunch.', ['Alpha Association'], 'host'],
  [
    'Alpha School and Beta School became sister schools.',
    ['Alpha School', 'Beta School'],
    'signatory',
  ],
  ['They lived in the homes of pupils of Alpha School.', ['Alpha School'], 'host'],
  ['The nurses joined a scheme run by Alpha Hospital.', ['Alpha Hospital'], 'host'],
  ['They saw a factory of Alpha Company.', ['Alpha Company'], 'visited'],
  ['Forty pupils of Alpha School spent the holidays there.', ['Alpha School'], 'guest'],
])('%s', (text, names, expected) => {
  expect(role('en', text, names)).toEqual(names.map(() => expected))
})

test.each([
  ['展览由甲领事馆、乙外办和丙画廊共同主办。', ['甲领事馆', '乙外办', '丙画廊'], 'co-host'],
  ['甲中学與乙學校簽署合作備忘錄。', ['甲中学', '乙學校'], 'signatory'],
  ['一行考察了甲工厂、乙公司。', ['甲工厂', '乙公司'], 'visited'],
  ['一行参观了无名小筑、甲公司。', ['甲公司'], 'visited'],
  ['应甲市政府邀请，他来了。', ['甲市政府'], 'inviter'],
  ['甲中心与乙大学合办的研修班开班。', ['甲中心', '乙大学'], 'co-host'],
  ['他们向甲医院捐赠设备。', ['甲医院'], 'counterpart'],
  ['培训由甲机构资助。', ['甲机构'], 'supporter'],
  ['甲学校师生30人访问本市。', ['甲学校'], 'guest'],
  ['论坛由甲友协承办。', ['甲友协'], 'organiser'],
  ['包括甲集团与乙公司的合作协议。', ['甲集团', '乙公司'], 'signatory'],
  ['甲总会为主办方。', ['甲总会'], 'host'],
  ['客人由甲学校负责接待。', ['甲学校'], 'host'],
  ['他们住进甲学校学生家中。', ['甲学校'], 'host'],
  ['甲学院为20名教师开设线上课程。', ['甲学院'], 'host'],
  ['东道主甲学校安排他们写字。', ['甲学校'], 'host'],
  ['活动得到甲总领事馆支持。', ['甲总领事馆'], 'supporter'],
  ['课程由甲外交部与乙合作署联合发起。', ['甲外交部', '乙合作署'], 'initiator'],
])('%s', (text, names, expected) => {
  expect(role('zh', text, names)).toEqual(names.map(() => expected))
})

test.each([
  ['Alpha Office was the organizer.', 'host'],
  ['Alpha Office was host to 20 pupils.', 'host'],
  ['Alpha Office was the co-organizer.', 'supporter'],
  ['Alpha Office was host-neutral.', undefined],
  ['Alpha Office became a department.', undefined],
  ['Alpha Office gave a sigh.', undefined],
])('%s', (text, expected) => {
  expect(role('en', text, ['Alpha Office'])).toEqual([expected])
})

/** As above, with what the language itself finds in the sentence. */
function found(lang: 'en' | 'zh', text: string): (string | undefined)[] {
  const { mentions } = lang === 'en' ? english : chinese
  const all = mentions([{ text }]).flat()
  const bodies = all.filter(({ type }) => type === 'organisation')
  const others = all.filter(({ type }) => type === 'place')
  return bodies.map((body) => roleIn({ lang, text, bodies, others }, body))
}

test('where a body is stands between it and the words of its part', () => {
  const signed = 'Varna School of Leeds and Kiel School in Ulm, Germany, signed a letter.'
  expect(found('en', signed)).toEqual(['signatory', 'signatory'])
  expect(found('zh', '武汉大学与德国帕绍市明湖大学举办论坛。')).toEqual(['co-host', 'co-host'])
  // No joint stands between these.
  expect(found('en', 'Varna School says Kiel School of Leeds hosted it.')).toEqual([
    undefined,
    'host',
  ])
})

test('a list goes on behind "and" and "together with"', () => {
  const hosts = (joint: string) =>
    role('en', `Alpha Office${joint} Beta School hosted it.`, ['Alpha Office', 'Beta School'])
  expect(hosts(' and')).toEqual(['co-host', 'co-host'])
  expect(hosts(', together with')).toEqual(['co-host', 'co-host'])
  expect(hosts(' against')).toEqual([undefined, 'host'])
})

test('who looks on when others sign has signed nothing', () => {
  expect(role('zh', '甲大学负责人见证签约。', ['甲大学'])).toEqual(['attendee'])
  expect(role('zh', '甲大学校长李明签署协议。', ['甲大学'])).toEqual(['signatory'])
})

test.each([
  ['The course was run by Alpha Office.', 'organiser'],
  ['The class was entrusted by Alpha Office.', 'initiator'],
  ['They had a grant of $500 from Alpha Office.', 'supporter'],
  ['They went round Alpha Office.', 'visited'],
  ['The mayor lunched with Alpha Office.', 'counterpart'],
  ['Alpha Office set out on Monday.', 'guest'],
  ['The mayor received a delegation of Alpha Office.', 'guest'],
  ['Alpha Office witnessed it.', 'attendee'],
  ['Alpha Office approved nine journeys.', 'host'],
  ['They ran by Alpha Office.', undefined],
])('%s', (text, expected) => {
  expect(role('en', text, ['Alpha Office'])).toEqual([expected])
})

test.each([
  ['展览由甲大学策划。', 'organiser'],
  ['活动由甲大学提供支持。', 'supporter'],
  ['他们看望甲大学。', 'visited'],
  ['甲大学商定互派教师。', 'counterpart'],
  ['甲大学的5名医生赴里昂。', 'guest'],
  ['本市接待了甲大学。', 'guest'],
  ['甲大学派代表到会。', 'attendee'],
  ['他在甲大学进修。', 'host'],
  ['他想起甲大学。', undefined],
])('%s', (text, expected) => {
  expect(role('zh', text, ['甲大学'])).toEqual([expected])
})

test('a body of a list may have its country right before it', () => {
  const text = '甲中学与韩国乙高中结为姊妹学校。'
  const at = (name: string) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  })
  const bodies = [at('甲中学'), at('乙高中')]
  const told = (others: { start: number; end: number }[]) =>
    bodies.map((body) => roleIn({ lang: 'zh', text, bodies, others }, body))
  expect(told([at('韩国')])).toEqual(['signatory', 'signatory'])
  expect(told([])[0]).toBeUndefined()
})

test('a body with no words of a part around it has none', () => {
  expect(role('en', 'The report on Alpha Office is long.', ['Alpha Office'])).toEqual([undefined])
})

test('higher() keeps the role that says more', () => {
  expect(higher('attendee', 'signatory')).toBe('signatory')
  expect(higher(undefined, 'guest')).toBe('guest')
})

test('a hospital where a team works for a time is its host', () => {
  expect(
    role('en', 'The team will work at Alpha Hospital for a year.', ['Alpha Hospital']),
  ).toEqual(['host'])
  expect(role('zh', '医疗队将在甲医院工作一年。', ['甲医院'])).toEqual(['host'])
  expect(role('zh', '甲医院工作已久。', ['甲医院'])).toEqual([undefined])
})

test.each([
  ['en', 'The Alpha Museum and the Beta Branch are the hosts.', ['Alpha Museum'], 'co-host'],
  ['en', 'They are the guests of the Alpha Bureau.', ['Alpha Bureau'], 'host'],
  ['en', 'Alpha Printing is the sponsor.', ['Alpha Printing'], 'supporter'],
  [
    'en',
    'A library given by the Alpha Association was opened.',
    ['Alpha Association'],
    'supporter',
  ],
  ['en', 'At a dinner given by the Alpha Bureau she sang.', ['Alpha Bureau'], 'host'],
  [
    'en',
    'A centre jointly built by Alpha Hospital and Beta Hospital.',
    ['Alpha Hospital'],
    'co-host',
  ],
  ['en', 'Present at the groundbreaking ceremony of Alpha Works.', ['Alpha Works'], 'host'],
  ['zh', '甲医院与乙医院共建的中心揭牌。', ['甲医院'], 'co-host'],
  ['zh', '甲慈善总会向塞拉利昂捐赠手套。', ['甲慈善总会'], 'supporter'],
  ['zh', '一行向甲福利院捐款。', ['甲福利院'], 'counterpart'],
  ['zh', '甲协会捐款4万元。', ['甲协会'], 'supporter'],
] as const)('who gives and who has guests, %s: %s', (lang, text, names, expected) => {
  const all = text.match(
    /Alpha \p{Lu}\p{L}+|Beta \p{Lu}\p{L}+|[甲乙]\p{Script=Han}*?(?:医院|总会|福利院|协会)/gu,
  )
  expect(role(lang, text, all ?? names)[0]).toBe(expected)
})
