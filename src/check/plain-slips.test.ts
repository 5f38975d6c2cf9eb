import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings, type RuleId } from './check.ts'

const slips: readonly (readonly [RuleId, string, string])[] = [
  ['number-differs', 'She sent six times as many as in 2022.', '她运去的是2022年的五倍。'],
  [
    'number-omitted',
    'Trucks pass in minutes; they meet every quarter.',
    '货车45分钟即可通过；每季度会晤。',
  ],
  ['unit-differs', 'It covers 120,000 hectares (8,000 hectares).', '面积12万亩。'],
  ['approximator-differs', 'It has over 20,000 hectares of oranges.', '全县有脐橙30万亩。'],
  [
    'approximator-differs',
    'On the busiest day nearly 620 guests came.',
    '客流最多的一天共有620名客人。',
  ],
  ['approximator-differs', 'The wait averaged over 52 minutes.', '平均等候52分钟。'],
  ['place-omitted', 'The engineer of a power company spoke.', '丹麦一家电力公司的工程师讲话。'],
  [
    'quantifier-dropped',
    'Yan, head of the firms, said so.',
    '其中一家企业的负责人闫先生如此表示。',
  ],
  ['first-dropped', 'No county grows more ramie than Dazhu.', '大竹是苎麻产量较大的县。'],
  ['first-dropped', 'Germany was a frequent destination.', '德国是最主要的目的地。'],
  ['ordinal-differs', 'It sent its second container to Dubai.', '首柜发往迪拜。'],
]

test.each(slips)('%s is told of "%s"', (rule, en, zh) => {
  expect(findings(checked([en, zh])).map((one) => one.rule)).toContain(rule)
})
