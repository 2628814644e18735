const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
// XML 1.0 has no place for control characters and lone surrogates, not even escaped.
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

// Most texts hold none of these; asking that is much cheaper than replacing.
const suspect = /[&<>"'\p{Cc}\uD800-\uDFFF\uFFFE\uFFFF]/u

/** Text for an element or an attribute of XML 1.0; drops what XML cannot hold. */
export const escapeXml = (text: string): string =>
  suspect.test(text)
    ? text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
    : text
