import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ComparisonModel } from '#charts/model.ts'
import { wordingFor } from '#testing/wording.ts'
import { CompareKey } from './compare-key.tsx'

const model = {
  key: [{ id: 'sized', text: 'a model with its size' }],
  notes: ['Flagship: the largest of its year.'],
} as unknown as ComparisonModel

test('key and rules come after what stands above them', async () => {
  render(<CompareKey model={model} wording={wordingFor('en')} />)
  expect(screen.queryByRole('list')).toBeNull()
  expect(await screen.findByText('a model with its size')).toBeInTheDocument()
  expect(screen.getByText('Flagship: the largest of its year.')).toBeInTheDocument()
})
