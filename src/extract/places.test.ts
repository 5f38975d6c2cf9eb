import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { places } from './places.ts'

const home = { en: 'Hefei', zh: '合肥市', country: 'CN' }

/** Role, country and names of each place. */
function told(...beads: Said[]): string[] {
  return places(itemOf([beads], { home })).map(({ role, country = '-', name }) =>
    [role, country, name.en ?? '·', name.zh ?? '·'].join(' '),
  )
}

test('all of a list after a verb of visiting was visited, in both languages', () => {
  expect(
    told([
      'They visited Hefei No. 6 Middle School, Jiaxiu Tower, Luogang Ancient Town and Huaxi Wetland Park.',
      '一行参观了合肥市第六中学、甲秀楼、骆岗古镇和花溪湿地公园。',
    ]),
  ).toEqual([
    'visited CN Hefei No. 6 Middle School 合肥市第六中学',
    'visited CN Jiaxiu Tower 甲秀楼',
    'visited CN Luogang Ancient Town 骆岗古镇',
    'visited CN Huaxi Wetland Park 花溪湿地公园',
  ])
})

test('a hotel or a university where something takes place is its venue', () => {
  expect(
    told(
      ['The course opened at Anhui University.', '研修班在安徽大学开班。'],
      ['Mayor Luo met with the guests at the Swan Lake Hotel.', '罗市长在天鹅湖大酒店会见客人。'],
    ),
  ).toEqual(['venue CN Anhui University 安徽大学', 'venue - Swan Lake Hotel 天鹅湖大酒店'])
})

test('a place that somebody only speaks of is none', () => {
  expect(
    told([
      'He said that he had visited Shenzhen and hoped to go to Dalian.',
      '他表示，此前曾访问深圳，希望前往大连。',
    ]),
  ).toEqual([])
})

test('the partner city of an online meeting takes part from where it is', () => {
  expect(
    told([
      'On 9 March, Hefei and Freiburg held a video conference.',
      '3月9日，合肥市与德国弗赖堡市举行视频会议。',
    ]),
  ).toEqual(['origin DE Freiburg 弗赖堡市'])
})

test('the country printed beside a city goes before the one it is known by', () => {
  expect(
    told(['They arrived in Durham, North Carolina, the United States.', '一行抵达美国达勒姆市。']),
  ).toContain('destination US Durham 达勒姆市')
})

test('sites seen abroad do not lie at home', () => {
  expect(
    told(
      ['On May 2 they visited Oulu, Finland.', '5月2日，他们访问芬兰奥卢市。'],
      ['They toured the Kiikeli Park.', '他们参观了基凯利公园。'],
    ),
  ).toEqual(['destination FI Oulu 奥卢市', 'visited - Kiikeli Park 基凯利公园'])
})

test('a theatre, a hall or an institute where guests are is a venue, whatever they do there', () => {
  expect(
    told(
      ['The choir sang at the Rosental Theatre.', '合唱团在罗森塔尔剧院演唱。'],
      ['She thanked the cooks at City Hall.', '她在市政厅感谢厨师。'],
      ['Students of Anhui University came.', '安徽大学学生到场。'],
    ),
  ).toEqual(['venue - Rosental Theatre 罗森塔尔剧院', 'venue - City Hall 市政厅'])
})

test('all of a list of cities with their countries are where somebody goes', () => {
  expect(
    told([
      'Vice Mayor Zhang Wei led a delegation to London, UK, and Paris, France.',
      '副市长张伟率团赴英国伦敦、法国巴黎访问。',
    ]),
  ).toEqual(['destination GB London 伦敦', 'destination FR Paris 巴黎'])
})

test('to study at a university is no meeting in it', () => {
  expect(
    told(['Her sons studied at Anhui University.', '她的儿子们在安徽大学学习。']).filter((one) =>
      one.startsWith('venue'),
    ),
  ).toEqual([])
})

