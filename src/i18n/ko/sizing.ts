import type { sizing as english } from '../en/sizing.ts'
import type { Message } from '../translate.ts'

/** Korean: what the growth of parameters can be set to. */
export const sizing: Record<keyof typeof english, Message> = {
  'control.trend': '추세',
  'control.trend.none': '없음',
  'control.trend.frontier': '최대 규모',
  'control.trend.all': '전체 모델',
  'control.by': '구분',
  'control.by.none': '구분 없음',
  'control.by.segment': '업종',
  'control.by.architecture': '구조',
  'control.size': '규모',
  'control.size.total': '전체',
  'control.size.active': '활성',
  'control.size.both': '함께',
  'control.frontier': '최대 규모 선',
  'control.frontier.overall': '전체',
  'control.frontier.vendor': '개발사별',
  'control.frontier.none': '없음',
  'control.counts': '포함 범위',
  'control.counts.usable': '쓸 수 있던 모델',
  'control.counts.all': '발표된 모든 모델',
  'control.reach': '최대 기준',
  'control.reach.ever': '누적',
  'control.reach.year': '최근 12개월',
  'control.labels': '이름표',
  'control.scale': '눈금',
  'control.scale.log': '로그',
  'control.scale.linear': '선형',
}
