import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCountry } from './read-country.ts'
import { readPhones, toE164 } from './read-phones.ts'

describe('a telephone number', () => {
  it.each([
    ['67 27 29 86', 'DK', '+4567272986'],
    ['(+45) 67-92-85-31', 'DK', '+4567928531'],
    ['0045 67238967', 'DK', '+4567238967'],
    ['4567511109', 'DK', '+4567511109'],
    ['tlf. 67 06 08 81', 'DK', '+4567060881'],
    ['67 51 02 01 (privat)', 'DK', '+4567510201'],
    ['67 51 02 01 lok. 12', 'DK', '+4567510201'],
    ['tel:+45-67-51-17-01;ext=12', 'DK', '+4567511701'],
    ['tel:67511703;phone-context=+45', 'US', '+4567511703'],
    ['67272986.0', 'DK', '+4567272986'],
    ['(202) 555-0143', 'US', '+12025550143'],
    ['020 7946 0123', 'GB', '+442079460123'],
    ['+44 (0)20 7946 0123', 'DK', '+442079460123'],
    ['030/23125 014', 'DE', '+493023125014'],
    ['08-465 004 12', 'SE', '+46846500412'],
    ['0046 8 465 004 13', 'DK', '+46846500413'],
  ])('%j in %s is %s', (written, country, e164) => {
    expect(toE164(written, country)).toBe(e164)
  })

  it.each([
    ['020 7946 0124', 'DK'],
    ['#REF!', 'DK'],
    ['6,7E+07', 'DK'],
    ['phone work', 'DK'],
    ['100', 'DK'],
    ['67 51 02 01', null],
    ['ring 67 51 02 01 efter 12', 'DK'],
  ])('%j in %s is none, and no country code is put before it [PRI-5]', (written, country) => {
    expect(toE164(written, country)).toBeNull()
  })

  it('stands beside another in one cell', () => {
    expect(readPhones('67 51 02 01 / 67 51 02 02', 'DK').map(({ e164 }) => e164)).toEqual([
      '+4567510201',
      '+4567510202',
    ])
  })

  it('is the same when its E.164 form is read', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[\d ()/-]{6,16}$/), (text) => {
        const e164 = toE164(text, 'DK')
        if (e164 !== null) expect(toE164(e164, 'SE')).toBe(e164)
      }),
    )
  })
})

describe('a country', () => {
  it.each([
    ['US', 'US'],
    ['USA', 'US'],
    ['United Kingdom', 'GB'],
    ['Sverige', 'SE'],
    ['Tyskland', 'DE'],
    ['danmark', 'DK'],
    ['Österreich', 'AT'],
    ['work_country', null],
    ['', null],
  ])('%j is %s', (written, code) => {
    expect(readCountry(written)).toBe(code)
  })
})
