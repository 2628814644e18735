import type { frame as english } from '../en/frame.ts'
import type { Message } from '../translate.ts'

/** Simplified Chinese: what stands around every page, and what is said when something goes wrong. */
export const frame: Record<keyof typeof english, Message> = {
  'site.name': '中国大模型全景',
  'site.skip': '跳到正文',

  'nav.label': '页面',
  'nav.overview': '概览',
  'nav.timeline': '时间线',
  'nav.growth': '参数增长',
  'nav.pangu': '盘古分层',
  'nav.compare': '对比',
  'nav.models': '模型',
  'nav.slides': '幻灯片',
  'nav.sources': '来源',

  'settings.language': '语言',
  'settings.theme': '主题',
  'settings.theme.system': '跟随系统',
  'settings.theme.light': '浅色',
  'settings.theme.dark': '深色',

  'footer.licence': '数据 CC BY 4.0，代码 MIT',
  'footer.download': '下载数据集：',
  'footer.schema': 'JSON Schema',
  'footer.models': '模型（CSV）',
  'footer.events': '事件（CSV）',
  'footer.coverage': '盘古覆盖（CSV）',

  'page.missing.title': '页面不存在',
  'page.missing.text': '“{path}”处没有内容，链接可能有误，或来自其他网站。',
  'page.missing.toOverview': '前往概览',

  'view.problem': '此链接中有{n}项设置无法识别，已显示默认值：{list}。',
  'view.unknownVendors': '此链接中的以下研发方不在数据中：{list}。其余内容照常显示。',
  'view.unknownModel': '此链接中的以下模型不在数据中：{id}。其余内容照常显示。',

  'load.loading': '加载中…',
  'load.slow': '数据加载已超过{n}秒，仍在继续，也可以重新开始。',
  'load.retry': '重试',
  'load.failed': '数据加载失败',
  'load.unreachable': '无法访问数据文件，请检查网络后重试。',
  'load.missing': '找不到数据文件（404）。网站可能刚刚更新，请刷新页面。',
  'load.refused': '服务器返回错误（{status}），未返回数据。请稍后重试。',
  'load.unreadable': '数据文件已损坏：内容不完整，或不是 JSON。请重试；如仍未恢复，请联系网站维护者。',
  'load.wrongShape': '数据文件的结构与预期不符（首处：“{field}”）。请重试；如仍未恢复，请联系网站维护者。',
  'load.newerSchema':
    '数据格式（schema {found}）比此页面支持的格式（schema {supported}）更新。请刷新页面以获取新版本。',
  'load.evidence': '来源加载失败。',

  'error.title': '页面出错',
  'error.text': '页面遇到错误，已停止。链接不受影响，请刷新页面，或恢复默认视图。',
  'error.reload': '刷新页面',
  'error.reset': '恢复默认视图',
  'growth.name': '参数增长',
  'timeline.name': '发布时间线',
  'models.name': '模型',
  'sources.name': '来源与方法',
  'pangu.name': '盘古层级与行业',
  'search.button': '搜索',
  'search.failed': '搜索未能加载。',
  'update.site': '网站有新版本。载入之前，当前页面保持不变。',
  'update.data': '{version} 版数据已就绪。载入之前，当前内容保持不变。',
  'update.load': '立即载入',
}
