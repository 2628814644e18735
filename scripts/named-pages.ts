import type { NamedPage } from '../src/dataset/cut-search.ts'
import { en } from '../src/i18n/en.ts'
import { ko } from '../src/i18n/ko.ts'
import type { Message } from '../src/i18n/translate.ts'
import { zh } from '../src/i18n/zh.ts'
import { pageIds } from '../src/view/routes.ts'

const plain = (message: Message) => (typeof message === 'string' ? message : message.other)

/** The site's pages by their names in the navigation, so that a search finds them too. */
export const namedPages: readonly NamedPage[] = pageIds.map((id) => ({
  id,
  name: { en: plain(en[`nav.${id}`]), ko: plain(ko[`nav.${id}`]), zh: plain(zh[`nav.${id}`]) },
}))

/** What a base model of Pangu is for: no industry of its own. */
export const allIndustries = {
  en: plain(en['pangu.allIndustries']),
  ko: plain(ko['pangu.allIndustries']),
  zh: plain(zh['pangu.allIndustries']),
}
