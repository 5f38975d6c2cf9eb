import { describe, expect, test } from 'vitest'
import { repair } from './repair.ts'

describe('repair()', () => {
  test.each([
    [
      'ligature-split',
      'benefi t the scientifi c staff of the affi liated offi ces',
      'benefit the scientific staff of the affiliated offices',
    ],
    [
      'ligature-split',
      'the diff erent eff orts in fi nance and fl ights',
      'the different efforts in finance and flights',
    ],
    ['ligature-split', 'Of fi cials of the coun try', 'Officials of the country'],
    [
      'dropped-hyphen',
      'face-toface talks, stateof-the-art ports, highlevel visits',
      'face-to-face talks, state-of-the-art ports, high-level visits',
    ],
    [
      'dropped-hyphen',
      'schoolto-school and portto-port ties',
      'school-to-school and port-to-port ties',
    ],
    [
      'dropped-hyphen',
      'a co-hosted fair and a cohosted forum',
      'a co-hosted fair and a co-hosted forum',
    ],
    [
      'hyphen-residue',
      'the coop-eration of munici-pal depart-\nments',
      'the cooperation of municipal departments',
    ],
    [
      'dropped-hyphen',
      'the deepsea fishing base and a familyfriendly hotel',
      'the deep-sea fishing base and a family-friendly hotel',
    ],
    [
      'lost-apostrophe',
      'Mr. Hartley sat down. In March, Hartleys wife said hed like it',
      'Mr. Hartley sat down. In March, Hartley’s wife said he’d like it',
    ],
    [
      'typo',
      'The Office of Tourism: the Foreign Affairs Ofice, and tourims, higher fees',
      'The Office of Tourism: the Foreign Affairs Office, and tourism, higher fees',
    ],
    [
      'typo',
      'Addressing the opening cermeony, Dr. Ågesen recceived monhts of cofffee. In Minhou Coounty the vsiitors saw Kobe’s port',
      'Addressing the opening ceremony, Dr. Ågesen received months of coffee. In Minhou County the visitors saw Kobe’s port',
    ],
    [
      'typo',
      'Mr. Lin, Deputty Mayor, and the Foregin Affairs Ofice of the Foreign Ministry saw the Tianjin Art Musuem on May 3',
      'Mr. Lin, Deputy Mayor, and the Foreign Affairs Office of the Foreign Ministry saw the Tianjin Art Museum on May 3',
    ],
    [
      'typo',
      'Befoore they left Arfica for Shangahi, a port\n上海',
      'Before they left Africa for Shanghai, a port\n上海',
    ],
    [
      'lost-character',
      'Director of the oreign Affairs Office flew etween Chengdu and Wuhan on Dece ber 20',
      'Director of the Foreign Affairs Office flew between Chengdu and Wuhan on December 20',
    ],
    [
      'missing-space',
      'Theofficemovedtonewpremiseson28March:9/F,BuildingB,NanchangRoad,Lanzhou730030.Thehallisopentoday.',
      'The office moved to new premises on 28 March:9/F, BuildingB, Nanchang Road, Lanzhou 730030. The hall is open today.',
    ],
    [
      'lost-line-break',
      '3. Opera goes to Venice三、昆曲走进威尼斯At the invitation of the city, the troupe came.',
      '3. Opera goes to Venice\n三、昆曲走进威尼斯\nAt the invitation of the city, the troupe came.',
    ],
    [
      'missing-space',
      'The"bookshop",it\'ssaid,sendsbooksthatwecan\'tlose."Wedon\'tkeepthem,"hesaid,"andIremembertheartists\'concertsin2016."',
      'The "bookshop", it\'s said, sends books that we can\'t lose. "We don\'t keep them," he said, "and I remember the artists\' concerts in 2016."',
    ],
    [
      'missing-space',
      'In the forum,H.E. Ms.Hạnh saw that a“green channel”was open.H.E. Mr.ROtelli met Food&Drink Co. last spring(20,000 masks)',
      'In the forum, H.E. Ms. Hạnh saw that a “green channel” was open. H.E. Mr. Rotelli met Food & Drink Co. last spring (20,000 masks)',
    ],
    ['missing-space', 'from SEptember15 on', 'from September 15 on'],
    [
      'missing-space',
      'Tel. 028-61880000,e-mail desk@city.example.com;the hall is open',
      'Tel. 028-61880000, e-mail desk@city.example.com; the hall is open',
    ],
    [
      'lost-line-break',
      '苏州外事 | Suzhou and the World, No. 5, 2023苏州与世界（2023年第5期）1. Suzhou and Ikeda meet again',
      '苏州外事 | Suzhou and the World, No. 5, 2023\n苏州与世界（2023年第5期）\n1. Suzhou and Ikeda meet again',
    ],
    [
      'lost-line-break',
      '二期工程将覆盖两侧土地。“Spring on the Yellow River” opened in March.',
      '二期工程将覆盖两侧土地。\n“Spring on the Yellow River” opened in March.',
    ],
    [
      'lost-apostrophe',
      'the supermarkets, and that hed like it',
      'the supermarkets, and that he’d like it',
    ],
    ['broken-word', 'Coope ration bet ween citi es', 'Cooperation between cities'],
    [
      'broken-word',
      'the Fore ig n Office stop ped on Nov ember 3; prac tical ag reements of the Colomb ian mark ets',
      'the Foreign Office stopped on November 3; practical agreements of the Colombian markets',
    ],
    ['broken-word', 'at t\nhe port', 'at the port'],
    ['lost-apostrophe', 'Xiamen Municipal Peoples Congress', 'Xiamen Municipal People’s Congress'],
    [
      'lost-apostrophe',
      "It's Wuhans port, and they dont know",
      "It's Wuhan's port, and they don't know",
    ],
    [
      'apostrophe-quote',
      'the city”s port and the mayor`s visit',
      'the city’s port and the mayor’s visit',
    ],
    [
      'lost-character',
      'The oreign Affairs Office and the Chengdu Municipal overnment, said No.2 xperimental School; the guests nspected apricots of the thiopian students',
      'The Foreign Affairs Office and the Chengdu Municipal Government, said No.2 Experimental School; the guests inspected apricots of the Ethiopian students',
    ],
    [
      'lost-character',
      'the Fore gn Affa rs Office in Novem er, dried ap icots, wareh uses and Colo bia',
      'the Foreign Affairs Office in November, dried apricots, warehouses and Colombia',
    ],
    [
      'lost-character',
      'Vice Mayor Hu Yating?of Shenzhen, Freeport?followed, the 46th?anniversary, six co\ufffdcerts',
      'Vice Mayor Hu Yating of Shenzhen, Freeport followed, the 46th anniversary, six concerts',
    ],
    [
      'lost-character',
      'D?sseldorf, Malm\ufffd and Jos? Mart?nez',
      'Düsseldorf, Malmö and José Martínez',
    ],
    [
      'lost-character',
      'Šibenov in Šibenov, ?ibenov and ?ibenov',
      'Šibenov in Šibenov, Šibenov and Šibenov',
    ],
    ['mojibake', 'Malmö – MalmÃ¶ â€“ “Malmö”', 'Malmö – Malmö – “Malmö”'],
    ['mojibake', 'é‡\u008dåº†å¸‚å¤–åŠž', '重庆市外办'],
    ['mojibake', '2023Äê5ÔÂÖØÇìÊÐÍâ°ì', '2023年5月重庆市外办'],
    ['mojibake', '­«¼y¥«¥~¨Æ¿ì', '重慶市外事辦'],
    [
      'ocr-confusion',
      'lnternational lndustry Ieaders of the Govemment',
      'International Industry leaders of the Government',
    ],
    ['ocr-confusion', '0pening of the 1nternational fair', 'Opening of the International fair'],
    ['hyphen-residue', 'a long- term aim of co- operation', 'a long-term aim of cooperation'],
    ['lost-character', 'ultural ties of both', 'Cultural ties of both'],
    [
      'lost-apostrophe',
      'the Mayors’ Forum, the Mayors Forum, ten years experience',
      'the Mayors’ Forum, the Mayors’ Forum, ten years’ experience',
    ],
    [
      'missing-space',
      'OnMay3,2021,theMayorofNingbometwiththeguestsfromDenmark.',
      'On May 3, 2021, the Mayor of Ningbo met with the guests from Denmark.',
    ],
    ['mojibake', 'Juan IbÃ¡Ã±ez toured the city.', 'Juan Ibáñez toured the city.'],
    ['missing-space', 'a memorandumofunderstanding', 'a memorandum of understanding'],
    [
      'lost-line-break',
      'Foreign Affairs Information, August 20228月2日，市长会见客人。',
      'Foreign Affairs Information, August 2022\n8月2日，市长会见客人。',
    ],
    [
      'lost-line-break',
      '双方互赠礼物。2. A forum on biomedicine',
      '双方互赠礼物。\n2. A forum on biomedicine',
    ],
    [
      'lost-line-break',
      '3. Kunqu Opera goes to Venice三、昆曲走进威尼斯',
      '3. Kunqu Opera goes to Venice\n三、昆曲走进威尼斯',
    ],
    ['stray-space', '副市长张国 智会见客人，双方交谈。', '副市长张国智会见客人，双方交谈。'],
    ['stray-space', '王雯会见客人，市人民 政府王 雯出席。', '王雯会见客人，市人民政府王雯出席。'],
    ['stray-space', '友好城 市交流合 作', '友好城市交流合作'],
    [
      'stray-space',
      '来自 海外的 包裹到了，市外办 在会上发言。',
      '来自海外的包裹到了，市外办在会上发言。',
    ],
    [
      'stray-space',
      '代表阿贝 贝·特斯 法耶、记者塞德里克·吕 米埃到访，双方商谈。',
      '代表阿贝贝·特斯法耶、记者塞德里克·吕米埃到访，双方商谈。',
    ],
    ['stray-space', 'cut trade ; the mayor', 'cut trade; the mayor'],
    [
      'digit-split',
      '迁至南昌路4 8 1号，每人1 2 0小时，（3 1 2页）',
      '迁至南昌路481号，每人120小时，（312页）',
    ],
    ['mojibake', 'Dr. Megan Oâ€™Leary came', 'Dr. Megan O’Leary came'],
    [
      'apostrophe-quote',
      'It is no mountain. "We"ve been there, he said" twice',
      'It is no mountain. "We\'ve been there, he said" twice',
    ],
    [
      'lost-apostrophe',
      'Mr. Hartley came in. Now Mr. Hartleys wife and Xi Jinpings visit',
      'Mr. Hartley came in. Now Mr. Hartley’s wife and Xi Jinping’s visit',
    ],
    [
      'letter-case',
      'Mr. HArtley of a KAzakh firm met REsearchers; Copernicus at COpernicus University',
      'Mr. Hartley of a Kazakh firm met Researchers; Copernicus at Copernicus University',
    ],
    [
      'double-space',
      'It had been the most  efficient  trade fair of  his life, although he would not say so',
      'It had been the most efficient trade fair of his life, although he would not say so',
    ],
    [
      'ocr-confusion',
      'the Westem port leamed of motorcydes, induding the Charnber of Colornbia, an alderrnan and the Pavihon',
      'the Western port learned of motorcycles, including the Chamber of Colombia, an alderman and the Pavilion',
    ],
    ['digit-split', '來自2 5個國家的1 2 0餘人', '來自25個國家的120餘人'],
    ['punctuation-flood', '經貿、、、文旅，，教育', '經貿、文旅，教育'],
    ['double-space', 'the mayor  and the consul', 'the mayor and the consul'],
  ])('mends %s: %s', (_, damaged, mended) => {
    expect(repair(damaged).text).toBe(mended)
  })

  test('leaves a name behind its title where spaces break the words around it', () => {
    const damaged =
      '出席簡 介會及簽 署儀式，市长 王雯会见 了客人，新华社北京2月10日电 外宾到访，大家说好。'
    expect(repair(damaged).text).toBe(
      '出席簡介會及簽署儀式，市长 王雯会见了客人，新华社北京2月10日电 外宾到访，大家说好。',
    )
  })

  test('marks a name that lost a letter, though its halves may be a name and a word', () => {
    expect(repair('a guest from Banmen\ufffdon').edits).toMatchObject([{ level: 'lossy' }])
  })

  test.each([
    ['names set apart in a table', '张 伟  李 强  王 芳'],
    ['a menu', '字体：大 中 小'],
    ['a name behind its title', '市外办主任 王雯出席，会议结束。'],
    [
      'a foreign name behind its title',
      '总领事 查猜·素帕猜、局长 王雯到访，名片印着“株式会社 関東製作所”。',
    ],
    ['a caption', '新华社记者 李明 摄'],
    ['a suspended hyphen', 'short- and long-term aims, two- to three-year plans'],
    ['long names', 'Xishuangbanna, PricewaterhouseCoopers, HuaXiChem, GuangyangBaySmartCity'],
    ['a family', 'Mr. Hartley came. In May the Hartleys visited the port'],
    ['a person named like a word', 'The Source met. Among us Simo Sorce and Mr. Forrest spoke'],
    [
      'a house named for a person',
      'At the Walters Museum Colin Forrest said no; Wilhelm Buro sang',
    ],
    ['a month of another language', 'Le 8 Octobre 2013 à Paris; centro comercial internacional'],
    ['a word of two words', 'The backed plan has a backend for cities'],
    [
      'a plural that owns nothing',
      'The two countries exchange students; in both cities trade has grown',
    ],
    ['a masthead', 'Newsletter of the Foreign Affairs Office  October 2024\nThe guests came.'],
    ['a name behind a rank', 'They called on Mayor Marta Figueres and went home.'],
    [
      'a heading that a wide space parts',
      'Vehicle Show Draws Buyers from 40 Countries　2024合肥国际汽车展览会举行\nThe show was held in May.',
    ],
  ])('leaves %s', (_, text) => {
    expect(repair(text).edits).toEqual([])
  })
})
