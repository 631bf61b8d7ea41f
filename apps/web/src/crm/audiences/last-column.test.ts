import { expect, test } from 'vitest'
import { lastColumn } from './last-column.ts'

test('addresses are taken from a file, names with commas and people without an address notwithstanding', () => {
  const csv =
    '\uFEFFid,name,email\r\n1,"Holm, Mette",mette@nordlys.example\r\n2,Jonas Friis,\r\n3,Åse,"aase@fjord.example"\r\n'
  expect(lastColumn(csv)).toEqual(['mette@nordlys.example', 'aase@fjord.example'])
  expect(lastColumn('')).toEqual([])
})
