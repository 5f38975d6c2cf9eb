import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'
import { valuesIn } from './numerals.ts'

test.each([
  ['She is a two-master, with a crew of nine.', '这是一艘双桅帆船，船员9人。'],
  ['The first mate showed them the deck.', '大副带他们参观甲板。'],
  ['The first violin came from Graz.', '首席小提琴手来自格拉茨。'],
  ['It sent its first-year students to Laos.', '该校派一年级学生赴老挝。'],
  ['On the first evening there was a party.', '当晚举行了欢迎会。'],
  ['Of the first thousand bicycles, 60 serve midwives.', '前1000辆自行车中，60辆供助产士使用。'],
  ['No other city has sent so many.', '派人最多的就是该市。'],
  ['Sixth-formers sit with pensioners.', '高中生与退休老人同坐。'],
  ['The bridge has two lanes each way.', '大桥双向四车道。'],
  ['Those who enrol get a 10 percent discount.', '报名者享受九折优惠。'],
  ['The plan names 12 tasks under four heads.', '规划列出四个方面12项任务。'],
  ['Experts must stay for at least three years.', '专家须工作满三年。'],
  ['It sails three times a week, on Mondays, Wednesdays and Saturdays.', '每周一、三、六三班。'],
  ['A 75-cl bottle costs 260 yuan.', '750毫升装售价260元。'],
  ['They ski 20 km a day, 25 on Sundays.', '他们每天滑20公里，周日25公里。'],
  ['They train at up to 28 degrees below zero.', '他们训练时气温最低零下28度。'],
  ['The Double Ninth Festival fell on October 29.', '重阳节为10月29日。'],
  ['The firm has decided to build, and work will start in May.', '该企业已决定建厂，5月动工。'],
  ['At 17 percent the wine was a little strong.', '酒是17度，略烈。'],
  ['The tall ship Esperanza called at the port.', '帆船“希望”号抵达港口。'],
  ['The city’s tulip growers sent bulbs to Harbin.', '本市郁金香种植户向哈尔滨发运种球。'],
  ['Twelve pupils from Gangneung, the Republic of Korea, came.', '韩国江陵的12名学生来访。'],
  ['“Learning to walk” is an idiom known to all.', '“邯郸学步”这一成语家喻户晓。'],
  ['She is Victoria’s Young Nurse of the Year.', '她当选维多利亚州年度青年护士。'],
  ['He learnt his Chinese as a ship’s cook.', '他的中文是当船上厨师时学会的。'],
  ['12 semi-professional players came.', '12名半职业球员到访。'],
  ['It bought 5 semi-automatic machines.', '该厂购买5台半自动机器。'],
  ['They brought two and a half kilos of seeds.', '他们带来两公斤半种子。'],
  ['It sold 10 tonnes of semi-finished goods.', '售出10吨半成品。'],
  ['The largest weighs ten kilograms and a half.', '最大的重十公斤半。'],
  ['It covers more than 30,000 acres.', '面积12141公顷。'],
  ['70 percent of the fruits are sold abroad.', '七成果实销往国外。'],
  ['A lorry takes less than half as long as two years ago.', '每辆货车用时不到两年前的一半。'],
  [
    'On the evening of May 16, Seo Jae-hoon, Deputy Mayor of Gimcheon, and his five entourage members toured the town by boat.',
    '5月16日晚，金泉市副市长徐在勋一行6人乘船游览古城。',
  ],
])('is content with "%s"', (en, zh) => {
  expect(findings(checked([en, zh])).filter(({ severity }) => severity !== 'note')).toEqual([])
})

test('a name with 双 is no two, the tail of a decimal no figure', () => {
  expect(valuesIn('双流与双鸭山庆祝双十一', 'zh')).not.toContain(2)
  expect(valuesIn('双层列车', 'zh')).toContain(2)
  expect(valuesIn('It rose to 2.30 million.', 'en')).not.toContain(30)
  expect(valuesIn('It opens at 8.30.', 'en')).toContain(30)
})
