import { expect, test } from 'vitest'
import { table } from '../data/table.ts'
import { englishPlaces } from './places.ts'

const told = (sentence: string): string =>
  englishPlaces(sentence)
    .filter(({ kind }) => kind !== 'country')
    .map(({ text, kind = '', country }) => `${text} (${[kind, country].filter(Boolean).join(' ')})`)
    .join('; ')

test.each([
  [
    'They saw Mount Taishan, and Taishan City signed.',
    'Mount Taishan (site); Taishan City (city CN)',
  ],
  [
    'The Mayor of Villa Quieta, Mexico, met John Smith, US Consul General.',
    'Villa Quieta (city MX)',
  ],
  [
    'They visited Kanazawa City in Japan and Ishikawa Prefecture.',
    'Kanazawa City (city JP); Ishikawa Prefecture (region JP)',
  ],
  [
    'She led them to Fuzhou, Minqing and Gutian.',
    'Fuzhou (city CN); Minqing (city CN); Gutian (city CN)',
  ],
  ['They came to Fuzhou, Lin and Trade.', 'Fuzhou (city CN)'],
  // A town that no table knows, with its region.
  [
    'Huangshan and Kawauchino City of Osaka Prefecture held a tea party.',
    'Huangshan (city CN); Kawauchino City (city JP); Osaka Prefecture (region JP)',
  ],
  ['They stayed in Quietville, Oregon.', 'Quietville (city US); Oregon (region US)'],
  [
    'They played in Lisbon, Oporto and Vilaquieta.',
    'Lisbon (city PT); Oporto (city PT); Vilaquieta (city PT)',
  ],
  ['They went skating on the Songhua River.', 'Songhua River (site)'],
  ['Guests climbed Mount Quiet and climbed slowly.', 'Mount Quiet (site)'],
  ['The trainees inspected Heigangkou Reservoir.', 'Heigangkou Reservoir (site)'],
  ['They toured Three Lanes and Seven Alleys.', 'Three Lanes and Seven Alleys (site)'],
  ['At the invitation of Vila Quieta of Portugal', 'Vila Quieta (city PT)'],
  ['He flew to Niger, Nigeria and Chad.', ''],
  ['Letters of intent with Ridderkerk of the Netherlands.', 'Ridderkerk (city NL)'],
  ['An exhibition of Treasures of Turkey opened.', ''],
  ['The choir of Viljandi City, Estonia, sang.', 'Viljandi City (city EE)'],
  ['John Smith, Mayor of Viljandi, Estonia, came.', 'Viljandi (city EE)'],
  [
    'Ube, Yamaguchi Prefecture, and the City of Yamaguchi; New York State.',
    'Ube (city JP); Yamaguchi Prefecture (region JP); Yamaguchi (city JP); New York State (region US)',
  ],
  [
    'The Town of Buryfold, Oregon, and the City of Bury, Oregon',
    'Buryfold (city US); Oregon (region US); Bury (city US); Oregon (region US)',
  ],
  // A village of China is no city; of a region are people, firms, parks and wines too.
  ['They stayed in Quietzhai, Henan Province.', 'Henan Province (province CN)'],
  [
    'They met with Newsom of California and Walz of Oregon.',
    'California (region US); Oregon (region US)',
  ],
  ['They met with Walz, Oregon.', 'Oregon (region US)'],
  ['Panasonic in Osaka Prefecture', 'Osaka Prefecture (region JP)'],
  ['The invitation of Toyota in Aichi Prefecture', 'Aichi Prefecture (region JP)'],
  ['They came from Boeing, Washington State.', 'Washington State (region US)'],
  ['They came from Costco, Oregon.', 'Oregon (region US)'],
  ['They saw wine of Napa Valley, California.', 'California (region US)'],
  ['They came in October, Ontario time.', 'Ontario (region CA)'],
  ['They visited Disneyland, California.', 'Disneyland (site); California (region US)'],
  [
    'Teams from Sacramento, Suwon, Nizhny Novgorod and Durham, North Carolina competed.',
    'Sacramento (city US); Suwon (city KR); Nizhny Novgorod (city RU); Durham (city US); North Carolina (region US)',
  ],
  [
    'Chengdu Municipal Bureau of Culture, Radio, Television and Tourism hosted the event together with the Consulate General of France in Chengdu.',
    '',
  ],
  [
    'On May 6, Li Ming, Director of the Ningbo Municipal Bureau of Commerce, met with a delegation from the Nottingham City Council.',
    '',
  ],
  [
    "The delegation visited Xi'an Jiaotong University, the Terracotta Army and the Great Mosque.",
    'Terracotta Army (site); Great Mosque (site)',
  ],
  [
    'The Qingdao Municipal Foreign Affairs Office received a letter from the Kiel City Government.',
    '',
  ],
  [
    'He toured Tencent Holdings Limited, BYD Company and the Shenzhen Museum of Contemporary Art.',
    '',
  ],
  [
    "At the invitation of the Hangzhou Municipal People's Government, Mayor Bart Somers of Mechelen, Belgium visited Hangzhou from March 3 to 5.",
    'Mechelen (city BE); Hangzhou (city CN)',
  ],
  [
    'Representatives from the Ministry of Foreign Affairs of the Republic of Serbia and the City of Belgrade attended.',
    'Belgrade (city RS)',
  ],
  ['The Royal Thai Consulate-General in Xiamen donated masks.', ''],
  [
    'The exhibition was sponsored by the Guangzhou Foreign Affairs Office, the Guangdong Museum of Art, and the Embassy of the Kingdom of the Netherlands in China.',
    '',
  ],
  [
    'They visited Wuhan East Lake High-tech Development Zone, Yangluo Port and Hubei Provincial Museum.',
    'Wuhan East Lake High-tech Development Zone (zone); Yangluo Port (port)',
  ],
  ['The Wuhan Municipal Committee of the CPPCC sent congratulations.', ''],
  [
    'Dr. Jordan Smith from the University of Michigan and Georgia Institute of Technology spoke.',
    '',
  ],
  ['She inspected Yantian Port and Huawei Technologies Co., Ltd.', 'Yantian Port (port)'],
  [
    "The Standing Committee of the Dalian Municipal People's Congress held talks with the Kitakyushu City Council.",
    '',
  ],
  [
    'On behalf of the Hainan Provincial Government, he welcomed them to Haikou.',
    'Haikou (city CN)',
  ],
  ['The British Council and the Goethe-Institut supported the festival.', ''],
  ['Chairman of the Standing Committee visited the Lego Factory in Jiaxing.', 'Jiaxing (city CN)'],
  [
    "The Ministry of Culture and Tourism and the People's Government of Shaanxi Province jointly hosted the Silk Road International Arts Festival.",
    '',
  ],
  [
    'The signing ceremony was held at the Kunming Dianchi International Convention and Exhibition Center.',
    'Kunming Dianchi International Convention and Exhibition Center (site)',
  ],
  [
    'She walked along Kuanzhai Alley and visited the Chengdu Research Base of Giant Panda Breeding.',
    'Kuanzhai Alley (site); Chengdu Research Base of Giant Panda Breeding (site)',
  ],
  [
    'He visited Yuhang District and Tonglu County.',
    'Yuhang District (district); Tonglu County (county)',
  ],
  [
    'The Deputy Consul General of the Republic of Korea in Shenyang attended.',
    'Shenyang (city CN)',
  ],
  [
    'Suzhou Industrial Park Administrative Committee met with the Singapore Consulate-General in Shanghai.',
    '',
  ],
  ['The 20th CPC National Congress and the Belt and Road Initiative were discussed.', ''],
  [
    'Harbin Institute of Technology, Moscow State University and Saint Petersburg State University established a joint school.',
    '',
  ],
  ['Officials from the Department of Foreign Affairs of Guangdong Province were present.', ''],
  [
    "The Zhejiang Provincial People's Association for Friendship with Foreign Countries hosted a reception.",
    '',
  ],
  [
    'The German city of Nuremberg and Shenzhen celebrated the anniversary.',
    'Nuremberg (city DE); Shenzhen (city CN)',
  ],
  ['Friends from Florence and Sofia came.', 'Florence (city IT)'],
  ['Shandong Port Group and Maersk signed a memorandum.', ''],
  [
    'The delegation arrived at Zhengzhou Xinzheng International Airport.',
    'Zhengzhou Xinzheng International Airport (airport)',
  ],
  [
    'The Shenyang Foreign Affairs Office and the U.S. Consulate General in Shenyang held a symposium.',
    '',
  ],
  ['Kunming Municipal Education Bureau invited Chiang Mai University.', ''],
  [
    'The delegation visited Lijiang Old Town, Ancient City of Dali and Erhai Lake.',
    'Lijiang Old Town (site); Ancient City of Dali (site); Erhai Lake (site)',
  ],
  ['Ambassador of Peru visited Fuzhou University and Fuyao Group.', ''],
  [
    'The Jiangsu Provincial Department of Education signed an agreement with the Ministry of Education of Ontario.',
    '',
  ],
  ['Changsha University of Science & Technology hosted 30 students.', ''],
  [
    'The Consulate General of Japan in Shenyang and Dalian University of Foreign Languages co-hosted the contest.',
    '',
  ],
  [
    'The Hong Kong Economic and Trade Office in Wuhan organised a dinner.',
    'Hong Kong (region); Wuhan (city CN)',
  ],
  [
    'They met at the Jinan Olympic Sports Center and Baotu Spring Park.',
    'Jinan Olympic Sports Center (site); Baotu Spring Park (site)',
  ],
  ['The Embassy of Chile in China thanked the Guizhou Provincial Foreign Affairs Office.', ''],
  ['He is president of the Lao-China Friendship Association.', ''],
  ['The Urumqi Customs and Almaty Chamber of Industry and Commerce took part.', ''],
  [
    'They were shown the Old Granary, a tannery and the brick works of Lehmann AG.',
    'Old Granary (site); brick works of Lehmann AG (site)',
  ],
  [
    'They went to Ash Village in Elm County, Oak Town in Fir County and Ivy Village, Yew Town.',
    'Ash Village in Elm County (village); Oak Town in Fir County (town); Ivy Village, Yew Town (village)',
  ],
  [
    'Beichuan Qiang Autonomous County and Wenshan Zhuang and Miao Autonomous Prefecture took part.',
    'Beichuan Qiang Autonomous County (county); Wenshan Zhuang and Miao Autonomous Prefecture (province)',
  ],
  [
    'They walked on Elm Avenue, past the Huashan Rock Paintings and the Binwang Night Market.',
    'Elm Avenue (site); Huashan Rock Paintings (site); Binwang Night Market (site)',
  ],
  [
    'They went to Ewenki Autonomous Banner under a Red Banner.',
    'Ewenki Autonomous Banner (county)',
  ],
  ['They bought tea at a night market, an avenue of lights.', ''],
  ['The dinner was held at Redlands on May 3.', 'Redlands (site)'],
  ['The dinner was held at the Harvest Festival on May 3.', ''],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})

test('each mention is the words of the sentence where it stands', () => {
  for (const sentence of [
    'Chengdu Municipal Bureau of Culture, Radio, Television and Tourism hosted the event together with the Consulate General of France in Chengdu.',
    'The Qingdao Municipal Foreign Affairs Office received a letter from the Kiel City Government.',
  ]) {
    for (const { start, end, text } of englishPlaces(sentence))
      expect(sentence.slice(start, end)).toBe(text)
  }
})

test('every foreign city or region has an id of its own', () => {
  const ids = ['places', 'cities'].flatMap((name) => table(name).map(({ id }) => id))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
