import { address, found, type Injector, lines, type Place, place } from './injector.ts'

/** A space put in between two characters; it claims both. */
function putIn(text: string, gap: RegExp): Place[] {
  return found(text, gap).map(({ start }) =>
    place(
      { kind: 'stray-space', level: 'sure', start, end: start, put: ' ' },
      { start: start - 1, end: start + 1 },
    ),
  )
}

/** Whether a line is long enough to be prose: headings may be spaced out on purpose. */
const isProse = (line: string) => line.length > 25

const title =
  /(?:[长長]|主任|代表|大使|[领領]事|[参參][赞贊]|[专專]家|教授|博士|委[员員]|秘[书書]|[记記]者|[医醫]生|教[师師])$/
const name =
  /^(?:\p{Script=Han}{1,8}·|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸汪范石廖贾賈韦韋夏付方邹鄒熊白孟秦邱侯江尹薛阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯]\p{Script=Han})/u

/** Tells whether a gap stands between a title and a name: 市长 王明 is a way to print it, so nobody could tell. */
function isBeforeName(words: string, at: number): boolean {
  return title.test(words.slice(0, at)) && name.test(words.slice(at))
}

/** The language of a line by its letters, addresses left out: 2013年11月 is Chinese. */
function sideOf(line = ''): 'zh' | 'en' | undefined {
  const words = line.replace(address, '')
  const count = (letter: RegExp) => words.match(letter)?.length ?? 0
  const [han, latin] = [count(/\p{Script=Han}/gu), count(/\p{Script=Latin}/gu)]
  if (han + latin === 0) return undefined
  return han * 3 > latin ? 'zh' : 'en'
}

/** Spaces that do not belong, and line ends that are gone. */
export const spaces = {
  'space-in-chinese': {
    kind: 'stray-space',
    how: '簡 介會',
    places: (text) =>
      lines(text)
        .filter(({ words }) => isProse(words))
        .flatMap(({ start, words }) =>
          found(words, /(?<=\p{Script=Han})(?=\p{Script=Han})/gu).map((gap) => {
            const at = start + gap.start
            const level = isBeforeName(words, gap.start) ? 'possible' : 'sure'
            return place(
              { kind: 'stray-space', level, start: at, end: at, put: ' ' },
              { start: at - 1, end: at + 1 },
            )
          }),
        ),
  },
  'space-in-name': {
    kind: 'stray-space',
    how: '主任王 雯',
    places: (text) =>
      putIn(
        text,
        /(?<=(?:主任|[市局處处省][長长]|秘书长|秘書長|校长)\p{Script=Han})(?=\p{Script=Han})/gu,
      ),
  },
  'space-before-comma': {
    kind: 'stray-space',
    how: 'trade , culture',
    places: (text) => putIn(text, /(?<=[a-z])(?=[,;] [A-Za-z])/g),
  },
  'double-space': {
    kind: 'double-space',
    how: 'May 8 to 9,  2018',
    places: (text) =>
      found(text, /(?<=[a-z,]) (?=[A-Za-z\d])/g).map(({ start, end }) =>
        place({ kind: 'double-space', level: 'sure', start, end, put: '  ' }),
      ),
  },
  'lost-line-break': {
    kind: 'lost-line-break',
    how: '2021.2021年6月7日',
    places: (text) => {
      const all = lines(text)
      return all.slice(0, -1).map(({ end, words }, at) => {
        const next = all[at + 1]?.words
        // Between two paragraphs of one language only the page could tell.
        const level = sideOf(words) === sideOf(next) ? 'possible' : 'sure'
        return place({ kind: 'lost-line-break', level, start: end, end: end + 1, put: '' })
      })
    },
  },
} satisfies Record<string, Injector>
