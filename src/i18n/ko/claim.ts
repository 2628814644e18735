import type { claim as english } from '../en/claim.ts'
import type { Message } from '../translate.ts'

/** Korean: the claim of 2023 on sizes, tested. */
export const claim: Record<keyof typeof english, Message> = {
  'claim.title': '2023년 브리프의 규모 주장, 2020년 이전은 {before}, 2020~2021년은 {after}',
  'claim.verdict.holds': '부합',
  'claim.verdict.partly': '부분 부합',
  'claim.verdict.not': '불일치',
  'claim.verdict.open': '판단 불가',
  'claim.text':
    '주장: 2020년 이전에는 대부분의 모델이 매개변수 100억 개 안팎이었으나 불과 1년 뒤 수천억 개로 늘었다(CSF 브리프, 2023년 6월 15일). 해외 모델을 포함해 이 데이터에 실린 당시 모델 전체로 확인했습니다.',
  'claim.before':
    '2020년 이전에는 규모가 알려진 모델 {n}개 가운데 {fitting}개가 매개변수 50억~200억 개였습니다. 중앙값은 {median}, 최대는 {model}({size})이며, 규모를 밝히지 않은 모델은 {silent}개입니다.',
  'claim.after':
    '2020~2021년에는 규모가 알려진 모델 {n}개 가운데 {fitting}개가 1,000억 개 이상이었습니다. 중앙값은 {median}, 최대는 {model}({size})이며, 규모를 밝히지 않은 모델은 {silent}개입니다.',
  'claim.rule':
    '판정 기준: 규모가 알려진 모델의 절반을 넘게 해당하면 부합, 하나라도 해당하면 부분 부합입니다. 50억~200억 개를 ‘100억 개 안팎’, 1,000억 개 이상을 ‘수천억 개’로 보았습니다. 모델 수가 적어 한 개 차이로 판정이 바뀔 수 있습니다.',
  'claim.year': '{year}년 {n}개 중 {fitting}개',
  'claim.apart': '연도별 1,000억 개 이상은 {list}, 두 해의 중국 모델만 보면 {n}개 중 {fitting}개입니다.',
  'claim.none': '당시 모델 가운데 규모가 알려진 것이 이 데이터에 없습니다.',
  'claim.show': '모델 {n}개 모두 보기',
  'claim.hide': '모델 {n}개 숨기기',
  'claim.reference': '{vendor}(해외)',
}
