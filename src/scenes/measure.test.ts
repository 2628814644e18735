import { expect, test } from 'vitest'
import { measureByTable, wrapText } from './measure.ts'

test.each([
  'Meituan’s LongCat-2.0 has the most parameters of all models shown with a stated size: 1.6T',
  '규모가 알려진 모델 중 매개변수 최다는 메이퇀 LongCat-2.0, 1조 6,000억',
  '在规模已知的模型中，美团的 LongCat-2.0 参数最多，1.6万亿，其余模型未披露规模',
])('lines fit the width and lose no word: %s', (text) => {
  const lines = wrapText(text, 300, 16, measureByTable)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(measureByTable(line, 16)).toBeLessThanOrEqual(300)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('a Chinese line never begins with a closing mark', () => {
  for (const width of [100, 120, 140, 160, 180])
    for (const line of wrapText(
      '规模，未披露。参数，最多；模型（全部）并列：六个',
      width,
      16,
      measureByTable,
    ))
      expect(line).not.toMatch(/^[，。；：）]/)
})

test('what does not fit the given lines ends in an ellipsis', () => {
  const lines = wrapText('one two three four five six seven eight nine ten', 60, 12, measureByTable, {
    most: 2,
  })
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
})

test('a word wider than a line is broken within itself and loses nothing', () => {
  const lines = wrapText('Telecommunications by 시멘트·건자재업종', 60, 12, measureByTable)
  for (const line of lines) expect(measureByTable(line, 12)).toBeLessThanOrEqual(60)
  expect(lines.join('').replaceAll(' ', '')).toBe('Telecommunicationsby시멘트·건자재업종')
})
