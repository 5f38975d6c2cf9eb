import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings, type RuleId } from './check.ts'

const bad: readonly (readonly [RuleId, string, string])[] = [
  ['number-differs', 'Certificates went to 18 students.', '向28位学员授予证书。'],
  ['number-differs', 'RMB50 million was invested.', '投资5亿元。'],
  ['number-differs', 'They signed contracts worth RMB5 billion.', '签约500亿元。'],
  ['number-differs', 'Trade grew by 3%.', '贸易增长三成。'],
  ['number-differs', 'Trade grew by 13%.', '贸易增长30%。'],
  ['number-differs', 'Over 30 pieces of art were shown.', '展出50余件艺术作品。'],
  ['number-differs', 'The city has 45 sister cities.', '全市国际友好城市54对。'],
  ['number-differs', 'It covers 37.3 square kilometers.', '面积373平方公里。'],
  ['number-differs', 'A delegation of 16 members came.', '一行61人的代表团来访。'],
  ['number-differs', 'More than 3,000 people attended.', '3万余人参加。'],
  ['number-differs', 'Some 130,000 people live there.', '人口约130万人。'],
  ['number-differs', 'Eleven Filipino artists took part.', '12位菲律宾艺术家参加。'],
  ['number-differs', 'The forum lasted three days.', '论坛为期五天。'],
  ['number-differs', 'The line is 120 km long.', '线路全长1200公里。'],
  ['number-differs', 'Output doubled.', '产值翻两番。'],
  ['number-differs', 'Between 20 and 30 schools joined.', '20至50所学校参加。'],
  ['number-omitted', 'RMB50 million was spent.', '资金已经到位。'],
  ['number-omitted', 'Students received their certificates.', '向18位学员授予证书。'],
  ['number-omitted', 'They planted 300,000 mu of trees (20,000 hectares).', '他们在西山植树。'],
  ['number-omitted', 'The planes were full to the last seat.', '飞机上座率已经达到七成。'],
  ['number-differs', 'They won by six seconds.', '他们以四秒之差取胜。'],
  ['date-omitted', 'The tie dates back to 2010.', '两市友好关系由来已久。'],
  ['share-differs', 'Every third village was named for a spring.', '五分之一的村庄以泉水命名。'],
  ['country-differs', 'She came from Jinja in Uganda.', '她来自阿根廷金贾。'],
  ['city-differs', 'They arrived in Nanjing at noon.', '他们于中午抵达沈阳。'],
  ['city-differs', 'They saw the Kashgar Ancient City.', '他们参观武汉古城。'],
  ['date-differs', 'It was in flower from mid-March to mid-April.', '花从3月中旬盛开到5月。'],
  ['unit-differs', 'She was awarded a grant of 2.1 million kroner.', '她获得210万美元的资助。'],
  ['name-differs', 'Linghu Ying, Mayor of Guiyang, spoke.', '贵阳市市长令狐云讲话。'],
  ['approximator-differs', 'Over 50 pieces were shown.', '展出近50件作品。'],
  ['name-differs', 'Ou Ruifin, aged 70, taught them.', '70岁的区瑞芳教他们。'],
  ['quantifier-dropped', 'He is one of the three masters.', '他是三位大师。'],
  ['quantifier-dropped', 'It was one of the first schools.', '首任校长来自这所学校。'],
  ['approximator-differs', 'They waited about two days.', '他们整整等了两天。'],
  ['approximator-differs', 'She read about 30 books.', '她读了整整30本书。'],
  ['foreign-name-differs', 'Ursula Okafor visited the zone.', '乌尔苏拉·齐默尔曼访问园区。'],
  ['name-differs', 'Zhi Weimang, the Vice Mayor, spoke.', '副市长植伟民讲话。'],
  ['agreement-status-differs', 'They signed a letter of intent.', '双方拟签署意向书。'],
  ['quantifier-dropped', 'She is the three masters of the craft.', '她是三位大师之一。'],
  ['first-dropped', 'It is the first time that they left home.', '他们离开了家乡。'],
  ['number-differs', 'Sculptors came from nine countries.', '来自六国的雕塑家参加。'],
  ['approximator-differs', 'Exactly 30 pieces of art were shown.', '展出30余件艺术作品。'],
  ['approximator-differs', 'The industry is worth over RMB100 billion.', '这是千亿级产业。'],
  ['approximator-differs', 'Nearly 100 firms came.', '100多家企业前来。'],
  ['approximator-differs', 'At least 40 guests came.', '40名嘉宾前来。'],
  ['unit-differs', 'It trained 278 people.', '培训278人次。'],
  ['unit-differs', 'The project cost US$30 million.', '项目耗资3000万元。'],
  ['date-differs', 'On March 3, he arrived.', '3月4日，他抵达。'],
  ['date-differs', 'On April 12, he arrived.', '3月12日，他抵达。'],
  ['date-differs', 'From January 9 to 10, he was in Tianjin.', '1月9日至11日，他在天津。'],
  ['date-differs', 'On the morning of February 2, they met.', '2日下午，双方会见。'],
  ['date-differs', 'It was held in June 2021.', '于2022年6月举办。'],
  ['date-differs', 'Trade grew in 2021.', '2022年贸易增长。'],
  ['date-differs', 'From August to November 2022 they studied.', '2022年8月至12月，他们学习。'],
  ['date-differs', 'On Tuesday, May 9, they met.', '5月9日（星期三），双方会见。'],
  ['date-differs', 'On the 3rd of May they met.', '5月13日双方会见。'],
  ['date-omitted', 'On May 9, they met.', '双方会见。'],
  ['weekday-differs', 'On Monday, February 7, 2023, they met.', '2023年2月7日，双方会见。'],
  ['weekday-differs', 'On February 7, 2023 they met.', '2023年2月7日（星期三），双方会见。'],
  ['date-differs', 'A walk starts every Sunday at 2.30 pm.', '每周六14时30分开始步行团。'],
  ['approximator-differs', 'It has been made for over 300 years.', '已传承300年。'],
  ['approximator-differs', 'More than 1,800 guests came.', '约1800名嘉宾前来。'],
  ['alternative-differs', 'She came to Ningbo last year.', '她今年来访宁波。'],
  ['alternative-differs', 'Trade grew 8.9 percent.', '贸易额下降8.9%。'],
  ['alternative-differs', 'The forum is held annually.', '论坛每两年举办一次。'],
  ['alternative-differs', 'Consul Li Na spoke.', '总领事李娜致辞。'],
  ['alternative-differs', 'Executive Vice Mayor Wang Wei spoke.', '副市长王伟致辞。'],
  ['alternative-differs', 'The rate rose by 4 percent.', '比例提高4个百分点。'],
  ['alternative-differs', 'Direct flights were suspended.', '直航恢复。'],
  ['alternative-differs', 'Pupils of the primary school came.', '中学学生来访。'],
  ['ordinal-differs', 'The Third Seminar opened.', '第二期研修班开班。'],
  ['ordinal-differs', 'the 19th CPC National Congress', '党的二十大'],
  ['ordinal-differs', 'This is his second visit.', '这是他第三次访问。'],
  ['ordinal-differs', 'She won third prize at the fair.', '她在交易会上获得二等奖。'],
  ['ordinal-differs', 'On the second day, 43 trucks passed.', '首日，43辆货车通行。'],
  ['quantifier-dropped', 'It is the important starting point.', '这里是重要起点之一。'],
  ['ordinal-differs', 'Chengdu No. 7 High School joined.', '成都市第九中学参加。'],
  ['ordinal-differs', 'The Second Seminar was held.', '首期研修班举办。'],
  [
    'anniversary-differs',
    'It marks the fifth anniversary of diplomatic relations.',
    '今年是两国建交6周年。',
  ],
  ['anniversary-differs', 'The 13th anniversary of the ties was marked.', '庆祝结好30周年。'],
  ['number-differs', 'At 34, she is the youngest.', '43岁的她最年轻。'],
  ['number-differs', 'The team won by 3 to 1.', '球队以5比1获胜。'],
  ['number-omitted', 'This is the ninth visit of the guests.', '这是客人又一次来访。'],
  ['name-differs', 'Lu Jianpang handed over the letters.', '陆建平颁发聘书。'],
  ['name-differs', 'She thanked Shen Zhiqiu for the tour.', '她感谢叶知秋陪同参观。'],
  ['foreign-name-differs', 'Emma Petrenko brought 36 letters.', '埃玛·福塞特带来36封信。'],
  ['title-differs', 'Sweden’s Ambassador came along.', '瑞典驻华总领事同行。'],
  ['places-merged', 'They saw Pingjiang Road-Tiger Hill.', '他们游览了平江路、虎丘。'],
  [
    'name-differs',
    'Zhang Guozhu, Vice Mayor of Chongqing, met the guests.',
    '重庆市副市长张国智会见来宾。',
  ],
  ['name-differs', 'Wang Wei, Director-General, was present.', '主任王雯在座。'],
  ['name-differs', 'Mayor Li Jianhua met the guests.', '市长李建国会见来宾。'],
  [
    'passage-omitted',
    'The two sides exchanged views.',
    '双方就经贸、文化、教育、旅游、环保、科技、农业等领域的合作深入交换意见，并商定在今年内共同制定三年合作计划，推动友城关系不断发展。',
  ],
  ['number-differs', 'The city donated 50,000 doses of vaccine.', '该市捐赠疫苗50万剂。'],
  ['number-differs', 'Some 12 million people watched.', '约1.2亿人观看。'],
  ['number-differs', 'Trade reached US$1.2 billion.', '贸易额达120亿美元。'],
  ['number-differs', 'A dozen artists took part.', '20位艺术家参加。'],
  ['number-differs', 'The centre covers 2,000 square meters.', '中心面积2万平方米。'],
  ['number-differs', 'They will train 200 students.', '双方将培训300名学生。'],
  ['number-differs', 'Some 50% of the guests were from Europe.', '三成来宾来自欧洲。'],
  ['number-omitted', 'The visitors spent much.', '游客消费3.2亿元。'],
  ['number-omitted', 'Trade grew by 12.5% last year.', '去年贸易增长。'],
  ['approximator-differs', 'Over 1,000 runners came.', '1000名选手前来。'],
  ['approximator-differs', 'Nearly 20 schools joined.', '20余所学校参加。'],
  ['unit-differs', 'The centre served 3,000 people.', '中心服务3000人次。'],
  ['unit-differs', 'They invested 5 million euros.', '投资500万美元。'],
  ['date-differs', 'From April 30 to May 2, she was in Xiamen.', '4月30日至5月3日，她在厦门。'],
  ['date-differs', 'On the evening of May 9, they dined.', '5月9日下午，双方共进晚餐。'],
  ['date-differs', 'It opened in March 2018.', '2018年5月开馆。'],
  ['date-omitted', 'The two sides met again.', '5月20日，双方再次会面。'],
  ['weekday-differs', 'On Sunday, March 4, 2024, they met.', '2024年3月4日，双方会面。'],
  ['ordinal-differs', 'The Fourth World Expo of Tea opened.', '第五届世界茶博会开幕。'],
  ['ordinal-differs', 'The 10th China-Nordic Forum was held.', '第十一届中国—北欧论坛举行。'],
  [
    'anniversary-differs',
    'The two cities marked 25 years of sister-city relations.',
    '两市庆祝结好20周年。',
  ],
  ['anniversary-differs', 'the 70th anniversary of diplomatic relations', '建交75周年'],
  ['name-differs', 'Chen Lan, Director of the Bureau, was present.', '局长陈琳在座。'],
  [
    'name-differs',
    'LIU Yong, Vice Mayor of Xi’an, attended the dinner.',
    '西安市副市长刘洋出席晚宴。',
  ],
  ['title-differs', 'Mayor Chen Lin met the guests.', '副市长陈琳会见来宾。'],
  ['title-differs', 'Wang Hao, Mayor of Suzhou, attended.', '苏州市副市长王浩出席。'],
  ['title-differs', 'Wang Hao, Vice Mayor of Suzhou, attended.', '苏州市市长王浩出席。'],
  ['title-differs', 'Li Na, Director of the Office, was present.', '市外办副主任李娜在座。'],
  [
    'title-differs',
    'Li Na, Deputy Director-General of the Office, was present.',
    '市外办主任李娜在座。',
  ],
  ['title-differs', 'Zhao Wei, President of Wuhan University, spoke.', '武汉大学副校长赵伟讲话。'],
  [
    'title-differs',
    'Sun Li, Secretary-General of the Municipal Government, spoke.',
    '市政府副秘书长孙丽讲话。',
  ],
  ['title-differs', 'Zhou Jie, Chairman of the Association, spoke.', '协会副会长周杰讲话。'],
  [
    'title-differs',
    'Anna Novak, Consul General of Poland in Chengdu, came.',
    '波兰驻成都副总领事安娜·诺瓦克出席。',
  ],
  [
    'title-differs',
    'Marta Kowalska, Mayor of Lodz, led the team.',
    '罗兹市副市长玛尔塔·科瓦尔斯卡率团。',
  ],
  ['title-differs', 'Gao Fei, Governor of Hainan, met them.', '市长高飞会见。'],
  ['person-omitted', 'The head of the office received them.', '市外办主任王浩接待了他们。'],
  ['person-omitted', 'Wang Hao, Vice Mayor, attended.', '市领导出席。'],
  [
    'person-omitted',
    'Vice Mayor Wang Hao met the guests.',
    '副市长王浩会见来宾，市外办副主任李娜陪同。',
  ],
  [
    'names-vary',
    'The Chengdu Foreign and Overseas Chinese Affairs Office hosted it; the Foreign Affairs Office of Chengdu Municipal Government helped.',
    '成都市外办主办。',
  ],
  [
    'place-differs',
    'The county and the city are friends. They met in the county.',
    '该市与特伦德拉格郡交好，曾与南特伦德拉格郡结好。',
  ],
  [
    'tie-level-differs',
    'The two cities became sister cities in 2019.',
    '2019年，两市结为友好交流城市。',
  ],
  ['tie-level-differs', 'Linz is a sister city of Chengdu.', '林茨是成都的友好交流城市。'],
  ['tie-level-differs', 'Linz is a friendly exchange city of Chengdu.', '林茨是成都的友好城市。'],
  [
    'tie-level-differs',
    'They signed an MOU on friendly cooperative relations.',
    '双方签署建立友好城市关系谅解备忘录。',
  ],
  ['agreement-status-differs', 'The two sides signed an agreement.', '双方拟签署协议。'],
  ['agreement-status-differs', 'The two sides will sign a memorandum.', '双方签署备忘录。'],
  ['agreement-status-differs', 'The two ports signed a contract.', '两港将于下月签署合同。'],
  [
    'agreement-status-differs',
    'Chengdu and Brno established sister city relations.',
    '成都与布尔诺签署建立友好城市关系谅解备忘录。',
  ],
  ['commitment-differs', 'Chongqing will deepen cooperation with Linz.', '重庆愿与林茨深化合作。'],
  ['commitment-differs', 'Lyon will send teachers.', '里昂希望派遣教师。'],
  ['commitment-differs', 'The port hopes to support the project.', '该港将积极支持该项目。'],
  ['commitment-differs', 'Chengdu is willing to provide offices.', '成都将提供办公场所。'],
  ['commitment-differs', 'The airline will open the route in May.', '航空公司力争5月开通该航线。'],
  ['commitment-differs', 'The company will invest 40 million euros.', '公司拟投资4000万欧元。'],
  ['commitment-differs', 'He promised a permit within five days.', '他表示，力争五日内办结许可。'],
  ['quantifier-dropped', 'It is a major event of the festival.', '它是艺术节的重要活动之一。'],
  ['quantifier-dropped', 'Linz is the largest city of the region.', '林茨是该地区最大城市之一。'],
  ['quantifier-dropped', 'It is one of the largest ports of the world.', '它是世界最大港口。'],
  ['share-differs', 'One third of the guests came by sea.', '四分之一的客人乘船而来。'],
  ['number-differs', 'Nine out of ten visitors were pleased.', '八成游客表示满意。'],
  ['date-differs', 'On the 16th, they met.', '18日，双方会见。'],
  ['date-differs', 'In the afternoon they toured the port.', '上午，他们参观港口。'],
  ['date-differs', 'He told the press on Tuesday that he would come.', '他周三对媒体说将会前来。'],
  ['unit-differs', 'It imported 9,000 kilograms of coffee.', '进口咖啡9000吨。'],
  ['unit-differs', 'They will stay for 14 weeks.', '他们将停留14天。'],
  [
    'name-differs',
    'Luo Ruyan, Director of the Consular Division, answered.',
    '领事处处长柳如烟回答了提问。',
  ],
  [
    'foreign-name-differs',
    'Roberto Schneider, Ambassador of Peru to China, came.',
    '秘鲁驻华大使罗伯托·卡斯蒂略来访。',
  ],
  [
    'foreign-name-differs',
    'Roberto Castillo, Ambassador of Peru to China, came.',
    '秘鲁驻华大使米格尔·卡斯蒂略来访。',
  ],
  ['country-differs', 'Artists from Bulgaria took part.', '罗马尼亚艺术家参加。'],
  ['country-differs', 'The Chilean ambassador came.', '秘鲁大使来访。'],
  ['city-differs', 'The mayor of Lyon came.', '里斯本市长来访。'],
  ['city-differs', 'Kunming No. 1 Hospital sent doctors.', '贵阳市第一医院派出医生。'],
  ['place-omitted', 'The guests took part in the fair.', '来自智利的客人参加展会。'],
  [
    'agreement-type-differs',
    'The two ports signed a letter of intent on logistics.',
    '两港签署物流合作协议。',
  ],
  ['commitment-differs', 'The city has donated masks.', '该市将捐赠口罩。'],
  ['first-dropped', 'It is a friendly exchange city of Ningbo.', '这是宁波首个友好交流城市。'],
  ['first-dropped', 'It was the most successful show of the troupe.', '这是该团一次成功的演出。'],
  ['party-government-fused', 'the CPC Chengdu Municipal People’s Government', '成都市政府'],
  [
    'passage-omitted',
    'The mayor, who came to the city for the first time, thanked the hosts for their warm welcome, spoke at length of the schools, the port and the university of his home town, and invited all of them to come to the summer festival.',
    '市长表示感谢。',
  ],
  ['party-government-fused', 'the Office of the CPC Ningbo Municipal Government', '市政府办公室'],
]

