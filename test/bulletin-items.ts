import type { Item } from '../src/bulletin.ts'
import type { Finder } from './bulletin.ts'

// Segments of the fixture, in order of its text: 0–6 en and 7–13 zh of the visit, 14 en and 15 zh of
// the exhibition, 16–17 zh of the notice, 18 en and 19 zh of the video conference.

/** A visit with a meeting and a signing: a 2-1 bead, an omission, every kind of field. */
export function consulsVisit(find: Finder): Item {
  const { en, zh, span } = find
  const nature = { carried: false, evidence: [] }
  return {
    id: 'a41c09e2b7d3',
    segments: { en: [0, 1, 2, 3, 4, 5, 6], zh: [7, 8, 9, 10, 11, 12, 13] },
    score: 0.99,
    beads: [
      { en: [0], zh: [7], score: 0.98 },
      { en: [1], zh: [8], score: 0.97 },
      { en: [2, 3], zh: [9], score: 0.93 },
      { en: [4], zh: [10], score: 0.96 },
      { en: [5], zh: [11], score: 0.98 },
      { en: [6], zh: [12], score: 0.95 },
      { en: [], zh: [13], score: 0.9 },
    ],
    exchange: {
      kind: 'visit',
      kinds: ['visit', 'meeting', 'signing'],
      mode: 'in-person',
      direction: 'inbound',
      when: {
        edtf: '2019-03-05/2019-03-07',
        basis: 'inferred',
        evidence: [en('from March 5 to 7'), zh('3月5日至7日'), en('March 2019')],
      },
      parts: [
        {
          kind: 'meeting',
          when: {
            edtf: '2019-03-06',
            basis: 'inferred',
            evidence: [en('On the afternoon of March 6'), zh('6日下午')],
          },
          partOfDay: 'afternoon',
          evidence: [en('met with'), zh('会见了')],
        },
      ],
      places: [
        {
          name: { en: 'Ningbo', zh: '宁波' },
          type: 'city',
          role: 'destination',
          country: 'CN',
          evidence: [en('Ningbo', 1), zh('宁波')],
        },
        {
          name: { en: 'France', zh: '法国' },
          type: 'country',
          role: 'origin',
          country: 'FR',
          evidence: [en('France'), zh('法国')],
        },
      ],
      people: [
        {
          name: { en: 'Elena Moreau', zh: '莫蕾娜' },
          entity: 'elena-moreau',
          title: { en: 'Consul-General of France in Shanghai', zh: '法国驻上海总领事' },
          role: 'guest',
          side: 'FR',
          leads: true,
          status: 'new',
          evidence: [
            { of: 'name', ...en('Elena Moreau') },
            { of: 'name', ...zh('莫蕾娜') },
            { of: 'name', ...en('Moreau', 1) },
            { of: 'title', ...en('Consul-General of France in Shanghai') },
            { of: 'title', ...zh('法国驻上海总领事') },
          ],
        },
        {
          name: { en: 'Chen Haoran', zh: '陈浩然' },
          entity: 'chen-haoran',
          title: { en: 'Vice Mayor of the Ningbo Municipal Government', zh: '市政府副市长' },
          organisation: { en: 'Ningbo Municipal Government', zh: '市政府' },
          role: 'host',
          side: 'CN',
          evidence: [
            { of: 'name', ...en('Chen Haoran') },
            { of: 'name', ...zh('陈浩然') },
            { of: 'title', ...en('Vice Mayor of the Ningbo Municipal Government') },
            { of: 'title', ...zh('市政府副市长') },
            { of: 'organisation', ...en('Ningbo Municipal Government') },
            { of: 'organisation', ...zh('市政府') },
          ],
        },
        {
          name: { zh: '周敏' },
          entity: 'zhou-min',
          title: { zh: '市外办主任' },
          role: 'attendee',
          side: 'CN',
          evidence: [
            { of: 'name', ...zh('周敏') },
            { of: 'title', ...zh('市外办主任') },
          ],
        },
        {
          name: null,
          title: { en: 'her party', zh: '一行' },
          role: 'guest',
          side: 'FR',
          group: true,
          evidence: [
            { of: 'title', ...en('her party') },
            { of: 'title', ...zh('一行') },
          ],
        },
      ],
      organisations: [
        {
          name: { en: 'Ningbo Municipal Government', zh: '市政府' },
          entity: 'ningbo-government',
          role: 'host',
          side: 'CN',
          evidence: [
            { of: 'name', ...en('Ningbo Municipal Government') },
            { of: 'name', ...zh('市政府') },
          ],
        },
        {
          name: { zh: '市外办' },
          role: 'attendee',
          side: 'CN',
          evidence: [{ of: 'name', ...zh('市外办') }],
        },
      ],
      countries: ['FR', 'CN'],
      regions: [],
      agreements: [
        {
          type: 'memorandum-of-understanding',
          name: {
            en: 'memorandum of understanding on port cooperation between Ningbo and Marseille',
            zh: '宁波与马赛港口合作谅解备忘录',
          },
          signed: { edtf: '2019-03-06', basis: 'inferred', evidence: [] },
          signedHere: true,
          parties: [
            { en: 'Ningbo', zh: '宁波' },
            { en: 'Marseille', zh: '马赛' },
          ],
          evidence: [
            en('memorandum of understanding on port cooperation between Ningbo and Marseille'),
            zh('宁波与马赛港口合作谅解备忘录'),
          ],
        },
      ],
      ties: [
        {
          type: 'sister-city',
          stage: 'marked',
          between: [
            { en: 'Ningbo', zh: '宁波' },
            { en: 'Nantes', zh: '南特' },
          ],
          country: 'FR',
          since: { edtf: '2009', basis: 'inferred', evidence: [en('10th anniversary')] },
          // These two cross the anniversary's words: neither holds the other.
          evidence: [en('sister-city relations between Ningbo and Nantes'), zh('友好城市')],
        },
      ],
      topics: [
        { id: 'trade', evidence: [en('trade'), zh('贸易额')] },
        { id: 'ports-and-shipping', evidence: [en('direct shipping routes'), zh('直达航线')] },
      ],
      quantities: [
        {
          value: 12_000_000_000,
          unit: 'money',
          currency: 'CNY',
          approx: 'over',
          en: 'over RMB12 billion',
          zh: '约120亿元',
          evidence: [en('over RMB12 billion'), zh('约120亿元')],
        },
      ],
      anniversaries: [
        {
          years: 10,
          of: { en: 'sister-city relations', zh: '缔结友好城市' },
          from: '2009',
          evidence: [en('10th anniversary of the sister-city relations'), zh('缔结友好城市10周年')],
        },
      ],
      statements: [
        {
          ...nature,
          speaker: { en: 'Chen', zh: '陈浩然' },
          type: 'report',
          beads: [2],
        },
        {
          ...nature,
          speaker: { en: 'Chen', zh: '陈浩然' },
          carried: true,
          type: 'hope',
          beads: [2],
        },
        { ...nature, speaker: { en: 'Moreau', zh: '莫蕾娜' }, type: 'invitation', beads: [3] },
      ],
    },
    findings: [
      {
        rule: 'approximator-differs',
        severity: 'warning',
        message: 'English says over, Chinese says about (约)',
        en: span('over RMB12 billion'),
        zh: span('约120亿元'),
        bead: 2,
        suggestion: 'about RMB12 billion',
      },
      {
        rule: 'person-omitted',
        severity: 'note',
        message: '周敏 is named in Chinese only',
        en: null,
        zh: span('周敏'),
        bead: 6,
      },
    ],
  }
}

