import type { sources as english } from '../en/sources.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: sources, method and downloads. */
export const sources: Record<keyof typeof english, Message> = {
  'sources.title': '{models}及其他全部内容，均有来源可查，共{n}个',
  'sources.lead':
    '每个数字都注明由哪些页面说明、可靠程度如何。本页列出全部来源及引用它们的记录，说明如何判断数字，并展示来源说法不一之处。',
  'sources.parts': '本页内容',
  'sources.part.sources': '来源',
  'sources.part.method': '方法与口径',
  'sources.part.conflicts': '来源说法不一',
  'sources.part.history': '变更记录',
  'sources.part.downloads': '下载',
  'sources.kind': '类型',
  'sources.kind.all': '全部类型（{n}）',
  'sources.search': '查找来源',
  'sources.searchPlaceholder': '标题、发布者、模型',
  'sources.found': '{n}个来源',
  'sources.showAll': '显示全部{n}个',
  'sources.none': '没有符合条件的来源。',
  'sources.citedBy': '被{n}条记录引用',
  'sources.conflicts': '来源说法不一，共{n}处',
  'sources.asOf': '数据反映截至{date}的已知情况。',

  'method.qualifiers': '数字按来源的表述分为确切、约（取整或“千亿级”之类的数量级）、至少、最高。',
  'method.dates':
    '日期不会比来源更精确。只知道月份、季度或年份的模型，按该时段绘制，不会落在无人提及的某一天。',
  'method.rumours': '传闻、计划和否认均保留并标明。已被否认的传闻与其否认相互关联。',
  'method.conflicts': '来源说法不一时，两种说法均予保留，并说明采用哪一种及其理由。',
  'method.inclusion':
    '收录中国企业和机构已公布、发表或被点名报道、且有可引用来源的模型。其他国家和地区的模型仅作参照。',
  'method.limits':
    '不收录基准测试分数、个人私事，以及没有可引用地址的内容。部分页面以存档摘录核对，链接此后可能变动。',

  'download.json': '全部数据（JSON）',
  'download.schema': '该文件的 JSON Schema',
  'download.xlsx': '模型、事件、覆盖与来源（工作簿）',
  'download.models': '模型（CSV）',
  'download.events': '事件（CSV）',
  'download.coverage': '盘古覆盖（CSV）',
  'download.sources': '来源（CSV）',
  'download.licence': '数据采用 CC BY 4.0 许可：请注明“中国大模型全景”，附上许可证链接，并说明所作修改。',
}
