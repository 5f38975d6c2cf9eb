import { test } from 'vitest'
import { itemOf } from './item.ts'
import { tiePhrases } from '../src/extract/ties-phrases.ts'
import { tieBodies } from '../src/extract/ties-bodies.ts'
const home = { en: 'Luoyang', zh: '洛阳', country: 'CN' } as any
test.each([
["District Governor Kou Jianping and Magistrate Seo In-cheol renewed their Friendly Exchange Agreement, first concluded in 2012, on October 27, 2017 at Longmen.","2017年10月27日，洛阳市洛龙区区长寇建平与韩国舒川郡守徐仁哲在龙门续签2012年首次缔结的《友好交流协议》，有效期五年。"],
['On November 11, 2024, Shaoxing Library and Nishinomiya City Library put their seals on a Friendly Library Agreement.','2024年11月11日，绍兴图书馆与西宫市立图书馆在《友好图书馆协议》上盖章。'],
['On March 5, 2016 Reid Park Zoo and Kunming Zoo inked a Sister Zoo Agreement.','2016年3月5日，美国亚利桑那州里德公园动物园与昆明动物园签署《姊妹动物园协议》。'],
['Taizhou People’s Hospital and Kotka Central Hospital shook hands for the first time on August 21, 2015. Their Memorandum of Understanding on Becoming Sister Hospitals covers stroke care.','2015年8月21日，泰州市人民医院与芬兰科特卡中心医院首次牵手，签署缔结姊妹医院谅解备忘录，重点合作卒中救治。'],
['On April 11, 2019 Haikou Meilan International Airport and Darwin International Airport exchanged a Letter of Intent on Forming Sister Airports.','2019年4月11日，海口美兰国际机场与达尔文国际机场交换《缔结姊妹机场意向书》。'],
['On September 9, 2019, Luoyang Museum and Musée des Beaux-Arts de Tours signed the Memorandum of Cooperation on Friendship Museums.','2019年9月9日，洛阳博物馆与法国图尔美术馆签署《友好博物馆合作备忘录》。'],
])('x', (en, zh) => {
  const item = itemOf([[[en, zh]]], { home })
  console.log(en.slice(0,40), tiePhrases(item).map(p=>item.text.slice(p.start, p.end)+'|'+p.level+p.tie), item.mentions.filter((m: any) => m.type === 'organisation' || m.type==='agreement'||m.type==='place'||m.type==='person').map((m: any) => m.type+':'+(m.text??JSON.stringify(m.titles))), tieBodies(item, new Set(item.segments.keys())).map(b=>b.text))
})
