import { expect, test } from 'vitest'
import lock from '../package-lock.json'

const packages = lock.packages as Record<
  string,
  { optionalDependencies?: Record<string, string>; resolved?: string }
>

// npm drops, without a word, what a registry lacks for other platforms: such a lock file breaks macOS and Windows.
test('the lock file has the binaries of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry, so that each installs from its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
