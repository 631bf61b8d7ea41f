import { expect, test } from 'vitest'
import { toggled } from '../../../platform/table/selection.ts'
import { selectionOf } from './use-bulk.ts'

test('whoever is taken out of everything that fits is reached by no bulk act', () => {
  const chosen = toggled({ ids: new Set(), everything: true }, 'b')
  expect(selectionOf(chosen, { search: 'holm' })).toEqual({ search: 'holm', except: ['b'] })
})
