import type { vendors as english } from '../en/vendors.ts'
import type { Message } from '../translate.ts'

/** Chinese: the page of each developer. */
export const vendors: Record<keyof typeof english, Message> = {
  'vendor.lead': '{segment}，{seat}：收录{models}、{events}',
  'vendor.facts': '基本信息',
  'vendor.fact.seat': '总部',
  'vendor.fact.founded': '成立',
  'vendor.fact.listing': '上市代码',
  'vendor.fact.homepage': '网站',
  'vendor.fact.goToMarket': '面向客户',
  'vendor.fact.aliases': '别名',
  'vendor.factSources': '以上信息的来源',
  'vendor.lineup': '产品线',
  'vendor.lineup.others': '不属于任何系列',
  'vendor.lineup.none': '未收录该研发方的模型。',
  'vendor.releases': '最近的事件',
  'vendor.releases.none': '未收录该研发方的事件。',
  'vendor.onTimeline': '在时间线上查看全部事件',
  'vendor.onGrowth': '在参数增长页面打开',
  'vendor.inTable': '在表格中查看该研发方的模型',
  'vendor.figures': '数字从何得知',
  'vendor.figures.text': '统计其模型的规模、上下文长度和训练词元数，以及其研发方、模型和事件记录引用的来源。',
  'vendor.figures.sources': '引用的来源',
  'vendor.failed': '研发方的详细信息加载失败。',
  'vendor.unknown.title': '没有名为“{id}”的研发方',
  'vendor.unknown.text': '链接可能有误，或该研发方不在数据中。可用其任一名称搜索。',
  'goToMarket.consumer': '个人用户',
  'goToMarket.enterprise': '企业',
  'goToMarket.government': '政府与公共部门',
  'goToMarket.developer': '软件开发者',
}
