import type { timeline as english } from '../en/timeline.ts'
import type { Message } from '../translate.ts'

/** Korean: the launch timeline. */
export const timeline: Record<keyof typeof english, Message> = {
  'timeline.period': '{from}~{to}년',
  'timeline.title.empty': '조건에 맞는 사건이 없습니다',
  'timeline.title.most': '{period} 출시·공개 최다는 {vendor}, 전체 {releases} 중 {n}건',
  'timeline.title.one': '{vendor}, {period} {events} 중 {releases}',
  'timeline.title.plain': '{period} {vendors}의 {events}',
  'timeline.subtitle':
    '{period} {vendors}과 시장 전반의 {events}. 모양은 종류를, 채움은 확인 정도를 나타내며, 가로 막대는 월·분기·연도까지만 알려진 날짜입니다.',
  'timeline.summary': '개발사·기관별로 줄을 나눠 {events}을 보여 주는 타임라인. {title}.',
  'timeline.spoken': '{title}. {vendor}, {date}. {kind}, {status}',
  'timeline.empty': '조건에 맞는 사건이 없습니다.',
  'timeline.keyboard':
    '왼쪽·오른쪽 화살표 키로 한 줄의 사건을 시간순으로 이동하고, 위·아래 키로 다른 줄로 옮깁니다. 더하기와 빼기 키로 확대·축소하고, Shift와 화살표 키로 기간을 옮깁니다. Home과 End 키는 처음과 마지막 사건으로, Enter는 근거로, Esc는 닫기로 이어집니다.',
  'timeline.strip': '전체 기간의 월별 사건 수',
  'timeline.strip.start': '보이는 기간의 시작',
  'timeline.strip.end': '보이는 기간의 끝',
  'timeline.list': '월별 사건, 최신순',
}
