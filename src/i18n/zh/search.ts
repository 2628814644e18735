import type { search as english } from '../en/search.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: the search. */
export const search: Record<keyof typeof english, Message> = {
  'search.title': '搜索',
  'search.placeholder': '研发方、模型、事件、行业、来源或页面',
  'search.hint': '中文、韩文、英文均可，也可只输入韩文声母，如 ㅍㄱ。',
  'search.results': '搜索结果',
  'search.found': '{n}条结果',
  'search.instead': '没有名为“{typed}”的内容，已改为显示“{instead}”。',
  'search.none': '未找到“{typed}”。',
  'search.more': '{n}条中的前{shown}条',
  'search.kind.page': '页面',
  'search.kind.vendor': '研发方',
  'search.kind.family': '模型系列',
  'search.kind.model': '模型',
  'search.kind.industry': '行业',
  'search.kind.coverage': '盘古覆盖',
  'search.kind.event': '事件',
  'search.kind.source': '来源',
}
