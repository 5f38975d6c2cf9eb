import { either, rewrites, type SlipKind, swaps } from './slip.ts'

/** A wish said as a promise, and the reverse: the verb after it stays. */
const wishes = /\b(?:hopes?|(?:is|are) (?:willing|ready)|stands? ready|wants?) to (?=[a-z]+ )/g
const promises =
  /\b(?:would|will) (?:continue to |further )?(?<!which (?:would|will) )(?!be\b|last|follow|honour|also|become|cost|have)(?=[a-z]+ )/g

/** Errors of what was done, agreed and promised, and of what is singled out. */
export const slipsOfActs = {
  promise: {
    rule: 'commitment-differs',
    how: 'stands ready to deepen → will deepen; 愿 → 将',
    places: either(
      rewrites('en', wishes, () => 'will '),
      rewrites(
        'zh',
        /(?<!志)愿(?=\p{Script=Han})|希望(?=\p{Script=Han}{4})(?!两|兩)/gu,
        () => '将',
      ),
    ),
  },
  wish: {
    rule: 'commitment-differs',
    how: 'will provide → hopes to provide; 将提供 → 希望提供',
    places: either(
      rewrites('en', promises, () => 'hopes to '),
      rewrites('zh', /(?<=[^。；]{2})[将將](?=[进進一派提继繼建为為履与與])/g, () => '希望'),
    ),
  },
  'done or to come': {
    rule: 'commitment-differs',
    how: 'has donated → will donate; 已捐赠 → 将捐赠',
    places: either(
      swaps('en', {
        'has donated': 'will donate',
        'has applied': 'will apply',
        'has exempted': 'will exempt',
        'has invested': 'will invest',
        'has trained': 'will train',
        'have settled': 'will settle',
      }),
      rewrites('zh', /已(?=[捐申投培授完向])/g, () => '将'),
    ),
  },
  'status of a paper': {
    rule: 'agreement-status-differs',
    how: 'signed → will sign; 拟签署 → 签署',
    places: either(
      rewrites('en', /(?<!was |were |been )\bsigned (?=(?:a|an|the|\d+)\b)/g, () => 'will sign '),
      rewrites('en', /(?:is|are) to sign/g, () => 'signed'),
      rewrites('zh', /(?<![拟将續续约])签署(?=[\p{Script=Han}]{4})(?!定)/gu, () => '拟签署'),
      rewrites('zh', /拟(于[^，。]{2,6})签署/g, ([, time]) => `${time}签署`),
    ),
  },
  'kind of paper': {
    rule: 'agreement-type-differs',
    how: 'a memorandum of understanding → an agreement; 意向书 → 合同',
    places: either(
      swaps('en', {
        'a memorandum of understanding': 'an agreement',
        'a memorandum of cooperation': 'a contract',
        'a letter of intent': 'a contract',
        'cooperation agreement': 'letter of intent',
        'an agreement': 'a letter of intent',
      }),
      rewrites(
        'zh',
        /谅解备忘录|合作备忘录|意向书|(?<=签署[^，。]{0,12})协议(?!书|签)/g,
        ([paper]) => (paper.endsWith('备忘录') ? '协议' : paper === '意向书' ? '合同' : '意向书'),
      ),
    ),
  },
  'level of a tie': {
    rule: 'tie-level-differs',
    how: 'sister cities → friendly exchange cities; 友好交流城市 → 友好城市',
    places: either(
      swaps('en', {
        'sister cities': 'friendly exchange cities',
        'sister city relations': 'friendly exchange city relations',
        'sister city relationship': 'friendly exchange city relationship',
        'friendly exchange cities': 'sister cities',
        'friendly exchange city': 'sister city',
      }),
      rewrites('zh', /友好(?:交流)?城市/g, ([tie]) =>
        tie === '友好城市' ? '友好交流城市' : '友好城市',
      ),
    ),
  },
  'one of several': {
    rule: 'quantifier-dropped',
    how: 'one of the largest ports → the largest port; 之一 → nothing',
    places: either(
      rewrites('en', /\bone of the /g, () => 'the '),
      rewrites('zh', /(?<!分)之一/g, () => ''),
    ),
  },
  'first of its kind': {
    rule: 'first-dropped',
    how: 'the first friendly city → a friendly city; 首次 → nothing',
    places: either(
      rewrites('en', / for the first time/g, () => ''),
      rewrites(
        'en',
        /(?<!\bone of )\bthe first (?!of|that|half|ten|quarter|time|day|pairs|two|three|four|five|six|seven|eight|nine|few|several)(?=[a-z]+ )/g,
        () => 'a ',
      ),
      rewrites('zh', /首[次位个](?=\p{Script=Han})/gu, ([word]) => (word === '首次' ? '' : '一个')),
    ),
  },
  superlative: {
    rule: 'first-dropped',
    how: 'the most successful performance → a successful performance; 最 → nothing',
    places: either(
      rewrites(
        'en',
        /(?<!one of )\bthe (?:most (?=[a-z]+ [a-z]+)|largest |oldest |busiest )(?![a-z]+s\b)/g,
        () => 'a ',
      ),
      rewrites('zh', /最(?=大|成功|早|活跃|繁忙|多的|高)/g, () => '较'),
    ),
  },
} satisfies Record<string, SlipKind>
