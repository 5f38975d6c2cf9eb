import { type Injector, place } from './injector.ts'
import { type Random, sampled } from './random.ts'

/**
 * Characters with one form in each script, and the one reading that a site glues to them. Sites of the
 * converted kind glue only characters whose two forms differ.
 */
const readings = `
發发fā 鄉乡xiāng 穩稳wěn 獻献xiàn 療疗liáo 區区qū 鎮镇zhèn 統统tǒng 業业yè 員员yuán
際际jì 學学xué 對对duì 動动dòng 間间jiān 國国guó 專专zhuān 職职zhí 實实shí 協协xié
會会huì 關关guān 貿贸mào 領领lǐng 單单dān 萬万wàn 東东dōng 長长cháng 廣广guǎng 藝艺yì
華华huá 聯联lián 處处chù 務务wù 問问wèn 開开kāi 親亲qīn 觀观guān 覽览lǎn 論论lùn
議议yì 設设shè 話话huà 請请qǐng 紀纪jì 約约yuē 級级jí 經经jīng 給给gěi 線线xiàn
組组zǔ 結结jié 練练liàn 維维wéi 絲丝sī 報报bào 場场chǎng 廠厂chǎng 歷历lì 師师shī
幫帮bāng 應应yīng 庫库kù 慶庆qìng 強强qiáng 戰战zhàn 續续xù 總总zǒng 環环huán 監监jiān
確确què 種种zhǒng 節节jié 籌筹chóu 顧顾gù 養养yǎng 馬马mǎ 龍龙lóng 飛飞fēi 電电diàn`
  .trim()
  .split(/\s+/)
  .map((row) => ({ forms: row.slice(0, 2), reading: row.slice(2) }))

const toneless = (reading: string) => reading.normalize('NFD').replace(/\p{M}/gu, '')

function glue(how: string, shown: (reading: string) => string): Injector {
  const places = (text: string, random: Random) => {
    const chosen = sampled(readings, 10 + Math.floor(random() * 21), random)
    const readingOf = new Map(
      chosen.flatMap(({ forms, reading }) => [...forms].map((form) => [form, reading] as const)),
    )
    return [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ 0: form, index }) => {
      const reading = readingOf.get(form)
      if (reading === undefined) return []
      const end = index + form.length
      const injury = { kind: 'pinyin-glue', level: 'sure', start: end, end } as const
      return [place({ ...injury, put: shown(reading) }, { start: index, end })]
    })
  }
  return { kind: 'pinyin-glue', how, places }
}

/** 10 to 30 characters a site carry their reading in brackets, each wherever it stands. */
export const pinyinGlue = {
  'glued-pinyin': glue('發(fā)', (reading) => `(${reading})`),
  'glued-toneless-pinyin': glue('發(fa)', (reading) => `(${toneless(reading)})`),
  'glued-full-width-pinyin': glue('發（fā）', (reading) => `（${reading}）`),
} satisfies Record<string, Injector>
