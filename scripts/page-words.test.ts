import { describe, expect, test } from 'vitest'
import { figureStatuses, languages } from '../src/domain/vocabulary.ts'
import { wordings } from '../src/i18n/wordings.ts'
import { joining, pageWords } from './page-words.ts'

describe.each(languages)('what the files of the pages say in %s', (language) => {
  const { t, inline } = wordings[language]
  test('calls the ways in which a figure is known what the pages call them', () => {
    // English names who discloses: "disclosed by vendor".
    const names = [...figureStatuses.map((status) => t(`status.${status}`)), t('panel.notRecorded')]
    const missing = names.filter((name) => {
      const [first = ''] = inline(name).split(' by ')
      return !pageWords[language].reading.includes(first)
    })
    expect(missing).toEqual([])
  })

  test('ends each sentence once, whether it came with its stop or not', () => {
    const stop = language === 'zh' ? '。' : '.'
    const text = joining[language].sentences('A', `B${stop}`)
    expect(text.split(stop)).toHaveLength(3)
    expect(text.endsWith(stop)).toBe(true)
  })
})
