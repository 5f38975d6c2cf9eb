import { describe, expect, test } from 'vitest'
import { declaredCharset } from './declared-charset.ts'
import { readPage } from './html.ts'
import { read } from './read.ts'

const english =
  'Lin Tao, Vice Mayor of Chengdu, met with the Consul General of Denmark on May 3, and they talked about schools, trade and the port. '
const chinese =
  '5月3日，成都市副市長林濤會見了丹麥駐重慶總領事一行，雙方就教育、經貿和港口合作交換了意見，並商定繼續加強往來。'
const page = `<!doctype html><html><head><title>Visit - Chengdu FAO</title>
<meta name="PubDate" content="2021-05-04 10:22"><link rel="canonical" href="https://example.cn/2021/05/04.html">
<style>p { color: red }</style></head><body><div class="nav"><a href="/">首页</a><a href="/b">外事动态</a></div>
<div class="main"><h1>Danish guests in Chengdu</h1><p>${english.repeat(3)}</p><p>${chinese}
${chinese}<br>第二行</p></div><script>track()</script></body></html>`

describe('readPage()', () => {
  test('gives the main text, a block a line, with its heading', () => {
    const { text } = readPage(page)
    expect(text.split('\n')).toEqual([
      'Danish guests in Chengdu',
      english.repeat(3).trim(),
      chinese + chinese,
      '第二行',
    ])
  })

  test('gives title, date and address', () => {
    expect(readPage(page)).toMatchObject({
      title: 'Visit - Chengdu FAO',
      date: '2021-05-04',
      url: 'https://example.cn/2021/05/04.html',
    })
  })

  test.each([
    ['<meta property="article:published_time" content="2019-11-02T08:00:00+08:00">', '2019-11-02'],
    ['<body>发布日期：2024年8月3日 访问次数</body>', '2024-08-03'],
    ['<body><time datetime="2020-1-9">9 January</time></body>', '2020-01-09'],
    ['<div>Source: FAO　Updated: March 2, 2021 09:15</div>', '2021-03-02'],
    ['<em>2021-03-02 18:00</em>', '2021-03-02'],
    ['<meta name="date" content="soon">', undefined],
  ])('finds the date in %s', (html, date) => {
    expect(readPage(`<html><body>${html}<p>met</p></body></html>`).date).toBe(date)
  })

  test('keeps both versions where only one looks like the main text', () => {
    const html = `<html><body><div id="a"><article><p>${english.repeat(12)}</p></article></div>
      <div id="b"><table><tr><td>${chinese}</td></tr></table></div></body></html>`
    expect(readPage(html).text).toContain(chinese)
  })

  test('keeps the headings of both versions, and the one that only the title repeats', () => {
    const html = `<html><head><title>Danish guests in Chengdu-FAO</title></head><body>
      <table><tr><td>当前位置：<a href="/">首页</a> &gt; 外事动态</td></tr>
      <tr><td><b>Danish guests in Chengdu</b></td></tr><tr><td>分享到：<a href="/">微信</a></td></tr></table>
      <div><p>${english.repeat(3)}</p><h2>丹麦客人访问成都</h2><p>${chinese.repeat(3)}</p></div></body></html>`
    const lines = readPage(html).text.split('\n')
    expect(lines).toContain('Danish guests in Chengdu')
    expect(lines).toContain('丹麦客人访问成都')
  })

  test('falls back to the body, without its furniture', () => {
    expect(
      readPage('<html><body><nav>Home</nav><p>Met.</p><script>x</script></body></html>').text,
    ).toBe('Met.')
  })

  test('reads a tree too deep to walk', () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}<p>Ningbo &amp; Aarhus</p><p>寧波</p>`
    expect(readPage(html).text).toBe('Ningbo & Aarhus\n寧波')
  })

  test('is used for what looks like a page, whatever its name', async () => {
    const { source, original } = await read(new TextEncoder().encode(page), { name: 'page.txt' })
    expect(source).toMatchObject({
      mediaType: 'text/html',
      url: 'https://example.cn/2021/05/04.html',
    })
    expect(original).not.toContain('<')
  })
})

test('declaredCharset() finds what a page says of its encoding', () => {
  const page = new TextEncoder().encode(
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
  )
  expect(declaredCharset(page)).toBe('gb2312')
})
