import { test } from 'vitest'
import { itemOf } from './item.ts'
import { tiePhrases } from '../src/extract/ties-phrases.ts'
import { standing } from '../src/extract/ties-stage.ts'
const home = { en: 'Wenzhou', zh: '温州', country: 'CN' } as any
test('x', () => {
  const item = itemOf([[['Wenzhou No. 2 High School and Liceo Cicognini of Prato became sister schools on November 27, 2012, ten years after their two cities had become sister cities.', '2012年11月27日，温州市第二高级中学与普拉托市奇科尼尼中学结为姊妹学校，签署了三种文字的协议书。十年前，温州与普拉托缔结为友好城市。']]], { home })
  for (const p of tiePhrases(item)) console.log(item.text.slice(p.start, p.end), p.tie, p.bead, JSON.stringify(standing(item, p)), item.mentions.filter((m: any) => m.type === 'cue' && m.segment === p.segment && m.id.startsWith('stage')).map((m: any) => m.id + item.text.slice(m.start, m.end)))
})
