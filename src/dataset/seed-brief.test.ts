import { expect, test } from 'vitest'
import { readData } from '../../scripts/read-data.ts'

/**
 * Everything that the brief "화웨이, 7월 AI 챗봇 출시 예정" (CSF, 15 June 2023) states, fact by fact, with the record that
 * holds it: it must exist, cite the brief, have the given fields, and say the given words in its English text.
 */
const brief = 'csf-kiep-2023'
type RecordList = 'models' | 'events' | 'coverage' | 'coverageClaims' | 'analystViews'
type Fact = readonly [fact: string, list: RecordList, id: string, fields: object, words?: readonly string[]]

const model = (id: string, modality: string): Fact => [
  `${id} is among the five of April 2021`,
  'models',
  id,
  {
    vendor: 'huawei',
    date: { value: '2021-04', precision: 'month' },
    modalities: expect.arrayContaining([modality]),
  },
]
const tier = (fact: string, id: string, fields: object, words: readonly string[] = []): Fact => [
  fact,
  'coverage',
  id,
  fields,
  words,
]

const facts: readonly Fact[] = [
  [
    'Baidu launched ERNIE Bot in March 2023',
    'events',
    'ev-erniebot-unveil',
    {
      vendor: 'baidu',
      status: 'confirmed',
      date: { value: expect.stringMatching(/^2023-03/), precision: expect.anything() },
    },
  ],
  [
    'Alibaba planned in April 2023 to put Tongyi Qianwen into all products',
    'events',
    'ev-tyqw-allproducts-2023-04-11',
    { vendor: 'alibaba', date: { value: expect.stringMatching(/^2023-04/), precision: expect.anything() } },
  ],
  ['Tencent works on chatbots', 'events', 'tx-industry-models-2023-06', { vendor: 'tencent' }],
  ['ByteDance works on chatbots', 'events', 'bd-grace-test-2023', { vendor: 'bytedance' }],
  ['360 expands its business', 'events', 'ev-360-expands-2023', { vendor: 'qihoo360' }],
  [
    'Huawei began in 2020',
    'events',
    'pangu-start-2020',
    { vendor: 'huawei', date: { value: expect.stringMatching(/^2020/), precision: expect.anything() } },
  ],
  [
    'Huawei announced five Pangu models in April 2021',
    'events',
    'pangu-launch-2021-04',
    { date: { value: '2021-04', precision: 'month' } },
  ],
  model('pangu-cv-3b', 'vision'),
  model('pangu-nlp-2021', 'text'),
  model('pangu-scicomp-2021', 'science'),
  model('pangu-speech-2021', 'speech'),
  model('pangu-multimodal-2021', 'multimodal'),
  [
    'reports of a multimodal chatbot for 7 July 2023',
    'events',
    'pangu-chat-rumour',
    { kind: 'rumour', status: 'denied' },
  ],
  [
    'Huawei insiders denied them',
    'events',
    'pangu-chat-denial',
    { kind: 'denial', follows: 'pangu-chat-rumour' },
  ],
  [
    'the conference and its eleven topics',
    'events',
    'hdc-cloud-2023',
    { kind: 'conference', date: { value: '2023-07-07', precision: 'day' } },
    [
      'PaaS',
      'aPaaS',
      'blockchain',
      'open source',
      'cloud native',
      'media',
      'security',
      'Internet of Things',
      'databases',
      'big data',
      'AI',
    ],
  ],
  [
    'about 100 industries verified',
    'coverageClaims',
    '2023-06-15',
    { industries: expect.objectContaining({ value: 100, qualifier: 'about', status: 'reported' }) },
    ['energy', 'finance', 'manufacturing', 'healthcare', 'environment', 'logistics'],
  ],
  tier('vision', 'l0-cv', { tier: 'L0', capabilities: expect.arrayContaining(['vision']) }, [
    'quality inspection',
    'warehouse monitoring',
    'fashion',
  ]),
  tier(
    'scientific computing',
    'l0-scicomp',
    { tier: 'L0', capabilities: expect.arrayContaining(['scientific-computing']) },
    ['weather', 'wave'],
  ),
  tier(
    'language, comparable to GPT-3',
    'l0-nlp',
    { tier: 'L0', capabilities: expect.arrayContaining(['language']) },
    ['document search', 'ERP', 'low-resource', 'GPT-3'],
  ),
  tier('speech', 'l0-speech', { tier: 'L0', capabilities: expect.arrayContaining(['speech']) }),
  tier('multimodal', 'l0-multimodal', { tier: 'L0', capabilities: expect.arrayContaining(['multimodal']) }),
  tier('quality inspection', 'l2-quality-inspection', {
    tier: 'L2',
    industry: 'manufacturing',
    parent: 'l0-cv',
  }),
  tier('warehouse monitoring', 'l2-warehouse-monitoring', {
    tier: 'L2',
    industry: 'logistics',
    parent: 'l0-cv',
  }),
  tier('fashion design', 'l2-fashion-design', { tier: 'L2', industry: 'fashion', parent: 'l0-cv' }),
  tier('document search', 'l2-smart-document-search', { tier: 'L2', parent: 'l0-nlp' }),
  tier('ERP', 'l2-smart-erp', { tier: 'L2', parent: 'l0-nlp' }),
  tier('low-resource languages', 'l2-low-resource-languages', { tier: 'L2', parent: 'l0-nlp' }),
  tier('weather', 'pangu-weather-l1', { tier: 'L1', industry: 'weather', parent: 'l0-scicomp' }),
  tier('waves', 'l2-wave-forecast', { tier: 'L2', industry: 'ocean' }),
  tier(
    'panoramic video stitching in mining',
    'l2-mine-panorama',
    { tier: 'L2', industry: 'mining', parent: 'pangu-mine-l1' },
    ['panorama', 'safe'],
  ),
  tier('trackside images of freight wagons', 'l2-rail-tfds', { tier: 'L2', industry: 'railway' }, [
    'inspectors',
  ]),
  tier('weather beats traditional forecasts', 'l2-weather-beats-nwp', { tier: 'L2', industry: 'weather' }, [
    'traditional forecast',
  ]),
  ...[
    'mine:mining',
    'weather:weather',
    'pharma:pharma',
    'molecule:molecule',
    'power:power',
    'ocean:ocean',
    'finance:finance',
  ].map((pair) => {
    const [name = '', industry = ''] = pair.split(':')
    return tier(`L1 ${name}`, `pangu-${name}-l1`, { tier: 'L1', industry })
  }),
  tier('L2 finance OCR', 'l2-finance-ocr', { tier: 'L2', parent: 'pangu-finance-l1' }),
  tier('L2 power inspection', 'l2-power-inspection', { tier: 'L2', parent: 'pangu-power-l1' }),
  [
    'three tiers',
    'analystViews',
    'csf-three-tiers-2023-06',
    { about: 'huawei' },
    ['L0', 'L1', 'L2', 'GPT-3'],
  ],
  [
    'Tian Qi’s two stages, as an event',
    'events',
    'tianqi-talk-2023-04',
    { date: { value: '2023-04-08', precision: 'day' } },
  ],
  [
    'Tian Qi’s two stages, as a view',
    'analystViews',
    'tian-qi-2023-04',
    {},
    ['two stages', 'pre-training', 'fine-tuning'],
  ],
  ['Sinolink (Guojin)', 'analystViews', 'sinolink-2023-06', {}, ['zero', 'cog']],
  [
    'Soochow (Dongwu)',
    'analystViews',
    'soochow-2023-06',
    {},
    ['talent', 'computing power', 'industry chain'],
  ],
  ['CICC', 'analystViews', 'cicc-2023-06', {}, ['ERP', 'PLM', 'MES', 'vision', 'cost']],
  [
    'government and enterprise rather than consumers',
    'analystViews',
    'csf-b2g-2023-06',
    {},
    ['consumers', 'government', 'enterprise'],
  ],
  [
    'the NetGPT trademark of 19 April 2023',
    'events',
    'netgpt-trademark',
    { kind: 'trademark', date: { value: '2023-04-19', precision: 'day' } },
  ],
  ['the Pangu trademarks', 'events', 'pangu-trademarks', { kind: 'trademark' }],
  [
    'sizes before and after 2020',
    'analystViews',
    'csf-size-claim-2023',
    { about: 'market' },
    ['10 billion', 'hundred billion'],
  ],
]

const { landscape } = readData('data')

for (const [fact, list, id, fields, words = []] of facts)
  test(`the brief states: ${fact}`, () => {
    const records: readonly { id?: string; date?: { value: string } }[] = landscape[list]
    const record = records.find((candidate) => (candidate.id ?? candidate.date?.value) === id)
    expect(record).toMatchObject(fields)
    expect(citedIn(record)).toContain(brief)
    const english = englishIn(record).toLowerCase()
    expect(words.filter((word) => !english.includes(word.toLowerCase()))).toEqual([])
  })

test('the brief is cited at its own address', () => {
  expect(landscape.sources.find(({ id }) => id === brief)).toMatchObject({
    title: '화웨이, 7월 AI 챗봇 출시 예정',
    date: '2023-06-15',
    lang: 'ko',
    kind: 'brief',
    url: expect.stringContaining('article_id=50572'),
  })
})

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'sources' ? (child as string[]) : citedIn(child),
  )
}

function englishIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(englishIn).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, child]) => (key === 'en' ? String(child) : englishIn(child)))
    .join('\n')
}
