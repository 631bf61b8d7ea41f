import { expect, test } from 'vitest'
import { addressOfView } from './address-of-view.ts'

const view = {
  id: '1',
  list: 'people' as const,
  name: 'Aarhus',
  own: true,
  owner: { id: 'a', name: null },
  definition: { filter: { match: 'all', conditions: [{ field: 'city', is: ['Aarhus'] }] }, sort: 'name' },
}

test('the address of a view that nobody else sees says what is in it, that of a shared one its id alone', () => {
  expect(addressOfView({ ...view, shared: true })).toEqual({ view: '1' })
  expect(addressOfView({ ...view, shared: false })).toEqual({ view: '1', sort: 'name', filter: 'city:Aarhus' })
})

test('what another version wrote into a view breaks no address', () => {
  expect(addressOfView({ ...view, shared: false, definition: { filter: 7 } })).toEqual({ view: '1', filter: 'none' })
})
