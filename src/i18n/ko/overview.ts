import type { overview as english } from '../en/overview.ts'
import type { Message } from '../translate.ts'

/** Korean: the first page. */
export const overview: Record<keyof typeof english, Message> = {
  'overview.title': '중국에서 누가 어떤 대형 모델을 언제 내놓았고, 얼마나 크며, 판구는 어디에 쓰이는가',
  'overview.lead':
    '{vendors}의 {models}, {from}년부터 {to}까지. 모든 수치는 {sources} 가운데 하나 이상에 근거하며, 공개·보도·추정 여부를 밝힙니다.',
  'overview.figure.models': '수록 모델, 그중 최근 12개월 {n}개',
  'overview.figure.stated': '규모가 알려진 모델의 비율, 나머지는 미공개로 표시',
  'overview.figure.largest': '매개변수, 최근 12개월 최대 규모: {model}',
  'overview.figure.open': '최근 12개월 모델 중 가중치 공개 비율',
  'overview.figure.industries': '판구가 기록된 업종, 항목 {n}건이 사용 중',
  'overview.figure.unsure': '계획·루머·부인, 확인된 일과 구분해 표시',
  'overview.releases.title': '최근 12개월 {now}, 그 이전 12개월 {before}건',
  'overview.releases.axis': '출시',
  'overview.releases.subtitle': '확인된 출시·업그레이드·가중치 공개, 분기별',
  'overview.releases.subtitle.left': '확인된 출시·업그레이드·가중치 공개, 분기별(연도만 알려진 {n}건 제외)',
  'overview.releases.summary': '분기별 막대, 모두 {releases}. {title}.',
  'overview.tiers.title': '판구의 적용이 가장 깊은 업종: {list}',
  'overview.tiers.subtitle':
    '{industries} 중 {shown}개의 단계별 항목({l1}, {l2}), 채운 원은 사용 중, 빈 원은 발표',
  'overview.tiers.summary':
    '{title}. 고유 항목이 있는 업종은 {industries}, 사용 중인 항목은 {deployed}건입니다.',
  'overview.openness.title': '가중치 공개 모델 비율, {earlyYear}년 {early}에서 {lateYear}년 {late}',
  'overview.openness.plain': '연도별 모델 공개 방식',
  'overview.openness.subtitle': '출시 연도별 모델 수, 이용 방식별',
  'overview.openness.other': 'API·앱·논문·비공개',
  'overview.openness.summary': '연도별 막대, 모두 {models}. {title}.',
  'overview.models.axis': '모델',
  'overview.recent': '데이터 기준 최근 {n}일: {events}',
  'overview.recent.none': '이 기간에 기록된 일이 없습니다.',
  'overview.recent.all': '타임라인에서 모두 보기',
  'overview.unsure': '불확실한 것',
  'overview.unsure.silent': '모델 {n}개는 규모를 개발사도, 믿을 만한 다른 출처도 밝히지 않음',
  'overview.unsure.press': '규모 {n}건은 언론 보도, {estimated}건은 추정',
  'overview.unsure.rumours': '루머 {n}건과 부인된 보도 {denied}건을 타임라인에 구분해 표시',
  'overview.unsure.dates': '모델 {n}개는 날짜가 월·분기·연도까지만 알려짐',
  'overview.unsure.conflicts': '출처가 엇갈리는 곳 {n}건, 양쪽을 판단과 함께 제시',
  'overview.use': '사용 방법',
  'overview.use.filter':
    '거르고, 확대하고, 선택하십시오. 화면 전체가 주소에 담기므로 링크로 같은 화면을 나눌 수 있습니다.',
  'overview.use.evidence': '표식이나 수치를 선택하면 출처, 확실성, 엇갈리는 자료가 나옵니다.',
  'overview.use.export':
    '차트마다 내보내기 메뉴가 있습니다. 편집 가능한 PowerPoint, 그림, 표를 한국어·영어·중국어로 만듭니다.',
  'overview.use.search': '/ 키를 누르면 개발사, 모델, 사건, 업종을 세 언어로 찾을 수 있습니다.',
  'overview.failed': '이 페이지의 집계를 불러오지 못했습니다.',
}
