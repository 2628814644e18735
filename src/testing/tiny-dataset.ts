import { joinFiles } from '#dataset/join.ts'
import type { Landscape } from '#domain/schema.ts'

const L = (en: string, ko: string, zh: string) => ({ en, ko, zh })
const sentence = L('A sentence.', '문장입니다.', '一句话。')

/** A dataset of two vendors that keeps every rule, as the curator would write it: one file. Figures are made up. */
export const tinyRecords = {
  version: '2026.11.23',
  asOf: '2026-11-23',
  changes: [{ version: '2026.11.23', date: '2026-11-23', summary: sentence }],
  sources: [
    {
      id: 'paper-one',
      url: 'https://example.org/paper-one',
      title: 'One: a large model',
      publisher: 'Example Lab',
      date: '2021-04',
      lang: 'en',
      kind: 'paper',
    },
    {
      id: 'press-two',
      url: 'https://example.org/press-two',
      title: '둘째 모델 소식',
      publisher: 'Example Daily',
      date: '2023-07-08',
      lang: 'ko',
      kind: 'press',
    },
  ],
  vendors: [
    {
      id: 'alpha',
      name: L('Alpha', '알파', '阿尔法'),
      segment: 'big-tech',
      hq: L('Shenzhen', '선전', '深圳'),
      founded: 1987,
      goToMarket: ['enterprise'],
      sources: ['press-two'],
    },
    {
      id: 'beta',
      name: L('Beta', '베타', '贝塔'),
      segment: 'start-up',
      hq: L('Beijing', '베이징', '北京'),
      founded: 2019,
      sources: ['press-two'],
    },
  ],
  families: [{ id: 'one', vendor: 'alpha', name: L('One', '원', '一') }],
  models: [
    {
      id: 'one-moe',
      vendor: 'alpha',
      family: 'one',
      name: L('One-MoE', 'One-MoE', '一号MoE'),
      date: { value: '2021-04-26', precision: 'day' },
      stage: 'paper',
      parametersB: { value: 1085, qualifier: 'exact', status: 'disclosed', sources: ['paper-one'] },
      activeParametersB: { value: 37, qualifier: 'about', status: 'disclosed', sources: ['paper-one'] },
      architecture: 'moe',
      modalities: ['text'],
      openness: 'paper',
      note: sentence,
      sources: ['paper-one'],
    },
    {
      id: 'one-chat',
      vendor: 'alpha',
      family: 'one',
      name: L('One "Chat" <b>&', 'One "Chat" <b>&', 'One "Chat" <b>&'),
      date: { value: '2023-Q3', precision: 'quarter' },
      stage: 'public',
      parametersB: { value: null, qualifier: null, status: 'undisclosed' },
      architecture: 'unknown',
      modalities: ['text'],
      openness: 'app',
      sources: ['press-two'],
    },
    {
      id: 'two-7b',
      vendor: 'beta',
      name: L('=Two-7B', '=Two-7B', '=Two-7B'),
      date: { value: '2023-07', precision: 'month' },
      stage: 'open-weights',
      parametersB: { value: 7.2, qualifier: 'at-least', status: 'reported', sources: ['press-two'] },
      activeParametersB: { value: 7.2, qualifier: 'at-least', status: 'reported', sources: ['press-two'] },
      architecture: 'dense',
      modalities: ['text', 'code'],
      openness: 'open-weights',
      sources: ['press-two'],
    },
    {
      id: 'two-big',
      vendor: 'beta',
      name: L('Two-Big', 'Two-Big', 'Two-Big'),
      date: { value: '2024', precision: 'year' },
      stage: 'api',
      parametersB: {
        value: 200,
        qualifier: 'up-to',
        status: 'estimated',
        sources: ['press-two'],
        note: sentence,
      },
      architecture: 'unknown',
      modalities: ['text'],
      openness: 'api',
      sources: ['press-two'],
    },
  ],
  events: [
    {
      id: 'one-rumour',
      vendor: 'alpha',
      date: { value: '2023-06-05', precision: 'day' },
      kind: 'rumour',
      status: 'denied',
      models: ['one-chat'],
      title: L('Alpha said to plan a chatbot', '알파, 챗봇 출시설', '传阿尔法将推出聊天机器人'),
      summary: sentence,
      sources: ['press-two'],
    },
    {
      id: 'one-denial',
      vendor: 'alpha',
      date: { value: '2023-06-06', precision: 'day' },
      kind: 'denial',
      status: 'confirmed',
      models: [],
      title: L('Alpha denies it', '알파, 출시설 부인', '阿尔法予以否认'),
      summary: sentence,
      follows: 'one-rumour',
      sources: ['press-two'],
    },
  ],
  industries: [{ id: 'mining', name: L('Mining', '광산', '矿山') }],
  coverage: [
    {
      id: 'l0-vision',
      tier: 'L0',
      industry: 'mining',
      name: L('Vision', '비전', '视觉'),
      capabilities: ['vision'],
      since: { value: '2021-04', precision: 'month' },
      status: 'released',
      summary: sentence,
      sources: ['press-two'],
    },
    {
      id: 'l1-mine',
      tier: 'L1',
      industry: 'mining',
      name: L('Mine', '광산', '矿山'),
      capabilities: ['vision'],
      parent: 'l0-vision',
      status: 'deployed',
      deployments: [
        {
          customer: L('A mine', '어느 광산', '某矿'),
          customerType: 'enterprise',
          detail: sentence,
          metrics: [{ what: sentence, value: L('90%', '90%', '90%'), sources: ['press-two'] }],
          sources: ['press-two'],
        },
      ],
      summary: sentence,
      sources: ['press-two'],
    },
  ],
  coverageClaims: [
    {
      date: { value: '2023-07-07', precision: 'day' },
      industries: { value: 10, qualifier: 'at-least', status: 'reported', sources: ['press-two'] },
      scenarios: { value: null, qualifier: null, status: 'undisclosed' },
      by: L('Alpha', '알파', '阿尔法'),
      sources: ['press-two'],
    },
  ],
  tierDefinitions: [{ tier: 'L0', definition: sentence, sources: ['press-two'] }],
  milestones: [{ name: L('One 1.0', '원 1.0', '一号1.0'), event: 'one-rumour' }],
  analystViews: [
    {
      id: 'view-one',
      institution: L('Example Securities', '이그젬플증권', '示例证券'),
      about: 'alpha',
      date: { value: '2023-06', precision: 'month' },
      view: sentence,
      sources: ['press-two'],
    },
  ],
  conflicts: [
    {
      about: { kind: 'model', id: 'two-7b', field: 'parametersB' },
      readings: [
        { value: L('7.2B', '72억', '72亿'), sources: ['press-two'] },
        { value: L('7B', '70억', '70亿'), sources: ['paper-one'] },
      ],
      judgement: sentence,
    },
  ],
  renames: [{ from: 'two-seven', to: 'two-7b' }],
}

/** The same as the published dataset. */
export function tinyLandscape(): Landscape {
  const { landscape, problems } = joinFiles([{ path: 'tiny.json', text: JSON.stringify(tinyRecords) }])
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return landscape
}
