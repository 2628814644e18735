import type { Breach } from './breach.ts'

/** Sources and texts: for each rule, edits that break it. */
export const sourceAndTextBreaches = {
  'records-have-sources': [
    [
      'a model',
      (r) => {
        r.models[1].sources = []
      },
      'models/one-chat',
      'sources',
      /names no source/,
    ],
    [
      'a deployment',
      (r) => {
        r.coverage[1].deployments[0].sources = []
      },
      'coverage/l1-mine',
      'deployments.0.sources',
      /names no source/,
    ],
    [
      'a reading',
      (r) => {
        r.conflicts[0].readings[0].sources = []
      },
      'conflicts/(about model two-7b, parametersB)',
      'readings.0.sources',
      /names no source/,
    ],
  ],
  'sources-are-cited': [
    [
      'a leftover',
      (r) => r.sources.push({ ...r.sources[0], id: 'left', url: 'https://example.org/left' }),
      'sources/left',
      'id',
      /nothing cites it/,
    ],
  ],
  'addresses-are-safe': [
    [
      'an unsafe host',
      (r) => {
        r.sources[0].url = 'https://mmdfx.com/a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'its subdomain',
      (r) => {
        r.sources[0].url = 'https://www.mmdfx.com/a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'the same with a dot at its end',
      (r) => {
        r.sources[0].url = 'https://mmdfx.com./a'
      },
      'sources/paper-one',
      'url',
      /known as unsafe/,
    ],
    [
      'an address that no browser opens',
      (r) => {
        r.sources[0].url = 'https://example.org:999999/a'
      },
      'sources/paper-one',
      'url',
      /a browser can open/,
    ],
    [
      'a raw address of the sixth version',
      (r) => {
        r.sources[0].url = 'http://[2001:db8::1]/a'
      },
      'sources/paper-one',
      'url',
      /raw IP address/,
    ],
    [
      'a raw address',
      (r) => {
        r.sources[0].url = 'http://119.23.250.19:2008/a'
      },
      'sources/paper-one',
      'url',
      /raw IP/,
    ],
    [
      'a home page',
      (r) => {
        r.sources[0].url = 'https://example.org/'
      },
      'sources/paper-one',
      'url',
      /home page/,
    ],
    [
      'the same address twice',
      (r) => {
        r.sources[0].url = r.sources[1].url
      },
      'sources/press-two',
      'url',
      /paper-one has the same address/,
    ],
  ],
  'texts-are-translated': [
    [
      'English left in Korean',
      (r) => {
        r.events[0].summary.ko = 'A sentence.'
      },
      'events/one-rumour',
      'summary.ko',
      /is not Korean/,
    ],
    [
      'English left in Chinese',
      (r) => {
        r.models[0].note.zh = 'A sentence.'
      },
      'models/one-moe',
      'note.zh',
      /is not Chinese/,
    ],
    [
      'Hangul in Chinese',
      (r) => {
        r.models[0].name.zh = '판구'
      },
      'models/one-moe',
      'name',
      /Hangul outside/,
    ],
  ],
  'chinese-marks-are-full-width': [
    [
      'a half-width comma',
      (r) => {
        r.events[0].title.zh = '传闻,否认'
      },
      'events/one-rumour',
      'title.zh',
      /half-width mark in "闻,"/,
    ],
  ],
} satisfies Record<string, readonly Breach[]>