test('the works of a company are what was seen, not the company', () => {
  expect(
    told([
      'They toured the glass workshop of Anhui Lantian Group and the Chaohu Bell Tower.',
      '一行参观了安徽蓝天集团玻璃车间和巢湖钟楼。',
    ]),
  ).toEqual([
    'visited CN glass workshop of Anhui Lantian Group 安徽蓝天集团玻璃车间',
    'visited CN Chaohu Bell Tower 巢湖钟楼',
  ])
})

test('a firm that somebody sees is a body; its works are the place', () => {
  expect(told(['', '一行参观了甲秀楼和江海食品有限公司。'])).toEqual(['visited CN · 甲秀楼'])
})

test('where an earlier paper was signed is not where this one is', () => {
  expect(told(['', '两市市长签署协议，此前双方已于去年10月在大连签署意向书。'])).toEqual([])
})

test('who has come goes nowhere else, though asked to', () => {
  const came: Said = [
    'From August 22 to 25, a delegation from Linz, Austria, visited Hefei.',
    '8月22日至25日，奥地利林茨市代表团访问合肥。',
  ]
  const asked: Said = [
    'The students went to Graz last summer as invited.',
    '学生去年夏天应邀前往格拉茨市。',
  ]
  expect(told(came, asked).filter((one) => one.startsWith('destination'))).toEqual([
    'destination CN Hefei 合肥',
  ])
  expect(told(asked)).toContain('destination AT Graz 格拉茨市')
})

test('the home city is where somebody came who visited "our city"', () => {
  const came: Said = [
    'Anna Berg, Mayor of Linz, paid a visit to our city from June 4 to 6.',
    '6月4日至6日，林茨市市长安娜·贝格访问我市。',
  ]
  expect(told(came)).toEqual(['destination CN Hefei 合肥市'])
  const spoken: Said = ['She praised our city.', '她称赞我市。']
  expect(told(spoken)).toEqual([])
  const asked: Said = ['She invited him to visit our city.', '她邀请他访问我市。']
  expect(told(asked)).toEqual([])
})

test('a house that only one version tells the part of is named in both', () => {
  const said: Said = [
    'The exhibition was opened; the Hefei Museum of Tea lent the cups.',
    '展览在合肥市茶叶博物馆开幕。',
  ]
  expect(told(said)).toEqual(['venue CN Hefei Museum of Tea 合肥市茶叶博物馆'])
})

test('a school of which only English says "at", or only Chinese 到, is a party', () => {
  expect(
    told(['Li Na gave a lecture at Hefei Normal University.', '李娜为合肥师范大学师生作讲座。']),
  ).toEqual([])
  expect(told(['Hefei Normal University received the guests.', '客人到合肥师范大学。'])).toEqual([])
  expect(told(['They visited Hefei Normal University.', '合肥师范大学接待来宾。'])).toEqual([
    'visited CN Hefei Normal University 合肥师范大学',
  ])
})

test('where guests stay is a venue', () => {
  expect(told(['The pupils stayed in Luyang District.', '学生下榻庐阳区。'])).toEqual([
    'venue - Luyang District 庐阳区',
  ])
})

test('one character of the home city’s name is the home city, whichever city it stands for elsewhere', () => {
  const item = (en: string, zh: string) =>
    places(
      itemOf(
        [
          [
            [
              'During the stay, the delegation from Izumo, Japan, saw the town.',
              '在汉期间，日本出云市代表团参观市容。',
            ],
          ],
        ],
        {
          home: { en, zh, country: 'CN' },
        },
      ),
    ).flatMap(({ name, country, role }) =>
      role === 'destination' ? [`${name.zh} ${country}`] : [],
    )
  expect(item('Hanzhong', '汉中市')).toEqual(['汉 CN'])
})

test('nobody travels to an adjective', () => {
  expect(told(['They came to Korean schools in the city.', '']).join()).not.toContain('Korean')
})

