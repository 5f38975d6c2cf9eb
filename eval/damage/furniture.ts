import { picked, type Random } from './random.ts'
import { scriptOf } from './script.ts'

const above = {
  Hans: ['APP下载', '首页 > 新闻中心 > 外事动态', '字号：[ 大 中 小 ]', '中文版 | English'],
  Hant: ['APP下載', '首頁 > 新聞中心 > 外事動態', '字號：[ 大 中 小 ]', '中文版 | English'],
} as const
const below = {
  Hans: ['打印本页 关闭窗口', '分享到：微信 微博', '1.jpg', 'Print | Close'],
  Hant: ['列印本頁 關閉視窗', '分享到：微信 微博', '1.jpg', 'Print | Close'],
} as const

/** A text with a line of page furniture above it and one below, in its script, as scraped pages have. */
export function furnished(text: string, random: Random): string {
  const script = scriptOf(text)
  return `${picked(above[script], random)}\n${text}${picked(below[script], random)}\n`
}
