import { describe, expect, test } from 'vitest'
import { chinesePeople } from '../chinese/people.ts'
import { englishPeople } from '../english/people.ts'
import type { PersonParty } from '../exchange.ts'
import { moved, type PersonMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import { people } from './people.ts'

const read = { en: englishPeople, zh: chinesePeople }
const home = { en: 'Ningbo', zh: '宁波市', country: 'CN', basis: 'printed' as const }

/** An item whose beads are these pairs of an English and a Chinese sentence; either may be empty. */
function item(...pairs: [en: string, zh: string][]): ItemContext {
  const sentences = pairs.flatMap(([en, zh], bead) =>
    (
      [
        ['en', en],
        ['zh', zh],
      ] as const
    )
      .filter(([, words]) => words !== '')
      .map(([lang, words]) => ({ lang, words, bead })),
  )
  let start = 0
  const segments = sentences.map(({ lang, words }) => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    return { lang, block: 0, span }
  })
  const indexes = (bead: number, lang: Lang): number[] =>
    sentences.flatMap((one, at) => (one.bead === bead && one.lang === lang ? [at] : []))
  return {
    text: sentences.map(({ words }) => words).join('\n'),
    segments,
    beads: pairs.map((_, bead) => ({ en: indexes(bead, 'en'), zh: indexes(bead, 'zh'), score: 1 })),
    mentions: sentences.flatMap(({ lang, words, bead }, segment) =>
      read[lang](words).map((mention: PersonMention) => ({
        ...moved(mention, segments[segment]?.span.start ?? 0),
        lang,
        item: 0,
        bead,
        segment,
      })),
    ),
    home,
    calendar: { dated: () => ({ edtf: '', basis: 'printed', evidence: [] }) },
  }
}

/** Role side name / name, with what else is told. */
function shown(party: PersonParty): string {
  const { role, side = '-', name, title, status, leads, group } = party
  const named = [name?.en, name?.zh].filter(Boolean).join(' / ') || `(${title?.en ?? title?.zh})`
  return [role, side, named, status, leads && 'leads', group && 'group'].filter(Boolean).join(' ')
}

