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

  'control.form.lanes': '타임라인',
  'control.form.list': '목록',
  'control.period': '기간',
  'control.period.all': '전체',
  'control.period.chatgpt': '챗GPT 이후',
  'control.period.months': '최근 12개월',
  'control.year': '연도',
  'control.order': '줄 순서',
  'control.order.first': '첫 출시순',
  'control.order.count': '사건 많은 순',
  'control.order.name': '이름순',
  'control.kinds': '종류',
  'control.statuses': '확인 정도',
  'control.searchEvent': '사건 찾기',
  'control.searchEventPlaceholder': '사건, 모델, 개발사',
  'control.zoomIn': '확대',
  'control.zoomOut': '축소',
  'control.earlier': '이전',
  'control.later': '이후',
  'panel.kind': '종류',
  'panel.happened': '내용',
  'panel.thread': '전후 관계',
  'panel.models': '관련 모델',
  'view.unknownEvent': '이 링크에 있는 다음 사건이 데이터에 없습니다: {id}. 나머지는 그대로 표시합니다.',
  'view.hiddenEvent': '이 링크의 사건은 필터에 가려져 있으며, 근거는 그대로 표시합니다.',
  'load.events': '사건 데이터를 불러오지 못했습니다.',
}
