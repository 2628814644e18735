import type { timeline as english } from '../en/timeline.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: the launch timeline. */
export const timeline: Record<keyof typeof english, Message> = {
  'timeline.period': '{from}—{to}年',
  'timeline.title.empty': '没有符合筛选条件的事件',
  'timeline.title.most': '{period}，{vendor}发布最多：{releases}中占{n}次',
  'timeline.title.one': '{vendor}，{period}：{events}中有{releases}',
  'timeline.title.plain': '{period}，{vendors}共{events}',
  'timeline.subtitle':
    '{period}，{vendors}及市场整体的{events}。形状表示类别，填充表示确认程度；横条表示日期仅知到月、季度或年。',
  'timeline.summary': '按研发方分行的时间线，共{events}。{title}。',
  'timeline.spoken': '{title}。{vendor}，{date}。{kind}，{status}',
  'timeline.empty': '没有符合筛选条件的事件。',
  'timeline.keyboard':
    '左右方向键沿同一行按时间移动，上下方向键切换行。加减键缩放，Shift加方向键移动时间窗口。Home和End跳到首尾事件，回车打开依据，Esc退出。',
  'timeline.strip': '整个时期各月事件数',
  'timeline.strip.start': '窗口起点',
  'timeline.strip.end': '窗口终点',
  'timeline.list': '按月列出的事件，由新到旧',

  'control.form.lanes': '泳道',
  'control.form.list': '列表',
  'control.period': '时段',
  'control.period.all': '全部',
  'control.period.chatgpt': 'ChatGPT以来',
  'control.period.months': '近12个月',
  'control.year': '某一年',
  'control.order': '行序',
  'control.order.first': '首次发布',
  'control.order.count': '事件最多',
  'control.order.name': '名称',
  'control.kinds': '类别',
  'control.statuses': '确认程度',
  'control.searchEvent': '查找事件',
  'control.searchEventPlaceholder': '事件、模型或研发方',
  'control.zoomIn': '放大',
  'control.zoomOut': '缩小',
  'control.earlier': '更早',
  'control.later': '更晚',
  'panel.kind': '类别',
  'panel.happened': '事件内容',
  'panel.thread': '前后关联',
  'panel.models': '相关模型',
  'view.unknownEvent': '此链接中的以下事件不在数据中：{id}。其余内容照常显示。',
  'view.hiddenEvent': '此链接中的事件被筛选条件隐藏，其依据仍予显示。',
  'load.events': '事件数据未能加载。',
}
