import type { sizing as english } from '../en/sizing.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: what the growth of parameters can be set to. */
export const sizing: Record<keyof typeof english, Message> = {
  'control.trend': '趋势',
  'control.trend.none': '无',
  'control.trend.frontier': '最大规模',
  'control.trend.all': '全部模型',
  'control.by': '分组',
  'control.by.none': '不分组',
  'control.by.segment': '机构类型',
  'control.by.architecture': '架构',
  'control.size': '规模',
  'control.size.total': '总参数',
  'control.size.active': '激活',
  'control.size.both': '两者',
  'control.frontier': '最大规模线',
  'control.frontier.overall': '整体',
  'control.frontier.vendor': '按研发方',
  'control.frontier.none': '无',
  'control.counts': '计入范围',
  'control.counts.usable': '可供使用的模型',
  'control.counts.all': '全部已公布模型',
  'control.reach': '最大范围',
  'control.reach.ever': '历来',
  'control.reach.year': '近12个月',
  'control.labels': '标签',
  'control.scale': '坐标',
  'control.scale.log': '对数',
  'control.scale.linear': '线性',
}
