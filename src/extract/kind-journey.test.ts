import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }

test.each([
  // A land is travelled to, a site looked round.
  [
    'A Chengdu delegation toured Germany and Poland from September 2 to 9.',
    '9月2日至9日，成都市代表团赴德国、波兰考察。',
    'visit',
  ],
  [
    'On May 9, Karl Mayr, Mayor of Linz, Austria, toured Leipzig Street.',
    '5月9日，奥地利林茨市市长卡尔·迈尔参观莱比锡街。',
    'tour',
  ],
  // Who is to go to a fair does not hold it.
  [
    'Vice Mayor Zhu Lin will lead 18 companies to Linz, Austria, for the Western Fair.',
    '副市长朱琳将率18家企业赴奥地利林茨参加博览会。',
    'visit',
  ],
  [
    'The Western Fair will be held in Linz, Austria, on May 28.',
    '博览会将于5月28日在奥地利林茨举行。',
    'exhibition',
  ],
  // A call is paid at home.
  [
    'On May 24, Mayor Ni Qiang called on Vice Mayor Park Jin in Seoul.',
    '5月24日，市长倪强在首尔拜会副市长朴镇。',
    'visit',
  ],
  [
    'On May 24, Kim Young-ho, Consul General of Korea in Chengdu, called on Mayor Ni Qiang.',
    '5月24日，韩国驻成都总领事金永浩拜会市长倪强。',
    'courtesy-call',
  ],
  // What guests came for is not what is told.
  [
    'A dinner reception was given on May 24 for 30 journalists of Thailand.',
    '5月24日，成都为前来采访的30名泰国记者举行招待会。',
    'reception',
  ],
  [
    'On May 24, 30 journalists of Thailand came to interview growers.',
    '5月24日，30名泰国记者前来采访种植户。',
    'interview',
  ],
  // A statue is no house.
  [
    'A bust given by Linz, Austria, was unveiled on May 12.',
    '5月12日，奥地利林茨赠送的铜像揭幕。',
    'ceremony',
  ],
  [
    'The office of Linz, Austria, was unveiled on May 12.',
    '5月12日，奥地利林茨办事处揭牌。',
    'opening',
  ],
  [
    'On May 11, pupils of Chengdu and Linz, Austria, had a music lesson together.',
    '5月11日，成都与奥地利林茨的学生共上一堂音乐课。',
    'youth-exchange',
  ],
  [
    'On May 7, Jean Moreau, Consul General of France in Chengdu, presented his letter of appointment.',
    '5月7日，法国驻成都总领事让·莫罗递交任命书。',
    'courtesy-call',
  ],
  [
    'On May 26, footballers of Chengdu won the Linz Cup in Austria.',
    '5月26日，成都足球队在奥地利夺得冠军。',
    'sports-event',
  ],
])('%s', (en, zh, told) => {
  expect(kind(itemOf([[[en, zh]]], { home }))?.kind).toBe(told)
})
