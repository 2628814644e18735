import type { growth as english } from '../en/growth.ts'
import type { Message } from '../translate.ts'

/** Korean: sizes over time and disclosure. */
export const growth: Record<keyof typeof english, Message> = {
  'growth.title.largest': '규모가 알려진 모델 중 매개변수 최다는 {vendor} {model}, {figure}',
  'growth.title.one': '{vendor}의 최대 규모 모델은 {model}, 매개변수 {figure}',
  'growth.title.tie': '최대 규모는 매개변수 {figure}, 모델 {n}개가 공동',
  'growth.title.none': '표시된 모델 중 규모가 알려진 모델 없음',
  'growth.title.empty': '조건에 맞는 모델이 없습니다',
  'growth.subtitle':
    '출시 시점의 총 매개변수, {scale}, {period}: 규모가 알려진 {sized}, 미공개 {unsized}개(아래 띠).',
  'growth.scale.log': '로그 눈금',
  'growth.scale.linear': '선형 눈금',
  'growth.summary':
    '출시일과 총 매개변수로 나타낸 산점도({models}). {title}. 이 중 규모 미공개 {unsized}개는 축 아래 띠에 표시.',
  'growth.band': '규모 미공개',
  'growth.axis': '매개변수',
  'growth.spoken': '{model}, {vendor}, {date}: {figure}, {status}',
  'growth.empty': '조건에 맞는 모델이 없습니다.',
  'growth.subtitle.active':
    '토큰마다 쓰이는 활성 매개변수, {scale}, {period}: 활성 규모가 알려진 {sized}, 알려지지 않은 {unsized}(아래 띠).',
  'growth.band.active': '활성 규모 미상',
  'growth.references': '해외 참조 모델',
  'growth.frontier.ever': '당시 최대 규모',
  'growth.frontier.year': '최근 12개월 최대 규모',
  'growth.frontier.note.ever.usable':
    '선은 베타, 공개 서비스, API, 가중치로 쓸 수 있던 모델 가운데 당시 가장 큰 규모입니다.',
  'growth.frontier.note.ever.all': '선은 논문만 나온 모델까지 포함해 당시 가장 큰 규모입니다.',
  'growth.frontier.note.year.usable':
    '선은 베타, 공개 서비스, API, 가중치로 쓸 수 있던 최근 12개월 모델 가운데 가장 큰 규모입니다.',
  'growth.frontier.note.year.all': '선은 논문만 나온 모델까지 포함해 최근 12개월에 가장 큰 규모입니다.',
  'growth.trend.all': '전체 모델 추세',
  'growth.trend.frontier': '최대 규모 추세',
  'growth.trend.growth': '{group}: 연 {factor}배(95% 구간 {low}~{high}배)',
  'growth.trend.doubling': '{months}개월마다 두 배({low}~{high}개월)',
  'growth.trend.doubling.open': '{months}개월마다 두 배(최소 {low}개월, 증가하지 않았을 가능성도 있음)',
  'growth.trend.noDoubling': '증가하지 않아 두 배 기간 없음',
  'growth.trend.whole': '{growth}, {doubling}, n = {n}, {from}~{to}년.',
  'growth.trend.tooFew': '{group}: 점이 {n}개로 {least}개보다 적어 추세를 그리지 않았습니다.',
  'growth.trend.method.all':
    '추세는 시간에 대한 규모 로그값의 최소제곱 직선이며, 띠는 평균의 95% 신뢰구간입니다. 공개되지 않은 규모는 포함하지 않습니다.',
  'growth.trend.method.frontier':
    '추세는 시간에 대한 신기록 규모 로그값의 최소제곱 직선이며, 띠는 평균의 95% 신뢰구간입니다. 기록은 서로 독립이 아니므로 구간이 실제보다 좁습니다.',
  'growth.leftOut': '당시 쓸 수 없어 제외한 모델: {list}.',
  'growth.leftOut.one': '{model}({size})',
  'disclosure.title.less':
    '규모를 밝히지 않는 모델 비중, {earlyYear}년 {early}에서 {lateYear}년 {late}로 증가',
  'disclosure.title.more':
    '규모를 밝히지 않는 모델 비중, {earlyYear}년 {early}에서 {lateYear}년 {late}로 감소',
  'disclosure.title.same': '규모를 밝히지 않는 모델 비중, {earlyYear}년과 {lateYear}년 모두 {late}',
  'disclosure.title.year': '{year}년 모델 중 규모를 밝히지 않은 비중 {share}',
  'disclosure.title.empty': '조건에 맞는 모델이 없습니다',
  'disclosure.subtitle': '출시 연도별 모델 수와 규모 공개 여부. {models}.',
  'disclosure.summary': '연도별 누적 막대그래프({models}). {title}.',
  'disclosure.axis': '모델',

  'telling.title.most':
    '가장 말을 아끼게 된 곳, {vendor}: 규모 공개 {year}년 {lateOf}개 중 {late}개, 이전 {earlyOf}개 중 {early}개',
  'telling.title.none': '{year}년의 공개 비율이 이전보다 낮아진 기업은 없음',
  'telling.title.empty': '조건에 맞는 모델이 없습니다',
  'telling.subtitle':
    '해당 연도 모델 가운데 개발사가 직접 규모를 밝힌 모델 수. 보도·추정된 규모는 세지 않습니다. {models}.',
  'telling.summary': '기업·연도별 비율 표({models}). {title}.',
  'telling.value': '규모 공개',
  'telling.others': '그 밖의 {n}개사',
  'telling.all': '전체',
  'telling.spoken': '{vendor}, {year}년: {n}개 중 {disclosed}개 규모 공개',
  'telling.open': '차트에서 보기: {what}',
  'telling.level.1': '없음',
  'telling.level.2': '3분의 1 이하',
  'telling.level.3': '3분의 2 이하',
  'telling.level.4': '그 이상, 일부 제외',
  'telling.level.5': '전부',
  'claim.name': '2023년 주장 검증',
}
