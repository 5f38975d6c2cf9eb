import { describe, expect, test } from 'vitest'
import { pinyinGlue } from './pinyin-glue.ts'
import { habitsOf, readingCounts } from './pinyin-glue-habits.ts'
import { survey } from './survey.ts'

function found(text: string): string[] {
  const surveyed = survey(text)
  return pinyinGlue
    .find(surveyed, habitsOf(readingCounts(surveyed), surveyed))
    .map(({ before }) => before)
}

describe('pinyin-glue', () => {
  test.each([
    ['full-width brackets', '寧波企業（yè）代表', ['業（yè）']],
    ['spaces in the bracket', '廈門大學( xué )代表', ['學( xué )']],
    ['decomposed tone marks', '成都國(guo\u0301)際會議', ['國(guo\u0301)']],
    ['schoolbook letters', '外國(ɡuó)友人', ['國(ɡuó)']],
    ['a reading usual in its word', '市長(zhǎng)會見', ['長(zhǎng)']],
    ['a character mostly printed bare', '發展、發揮與發佈，他的發(fā)言', ['發(fā)']],
    ['Simplified characters seen once', '产业（yè）合作与发(fā)展，发布', ['业（yè）', '发(fā)']],
    [
      'toneless readings inside two words',
      '路牌上统(tong)一译名，会谈纪(ji)要',
      ['统(tong)', '纪(ji)'],
    ],
    [
      'three toneless readings in clauses',
      '市长应(ying)邀访问(wen)，推动发(fa)展',
      ['应(ying)', '问(wen)', '发(fa)'],
    ],
    ['another dictionary’s tone', '高品質(zhí)與品質(zhì)', ['質(zhí)', '質(zhì)']],
  ])('is found with %s', (_, text, glued) => {
    expect(found(text)).toEqual(glued)
  })

  test('takes toneless readings where the text is known to be damaged', () => {
    const text = '我們(men)與國(guó)際(jì)朋友發(fā)展合作關(guān)係'
    expect(found(text)).toEqual(['們(men)', '國(guó)', '際(jì)', '發(fā)', '關(guān)'])
  })

  test('is found in Simplified when a character comes back with it again and again', () => {
    const text = '发(fā)展经济，发(fā)挥优势，发(fā)布公告'
    expect(found(text)).toEqual(['发(fā)', '发(fā)', '发(fā)'])
  })

  test.each([
    ['an abbreviated title', '（總）領事與（副）主任'],
    ['a particle explained', '語氣詞啊(a)和吧(ba)'],
    ['a surname in Latin letters', '單(Shan)先生'],
    ['a surname read otherwise than usual', '單(shàn)田芳'],
    ['a rare character', '甪(lù)直古鎮、鄞(yín)州區'],
    ['a lesson', '學習“你(nǐ)好(hǎo)”、“謝(xiè)謝(xiè)”、“再(zài)見(jiàn)”'],
    ['a whole word', '重慶(Chóngqìng)'],
    ['a reading that is not the character’s', '國(jì)際'],
    ['a reading set off by a quote', '“發(fā)”字與發展、發佈'],
    ['one that tells a reading from another', '重(chóng)庆与重(zhòng)要'],
    ['a common character in a text that explains rare ones', '甪(lù)直與社會發(fā)展，發展、發佈'],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
