import type { claim as english } from '../en/claim.ts'
import type { Message } from '../translate.ts'

/** Chinese: the claim of 2023 on sizes, tested. */
export const claim: Record<keyof typeof english, Message> = {
  'claim.title': '2023年简报关于规模的说法：2020年以前{before}，2020—2021年{after}',
  'claim.verdict.holds': '成立',
  'claim.verdict.partly': '部分成立',
  'claim.verdict.not': '不成立',
  'claim.verdict.open': '无从检验',
  'claim.text':
    '说法：2020年以前多数模型约有100亿参数，仅一年后便达数千亿（CSF简报，2023年6月15日）。以下用本数据集中当时的全部模型检验，包括海外模型。',
  'claim.before':
    '2020年以前，{n}个规模已知的模型中有{fitting}个参数在50亿至200亿之间。中位数为{median}，最大为{model}（{size}）；另有{silent}个未披露规模。',
  'claim.after':
    '2020—2021年，{n}个规模已知的模型中有{fitting}个达到1000亿或以上。中位数为{median}，最大为{model}（{size}）；另有{silent}个未披露规模。',
  'claim.rule':
    '判定规则：规模已知的模型过半符合为成立，有符合者为部分成立；50亿至200亿视为“约100亿”，1000亿及以上视为“数千亿”。样本很少，一个模型之差即可改变判定。',
  'claim.year': '{year}年{n}个中{fitting}个',
  'claim.apart': '分年看，达到1000亿者：{list}；仅看两年的中国模型，{n}个中有{fitting}个。',
  'claim.none': '本数据集中当时没有规模已知的模型。',
  'claim.show': '显示全部{n}个模型',
  'claim.hide': '收起{n}个模型',
  'claim.reference': '{vendor}（海外）',
}
