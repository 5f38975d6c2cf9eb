import { describe, expect, test } from 'vitest'
import { shown, toldPeople } from '../../test/people-told.ts'
import { chinesePeople } from './people.ts'

// A sentence, and under it the people it names.
const told = toldPeople(`
市教育局副局长其其格、自治区文旅厅厅长阿拉坦高娃随团访问。
  其其格 | 市教育局副局长 | deputy-director-general
  阿拉坦高娃 | 自治区文旅厅厅长 | director-general
市长会见日本驻上海总领事冈田一行，韩国外交部长官朴振在座。
  冈田 | 日本驻上海总领事 | consul-general JP
  朴振 | 韩国外交部长官 | foreign-minister KR
博世公司总裁兼首席执行官汉斯·穆勒来访。
  汉斯·穆勒 | 博世公司总裁兼首席执行官 | president + ceo
斐济农业、水道和环境部部长马亨德拉·雷迪与挪威贸易、工业和渔业部国务秘书安娜·贝格会谈。
  马亨德拉·雷迪 | 斐济农业、水道和环境部部长 | minister FJ
  安娜·贝格 | 挪威贸易、工业和渔业部国务秘书 | state-secretary NO
牛津—苏州友好协会会长安·史密斯来访，副市长张伟接待里加市副市长安德里斯·维尔克斯，卫健等部门参加。
  安·史密斯 | 牛津—苏州友好协会会长 | chairman GB
  张伟 | 副市长 | deputy-mayor
  安德里斯·维尔克斯 | 里加市副市长 | deputy-mayor LV
下萨克森州州长向苏州捐赠口罩，市长向建华致谢。
  — | 下萨克森州州长 | governor DE
  向建华 | 市长 | mayor
会长赵敏、监事长孙丽率乡亲40人回乡。
  赵敏 | 会长 | chairman | leads
  孙丽 | 监事长 | supervisor | leads
冯慧莲市长祝贺她履新。
  冯慧莲 | 市长 | mayor
国际交流课课长长谷川惠在座。
  长谷川惠 | 国际交流课课长 | division-director
国际青少年足球邀请赛开幕，副市长李勇、甘孜州州长肖友才出席。
  李勇 | 副市长 | deputy-mayor
  肖友才 | 甘孜州州长 | governor
水岛市长会见到任三周的法国总领事。
  水岛 | 市长 | mayor
  — | 法国总领事 | consul-general FR | new
5月12日，成都市人大常委会副主任张正红会见法国蒙彼利埃市副市长克拉丽丝·索蒂一行。
  张正红 | 成都市人大常委会副主任 | deputy-director-general
  克拉丽丝·索蒂 | 法国蒙彼利埃市副市长 | deputy-mayor FR
西安市副市长李元会见了伊朗驻华大使克沙瓦尔兹扎德，市外办主任强生、市商务局局长王磊陪同会见。
  李元 | 西安市副市长 | deputy-mayor
  克沙瓦尔兹扎德 | 伊朗驻华大使 | ambassador IR
  强生 | 市外办主任 | director-general
  王磊 | 市商务局局长 | director-general
3日上午，厦门市委书记崔永辉会见了即将离任的菲律宾驻厦门总领事侯巴裕（Julius Caesar A. Flores）。
  崔永辉 | 厦门市委书记 | party-secretary
  侯巴裕 | 菲律宾驻厦门总领事 | consul-general PH | leaving
  Julius Caesar A. Flores
候任泰国驻昆明总领事温福安到任拜会省外办主任王立伟。
  温福安 | 泰国驻昆明总领事 | consul-general TH | new
  王立伟 | 省外办主任 | director-general
11月7日，市外办徐金光主任为即将离任的韩国驻青岛总领事朴镇雄饯行。
  徐金光 | 主任 | director-general
  朴镇雄 | 韩国驻青岛总领事 | consul-general KR | leaving
陈宏伟市长与彼得·安扬州长签署协议，重庆大学张宗益校长、玉城丹尼知事和89岁的林文镜先生在场。
  陈宏伟 | 市长 | mayor
  彼得·安扬 | 州长 | governor
  张宗益 | 校长 | president
  玉城丹尼 | 知事 | governor
  林文镜 |  |  | m
5月9日，“紫荆·茉莉”图片展开幕，汉堡市市长伊娃·朗格剪彩。
  伊娃·朗格 | 汉堡市市长 | mayor DE
由乌尔丽克·施密特-凯勒博士率领的一行15人抵济，原协议签署于2008年。
  乌尔丽克·施密特-凯勒 |  |  | leads
应韩国光州广域市市长姜琪正邀请，市政协主席陈雍率团访问光州。
  姜琪正 | 韩国光州广域市市长 | mayor KR
  陈雍 | 市政协主席 | cppcc-chair | leads
宁波市委常委、统战部部长沈敏与德国亚琛市市长西比勒·科伊彭女士视频连线。
  沈敏 | 宁波市委常委、统战部部长 | standing-committee-member + united-front-head
  西比勒·科伊彭 | 德国亚琛市市长 | mayor DE | f
中国人民对外友好协会副会长姜江、南京市人民政府副市长林涛、日本驻上海总领事赤松秀一等出席开幕式并致辞。
  姜江 | 中国人民对外友好协会副会长 | deputy-chairman CN
  林涛 | 南京市人民政府副市长 | deputy-mayor
  赤松秀一 | 日本驻上海总领事 | consul-general JP
青岛市副市长赵豪志会见英国驻华使馆公使衔参赞戴丹霓。
  赵豪志 | 青岛市副市长 | deputy-mayor
  戴丹霓 | 英国驻华使馆公使衔参赞 | minister-counsellor GB
省委外办副主任、省政府外办副主任、一级巡视员何军主持会议。
  何军 | 省委外办副主任、省政府外办副主任、一级巡视员 | deputy-director-general + deputy-director-general + first-inspector
市友协常务副会长唐文和匈牙利驻重庆总领事馆商务领事范迪共同为展览揭幕。
  唐文 | 市友协常务副会长 | executive-president
  范迪 | 匈牙利驻重庆总领事馆商务领事 | consul HU
武汉大学校长张平文会见了美国俄亥俄州州长迈克·德万率领的代表团。
  张平文 | 武汉大学校长 | university-president
  迈克·德万 | 美国俄亥俄州州长 | governor US | leads
美国驻武汉总领事艾琳参观了黄鹤楼。
  艾琳 | 美国驻武汉总领事 | consul-general US
西南大学副校长赵国华、外国语学院院长胡显耀参加座谈。
  赵国华 | 西南大学副校长 | pro-vice-chancellor
  胡显耀 | 外国语学院院长 | dean
长安汽车集团董事长朱华荣、总裁王俊与巴西圣保罗州州长若昂·多里亚就投资合作进行会谈。
  朱华荣 | 长安汽车集团董事长 | chairman
  王俊 | 总裁 | president
  若昂·多里亚 | 巴西圣保罗州州长 | governor BR
李强市长对马哈蒂尔一行来访表示欢迎。
  李强 | 市长 | mayor
张市长说，两市友谊源远流长。
  张 | 市长 | mayor
荷兰驻华大使贺伟民表示，愿推动两国地方合作。
  贺伟民 | 荷兰驻华大使 | ambassador NL
来自15个国家的32名青年代表参加了活动。
  group | 32名青年代表
俄罗斯驻广州总领事切尔诺乌索夫·亚历山大·弗拉基米罗维奇与副市长李自根会面。
  切尔诺乌索夫·亚历山大·弗拉基米罗维奇 | 俄罗斯驻广州总领事 | consul-general RU
  李自根 | 副市长 | deputy-mayor
以色列驻成都总领事蓝天铭、副总领事白思凯一行到访自贡，市委副书记、市长王孝谦会见客人。
  蓝天铭 | 以色列驻成都总领事 | consul-general IL
  白思凯 | 副总领事 | deputy-consul-general IL | leads
  王孝谦 | 市委副书记、市长 | deputy-party-secretary + mayor
外交部驻重庆联络办主任、市政府外办党组书记、主任章勇武主持仪式。
  章勇武 | 外交部驻重庆联络办主任、市政府外办党组书记、主任 | director-general + party-secretary + director-general
澳门特别行政区政府经济财政司司长李伟农出席签约仪式。
  李伟农 | 澳门特别行政区政府经济财政司司长 | director-general MO
市外侨办主任慕新海陪同加拿大驻重庆总领事欧阳飞考察两江新区。
  慕新海 | 市外侨办主任 | director-general
  欧阳飞 | 加拿大驻重庆总领事 | consul-general CA
联合国人居署亚太办事处主任阿提格·拉赫曼线上参会。
  阿提格·拉赫曼 | 联合国人居署亚太办事处主任 | director-general
江苏省省长许昆林会见欧盟驻华大使庹尧诲。
  许昆林 | 江苏省省长 | governor
  庹尧诲 | 欧盟驻华大使 | ambassador EU
杭州市市长姚高员代表杭州市政府与南非开普敦市市长乔丁·希尔-刘易斯签署友好城市协议。
  姚高员 | 杭州市市长 | mayor
  乔丁·希尔-刘易斯 | 南非开普敦市市长 | mayor ZA
韩国釜山广域市市长朴亨埈一行抵沪，副市长刘多会见。
  朴亨埈 | 韩国釜山广域市市长 | mayor KR | leads
  刘多 | 副市长 | deputy-mayor
王雯与德国驻成都副总领事付安仕会谈
  王雯
  付安仕 | 德国驻成都副总领事 | deputy-consul-general DE
江苏浩瑞照明科技有限公司总经理沈大为拜会温得和克市首席执行官莉迪娅·纳努布。
  沈大为 | 江苏浩瑞照明科技有限公司总经理 | general-manager
  莉迪娅·纳努布 | 温得和克市首席执行官 | ceo NA
副市长钱依兰、日本驻上海代理总领事小川诚一同培土。
  钱依兰 | 副市长 | deputy-mayor
  小川诚 | 日本驻上海代理总领事 | acting-consul JP
兩市攝影展開幕,市政府外辦副主任郝維民剪彩。
  郝維民 | 市政府外辦副主任 | deputy-director-general
说起那些日子，费凯瑞（Duarte Figueira）笑了。
  费凯瑞
  Duarte Figueira
副市长沈筠与市长马库斯·林道尔交换意见。
  沈筠 | 副市长 | deputy-mayor
  马库斯·林道尔 | 市长 | mayor
會議由市外辦副主任魏紅主持，各區縣外辦負責人參加。
  魏紅 | 市外辦副主任 | deputy-director-general
匈牙利外交与对外经济部国务秘书西亚尔多访问苏州。
  西亚尔多 | 匈牙利外交与对外经济部国务秘书 | state-secretary HU
泰國駐成都總領事館總領事彭普·汪差亞率隊來訪。
  彭普·汪差亞 | 泰國駐成都總領事館總領事 | consul-general TH | leads
香港特別行政區行政長官李家超率團訪渝，市委書記袁家軍、市長胡衡華會見。
  李家超 | 香港特別行政區行政長官 | chief-executive-region HK | leads
  袁家軍 | 市委書記 | party-secretary
  胡衡華 | 市長 | mayor
外方代表、中方专家分别发言。
  group | 外方代表
  group | 中方专家
苏州市副市长季晶与意大利威尼斯市议长埃梅琳达·达米亚诺（Ermelinda Damiano）共同见证签约。
  季晶 | 苏州市副市长 | deputy-mayor
  埃梅琳达·达米亚诺 | 意大利威尼斯市议长 | council-president IT
  Ermelinda Damiano
白俄罗斯明斯克州执行委员会主席图尔钦会见了我市代表团。
  图尔钦 | 白俄罗斯明斯克州执行委员会主席 | chairman BY
市委副秘书长、市委外办主任钱三雄向使节们介绍了杭州。
  钱三雄 | 市委副秘书长、市委外办主任 | deputy-secretary-general + director-general
斯里兰卡驻上海总领事阿努拉·费尔南多及夫人参加了茶话会。
  阿努拉·费尔南多 | 斯里兰卡驻上海总领事 | consul-general LK
马来西亚驻广州总领事拿督努鲁·阿斯玛拜会副省长。
  努鲁·阿斯玛 | 马来西亚驻广州总领事 | consul-general MY
6月8日,合肥市市長羅雲峰會見了德國奧斯納布呂克市市長卡塔琳娜·佩特一行。
  羅雲峰 | 合肥市市長 | mayor
  卡塔琳娜·佩特 | 德國奧斯納布呂克市市長 | mayor DE
省友协会长李利国、副会长王丽陪同智利驻成都总领事古斯塔沃·迪亚斯考察。
  李利国 | 省友协会长 | chairman
  王丽 | 副会长 | deputy-chairman
  古斯塔沃·迪亚斯 | 智利驻成都总领事 | consul-general CL
市外办主任刘健代表主办方致辞,对各国驻沪总领事表示感谢。
  刘健 | 市外办主任 | director-general
昆山市委副书记、市长陈丽艳会见了日本馆林市市长多田善洋率领的代表团。
  陈丽艳 | 昆山市委副书记、市长 | deputy-party-secretary + mayor
  多田善洋 | 日本馆林市市长 | mayor JP | leads
在大连期间，汉斯-彼得·弗里德里希参观了大连港。
  汉斯-彼得·弗里德里希
市侨联主席潘庆元主持座谈会，50余名侨领参加。
  潘庆元 | 市侨联主席 | chairman
  group | 50余名侨领
哈尔滨市副市长张海华向俄罗斯友人授予荣誉市民称号。
  张海华 | 哈尔滨市副市长 | deputy-mayor
英国驻华大使吴若兰女士表示，英国愿加强与武汉的合作。
  吴若兰 | 英国驻华大使 | ambassador GB | f
东盟中心秘书长史忠俊应邀出席论坛并发表主旨演讲。
  史忠俊 | 东盟中心秘书长 | secretary-general
5月6日，长沙市外事办公室主任张晓蕾与老挝驻长沙总领事本·因塔巴迪举行会谈。
  张晓蕾 | 长沙市外事办公室主任 | director-general
  本·因塔巴迪 | 老挝驻长沙总领事 | consul-general LA
江北区委书记滕宏伟，区委常委、常务副区长陈艳会见来宾。
  滕宏伟 | 江北区委书记 | party-secretary
  陈艳 | 区委常委、常务副区长 | standing-committee-member + deputy-borough-mayor
柬埔寨驻重庆总领事馆乔迁新址。
上海合作组织秘书长张明一行访问青岛。
  张明 | 上海合作组织秘书长 | secretary-general | leads
主任王勇、副主任刘杰出席。
  王勇 | 主任 | director-general
  刘杰 | 副主任 | deputy-director-general
候任驻悉尼总领事周立民拜会了省长。
  周立民 | 驻悉尼总领事 | consul-general | new
苏州市外办副主任钱胡彬、张磊一同参加活动。
  钱胡彬 | 苏州市外办副主任 | deputy-director-general
  张磊 | 苏州市外办副主任 | deputy-director-general
博物馆馆长周凤向客人介绍了馆藏文物。
  周凤 | 博物馆馆长 | curator
市长李明与宿务市副市长胡安·加西亚会谈。
  李明 | 市长 | mayor
  胡安·加西亚 | 宿务市副市长 | deputy-mayor PH
昆明市与曼德勒市、宿务市签署协议。
副市长王芳和陈涛、周凯与客人交流。
  王芳 | 副市长 | deputy-mayor
  陈涛 | 副市长 | deputy-mayor
  周凯 | 副市长 | deputy-mayor
斐济大使阿扎姆·汗、参赞菲尔曼·恩戈马到访。
  阿扎姆·汗 | 斐济大使 | ambassador FJ
  菲尔曼·恩戈马 | 参赞 | counsellor FJ
北九州市环境局局长近藤晃、校党委书记于涛出席。
  近藤晃 | 北九州市环境局局长 | director-general JP
  于涛 | 校党委书记 | party-secretary
专家代表、企业代表、师生代表共120余人参加会议。
  group | 专家代表、企业代表、师生代表共120余人
德國駐華大使傅融（Dr. Clemens von Goetze）訪問長沙，省長毛偉明會見。
  傅融 | 德國駐華大使 | ambassador DE
  Dr. Clemens von Goetze
  毛偉明 | 省長 | governor
7月1日，副省长徐浩会见了候任驻大阪总领事薛剑。
  徐浩 | 副省长 | deputy-governor
  薛剑 | 驻大阪总领事 | consul-general | new
丹麥奧胡斯市市長雅各布·邦斯高率隊到訪哈爾濱，市長孫喆與其座談。
  雅各布·邦斯高 | 丹麥奧胡斯市市長 | mayor DK | leads
  孫喆 | 市長 | mayor
代理市长陈新武主持会议。
  陈新武 | 代理市长 | mayor | acting
市文化和旅游局局长李红、市教育局副局长周敏参加会见。
  李红 | 市文化和旅游局局长 | director-general
  周敏 | 市教育局副局长 | deputy-director-general
意大利驻广州副总领事卢奇拉拜访佛山市外事局。
  卢奇拉 | 意大利驻广州副总领事 | deputy-consul-general IT
南京大学副校长王振林与荷兰代尔夫特理工大学校长蒂姆·范德哈根签署协议。
  王振林 | 南京大学副校长 | pro-vice-chancellor
  蒂姆·范德哈根 | 荷兰代尔夫特理工大学校长 | university-president NL
四川省口岸办副巡视员袁大同、丰桥南通友好协会会长石原达也参加会晤。
  袁大同 | 四川省口岸办副巡视员 | deputy-first-inspector
  石原达也 | 丰桥南通友好协会会长 | chairman
俄罗斯驻华大使馆副武官维克托·古谢夫上校献花，大使风趣地说，北九州选手们在古斯塔夫·阿道夫广场。
  维克托·古谢夫 | 俄罗斯驻华大使馆副武官 | deputy-attache RU
加拿大驻香港及澳门总领事杜俊贤与投资推广署署长郝廷辉剪彩。
  杜俊贤 | 加拿大驻香港及澳门总领事 | consul-general CA
  郝廷辉 | 投资推广署署长 | director-general
罗马尼亚雅西市市长、市镇联合会副主席、西安市荣誉市民格奥尔基·蒙泰亚努来访。
  格奥尔基·蒙泰亚努 | 罗马尼亚雅西市市长、市镇联合会副主席、西安市荣誉市民 | mayor RO + deputy-chairman + honorary-citizen
意大利普拉托市主管经济发展的副市长洛伦佐·巴尔达奇会见以石卷市议会议长及川武志为团长的访问团。
  洛伦佐·巴尔达奇 | 意大利普拉托市主管经济发展的副市长 | deputy-mayor IT
  及川武志 | 石卷市议会议长 | council-president JP
医疗队由该院骨科副主任妥志诚任队长，代市长闻人骏收到来信，主管体育的市政委员彼得·奥克松到场。
  妥志诚 | 该院骨科副主任 | deputy-director-general
  闻人骏 | 代市长 | mayor | acting
  彼得·奥克松 | 主管体育的市政委员 | councillor
世界旅游组织专家海伦娜·布兰当-洛佩斯、东戈壁省省长顾问巴·恩赫图雅到访。
  海伦娜·布兰当-洛佩斯 | 世界旅游组织专家 | expert
  巴·恩赫图雅 | 东戈壁省省长顾问 | governor MN + adviser MN
荣成、乳山、文登相关负责人汇报了进展。
  — | 文登相关负责人 | head
市长办公会议研究了有关工作。
`)

describe('the people a Chinese sentence names', () => {
  test.each(told)('$sentence', ({ sentence, people }) => {
    expect(chinesePeople(sentence).map(shown)).toEqual(people)
  })
})

test('every span of a mention holds the words it claims', () => {
  for (const { sentence } of told) {
    for (const { name, title, titles } of chinesePeople(sentence)) {
      for (const words of [name, title, ...titles, ...titles.map((one) => one.organisation)]) {
        if (words) expect(sentence.slice(words.start, words.end)).toBe(words.text)
      }
    }
  }
})
