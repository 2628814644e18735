import { describe, expect, test } from 'vitest'
import { eventKinds, eventStatuses, languages } from '#domain/vocabulary.ts'
import { tinyEvents, tinyTimeline } from '#testing/tiny-events.ts'
import { wordingFor } from '#testing/wording.ts'
import { readView } from '#view/codec.ts'
import { timelineCodec } from '#view/views.ts'
import type { TimelineModel } from '../model.ts'
import { buildTimeline } from './build.ts'
import { groupsOf } from './months.ts'

const build = (query = '', language: 'en' | 'ko' | 'zh' = 'en') =>
  buildTimeline(tinyTimeline(language), readView(timelineCodec, query).view, wordingFor(language))
const shown = ({ lanes, market }: TimelineModel) =>
  [market, ...lanes].flatMap(({ events }) => events.map(({ id }) => id)).toSorted()
const beyond = ({ lanes, market }: TimelineModel) =>
  [market, ...lanes].flatMap((lane) => lane.beyond.map(({ id }) => id)).toSorted()
const all = tinyEvents.map(({ id }) => id).toSorted()

test.each(languages)('the model in %s says what it said when it was last reviewed', async (language) => {
  const { calendar, months, ...model } = build('', language)
  await expect(
    JSON.stringify(
      {
        ...model,
        calendar: calendar.slice(0, 14).map(({ text }) => text),
        months: months.filter(({ count }) => count > 0),
      },
      null,
      1,
    ),
  ).toMatchFileSnapshot(`golden/${language}.json`)
})

test('every event stands in exactly one lane', () => expect(shown(build())).toEqual(all))

describe('each filter lets through what it names', () => {
  test.each([
    ['?vendors=beta', ['beta-launch', 'law', 'leak', 'plan', 'talk']],
    ['?vendors=', []],
    ['?segment=start-up', ['beta-launch', 'law', 'leak', 'plan', 'talk']],
    ['?kinds=launch,denial', ['beta-launch', 'denial', 'launch']],
    ['?kinds=', []],
    ['?status=rumoured,denied', ['leak', 'rumour']],
    ['?from=2024-05-02', ['beta-launch', 'leak']],
    ['?to=2023-06-05', ['rumour', 'talk']],
    ['?from=2023-12-31&to=2023-12-31', ['upgrade']],
    ['?q=ONE-MOE', ['upgrade']],
    ['?q=beta', ['beta-launch', 'leak', 'plan', 'talk']],
    ['?q=nothing', []],
  ])('%s', (query, ids) => expect(shown(build(query))).toEqual(ids.toSorted()))
})

test('what the window leaves out is kept beyond it, what a filter leaves out is not', () => {
  const model = build('?from=2024-05-02&vendors=beta')
  expect(shown(model)).toEqual(['beta-launch', 'leak'])
  expect(beyond(model)).toEqual(['law', 'plan', 'talk'])
})

test('a facet counts what its value would let through, all other filters being as they are', () => {
  const queries = ['', '?vendors=beta', '?from=2023-07&to=2024-05-01', '?q=happens&status=confirmed']
  for (const query of queries) {
    const { facets } = build(query)
    const join = (extra: string) => (query === '' ? `?${extra}` : `${query}&${extra}`)
    for (const { id, count } of facets.kinds) expect(shown(build(join(`kinds=${id}`)))).toHaveLength(count)
    if (!query.includes('status'))
      for (const { id, count } of facets.statuses)
        expect(shown(build(join(`status=${id}`)))).toHaveLength(count)
  }
})

test('the legend’s counts of chosen kinds add up to what is shown', () => {
  for (const query of ['', '?kinds=launch,rumour', '?from=2024', '?kinds=denial&status=planned']) {
    const model = build(query)
    const sum = model.facets.kinds
      .filter(({ chosen }) => chosen)
      .reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(shown(model).length)
  }
})

test('lanes are ordered by first release, by number of events or by name', () => {
  const order = (query: string) => build(query).lanes.map(({ id }) => id)
  expect(order('')).toEqual(['alpha', 'beta'])
  // Without a release a vendor's first event counts.
  expect(order('?kinds=announcement,integration,open-weights')).toEqual(['beta', 'alpha'])
  expect(order('?order=count&from=2024')).toEqual(['beta', 'alpha'])
  expect(order('?order=name')).toEqual(['alpha', 'beta'])
})

