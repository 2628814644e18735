import type { slide as english } from '../en/slide.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: what stands on a slide, in its notes and in the workbook behind its chart. */
export const slide: Record<keyof typeof english, Message> = {
  'deck.contents': '{n}个视图',
  'deck.language': '简体中文',
  'deck.sources': '来源',
  'deck.sources.count': '幻灯片所用的{n}个来源',
  'slide.leftOut': '本页列出{all}个事件中的{shown}个，每行取最重要者；其余见备注。',
  'slide.leftOut.lanes': '因事件较少而未列出的{n}行：{list}',
  'slide.leftOut.list': '未列出的{n}个事件',
  'slide.column.middle': '日期中点',
  'slide.column.days': '前后天数',
  'slide.column.billions': '{what}（单位：十亿）',
  'slide.column.apart': '总参数与激活参数之差（单位：十亿）',
  'slide.column.shown': '显示值',
  'slide.line.low': '{line}，95%区间下限',
  'slide.line.high': '{line}，95%区间上限',
}
