import type { slide as english } from '../en/slide.ts'
import type { Message } from '../translate.ts'

/** Korean: what stands on a slide, in its notes and in the workbook behind its chart. */
export const slide: Record<keyof typeof english, Message> = {
  'deck.contents': '보기 {n}개',
  'deck.language': '한국어',
  'deck.sources': '출처',
  'deck.sources.count': '슬라이드에 쓰인 출처 {n}건',
  'slide.leftOut':
    '이 슬라이드에는 전체 사건 {all}건 중 줄마다 중요한 순으로 {shown}건을 실었습니다. 나머지는 슬라이드 노트에 있습니다.',
  'slide.leftOut.lanes': '사건이 적어 싣지 못한 줄 {n}개: {list}',
  'slide.leftOut.list': '슬라이드에 싣지 못한 사건 {n}건',
  'slide.column.middle': '날짜의 중간',
  'slide.column.days': '앞뒤 일수',
  'slide.column.billions': '{what} (단위: 10억 개)',
  'slide.column.apart': '전체와 활성의 차이 (단위: 10억 개)',
  'slide.column.shown': '표시 값',
  'slide.line.low': '{line}, 95% 구간 하한',
  'slide.line.high': '{line}, 95% 구간 상한',
}
