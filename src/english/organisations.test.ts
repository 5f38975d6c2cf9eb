import { expect, test } from 'vitest'
import { englishOrganisations } from './organisations.ts'

const told = (sentence: string): string =>
  englishOrganisations(sentence)
    .map(
      ({ text, office = '', country }) =>
        `${text} (${[office, country].filter(Boolean).join(' ')})`,
    )
    .join('; ')

test.each([
  ['Jinan Calligraphers’ Association signed.', 'Jinan Calligraphers’ Association (association CN)'],
  ['Pupils of Lessing-Gymnasium in Mainz came.', 'Lessing-Gymnasium (school)'],
  ['The Museum of Geology and Ethnography opened.', 'Museum of Geology and Ethnography (museum)'],
  [
    'Volvo, Apple and Maersk opened offices.',
    'Volvo (company SE); Apple (company US); Maersk (company DK)',
  ],
  [
    'They visited the University of Nottingham Ningbo China and New York University Shanghai.',
    'University of Nottingham Ningbo China (university CN); New York University Shanghai (university CN)',
  ],
  ['An apple a day; Ford Madox Brown and Apple trees.', ''],
  [
    'Akureyri Ocean College of Iceland, Westland Municipal Government of the Netherlands and the National Museum of Kenya came.',
    'Akureyri Ocean College (college IS); Westland Municipal Government (municipal-government NL); National Museum of Kenya (museum KE)',
  ],
  ['The Children’s Hospital of Vietnam wrote.', 'Children’s Hospital of Vietnam (hospital VN)'],
  ['The Coal Museum of China opened.', 'Coal Museum of China (museum CN)'],
  ['Zibo Aerospace Base met Haier Foods President Li.', 'Haier Foods (company)'],
  [
    'The Hunan Provincial Committee of the CPPCC and the Communist Youth League Hunan Committee met.',
    'Hunan Provincial Committee of the CPPCC (cppcc CN); Communist Youth League Hunan Committee (association CN)',
  ],
  [
    'The Yiwu Chamber of Commerce in Kenya met the Chamber of Commerce of Linz in Vienna.',
    'Yiwu Chamber of Commerce in Kenya (chamber KE); Chamber of Commerce of Linz (chamber AT)',
  ],
  [
    'The Department of Parks and Recreation and the State Administration of Foreign Experts Affairs signed.',
    'Department of Parks and Recreation (department); State Administration of Foreign Experts Affairs (agency)',
  ],
  ['They met at the Citizens’ Center.', ''],
  [
    'The Szolnok Team and the Kiel Curling Team met the Project Team of Kiel and the Expert Team.',
    'Szolnok Team (team HU); Kiel Curling Team (team DE)',
  ],
  [
    'The Kiel Yacht Club, the Kitakyushu YMCA, the Xiamen Satellite TV and the Phnom Penh Post passed the Post Office.',
    'Kiel Yacht Club (association DE); Kitakyushu YMCA (association JP); Xiamen Satellite TV (media CN); Phnom Penh Post (media KH)',
  ],
  [
    'The Association of Chinese Residents in Biscay wrote to the Association of Farmers in Kiel.',
    'Association of Chinese Residents in Biscay (association ES); Association of Farmers (association)',
  ],
  ['The Asian Games and the Yachts of Kiel drew crowds.', ''],
  [
    'The China Council for the Promotion of International Trade Nanjing Branch signed.',
    'China Council for the Promotion of International Trade Nanjing Branch (chamber CN)',
  ],
  [
    'The Zhejiang Chamber of Commerce in Dubai met the Sichuan Chamber of Commerce in Chengdu.',
    'Zhejiang Chamber of Commerce in Dubai (chamber AE); Sichuan Chamber of Commerce (chamber CN)',
  ],
  ['The Daejeon City Office in Nanjing wrote.', 'Daejeon City Office (trade-office KR)'],
  [
    'Edmonton’s Winspear Centre and Kiel’s Museum met.',
    'Winspear Centre (centre CA); Kiel’s Museum (museum DE)',
  ],
  [
    'The Department of Cochabamba wrote to a Department of Health.',
    'Department of Health (department)',
  ],
  [
    'The Institute of Botany, Chinese Academy of Sciences, met Kiel University, Chinese partners said.',
    'Institute of Botany, Chinese Academy of Sciences (think-tank CN); Kiel University (university DE)',
  ],
  ['The Daejeon City Office wrote.', 'Daejeon City Office (municipal-government KR)'],
  [
    'He left for Zibo Culture, Radio and TV Group.',
    'Zibo Culture, Radio and TV Group (company CN)',
  ],
  ['They met in Zibo, Culture Bureau officials said.', 'Culture Bureau (bureau)'],
  [
    'The Wenzhou Chamber of Commerce in the United Arab Emirates and the Yiwu Chamber of Commerce in Kenya’s capital wrote.',
    'Wenzhou Chamber of Commerce in the United Arab Emirates (chamber AE); Yiwu Chamber of Commerce (chamber CN)',
  ],
  [
    'The CCPIT Kunming Sub-Council and the Suzhou Federation of Returned Overseas Chinese attended.',
    'CCPIT Kunming Sub-Council (chamber CN); Suzhou Federation of Returned Overseas Chinese (overseas-chinese-federation CN)',
  ],
  [
    'Representatives of KOTRA and Enterprise Singapore attended the fair.',
    'KOTRA (international); Enterprise Singapore (international SG)',
  ],
  [
    'Chengdu Municipal Bureau of Culture, Radio, Television and Tourism hosted the event together with the Consulate General of France in Chengdu.',
    'Chengdu Municipal Bureau of Culture, Radio, Television and Tourism (bureau CN); Consulate General of France in Chengdu (consulate-general FR)',
  ],
  [
    'On May 6, Li Ming, Director of the Ningbo Municipal Bureau of Commerce, met with a delegation from the Nottingham City Council.',
    'Ningbo Municipal Bureau of Commerce (bureau CN); Nottingham City Council (parliament GB)',
  ],
  [
    'A group of the Samara City Duma of Russia met with the Department of Trade, Industry and Competition of South Africa.',
    'Samara City Duma (parliament RU); Department of Trade, Industry and Competition of South Africa (department ZA)',
  ],
  [
    "The delegation visited Xi'an Jiaotong University, the Terracotta Army and the Great Mosque.",
    "Xi'an Jiaotong University (university CN)",
  ],
  [
    'The Qingdao Municipal Foreign Affairs Office received a letter from the Kiel City Government.',
    'Qingdao Municipal Foreign Affairs Office (foreign-affairs-office CN); Kiel City Government (municipal-government DE)',
  ],
  [
    'He toured Tencent Holdings Limited, BYD Company and the Shenzhen Museum of Contemporary Art.',
    'Tencent Holdings Limited (company); BYD Company (company); Shenzhen Museum of Contemporary Art (museum CN)',
  ],
  [
    "At the invitation of the Hangzhou Municipal People's Government, Mayor Bart Somers of Mechelen, Belgium visited Hangzhou from March 3 to 5.",
    "Hangzhou Municipal People's Government (municipal-government CN)",
  ],
  [
    'Representatives from the Ministry of Foreign Affairs of the Republic of Serbia and the City of Belgrade attended.',
    'Ministry of Foreign Affairs of the Republic of Serbia (ministry RS)',
  ],
  [
    'The Royal Thai Consulate-General in Xiamen donated masks.',
    'Royal Thai Consulate-General in Xiamen (consulate-general TH)',
  ],
  [
    'The exhibition was sponsored by the Guangzhou Foreign Affairs Office, the Guangdong Museum of Art, and the Embassy of the Kingdom of the Netherlands in China.',
    'Guangzhou Foreign Affairs Office (foreign-affairs-office CN); Guangdong Museum of Art (museum CN); Embassy of the Kingdom of the Netherlands in China (embassy NL)',
  ],
  [
    'They visited Wuhan East Lake High-tech Development Zone, Yangluo Port and Hubei Provincial Museum.',
    'Hubei Provincial Museum (museum CN)',
  ],
  [
    'The Wuhan Municipal Committee of the CPPCC sent congratulations.',
    'Wuhan Municipal Committee of the CPPCC (cppcc CN)',
  ],
  [
    'Dr. Jordan Smith from the University of Michigan and Georgia Institute of Technology spoke.',
    'University of Michigan (university US); Georgia Institute of Technology (think-tank)',
  ],
  [
    'Linhai Ice and Snow Tourism Co., Ltd. lent to the Yangliuqing New Year Picture Museum and the Museum of Archaeology, Anthropology and History of Peru.',
    'Linhai Ice and Snow Tourism Co., Ltd. (company); Yangliuqing New Year Picture Museum (museum); Museum of Archaeology, Anthropology and History of Peru (museum PE)',
  ],
  [
    'She inspected Yantian Port and Huawei Technologies Co., Ltd.',
    'Huawei Technologies Co., Ltd. (company)',
  ],
  [
    "The Standing Committee of the Dalian Municipal People's Congress held talks with the Kitakyushu City Council.",
    "Standing Committee of the Dalian Municipal People's Congress (peoples-congress CN); Kitakyushu City Council (parliament JP)",
  ],
  [
    'On behalf of the Hainan Provincial Government, he welcomed them to Haikou.',
    'Hainan Provincial Government (provincial-government CN)',
  ],
  [
    'The British Council and the Goethe-Institut supported the festival.',
    'British Council (international GB); Goethe-Institut (international)',
  ],
  [
    'Chairman of the Standing Committee visited the Lego Factory in Jiaxing.',
    'Lego Factory (factory)',
  ],
  [
    "The Ministry of Culture and Tourism and the People's Government of Shaanxi Province jointly hosted the Silk Road International Arts Festival.",
    "Ministry of Culture and Tourism (ministry); People's Government of Shaanxi Province (government CN)",
  ],
  [
    'The signing ceremony was held at the Kunming Dianchi International Convention and Exhibition Center.',
    '',
  ],
  [
    'She walked along Kuanzhai Alley and visited the Chengdu Research Base of Giant Panda Breeding.',
    '',
  ],
  ['The Suzhou International Chamber Music Festival opened.', ''],
  ['He visited Yuhang District and Tonglu County.', ''],
  ['The Deputy Consul General of the Republic of Korea in Shenyang attended.', ''],
  [
    'Suzhou Industrial Park Administrative Committee met with the Singapore Consulate-General in Shanghai.',
    'Suzhou Industrial Park Administrative Committee (zone-administration CN); Singapore Consulate-General in Shanghai (consulate-general SG)',
  ],
  ['The 20th CPC National Congress and the Belt and Road Initiative were discussed.', ''],
  [
    'Harbin Institute of Technology, Moscow State University and Saint Petersburg State University established a joint school.',
    'Harbin Institute of Technology (think-tank CN); Moscow State University (university RU); Saint Petersburg State University (university RU)',
  ],
  [
    'Officials from the Department of Foreign Affairs of Guangdong Province were present.',
    'Department of Foreign Affairs of Guangdong Province (department CN)',
  ],
  [
    "The Zhejiang Provincial People's Association for Friendship with Foreign Countries hosted a reception.",
    "Zhejiang Provincial People's Association for Friendship with Foreign Countries (friendship-association CN)",
  ],
  ['The German city of Nuremberg and Shenzhen celebrated the anniversary.', ''],
  ['Friends from Florence and Sofia came.', ''],
  [
    'Shandong Port Group and Maersk signed a memorandum.',
    'Shandong Port Group (railway CN); Maersk (company DK)',
  ],
  ['The delegation arrived at Zhengzhou Xinzheng International Airport.', ''],
  [
    'The Shenyang Foreign Affairs Office and the U.S. Consulate General in Shenyang held a symposium.',
    'Shenyang Foreign Affairs Office (foreign-affairs-office CN); U.S. Consulate General in Shenyang (consulate-general US)',
  ],
  [
    'Kunming Municipal Education Bureau invited Chiang Mai University.',
    'Kunming Municipal Education Bureau (bureau CN); Chiang Mai University (university TH)',
  ],
  ['The delegation visited Lijiang Old Town, Ancient City of Dali and Erhai Lake.', ''],
  [
    'Ambassador of Peru visited Fuzhou University and Fuyao Group.',
    'Fuzhou University (university CN); Fuyao Group (company)',
  ],
  [
    'The Jiangsu Provincial Department of Education signed an agreement with the Ministry of Education of Ontario.',
    'Jiangsu Provincial Department of Education (department CN); Ministry of Education of Ontario (ministry CA)',
  ],
  [
    'Changsha University of Science & Technology hosted 30 students.',
    'Changsha University of Science & Technology (university CN)',
  ],
  [
    'The Consulate General of Japan in Shenyang and Dalian University of Foreign Languages co-hosted the contest.',
    'Consulate General of Japan in Shenyang (consulate-general JP); Dalian University of Foreign Languages (university CN)',
  ],
  [
    'The Hong Kong Economic and Trade Office in Wuhan organised a dinner.',
    'Hong Kong Economic and Trade Office (trade-office)',
  ],
  ['They met at the Jinan Olympic Sports Center and Baotu Spring Park.', ''],
  [
    'The Embassy of Chile in China thanked the Guizhou Provincial Foreign Affairs Office.',
    'Embassy of Chile in China (embassy CL); Guizhou Provincial Foreign Affairs Office (foreign-affairs-office CN)',
  ],
  [
    'He is president of the Lao-China Friendship Association.',
    'Lao-China Friendship Association (friendship-association LA)',
  ],
  [
    'The Urumqi Customs and Almaty Chamber of Industry and Commerce took part.',
    'Urumqi Customs (customs CN); Almaty Chamber of Industry and Commerce (chamber KZ)',
  ],
  [
    'Zhuhai FAO and the Macao Federation of Trade Unions met.',
    'Zhuhai FAO (foreign-affairs-office CN); Macao Federation of Trade Unions (association)',
  ],
  ['Wang Li, President of Yanbian University, spoke.', 'Yanbian University (university CN)'],
  [
    'Guests toured Tsingtao Brewery and Haier Group.',
    'Tsingtao Brewery (company); Haier Group (company)',
  ],
  [
    "The Musée d'Orsay, Hochschule Bremen and the Universidad de Chile sent works.",
    "Musée d'Orsay (museum); Hochschule Bremen (university DE); Universidad de Chile (university CL)",
  ],
  [
    'The Confucius Institute at the University of Bonn and the Voice of the Danube Youth Choir came.',
    'Confucius Institute at the University of Bonn (college DE); Voice of the Danube Youth Choir (troupe)',
  ],
  [
    'The Ensenada Center for Scientific Research and Higher Education hosted them.',
    'Ensenada Center for Scientific Research and Higher Education (centre MX)',
  ],
  [
    'The Institute for Polar and Marine Research and Qingdao University met.',
    'Institute for Polar and Marine Research (think-tank); Qingdao University (university CN)',
  ],
  [
    'The Rector of Kiel University thanked the Seeds of Hope Foundation and Perdana Cold Chain Berhad.',
    'Kiel University (university DE); Seeds of Hope Foundation (foundation); Perdana Cold Chain Berhad (company)',
  ],
  [
    "Officials of the Development and Reform Commission and the Women's Federation came by the Box Office.",
    "Development and Reform Commission (commission); Women's Federation (association)",
  ],
  ['The Embassies were closed and the University was open.', ''],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})

test('each mention is the words of the sentence where it stands', () => {
  for (const sentence of [
    'Chengdu Municipal Bureau of Culture, Radio, Television and Tourism hosted the event together with the Consulate General of France in Chengdu.',
    'The Qingdao Municipal Foreign Affairs Office received a letter from the Kiel City Government.',
  ]) {
    for (const { start, end, text } of englishOrganisations(sentence))
      expect(sentence.slice(start, end)).toBe(text)
  }
})
