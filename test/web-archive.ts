/** One record of a web archive (WARC). */
export interface WebRecord {
  readonly url?: string
  readonly type?: string
  readonly status?: string
  /** HTTP header fields, each with its value. */
  readonly fields?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A record of a web archive as it is written: `response` of a page, answered with 200, unless said. */
export function webRecord({
  url = 'https://fao.example.cn/news/1.html',
  type = 'response',
  status = '200 OK',
  fields = { 'Content-Type': 'text/html; charset=utf-8' },
  body = '',
}: WebRecord = {}): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`),
    Buffer.from(body),
  ])
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([
    Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
    block,
    Buffer.from('\r\n\r\n'),
  ])
}

/** A body sent in chunks of `size` bytes (RFC 9112, 7.1). */
export function chunked(body: Uint8Array, size = 7): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size)
    parts.push(
      Buffer.from(`${part.length.toString(16)}\r\n`),
      Buffer.from(part),
      Buffer.from('\r\n'),
    )
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}
