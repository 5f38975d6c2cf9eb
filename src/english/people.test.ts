import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shown, toldPeople } from '../../test/people-told.ts'
import { englishPeople } from './people.ts'

// A sentence, and under it the people it names.
const told = toldPeople(`
Ole Jensen, a second-year student from Denmark, met Fan Li, a nurse at Lakeside Hospital.
  Ole Jensen | second-year student from Denmark | student DK
  Fan Li | nurse at Lakeside Hospital | nurse
Andris Vilks, former Latvian Ambassador to China, and Deputy Director He Jun met Chinese Ambassador to Ireland He Xiangdong.
  Andris Vilks | former Latvian Ambassador to China | ambassador LV
  He Jun | Deputy Director | deputy-director
  He Xiangdong | Chinese Ambassador to Ireland | ambassador CN
Xie Lanfang, head of the medical team and chief physician of Xinhua Hospital, and Li Bo, Principal of the school, spoke.
  Xie Lanfang | head of the medical team and chief physician of Xinhua Hospital | head + hospital-director
  Li Bo | Principal of the school | principal
Wang Wei, Deputy Secretary of the Committee and Mayor, and Ambassador Kim Ki-hong, met Mayor Li Bo, Prof. Chen Yu and Zhao Lei, Principal of Hefei No. 42 Middle School.
  Wang Wei | Deputy Secretary of the Committee and Mayor | deputy-secretary + mayor
  Kim Ki-hong | Ambassador | ambassador
  Li Bo | Mayor | mayor
  Chen Yu | Prof. | professor
  Zhao Lei | Principal of Hefei No. 42 Middle School | principal
Mahendra Reddy, Minister for Agriculture, Waterways and Environment of Fiji, came.
  Mahendra Reddy | Minister for Agriculture, Waterways and Environment of Fiji | minister FJ
Doctor of Laws John Smith toured Keeper Seal Island, the Teacher Training College and the Monk Fruit Festival.
  John Smith | Doctor of Laws | doctor-medical
Mayor Li Ming met Doctor of Laws John Smith of Leeds, UK.
  Li Ming | Mayor | mayor
  John Smith | Doctor of Laws | doctor-medical
Doctor Wang Clinic was opened by Monk Shi Yongxin and Keeper John Seal.
  Wang | Doctor | doctor-medical
  Shi Yongxin | Monk | bishop
  John Seal | Keeper | guide
The students called on Izumi Fusaho, Mayor of Akashi.
  Izumi Fusaho | Mayor of Akashi | mayor
June Smith, Mayor of Miri, and Gregory May, Consul General of Morocco in Guangzhou, came in May.
  June Smith | Mayor of Miri | mayor MY
  Gregory May | Consul General of Morocco in Guangzhou | consul-general MA
It will open in Lyon next May, Mayor Wang said, and in June Mayor Smith agreed.
  Wang | Mayor | mayor
  Smith | Mayor | mayor
AstraZeneca Uppsala signed an agreement, and Moira FitzGerald attended.
  Moira FitzGerald
Aunty Rose Taylor, a Barkindji Elder, and Haji Salleh Osman, Mayor of Miri, spoke.
  Rose Taylor | Barkindji Elder | elder | f
  Haji Salleh Osman | Mayor of Miri | mayor MY
Cr Dalgleish spoke, and Lord Mayor Cr Moira Fenwick listened.
  Dalgleish | Cr | councillor
  Moira Fenwick | Lord Mayor | mayor
Chen Rui, deputy director of the eye department of Lakeside Hospital, came.
  Chen Rui | deputy director of the eye department of Lakeside Hospital | deputy-director
Official of Ministry of Trade and Ports of Ghana Kwame Asare spoke.
  Kwame Asare | Official of Ministry of Trade and Ports of Ghana | official GH
Cultural Counselor of Netherlands Embassy in China Femke van der Berg spoke.
  Femke van der Berg | Cultural Counselor of Netherlands Embassy in China | counsellor NL
He said that Jinjiang Customs had cut the time.
On May 12, Zhang Zhenghong, Vice Chairwoman of the Standing Committee of Chengdu Municipal People's Congress, met with a delegation led by Clare Hart, Vice Mayor of Montpellier, France.
  Zhang Zhenghong | Vice Chairwoman of the Standing Committee of Chengdu Municipal People's Congress | deputy-chairman
  Clare Hart | Vice Mayor of Montpellier, France | deputy-mayor FR | leads
Mr. Anouar Haddad, Consul General of Morocco in Guangzhou, paid a courtesy call on Vice Mayor Li Zigen.
  Anouar Haddad | Consul General of Morocco in Guangzhou | consul-general MA
  Li Zigen | Vice Mayor | deputy-mayor
Cui Yonghui, Secretary of the CPC Xiamen Municipal Committee, met with the outgoing Consul General of the Philippines in Xiamen, Julius Caesar Flores.
  Cui Yonghui | Secretary of the CPC Xiamen Municipal Committee | secretary
  Julius Caesar Flores | outgoing Consul General of the Philippines in Xiamen | consul-general PH | leaving
The newly appointed Thai Consul-General in Kunming, Suchat Liengsaengthong, visited the Yunnan FAO.
  Suchat Liengsaengthong | newly appointed Thai Consul-General in Kunming | consul-general TH | new
“I was the only one,” laughs Duarte Figueira, thinking back to that day.
  Duarte Figueira
A trade delegation headed by Batbold, Governor of Darkhan-Uul Province, Mongolia, came.
  Batbold | Governor of Darkhan-Uul Province, Mongolia | governor MN | leads
Wang Wei and Li Na, Deputy Directors of Ningbo Foreign Affairs Office, accompanied the visit.
  Wang Wei | Deputy Directors of Ningbo Foreign Affairs Office | deputy-director
  Li Na | Deputy Directors of Ningbo Foreign Affairs Office | deputy-director
H.E. Dr. Raja Dato' Nushirwan bin Zainal Abidin, Ambassador of Malaysia to China, delivered a speech.
  Raja Dato' Nushirwan bin Zainal Abidin | Ambassador of Malaysia to China | ambassador MY
John Carter, Vice President, Sales and Marketing, of Delta Foods, met the guests.
  John Carter | Vice President, Sales and Marketing, of Delta Foods | deputy-president
Ana Silva, Mayor of Porto, paid a visit at the head of a delegation of eight.
  Ana Silva | Mayor of Porto | mayor PT | leads
Maria Lopez, Chargé d’Affaires a.i. of the Embassy of Chile in China, led 20 companies.
  Maria Lopez | Chargé d’Affaires a.i. of the Embassy of Chile in China | charge-daffaires CL | leads
Pedro Alves Jr., Vice Mayor of Lima, was there.
  Pedro Alves Jr. | Vice Mayor of Lima | deputy-mayor
Wim Geerts, ambassador of the Kingdom of the Netherlands to China, and his delegation visited Suzhou Industrial Park.
  Wim Geerts | ambassador of the Kingdom of the Netherlands to China | ambassador NL
Chairman of the Board of Directors of BYD Wang Chuanfu received He Jian, Director of the Municipal Investment Bureau.
  Wang Chuanfu | Chairman of the Board of Directors of BYD | board-chairman
  He Jian | Director of the Municipal Investment Bureau | director
Governor Mike DeWine of Ohio led a delegation to Wuhan.
  Mike DeWine | Governor | governor US | leads
Deputy Directors-General Zhou Yi and Xu Ping of the Foreign Affairs Office attended the meeting.
  Zhou Yi | Deputy Directors-General | deputy-director-general
  Xu Ping | Deputy Directors-General | deputy-director-general
Chief Executive of Glasgow City Council Fergus Baird and Vice Chairman of the CPPCC Wuxi Committee Zhou Changqing attended.
  Fergus Baird | Chief Executive of Glasgow City Council | chief-executive-region GB
  Zhou Changqing | Vice Chairman of the CPPCC Wuxi Committee | deputy-cppcc-chair
Vice Governor Ren Qinghua of Anhui Province and Kenyan Ambassador to China Willy Bett witnessed the signing.
  Ren Qinghua | Vice Governor | deputy-governor
  Willy Bett | Kenyan Ambassador to China | ambassador KE
The First Deputy Mayor of Minsk, Alexander Dorokhovich, spoke.
  Alexander Dorokhovich | First Deputy Mayor of Minsk | deputy-mayor BY
Over 100 designers and students from China and Italy attended.
  group | Over 100 designers
Mayor of Busan Park Heong-joon arrived in Shanghai with a delegation.
  Park Heong-joon | Mayor of Busan | mayor KR | leads
Xi'an Vice Mayor Li Yuan met with Iranian Ambassador to China Mohammad Keshavarz-Zadeh.
  Li Yuan | Xi'an Vice Mayor | deputy-mayor
  Mohammad Keshavarz-Zadeh | Iranian Ambassador to China | ambassador IR
Fabrizio Sala, Vice President of Lombardy Region, Italy, signed the letter of intent with Jin Jing, Deputy Mayor of Suzhou.
  Fabrizio Sala | Vice President of Lombardy Region, Italy | deputy-president IT
  Jin Jing | Deputy Mayor of Suzhou | deputy-mayor
Chairman and CEO of Seres Group Zhang Xinghai briefed the guests.
  Zhang Xinghai | Chairman and CEO of Seres Group | chairman + ceo
Zhu Huarong, Chairman of Changan Automobile, and Wang Jun, its President, received the delegation.
  Zhu Huarong | Chairman of Changan Automobile | chairman
  Wang Jun | President | president
Professor Hu Xianyao, dean of the College of International Studies of Southwest University, delivered a lecture.
  Hu Xianyao | dean of the College of International Studies of Southwest University | dean
The Consul-General said that the exhibition would open soon.
  — | Consul-General | consul-general
Ms. Eileen Cheng-yin Chow, Deputy Consul General of the United States in Wuhan, toured the Yellow Crane Tower.
  Eileen Cheng-yin Chow | Deputy Consul General of the United States in Wuhan | deputy-consul-general US
Ambassador van der Berg praised the city.
  van der Berg | Ambassador | ambassador
Jan van der Meer, Mayor of Nijmegen, the Netherlands, was present.
  Jan van der Meer | Mayor of Nijmegen, the Netherlands | mayor NL
Mayor Silvio Romero de Lemos Meira spoke.
  Silvio Romero de Lemos Meira | Mayor | mayor
Ludmila Vanya, Minister-Counsellor of the Embassy of Bulgaria in China, attended.
  Ludmila Vanya | Minister-Counsellor of the Embassy of Bulgaria in China | minister-counsellor BG
Former Prime Minister of Japan Yukio Hatoyama wrote an inscription.
  Yukio Hatoyama | Former Prime Minister of Japan | premier JP
Acting Consul General of Israel in Chengdu, Mr. Gilad Cohen, hosted a reception.
  Gilad Cohen | Acting Consul General of Israel in Chengdu | acting-consul IL | m
Erik Solheim, former Under-Secretary-General of the United Nations, joined the forum.
  Erik Solheim | former Under-Secretary-General of the United Nations | un-under-secretary
A total of 120 students and teachers took part in the summer camp.
  group | A total of 120 students and teachers
More than 200 representatives from 30 countries attended the opening ceremony.
  group | More than 200 representatives
Representatives of the consulates in Chengdu and business leaders were present.
  group | Representatives of the consulates
LIU Duo, Vice Mayor of Shanghai, met Kim Young-jun, Consul General of the Republic of Korea in Shanghai.
  LIU Duo | Vice Mayor of Shanghai | deputy-mayor
  Kim Young-jun | Consul General of the Republic of Korea in Shanghai | consul-general KR
Yao Gaoyuan, Mayor of Hangzhou, and Geordin Hill-Lewis, Executive Mayor of Cape Town, South Africa, signed the agreement.
  Yao Gaoyuan | Mayor of Hangzhou | mayor
  Geordin Hill-Lewis | Executive Mayor of Cape Town, South Africa | mayor ZA
Secretary-General Luo Qingquan presided over the meeting.
  Luo Qingquan | Secretary-General | secretary-general
Ouyang Fei, Consul General of Canada in Chongqing, visited Liangjiang New Area.
  Ouyang Fei | Consul General of Canada in Chongqing | consul-general CA
Chen Yong, Chairman of the Qingdao Municipal Committee of the CPPCC, led a delegation to Gwangju.
  Chen Yong | Chairman of the Qingdao Municipal Committee of the CPPCC | chairman | leads
Lin Tao, Vice Mayor of Nanjing, Shuichi Akamatsu, Consul General of Japan in Shanghai, and Jiang Jiang, Vice President of the Chinese People's Association for Friendship with Foreign Countries, attended the opening ceremony.
  Lin Tao | Vice Mayor of Nanjing | deputy-mayor
  Shuichi Akamatsu | Consul General of Japan in Shanghai | consul-general JP
  Jiang Jiang | Vice President of the Chinese People's Association for Friendship with Foreign Countries | deputy-president CN
Foreign Affairs Office of Chengdu held a briefing at the Jinjiang Hotel.
The Lu Ban Workshop was opened by Tianjin Light Industry Vocational College.
Qian Sanxiong, Deputy Secretary-General of the CPC Hangzhou Municipal Committee and Director-General of the Office of Foreign Affairs Commission, introduced Hangzhou to the envoys.
  Qian Sanxiong | Deputy Secretary-General of the CPC Hangzhou Municipal Committee and Director-General of the Office of Foreign Affairs Commission | deputy-secretary-general + director-general
Ms. Katarzyna Wilkowiecka, Consul General of Poland in Chengdu, accompanied by Consul Jacek Boruc, visited Zigong.
  Katarzyna Wilkowiecka | Consul General of Poland in Chengdu | consul-general PL
  Jacek Boruc | Consul | consul
Szijjártó Péter, Minister of Foreign Affairs and Trade of Hungary, arrived in Suzhou.
  Szijjártó Péter | Minister of Foreign Affairs and Trade of Hungary | foreign-minister HU
Attilio Massimo Iannucci, Italian Ambassador, met with Hao Peng.
  Attilio Massimo Iannucci | Italian Ambassador | ambassador IT
  Hao Peng
Cllr. Jane Smith, Lord Mayor of Leeds, welcomed the delegation.
  Jane Smith | Lord Mayor of Leeds | mayor GB
The head of the delegation thanked Xiamen for its hospitality.
Ivory Coast Ambassador to China Adama Dosso visited Yiwu.
  Adama Dosso | Ivory Coast Ambassador to China | ambassador CI
Nguyen Thi Hoa, Vice Chairwoman of the People's Committee of Da Nang City, Vietnam, met Huang Wei, Director of Guangxi FAO.
  Nguyen Thi Hoa | Vice Chairwoman of the People's Committee of Da Nang City, Vietnam | deputy-chairman VN
  Huang Wei | Director of Guangxi FAO | director
Sir Sherard Cowper-Coles, Chair of the China-Britain Business Council, attended.
  Sherard Cowper-Coles | Chair of the China-Britain Business Council | chairman | m
Mayor Chen also visited the museum.
  Chen | Mayor | mayor
Li Ming, a 25-year-old student, said he liked the course.
  Li Ming
Hong Kong Trade Development Council Executive Director Margaret Fong signed the memorandum.
  Margaret Fong | Hong Kong Trade Development Council Executive Director | executive-director HK
John Lee, Chief Executive of the Hong Kong Special Administrative Region, led a delegation to Chongqing.
  John Lee | Chief Executive of the Hong Kong Special Administrative Region | chief-executive-region HK | leads
Director-General Kong Fu'an met with Tobias F. Svenningsen, the new Consul General of Norway in Shanghai.
  Kong Fu'an | Director-General | director-general
  Tobias F. Svenningsen | new Consul General of Norway in Shanghai | consul-general NO | new
Zhang Wen (Director of Hefei FAO) and Anke Schmidt (Head of International Affairs of Osnabrück) exchanged gifts.
  Zhang Wen | Director of Hefei FAO | director
  Anke Schmidt | Head of International Affairs of Osnabrück | head DE
The Mayor of Aachen, Ms. Sibylle Keupen, joined by video link.
  Sibylle Keupen | Mayor of Aachen | mayor DE | f
Party Secretary and Dean Professor Wang Lin spoke first.
  Wang Lin | Party Secretary and Dean Professor | party-secretary + dean + professor
Dr. Andreas Bausewein, Lord Mayor of Erfurt, Germany, and Dr. Ulrich Maly, former Mayor of Nuremberg, visited Xuzhou.
  Andreas Bausewein | Lord Mayor of Erfurt, Germany | mayor DE
  Ulrich Maly | former Mayor of Nuremberg | mayor DE
Vice Governor of Jiangsu Province Fang Wei met with Siim Kallas, Ambassador-designate of Estonia to China.
  Fang Wei | Vice Governor of Jiangsu Province | deputy-governor
  Siim Kallas | Ambassador-designate of Estonia to China | ambassador EE
Kazakh Consul General in Xi'an Kalaushin Iles and Deputy Secretary General Zhou Feng unveiled the plaque.
  Kalaushin Iles | Kazakh Consul General in Xi'an | consul-general KZ
  Zhou Feng | Deputy Secretary General | deputy-secretary-general
Luo Yunfeng, Mayor of Hefei, met with Katharina Pötter, Mayor of Osnabrück, Germany, and her delegation.
  Luo Yunfeng | Mayor of Hefei | mayor
  Katharina Pötter | Mayor of Osnabrück, Germany | mayor DE
Hans-Peter Friedrich visited the Port of Dalian.
  Hans-Peter Friedrich
Caroline Wilson, British Ambassador to China, said that the UK was ready to deepen ties with Wuhan.
  Caroline Wilson | British Ambassador to China | ambassador GB
The Secretary-General of the Shanghai Cooperation Organization, Zhang Ming, visited Qingdao.
  Zhang Ming | Secretary-General of the Shanghai Cooperation Organization | secretary-general
Thomas Bach, President of the International Olympic Committee, toured the pavilion.
  Thomas Bach | President of the International Olympic Committee | president
Zhang Rong, Secretary of the CPC Xiamen University Committee, met with Indonesian Consul General in Guangzhou Ben Perkasa Drajat.
  Zhang Rong | Secretary of the CPC Xiamen University Committee | secretary
  Ben Perkasa Drajat | Indonesian Consul General in Guangzhou | consul-general ID
Director-General of Weihai Foreign Affairs Office Mr. Ding Zhaohua attended.
  Ding Zhaohua | Director-General of Weihai Foreign Affairs Office | director-general | m
Prakash Rao, the outgoing Consul-General of India in Hong Kong and Macao, took his leave.
  Prakash Rao | outgoing Consul-General of India in Hong Kong and Macao | consul-general IN | leaving
Grace Mwai, Deputy Director in the Ministry of Transport of Kenya, spoke.
  Grace Mwai | Deputy Director in the Ministry of Transport of Kenya | deputy-director KE
In Shanghai FENG Yi gave a dinner; Fiona McAllister, a girl of 15 years old, and Kim Dae-hyun from the Republic of Korea came.
  FENG Yi
  Fiona McAllister
  Kim Dae-hyun
On September 3, Tariq al-Hamaydeh, Deputy Speaker of the House of Representatives of Jordan, and YB Datin Lim Chooi Hoon came; Silas Kiprotich Korir of Kenya won.
  Tariq al-Hamaydeh | Deputy Speaker of the House of Representatives of Jordan | deputy-speaker-parliament JO
  Lim Chooi Hoon |  |  | f
  Silas Kiprotich Korir
The Ambassadors of France and Peru, Luc Roche and Ana Ruiz, attended.
  Luc Roche | Ambassadors of France and Peru | ambassador
  Ana Ruiz | Ambassadors of France and Peru | ambassador
Since Hua Bao and Jin Baobao, two giant pandas, came, Joint Research was agreed with Nordwind Engineering GmbH.
Sun Wei, Deputy Director of Dalian FAO, chaired the meeting.
  Sun Wei | Deputy Director of Dalian FAO | deputy-director
Jun Yamada, Consul-General of Japan in Shenyang, attended.
  Jun Yamada | Consul-General of Japan in Shenyang | consul-general JP
Chongqing hopes to work with Hungary.
The Ambassador Hotel was full.
The Mayors' Forum was held in Kunming.
In May, Zhou Min, Vice Governor of Yunnan Province, led a team to Laos.
  Zhou Min | Vice Governor of Yunnan Province | deputy-governor | leads
`)

