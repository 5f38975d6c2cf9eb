import { expect, test } from 'vitest'
import { chineseOrganisations } from './organisations.ts'

const told = (sentence: string): string =>
  chineseOrganisations(sentence)
    .map(
      ({ text, office = '', country }) =>
        `${text} (${[office, country].filter(Boolean).join(' ')})`,
    )
    .join('; ')

test.each([
  [
    '虞爱华要求口岸办跟进，他建议市图书馆设专区，她期待市教育局支持。',
    '口岸办 (office); 市图书馆 (library); 市教育局 (bureau)',
  ],
  [
    '榆园医院缔结友好医院，团中有一支蓝草乐队，申请已报省政府审批。',
    '榆园医院 (hospital); 蓝草乐队 (troupe); 省政府 (provincial-government)',
  ],
  ['武汉市榆园中学校长林峰到会。', '武汉市榆园中学 (school CN)'],
  ['美国旧金山日本文化中心来信。', '日本文化中心 (centre JP)'],
  ['匹兹堡中华文化中心招待了来宾。', '匹兹堡中华文化中心 (centre US)'],
  ['江苏省苏州昆剧院和苏州昆剧院演出。', '江苏省苏州昆剧院 (theatre CN); 苏州昆剧院 (theatre CN)'],
  ['市口岸办和市金融办开展合作办学，贸易办公开。', '市口岸办 (office); 市金融办 (office)'],
  ['老挝、越南7国驻昆总领事馆和中东欧16国政府参加。', ''],
  ['在音乐厅演出，培训中心和控股公司参加，市文联到会。', '市文联 (association)'],
  ['路过的童年博物馆，2019年博物馆开放。', '童年博物馆 (museum)'],
  [
    '厦门卫视、北九州基督教青年会和槟城永成茶行参加。',
    '厦门卫视 (media CN); 北九州基督教青年会 (association JP); 槟城永成茶行 (company MY)',
  ],
  ['双方签署友好合作协议，茶行业与大学联合培训，市长作招商报告。', ''],
  ['本地学校和当地学校开学。', ''],
  ['岘港林业局线上交流，武汉市教育局线索不多，双方商谈培训中心事宜。', '岘港林业局 (bureau VN)'],
  [
    '尼泊尔勒利德布尔市政府来信，法国联邦政府和新西兰蒂马鲁市议会收到复信。',
    '勒利德布尔市政府 (municipal-government NP); 法国联邦政府 (government FR); 蒂马鲁市议会 (parliament NZ)',
  ],
  ['本地三家公司、市属医院到会，成都三家村小学来访。', '成都三家村小学 (school CN)'],
  [
    '索尔诺克队战胜札幌队，札幌队员感谢成都队医，武汉青年队到会。',
    '索尔诺克队 (team HU); 札幌队 (team JP); 武汉青年队 (team CN)',
  ],
  [
    '以议员李明为团长的里贾纳市议会代表团访问的里雅斯特大学。',
    '里贾纳市议会 (parliament CA); 的里雅斯特大学 (university IT)',
  ],
  ['瑞士联邦农业局派专家，市农委委派代表。', '瑞士联邦农业局 (bureau CH); 市农委 (commission)'],
  [
    '悉尼企业潮汐光学公司来访，中小企业服务集团签约。',
    '潮汐光学公司 (company); 中小企业服务集团 (company)',
  ],
  ['埃塞俄比亚贸易和工业部国务部长来访。', '埃塞俄比亚贸易和工业部 (ministry ET)'],
  ['全国劳动党建活动和分会活动开幕，越南劳动党派团。', '越南劳动党 (party VN)'],
  ['韩国光州广域市驻南京代表处来信。', '光州广域市驻南京代表处 (trade-office KR)'],
  [
    '三菱日联银行、明月小学、标致雪铁龙集团参加。',
    '三菱日联银行 (bank); 明月小学 (school); 标致雪铁龙集团 (company)',
  ],
  ['5月6日外国语学校来信，每月学校开放。', '外国语学校 (school)'],
  ['庆祝结为友好博物馆10周年，会见在市行政中心举行。', ''],
  [
    '郑州市动物园与埼玉县儿童动物园续签友好动物园协议。',
    '郑州市动物园 (garden CN); 埼玉县儿童动物园 (garden JP)',
  ],
  ['向南京润泉自来水公司供货。', '南京润泉自来水公司 (company CN)'],
  [
    '三一、中联重科与海尔集团参展，这是美的一天。',
    '海尔集团 (company); 三一 (company CN); 中联重科 (company CN)',
  ],
  [
    '成都市文化广电旅游局与法国驻成都总领事馆共同主办了本次活动。',
    '成都市文化广电旅游局 (bureau CN); 法国驻成都总领事馆 (consulate-general FR)',
  ],
  [
    '5月6日，宁波市商务局局长李明会见了英国诺丁汉市议会代表团一行。',
    '宁波市商务局 (bureau CN); 诺丁汉市议会 (parliament GB)',
  ],
  ['代表团参观了西安交通大学、兵马俑和大清真寺。', '西安交通大学 (university CN)'],
  [
    '昆明市文联、市科协和市贸促会参加活动。',
    '昆明市文联 (association CN); 市科协 (association); 市贸促会 (chamber)',
  ],
  ['该市文联合高校举办展览。', ''],
  [
    '苏州市侨联与市侨办举办座谈会。',
    '苏州市侨联 (overseas-chinese-federation CN); 市侨办 (overseas-chinese-affairs-office)',
  ],
  [
    '杭州市水务局、市数据局和市卫健委的代表出席。',
    '杭州市水务局 (bureau CN); 市数据局 (bureau); 市卫健委 (commission)',
  ],
  ['烟台黄渤海新区管委与企业签约。', '烟台黄渤海新区管委 (zone-administration CN)'],
  [
    '青岛市外办收到基尔市政府来信。',
    '青岛市外办 (foreign-affairs-office CN); 基尔市政府 (municipal-government DE)',
  ],
  [
    '他考察了腾讯控股有限公司、比亚迪公司和深圳市当代艺术馆。',
    '腾讯控股有限公司 (company); 比亚迪公司 (company); 深圳市当代艺术馆 (museum CN)',
  ],
  [
    '应杭州市人民政府邀请，比利时梅赫伦市市长3月3日至5日访杭。',
    '杭州市人民政府 (municipal-government CN)',
  ],
  ['塞尔维亚共和国外交部和贝尔格莱德市的代表出席。', '塞尔维亚共和国外交部 (ministry RS)'],
  ['泰国驻厦门总领事馆捐赠口罩。', '泰国驻厦门总领事馆 (consulate-general TH)'],
  [
    '展览由广州市政府外办、广东美术馆和荷兰驻华大使馆主办。',
    '广州市政府外办 (foreign-affairs-office CN); 广东美术馆 (museum CN); 荷兰驻华大使馆 (embassy NL)',
  ],
  ['一行考察了武汉东湖新技术开发区、阳逻港和湖北省博物馆。', '湖北省博物馆 (museum CN)'],
  ['武汉市政协致信祝贺。', '武汉市政协 (cppcc CN)'],
  [
    '南京外国语学校与德国卡罗琳文理中学自2004年起结为友好学校。',
    '南京外国语学校 (school CN); 德国卡罗琳文理中学 (school DE)',
  ],
  ['她考察了盐田港和华为技术有限公司。', '华为技术有限公司 (company)'],
  [
    '大连市人大常委会与北九州市议会举行会谈。',
    '大连市人大常委会 (peoples-congress CN); 北九州市议会 (parliament JP)',
  ],
  [
    '空中客车直升机公司、西门子集团和大众汽车集团参加。',
    '空中客车直升机公司 (company); 西门子集团 (company); 大众汽车集团 (company)',
  ],
  ['他代表海南省政府欢迎代表团访问海口。', '海南省政府 (provincial-government CN)'],
  [
    '英国文化教育协会和歌德学院支持艺术节。',
    '英国文化教育协会 (association GB); 歌德学院 (international)',
  ],
  [
    '文化和旅游部、陕西省人民政府共同主办丝绸之路国际艺术节。',
    '文化和旅游部 (ministry); 陕西省人民政府 (provincial-government CN)',
  ],
  ['签约仪式在昆明滇池国际会展中心举行。', ''],
  ['她游览了宽窄巷子，参观了成都大熊猫繁育研究基地。', ''],
  ['他走访了余杭区和桐庐县。', ''],
  ['大韩民国驻沈阳总领事馆副总领事参加。', '大韩民国驻沈阳总领事馆 (consulate-general KR)'],
  [
    '苏州工业园区管委会与新加坡驻上海总领事馆座谈。',
    '苏州工业园区管委会 (zone-administration CN); 新加坡驻上海总领事馆 (consulate-general SG)',
  ],
  [
    '天津港集团有限公司与墨尔本港务局签署协议。',
    '天津港集团有限公司 (company CN); 墨尔本港务局 (railway AU)',
  ],
  [
    '哈尔滨工业大学与莫斯科国立大学、圣彼得堡国立大学成立联合学院。',
    '哈尔滨工业大学 (university CN); 莫斯科国立大学 (university RU); 圣彼得堡国立大学 (university RU)',
  ],
  [
    '汉中市委、共青团汉中市委主办。',
    '汉中市委 (municipal-committee CN); 共青团汉中市委 (association CN)',
  ],
  ['广东省委外办有关负责人参加。', '广东省委外办 (party-foreign-affairs-office CN)'],
  ['浙江省人民对外友好协会举办招待会。', '浙江省人民对外友好协会 (friendship-association CN)'],
  ['一行先后到平遥古城、晋祠参观。', ''],
  ['德国纽伦堡市与深圳市庆祝结好周年。', ''],
  ['山東港口集團與馬士基簽署備忘錄。', '山東港口集團 (railway CN); 馬士基 (company DK)'],
  ['代表團抵達鄭州新鄭國際機場。', ''],
  [
    '市政府副秘書長陪同參觀蘇州博物館和拙政園。',
    '市政府 (municipal-government); 蘇州博物館 (museum CN)',
  ],
  [
    '缅甸卫生和体育部公共卫生司副司长丁丁艾表示感谢。',
    '缅甸卫生和体育部公共卫生司 (department MM)',
  ],
  ['萨哈共和国国际与跨地区合作部副部长伊万来访。', '萨哈共和国国际与跨地区合作部 (ministry RU)'],
  ['日本水户市议会副议长木本信太郎率团访渝。', '水户市议会 (parliament JP)'],
  [
    '越南驻南宁总领事馆、广西民族大学、南宁市青秀区政府联合举办中越青年交流活动。',
    '越南驻南宁总领事馆 (consulate-general VN); 广西民族大学 (university CN); 南宁市青秀区政府 (district-government CN)',
  ],
  ['湖南非遗项目在老挝万象市展出。', ''],
  ['今日本市与韩国仁川市签署协议。', ''],
  [
    '昆明市政府与琅勃拉邦省政府、清迈府政府共同主办论坛。',
    '昆明市政府 (municipal-government CN); 琅勃拉邦省政府 (provincial-government LA); 清迈府政府 (government TH)',
  ],
  ['中国人民对外友好协会会长林松添出席。', '中国人民对外友好协会 (friendship-association CN)'],
  [
    '应白俄罗斯明斯克州执行委员会邀请，市人大常委会主任率团访问白俄。',
    '明斯克州执行委员会 (committee BY); 市人大常委会 (peoples-congress)',
  ],
  ['西安市政协副主席赴哈萨克斯坦阿拉木图市出席论坛。', '西安市政协 (cppcc CN)'],
  [
    '海南省外事办公室与联合国教科文组织驻华代表处举行视频会。',
    '海南省外事办公室 (foreign-affairs-office CN); 联合国教科文组织驻华代表处 (trade-office)',
  ],
  [
    '义乌市人民政府、迪拜环球港务集团签约。',
    '义乌市人民政府 (municipal-government CN); 迪拜环球港务集团 (company AE)',
  ],
  ['俄罗斯驻哈尔滨总领事馆举办国庆招待会。', '俄罗斯驻哈尔滨总领事馆 (consulate-general RU)'],
  ['香港特区政府驻成都经济贸易办事处主任到访。', '香港特区政府驻成都经济贸易办事处 (trade-office)'],
  [
    '沈阳市外办与美国驻沈阳总领事馆举行座谈会。',
    '沈阳市外办 (foreign-affairs-office CN); 美国驻沈阳总领事馆 (consulate-general US)',
  ],
  ['昆明市教育局邀请清迈大学。', '昆明市教育局 (bureau CN); 清迈大学 (university TH)'],
  ['一行游览了丽江古城、大理古城和洱海公园。', ''],
  ['秘鲁大使走访了福州大学和福耀集团。', '福州大学 (university CN); 福耀集团 (company)'],
  [
    '江苏省教育厅与安大略省教育部签署协议。',
    '江苏省教育厅 (department CN); 安大略省教育部 (ministry CA)',
  ],
  ['長沙理工大學接待了30名學生。', '長沙理工大學 (university CN)'],
  [
    '日本駐沈陽總領事館與大連外國語大學聯合舉辦比賽。',
    '日本駐沈陽總領事館 (consulate-general JP); 大連外國語大學 (university CN)',
  ],
  [
    '智利駐華大使館感謝貴州省外辦。',
    '智利駐華大使館 (embassy CL); 貴州省外辦 (foreign-affairs-office CN)',
  ],
  ['烏魯木齊海關與阿拉木圖工商會參加。', '烏魯木齊海關 (customs CN); 阿拉木圖工商會 (chamber KZ)'],
  ['他是老中友好协会会长。', '老中友好协会 (friendship-association LA)'],
  ['會議在濟南奧體中心舉行。', ''],
  ['青岛二中、市五十八中的学生参观水族馆。', '青岛二中 (school CN); 市五十八中 (school)'],
  ['十九届二中全会、五一中国游。', ''],
  ['匈牙利“多瑙之声”少年合唱团来访。', '匈牙利“多瑙之声”少年合唱团 (troupe HU)'],
  ['展览汇集杨柳青木版年画博物馆藏品。', '杨柳青木版年画博物馆 (museum)'],
  ['杭州派团参观遵义会议会址。', ''],
  [
    '恩塞纳达科学研究与高等教育中心与青岛大学签约。',
    '恩塞纳达科学研究与高等教育中心 (centre MX); 青岛大学 (university CN)',
  ],
  ['即墨区政府、无为市教育局参加。', '即墨区政府 (district-government); 无为市教育局 (bureau)'],
  [
    '中德生态园管委会与德中友好协会签约。',
    '中德生态园管委会 (zone-administration CN); 德中友好协会 (friendship-association DE)',
  ],
  ['德国极地海洋研究所商定共建实验室。', '德国极地海洋研究所 (think-tank DE)'],
  ['他们在威海一中学习书法，20名海关官员参加。', '威海一中 (school CN)'],
  ['有25所学校参加，9所学校获奖。', ''],
  ['各国驻华使馆及5国驻华使馆代表、国家驻广州总领事馆。', ''],
  ['中方代表团参观了柳州市博物馆。', '柳州市博物馆 (museum CN)'],
  ['山东沃原种业有限公司签约。', '山东沃原种业有限公司 (company CN)'],
  ['原柳州市博物馆馆长来访。', '柳州市博物馆 (museum CN)'],
  [
    '英国诺丁汉大学校长与市友协会长会谈。',
    '诺丁汉大学 (university GB); 市友协 (friendship-association)',
  ],
  ['11家企业和两所大学、3家医院参加。', ''],
  ['中国驻里昂总领事馆领事出席。', '中国驻里昂总领事馆 (consulate-general CN)'],
  ['泰国学员和缅甸水资源与河流改善司的代表参加。', '缅甸水资源与河流改善司 (department MM)'],
  ['法国生态转型部官员、德国北部、日本学生占全部的三成。', '法国生态转型部 (ministry FR)'],
  ['厉晓阳和县人民医院院长出席。', '县人民医院 (hospital)'],
  ['韩国电子厂商、日本食品厂家参观上海电子厂房。', ''],
  ['日本消防队员、棒球队员、自行车队伍和书店员到场。', ''],
  ['学校开设IB国际课程，苏州国际室内乐节开幕，两国公证处理加快。', ''],
  ['徐州音乐学院校长到会。', '徐州音乐学院 (college CN)'],
  ['与法国代表团签署、韩国双方签署，赠送法国电影两部。', ''],
  ['日本料理餐厅、意大利咖啡厅、德国宴会厅、日本美味寿司。', ''],
  [
    '瑞士环境署、荷兰基础设施部秘书长来访。',
    '瑞士环境署 (agency CH); 荷兰基础设施部 (ministry NL)',
  ],
  ['意方公司总裁、对方工作室、龙舟队和3家茶厂参加。', ''],
  ['在咸外国专家中秋联谊会在团结村中心站举行。', ''],
  ['每周日上海博物馆、正月南京博物院开放。', '上海博物馆 (museum CN); 南京博物院 (museum CN)'],
  ['两国议院改善营商环境省级政策。', ''],
  [
    '浪速精机株式会社获得青岛海运船舶设备公司的订单。',
    '浪速精机株式会社 (company); 青岛海运船舶设备公司 (company CN)',
  ],
  [
    '海宁消防救援支队、宁德市志愿者协会与大阪市消防局参加。',
    '海宁消防救援支队 (bureau); 宁德市志愿者协会 (association CN); 大阪市消防局 (bureau JP)',
  ],
  ['库斯科大区外贸和旅游局与外贸代表团签约。', '库斯科大区外贸和旅游局 (bureau PE)'],
  [
    '青岛中德联合发展有限公司来访；基尔大学联合青岛大学签约。',
    '青岛中德联合发展有限公司 (company CN); 基尔大学 (university); 青岛大学 (university CN)',
  ],
  [
    '葡萄牙驻澳门及香港总领事馆与大众汽车（安徽）签约。',
    '葡萄牙驻澳门及香港总领事馆 (consulate-general PT); 大众汽车（安徽） (company DE)',
  ],
  [
    '瑞士驻广州总领事馆及德国驻广州总领事馆、法国驻华大使馆和上海市文联与大众汽车（新闻）签约。',
    '瑞士驻广州总领事馆 (consulate-general CH); 德国驻广州总领事馆 (consulate-general DE); 法国驻华大使馆 (embassy FR); 上海市文联 (association CN); 大众汽车 (company DE)',
  ],
])('%s', (sentence, expected) => {
  expect(told(sentence)).toBe(expected)
})

test('each mention is the words of the sentence where it stands', () => {
  for (const sentence of [
    '成都市文化广电旅游局与法国驻成都总领事馆共同主办了本次活动。',
    '青岛市外办收到基尔市政府来信。',
  ]) {
    for (const { start, end, text } of chineseOrganisations(sentence))
      expect(sentence.slice(start, end)).toBe(text)
  }
})