/** An exhibition, its Chinese in Traditional characters, with a figure that differs. */
export function artExhibition({ en, zh, span }: Finder): Item {
  return {
    id: 'b92f51d07c66',
    segments: { en: [14], zh: [15] },
    score: 0.97,
    beads: [{ en: [14], zh: [15], score: 0.97 }],
    exchange: {
      kind: 'exhibition',
      kinds: ['exhibition'],
      mode: 'in-person',
      direction: 'inbound',
      when: {
        edtf: '2019-03-18/2019-03-31',
        basis: 'inferred',
        evidence: [en('From March 18 to 31'), zh('3月18日至31日')],
      },
      parts: [],
      title: { en: 'Clay and Fire', zh: '土與火' },
      edition: { number: 2, of: { en: 'Hungarian ceramics', zh: '匈牙利陶藝展' } },
      places: [
        {
          name: { en: 'Ningbo Museum', zh: '寧波博物館' },
          type: 'museum',
          role: 'venue',
          country: 'CN',
          evidence: [en('Ningbo Museum'), zh('寧波博物館')],
        },
      ],
      people: [
        {
          name: { en: 'S?ndor Kovács', zh: '科瓦奇·山多爾' },
          entity: 'sandor-kovacs',
          role: 'attendee',
          side: 'HU',
          evidence: [
            { of: 'name', ...en('S?ndor Kovács') },
            { of: 'name', ...zh('科瓦奇·山多爾') },
          ],
        },
      ],
      organisations: [],
      countries: ['HU'],
      regions: [],
      agreements: [],
      ties: [],
      topics: [{ id: 'culture', evidence: [en('ceramics'), zh('陶藝')] }],
      quantities: [
        {
          value: 36,
          unit: 'works',
          approx: 'exact',
          en: '36 works',
          evidence: [en('36 works')],
        },
        { value: 63, unit: 'works', approx: 'exact', zh: '63件', evidence: [zh('63件')] },
      ],
      anniversaries: [],
      statements: [],
    },
    findings: [
      {
        rule: 'number-differs',
        severity: 'error',
        message: 'English counts 36 works, Chinese 63',
        en: span('36 works'),
        zh: span('63件作品'),
        bead: 0,
      },
    ],
  }
}

/** A notice of the office itself: one version, no exchange. */
export function fireDrill(): Item {
  return {
    id: 'c07d3be81f20',
    segments: { en: [], zh: [16, 17] },
    score: 1,
    beads: [
      { en: [], zh: [16], score: 1 },
      { en: [], zh: [17], score: 1 },
    ],
    exchange: null,
    findings: [],
  }
}

/** An exchange with a region, whose year nothing tells. */
export function videoConference({ en, zh }: Finder): Item {
  return {
    id: 'd5e6a7f80912',
    segments: { en: [18], zh: [19] },
    score: 0.88,
    beads: [{ en: [18], zh: [19], score: 0.88 }],
    exchange: {
      kind: 'video-conference',
      kinds: ['video-conference'],
      mode: 'online',
      direction: 'two-way',
      when: { edtf: 'XXXX-03-25', basis: 'printed', evidence: [en('On March 25'), zh('3月25日')] },
      parts: [],
      places: [],
      people: [],
      organisations: [],
      countries: [],
      regions: ['HK'],
      agreements: [],
      ties: [],
      topics: [{ id: 'logistics', evidence: [en('logistics'), zh('物流')] }],
      quantities: [
        {
          value: 40,
          unit: 'companies',
          approx: 'nearly',
          en: 'nearly 40 companies',
          zh: '近40家企业',
          evidence: [en('nearly 40 companies'), zh('近40家企业')],
        },
      ],
      anniversaries: [],
      statements: [],
    },
    findings: [],
  }
}