describe('the people of an item', () => {
  test('are one however they are addressed: Cr Tamihana is the mayor', () => {
    const parties = people(
      item(
        [
          'Deputy Mayor Aroha Tamihana met Captain Ole Jensen.',
          '副市长阿罗哈·塔米哈纳会见了奥勒·延森船长。',
        ],
        ['Cr Tamihana thanked him.', ''],
      ),
    )
    expect(parties.map(({ name, title }) => [name?.en, title?.en, name?.zh])).toEqual([
      ['Aroha Tamihana', 'Deputy Mayor', '阿罗哈·塔米哈纳'],
      ['Ole Jensen', 'Captain', '奥勒·延森'],
    ])
  })

  test('are matched over the languages by sound, and host and guest are told by grammar', () => {
    const parties = people(
      item(
        [
          'On May 4, Li Guanding, Vice Mayor of the Ningbo Municipal Government, met with Wim Geerts, Ambassador of the Netherlands to China, and his delegation.',
          '5月4日,市政府副市長李關定會見了荷蘭駐華大使維姆·海爾茨一行。',
        ],
        ['Geerts said that he liked the port.', '海爾茨表示,他很喜歡港口。'],
        [
          'Ye Rongzhong, Director-General of Ningbo Foreign Affairs Office, and the Head of the European Affairs Division attended.',
          '市外辦主任葉榮鐘,歐洲處負責人參加。',
        ],
      ),
    )
    expect(parties.map(shown)).toEqual([
      'host CN Li Guanding / 李關定',
      'guest NL Wim Geerts / 維姆·海爾茨',
      'attendee CN Ye Rongzhong / 葉榮鐘',
      'attendee - (Head of the European Affairs Division)',
    ])
    expect(parties[1]?.title).toEqual({
      en: 'Ambassador of the Netherlands to China',
      zh: '荷蘭駐華大使',
    })
  })

  test('are matched by title and country when the Chinese name is adopted', () => {
    const [consul] = people(
      item([
        'On June 1, Khin Maung Lay, Consul-General of Myanmar in Kunming, visited the museum.',
        '6月1日，缅甸驻昆明总领事赵明安参观了博物馆。',
      ]),
    )
    expect(consul?.name).toEqual({ en: 'Khin Maung Lay', zh: '赵明安' })
  })

  test('take the Latin name printed in brackets behind the Chinese one', () => {
    const [guest] = people(item(['', '挪威新任驻沪总领事宋韬（Tobias F. Svenningsen）到访宁波。']))
    expect(guest?.name).toEqual({ en: 'Tobias F. Svenningsen', zh: '宋韬' })
    expect(guest?.status).toBe('new')
  })

  test('who travel abroad are guests, and those they meet there are hosts', () => {
    const parties = people(
      item([
        '',
        '宁波市副市长李关定率团访问德国亚琛市，与亚琛市市长西比勒·科伊彭会谈，市外办副主任林涛陪同。',
      ]),
    )
    expect(parties.map(shown)).toEqual([
      'guest CN 李关定 leads',
      'host DE 西比勒·科伊彭',
      'escort CN 林涛',
    ])
  })

  test('are matched by the same post in the same sentence when no table reads the characters', () => {
    const en =
      'Citizens led by Odagiri Seiichi, President of the Ikeda Japan-China Friendship Association, stayed in Suzhou.'
    const parties = people(item([en, '日本池田市日中友好协会会长小田切诚一率市民访苏。']))
    expect(parties.map(shown)).toEqual(['guest JP Odagiri Seiichi / 小田切诚一 leads'])
    const other = people(item(['Deputy Director Li Na attended.', '副主任王雪参加。'] as const))
    expect(other).toHaveLength(2)
  })

  test('of one family name and different ranks stay apart', () => {
    const parties = people(
      item([
        'Zhang Wei, Mayor of Ningbo, and Zhang Li, Vice Mayor of Ningbo, attended the ceremony.',
        '市长张伟、副市长张丽出席仪式。',
      ]),
    )
    expect(parties.map(shown)).toEqual([
      'attendee CN Zhang Wei / 张伟',
      'attendee CN Zhang Li / 张丽',
    ])
  })

  test('are no parties when only spoken of', () => {
    const parties = people(
      item([
        '',
        '市外办主任叶荣钟会见智利驻上海总领事古斯塔沃·迪亚斯。叶荣钟提到，智利总统博里奇近期访问了北京。',
      ]),
    )
    expect(parties.map(shown)).toEqual(['host CN 叶荣钟', 'guest CL 古斯塔沃·迪亚斯'])
  })

  test('sign, chair and receive', () => {
    const parties = people(
      item([
        '',
        '宁波大学校长蔡荣根与捷克马萨里克大学校长马丁·巴雷什签署协议，市教育局局长毛才盛主持，向12名学生颁发证书。',
      ]),
    )
    expect(parties.map(shown)).toEqual([
      'signatory CN 蔡荣根',
      'signatory CZ 马丁·巴雷什',
      'chair CN 毛才盛',
      'recipient - (12名学生) group',
    ])
  })

  test('who attend a meeting, or are present, are neither its hosts nor its guests', () => {
    const parties = people(
      item([
        'Li Guanding, Vice Mayor of Ningbo, gave a banquet for Wim Geerts, Ambassador of the Netherlands to China. Ye Rongzhong, Director of the Ningbo Foreign Affairs Office, was also present.',
        '副市长李关定会见来访的荷兰驻华大使维姆·海尔茨。市外办主任叶荣钟参加会见。',
      ]),
    )
    expect(parties.map(shown)).toEqual([
      'host CN Li Guanding / 李关定',
      'guest NL Wim Geerts / 维姆·海尔茨',
      'attendee CN Ye Rongzhong / 叶荣钟',
    ])
  })

  test('witness a signing without signing', () => {
    const parties = people(item(['', '副市长李关定和智利驻华大使毛里西奥·乌尔塔多见证签约。']))
    expect(parties.map(shown)).toEqual(['attendee CN 李关定', 'attendee CL 毛里西奥·乌尔塔多'])
  })

  test('who is met does not go on to visit', () => {
    const parties = people(
      item([
        'Ms. Rosa Delgado of Mexico met Deputy Director Chen Xi, visited the museum and left.',
        '',
      ]),
    )
    expect(parties.map(shown)).not.toContain('guest CN Chen Xi')
  })

  test('groups planned, long past or led by somebody named are no parties', () => {
    const parties = people(
      item(
        ['On May 2, Mayor Kwabena Mensah of Kumasi led a seven-member delegation to Ningbo.', ''],
        [
          'Next year the school will send ten teachers to Suva.',
          '自2015年以来，学校共培训300名学员。',
        ],
      ),
    )
    expect(parties.map(shown)).toEqual(['guest GH Kwabena Mensah leads'])
  })

  test('groups that are invited or sent somewhere are no parties, those who come are', () => {
    const groups = (en: string, zh: string) => people(item([en, zh])).length
    expect(groups('Mayor Li Na invited 20 students from Linz for next year.', '')).toBe(1)
    expect(groups('', '双方商定每年互派20名教师。')).toBe(0)
    expect(groups('On May 2, 20 students from Linz visited Ningbo.', '')).toBe(1)
    expect(groups('', '5月2日，20名教师访问宁波。')).toBe(1)
  })

  test('offices that only China has are of this side, whatever the name', () => {
    const parties = people(
      item([
        '',
        '市委副书记库尔班江·艾合买提会见哈萨克斯坦阿拉木图市副市长耶尔兰·萨特巴尔德，市委外办主任古丽娜尔·吐尔逊参加。',
      ]),
    )
    expect(parties.map(({ side, name }) => `${side} ${name?.zh}`)).toEqual([
      'CN 库尔班江·艾合买提',
      'KZ 耶尔兰·萨特巴尔德',
      'CN 古丽娜尔·吐尔逊',
    ])
  })

  test('of a paper made abroad: its own mayor needs no city, and Chinese names are of China', () => {
    const porto = { en: 'Porto', zh: '波尔图', country: 'PT', basis: 'printed' as const }
    const parties = people({
      ...item(['Mayor Ana Silva met Vice Mayor Zhou Wei; Councillor Ho Kin-fai attended.', '']),
      home: porto,
    })
    expect(parties.map(({ side, name }) => `${side} ${name?.en}`)).toEqual([
      'PT Ana Silva',
      'CN Zhou Wei',
      'PT Ho Kin-fai',
    ])
  })

  test('have one who is named only after his office is told', () => {
    const parties = people(
      item(
        [
          'On June 1, the new Consul General of Chile in Ningbo called on Mayor Ye Miao.',
          '6月1日，新任智利驻宁波总领事周伟拜会市长叶苗。',
        ],
        ['Zhou Wei had studied here.', '周伟曾在此求学。'],
      ),
    )
    expect(parties.map(({ name, title }) => [name?.en, title?.en])).toContainEqual([
      'Zhou Wei',
      'new Consul General of Chile in Ningbo',
    ])
    expect(parties).toHaveLength(2)
  })

  test('who say that somebody comes, or wish for a visit, come nowhere', () => {
    const parties = people(
      item(['', '副市长叶苗会见周伟。法国里昂市市长伊莎·埃沃拉说，年内将派技术人员来甬学习。']),
    )
    expect(parties.find(({ name }) => name?.zh === '伊莎·埃沃拉')?.role).not.toBe('escort')
  })

  test('have evidence that holds their very names', () => {
    const context = item([
      'Ye Miao, Vice Mayor of Ningbo, met Ian Marshall, Ambassador of Grenada to China.',
      '副市长叶苗会见格林纳达驻华大使马岩（Ian Marshall）。',
    ])
    for (const { name, evidence } of people(context)) {
      const words = evidence
        .filter(({ of }) => of === 'name')
        .map(({ start, end }) => context.text.slice(start, end))
      expect(words).toEqual(expect.arrayContaining([name?.en, name?.zh]))
    }
  })
})
