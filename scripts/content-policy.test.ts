// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../src/domain/vocabulary.ts'
import { languageFolder } from '../src/view/language-folder.ts'
import { pageIds, pathOf } from '../src/view/routes.ts'
import { contentPolicy } from './content-policy.ts'

const documented = readFileSync('docs/headers.md', 'utf8')

test('the policy allows nothing inline, nothing made from text, and no other origin', () => {
  expect(contentPolicy).toMatch(/^default-src 'none';/)
  expect(contentPolicy).not.toMatch(/unsafe|https?:|\*|strict-dynamic|nonce/)
  for (const part of ['script-src', 'style-src', 'connect-src', 'frame-src', 'worker-src', 'font-src'])
    expect(contentPolicy.split('; ')).toContain(`${part} 'self'`)
  for (const part of ['base-uri', 'form-action'])
    expect(contentPolicy.split('; ')).toContain(`${part} 'none'`)
})

test('hosts are told to send the very policy that the pages carry', () => {
  const headers = documented
    .split('\n')
    .flatMap(
      (line) =>
        /^\s*(?:add_header |Header always set )?Content-Security-Policy:? "?(.*?)"?(?: always;)?$/.exec(
          line,
        )?.[1] ?? [],
    )
  const framing = /^(?:; )?(?:frame-ancestors ('self'|\*)|\$framing)$/
  const policies = headers.filter((value) => !framing.test(value))
  expect(policies).toHaveLength(4)
  for (const value of policies) {
    expect(value.startsWith(contentPolicy)).toBe(true)
    const rest = value.slice(contentPolicy.length)
    expect(rest === '' || framing.test(rest)).toBe(true)
  }
})

test('hosts are told of every folder of pages that no other site may frame', () => {
  const told = [...documented.matchAll(/^(\/\S*)\n\s+Content-Security-Policy: frame-ancestors 'self'$/gm)]
  const folders = [
    ...pageIds.map((page) => pathOf({ page })),
    'vendors/',
    ...languages.map((language) => languageFolder(language)),
  ]
  expect(new Set(told.map(([, path = '']) => path.replace(/\*$/, '')))).toEqual(
    new Set(folders.map((folder) => `/${folder}`)),
  )
})
