import { describe, expect, test } from 'vitest'
import { repair } from './repair.ts'

describe('damage in news and bulletins of other hands', () => {
  test.each([
    [
      'pinyin-glue',
      '投资2万（wàn）元，会见议员（yuán）李某。省长（cháng）阿卜杜拉来访。',
      '投资2万元，会见议员李某。省长阿卜杜拉来访。',
    ],
    [
      'missing-space',
      'He said, "We stay here."They left it at that. Then she said,"We go,"and went.',
      'He said, "We stay here." They left it at that. Then she said, "We go," and went.',
    ],
    [
      'missing-space',
      'They chose not to reward anyone(by buying the music or clothes, for $20)again; a 27-foot(8.2-meter)tall stone.',
      'They chose not to reward anyone (by buying the music or clothes, for $20) again; a 27-foot (8.2-meter) tall stone.',
    ],
    [
      'missing-space',
      'Of two things they never tire:oysters, and talk.EU leaders heard illegal immigrants.NATO met. Schäffler &Söhne came, and Otherwise,I’m well.',
      'Of two things they never tire: oysters, and talk. EU leaders heard illegal immigrants. NATO met. Schäffler & Söhne came, and Otherwise, I’m well.',
    ],
    [
      'missing-space',
      'ThetwosideswillmeetwithintheyearandthesumamountstoNT$74.5million.',
      'The two sides will meet within the year and the sum amounts to NT$74.5 million.',
    ],
    [
      'lost-character',
      'Fires remain under mand�tory orders. The EU?s plan pleased McEnany?s office. He vowed?to come and the Frenchman?has left.',
      'Fires remain under mandatory orders. The EU’s plan pleased McEnany’s office. He vowed to come and the Frenchman has left.',
    ],
    [
      'lost-character',
      'They signed the Memorandum of nderstanding on Ties with the verseas Chinese Office at the 15th estern China Fair; it is in articular use and dditionally, of use.',
      'They signed the Memorandum of Understanding on Ties with the Overseas Chinese Office at the 15th Western China Fair; it is in particular use and additionally, of use.',
    ],
    ['lost-character', 'The demo raphic growth of the land', 'The demographic growth of the land'],
    [
      'lost-character',
      'Visitors came with the Government of Peru and its guests. They saw the overnment of Chile.',
      'Visitors came with the Government of Peru and its guests. They saw the Government of Chile.',
    ],
    [
      'broken-word',
      'It was au ctioned while resea rchers saw layo ffs and three of the five di rectors left for a video conf erence.',
      'It was auctioned while researchers saw layoffs and three of the five directors left for a video conference.',
    ],
    [
      'hyphen-residue',
      'It uses convales-cent plasma from non- oil trade and pro- independence groups as life-\nsavers.',
      'It uses convalescent plasma from non-oil trade and pro-independence groups as life-savers.',
    ],
    [
      'dropped-hyphen',
      'doubleskin milk, bluegreen algae, a spoonbilled bird, a twelvetonne stone, a seventyyear-old man, a friend-ofthe-court brief; to selfisolate, and it is veganfriendly.',
      'double-skin milk, blue-green algae, a spoon-billed bird, a twelve-tonne stone, a seventy-year-old man, a friend-of-the-court brief; to self-isolate, and it is vegan-friendly.',
    ],
    [
      'lost-apostrophe',
      'Aberdeen, Europes oil port, heard the citys R&D plan and the UKs £2 offer on Foxs show. I wouldve gone, and Ive been there: ours were brighter than Italys, but small.',
      'Aberdeen, Europe’s oil port, heard the city’s R&D plan and the UK’s £2 offer on Fox’s show. I would’ve gone, and I’ve been there: ours were brighter than Italy’s, but small.',
    ],
    [
      'stray-space',
      '合作协议有效期三 年，上周 六，他 说，比 上年 增加三个。',
      '合作协议有效期三年，上周六，他说，比上年增加三个。',
    ],
    [
      'letter-case',
      'Captain SToyan Velichkov and Sir Alastair PEmberton met',
      'Captain Stoyan Velichkov and Sir Alastair Pemberton met',
    ],
    [
      'typo',
      'Both counttries paid 285.6 billlion yuan, as someting "deplorabele." The School of Meedicine of the Roboitcs Fair heard the English and Austarlia on a Letter of Intrent on trade, but it wasn’t complicarted, at the culmnation.',
      'Both countries paid 285.6 billion yuan, as something "deplorable." The School of Medicine of the Robotics Fair heard the English and Australia on a Letter of Intent on trade, but it wasn’t complicated, at the culmination.',
    ],
    ['typo', 'They saw the buliding of the school.', 'They saw the building of the school.'],
    [
      'ocr-confusion',
      'On the moming of May 5, Qiu Chuming came for the customs dearance of Dahan Food.',
      'On the morning of May 5, Qiu Chuming came for the customs clearance of Dahan Food.',
    ],
    [
      'ocr-confusion',
      'In the l990s the Dernocrats were rnauled by them',
      'In the 1990s the Democrats were mauled by them',
    ],
    [
      'lost-line-break',
      '柳州外事快讯（2022年第5期）Vice Mayor Meets Consul General of Vietnam in Nanning副市长会见越南驻南宁总领事',
      '柳州外事快讯（2022年第5期）\nVice Mayor Meets Consul General of Vietnam in Nanning\n副市长会见越南驻南宁总领事',
    ],
    [
      'lost-line-break',
      'Zibo International Newsletter No. 7 (2021)淄博国际交流简报\nIssue 9, September 20152015年第9期',
      'Zibo International Newsletter No. 7 (2021)\n淄博国际交流简报\nIssue 9, September 2015\n2015年第9期',
    ],
  ])('%s: %s', (_, damaged, whole) => {
    expect(repair(damaged).text).toBe(whole)
  })

  test.each([
    [
      'plurals of peoples and lands',
      'if Democrats gain the majority in the two Koreas with Kansans',
    ],
    ['code', 'a handler(id) {}, // called for the iterator of untrusted charset input'],
    [
      'closed compounds',
      'a foodborne illness, prepended text, nano materials and an interregional fair',
    ],
    ['an article before a rare noun', 'Xu Qiulan explained how a ware got the name of a port.'],
    ['Chinese in small letters', 'The students played bobing, a game of dice.'],
    ['letterheads', '二〇二三 年 五 月，市政府办公室'],
    ['Japanese', '臺灣與發展，學會聯絡處開會\n独立した県の会議'],
    ['what is said in Chinese', '記者問：“有什麼新發現？”Bard在回答中說'],
    ['a building of the church', 'York Minster is a church of the north'],
    ['a street named after somebody', 'They met in Forrest Place on 17 June'],
    ['a collector whose first name is a word', 'seed collected in Yunnan by George Forrest'],
    ['a first name like a land', 'She called on Lord Mayor Frances Akers, and Frances Akers came'],
    ['words of another tongue', 'The group and Portos de Moçambique signed'],
  ])('leaves %s', (_, text) => {
    expect(repair(text).edits).toEqual([])
  })
})