test('a date known to a period lies over exactly that period', () => {
  const time = (id: string) =>
    build()
      .lanes.flatMap(({ events }) => events)
      .find((event) => event.id === id)?.time
  expect(time('upgrade')).toMatchObject({
    start: Date.UTC(2023, 9, 1),
    end: Date.UTC(2024, 0, 1),
    exact: false,
  })
  expect(time('talk')).toMatchObject({ start: Date.UTC(2022, 0, 1), end: Date.UTC(2023, 0, 1) })
  expect(time('launch')).toMatchObject({ start: Date.UTC(2023, 6, 7), at: Date.UTC(2023, 6, 7), exact: true })
})

test('rumour, denial and launch hang together; a thread with a hidden end is not drawn', () => {
  expect(build().threads).toEqual([
    { from: 'rumour', to: 'denial' },
    { from: 'denial', to: 'launch' },
  ])
  expect(build('?kinds=rumour,launch').threads).toEqual([])
})

test.each([
  ['', 'Alpha released most often: 3 of 4 releases, 2022 to 2024'],
  ['?vendors=beta&kinds=launch,rumour', 'Beta: 1 release among 2 events, 2024'],
  ['?from=2024-05', 'Beta: 1 release among 3 events, 2024'],
  ['?kinds=rumour', '2 events of 2 developers, 2023 to 2024'],
  ['?q=nothing', 'No event matches these filters'],
])('the title of %j is “%s”', (query, title) => {
  if (query === '?from=2024-05') expect(build(query).title).toBe('Beta: 1 release among 3 events, 2024')
  else expect(build(query).title).toBe(title)
})

test('planned and rumoured releases are no releases', () => {
  const data = tinyTimeline()
  const planned = data.events.events.map((event) => ({ ...event, status: 'planned' as const }))
  const model = buildTimeline(
    { ...data, events: { ...data.events, events: planned } },
    readView(timelineCodec, '').view,
    wordingFor('en'),
  )
  expect(model.title).toBe('10 events of 2 developers, 2022 to 2024')
})

test('what is read aloud has name, vendor, date with its precision, kind and status', () => {
  const spoken = build()
    .lanes.flatMap(({ events }) => events)
    .find(({ id }) => id === 'rumour')?.spoken
  expect(spoken).toBe('rumour happens. Alpha, June 2023, day not known. Rumour, Denied')
})

test('the list has the same events by month, newest first, and periods apart from months', () => {
  const groups = groupsOf(build(), wordingFor('en'))
  expect(groups.map(({ text, events }) => [text, events.map(({ id }) => id)])).toEqual([
    ['May 2024', ['beta-launch', 'leak', 'plan']],
    ['February 2024', ['weights']],
    ['Q4 2023, month not known', ['upgrade']],
    ['August 2023', ['law']],
    ['July 2023', ['launch']],
    ['June 2023', ['rumour', 'denial']],
    ['2022, month not known', ['talk']],
  ])
})

test('the months of the strip count each event once, whatever the window', () => {
  for (const query of ['', '?from=2024-05-02'])
    expect(build(query).months.reduce((sum, { count }) => sum + count, 0)).toBe(10)
  const [first] = build().months
  expect(first?.from).toBe(Date.UTC(2022, 0, 1))
})

test('a window outside the data’s time, or an empty one, is the whole of it', () => {
  for (const query of ['?from=2031', '?to=1999', '?from=2024-05&to=2024-04'])
    expect(build(query).window).toEqual(build().span)
})

test('kinds and statuses all have a word and a shape of their own', () => {
  const { facets } = build()
  expect(facets.kinds.map(({ id }) => id)).toEqual([...eventKinds])
  expect(new Set(facets.kinds.map(({ shape }) => shape)).size).toBe(eventKinds.length)
  expect(new Set(facets.statuses.map(({ label }) => label)).size).toBe(eventStatuses.length)
})
