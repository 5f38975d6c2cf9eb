import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shown, toldPeople } from '../../test/people-told.ts'
import { chinesePeople } from './people.ts'

test('any part of a sentence is read without an error, inside its bounds', () => {
  const sentence =
    '5月4日,西安市市長李明會見了乍得駐華大使穆罕默德·阿里(Mohamed Ali)一行及12名學生。'
  const spans = fc.tuple(fc.nat(sentence.length), fc.nat(sentence.length), fc.string())
  fc.assert(
    fc.property(spans, ([from, to, noise]) => {
      const text = sentence.slice(Math.min(from, to), Math.max(from, to)) + noise + sentence
      return chinesePeople(text).every(
        ({ start, end }) => start >= 0 && start < end && end <= text.length,
      )
    }),
  )
})

// Where one name ends and the next word, or person, begins.
test.each(
  toldPeople(`
汉斯·穆勒和约翰·史密斯会见让·杜邦与皮埃尔·马丁。
  汉斯·穆勒
  约翰·史密斯
  让·杜邦
  皮埃尔·马丁
于韦斯屈莱滑雪俱乐部两名教练米卡·科尔霍宁、萨图·哈洛宁授课。
  米卡·科尔霍宁 | 教练 | coach
  萨图·哈洛宁 | 教练 | coach
副市长王伟认为，西川一诚发来贺信，托尼·伍德荣获友谊奖。
  王伟 | 副市长 | deputy-mayor
  西川一诚
  托尼·伍德
里加市长致信，金泽市长来访，西川一诚市长夫妇和仲宗根感谢接待家庭，滋贺县知事三日月大造来访。
  — | 里加市长 | mayor
  — | 金泽市长 | mayor
  西川一诚 | 市长 | mayor
  仲宗根
  三日月大造 | 滋贺县知事 | governor JP
3名加贺友禅匠人来访，县委副书记扎西多吉、县长洛桑次仁会见金泽商工会议所副会头福光博。
  扎西多吉 | 县委副书记 | deputy-party-secretary
  洛桑次仁 | 县长 | county-head
  福光博 | 金泽商工会议所副会头 | deputy-chairman
苏丹驻华大使哈桑和日本和歌山县知事仁坂吉伸来访。
  哈桑 | 苏丹驻华大使 | ambassador SD
  仁坂吉伸 | 日本和歌山县知事 | governor JP
波兰共和国驻成都新任总领事马利诺夫斯卡来访。
  马利诺夫斯卡 | 波兰共和国驻成都新任总领事 | consul-general PL | new
`),
)('$sentence', ({ sentence, people }) => {
  expect(chinesePeople(sentence).map(shown)).toEqual(people)
})

test.each([
  ['总领事娜塔蓬·素帕育到市外办辞行。', ['娜塔蓬·素帕育']],
  ['领事颂萨·拉达开玩笑说：“好。”', ['颂萨·拉达']],
  ['学生向客人赠送了风筝。', []],
  ['市长会见肯尼亚基苏木代表团。', []],
  ['“纸·墨·港”展览开幕。', []],
  ['领团赴安宁市、晋宁区参观考察。', []],
  ['展览由纪念馆与博物馆联合举办。', []],
  ['市长与李方参观考察。', ['李方']],
  ['立陶宛帕涅韦日斯市代表团来访。', []],
])('who is named in %s', (sentence, names) => {
  const named = chinesePeople(sentence).flatMap(({ name }) => name?.text ?? [])
  expect(named).toEqual(names)
})

test('a name in parts is one though it begins like a word', () => {
  // 马拉松
  const [one] = chinesePeople('市长马拉特·别科夫签署意向书。')
  expect(one).toMatchObject({ name: { text: '马拉特·别科夫' }, titles: [{ text: '市长' }] })
  expect(chinesePeople('市长马拉松开跑')[0]?.name).toBeUndefined()
})
