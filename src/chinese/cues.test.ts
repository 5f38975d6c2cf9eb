import { describe, expect, test } from 'vitest'
import { chineseCues } from './cues.ts'

const wordsOf = (sentence: string) =>
  chineseCues(sentence).map(({ id, start, end }) => [id, sentence.slice(start, end)])

describe('chineseCues()', () => {
  test('finds the same words in both scripts, as printed', () => {
    expect(wordsOf('副市长会见了大使')).toContainEqual(['kind:meeting', '会见'])
    expect(wordsOf('副市長會見了大使')).toContainEqual(['kind:meeting', '會見'])
  })

  test.each([
    ['在会见厅', 'kind:meeting'],
    ['来自展览馆的消息', 'kind:exhibition'],
    ['应市政府邀请', 'speech:invitation'],
    ['将更多商品运往市场', 'speech:commitment'],
    ['论坛将于六月举行', 'speech:commitment'],
    ['志愿者参加活动', 'speech:willingness'],
    ['上合组织国家', 'happen'],
    ['其他国家', 'pronoun'],
    ['短视频大赛', 'mode:online'],
    ['参观苏州云上草原', 'mode:online'],
    ['飞越白云上空', 'mode:online'],
    ['市长同意大利代表团会谈', 'speech:commitment'],
    ['市长同意大利代表团会谈', 'say'],
  ])('%s holds no %s', (sentence, id) => {
    expect(wordsOf(sentence).map(([found]) => found)).not.toContain(id)
  })

  test.each([
    ['将积极支持合作', 'speech:commitment'],
    ['愿以此为契机推动合作', 'speech:hope'],
    ['願進一步深化合作', 'speech:willingness'],
    ['以線上形式簽署', 'mode:online'],
    ['举行云上签约', 'mode:online'],
    ['双方同意大力推进合作', 'speech:commitment'],
    ['缔结为友好城市', 'stage:established'],
  ])('%s holds %s', (sentence, id) => {
    expect(wordsOf(sentence).map(([found]) => found)).toContain(id)
  })
})
