import type { growth as english } from '../en/growth.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: sizes over time, disclosure, and the claim of 2023. */
export const growth: Record<keyof typeof english, Message> = {
  'growth.name': '参数增长',
  'growth.title.largest': '在规模已知的模型中，{vendor}的 {model} 参数最多，{figure}',
  'growth.title.one': '{vendor}规模最大的模型是 {model}，参数{figure}',
  'growth.title.tie': '最大规模为参数{figure}，{n}个模型并列',
  'growth.title.none': '所示模型均无已知规模',
  'growth.title.empty': '没有符合筛选条件的模型',
  'growth.subtitle': '发布时的总参数，{scale}，{period}：{sized}规模已知，{unsized}个未披露（见下方条带）。',
  'growth.scale.log': '对数坐标',
  'growth.scale.linear': '线性坐标',
  'growth.period': '{from}—{to}',
  'growth.summary':
    '以发布日期和总参数绘制的散点图（{models}）。{title}。其中{unsized}个未披露规模，列于坐标轴下方的条带。',
  'growth.band': '规模未披露',
  'growth.axis': '参数',
  'growth.spoken': '{model}，{vendor}，{date}：{figure}，{status}',
  'growth.empty': '没有符合筛选条件的模型。',
  'growth.key': '标记说明',
  'growth.key.about': '约数（数量级或取整）',
  'growth.key.bounds': '至少、最高（箭头）',
  'growth.key.period': '具体日期未知（横线覆盖当月、当季或当年）',
  'growth.subtitle.active':
    '每个词元激活的参数，{scale}，{period}：{sized}激活规模已知，{unsized}个未知（见下方条带）。',
  'growth.band.active': '激活规模未知',
  'growth.references': '海外参照模型',
  'growth.frontier.ever': '当时最大规模',
  'growth.frontier.year': '近12个月最大规模',
  'growth.frontier.note.ever.usable': '折线为当时可供使用（内测、公众服务、API 或权重）的最大模型。',
  'growth.frontier.note.ever.all': '折线为当时已公布的最大模型，包括仅有论文的模型。',
  'growth.frontier.note.year.usable': '折线为近12个月可供使用（内测、公众服务、API 或权重）的最大模型。',
  'growth.frontier.note.year.all': '折线为近12个月公布的最大模型，包括仅有论文的模型。',
  'growth.trend.all': '全部模型趋势',
  'growth.trend.frontier': '最大规模趋势',
  'growth.trend.growth': '{group}：每年{factor}倍（95%区间{low}～{high}倍）',
  'growth.trend.doubling': '每{months}个月翻一番（{low}～{high}个月）',
  'growth.trend.doubling.open': '每{months}个月翻一番（至少{low}个月，不能排除没有增长）',
  'growth.trend.noDoubling': '没有增长，无翻番时间',
  'growth.trend.whole': '{growth}，{doubling}，n = {n}，{from}—{to}年。',
  'growth.trend.tooFew': '{group}：只有{n}个点，少于{least}个，不画趋势。',
  'growth.trend.method.all':
    '趋势为规模对数对时间的最小二乘拟合，色带为均值的95%置信区间。未披露的规模不参与计算。',
  'growth.trend.method.frontier':
    '趋势为历次新纪录规模对数对时间的最小二乘拟合，色带为均值的95%置信区间。各纪录并非相互独立，区间偏窄。',
  'growth.leftOut': '当时无法使用的{list}不计入。',
  'growth.leftOut.one': '{model}（{size}）',
  'growth.here': '此处还有{n}个：{list}',

  'disclosure.name': '各年披露情况',
  'disclosure.title.less': '未披露规模的模型占比由{earlyYear}年的{early}升至{lateYear}年的{late}',
  'disclosure.title.more': '未披露规模的模型占比由{earlyYear}年的{early}降至{lateYear}年的{late}',
  'disclosure.title.same': '未披露规模的模型占比，{earlyYear}年与{lateYear}年均为{late}',
  'disclosure.title.year': '{year}年发布的模型中，{share}未披露规模',
  'disclosure.title.empty': '没有符合筛选条件的模型',
  'disclosure.subtitle': '按发布年份和规模披露情况统计的模型数。{models}。',
  'disclosure.summary': '按年份的堆叠柱状图（{models}）。{title}。',
  'disclosure.axis': '模型',

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
  'claim.source': '简报',
  'claim.reference': '{vendor}（海外）',
}
