import type { Look, Shape, VendorHue } from './model.ts'

/** One hue and one shape for each vendor, the same on every page. Hues alone repeat past twelve, pairs do not. */
const looks: Record<string, readonly [VendorHue, Shape]> = {
  huawei: ['red', 'circle'],
  alibaba: ['orange', 'triangle'],
  tencent: ['teal', 'diamond'],
  baidu: ['blue', 'square'],
  bytedance: ['indigo', 'star'],
  qihoo360: ['green', 'cross'],
  'ant-group': ['sky', 'triangle'],
  iflytek: ['purple', 'circle'],
  sensetime: ['magenta', 'square'],
  kuaishou: ['amber', 'diamond'],
  xiaomi: ['amber', 'circle'],
  meituan: ['olive', 'square'],
  jd: ['red', 'diamond'],
  netease: ['red', 'cross'],
  oppo: ['green', 'circle'],
  vivo: ['blue', 'circle'],
  inspur: ['blue', 'triangle'],
  'china-telecom': ['sky', 'square'],
  'china-mobile': ['teal', 'circle'],
  'china-unicom': ['red', 'square'],
  deepseek: ['indigo', 'circle'],
  zhipu: ['teal', 'triangle'],
  moonshot: ['magenta', 'star'],
  minimax: ['orange', 'circle'],
  baichuan: ['orange', 'square'],
  '01ai': ['olive', 'triangle'],
  stepfun: ['purple', 'diamond'],
  baai: ['green', 'triangle'],
  'shanghai-ai-lab': ['sky', 'diamond'],
  'pengcheng-lab': ['purple', 'square'],
}

/** A vendor's look; vendors without one of their own (reference models) share grey. */
export function lookOf(vendorId: string): Look {
  const [hue, shape] = Object.hasOwn(looks, vendorId) ? (looks[vendorId] ?? fallback) : fallback
  return { ink: `vendor-${hue}`, shape }
}

const fallback: readonly [VendorHue, Shape] = ['slate', 'circle']