test.each(bad)('%s: "%s"', (rule, en, zh) => {
  expect(findings(checked([en, zh])).map((finding) => finding.rule)).toContain(rule)
})

test('sentence-omitted: a sentence with no counterpart', () => {
  const item = checked(['They met.', '双方会见。'], ['', '参加会见的还有主任王雯。'])
  expect(findings(item)).toMatchObject([{ rule: 'sentence-omitted', bead: 1, en: null }])
})

test('a finding points at the words of both versions and says what the other has', () => {
  const item = checked(['Certificates went to 18 students.', '向28位学员授予证书。'])
  const [finding] = findings(item)
  expect(finding?.en && item.text.slice(finding.en.start, finding.en.end)).toBe('18 students')
  expect(finding?.zh && item.text.slice(finding.zh.start, finding.zh.end)).toBe('28位学员')
  expect(finding?.suggestion).toBe('28')
})

test('sentence-omitted: a sentence that tells a fact is worth a look, a set phrase is not', () => {
  const omitted = (zh: string) => {
    const item = checked(['They met.', '双方会见。'], ['', zh])
    return findings(item).find(({ rule }) => rule === 'sentence-omitted')?.severity
  }
  expect(omitted('去年贸易额达18亿元。')).toBe('warning')
  expect(omitted('双方感到满意。')).toBe('note')
  expect(omitted('市外办主任王雯在座。')).toBe('note')
})

test('passage-omitted: a clause with a fact is missing from a sentence', () => {
  const item = checked(
    ['The guests visited the museum.', '客人参观了博物馆，并出席第三届民族艺术节闭幕活动。'],
    ['They went home by train.', '他们乘火车返回。'],
  )
  expect(findings(item)).toMatchObject([{ rule: 'passage-omitted', severity: 'warning', bead: 0 }])
})

test('person-omitted: one of a roster whose others are named is worth a look', () => {
  const item = checked(['Vice Mayor Wang Hao was present.', '副市长王浩、市外办副主任李娜在座。'])
  expect(findings(item)).toMatchObject([{ rule: 'person-omitted', severity: 'warning' }])
})
