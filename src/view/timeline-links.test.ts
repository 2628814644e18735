import { expect, test } from 'vitest'
import { eventKinds, eventStatuses } from '#domain/vocabulary.ts'
import { type Links, testLinks } from '#testing/links.ts'
import { dice } from '#testing/seeded.ts'
import { readView, writeView } from './codec.ts'
import { type SharedView, type TimelineView, timelineCodec } from './views.ts'

const defaults = readView(timelineCodec, '').view
/** Every parameter that the timeline does not share with other pages. */
const links: Links<TimelineView, Exclude<keyof TimelineView, keyof SharedView>> = {
  segment: [['start-up', '?segment=start-up']],
  kinds: [
    [['launch', 'denial'], '?kinds=launch,denial'],
    [[], '?kinds='],
    [[...eventKinds], `?kinds=${eventKinds.join(',')}`],
  ],
  status: [
    [['rumoured'], '?status=rumoured'],
    [[...eventStatuses], `?status=${eventStatuses.join(',')}`],
  ],
  order: [['name', '?order=name']],
  form: [
    ['list', '?form=list'],
    ['lanes', '?form=lanes'],
  ],
  event: [['pangu-chat-rumour', '?event=pangu-chat-rumour']],
  table: [[true, '?table=1']],
}

testLinks(timelineCodec, links)

test('a list is written in one order, whatever order it was typed in, and once', () => {
  const { view } = readView(timelineCodec, '?kinds=denial,launch,launch')
  expect(writeView(timelineCodec, view)).toBe('?kinds=launch,denial')
})

test.each([
  'segment=cartel',
  'kinds=launch,party',
  'status=true',
  'order=random',
  'form=cube',
  'event=<b>',
  'kinds=,',
])('%s falls back to the default and is reported', (raw) => {
  const { view, problems } = readView(timelineCodec, `?${raw}`)
  expect(view).toEqual(defaults)
  expect(problems).toHaveLength(1)
})

test('any view survives its link (500 seeded)', () => {
  const next = dice(11)
  const some = <T>(values: readonly T[]) => (next(3) === 0 ? null : values.filter(() => next(2) === 0))
  for (let run = 0; run < 500; run += 1) {
    const view: TimelineView = {
      ...defaults,
      lang: (['en', 'ko', 'zh'] as const)[next(3)] ?? 'en',
      vendors: some(['huawei', 'alibaba', '01ai']),
      from:
        next(2) === 0 ? null : { value: `20${10 + next(15)}-0${1 + next(9)}-1${next(10)}`, precision: 'day' },
      to: next(2) === 0 ? null : { value: `20${10 + next(15)}-Q${1 + next(4)}`, precision: 'quarter' },
      q: ['', 'qwen 3', '盘古', 'a&b=c'][next(4)] ?? '',
      segment: (['all', 'telecom', 'start-up'] as const)[next(3)] ?? 'all',
      kinds: some(eventKinds),
      status: some(eventStatuses),
      order: (['first', 'count', 'name'] as const)[next(3)] ?? 'first',
      form: (['auto', 'lanes', 'list'] as const)[next(3)] ?? 'auto',
      event: next(2) === 0 ? null : 'hdc-2023',
      table: next(2) === 0,
    }
    const link = writeView(timelineCodec, view)
    expect(readView(timelineCodec, link)).toEqual({ view, problems: [] })
    expect(writeView(timelineCodec, readView(timelineCodec, link).view)).toBe(link)
  }
})