test('where those who take part come from is not where they go', () => {
  expect(
    told([
      'On May 3, 96 teenagers from Kiel, Perm and Daegu visited the Museum of Tea.',
      '5月3日，来自基尔、彼尔姆和大邱的96名青少年参观茶叶博物馆。',
    ]).filter((one) => one.startsWith('destination')),
  ).toEqual([])
})

test('a tour goes on from town to town of its own country', () => {
  const tour: Said = [
    'In Chuzhou, they ate fish; in Bengbu, they met farmers; Bozhou has wine.',
    '在滁州吃鱼，在蚌埠见农民；亳州有酒。',
  ]
  expect(told(tour)).toEqual(['destination CN Chuzhou 滁州', 'destination CN Bengbu 蚌埠'])
})

test('the city abroad around the house where something goes on is where somebody goes', () => {
  expect(told(['On May 3, the choir sang at the Danube Palace in Budapest.', ''])).toContain(
    'destination HU Budapest ·',
  )
  expect(
    told(['On May 3, Anna Berg, a professor at the Danube Palace in Budapest, sang.', '']),
  ).not.toContain('destination HU Budapest ·')
})

test('two countries told by one character each are where somebody goes', () => {
  const said = told(['', '5月2日至9日，副市长张伟率团访问意、奥两国。'])
  expect(said).toEqual(['destination IT · 意', 'destination AT · 奥'])
})

test('a character of the home city’s name after a verb of coming is the home city, though no table has it', () => {
  const item = itemOf([[['', '4月3日，老挝代表团来普参加会谈，普通话很好。']]], {
    home: { en: 'Pu’er', zh: '普洱市', country: 'CN' },
  })
  expect(places(item).map(({ name, role }) => `${role} ${name.zh}`)).toEqual(['destination 普'])
})

test('the direction tells that guests who came go nowhere else', () => {
  const item = itemOf(
    [
      [
        [
          'Anna Berg, Mayor of Linz, paid a visit to Hefei in May and took Mayor Luo to Graz by words.',
          '林茨市市长安娜·贝格5月访问合肥，愿罗市长往访格拉茨。',
        ],
      ],
    ],
    { home },
  )
  expect(places(item, 'inbound').map(({ name }) => name.en)).toEqual(['Hefei'])
})

test('what is called after a city is no city that was seen', () => {
  expect(told(['', '一行参观了遵义会议会址和遵义。'])).toEqual([
    'visited CN · 遵义会议会址',
    'destination CN · 遵义',
  ])
})

test('a county that only tells where a place lies is not named for itself', () => {
  const site: Said = ['The forum was held in Guangfu Ancient City, Yongnian District.', '']
  expect(told(site)).toEqual(['venue - Guangfu Ancient City ·'])
  const county: Said = ['The forum was held in Yongnian District.', '']
  expect(told(county)).toEqual(['venue - Yongnian District ·'])
})

test('on a journey whatever is done in a city abroad is done there', () => {
  const item = (direction: 'outbound' | 'inbound') =>
    places(
      itemOf([[['Nine doctors of Hefei treated patients in Graz.', '9名医生在格拉茨义诊。']]], {
        home,
      }),
      direction,
    ).map(({ name, role }) => `${role} ${name.en} ${name.zh}`)
  expect(item('outbound')).toEqual(['destination Graz 格拉茨'])
  expect(item('inbound')).toEqual([])
})

test('a city hall is a venue with its city’s name, too', () => {
  expect(told(['They signed it in the Brest City Hall.', '双方在布列斯特签字。'])).toEqual([
    'venue BY Brest City Hall ·',
  ])
})

test('a residence is named after somebody, and is a place', () => {
  expect(told(['They visited the Former Residence of Li Bai.', '一行参观了李白故居。'])).toEqual([
    'visited CN Former Residence of Li Bai 李白故居',
  ])
})