describe('the people an English sentence names', () => {
  test.each(told)('$sentence', ({ sentence, people }) => {
    expect(englishPeople(sentence).map(shown)).toEqual(people)
  })
})

test.each([
  ['The ceremony was held in Binhai Kite Field, Mayor Meng Xianmin spoke.', ['Meng Xianmin']],
  ['Tianjin Haihe Polytechnic signed an agreement.', []],
  ['The Mayor of Ipswich, Cllr. Bill Quinton, held a party.', ['Bill Quinton']],
  ['The Third Forum on Urban Greening was held.', []],
  ['The two schools have exchanged pupils.', []],
])('who is named in %s', (sentence, names) => {
  expect(englishPeople(sentence).map(({ name }) => name?.text)).toEqual(names)
})

test('every span of a mention holds the words it claims', () => {
  for (const { sentence } of told) {
    for (const { name, title, titles } of englishPeople(sentence)) {
      for (const words of [name, title, ...titles, ...titles.map((one) => one.organisation)]) {
        if (words) expect(sentence.slice(words.start, words.end)).toBe(words.text)
      }
    }
  }
})

test('any part of a sentence is read without an error, inside its bounds', () => {
  const sentence =
    "On May 4, Li Ming, Mayor of Xi'an, met Mr. O'Neil (Ambassador of Chad to China), and 12 students."
  const spans = fc.tuple(fc.nat(sentence.length), fc.nat(sentence.length), fc.string())
  fc.assert(
    fc.property(spans, ([from, to, noise]) => {
      const text = sentence.slice(Math.min(from, to), Math.max(from, to)) + noise + sentence
      return englishPeople(text).every(
        ({ start, end }) => start >= 0 && start < end && end <= text.length,
      )
    }),
  )
})
