import type { Rule } from './rule.ts'

/** Hosts seen hijacked, or carrying somebody else's article around unsafe content. */
const unsafeHosts = [
  'mmdfx.com',
  'ttav89.com',
  'vns490.com',
  'milkacne.com',
  '8w.lol',
  'wxcybxg8.com',
  'xiuzhengliangxinyao.com',
  'fjcbsl.com',
  'movatter.jp',
  'xbjpep.com',
  'gqsoso.com',
  'food2india.com',
  'hbyanyusl.cn',
  'oldageplaystationers.com',
  'aolaikelin.cn',
  'saiterchem.com',
  'jlhaixin.com',
]

export const addressesAreSafe: Rule = {
  id: 'addresses-are-safe',
  why: 'Readers follow these links; none may lead to a hijacked host, a bare address or a home page.',
  *check({ sources }) {
    const byUrl = new Map<string, string>()
    for (const record of sources) {
      const finding = { list: 'sources' as const, record, field: 'url' }
      if (!URL.canParse(record.url)) {
        yield { ...finding, says: 'is not an address that a browser can open', fix: 'copy it from the page' }
        continue
      }
      const { hostname: host, pathname, search } = new URL(record.url)
      const hostname = host.replace(/\.$/, '')
      if (unsafeHosts.some((unsafe) => hostname === unsafe || hostname.endsWith(`.${unsafe}`)))
        yield {
          ...finding,
          says: `${hostname} is known as unsafe`,
          fix: 'find the original, or leave the fact out',
        }
      if (/^[\d.]+$|^\[/.test(hostname))
        yield { ...finding, says: 'is a raw IP address', fix: 'find the page under its name' }
      if (pathname === '/' && search === '')
        yield {
          ...finding,
          says: 'is a home page, not a page that says so',
          fix: 'give the address of the page itself',
        }
      const other = byUrl.get(record.url)
      if (other !== undefined)
        yield { ...finding, says: `${other} has the same address`, fix: 'keep one of the two' }
      byUrl.set(record.url, record.id)
    }
  },
}
