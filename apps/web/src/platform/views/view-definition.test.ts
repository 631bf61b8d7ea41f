import { expect, test } from 'vitest'
import { readDefinition, showsTheSame } from './view-definition.ts'

const sorts = ['name', '-name']
const aarhus = { match: 'all' as const, conditions: [{ field: 'city', is: ['Aarhus'] }] }

test('a view is read as it was kept, and what another version wrote into it breaks no list', () => {
  const columns = { order: ['name', 'city'], hidden: ['city'], widths: { name: 200 } }
  expect(readDefinition({ filter: aarhus, sort: '-name', columns }, sorts, 'name')).toEqual({
    filter: aarhus,
    sort: '-name',
    columns,
  })
  expect(readDefinition({ filter: 'x', sort: 'gone', columns: { order: [1] } }, sorts, 'name')).toEqual({
    filter: { match: 'all', conditions: [] },
    sort: 'name',
    columns: undefined,
  })
})

test('another order or another filter is another view', () => {
  const view = { filter: aarhus, sort: 'name' }
  expect(showsTheSame(view, { filter: { ...aarhus }, sort: 'name' })).toBe(true)
  expect(showsTheSame(view, { ...view, sort: '-name' })).toBe(false)
  expect(showsTheSame(view, { ...view, filter: { match: 'all', conditions: [] } })).toBe(false)
})
