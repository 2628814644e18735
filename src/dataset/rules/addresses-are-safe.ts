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

/** A host by its name, as a browser writes it. */
const named = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/

/** What is wrong with an address, whatever it is the address of. */
function* faultsOf(address: string): Generator<{ says: string; fix: string }> {
  if (!URL.canParse(address)) {
    yield { says: 'is not an address that a browser can open', fix: 'copy it from the page' }
    return
  }
  const { hostname, username, password } = new URL(address)
  const host = hostname.replace(/\.$/, '')
  if (unsafeHosts.some((unsafe) => host === unsafe || host.endsWith(`.${unsafe}`)))
    yield { says: `${host} is known as unsafe`, fix: 'find the original, or leave the fact out' }
  if (/^[\d.]+$|^\[/.test(host)) yield { says: 'is a raw IP address', fix: 'find the page under its name' }
  else if (!named.test(host)) yield { says: 'names no host on the web', fix: 'copy it from the page' }
  // Who reads it sees another place than the browser goes to.
  if (
    username !== '' ||
    password !== '' ||
    /^https?:\/{3}|[\\\p{Cc}\p{Cf}\p{Surrogate}\uFFFD]/u.test(address)
  )
    yield { says: 'is not what it looks like', fix: 'copy it from the page' }
}

/** An address without the slash that it may end with. */
const bare = (address: string) => address.replace(/\/$/, '')

export const addressesAreSafe: Rule = {
  id: 'addresses-are-safe',
  why: 'Readers follow these links; none may lead to a hijacked host, a bare address or a home page.',
  *check({ sources, vendors }) {
    const byUrl = new Map<string, string>()
    const homePages = new Set(vendors.map(({ homepage }) => homepage && bare(homepage)))
    for (const record of sources) {
      const finding = { list: 'sources' as const, record, field: 'url' }
      for (const fault of faultsOf(record.url)) yield { ...finding, ...fault }
      if (!URL.canParse(record.url)) continue
      const { pathname, search } = new URL(record.url)
      if ((pathname === '/' && search === '') || homePages.has(bare(record.url)))
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
    for (const record of vendors)
      if (record.homepage !== null)
        for (const fault of faultsOf(record.homepage))
          yield { list: 'vendors' as const, record, field: 'homepage', ...fault }
  },
}
